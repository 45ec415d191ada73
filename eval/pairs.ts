/**
 * Of pairs of short reports, each with one difference or none: is it found, and is it called what it is?
 *
 * The pairs (test/golden/pairs) are many and short where the stories are few and long: each asks one phrasing, so that
 * what is counted is how much of the language is known. Every other pair was looked at while the program was
 * developed; the rest are held back.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { report } from "../src/index.ts";
import type { Report } from "../src/model/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import type { EvalTable } from "./table.ts";

const FOLDER = "test/golden/pairs";
const KINDS = [
  "contradiction",
  "revision",
  "scope",
  "rounding",
  "framing",
  "compatible",
  "none",
  "same",
  "apart",
] as const;

const pairSchema = v.strictObject({
  is: v.picklist(KINDS),
  a: v.string(),
  b: v.string(),
  /** `b` is of the next day; else of an hour later. */
  later: v.optional(v.boolean(), false),
});
type Pair = v.InferOutput<typeof pairSchema>;

export interface CheckedPair extends Pair {
  readonly isHeldBack: boolean;
  readonly isRight: boolean;
  /** What was found instead, or besides. */
  readonly wrong: readonly string[];
}

export function checkPairs(): readonly CheckedPair[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => v.parse(v.array(pairSchema), parse(readFileSync(join(FOLDER, file), "utf8"))))
    .map((pair, index) => ({ ...pair, isHeldBack: index % 2 === 1, ...judge(pair) }));
}

function judge(pair: Pair): Pick<CheckedPair, "isRight" | "wrong"> {
  const found = report([
    bareArticle(pair.a, "a", { outlet: "The Morning Post", published: "2031-05-06T12:00:00Z" }),
    bareArticle(pair.b, "b", {
      outlet: "Evening Courier",
      published: pair.later ? "2031-05-07T18:00:00Z" : "2031-05-06T13:00:00Z",
    }),
  ]);
  const told = found.conflicts.map(({ relation, over, why }) => ({
    relation,
    says: `${relation} over ${over}: ${why}`,
  }));
  const isConflict = pair.is !== "none" && pair.is !== "same" && pair.is !== "apart";
  // Two claims kept apart may well differ.
  const wrong = told
    .filter(({ relation }) => relation !== pair.is && pair.is !== "apart")
    .map(({ says }) => says);
  if (isConflict) return { isRight: told.some(({ relation }) => relation === pair.is), wrong };
  if (pair.is === "none") return { isRight: wrong.length === 0, wrong };
  return { isRight: haveOneClaim(found) === (pair.is === "same"), wrong };
}

function haveOneClaim({ claims }: Report): boolean {
  return claims.some(({ articles }) => articles.length > 1);
}

export function evaluatePairs(): readonly EvalTable[] {
  const pairs = checkPairs();
  return [false, true].map((isHeldBack): EvalTable => {
    const ours = pairs.filter((pair) => pair.isHeldBack === isHeldBack);
    const rows = [
      ...KINDS.map((kind) => ({ name: kind as string, of: ours.filter(({ is }) => is === kind) })),
      { name: "all", of: ours },
    ];
    return {
      title: `pairs, ${isHeldBack ? "held back" : "looked at"}`,
      corpus: `${FOLDER}, ${ours.length} pairs`,
      rows: rows.map(({ name, of }) => ({ name, values: valuesOf(of) })),
    };
  });
}

function valuesOf(pairs: readonly CheckedPair[]): Readonly<Record<string, number>> {
  const right = pairs.filter(({ isRight }) => isRight).length;
  const wrong = pairs.filter(({ wrong: differences }) => differences.length > 0).length;
  return {
    pairs: pairs.length,
    right,
    ...(pairs.length === 0 ? {} : { share: right / pairs.length }),
    "with a wrong difference": wrong,
  };
}
