/**
 * Which names are the same one's? Groups items, each with its spellings, in three phases; a later
 * phase looks only at the groups that the one before left, so the result does not depend on the
 * order of the items.
 *
 *     1  same name         Jong-un Berg = Jong Un Berg, Zelenskiy-style romanizations, one country
 *     2  shortened name    Ana Ruiz = Ana M. Ruiz, Harbour Commission = Central Harbour Commission
 *     3  one word          Ruiz, MNA = Meridian News Agency, Ostvik = Ostvik region
 *
 * A shortened form joins only where exactly one group could be meant. Items are compared within
 * blocks of the same initials or words, so the cost stays near linear.
 */
import type { EntityKind } from "../../model/index.ts";
import { consonantsOf, couldBeVariants, foldName, initialsOf, spellingKey } from "./spelling.ts";
import type { EntityWords, Gender } from "./words.ts";

export interface NamedItem {
  /** Names as written, without titles; one at least. */
  readonly names: readonly string[];
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  /** ISO code where it is a country, or a capital that stands for one. */
  readonly country: string | null;
}

/** Most members of a block that an item is compared with; a block of more holds no news names. */
const BLOCK_MAX = 40;

/** The group of each item, as the index of its first member. */
export function groupNames(items: readonly NamedItem[], words: EntityWords): Int32Array {
  const groups = new Groups(items.length);
  joinSame(items, groups, words);
  joinUnique(items, groups, (groupOf) => shortenedCandidates(items, groupOf, words));
  joinUnique(items, groups, (groupOf) => oneWordCandidates(items, groupOf, words));
  return groups.roots();
}

/** Union-find over item indices; the root of a group is its smallest member. Lives for one grouping. */
class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    const parent = this.#parent;
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  roots(): Int32Array {
    return this.#parent.map((_, i) => this.find(i));
  }
}

function joinSame(items: readonly NamedItem[], groups: Groups, words: EntityWords): void {
  const exact = new Map<string, number[]>();
  const persons = new Map<string, number[]>();
  items.forEach((item, i) => {
    if (item.country !== null) joinBlock(exact, `country ${item.country}`, i, () => true);
    for (const name of item.names) {
      if (item.country !== null && item.kind === "place") continue;
      for (const key of sameKeys(name, item.kind, words)) {
        joinBlock(exact, key, i, (j) => areCompatible(item, items[j]!, name));
      }
      const parts = personParts(name, words);
      if (item.kind !== "person" || parts.length < 2) continue;
      const block = `${consonantsOf(spellingKey(parts.at(-1)!))} ${parts[0]![0]}`;
      joinBlock(persons, block, i, (j) =>
        items[j]!.names.some((other) => isSamePerson(parts, personParts(other, words))),
      );
    }
  });

  function joinBlock(index: Map<string, number[]>, key: string, i: number, test: (j: number) => boolean): void {
    const block = index.get(key) ?? [];
    index.set(key, block);
    for (const j of block.slice(0, BLOCK_MAX)) if (groups.find(i) !== groups.find(j) && test(j)) groups.join(i, j);
    if (block.length < BLOCK_MAX) block.push(i);
  }
}

/** Keys that two items with the same name have in common. */
function sameKeys(name: string, kind: EntityKind, words: EntityWords): readonly string[] {
  const parts = foldName(name).split(" ");
  if (kind === "person") return [`n ${personParts(name, words).map(spellingKey).join("")}`];
  const core = kind === "organization" ? withoutSuffix(parts, words) : parts;
  const keys = [`n ${core.map(spellingKey).join("")}`];
  const place = placeParts(name, words);
  if (kind === "place" && place.noun !== null) keys.push(`${place.noun} ${place.core}`);
  if (kind === "organization" && core.some((part) => words.governmentNouns.has(part)) && core.length > 1) {
    // “Ministry of Defence” is the “Defence Ministry”.
    const bag = core.filter((part) => !words.nameLinks.has(part)).map(spellingKey);
    keys.push(`bag ${bag.sort().join(" ")}`);
  }
  return keys;
}

/** The same spelling of two kinds is one name where it is long enough to be no accident. */
function areCompatible(a: NamedItem, b: NamedItem, name: string): boolean {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  if (a.country !== b.country && (a.country !== null || b.country !== null)) return false;
  return a.kind === b.kind || a.kind === "other" || b.kind === "other" || name.includes(" ");
}

/** The parts of a person's name, folded, without “Jr.”. */
export function personParts(name: string, words: EntityWords): readonly string[] {
  const parts = foldName(name).split(" ");
  while (parts.length > 1 && words.nameSuffixes.has(parts.at(-1)!)) parts.pop();
  return parts;
}

function withoutSuffix(parts: readonly string[], words: EntityWords): readonly string[] {
  const end = parts.findLastIndex((part) => !words.organizationSuffixes.has(part));
  return end < 0 ? parts : parts.slice(0, end + 1);
}

/** Two full names of as many parts, each the same but for spelling, one at most for more than its key. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let bold = 0;
  for (const [i, part] of a.entries()) {
    const other = b[i]!;
    if (spellingKey(part) === spellingKey(other)) continue;
    if (!couldBeVariants(part, other) || ++bold > 1) return false;
  }
  return true;
}

/** For each item the groups it could be a form of; joined where exactly one is left. */
function joinUnique(
  items: readonly NamedItem[],
  groups: Groups,
  candidatesFor: (groupOf: Int32Array) => (i: number) => ReadonlySet<number>,
): void {
  const groupOf = groups.roots();
  const candidates = candidatesFor(groupOf);
  // A group moves as one: if two of its members point at different groups, none is meant.
  const targets = new Map<number, Set<number>>();
  for (let i = 0; i < items.length; i++) {
    const root = groupOf[i]!;
    for (const target of candidates(i)) {
      if (target === root) continue;
      const known = targets.get(root) ?? new Set();
      targets.set(root, known.add(target));
    }
  }
  for (const [root, meant] of targets) if (meant.size === 1) groups.join(root, [...meant][0]!);
}

/** Phase 2: names of two words or more that leave out words of a longer one. */
function shortenedCandidates(items: readonly NamedItem[], groupOf: Int32Array, words: EntityWords) {
  const index = new Map<string, Set<number>>();
  const file = (key: string, i: number) => {
    const known = index.get(key) ?? new Set();
    if (known.size < BLOCK_MAX) index.set(key, known.add(i));
  };
  items.forEach((item, i) => {
    for (const name of item.names) for (const key of longerKeys(name, item.kind, words)) file(key, i);
  });
  return (i: number): ReadonlySet<number> => {
    const item = items[i]!;
    const meant = new Set<number>();
    for (const name of item.names) {
      for (const key of shorterKeys(name, item.kind, words)) {
        for (const j of index.get(key) ?? []) {
          if (j !== i && isShortened(item, name, items[j]!, words)) meant.add(groupOf[j]!);
        }
      }
    }
    return meant;
  };
}

function isShortened(short: NamedItem, name: string, long: NamedItem, words: EntityWords): boolean {
  if (short.gender !== null && long.gender !== null && short.gender !== long.gender) return false;
  if (short.kind !== "person") return true;
  const parts = personParts(name, words);
  return long.names.some((other) => {
    const full = personParts(other, words);
    if (full.length <= parts.length && !parts.some((part) => part.length === 1)) return false;
    const initials = (a: string, b: string) => a[0] === b[0] && (a.length === 1 || b.length === 1);
    if (spellingKey(parts.at(-1)!) !== spellingKey(full.at(-1) ?? "")) return false;
    if (parts[0] !== full[0] && !initials(parts[0]!, full[0] ?? "")) return false;
    const middle = parts.slice(1, -1);
    return middle.every((part) => full.slice(1, -1).some((one) => one === part || initials(one, part)));
  });
}

function longerKeys(name: string, kind: EntityKind, words: EntityWords): readonly string[] {
  if (kind === "person") {
    const parts = personParts(name, words);
    return parts.length < 2 ? [] : [`p ${parts[0]![0]} ${spellingKey(parts.at(-1)!)}`];
  }
  const parts = foldName(name).split(" ");
  if (kind !== "organization" || parts.length < 3) return [];
  const keys = [];
  for (let from = 1; from <= parts.length - 2; from++) keys.push(`o ${parts.slice(from).join(" ")}`);
  for (let end = 2; end < parts.length; end++) {
    if (words.nameLinks.has(parts[end]!)) keys.push(`o ${parts.slice(0, end).join(" ")}`);
  }
  return keys;
}

function shorterKeys(name: string, kind: EntityKind, words: EntityWords): readonly string[] {
  if (kind === "person") return longerKeys(name, kind, words);
  const parts = foldName(name).split(" ");
  return kind === "organization" && parts.length >= 2 ? [`o ${parts.join(" ")}`] : [];
}

/** Phase 3: one word for many: surname, acronym, first word of an organization, place without its noun. */
function oneWordCandidates(items: readonly NamedItem[], groupOf: Int32Array, words: EntityWords) {
  const index = new Map<string, Set<number>>();
  const file = (key: string, i: number) => {
    const known = index.get(key) ?? new Set();
    if (known.size < BLOCK_MAX) index.set(key, known.add(groupOf[i]!));
  };
  items.forEach((item, i) => {
    for (const name of item.names) {
      if (item.kind === "person") {
        const parts = personParts(name, words);
        if (parts.length < 2) continue;
        file(`last ${spellingKey(parts.at(-1)!)}`, i);
        file(`first ${parts[0]}`, i);
      } else if (item.kind === "organization" || item.kind === "other") {
        for (const initials of initialsOf(name, words.nameLinks)) file(`acronym ${initials}`, i);
        const parts = foldName(name).split(" ");
        if (parts.length > 1 && item.kind === "organization") file(`lead ${parts[0]}`, i);
      } else if (item.kind === "place" && item.country === null) {
        const { core, noun } = placeParts(name, words);
        if (noun !== null) file(`place ${core}`, i);
      }
    }
  });
  return (i: number): ReadonlySet<number> => {
    const item = items[i]!;
    const meant = new Set<number>();
    for (const name of item.names) {
      const folded = foldName(name);
      const keys: string[] = [];
      if (item.kind === "place" && item.country === null) keys.push(`place ${folded}`);
      if (!folded.includes(" ")) {
        if (item.kind === "person" || item.kind === "other") {
          const surname = `last ${spellingKey(folded)}`;
          keys.push(index.has(surname) ? surname : `first ${folded}`);
        }
        if (item.kind === "organization" || item.kind === "other") {
          if (isAcronym(name)) keys.push(`acronym ${folded}`);
          else if (item.kind === "organization") keys.push(`lead ${folded}`);
        }
      }
      for (const key of keys) for (const group of index.get(key) ?? []) meant.add(group);
    }
    return meant;
  };
}

/** At least three capitals: two letters stand for too much. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{2,9}$/u.test(name);
}

/** “Ostvik region” → core “ostvik”, noun “area”; also “city of Ostvik”. The noun is null where there is none. */
export function placeParts(
  name: string,
  words: EntityWords,
): { readonly core: string; readonly noun: "area" | "settlement" | null } {
  const parts = foldName(name).split(" ");
  const last = words.placeNouns.get(parts.at(-1)!);
  if (parts.length > 1 && last !== undefined) return { core: parts.slice(0, -1).join(" "), noun: last };
  const first = words.placeNouns.get(parts[0]!);
  if (parts.length > 2 && first !== undefined && parts[1] === "of") {
    return { core: parts.slice(2).join(" "), noun: first };
  }
  return { core: parts.join(" "), noun: null };
}
