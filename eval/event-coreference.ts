/**
 * Which event mentions of several reports are one event? MUC, B³, CEAF and their mean, CoNLL F1, over the marked
 * mentions of ECB+, those that stand alone included, across the documents of a topic.
 *
 * Documents are first put into stories: as the corpus has them, or as `cluster/` finds them among all documents of
 * the split. Mentions of different stories are never joined; topic rows show what that is worth. The train rows are
 * fitted on four fifths of the topics and measured on the rest. Beside them the baseline that anybody would write
 * first: one word, one event.
 */
import { type EventWeights, joinEvents } from "../src/claims/events/join-events.ts";
import { rarityIn } from "../src/claims/terms.ts";
import { groupStories } from "../src/cluster/group-stories.ts";
import { clusterWords } from "../src/language/en/cluster.ts";
import { eventPairs, fitEventWeights } from "../tools/fit-events.ts";
import { bCubed, ceafE, conllF1, muc } from "./coreference-metrics.ts";
import { type EcbEventDocument, eventsOfDocuments, readEcbEvents } from "./ecb-events.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

type Documents = readonly EcbEventDocument[];
/** Cluster by the key of each mention. */
type Response = ReadonlyMap<string, string>;
type Answer = (documents: Documents) => readonly (readonly string[])[];

export function evaluateEventCoreference(): readonly EvalTable[] {
  const [train, dev] = [readEcbEvents("train"), readEcbEvents("dev")];
  const folds = weightsByTopic(train);
  const heldOut = (documents: Documents) => joined(documents, folds.get(documents[0]!.topic)!);
  return [tableOf("train", train, heldOut), tableOf("dev", dev, (documents) => joined(documents))];
}

function tableOf(split: string, stories: readonly Documents[], answer: Answer): EvalTable {
  const documents = stories.flat();
  const topics = grouped(documents, ({ topic }) => String(topic));
  const found = foundStories(documents);
  const row = (name: string, groups: readonly Documents[], by: Answer) => ({
    name,
    values: valuesOf(documents, responseOf(groups, by)),
  });
  const nMentions = documents.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return {
    title: `events, ECB+ ${split}`,
    corpus: `ecbplus, ${documents.length} articles, ${nMentions} mentions`,
    rows: [
      row("one lemma, within a topic", topics, byLemma),
      row("one lemma, within a story", stories, byLemma),
      row("one lemma, within a found story", found, byLemma),
      row("within a topic", topics, answer),
      row("within a story", stories, answer),
      row("within a found story", found, answer),
      ...(split === "dev" ? publishedRows("events") : []),
    ],
  };
}

function valuesOf(documents: Documents, response: Response): Readonly<Record<string, number>> {
  const gold = new Map(
    documents.flatMap(({ mentions }) => mentions.map(({ key, chain }) => [key, chain] as const)),
  );
  return {
    MUC: muc(gold, response).f1,
    "B³ precision": bCubed(gold, response).precision,
    "B³ recall": bCubed(gold, response).recall,
    "B³": bCubed(gold, response).f1,
    CEAF: ceafE(gold, response).f1,
    CoNLL: conllF1(gold, response),
  };
}

function responseOf(groups: readonly Documents[], answer: Answer): Response {
  return new Map(
    groups.flatMap((documents, g) =>
      answer(documents).flatMap((keys, c) => keys.map((key) => [key, `${g} ${c}`] as const)),
    ),
  );
}

function byLemma(documents: Documents): readonly (readonly string[])[] {
  return grouped(
    documents.flatMap(({ mentions, reading }) =>
      mentions.map(({ key, token }) => ({ key, lemma: reading.tags[token]!.lemma.toLowerCase() })),
    ),
    ({ lemma }) => lemma,
  ).map((same) => same.map(({ key }) => key));
}

/** The events that the program makes of the marked mentions; those that it finds beside them have no say. */
function joined(documents: Documents, weights?: EventWeights): readonly (readonly string[])[] {
  const { story, events, at } = eventsOfDocuments(documents);
  const keys = grouped([...at], ([, index]) => String(index));
  const marked = keys.map((same) => events[same[0]![1]]!).sort((a, b) => a.index - b.index);
  const keysOf = new Map(keys.map((same) => [same[0]![1], same.map(([key]) => key)]));
  const options = { rarity: rarityIn(story), ...(weights === undefined ? {} : { weights }) };
  return joinEvents(story, marked, options).map((group) => group.flatMap(({ index }) => keysOf.get(index)!));
}

function foundStories(documents: Documents): readonly Documents[] {
  const readings = documents.map(({ reading }) => reading);
  return groupStories(readings, clusterWords).map((story) =>
    story.readings.map((index) => documents[index]!),
  );
}

const FOLDS = 5;

/** For each topic the weights fitted on the topics of other folds. */
function weightsByTopic(stories: readonly Documents[]): ReadonlyMap<number, EventWeights> {
  const topics = [...new Set(stories.map(([first]) => first!.topic))].sort((a, b) => a - b);
  const foldOf = new Map(topics.map((topic, i) => [topic, i % FOLDS]));
  const pairs = stories.map((documents) => ({
    fold: foldOf.get(documents[0]!.topic)!,
    examples: eventPairs(documents),
  }));
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fitEventWeights(pairs.filter((pair) => pair.fold !== fold).flatMap(({ examples }) => examples)),
  );
  return new Map(topics.map((topic) => [topic, weights[foldOf.get(topic)!]!]));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}
