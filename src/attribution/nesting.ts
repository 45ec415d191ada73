/**
 * Which attribution stands in the content of which?
 *
 *     The port said pilots had warned that the lights were out.
 *                   ╰───────── within the port's ────────────╯
 *
 * One sweep over cues and contents by position; for each cue the shortest content around it.
 */
import type { Span } from "../model/index.ts";
import type { Draft } from "./draft.ts";

/** For each draft the index of the innermost one whose content holds its cue, or null. Drafts are sorted by cue. */
export function nestDrafts(drafts: readonly Draft[]): readonly (number | null)[] {
  const contents = drafts
    .flatMap((draft, index) => draft.content.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: { span: Span; index: number }[] = [];
  const within = drafts.map(({ cue }, index) => {
    while (next < contents.length && contents[next]!.span.start <= cue.start) open.push(contents[next++]!);
    open = open.filter(({ span }) => span.end > cue.start);
    let innermost: { span: Span; index: number } | null = null;
    for (const candidate of open) {
      if (candidate.index === index || candidate.span.end < cue.end) continue;
      if (holdsBack(drafts, candidate.index, index)) continue;
      if (innermost === null || lengthOf(candidate.span) <= lengthOf(innermost.span)) innermost = candidate;
    }
    return innermost?.index ?? null;
  });
  return withoutCircles(within);
}

/** How deep a telling is followed; nobody quotes through more mouths than this. */
const DEEPEST = 20;

/** Contents that cross can lead round in a circle: the first of such a round stands in nothing. */
function withoutCircles(within: (number | null)[]): readonly (number | null)[] {
  for (const index of within.keys()) {
    let outer = within[index] ?? null;
    for (let depth = 0; outer !== null && outer !== index && depth < DEEPEST; depth++)
      outer = within[outer] ?? null;
    if (outer !== null) within[index] = null;
  }
  return within;
}

/** Two attributions in each other's content would be a circle; the one whose cue comes first is the outer one. */
function holdsBack(drafts: readonly Draft[], outer: number, inner: number): boolean {
  const back = drafts[inner]!.content.some(
    (span) => span.start <= drafts[outer]!.cue.start && drafts[outer]!.cue.end <= span.end,
  );
  return back && outer > inner;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
