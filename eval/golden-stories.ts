/**
 * How much of what a careful editor finds in the invented stories does the report hold, and how much of what the
 * report calls a difference would the editor call one? The gold is in test/golden/stories; its README says how
 * the editor decides.
 *
 * Everything that can be right or wrong is one check, by its measure; the tables count checks. Words are the same
 * where they overlap: a claim “at a quote” has evidence that shares a character with it.
 */
import { report } from "../src/index.ts";
import type { Claim, Conflict, Evidence, Report } from "../src/model/index.ts";
import {
  type GoldConflict,
  type GoldenStory,
  type Place,
  RELATIONS,
  readGoldenStories,
  STORY_FOLDERS,
  touch,
} from "../test/support/golden-stories.ts";
import type { EvalTable } from "./table.ts";

/** Gold items that are looked for in the report, then what the report holds that is held against the gold. */
export const MEASURES = [
  "conflict",
  "same claim",
  "origin",
  "voices",
  "only source",
  "silence",
  "state",
  "timeline",
  "kept apart",
  "reported",
] as const;

type Measure = (typeof MEASURES)[number];

/** One thing that the report has right or wrong. */
export interface Check {
  readonly measure: Measure;
  readonly isRight: boolean;
  /** What a reader needs to judge it: the gold's words, then what was found instead. */
  readonly lines: readonly string[];
  /** Of conflicts, gold and reported. */
  readonly relation?: Conflict["relation"];
}

export interface CheckedStory {
  readonly name: string;
  readonly checks: readonly Check[];
}

export async function checkGoldenStories(folder?: string): Promise<readonly CheckedStory[]> {
  const stories = await readGoldenStories(folder);
  return stories.map((story) => ({
    name: story.name,
    checks: checksOf(story, report(story.articles, { names: story.names })),
  }));
}

export async function evaluateGoldenStories(): Promise<readonly EvalTable[]> {
  return (await Promise.all(FOLDERS.map(evaluateStoriesOf))).flat();
}

const FOLDERS = Object.keys(STORY_FOLDERS) as (keyof typeof STORY_FOLDERS)[];

async function evaluateStoriesOf(which: keyof typeof STORY_FOLDERS): Promise<readonly EvalTable[]> {
  const stories = await checkGoldenStories(STORY_FOLDERS[which]);
  const all = { name: "all", checks: stories.flatMap(({ checks }) => checks) };
  const corpus = `${STORY_FOLDERS[which]}, ${stories.length} stories`;
  return [
    {
      title: `${which} stories: conflicts`,
      corpus,
      rows: [...stories, all].map(({ name, checks }) => ({ name, values: conflictValues(checks) })),
    },
    {
      title: `${which} stories: conflicts by relation`,
      corpus,
      rows: RELATIONS.map((relation) => ({
        name: relation,
        values: sidesOf(all.checks.filter((check) => check.relation === relation)),
      })),
    },
    {
      title: `${which} stories: right of`,
      corpus,
      rows: [...stories, all].map(({ name, checks }) => ({
        name,
        values: Object.fromEntries(
          REST.map((measure) => [measure, rightOf(checks.filter((check) => check.measure === measure))]),
        ),
      })),
    },
    {
      title: `${which} stories`,
      corpus,
      rows: REST.map((measure) => {
        const checks = all.checks.filter((check) => check.measure === measure);
        return {
          name: measure,
          values: { of: checks.length, right: count(checks), ...share("share", checks) },
        };
      }),
    },
  ];
}

const REST = MEASURES.filter((measure) => measure !== "conflict" && measure !== "reported");

/** Recall of the gold’s conflicts; precision of all that are reported, and of those called contradictions. */
function conflictValues(checks: readonly Check[]): Readonly<Record<string, number>> {
  const contradictions = checks.filter(
    ({ measure, relation }) => measure === "reported" && relation === "contradiction",
  );
  return {
    ...sidesOf(checks),
    contradictions: contradictions.length,
    "right ones": count(contradictions),
    ...share("their precision", contradictions),
  };
}

function sidesOf(checks: readonly Check[]): Readonly<Record<string, number>> {
  const gold = checks.filter(({ measure }) => measure === "conflict");
  const reported = checks.filter(({ measure }) => measure === "reported");
  return {
    gold: gold.length,
    found: count(gold),
    ...share("recall", gold),
    reported: reported.length,
    right: count(reported),
    ...share("precision", reported),
  };
}

function count(checks: readonly Check[]): number {
  return checks.filter(({ isRight }) => isRight).length;
}

/** Under `name`; nothing has no share. */
function share(name: string, checks: readonly Check[]): Readonly<Record<string, number>> {
  return checks.length === 0 ? {} : { [name]: count(checks) / checks.length };
}

function rightOf(checks: readonly Check[]): string {
  return `${count(checks)}/${checks.length}`;
}

/** Holds a report against the gold of its story. */
export function checksOf({ gold, articles }: Pick<GoldenStory, "gold" | "articles">, found: Report): Check[] {
  const claimAt = (place: Place) => widestClaim(found.claims, place);
  return [
    ...gold.conflicts.map((conflict): Check => {
      const others = found.conflicts.filter((one) => isAbout(one, conflict));
      return {
        measure: "conflict",
        relation: conflict.relation,
        isRight: others.some(({ relation }) => relation === conflict.relation),
        lines: [
          `${conflict.relation} over ${conflict.over}: ${conflict.topic}`,
          ...conflict.sides.map((side) => side.map(quoted).join(" + ")),
          ...others.map(({ relation, over }) => `found as ${relation} over ${over}`),
        ],
      };
    }),
    ...found.conflicts.map((conflict): Check => {
      const others = gold.conflicts.filter((one) => isAbout(conflict, one));
      return {
        measure: "reported",
        relation: conflict.relation,
        isRight: others.some(({ relation }) => relation === conflict.relation),
        lines: [
          `${conflict.relation} over ${conflict.over}: ${conflict.topic}`,
          conflict.why,
          ...conflict.sides.map(({ evidence }) => evidence.map(quoted).join(" + ")),
          ...others.map(({ relation, topic }) => `gold: ${relation}, ${topic}`),
        ],
      };
    }),
    ...gold.same.flatMap((group) =>
      pairsOf(group).map(
        ([a, b]): Check => ({
          measure: "same claim",
          isRight: found.claims.some(({ evidence }) => holdsBoth(evidence, a, b)),
          lines: [quoted(a), quoted(b)],
        }),
      ),
    ),
    ...gold.apart.map(([a, b]): Check => {
      const joining = [
        ...found.conflicts.filter(({ sides }) =>
          holdsBoth(
            sides.flatMap(({ evidence }) => evidence),
            a,
            b,
          ),
        ),
        ...found.claims.filter(({ evidence }) => holdsBoth(evidence, a, b)),
      ];
      return {
        measure: "kept apart",
        isRight: joining.length === 0,
        lines: [
          quoted(a),
          quoted(b),
          ...joining.map((one) => ("relation" in one ? `${one.relation}: ${one.why}` : "one claim")),
        ],
      };
    }),
    ...gold.origins.map(({ kind, articles: ids, proof }): Check => {
      const others = found.origins.filter((origin) => ids.every((id) => origin.articles.includes(id)));
      return {
        measure: "origin",
        isRight: others.some(
          (origin) => origin.kind === kind && origin.evidence.some((e) => touch(e, proof)),
        ),
        lines: [
          `${kind} of ${ids.join(", ")}: ${quoted(proof)}`,
          ...others.map((one) => `found: ${one.kind}, ${one.why}`),
        ],
      };
    }),
    ...gold.voices.map(({ claim: place, atMost }): Check => {
      const claim = claimAt(place);
      return {
        measure: "voices",
        // A claim of one report alone has one origin whatever is known of it.
        isRight: claim !== undefined && claim.articles.length > 1 && claim.origins.atMost === atMost,
        lines: [`at most ${atMost}: ${quoted(place)}`, foundClaim(claim)],
      };
    }),
    ...gold.only.map((place): Check => {
      const claim = claimAt(place);
      return {
        measure: "only source",
        isRight: claim?.articles.length === 1,
        lines: [quoted(place), foundClaim(claim)],
      };
    }),
    ...gold.silent.map(({ claim: place, articles: silent }): Check => {
      const claim = claimAt(place);
      return {
        measure: "silence",
        isRight: claim !== undefined && !claim.articles.some((id) => silent.includes(id)),
        lines: [`not in ${silent.join(", ")}: ${quoted(place)}`, foundClaim(claim)],
      };
    }),
    ...gold.states.map(({ claim: place, status }): Check => {
      const claim = claimAt(place);
      return {
        measure: "state",
        isRight: claim?.status === status,
        lines: [`${status}: ${quoted(place)}`, foundClaim(claim)],
      };
    }),
    ...gold.timeline.map(({ date, place }): Check => {
      const entries = found.timeline.filter(({ evidence }) => evidence.some((one) => touch(one, place)));
      return {
        measure: "timeline",
        isRight: entries.some((entry) => isSameDate(entry.date, date)),
        lines: [
          `${date}: ${quoted(place)}`,
          ...entries.map((entry) => `found at ${entry.date}: ${entry.what}`),
        ],
      };
    }),
  ];

  function quoted({ article, start, end }: Evidence): string {
    const { text } = articles.find(({ id }) => id === article)!;
    return `“${text.slice(start, end).replace(/\s+/gu, " ")}” (${article})`;
  }

  function foundClaim(claim: Claim | undefined): string {
    if (claim === undefined) return "found: no claim";
    const { status, origins, articles: ids, evidence } = claim;
    return `found: ${status}, at most ${origins.atMost} of ${ids.join(", ")}: ${quoted(evidence[0]!)}`;
  }
}

/** True where two of its sides stand on words of two sides of the gold’s. */
function isAbout({ sides }: Conflict, gold: GoldConflict): boolean {
  const touched = sides.map(({ evidence }) =>
    gold.sides.flatMap((places, i) =>
      places.some((place) => evidence.some((one) => touch(one, place))) ? [i] : [],
    ),
  );
  return pairsOf(touched).some(([a, b]) => a.some((i) => b.some((j) => i !== j)));
}

/** True where `a` is in one piece of the evidence and `b` in another. */
function holdsBoth(evidence: readonly Evidence[], a: Place, b: Place): boolean {
  return evidence.some((one) => touch(one, a) && evidence.some((other) => other !== one && touch(other, b)));
}

/** The claim at these words that most reports have; the first of several. */
function widestClaim(claims: readonly Claim[], place: Place): Claim | undefined {
  return claims
    .filter(({ evidence }) => evidence.some((one) => touch(one, place)))
    .reduce<Claim | undefined>(
      (widest, claim) =>
        widest === undefined || claim.articles.length > widest.articles.length ? claim : widest,
      undefined,
    );
}

/** A time of day may have its offset or not. */
function isSameDate(found: string, gold: string): boolean {
  return found === gold || (gold.includes("T") && found.startsWith(gold));
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
