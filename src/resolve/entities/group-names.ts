/**
 * Which names are the same one's? Groups items, each with its spellings, in three phases; a later
 * phase looks only at the groups that the one before left, so the result does not depend on the
 * order of the items.
 *
 *     1  same name         Jong-un Berg = Jong Un Berg, Voronskiy = Voronsky, one country
 *     2  shortened name    Ana Ruiz = Ana M. Ruiz, Harbour Commission = Central Harbour Commission
 *     3  one word          Ruiz, MNA = Meridian News Agency, Ostvik = Ostvik region
 *
 * A shortened form joins only where exactly one group could be meant. Items are compared within
 * blocks of the same initials or words, so the cost stays near linear.
 */
import type { EntityKind } from "../../model/index.ts";
import { type Form, formOf, isAcronym } from "./name-forms.ts";
import { consonantsOf, couldBeVariants, foldName, initialsOf, spellingKey } from "./spelling.ts";
import type { EntityWords, Gender } from "./words.ts";

export interface NamedItem {
  /** Names as written, without titles; one at least. */
  readonly names: readonly string[];
  /** One word each, by which its own article calls it: “the Times”. */
  readonly shortNames?: readonly string[];
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  /** ISO code where it is a country, or a capital that stands for one. */
  readonly country: string | null;
  /** True for a body that is only described: “Norway’s defence ministry”. It joins under all of its words. */
  readonly described?: boolean;
}

/** Most members of a block that an item is compared with; a block of more holds no news names. */
const BLOCK_MAX = 40;

const NONE: readonly never[] = [];

interface Candidate extends NamedItem {
  readonly forms: readonly Form[];
}

/** The group of each item, as the index of its first member. */
export function groupNames(items: readonly NamedItem[], words: EntityWords): Int32Array {
  const groups = new Groups(items.length);
  const candidates = items.map((item) => ({
    ...item,
    forms: item.names.map((name) => formOf(name, item.kind, words)),
  }));
  joinSame(candidates, groups);
  const longer = longerItems(candidates, words);
  const longerGroups = (groupOf: Int32Array) => (i: number) => longer[i]!.map((j) => groupOf[j]!);
  if (longer.some((found) => found.length > 0)) {
    // Twice: an initial is unique only when the middle names have been joined.
    joinUnique(candidates, groups, longerGroups);
    joinUnique(candidates, groups, longerGroups);
  }
  joinUnique(candidates, groups, (groupOf) => oneWordCandidates(candidates, groupOf, words));
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

function joinSame(items: readonly Candidate[], groups: Groups): void {
  const exact = new Map<string, number[]>();
  const persons = new Map<string, number[]>();
  const surnames = surnamesOf(items);
  items.forEach((item, i) => {
    if (item.country !== null) joinBlock(exact, `country ${item.country}`, i, () => true);
    if (item.country !== null && item.kind === "place") return;
    for (const form of item.forms) {
      for (const key of sameKeys(form, item)) {
        joinBlock(exact, key, i, (j) => areCompatible(item, items[j]!, form, surnames));
      }
      if (item.kind !== "person" || form.parts.length < 2) continue;
      const block = `${consonantsOf(form.keys.at(-1)!)} ${form.keys[0]![0]}`;
      joinBlock(persons, block, i, (j) =>
        items[j]!.forms.some(
          (other) => form.generation === other.generation && isSamePerson(form.parts, other.parts),
        ),
      );
    }
  });

  function joinBlock(
    index: Map<string, number[]>,
    key: string,
    i: number,
    test: (j: number) => boolean,
  ): void {
    const block = index.get(key);
    if (block === undefined) {
      index.set(key, [i]);
      return;
    }
    for (const j of block) if (groups.find(i) !== groups.find(j) && test(j)) groups.join(i, j);
    if (block.length < BLOCK_MAX) block.push(i);
  }
}

/** Keys that two items with the same name have in common. */
function sameKeys({ keys, generation, body, place }: Form, { described }: NamedItem): readonly string[] {
  if (described) return body === null ? [] : [`body ${body.whole}`];
  const same = [generation === null ? `n ${keys.join("")}` : `n ${keys.join("")} ${generation}`];
  if (place !== null && place.noun !== null) same.push(`${place.noun} ${place.core}`);
  if (body !== null) same.push(`body ${body.whole}`);
  return same;
}

/** The same spelling of two kinds is one name where it is long enough to be no accident. */
function areCompatible(
  a: NamedItem,
  b: NamedItem,
  { name, keys }: Form,
  surnames: ReadonlySet<string>,
): boolean {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  if (a.country !== b.country && (a.country !== null || b.country !== null)) return false;
  // Finders take one word now for a place, now for an organization; a person of that word is somebody else.
  const couldBePeople = a.kind === "person" || b.kind === "person";
  return (
    a.kind === b.kind ||
    a.kind === "other" ||
    b.kind === "other" ||
    !couldBePeople ||
    keys.length > 1 ||
    // A person known by one word whom nobody names in full may as well be the body or place of that word.
    (a.gender === null && b.gender === null && name.length > 4 && !surnames.has(keys[0]!))
  );
}

/** The words of all full names of people, as spelling keys. */
function surnamesOf(items: readonly Candidate[]): ReadonlySet<string> {
  const people = items.filter(({ kind }) => kind === "person").flatMap(({ forms }) => forms);
  return new Set(people.flatMap(({ keys }) => (keys.length > 1 ? keys : [])));
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
  items: readonly Candidate[],
  groups: Groups,
  candidatesFor: (groupOf: Int32Array) => (i: number) => readonly number[],
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

/** Phase 2: for each name of two words or more the items with a longer one, of which it leaves out words. */
function longerItems(items: readonly Candidate[], words: EntityWords): readonly (readonly number[])[] {
  const index = new Map<string, Set<number>>();
  items.forEach((item, i) => {
    for (const form of item.forms) for (const key of longerKeys(form, item, words)) fileUnder(index, key, i);
  });
  return items.map((item, i) => {
    if (index.size === 0) return NONE;
    const longer: number[] = [];
    for (const form of item.forms) {
      for (const key of shorterKeys(form, item)) {
        for (const j of index.get(key) ?? []) {
          if (j !== i && isShortened(item, form, items[j]!)) longer.push(j);
        }
      }
    }
    return longer;
  });
}

function fileUnder(index: Map<string, Set<number>>, key: string, value: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([value]));
  else if (known.size < BLOCK_MAX) known.add(value);
}

function isShortened(short: Candidate, { parts, keys, generation }: Form, long: Candidate): boolean {
  if (short.gender !== null && long.gender !== null && short.gender !== long.gender) return false;
  if (short.kind !== "person") return true;
  const hasInitial = parts.some((part) => part.length === 1);
  return long.forms.some((full) => {
    if (generation !== null && full.generation !== generation) return false;
    if (generation === null && full.generation !== null && isSamePerson(parts, full.parts)) return true;
    if (full.parts.length <= parts.length && !hasInitial) return false;
    if (isSurnameOf(parts, full.parts) || startsWith(full.parts, parts)) return true;
    if (keys.at(-1) !== full.keys.at(-1)) return false;
    if (parts[0] !== full.parts[0] && !isInitialOf(parts[0]!, full.parts[0]!)) return false;
    const middle = full.parts.slice(1, -1);
    return parts.slice(1, -1).every((part) => middle.some((one) => one === part || isInitialOf(one, part)));
  });
}

/** “Lo Verdi” of “Gaetano Lo Verdi”, “Mark Berg” of “W. Mark Berg”: all words but the first. */
function isSurnameOf(parts: readonly string[], full: readonly string[]): boolean {
  return (
    parts.length === full.length - 1 && parts.every((part, i) => part.length > 1 && part === full[i + 1])
  );
}

/** “Ana Ruiz” of “Ana Ruiz Berg”: all words but the last. */
function startsWith(full: readonly string[], parts: readonly string[]): boolean {
  return parts.length === full.length - 1 && parts.every((part, i) => part.length > 1 && part === full[i]);
}

/** True where one of the two is the first letter of the other. */
function isInitialOf(a: string, b: string): boolean {
  return a[0] === b[0] && (a.length === 1 || b.length === 1);
}

function longerKeys(form: Form, { kind, described }: NamedItem, words: EntityWords): readonly string[] {
  const { parts, keys, body } = form;
  if (kind === "person") {
    if (parts.length < 2) return [];
    const second =
      parts.length > 2 ? [`p ${parts[1]![0]} ${keys.at(-1)}`, `p ${parts[0]![0]} ${keys.at(-2)}`] : [];
    return [personKey(form), ...second];
  }
  if (kind !== "organization") return [];
  const longer = (body?.shorter ?? []).map((key) => `b ${key}`);
  if (described || parts.length < 3) return longer;
  // Of “Safety Committee of the Harbour Board” the Harbour Board is no short form: it is another body. So are both
  // of “Harbour Board and Port Union”.
  const link = parts.findIndex(
    (part) => words.belongingPrepositions.has(part) || words.conjunctions.has(part),
  );
  const last = link < 0 ? parts.length - 2 : Math.min(link - 1, parts.length - 2);
  // Most names have few words; of a line of capitals only the last ones count.
  for (let from = Math.max(1, parts.length - 8); from <= last; from++) {
    longer.push(`o ${parts.slice(from).join(" ")}`);
  }
  for (let end = 2; end < Math.min(parts.length, 8); end++) {
    if (words.conjunctions.has(parts[end]!)) break;
    if (words.nameLinks.has(parts[end]!)) longer.push(`o ${parts.slice(0, end).join(" ")}`);
  }
  return longer;
}

function shorterKeys(form: Form, { kind, described }: NamedItem): readonly string[] {
  const { parts, body } = form;
  if (parts.length < 2) return [];
  if (kind === "person") return [personKey(form)];
  if (kind !== "organization") return [];
  const shorter = body !== null && body.country === null ? [`b ${body.whole}`] : [];
  return described ? shorter : [`o ${parts.join(" ")}`, ...shorter];
}

/** First letter and last word. */
function personKey({ parts, keys }: Form): string {
  return `p ${parts[0]![0]} ${keys.at(-1)}`;
}

/** Phase 3: one word for many: surname, acronym, first word of an organization, place without its noun. */
function oneWordCandidates(items: readonly Candidate[], groupOf: Int32Array, words: EntityWords) {
  const index = new Map<string, Set<number>>();
  const places = new Set<number>();
  const hasAcronym = items.some(({ names }) => names.some(isAcronym));
  items.forEach((item, i) => {
    if (item.kind === "place") places.add(groupOf[i]!);
    if (item.kind !== "person") {
      for (const name of item.shortNames ?? []) fileUnder(index, `short ${foldName(name)}`, groupOf[i]!);
    }
    for (const form of item.forms) {
      for (const key of fullKeys(form, item, words)) fileUnder(index, key, groupOf[i]!);
      if (!hasAcronym || item.kind === "person" || item.kind === "place" || item.described) continue;
      for (const initials of initialsOf(form.name, words.nameLinks)) {
        fileUnder(index, `acronym ${initials}`, groupOf[i]!);
      }
    }
  });
  return (i: number): readonly number[] => {
    const item = items[i]!;
    const meant: number[] = [];
    // “Ostvik” that is a place elsewhere is not short for “Ostvik Police”.
    if (item.kind !== "place" && places.has(groupOf[i]!)) return meant;
    for (const form of item.forms) {
      for (const key of oneWordKeys(form, item, { index, words })) {
        const named = index.get(key);
        if (named !== undefined) meant.push(...named);
      }
    }
    return meant;
  };
}

/** What one word may stand for this name, initials left aside. */
function fullKeys({ parts, keys, place }: Form, item: Candidate, words: EntityWords): readonly string[] {
  if (item.described) return [];
  if (item.kind === "person") return parts.length < 2 ? [] : [`last ${keys.at(-1)}`, `first ${parts[0]}`];
  if (place !== null) {
    const isWhole = place.noun !== null && place.noun !== "division";
    return item.country === null && isWhole ? [`place ${place.core}`] : [];
  }
  if (item.kind !== "organization" || parts.length < 2) return [];
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return [
    ...(isTelling(first, words) && isWholeBody(parts, words) ? [`lead ${first}`] : []),
    // “the Courier” for the Ostvik Courier.
    ...(isTelling(last, words) && last.length > 3 ? [`tail ${last}`] : []),
  ];
}

/** “Meridian” may stand for the Meridian News Agency; “Norrline Safety Bulletin” is only a thing of Norrline’s. */
function isWholeBody(parts: readonly string[], words: EntityWords): boolean {
  return parts.length === 2 || (parts.length === 3 && words.organizationNouns.has(parts[2]!));
}

/** “Bank”, “House” and “City” stand for too many. */
function isTelling(word: string, words: EntityWords): boolean {
  return !words.organizationNouns.has(word) && !words.landmarkNouns.has(word) && !words.placeNouns.has(word);
}

function oneWordKeys(
  { name, folded }: Form,
  item: Candidate,
  { index, words }: { index: ReadonlyMap<string, unknown>; words: EntityWords },
): string[] {
  if (item.kind === "place") return item.country === null ? [`place ${folded}`] : [];
  if (item.described || folded.includes(" ")) return [];
  const keys: string[] = [];
  if (item.kind === "person" || item.kind === "other") {
    const surname = `last ${spellingKey(folded)}`;
    keys.push(index.has(surname) ? surname : `first ${words.givenNameForms.get(folded) ?? folded}`);
  }
  if (item.kind === "organization" || item.kind === "other") {
    if (index.has(`short ${folded}`)) keys.push(`short ${folded}`);
    else if (isAcronym(name)) keys.push(`acronym ${folded}`);
    else if (item.kind === "organization") keys.push(`lead ${folded}`, `tail ${folded}`);
    else keys.push(`tail ${folded}`);
  }
  return keys;
}
