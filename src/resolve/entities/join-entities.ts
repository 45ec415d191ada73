/**
 * Which entities of several reports are the same? Joins them under their spellings and titles.
 *
 *     report 1: General Ana Ruiz, Ruiz      report 2: Ana Ruiz, the commander      → one: Ana Ruiz
 *     report 1: MNA                         report 2: Meridian News Agency         → one
 *     report 1: Ana Ruiz                    report 2: Marco Ruiz, Ruiz             → two
 *
 * Named entities, and bodies of a country that are described, are grouped by `group-names.ts`; others without a
 * name join only where they are described in the same, telling words (“port officials”, not “officials”), or as
 * the same part of one body (“the ministry’s press service”).
 */
import type { EntityKind, KnownEntity, Reading } from "../../model/index.ts";
import { joinKnown } from "./corrections.ts";
import { groupNames, type NamedItem } from "./group-names.ts";
import { fullestName } from "./name-entities.ts";
import { foldName } from "./spelling.ts";
import { bodyKeysOf, countriesIn } from "./state-bodies.ts";
import type { EntityWords } from "./words.ts";

/** A thing that several reports speak of. */
export interface StoryEntity {
  /** `e1`, `e2` … by first appearance: readings in their order, mentions in theirs. */
  readonly id: string;
  /** The fullest of the readings' names; of two as full, the more frequent, then the one that sorts first. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Every other spelling, titles included, in order of appearance. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code where it is a country; else null. */
  readonly country: string | null;
  /** Indices into the readings given and into the entities of each. */
  readonly members: readonly { readonly article: number; readonly entity: number }[];
}

interface Member {
  readonly article: number;
  readonly entity: number;
  readonly item: Reading["entities"][number];
}

/**
 * Joins the entities of several readings under their spellings and titles. Same input, same order,
 * same ids; swapping two readings changes ids and order, never who is joined with whom. What the user says
 * of `known` entities wins.
 */
export function joinEntities(
  readings: readonly Pick<Reading, "entities" | "mentions" | "article">[],
  words: EntityWords,
  known: readonly KnownEntity[] = [],
): readonly StoryEntity[] {
  const members = readings.flatMap(({ entities }, article) =>
    entities.map((item, entity): Member => ({ article, entity, item })),
  );
  const groupOf = joinKnown(groupMembers(members, words), members, known);
  const groups = new Map<number, Member[]>();
  members.forEach((member, i) => {
    const known = groups.get(groupOf[i]!);
    if (known === undefined) groups.set(groupOf[i]!, [member]);
    else known.push(member);
  });
  return [...groups.values()].map((group, g) => storyEntity(`e${g + 1}`, group, words));
}

/** For each member the index of the first of its group. */
function groupMembers(members: readonly Member[], words: EntityWords): readonly number[] {
  const comparable = members.flatMap(({ item }, i) => (item.named || isBody(item, words) ? [i] : []));
  const roots = groupNames(
    comparable.map((i) => itemOf(members[i]!, words)),
    words,
  );
  const groupOf = members.map((_, i) => i);
  comparable.forEach((i, n) => {
    groupOf[i] = comparable[roots[n]!]!;
  });
  const described = new Map<string, number>();
  const memberAt = new Map(members.map(({ article, entity }, i) => [`${article} ${entity}`, i]));
  members.forEach(({ article, item }, i) => {
    if (item.named || groupOf[i] !== i) return;
    const owner = item.partOf === null ? undefined : memberAt.get(`${article} ${item.partOf}`);
    const key =
      (owner === undefined ? null : partKey(item, groupOf[owner]!, words)) ?? descriptionKey(item, words);
    if (key === null) return;
    const first = described.get(key);
    if (first === undefined) described.set(key, i);
    else groupOf[i] = first;
  });
  return groupOf;
}

/** “Norway’s defence ministry”: a body that its description tells as well as a name. */
function isBody({ name, kind, plural }: Member["item"], words: EntityWords): boolean {
  return kind === "organization" && !plural && bodyKeysOf(name, words) !== null;
}

/** “the ministry’s press service”: the same part of the same body; null for a person, of whom there may be two. */
function partKey({ name, kind }: Member["item"], owner: number, words: EntityWords): string | null {
  if (kind !== "organization") return null;
  const parts = name.toLowerCase().split(" ");
  const possessor = parts.findIndex((part) => /['’]s?$/u.test(part));
  const link = parts.findIndex((part) => words.belongingPrepositions.has(part));
  const part = possessor >= 0 ? parts.slice(possessor + 1) : parts.slice(0, Math.max(0, link));
  return part.length === 0 ? null : `part of ${owner} ${part.join(" ")}`;
}

/** The spellings that may link it to others: full names where it has any, else what it has. */
function itemOf({ item }: Member, words: EntityWords): NamedItem {
  const spellings = (item.named ? [item.name, ...item.aliases] : [])
    .map((spelling) => withoutTitle(spelling, item, words))
    .filter((spelling) => /\p{Lu}/u.test(spelling) && !/^[Tt]he \p{Ll}/u.test(spelling));
  const names = [...new Set(spellings.length > 0 ? spellings : [item.name])];
  const full = names.filter((name) => foldName(name).includes(" "));
  const isNamed = full.length > 0 && item.kind !== "place";
  // Only this article's “the Times” is that paper: what is no full name and no acronym is kept apart.
  const telling = isNamed
    ? names.filter((name) => full.includes(name) || isShortForm(name, item.kind))
    : names;
  return {
    names: telling,
    shortNames: names.filter((name) => !telling.includes(name)),
    kind: item.kind,
    gender: item.gender,
    country: item.country ?? null,
    described: !item.named,
  };
}

/** Capitals alone are an acronym, which its bearer alone has; of two letters too. */
function isShortForm(name: string, kind: EntityKind): boolean {
  return kind !== "person" && /^[\p{Lu}\p{N}.&-]{2,10}$/u.test(name);
}

function withoutTitle(spelling: string, { kind, roles }: Member["item"], words: EntityWords): string {
  if (kind !== "person") return spelling;
  const title = roles.find((role) => spelling.startsWith(`${role} `));
  const rest = title === undefined ? spelling : spelling.slice(title.length + 1);
  const [first = "", ...others] = rest.split(" ");
  const folded = first.toLowerCase().replace(/\.$/u, "");
  const isTitle = words.titles.has(words.titleExpansions.get(folded) ?? folded);
  return isTitle && others.length > 0 ? others.join(" ") : rest;
}

/**
 * Nominals join under the same words only if these tell which: two content words at least. A country is one
 * word however it is said: “Norway’s government”, “the Norwegian government”.
 */
function descriptionKey({ name, kind, plural }: Member["item"], words: EntityWords): string | null {
  const { countries, rest } = countriesIn(name, words);
  const telling = rest.filter((part) => !words.weakModifiers.has(part) && !words.nameLinks.has(part));
  if (countries.length + telling.length < 2 || (kind !== "organization" && !plural)) return null;
  const described = countries.length > 0 ? telling : rest;
  return `${kind} ${plural} ${[...countries, ...described].join(" ")}`;
}

function storyEntity(id: string, group: readonly Member[], words: EntityWords): StoryEntity {
  const kind = agreedKind(group);
  const counts = new Map<string, number>();
  const named = group.filter(({ item }) => item.named);
  for (const { item } of named.length > 0 ? named : group)
    counts.set(item.name, (counts.get(item.name) ?? 0) + 1);
  const name =
    group.find(({ item }) => item.known !== undefined)?.item.known ??
    fullestName(usualNames(counts, kind), kind, words);
  const spellings = new Set(group.flatMap(({ item }) => [item.name, ...item.aliases]));
  spellings.delete(name);
  return {
    id,
    name,
    kind,
    aliases: [...spellings],
    country: group.map(({ item }) => item.country ?? null).find((code) => code !== null) ?? null,
    members: group.map(({ article, entity }) => ({ article, entity })),
  };
}

/** The share of the commonest full name’s readings that a name needs to be shown: one headline misread is not it. */
const USUAL_SHARE = 0.25;

/** The names without those that few readings have beside one that many have and that is no surname or acronym. */
function usualNames(counts: ReadonlyMap<string, number>, kind: EntityKind): ReadonlyMap<string, number> {
  const isShort = (name: string) => !name.includes(" ") && (kind === "person" || isShortForm(name, kind));
  const most = Math.max(0, ...[...counts].map(([name, count]) => (isShort(name) ? 0 : count)));
  // Sorted, so that of names as full and as frequent the order of the readings decides nothing.
  return new Map(
    [...counts].filter(([, count]) => count >= most * USUAL_SHARE).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Of two kinds as many readings speak for the first stands: it is the one that is less often mistaken for the others. */
const SUREST_FIRST: readonly EntityKind[] = ["place", "organization", "person", "event", "other"];

/** What most of the readings say, whatever their order; “other” only where none knows better. */
function agreedKind(group: readonly Member[]): EntityKind {
  const known = group.find(({ item }) => item.known !== undefined);
  if (known !== undefined) return known.item.kind;
  const votes = new Map<EntityKind, number>();
  for (const { item } of group) {
    votes.set(item.kind, (votes.get(item.kind) ?? 0) + (item.kind === "other" ? 0.1 : 1));
  }
  return SUREST_FIRST.reduce((a, b) => ((votes.get(b) ?? 0) > (votes.get(a) ?? 0) ? b : a));
}
