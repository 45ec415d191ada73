/**
 * Groups the name mentions of one article into entities: spellings joined, kinds agreed on, bare
 * surnames given to the bearer last spoken of.
 *
 *     General Ana Ruiz … Marco Ruiz … Ruiz (→ Marco) … Gen. Ruiz (→ Ana: the title is hers)
 */
import type { EntityKind } from "../../model/index.ts";
import { countryIndexOf } from "./country-index.ts";
import { groupNames, type NamedItem } from "./group-names.ts";
import type { Metonym } from "./metonymy.ts";
import { isAcronym, personParts } from "./name-forms.ts";
import type { NameMention } from "./refine-names.ts";
import { foldName, spellingKey } from "./spelling.ts";
import type { View } from "./view.ts";
import type { EntityWords, Gender } from "./words.ts";

export interface NamedEntity {
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  readonly country: string | null;
  /** Indices into the name mentions, ascending. */
  readonly mentions: readonly number[];
}

interface Bearer {
  readonly parts: readonly string[];
  titles: Set<string>;
  gender: Gender | null;
  lastMention: number;
}

export function nameEntities(
  view: View,
  names: readonly NameMention[],
  metonyms: readonly (Metonym | null)[],
  words: EntityWords,
): readonly NamedEntity[] {
  const kinds = agreedKinds(names, words);
  const doubtful = doubtfulCountries(names, words);
  const keys = names.map((name, m) => keyOf(name, kinds[m]!, metonyms[m]!, { doubtful, words }));
  const items = new Map<string, { item: NamedItem; mentions: number[] }>();
  const bare: number[] = [];
  keys.forEach((key, m) => {
    if (key === null) {
      bare.push(m);
      return;
    }
    const known = items.get(key.id);
    if (known !== undefined) known.mentions.push(m);
    else items.set(key.id, { item: key.item, mentions: [m] });
  });
  const list = [...items.values()];
  const groups = groupNames(
    list.map(({ item }) => item),
    words,
  );
  const byGroup = new Map<number, number[]>();
  list.forEach(({ mentions }, i) => {
    for (const m of mentions) append(byGroup, groups[i]!, m);
  });
  for (const [from, to] of bracketedAcronyms(view, names, keys, list, groups)) merge(byGroup, from, to);
  const members = [...byGroup.values(), ...placeBare(names, bare, [...byGroup.values()], kinds, words)];
  return mergeLists(members).map((mentions) => ({
    kind: keys[mentions[0]!]?.item.kind ?? kinds[mentions[0]!]!,
    gender: genderOf(mentions, names, words),
    country: mentions.map((m) => keys[m]?.item.country ?? null).find((code) => code !== null) ?? null,
    mentions: mentions.sort((a, b) => a - b),
  }));
}

/** One kind for each spelling: what most of its mentions weigh. */
function agreedKinds(names: readonly NameMention[], words: EntityWords): readonly EntityKind[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  const surnames = new Set<string>();
  const lasts = new Set<string>();
  for (const { folded, kind, weight } of names) {
    const votesFor = votes.get(folded) ?? new Map<EntityKind, number>();
    votes.set(folded, votesFor.set(kind, (votesFor.get(kind) ?? 0) + weight));
    if (kind === "person" && folded.includes(" ") && weight > 1) {
      const parts = personParts(folded, words);
      surnames.add(parts.at(-1)!).add(parts[0]!);
      // Of more words the last may be that of a body: “Ana Ruiz of DAB”.
      if (parts.length <= 3) lasts.add(parts.at(-1)!);
    }
  }
  const bodies = speakingPlaces(names);
  const bodyWords = wordsOfBodies(names);
  const kindOf = new Map<string, EntityKind>();
  for (const [folded, votesFor] of votes) {
    const kind = agreedKind(folded, votesFor, surnames, bodies);
    // “Ruiz” is Ana Ruiz, whatever the finder says, where no body bears the word.
    const isBearer = kind === "organization" && lasts.has(folded) && !bodyWords.has(folded);
    kindOf.set(folded, isBearer ? "person" : kind);
  }
  return names.map(({ folded }) => kindOf.get(folded)!);
}

function agreedKind(
  folded: string,
  votes: ReadonlyMap<EntityKind, number>,
  surnames: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): EntityKind {
  const [winner] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a));
  const couldBePerson = votes.has("person");
  const parts = folded.split(" ");
  // Who bears the surname of a person of this article, and is once held to be one, is one.
  if (couldBePerson && parts.length === 2 && surnames.has(parts[1]!)) return "person";
  if (winner === "place" && bodies.has(folded)) return couldBePerson ? "person" : "organization";
  if (surnames.has(folded) && (winner === "other" || couldBePerson)) return "person";
  return winner;
}

/** The words of bodies' names, but of one word that only the finder holds to be a body. */
function wordsOfBodies(names: readonly NameMention[]): ReadonlySet<string> {
  const bodies = names.filter(({ kind, folded, weight }) => {
    return kind === "organization" && (weight > 2 || folded.includes(" "));
  });
  return new Set(bodies.flatMap(({ folded }) => folded.split(" ")));
}

/**
 * Spellings that the finder alone holds to be places, which say something and in which nothing ever is: “Norrline
 * denied …” without “in Norrline” is a body. The country table's names are kept.
 */
function speakingPlaces(names: readonly NameMention[]): ReadonlySet<string> {
  const speaking = new Set(names.filter(({ speaks }) => speaks).map(({ folded }) => folded));
  for (const { folded, isLocation, kind, weight } of names) {
    if (isLocation || (kind === "place" && weight > 2)) speaking.delete(folded);
  }
  return speaking;
}

/** What a mention is grouped by; null for a bare surname or given name, which is placed by position. */
function keyOf(
  name: NameMention,
  kind: EntityKind,
  metonym: Metonym | null,
  { doubtful, words }: { doubtful: ReadonlySet<string>; words: EntityWords },
): { id: string; item: NamedItem } | null {
  if (metonym !== null) {
    const item = { names: [metonym.name], kind: kindOf(metonym), gender: null, country: metonym.country };
    return { id: `metonym ${metonym.name}`, item };
  }
  if (kind === "person" && personParts(name.folded, words).length === 1) return null;
  const couldBeCountry = kind === "place" && !doubtful.has(name.folded);
  const country = couldBeCountry ? countryIndexOf(words).codeOfName(name.name, name.folded) : null;
  const gender = kind === "person" ? ownGender(name, words) : null;
  return {
    id: `${kind} ${country ?? ""} ${name.folded}`,
    item: { names: [name.name], kind, gender, country },
  };
}

/**
 * Names that a country shares with a part of another (“Georgia”), where the text names neither the country's capital
 * nor any country but that other: they are not taken for the country.
 */
function doubtfulCountries(names: readonly NameMention[], words: EntityWords): ReadonlySet<string> {
  const index = countryIndexOf(words);
  const doubtful = new Set<string>();
  for (const [shared, home] of words.sharedCountryNames) {
    if (!names.some(({ folded }) => folded === shared)) continue;
    const own = index.codeOfName(shared);
    const isAbroad = names.some(({ name, folded }) => {
      const code = index.codeOfName(name, folded);
      return (code !== null && code !== own && code !== home) || index.codeOfCapital(name, folded) === own;
    });
    if (!isAbroad) doubtful.add(shared);
  }
  return doubtful;
}

/** A country is a place; a union of countries is a body. */
function kindOf({ country }: Metonym): EntityKind {
  return country === null ? "organization" : "place";
}

function ownGender(name: NameMention, words: EntityWords): Gender | null {
  const byTitle = name.title === null ? null : (words.titles.get(name.title) ?? null);
  return byTitle ?? words.givenNames.get(personParts(name.folded, words)[0]!) ?? null;
}

function genderOf(
  mentions: readonly number[],
  names: readonly NameMention[],
  words: EntityWords,
): Gender | null {
  let female = 0;
  let male = 0;
  for (const m of mentions) {
    const gender = ownGender(names[m]!, words);
    if (gender === "female") female++;
    else if (gender === "male") male++;
  }
  return female === male ? null : female > male ? "female" : "male";
}

/** “Meridian News Agency (MNA)”: the groups of name and acronym, by index of the group. */
function bracketedAcronyms(
  view: View,
  names: readonly NameMention[],
  keys: readonly ({ id: string } | null)[],
  list: readonly { mentions: number[] }[],
  groups: Int32Array,
): readonly (readonly [number, number])[] {
  const groupOf = new Map<number, number>();
  list.forEach(({ mentions }, i) => {
    for (const m of mentions) groupOf.set(m, groups[i]!);
  });
  const joins: [number, number][] = [];
  for (let m = 1; m < names.length; m++) {
    const [long, short] = [names[m - 1]!, names[m]!];
    if (keys[m] === null || keys[m - 1] === null || view.lower[long.endToken] !== "(") continue;
    if (short.firstToken !== long.endToken + 1 || view.lower[short.endToken] !== ")") continue;
    if (!/^[\p{Lu}\p{N}.&-]{2,10}$/u.test(short.name) || !startsLetters(long.name, short.name)) continue;
    const [from, to] = [groupOf.get(m), groupOf.get(m - 1)];
    if (from !== undefined && to !== undefined && from !== to) joins.push([from, to]);
  }
  return joins;
}

/** True where the letters of the acronym stand in the name in this order, the first at its start. */
function startsLetters(name: string, acronym: string): boolean {
  const letters = foldName(acronym).replace(/ /gu, "");
  const folded = foldName(name);
  let at = 0;
  for (const letter of letters) {
    at = folded.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return folded[0] === letters[0];
}

function merge(byGroup: Map<number, number[]>, from: number, to: number): void {
  const moved = byGroup.get(from);
  const target = byGroup.get(to);
  if (moved === undefined || target === undefined || from === to) return;
  target.push(...moved);
  byGroup.delete(from);
}

/** Gives each bare name to the bearer last spoken of, else to the first that comes; the rest are grouped by word. */
function placeBare(
  names: readonly NameMention[],
  bare: readonly number[],
  groups: readonly number[][],
  kinds: readonly EntityKind[],
  words: EntityWords,
): number[][] {
  const bearers = groups.map((mentions) => bearerOf(mentions, names, words));
  const byWord = new Map<string, number[]>();
  groups.forEach((mentions, g) => {
    if (kinds[mentions[0]!] !== "person") return;
    for (const m of mentions) {
      const parts = personParts(names[m]!.folded, words);
      for (const key of new Set([`last ${spellingKey(parts.at(-1)!)}`, `first ${spellingKey(parts[0]!)}`])) {
        const known = byWord.get(key) ?? [];
        if (!known.includes(g) && known.length < 40) append(byWord, key, g);
      }
    }
  });
  const owner = new Map<number, number>();
  groups.forEach((mentions, g) => {
    for (const m of mentions) owner.set(m, g);
  });
  const bareSet = new Set(bare);
  const lone = new Map<string, number[]>();
  for (let m = 0; m < names.length; m++) {
    const group = owner.get(m);
    if (group !== undefined) bearers[group]!.lastMention = m;
    if (!bareSet.has(m)) continue;
    const word = spellingKey(names[m]!.folded);
    const named = byWord.get(`last ${word}`) ?? byWord.get(`first ${word}`) ?? [];
    const chosen = chooseBearer(names[m]!, named, bearers, groups, words);
    if (chosen !== null) {
      groups[chosen]!.push(m);
      bearers[chosen]!.lastMention = m;
      continue;
    }
    const gender = names[m]!.title === null ? "" : (words.titles.get(names[m]!.title!) ?? "");
    const key = named.length > 0 ? `${word} ${gender}` : word;
    append(lone, key, m);
  }
  return [...lone.values()];
}

function append<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function bearerOf(mentions: readonly number[], names: readonly NameMention[], words: EntityWords): Bearer {
  const titles = new Set(mentions.flatMap((m) => (names[m]!.title === null ? [] : [names[m]!.title!])));
  return { parts: [], titles, gender: genderOf(mentions, names, words), lastMention: -1 };
}

function chooseBearer(
  name: NameMention,
  candidates: readonly number[],
  bearers: readonly Bearer[],
  groups: readonly number[][],
  words: EntityWords,
): number | null {
  const gender = name.title === null ? null : (words.titles.get(name.title) ?? null);
  let fitting = candidates.filter((g) => {
    const own = bearers[g]!.gender;
    return gender === null || own === null || own === gender;
  });
  if (name.title !== null) {
    const titled = fitting.filter((g) => bearers[g]!.titles.has(name.title!));
    if (titled.length > 0) fitting = titled;
  }
  if (fitting.length === 0) return null;
  const spoken = fitting.filter((g) => bearers[g]!.lastMention >= 0);
  if (spoken.length > 0)
    return spoken.reduce((a, b) => (bearers[b]!.lastMention > bearers[a]!.lastMention ? b : a));
  return fitting.reduce((a, b) => (groups[b]![0]! < groups[a]![0]! ? b : a));
}

/** Drops groups emptied by a merge; sorts the rest by first mention. */
function mergeLists(lists: readonly number[][]): number[][] {
  return lists
    .filter((mentions) => mentions.length > 0)
    .sort((a, b) => Math.min(...a.slice(0, 1)) - Math.min(...b.slice(0, 1)));
}

/** The fullest of the spellings: most words, acronyms and capitals last; of a country the usual one. Then the most frequent, the first. */
export function fullestName(
  counts: ReadonlyMap<string, number>,
  kind: EntityKind,
  words: EntityWords,
): string {
  const index = countryIndexOf(words);
  const rank = (name: string): readonly number[] => {
    const isCountry = kind === "place" && index.codeOfName(name) !== null;
    const isCapital = kind === "place" && !isCountry && index.codeOfCapital(name) !== null;
    const isShort = isAcronym(name) || /^\p{Lu}\.?\p{Lu}\.?$/u.test(name);
    const parts = kind === "person" ? personParts(foldName(name), words) : name.split(" ");
    const fullness = isCountry
      ? 1
      : Math.min(parts.filter((part) => part.length > 1).length, kind === "person" ? 3 : 9);
    return [isCapital ? 0 : 1, isShort ? 0 : 1, fullness, counts.get(name) ?? 0];
  };
  return [...counts.keys()].reduce((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at >= 0 && y[at]! > x[at]! ? b : a;
  });
}
