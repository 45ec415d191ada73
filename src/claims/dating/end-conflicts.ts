/**
 * Finds one thing that is closed until two days.
 *
 *     The line will stay closed until Thursday.      opens: Thursday
 *     The line will not run before Sunday.           opens: Sunday
 *     The line will reopen on Sunday.                opens: Sunday
 *
 * Days of one known thing that were yet to come when both reports were printed. Of one voice, or in a report of a
 * later day, the other day revises the first; in two voices of one day the two contradict one another. Candidates share
 * the noun for the thing, each with a bounded number of others.
 */
import { headOf, openTrees, type Syntax } from "../../attribution/syntax.ts";
import { type Relation, textOf } from "../../model/index.ts";
import { opposedSides, pairsBy, sideOf, type Told, voiceOf } from "../actors/opposed-sides.ts";
import { type DayRange, dayRangeOf } from "../date-ranges.ts";
import type { ClaimEvent } from "../events/event.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { firstTokenAt, type Story, sentenceBody } from "../story.ts";
import { areOneThing, type KindsOfThing, kindsOfThing, type Thing, thingOf } from "../things.ts";

interface Opening extends Told {
  readonly thing: Thing;
  readonly day: DayRange;
  readonly published: DayRange;
  /** “Until”, “not before”. */
  readonly isLimit: boolean;
  /** As written. */
  readonly says: string;
}

export function endConflicts(story: Story, events: readonly ClaimEvent[]): readonly ConflictDraft[] {
  const trees = story.articles.map((article) => openTrees(article.article.text, article.reading));
  const eventAt = new Map(events.map((event) => [`${event.article.rank} ${event.token}`, event]));
  const openings = events.flatMap((event) =>
    openingsOf({ story, syntax: trees[event.article.rank]!, eventAt }, event),
  );
  const kinds = kindsOfThing(story);
  const pairs = pairsBy(openings, ({ thing }) => [thing.head]).filter(([a, b]) => areOpposed(kinds, a, b));
  return (["revision", "contradiction"] as const).flatMap((relation) =>
    opposedSides(pairs.filter(([a, b]) => (isRevised(a, b) ? "revision" : "contradiction") === relation)).map(
      (sides) => draftOf(relation, sides),
    ),
  );
}

interface Reader {
  readonly story: Story;
  readonly syntax: Syntax;
  readonly eventAt: ReadonlyMap<string, ClaimEvent>;
}

function openingsOf(reader: Reader, event: ClaimEvent): readonly Opening[] {
  const { story } = reader;
  const { dating } = story.words;
  const { article, action, kind, negated, unreal } = event;
  const published = dayRangeOf(article.publishedDay ?? "");
  const isClosed = dating.closedKinds.has(kind) && !negated;
  const isOpened = dating.openedVerbs.has(action);
  if (published === null || unreal || (!isClosed && !isOpened)) return [];
  const subject = event.patient ?? event.agent ?? subjectAbove(reader, event);
  const thing = subject === null ? null : thingOf(story, article, subject.token);
  if (thing === null) return [];
  return event.dates.flatMap((index) => {
    const date = article.reading.dates[index]!;
    const day = date.value === null ? null : dayRangeOf(date.value);
    if (day === null || day.first < published.first) return [];
    const before = article.lemmas[firstTokenAt(article.reading, date.start) - 1] ?? "";
    const isLimit = dating.endMarkers.has(before);
    // “Closed on Friday” and “will not run on Friday” say nothing of when it opens.
    if (isLimit !== (isClosed || negated) || (!isLimit && !event.future)) return [];
    return [
      {
        event,
        thing,
        day,
        published,
        isLimit,
        says: textOf(article.article.text, date),
        shown: sentenceBody(article, event.sentence),
        ...voiceOf(story, event),
      },
    ];
  });
}

/** “The line will stay closed”: the verb above has the line, or the verb before where a tree set the two side by side. */
function subjectAbove({ syntax, eventAt }: Reader, { article, token }: ClaimEvent): ClaimEvent["agent"] {
  for (const at of [headOf(syntax, token), token - 1]) {
    const over = at === null ? undefined : eventAt.get(`${article.rank} ${at}`);
    if (over === undefined || over.isSaying) continue;
    return over.patient ?? over.agent;
  }
  return null;
}

function areOpposed(kinds: KindsOfThing, a: Opening, b: Opening): boolean {
  // Two plain days of opening are left to the comparison of dates.
  if (!a.isLimit && !b.isLimit) return false;
  if (a.event.article === b.event.article || !areOneThing(a.thing, b.thing, kinds)) return false;
  if (a.day.first <= b.day.last && b.day.first <= a.day.last) return false;
  // Of a day that has passed, the next closing is told.
  const [first, later] = a.published.first <= b.published.first ? [a, b] : [b, a];
  return first.day.last >= later.published.first;
}

function isRevised(a: Opening, b: Opening): boolean {
  return a.holder === b.holder || a.published.first !== b.published.first;
}

function draftOf(relation: Relation, sides: readonly (readonly Opening[])[]): ConflictDraft {
  const told = sides.map((facts) => ({ ...sideOf(facts), says: facts[0]!.says }));
  const days = told.map(({ says }) => `“${says}”`).join(" and ");
  const why =
    relation === "revision"
      ? `The day of opening was moved: the reports give ${days}`
      : `It opens once, and the reports give ${days}`;
  return { relation, over: "date", topic: sides[0]![0]!.thing.text, sides: told, why };
}
