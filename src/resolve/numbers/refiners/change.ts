/**
 * Is the figure how much something changed, rather than how much it is?
 *
 *     rose by 3 % → up      fell 0.4 per cent → down      up 64 points → up      rose to 412 → no change
 */
import { type Line, lowerAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";

/** “rose by as much as another 3 %” once the hedge is off. */
const LINKS_MAX = 2;

export function readChange(line: Line, from: number, words: NumberWords): "up" | "down" | null {
  for (let n = 1; n <= LINKS_MAX + 1; n++) {
    const word = lowerAt(line, from - n);
    const change = words.changes.get(word);
    if (change !== undefined) return change;
    if (!words.by.has(word)) return null;
  }
  return null;
}
