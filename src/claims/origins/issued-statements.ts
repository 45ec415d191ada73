/**
 * One statement that several reports carry: the words of one speaker are one origin, however many print them.
 *
 *     “We are searching every cove,” said commander Ana Ruiz.          report 1
 *     Ruiz said they were “searching every cove”.                      report 2
 *     ╰─ statement of Ana Ruiz, in two reports ─╯
 *
 * Shown by the same words in quotation marks, or by the same claim from the same speaker. That one person
 * speaks in two reports shows nothing by itself: people speak more than once.
 */
import { contains, type Evidence } from "../../model/index.ts";
import type { Carrier } from "../claim-origins.ts";
import { evidenceOf } from "../evidence.ts";
import { compareStrings, type Story } from "../story.ts";
import type { AgencyNames } from "./agency-names.ts";
import type { OriginDraft } from "./reprints.ts";

/** What one speaker is shown to have said in several reports. */
export interface SharedWording {
  readonly kind: "quotation" | "statement";
  readonly carriers: readonly Carrier[];
}

/** What only reports of one shared text carry, and what an agency says itself, is told as theirs already. */
export function findIssuedStatements(
  story: Story,
  shared: readonly SharedWording[],
  { agencies, reprints }: { readonly agencies: AgencyNames; readonly reprints: readonly OriginDraft[] },
): readonly OriginDraft[] {
  const bySpeaker = new Map<number, SharedWording[]>();
  for (const { kind, carriers } of shared) {
    for (const speaker of new Set(carriers.map((carrier) => carrier.speaker))) {
      if (speaker < 0 || !isNamed(story, speaker)) continue;
      if (agencies.agencyOf(story.entities[speaker]!.name) !== null) continue;
      // Words in quotation marks are the speaker's own, whoever else is named for them or nobody is.
      const own = kind === "quotation" ? carriers : carriers.filter((carrier) => carrier.speaker === speaker);
      if (new Set(own.map(({ article }) => article)).size < 2) continue;
      const known = bySpeaker.get(speaker) ?? [];
      bySpeaker.set(speaker, [...known, { kind, carriers: own }]);
    }
  }
  return [...bySpeaker.entries()]
    .map(([speaker, wordings]) => originOf(story, story.entities[speaker]!.name, wordings))
    .filter(({ articles }) => !reprints.some((reprint) => isWithin(articles, reprint.articles)))
    .sort((a, b) => compareStrings(a.origin, b.origin));
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((id) => outer.includes(id));
}

/** “She”, “survivors” and “a company” are no one that a statement could be laid to. */
function isNamed({ articles, entities, words }: Story, speaker: number): boolean {
  if (words.stopWords.has(entities[speaker]!.name.toLowerCase())) return false;
  return entities[speaker]!.members.some(({ article, entity }) =>
    articles.some(({ given, reading }) => given === article && reading.entities[entity]?.named === true),
  );
}

function originOf({ articles }: Story, name: string, wordings: readonly SharedWording[]): OriginDraft {
  const carriers = wordings.flatMap((wording) => wording.carriers);
  const members = articles.filter((article) => carriers.some((carrier) => carrier.article === article));
  const nQuoted = wordings.filter(({ kind }) => kind === "quotation").length;
  const nSaid = wordings.length - nQuoted;
  return {
    origin: `statement of ${name}`,
    kind: "statement",
    articles: members.map(({ article }) => article.id),
    evidence: evidenceOfCarriers(carriers),
    why: [
      ...(nQuoted > 0 ? [`${countOf(nQuoted, "quotation")} in common`] : []),
      ...(nSaid > 0 ? [`${countOf(nSaid, "statement")} of ${name} in common`] : []),
    ].join(", "),
  };
}

function countOf(n: number, noun: string): string {
  return n === 1 ? `one ${noun}` : `${n} ${noun}s`;
}

/** The same words are evidence once: of a quotation and of the statement around it the longer. */
function evidenceOfCarriers(carriers: readonly Carrier[]): readonly Evidence[] {
  const longestFirst = [...carriers].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const kept: Carrier[] = [];
  for (const carrier of longestFirst) {
    const isHeld = kept.some(
      ({ article, span }) => article === carrier.article && contains(span, carrier.span),
    );
    if (!isHeld) kept.push(carrier);
  }
  return kept
    .sort((a, b) => a.article.rank - b.article.rank || a.span.start - b.span.start)
    .map(({ article, span }) => evidenceOf(article.article, span));
}
