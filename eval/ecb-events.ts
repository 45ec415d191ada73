/**
 * ECB+’s marked events, led to the predicates at which the program would find them.
 *
 *     Rebels carried out an {attack} on the depot.        mention → the token that heads it → `ClaimEvent`
 *
 * In: a split. Out: topics of two stories each, their documents read, and for each mention that the editors checked
 * its chain and its token. What names an event and is no verb and no noun of the program's table is a predicate here
 * because it is marked: finding events is measured elsewhere, here only which of them are one.
 */
import type { ClaimEvent } from "../src/claims/events/event.ts";
import { findEvents } from "../src/claims/events/find-events.ts";
import { firstTokenAt, prepareStory, type Story } from "../src/claims/story.ts";
import { english } from "../src/language/en/index.ts";
import type { Reading, Span } from "../src/model/index.ts";
import { readArticle } from "../src/pipeline/read-article.ts";
import { joinEntities } from "../src/resolve/entities/join-entities.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { checkedSentences, type EcbRecord, printedText, readEcbRecords } from "./ecbplus.ts";

export interface EcbEventMention {
  /** Unique in the corpus. */
  readonly key: string;
  /** Across the documents of the topic; unique for an event marked once. */
  readonly chain: string;
  readonly token: number;
}

export interface EcbEventDocument {
  readonly id: string;
  readonly topic: number;
  readonly story: string;
  readonly reading: Reading;
  readonly mentions: readonly EcbEventMention[];
}

/** The documents by story, in the order of the file. */
export function readEcbEvents(split: "train" | "dev"): readonly (readonly EcbEventDocument[])[] {
  return readEcbRecords(split).map((records) =>
    records.map((record) => documentOf(record, readPrinted(record))),
  );
}

function readPrinted(record: EcbRecord): Reading {
  return readArticle(bareArticle(printedText(record).text, record.id), english());
}

const IS_EVENT = /^(?:NEG_)?ACTION_/u;

/** `reading` is of the record's printed text. */
function documentOf(record: EcbRecord, reading: Reading): EcbEventDocument {
  const { id, topic, story } = record;
  const { offsetOf } = printedText(record);
  const checked = checkedSentences(record);
  const mentions = record.mentions.flatMap((mention): readonly EcbEventMention[] => {
    if (!IS_EVENT.test(mention.type)) return [];
    if (!checked.some(({ start, end }) => start <= mention.start && mention.end <= end)) return [];
    const key = `${id} ${mention.id}`;
    const span = { start: offsetOf(mention.start), end: offsetOf(mention.end) };
    // A chain with a colon stays within its document.
    const within = mention.chain?.includes(":") === true ? id : String(topic);
    const chain = mention.chain === undefined ? key : `${within} ${mention.chain}`;
    return [{ key, chain, token: headOf(reading, span) }];
  });
  return { id, topic, story, reading, mentions };
}

/** The first verb or noun of the span that hangs on none of its others, else its first token. */
function headOf({ tokens, tags, dependencies }: Reading, span: Span): number {
  const first = firstTokenAt({ tokens }, span.start);
  const heads: number[] = [];
  for (let at = first; at < tokens.length && tokens[at]!.start < span.end; at++) {
    const over = dependencies[at]?.head ?? -1;
    if (over < first || tokens[over]!.start >= span.end) heads.push(at);
  }
  return heads.find((at) => ["VERB", "NOUN", "PROPN", "ADJ"].includes(tags[at]!.upos)) ?? heads[0] ?? first;
}

export interface EcbEvents {
  readonly story: Story;
  readonly events: readonly ClaimEvent[];
  /** Index into `events` by the key of each mention. */
  readonly at: ReadonlyMap<string, number>;
}

/** The documents as one story, and the event at each mention. */
export function eventsOfDocuments(documents: readonly EcbEventDocument[]): EcbEvents {
  const { entities, claims } = english();
  const readings = documents.map(({ reading }) => reading);
  const story = prepareStory(readings, joinEntities(readings, entities), claims);
  const marked = documents.map(({ mentions }) => new Set(mentions.map(({ token }) => token)));
  const events = findEvents(story, { marked: ({ given }) => marked[given]! });
  const byPlace = new Map(events.map(({ article, token, index }) => [`${article.given} ${token}`, index]));
  const at = new Map(
    documents.flatMap(({ mentions }, given) =>
      mentions.map(({ key, token }) => [key, byPlace.get(`${given} ${token}`)!] as const),
    ),
  );
  return { story, events, at };
}
