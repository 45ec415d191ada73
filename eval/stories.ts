/**
 * Which articles tell of one event? ECB+, where each topic has two stories of one kind, and reports that Wikinews
 * cites together. B³ over the articles, beside a plain single pass that anybody would write first.
 *
 * The rows “other half” are fitted on the topics of even number and measured on the odd ones, and the other way
 * round; the program's own weights are fitted on all of ECB+ train.
 */
import { findStrangers } from "../src/cluster/find-strangers.ts";
import { groupStories } from "../src/cluster/group-stories.ts";
import { readTerms } from "../src/cluster/read-terms.ts";
import { clusterWords } from "../src/language/en/cluster.ts";
import { fitStoryWeights } from "../tools/fit-stories.ts";
import { bCubed } from "./coreference-metrics.ts";
import { agreementOf } from "./partition-metrics.ts";
import { publishedRows } from "./published.ts";
import { readEcbArticles, readWikinewsArticles, type StoryReading, topicOf } from "./story-articles.ts";
import type { EvalTable } from "./table.ts";

type Groups = readonly (readonly number[])[];
type Row = EvalTable["rows"][number];

export function evaluateStoryGroups(): readonly EvalTable[] {
  const [train, dev, wikinews] = [readEcbArticles("train"), readEcbArticles("dev"), readWikinewsArticles()];
  const odd = train.filter((article) => topicOf(article) % 2 === 1);
  const even = train.filter((article) => topicOf(article) % 2 === 0);
  const cut = bestCut(train);
  return [
    {
      title: "stories, ECB+",
      corpus: `ecbplus, ${train.length} and ${dev.length} articles`,
      rows: [
        rowOf("train, single pass", train, singlePass(train, cut)),
        rowOf("train, odd topics by the other half", odd, grouped(odd, even)),
        rowOf("train, even topics by the other half", even, grouped(even, odd)),
        rowOf("train", train, grouped(train)),
        meanRow("train, each topic by itself", train, (article) => String(topicOf(article))),
        meanRow("train, each story by itself", train, ({ story }) => story),
        rowOf("dev, single pass", dev, singlePass(dev, cut)),
        rowOf("dev", dev, grouped(dev)),
      ],
    },
    {
      title: "stories, Wikinews",
      corpus: `wikinews-stories, ${wikinews.length} articles`,
      rows: [
        ...[null, "30E"].flatMap((set) => {
          const articles = wikinews.filter((article) => set === null || article.set === set);
          const name = set ?? "all";
          return [
            rowOf(`${name}, single pass`, articles, singlePass(articles, cut)),
            rowOf(name, articles, grouped(articles)),
          ];
        }),
        meanRow("each story by itself", wikinews, ({ story }) => story),
        ...publishedRows("stories"),
      ],
    },
    {
      title: "strangers among the reports of a story",
      corpus: "wikinews-stories and ecbplus, stories of three or more articles",
      rows: [strangersRow("Wikinews", wikinews), strangersRow("ECB+", [...train, ...dev])],
    },
  ];
}

/** An article of the next story, and of the seventh and the thirteenth from here, is put to each story by itself. */
const STRANGERS_FROM = [1, 7, 13];
const STORY_MIN = 3;

function strangersRow(name: string, articles: readonly StoryReading[]): Row {
  const stories = [...partsOf(articles, ({ story }) => story).values()].filter(
    ({ length }) => length >= STORY_MIN,
  );
  const strangersIn = (story: readonly StoryReading[]) =>
    findStrangers(
      story.map(({ reading }) => reading),
      clusterWords,
    ).flat();
  const counts = { own: 0, "own, false": 0, put: 0, found: 0 };
  for (const [s, story] of stories.entries()) {
    counts.own += story.length;
    counts["own, false"] += strangersIn(story).length;
    for (const from of STRANGERS_FROM) {
      const stranger = stories[(s + from) % stories.length]![0]!;
      // ECB+'s other story of the topic is of the same kind of event, which is not what is asked here.
      if (stranger.set === null && topicOf(stranger) === topicOf(story[0]!)) continue;
      counts.put++;
      counts.found += Number(strangersIn([...story, stranger]).includes(story.length));
    }
  }
  return { name, values: { ...counts, recall: counts.found / counts.put } };
}

function partsOf(
  articles: readonly StoryReading[],
  partOf: (article: StoryReading) => string,
): ReadonlyMap<string, readonly StoryReading[]> {
  const parts = new Map<string, StoryReading[]>();
  for (const article of articles) {
    const part = parts.get(partOf(article));
    if (part === undefined) parts.set(partOf(article), [article]);
    else part.push(article);
  }
  return parts;
}

function grouped(articles: readonly StoryReading[], taughtBy?: readonly StoryReading[]): Groups {
  const readings = articles.map(({ reading }) => reading);
  const weights = taughtBy === undefined ? undefined : fitStoryWeights(taughtBy);
  return groupStories(readings, clusterWords, weights).map((story) => story.readings);
}

function rowOf(name: string, articles: readonly StoryReading[], groups: Groups): Row {
  const { precision, recall, f1 } = bCubedOf(articles, groups);
  const gold = articles.map(({ story }) => story);
  const found: number[] = [];
  for (const [g, members] of groups.entries()) for (const member of members) found[member] = g;
  return { name, values: { stories: groups.length, precision, recall, F1: f1, ...agreementOf(gold, found) } };
}

function bCubedOf(articles: readonly StoryReading[], groups: Groups) {
  return bCubed(
    new Map(articles.map(({ id, story }) => [id, story])),
    new Map(
      groups.flatMap((members, g) => members.map((member) => [articles[member]!.id, String(g)] as const)),
    ),
  );
}

/** Parts of the corpus grouped one by one, as a user would; the mean over the articles. */
function meanRow(
  name: string,
  articles: readonly StoryReading[],
  partOf: (article: StoryReading) => string,
): Row {
  const parts = partsOf(articles, partOf);
  const sums = { precision: 0, recall: 0, stories: 0 };
  for (const part of parts.values()) {
    const groups = grouped(part);
    const { precision, recall } = bCubedOf(part, groups);
    sums.precision += precision * part.length;
    sums.recall += recall * part.length;
    sums.stories += groups.length;
  }
  const [precision, recall] = [sums.precision / articles.length, sums.recall / articles.length];
  return {
    name,
    values: { stories: sums.stories, precision, recall, F1: (2 * precision * recall) / (precision + recall) },
  };
}

/** TF-IDF over all content words; each article joins the story whose centroid it is most like, if enough. */
function singlePass(articles: readonly StoryReading[], cut: number): Groups {
  const stories: { members: number[]; sum: Map<string, number> }[] = [];
  for (const [i, vector] of plainVectors(articles).entries()) {
    const likenesses = stories.map(({ sum }) => dotOf(vector, sum) / lengthOf(sum));
    const best = likenesses.reduce((most, value, s) => (value > (likenesses[most] ?? -1) ? s : most), -1);
    const story =
      best >= 0 && likenesses[best]! >= cut
        ? stories[best]!
        : { members: [] as number[], sum: new Map<string, number>() };
    if (story.members.length === 0) stories.push(story);
    story.members.push(i);
    for (const [term, weight] of vector) story.sum.set(term, (story.sum.get(term) ?? 0) + weight);
  }
  return stories.map(({ members }) => members);
}

/** The cut that is best on these articles: in favor of the baseline. */
function bestCut(articles: readonly StoryReading[]): number {
  const cuts = Array.from({ length: 30 }, (_, i) => (i + 5) / 100);
  const score = (cut: number) => bCubedOf(articles, singlePass(articles, cut)).f1;
  return cuts.map((cut) => ({ cut, f1: score(cut) })).reduce((a, b) => (b.f1 > a.f1 ? b : a)).cut;
}

function plainVectors(articles: readonly StoryReading[]): readonly ReadonlyMap<string, number>[] {
  const terms = articles.map(({ reading }) => readTerms(reading, clusterWords).terms);
  const seen = new Map<string, number>();
  for (const own of terms) for (const term of own.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  return terms.map((own) => {
    const vector = new Map(
      [...own].map(([term, { fields }]) => {
        const count = fields.reduce((sum, value) => sum + value, 0);
        return [term, (1 + Math.log(count)) * Math.log((articles.length + 1) / seen.get(term)!)] as const;
      }),
    );
    const length = lengthOf(vector);
    return new Map([...vector].map(([term, weight]) => [term, weight / length]));
  });
}

function dotOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0);
  return dot;
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  return Math.sqrt(square) || 1;
}
