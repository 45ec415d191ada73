/**
 * Reads the hedge around a number, and the words that belong to the number without changing it.
 *
 *     as many as 12,000 · at least 240 · an estimated 11,000 · some 3,000 or more · 400-odd · an additional 3,000
 *     ╰──atMost─╯         ╰atLeast╯     ╰──about───╯   ╰about╯      ╰atLeast╯    ╰about╯  ╰additional╯
 *
 * The hedge that binds harder wins: a bound over an “about”.
 */
import type { Amount } from "../amount.ts";
import { isJoint, type Line, lowerAt, phraseAt, tagAt } from "../atoms.ts";
import type { HedgeWord, NumberWords } from "../words.ts";

export interface Hedged {
  readonly from: number;
  readonly to: number;
  readonly hedge: HedgeWord | null;
  readonly additional: boolean;
}

/** “slightly more than”: the longest hedge in words. */
const PHRASE_MAX = 4;
/** “at least about”, “an additional”: so many pieces may stand in front. */
const PIECES_MAX = 3;

export function readHedge(line: Line, at: number, amount: Amount, words: NumberWords): Hedged {
  let from = at;
  let hedge: HedgeWord | null = null;
  let additional = false;
  for (let n = 0; n < PIECES_MAX; n++) {
    const found = hedgeBefore(line, from, amount, words);
    if (found !== null) {
      hedge = stronger(hedge, found.hedge);
      from = found.from;
      continue;
    }
    const word = lowerAt(line, from - 1);
    if (words.additional.has(word)) additional = true;
    else if (!words.numberAdjectives.has(word) || isVerb(line, from - 1, words)) break;
    from--;
  }
  // “an additional 3,000”, “a record 240”: the article goes with the adjective.
  if (from < at && words.numerals.one.has(lowerAt(line, from - 1)) && !startsWithHedge(line, from, words))
    from--;
  const behind = hedgeBehind(line, amount.end, words);
  return { from, to: behind?.to ?? amount.end, hedge: stronger(hedge, behind?.hedge ?? null), additional };
}

/** “they reported 240”, not “a reported 240”. */
function isVerb(line: Line, at: number, words: NumberWords): boolean {
  return tagAt(line, at)?.upos === "VERB" && !words.determiners.has(lowerAt(line, at - 1));
}

function hedgeBefore(
  line: Line,
  at: number,
  amount: Amount,
  words: NumberWords,
): { hedge: HedgeWord; from: number } | null {
  for (let length = PHRASE_MAX; length >= 1; length--) {
    const from = at - length;
    if (from < 0) continue;
    const phrase = phraseAt(line, from, length);
    const hedge = words.hedgesBefore.get(phrase);
    if (hedge === undefined) continue;
    // “over two weeks”, “about” a place: time prepositions before a length of time are no hedges.
    if (
      amount.rule === "length-of-time" &&
      words.temporalHedges.has(phrase) &&
      phrase !== "about" &&
      phrase !== "around"
    )
      continue;
    // “buried under thousands of tons” says where they are, not how many.
    if (amount.rule === "vague" && words.placeHedges.has(phrase)) continue;
    // “from” is a lower end only in “from 5 euros”, which reads as a range or a change otherwise.
    if (phrase === "from" || (amount.rule === "age" && phrase === "some")) continue;
    return { hedge, from };
  }
  return null;
}

function startsWithHedge(line: Line, at: number, words: NumberWords): boolean {
  return words.hedgesBefore.has(phraseAt(line, at, 2)) && words.determiners.has(lowerAt(line, at));
}

function hedgeBehind(line: Line, at: number, words: NumberWords): { hedge: HedgeWord; to: number } | null {
  for (let length = 3; length >= 1; length--) {
    const hedge = words.hedgesBehind.get(phraseAt(line, at, length));
    if (hedge === undefined || line.atoms[at + length - 1] === undefined) continue;
    // “12 or more than that” has its hedge on the next one.
    if (!words.hedgeEnds.has(lowerAt(line, at + length))) return { hedge, to: at + length };
  }
  return isJoint(line, at) && words.odd.has(lowerAt(line, at + 1)) ? { hedge: "about", to: at + 2 } : null;
}

const STRENGTH: Record<HedgeWord, number> = {
  exact: 0,
  about: 1,
  nearly: 2,
  atMost: 3,
  fewerThan: 3,
  atLeast: 3,
  moreThan: 3,
};

function stronger(a: HedgeWord | null, b: HedgeWord | null): HedgeWord | null {
  if (a === null || b === null) return a ?? b;
  return STRENGTH[b] > STRENGTH[a] ? b : a;
}
