/**
 * Does the figure stand for something that is, or that is estimated, planned, feared, possible or denied?
 *
 *     plans to send 12,000 troops → planned     up to 40 people may have been killed → possible
 *     12 feared dead → feared                   did not send 3,000 troops → negated
 *     an estimated 11,000 people → estimated
 *
 * Reads the words between the number and the edge of its clause, a few on each side.
 */
import type { Modality } from "../../../model/figure.ts";
import { type Line, lowerAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";

const BEFORE = 6;
const BEHIND = 4;

/** `from` to `to` is the figure with its hedge and its words, its number begins at `at`. */
export function readModality(
  line: Line,
  figure: { readonly from: number; readonly at: number; readonly to: number },
  words: NumberWords,
): Modality {
  const around = modalityAround(line, figure, words);
  if (around !== "actual") return around;
  for (let at = figure.from; at < figure.at; at++)
    if (words.modalities.get(lowerAt(line, at)) === "estimated") return "estimated";
  return "actual";
}

function modalityAround(
  line: Line,
  { from, to }: { readonly from: number; readonly to: number },
  words: NumberWords,
): Modality {
  for (let at = to; at < Math.min(line.atoms.length, to + BEHIND); at++) {
    if (isEdge(line, at)) break;
    const modality = modalityAt(line, at, words);
    if (modality !== undefined && modality !== "planned") return modality;
  }
  for (let at = from - 1; at >= Math.max(0, from - BEFORE); at--) {
    if (isEdge(line, at)) break;
    const modality = modalityAt(line, at, words);
    if (modality !== undefined) return modality;
  }
  return "actual";
}

/** “may”, but not the month of May. */
function modalityAt(line: Line, at: number, words: NumberWords): Modality | undefined {
  const { lower, raw } = line.atoms[at]!;
  return words.calendarWords.has(lower) && raw !== lower ? undefined : words.modalities.get(lower);
}

function isEdge(line: Line, at: number): boolean {
  return /^[,.;:()“”"—–]$/.test(lowerAt(line, at)) || line.atoms[at]?.kind === "number";
}
