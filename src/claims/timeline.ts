/**
 * What happened, in the order in which it happened: one entry for each event and date, however many reports
 * tell of it.
 *
 * Two dated clauses are one entry where their dates are the same and they tell of the same event: one verb
 * and a shared word, or enough words in common. The entry's wording is the shortest of the reports' own that can
 * stand by itself. Sorted by date, see `compareDates`; near-linear.
 */
import type { Span, TimelineEntry } from "../model/index.ts";
import { textOf } from "../model/index.ts";
import { compareDates } from "./date-ranges.ts";
import type { DatedClause } from "./dated-clauses.ts";
import { evidenceOf } from "./evidence.ts";
import { isSelfContained } from "./representative.ts";
import { sentenceBody } from "./story.ts";
import { likenessOfTerms, type Rarity } from "./terms.ts";

/** Least likeness of two clauses of one date that tell of one event; less where the verb is the same. */
const SAME_EVENT_MIN = 0.4;
const SAME_VERB_MIN = 0.2;

export function timelineOf(clauses: readonly DatedClause[], rarity: Rarity): readonly TimelineEntry[] {
  const byDate = new Map<string, DatedClause[]>();
  for (const clause of clauses) {
    const known = byDate.get(clause.date.value);
    if (known === undefined) byDate.set(clause.date.value, [clause]);
    else known.push(clause);
  }
  return [...byDate.entries()]
    .sort(([a], [b]) => compareDates(a, b))
    .flatMap(([date, ofDate]) => eventsOf(ofDate, rarity).map((event) => entryOf(date, event)));
}

/** Clauses by event. Each goes to the first event that it is like, the story's order deciding. */
function eventsOf(clauses: readonly DatedClause[], rarity: Rarity): readonly (readonly DatedClause[])[] {
  const events: DatedClause[][] = [];
  for (const clause of clauses) {
    const event = events.find((known) => known.some((other) => areOneEvent(clause, other, rarity)));
    if (event === undefined) events.push([clause]);
    else event.push(clause);
  }
  return events;
}

export function areOneEvent(a: DatedClause, b: DatedClause, rarity: Rarity): boolean {
  const likeness = likenessOfTerms(a.terms, b.terms, rarity);
  return likeness >= (a.event === b.event ? SAME_VERB_MIN : SAME_EVENT_MIN);
}

function entryOf(date: string, event: readonly DatedClause[]): TimelineEntry {
  const told = event.map((clause) => ({ article: clause.article, span: spanToTell(clause) }));
  const evidence = told.map(({ article, span }) => evidenceOf(article.article, span));
  const wordings = told.map(({ article, span }) => ({
    text: textOf(article.article.text, span),
    alone: isSelfContained(article, span),
  }));
  const best = wordings
    .filter(({ alone }) => alone || wordings.every((wording) => !wording.alone))
    .reduce((shortest, wording) => (wording.text.length < shortest.text.length ? wording : shortest));
  return { date, what: best.text, evidence };
}

/** Longer sentences are shown as the clause that they were cut to. */
const SENTENCE_MAX = 320;

/** The clause where it stands by itself, else its sentence: “signed in February” says not what was. */
function spanToTell({ article, span, date }: DatedClause): Span {
  if (isSelfContained(article, span)) return span;
  const { start, end } = sentenceBody(article, date.sentence);
  return end - start <= SENTENCE_MAX && start <= span.start && span.end <= end ? { start, end } : span;
}
