/**
 * Parts a group that tells of two events of one kind: this year's title fight and last year's, with the champion,
 * the belts and the words of boxing in all articles.
 *
 *     within the group all have        Klit… title round belt      weighs nothing here
 *     half of them have                Rahm… Mannheim / Thomp… Bern  weighs all
 *
 * Terms are weighed anew by how few articles of the group have them, names twice; the group is cut in the two halves
 * that are most alike within. The cut holds only where what the halves share is little beside what each has for
 * itself, both by these weights and by the likeness that joined them. Of very large groups a sample is looked at.
 */
import { type Likeness, sampleOf } from "./merge.ts";
import { type ArticleTerms, FIELDS } from "./read-terms.ts";

/** Fewer reports that go together may be of one author, or of one day of the same event. */
const HALF_MIN = 3;
/** What the halves share, by the weights within the group, as a part of what the looser half has. Swept on ECB+ train. */
const SHARED_MAX = 0.6;
/** The same by likeness. Swept on ECB+ train. */
const LIKENESS_MAX = 0.77;
/** Articles of a group that are compared, pair by pair. */
const SAMPLE = 40;
const TURNS = 10;

type Members = readonly number[];

/** The group, or its parts. */
export function partEvents(
  group: Members,
  articles: readonly ArticleTerms[],
  likeness: Likeness,
): readonly Members[] {
  const parts: Members[] = [];
  const open: Members[] = [group];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const halves = next.length < 2 * HALF_MIN ? null : halvesOf(next, articles, likeness);
    if (halves === null) parts.push(next);
    else open.push(...halves);
  }
  return parts;
}

type LocalVector = ReadonlyMap<string, number>;

function halvesOf(
  group: Members,
  articles: readonly ArticleTerms[],
  likeness: Likeness,
): readonly [Members, Members] | null {
  const sample = withoutCopies(sampleOf(group, SAMPLE), articles);
  if (sample.length < 2 * HALF_MIN) return null;
  const weigh = localWeights(sample.map((member) => articles[member]!));
  const vectors = sample.map((member) => weigh(articles[member]!));
  const alike = vectors.map((a) => vectors.map((b) => dotOf(a, b)));
  const halves = refined(joinedToTwo(alike), alike);
  const isCut =
    halves.every((half) => half.length >= HALF_MIN) &&
    sharedPart(halves, (x, y) => alike[x]![y]!) <= SHARED_MAX &&
    sharedPart(halves, (x, y) => likeness(sample[x]!, sample[y]!)) <= LIKENESS_MAX;
  if (!isCut) return null;
  const [first, second] = halves.map((half) => half.map((x) => sample[x]!));
  if (sample.length === group.length) return [first!, second!];
  const sums = halves.map((half) => sumOf(half.map((x) => vectors[x]!)));
  const isFirst = (member: number) => {
    const vector = weigh(articles[member]!);
    return dotOf(vector, sums[0]!) >= dotOf(vector, sums[1]!);
  };
  const parts = [group.filter(isFirst), group.filter((member) => !isFirst(member))] as const;
  return parts.some((part) => part.length === 0) ? null : parts;
}

/** Share of the shorter one's terms at which an article is a reprint of another, or a part of it. */
const COPY_MIN = 0.85;

/** Reprints of two agencies' texts are alike within and not across, and tell of one event all the same. */
function withoutCopies(members: Members, articles: readonly ArticleTerms[]): Members {
  const kept: number[] = [];
  for (const member of members) {
    if (!kept.some((other) => isCopy(articles[other]!, articles[member]!))) kept.push(member);
  }
  return kept;
}

function isCopy({ terms: a }: ArticleTerms, { terms: b }: ArticleTerms): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small.keys()) if (large.has(term)) shared++;
  return shared >= COPY_MIN * small.size;
}

/** Unit vectors over terms, weighed by how few of these articles have them. */
function localWeights(articles: readonly ArticleTerms[]): (article: ArticleTerms) => LocalVector {
  const seen = new Map<string, number>();
  for (const { terms } of articles)
    for (const term of terms.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  return ({ terms }) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [term, { fields }] of terms) {
      const count = fields.reduce((sum, value) => sum + value, 0);
      const isNamed = FIELDS.some((field, f) => NAMING.has(field) && fields[f]! > 0);
      const rarity = Math.log((articles.length + 1) / Math.min(articles.length, seen.get(term) ?? 1));
      const weight = (1 + Math.log(count)) * rarity * (isNamed ? NAMED_WEIGHT : 1);
      vector.set(term, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  };
}

const NAMING: ReadonlySet<string> = new Set(["person", "place", "name"]);
const NAMED_WEIGHT = 2;

function dotOf(a: LocalVector, b: LocalVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return dot;
}

function sumOf(vectors: readonly LocalVector[]): LocalVector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight / vectors.length);
  }
  return sum;
}

type Table = readonly (readonly number[])[];
type Halves = readonly [Members, Members];

/** Average linkage down to two. */
function joinedToTwo(alike: Table): Halves {
  const groups: Members[] = alike.map((_, i) => [i]);
  const links = alike.map((row) => [...row]);
  while (groups.length > 2) {
    let [first, second] = [0, 1];
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        if (links[i]![j]! > links[first]![second]!) [first, second] = [i, j];
      }
    }
    const [a, b] = [groups[first]!.length, groups[second]!.length];
    for (let k = 0; k < groups.length; k++) {
      links[first]![k] = (links[first]![k]! * a + links[second]![k]! * b) / (a + b);
      links[k]![first] = links[first]![k]!;
    }
    groups[first] = [...groups[first]!, ...groups[second]!];
    groups.splice(second, 1);
    links.splice(second, 1);
    for (const row of links) row.splice(second, 1);
  }
  return [groups[0]!, groups[1]!];
}

/** Moves each to the half that it is more like, until none moves. */
function refined(halves: Halves, alike: Table): Halves {
  let best = halves;
  for (let turn = 0; turn < TURNS; turn++) {
    const toHalf = (x: number, half: Members) => meanOf([x], half, (a, b) => alike[a]![b]!);
    const isFirst = alike.map((_, x) => toHalf(x, best[0]) >= toHalf(x, best[1]));
    const all = alike.map((_, x) => x);
    const next: Halves = [all.filter((x) => isFirst[x]), all.filter((x) => !isFirst[x])];
    const isSame = next[0].length === best[0].length && next[0].every((x) => best[0].includes(x));
    if (isSame || next.some((half) => half.length === 0)) break;
    best = next;
  }
  return best;
}

/** What two halves share as a part of what the looser one has within. */
function sharedPart([a, b]: Halves, alike: (x: number, y: number) => number): number {
  const within = Math.min(meanOf(a, a, alike), meanOf(b, b, alike));
  return within === 0 ? 1 : meanOf(a, b, alike) / within;
}

/** The mean over all pairs of different members; 0 where there is none. */
function meanOf(a: Members, b: Members, alike: (x: number, y: number) => number): number {
  let [sum, pairs] = [0, 0];
  for (const x of a) {
    for (const y of b) {
      if (x === y) continue;
      sum += alike(x, y);
      pairs++;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}
