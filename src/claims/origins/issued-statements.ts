/**
 * One statement that several reports carry: the words of one speaker are one origin, however many print them.
 *
 *     “We are searching every cove,” said commander Ana Ruiz.          report 1
 *     Ruiz said they were “searching every cove”.                      report 2
 *     ╰─ statement of Ana Ruiz, in two reports ─╯
 *
 * Shown by the same words in quotation marks, or by the same claim from the same speaker. That one person
 * speaks in two reports shows nothing by itself: people speak more than once. Where a body's own report prints in full what
 * others quote, all that they quote of it is one statement, whatever each took.
 */
import { contains } from "../../model/index.ts";
import type { Carrier } from "../claim-origins.ts";
import { compareStrings, type Story, type StoryArticle } from "../story.ts";
import {
  evidenceOfProofs,
  inOrder,
  notesOnPublishers,
  type OriginDraft,
  type Proof,
} from "./origin-draft.ts";
import type { Proofs } from "./proofs.ts";

/** What one speaker is shown to have said in several reports. */
export interface SharedWording {
  readonly kind: "quotation" | "statement";
  readonly carriers: readonly Carrier[];
}

/** An entity of the story, or the report in which a body gives the words out itself. */
type Issuer = number | StoryArticle;

/** What only reports of one shared text carry, and what an agency says itself, is told as theirs already. */
export function findIssuedStatements(
  story: Story,
  shared: readonly SharedWording[],
  { proofs, reprints }: { readonly proofs: Proofs; readonly reprints: readonly OriginDraft[] },
): readonly OriginDraft[] {
  const isSpeaker = speakersOf(story, proofs);
  const byIssuer = new Map<Issuer, SharedWording[]>();
  const speakersOfText = new Map<StoryArticle, Set<number>>();
  for (const wording of shared) {
    const { kind, carriers } = wording;
    const named = [...new Set(carriers.map((carrier) => carrier.speaker))].filter(isSpeaker);
    const speakers = kind === "quotation" ? likeliestOf(named, carriers, story) : named;
    const texts = inOrder(
      carriers
        .filter(({ isPrinted, article }) => isPrinted && proofs.own.isBody(article))
        .map(({ article }) => article),
    );
    for (const text of texts) {
      const known = speakersOfText.get(text) ?? new Set();
      for (const speaker of speakers) known.add(speaker);
      speakersOfText.set(text, known);
    }
    for (const issuer of [...speakers, ...texts]) {
      // Words in quotation marks are the speaker's own, whoever else is named for them or nobody is.
      const own =
        kind === "quotation"
          ? wording
          : { kind, carriers: carriers.filter((carrier) => carrier.speaker === issuer) };
      if (new Set(own.carriers.map(({ article }) => article)).size < 2) continue;
      const known = byIssuer.get(issuer);
      if (known === undefined) byIssuer.set(issuer, [own]);
      else known.push(own);
    }
  }
  for (const [text, speakers] of speakersOfText) {
    const [speaker, ...others] = speakers;
    // What its one speaker is quoted with elsewhere is told with it.
    if (speaker === undefined || others.length > 0) continue;
    byIssuer.set(speaker, [...new Set([...(byIssuer.get(speaker) ?? []), ...(byIssuer.get(text) ?? [])])]);
    byIssuer.delete(text);
  }
  const reprinted = reprints.map(({ articles }) => new Set(articles));
  return [...byIssuer]
    .map(([issuer, wordings]) =>
      originOf(typeof issuer === "number" ? story.entities[issuer]!.name : issuer.outlet, wordings, proofs),
    )
    .filter(({ articles }) => !reprinted.some((reprint) => articles.every((id) => reprint.has(id))))
    .sort((a, b) => compareStrings(a.origin, b.origin));
}

/**
 * Words have one speaker: whom most reports name; of as many a person, since “Israel said” tells whose side and not who.
 */
function likeliestOf(
  speakers: readonly number[],
  carriers: readonly Carrier[],
  { entities }: Story,
): readonly number[] {
  const nNaming = (speaker: number) =>
    new Set(carriers.filter((carrier) => carrier.speaker === speaker).map(({ article }) => article)).size;
  const isPerson = (speaker: number) => Number(entities[speaker]!.kind === "person");
  return speakers
    .toSorted(
      (a, b) =>
        nNaming(b) - nNaming(a) ||
        isPerson(b) - isPerson(a) ||
        compareStrings(entities[a]!.name, entities[b]!.name),
    )
    .slice(0, 1);
}

/** “She”, “survivors” and “a company” are no one that a statement could be laid to; an agency is told as an agency. */
function speakersOf(
  { articles, entities, words }: Story,
  { agencies }: Proofs,
): (speaker: number) => boolean {
  const byGiven = new Map(articles.map((article) => [article.given, article]));
  const known = new Map<number, boolean>();
  const isNamed = (speaker: number) => {
    const { name, members } = entities[speaker]!;
    if (words.stopWords.has(name.toLowerCase()) || agencies.agencyOf(name) !== null) return false;
    return members.some(
      ({ article, entity }) => byGiven.get(article)?.reading.entities[entity]?.named === true,
    );
  };
  return (speaker) => {
    if (speaker < 0) return false;
    const answer = known.get(speaker) ?? isNamed(speaker);
    known.set(speaker, answer);
    return answer;
  };
}

function originOf(name: string, wordings: readonly SharedWording[], proofs: Proofs): OriginDraft {
  const carriers = wordings.flatMap((wording) => wording.carriers);
  const members = inOrder(carriers.map(({ article }) => article));
  const nQuoted = wordings.filter(({ kind }) => kind === "quotation").length;
  const nSaid = wordings.length - nQuoted;
  return {
    origin: `statement of ${name}`,
    kind: "statement",
    articles: members.map(({ article }) => article.id),
    evidence: evidenceOfProofs(longestOf(carriers)),
    why: [
      [
        ...(nQuoted > 0 ? [`${countOf(nQuoted, "quotation")} in common`] : []),
        ...(nSaid > 0 ? [`${countOf(nSaid, "statement")} of ${name} in common`] : []),
      ].join(", "),
      ...notesOnPublishers(members, proofs.own),
    ].join("; "),
  };
}

function countOf(n: number, noun: string): string {
  return n === 1 ? `one ${noun}` : `${n} ${noun}s`;
}

/** The same words are a proof once: of a quotation and of the statement around it the longer. */
function longestOf(proofs: readonly Proof[]): readonly Proof[] {
  const byArticle = new Map<StoryArticle, Proof[]>();
  for (const proof of proofs) {
    const known = byArticle.get(proof.article);
    if (known === undefined) byArticle.set(proof.article, [proof]);
    else known.push(proof);
  }
  return [...byArticle.values()].flatMap((ofArticle) => {
    const sorted = ofArticle.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let last: Proof | undefined;
    return sorted.filter((proof) => {
      if (last !== undefined && contains(last.span, proof.span)) return false;
      last = proof;
      return true;
    });
  });
}
