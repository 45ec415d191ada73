/**
 * Sorts figures into counts: one thing counted, of one event.
 *
 *     16 miners have died ─┐ value 16 ─┐
 *     16 dead ─────────────┘           ├─ one count
 *     at least nine miners ── value 9+ ┘
 *
 * Figures of one value are gathered first, and values compared with one another by a few of their figures, those of
 * several speakers and days. So the cost follows the number of different values in a bucket (what people are counted,
 * what kind of thing, which unit), and not the square of the reports; of a bucket with too many, the values that most
 * reports have are compared.
 */
import { partitionOf } from "../partition.ts";
import { type CountGrounds, type CountRelation, compareCounts } from "./compare-counts.ts";
import type { FigureFact } from "./figure-fact.ts";

/** Figures of one value that count the same. */
export interface Value {
  /** Sorted by article, then by position. */
  readonly facts: readonly FigureFact[];
  /** Those of them by which it is compared. */
  readonly samples: readonly FigureFact[];
}

export interface CountGroups {
  readonly counts: readonly (readonly Value[])[];
  /** Two values of different counts that differ in scope, or in the group of people they are of. */
  readonly scopes: readonly ScopePair[];
}

export interface ScopePair {
  readonly a: Value;
  readonly b: Value;
  readonly relation: "scope" | "groups";
  /** Places of their counts in `counts`. */
  readonly counts: readonly [number, number];
}

/** Values of one bucket that are compared with one another. */
const VALUES_MAX = 120;
/** Values of one size and fate that are told apart: so many events. */
const APART_MAX = 6;
/** Figures by which two values are compared. */
const SAMPLES_MAX = 3;

export function groupCounts(facts: readonly FigureFact[], grounds: CountGrounds): CountGroups {
  const buckets = [...bucketed(facts).values()].map((bucket) => commonest(valuesOf(bucket, grounds)));
  const values = buckets.flat();
  const placeOf = new Map(values.map((value, index) => [value, index]));
  const partition = partitionOf(values.length);
  const scopes: { readonly a: Value; readonly b: Value; readonly relation: "scope" | "groups" }[] = [];
  for (const bucket of buckets) {
    for (const [n, a] of bucket.entries()) {
      for (const b of bucket.slice(n + 1)) {
        const relation = compareValues(a, b, grounds);
        if (areAsOne(relation)) partition.join(placeOf.get(a)!, placeOf.get(b)!);
        else if (relation === "scope" || relation === "groups") scopes.push({ a, b, relation });
      }
    }
  }
  const sets = partition.sets();
  const countOf = new Map(sets.map((members, count) => [members[0]!, count]));
  const numberOf = (value: Value) => countOf.get(partition.find(placeOf.get(value)!))!;
  return {
    counts: sets.map((members) => members.map((member) => values[member]!)),
    scopes: scopes.map((pair) => ({ ...pair, counts: [numberOf(pair.a), numberOf(pair.b)] as const })),
  };
}

/** Only figures of one bucket are compared. */
function bucketed(facts: readonly FigureFact[]): ReadonlyMap<string, readonly FigureFact[]> {
  const buckets = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    const { kind, unit, group } = fact.counted;
    const key = `${kind} ${unit} ${kind === "things" ? group : ""}`;
    const known = buckets.get(key);
    if (known === undefined) buckets.set(key, [fact]);
    else known.push(fact);
  }
  return buckets;
}

/** Each figure joins the first value of its size with whose first or last figure it counts the same. */
function valuesOf(facts: readonly FigureFact[], grounds: CountGrounds): readonly Value[] {
  const bySize = new Map<string, FigureFact[][]>();
  for (const fact of facts) {
    const { figure, counted } = fact;
    const key = `${figure.min} ${figure.max} ${counted.fates.join(" ")} ${counted.measure}`;
    const known = bySize.get(key) ?? [];
    bySize.set(key, known);
    const home = known.find((members) =>
      [members[0]!, members.at(-1)!].some((member) => areAsOne(compareCounts(member, fact, grounds))),
    );
    if (home !== undefined) home.push(fact);
    else if (known.length < APART_MAX) known.push([fact]);
  }
  return [...bySize.values()].flat().map((members) => ({ facts: members, samples: samplesOf(members) }));
}

function areAsOne(relation: CountRelation): boolean {
  return relation === "same" || relation === "kin" || relation === "alike";
}

/** One of each speaker and day, the first ones. */
function samplesOf(facts: readonly FigureFact[]): readonly FigureFact[] {
  const samples = new Map<string, FigureFact>();
  for (const fact of facts) {
    const key = `${fact.speaker ?? ""} ${fact.article.publishedDay}`;
    if (!samples.has(key) || fact.index !== fact.antecedent) samples.set(key, samples.get(key) ?? fact);
    if (samples.size === SAMPLES_MAX) break;
  }
  // What its own report sets beside another figure must be met by it.
  const led = facts.find((fact) => fact.antecedent !== fact.index && ![...samples.values()].includes(fact));
  return led === undefined ? [...samples.values()] : [...samples.values(), led];
}

function commonest(values: readonly Value[]): readonly Value[] {
  if (values.length <= VALUES_MAX) return values;
  const kept = new Set([...values].sort((a, b) => b.facts.length - a.facts.length).slice(0, VALUES_MAX));
  return values.filter((value) => kept.has(value));
}

/** The surest that any two of their figures allow. */
function compareValues(a: Value, b: Value, grounds: CountGrounds): CountRelation {
  let best: CountRelation = null;
  for (const x of a.samples) {
    for (const y of b.samples) {
      const relation = compareCounts(x, y, grounds);
      if (SUREST.indexOf(relation) > SUREST.indexOf(best)) best = relation;
    }
  }
  return best;
}

const SUREST: readonly CountRelation[] = [null, "groups", "scope", "alike", "kin", "same"];
