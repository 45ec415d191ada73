/**
 * Joins claims that are copies of one another: statements in the same words, or at the same place of a passage that two
 * reports share word for word.
 *
 *     Post     Ruiz denied it, and told nobody why. │ She left by the back door.
 *     Herald   Ruiz denied it, and told nobody why. │ She left by the back door.
 *              ╰─────────── one claim ────────────╯   ╰─────── another ───────╯
 *
 * However little a copy says, it says the same. “On Tuesday” may be another Tuesday, so that dates still part
 * statements that have only their words in common. Linear in the statements and in the passages.
 */
import { clashingDate, clashingFigure } from "./clashes.ts";
import type { SharedPassage, SharedText } from "./origins/shared-text.ts";
import { partitionOf } from "./partition.ts";
import type { Statement } from "./statements.ts";
import { firstTokenAt, type StoryArticle } from "./story.ts";
import { tokensIn } from "./terms.ts";

/** Fewer words are said by many of many things: “Nobody was hurt.” */
const WORDS_MIN = 4;
/** Statements of the same words that are held against one another: enough for those that a date parts. */
const HELD_AGAINST = 8;

type Clusters = readonly (readonly Statement[])[];

/** Clusters with those joined that hold a copy of one statement; each by position. */
export function joinReprinted(clusters: Clusters, sharedText: readonly SharedText[]): Clusters {
  const statements = clusters.flat().sort((a, b) => a.index - b.index);
  const clusterOf = new Map(
    clusters.flatMap((cluster, at) => cluster.map(({ index }) => [index, at] as const)),
  );
  const partition = partitionOf(clusters.length);
  // A passage that was taken over keeps its “on Tuesday”, whenever it is printed.
  const copies = [...sameWords(statements).filter(agree), ...samePlaces(statements, sharedText)];
  for (const [a, b] of copies) {
    if (isSaidAlike(a, b)) partition.join(clusterOf.get(a.index)!, clusterOf.get(b.index)!);
  }
  return partition
    .sets()
    .map((members) => members.flatMap((member) => clusters[member]!).sort((a, b) => a.index - b.index));
}

type Pair = readonly [Statement, Statement];

/** One's denial of the words is no copy of the words. */
function isSaidAlike(a: Statement, b: Statement): boolean {
  return (
    (a.force === "denied") === (b.force === "denied") &&
    a.withheld === b.withheld &&
    a.retracted === b.retracted
  );
}

function agree([a, b]: Pair): boolean {
  return clashingFigure(a, b) === null && clashingDate(a, b) === null;
}

function sameWords(statements: readonly Statement[]): readonly Pair[] {
  const byWords = new Map<string, Statement[]>();
  return statements.flatMap((statement) => {
    const words = wordsOf(statement);
    if (words.length < WORDS_MIN) return [];
    const key = words.join(" ");
    const known = byWords.get(key) ?? [];
    if (known.length === 0) byWords.set(key, known);
    const pairs = known.map((other): Pair => [other, statement]);
    if (known.length < HELD_AGAINST) known.push(statement);
    return pairs;
  });
}

function wordsOf({ article, spans }: Statement): readonly string[] {
  return tokensIn(article, spans).flatMap((token) => article.folded[token] || []);
}

/** Statements that lie whole in a passage of both reports, at the same words of it. */
function samePlaces(statements: readonly Statement[], sharedText: readonly SharedText[]): readonly Pair[] {
  const byArticle = new Map<StoryArticle, Statement[]>();
  for (const statement of statements) {
    const known = byArticle.get(statement.article);
    if (known === undefined) byArticle.set(statement.article, [statement]);
    else known.push(statement);
  }
  return sharedText.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      const inB = new Map(placedIn(byArticle.get(passage.b) ?? [], passage, "inB"));
      return placedIn(byArticle.get(passage.a) ?? [], passage, "inA").flatMap(
        ([place, statement]): Pair[] => {
          const copy = inB.get(place);
          return copy === undefined ? [] : [[statement, copy]];
        },
      );
    }),
  );
}

/** Statements that lie in the passage, each with its place: which of the passage's words it has, and in whose voice. */
function placedIn(
  statements: readonly Statement[],
  passage: SharedPassage,
  side: "inA" | "inB",
): readonly (readonly [place: string, Statement])[] {
  const { start, end } = passage[side];
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.spans[0]!.start < start) low = middle + 1;
    else high = middle;
  }
  const placed: (readonly [string, Statement])[] = [];
  let words = 0;
  let token = low < statements.length ? firstTokenAt(statements[low]!.article.reading, start) : 0;
  for (let i = low; i < statements.length && statements[i]!.spans[0]!.start < end; i++) {
    const statement = statements[i]!;
    if (statement.spans.at(-1)!.end > end + 1) continue;
    const { folded, reading } = statement.article;
    while (reading.tokens[token]!.end <= statement.spans[0]!.start) words += folded[token++] === "" ? 0 : 1;
    placed.push([`${words} ${wordsOf(statement).length} ${statement.attribution === null}`, statement]);
  }
  return placed;
}
