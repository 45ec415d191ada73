/**
 * Where does a report itself say that one statement contradicts another?
 *
 *     The troops would “soon be destroyed”, the commander said, contradicting earlier claims by the palace that …
 *     ╰───────────────── one side ──────────────────────────╯  ╰ marker ╯            ╰cue╯      ╰── other side ─╯
 *
 * The other side is what somebody is said to have said, its cue right behind the marker; the one side is what another
 * voice says in the same sentence before it. Refuses “does not contradict”, and one voice on both sides. Linear in the
 * statements.
 */
import type { Span } from "../../model/index.ts";
import { sideOf } from "../conflict-sides.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import type { Statement } from "../statements.ts";
import { firstTokenAt, type Story } from "../story.ts";
import { isSameVoice } from "./statement-places.ts";
import type { DenialWords } from "./words.ts";

/** Tokens between the marker and the cue of what is contradicted: “contradicting what had been earlier claims”. */
const REACH = 5;
/** Tokens before the marker in which a negator turns it around. */
const NEGATED_WITHIN = 3;

export function toldContradictions(story: Story, statements: readonly Statement[]): readonly ConflictDraft[] {
  return statements.flatMap((contradicted) => {
    const marker = markerBefore(contradicted, story.words);
    if (marker === null) return [];
    const contradicting = saidBefore(marker, contradicted, statements);
    if (contradicting === null) return [];
    const [one, other] = [contradicting.speakerName ?? "this", contradicted.speakerName ?? "others"];
    return [
      {
        relation: "contradiction" as const,
        over: "denial" as const,
        topic: topicOf(contradicted),
        sides: [sideOf([contradicted]), sideOf([contradicting])],
        why: `${contradicted.article.outlet} says that ${one} contradicts what ${other} said`,
      },
    ];
  });
}

/** Index of the token that says so; null where none does. */
function markerBefore(
  { article, attribution }: Statement,
  { denials, negators }: { readonly denials: DenialWords; readonly negators: ReadonlySet<string> },
): number | null {
  const cue = attribution === null ? null : (article.reading.attributions[attribution]?.cue ?? null);
  if (cue === null) return null;
  const at = firstTokenAt(article.reading, cue.start);
  for (let token = at - 1; token >= Math.max(0, at - 1 - REACH); token--) {
    if (!denials.contradicting.has(article.lemmas[token]!)) continue;
    const before = article.lemmas.slice(Math.max(0, token - NEGATED_WITHIN), token);
    return before.some((lemma) => negators.has(lemma)) ? null : token;
  }
  return null;
}

/** What another voice says in the sentence of the marker, cut where the marker's clause begins; the innermost of several. */
function saidBefore(
  marker: number,
  contradicted: Statement,
  statements: readonly Statement[],
): Statement | null {
  const { article, sentence } = contradicted;
  const end = endBefore(marker, contradicted);
  const found: Statement[] = [];
  for (const step of [-1, 1]) {
    for (
      let i = contradicted.index + step;
      statements[i]?.article === article && statements[i]?.sentence === sentence;
      i += step
    ) {
      const said = statements[i]!;
      const shown = said.spans.flatMap((span) => cutAt(span, end));
      if (shown.length === 0 || said.attribution === null || isSameVoice(said, contradicted)) continue;
      found.push({ ...said, shown });
    }
  }
  return found.toSorted((a, b) => lengthOf(a.shown) - lengthOf(b.shown))[0] ?? null;
}

/** Where the words before the marker end, the marks between left out. */
function endBefore(marker: number, { article }: Statement): number {
  let last = marker - 1;
  while (last > 0 && article.folded[last] === "") last--;
  return article.reading.tokens[Math.max(0, last)]!.end;
}

function cutAt({ start, end }: Span, limit: number): readonly Span[] {
  return start < limit ? [{ start, end: Math.min(end, limit) }] : [];
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function topicOf({ article, shown }: Statement): string {
  const [first] = shown;
  return article.article.text.slice(first!.start, shown.at(-1)!.end);
}
