/**
 * Is the figure how much something changed, rather than how much it is?
 *
 *     rose by 3 % → up      fell 0.4 per cent → down      up 64 points → up      rose to 412 → no change
 *     +0.2 % → up            -1.3 % → down            called up 40 men → no change
 */
import type { Amount } from "../amount.ts";
import { isAttached, type Line, lowerAt, tagAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";

/** “rose by as much as another 3 %” once the hedge is off. */
const LINKS_MAX = 2;

/** `from` is where the hedge begins, `at` the number. */
export function readChange(
  line: Line,
  { from, at }: { readonly from: number; readonly at: number },
  amount: Amount,
  words: NumberWords,
): "up" | "down" | null {
  if (amount.unit === "%" || amount.unit === "pp") {
    if (amount.max < 0) return "down";
    if (lowerAt(line, at - 1) === "+" && isAttached(line, at)) return "up";
  }
  for (let n = 1; n <= LINKS_MAX + 1; n++) {
    const word = lowerAt(line, from - n);
    const change = words.changes.get(word);
    if (change !== undefined) return isParticle(line, from - n, amount, words) ? null : change;
    if (!words.by.has(word)) return null;
  }
  return null;
}

/** “called up 40,000 men”, “brought down 200 houses”: the word belongs to a verb that tells of no change. */
function isParticle(line: Line, at: number, { unit }: Amount, words: NumberWords): boolean {
  const verb = tagAt(line, at - 1);
  if (unit !== "count" || !words.particles.has(lowerAt(line, at)) || verb?.upos !== "VERB") return false;
  return !words.changes.has(lowerAt(line, at - 1)) && !words.moves.has(verb.lemma.toLowerCase());
}
