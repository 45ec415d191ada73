/**
 * Is one report the other's text? Half of the words of the shorter one's sentences stand in the other, but
 * for figures.
 *
 * Asked only of two reports that have one sentence word for word with two figures: whether the later one
 * updates the earlier, or copied it wrongly. Linear in the two texts; each text is read once.
 */
import type { FigureFact } from "./figure-fact.ts";
import { frameOf } from "./figure-facts.ts";

type Report = FigureFact["article"];

export type ReprintTest = (a: Report, b: Report) => boolean;

/** Least share of words that makes it one text. A quotation and a fact or two are shared by reports of one event. */
const SHARED_MIN = 0.5;

export function reprintTest(): ReprintTest {
  const framesOf = new Map<Report, ReadonlySet<string>>();
  const framesIn = (report: Report) => {
    const known = framesOf.get(report);
    if (known !== undefined) return known;
    const frames = new Set(report.reading.sentences.map((sentence) => frameOf(report, sentence)));
    framesOf.set(report, frames);
    return frames;
  };
  return (a, b) => {
    const [short, long] = [framesIn(a), framesIn(b)].sort((x, y) => lengthOf(x) - lengthOf(y)) as [
      ReadonlySet<string>,
      ReadonlySet<string>,
    ];
    const shared = [...short].filter((frame) => long.has(frame));
    return lengthOf(shared) >= SHARED_MIN * lengthOf(short);
  };
}

function lengthOf(frames: Iterable<string>): number {
  let words = 0;
  for (const frame of frames) words += frame === "" ? 0 : frame.split(" ").length;
  return words;
}
