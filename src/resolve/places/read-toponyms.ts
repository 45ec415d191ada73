/**
 * What does the text itself say of where its places lie?
 *
 *     OSTVIK, Ill. (MNA) …     the Norwegian town of Ostvik     Ostvik in northern Norway     Norway's Ostvik
 *             ╰─╯                  ╰───────╯                               ╰────╯            ╰────╯
 *
 * Out: a toponym for each place that is spoken of by name, with the places it may be, what the text says it lies in,
 * and the countries that the article speaks of. Names that stand for those who act there (`metonymy`) are no toponyms,
 * but tell the country. Linear in the tokens.
 */
import type { Entity, Mention, Token } from "../../model/index.ts";
import { isUpper } from "../../text/characters.ts";
import { type Candidate, meaningOf, type NameMeaning, type Sources } from "./candidates.ts";
import { narrowCandidates } from "./narrow-candidates.ts";
import { placeKey } from "./place-key.ts";
import type { Area } from "./words.ts";

/** One place of the article, by whatever names. */
export interface Toponym {
  /** Index into the entities. */
  readonly entity: number;
  /** Of the places called so those that it may mean here. */
  readonly candidates: readonly Candidate[];
  /** How many places are called so. */
  readonly called: number;
  /** Set for an area, which needs no choosing; it has no candidates. */
  readonly area: Area | null;
  /** Each different statement of what it lies in: any of these places. */
  readonly within: readonly (readonly number[])[];
}

export interface Toponyms {
  readonly toponyms: readonly Toponym[];
  /** How often the article speaks of a country, its people or its government, by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, number>;
  /** How often it states amounts in a money that may be a country's, by code. */
  readonly currencies: ReadonlyMap<string, number>;
}

/** A name in the text, in tokens. */
interface Named {
  readonly entity: number;
  readonly first: number;
  readonly end: number;
  /** As written, up to its first comma. */
  readonly name: string;
  /** “Texas” where the name is “Paris, Texas”; else "". */
  readonly rest: string;
}

/** A toponym while its mentions are read. */
interface Draft {
  readonly names: Named[];
  readonly within: Map<string, readonly number[]>;
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sources: Sources;
  readonly meanings: Map<string, NameMeaning>;
  /** The name that begins at a token. */
  readonly nameAt: ReadonlyMap<number, Named>;
  /** The name that ends before a token. */
  readonly nameBefore: ReadonlyMap<number, Named>;
}

/** Who says more of where a place lies says nothing new. */
const STATEMENTS_MAX = 6;
/** A short form or a country after a comma has at most so many tokens. */
const CONTAINER_TOKENS_MAX = 3;
/** “Ostvik, a small harbour town in Norway”: so far the description may reach. */
const DESCRIPTION_TOKENS_MAX = 9;
/** “the northern Norwegian harbour town of Ostvik”. */
const LEAD_TOKENS_MAX = 5;
/** “Ostvik, Lillmark and Grannes counties”: names of a list looked through for the noun at its end. */
const LIST_NAMES_MAX = 12;

export function readToponyms(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  sources: Sources,
): Toponyms {
  const names = namesOf(text, tokens, entities, mentions);
  const reading: Reading = {
    text,
    tokens,
    sources,
    meanings: new Map(),
    nameAt: new Map(names.map((name) => [name.first, name])),
    nameBefore: new Map(names.map((name) => [name.end, name])),
  };
  const drafts = new Map<number, Draft>();
  for (const name of names) {
    if (standsForGovernment(name, entities, sources)) continue;
    const draft: Draft = drafts.get(name.entity) ?? { names: [], within: new Map() };
    drafts.set(name.entity, draft);
    draft.names.push(name);
    if (draft.within.size < STATEMENTS_MAX) {
      for (const places of containersOf(name, reading)) draft.within.set(places.join(), places);
    }
  }
  return {
    toponyms: [...drafts].map(([entity, draft]) => toponymOf(entity, draft, reading)),
    countries: countCountries(names, reading),
    currencies: countCurrencies(reading),
  };
}

/** The names of places in the text, by position; each is cut at its first comma. */
function namesOf(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): readonly Named[] {
  const named: Named[] = [];
  let t = 0;
  for (const { start, end, form, entity, metonymy } of mentions) {
    if (form !== "name" || metonymy === true || entities[entity]?.kind !== "place") continue;
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    let last = t;
    while (last < tokens.length && tokens[last]!.end < end) last++;
    const [name = "", ...rest] = text.slice(start, end).split(",");
    let stop = t + 1;
    while (stop <= last && tokens[stop]!.start < start + name.length) stop++;
    named.push({
      entity,
      first: t,
      end: rest.length > 0 ? stop : last + 1,
      name,
      rest: rest.join(",").trim(),
    });
  }
  return named;
}

/** “Oslo denied …”: an entity that is a country while its name is none stands for a government. */
function standsForGovernment(
  { entity, name }: Named,
  entities: readonly Entity[],
  { countries }: Sources,
): boolean {
  return entities[entity]!.country !== undefined && countries.codeOfName(name) === null;
}

function toponymOf(entity: number, { names, within }: Draft, reading: Reading): Toponym {
  const spellings = new Map(
    names.map((name) => [`${name.name} ${nounOfList(name, reading) ?? ""}`.trim(), name]),
  );
  const candidates = new Map<number, Candidate>();
  let area: Area | null = null;
  for (const name of spellings.values()) {
    const meaning = meaningIn(name.name, nounOfList(name, reading), reading);
    area ??= meaning.area;
    for (const candidate of meaning.candidates) {
      if (!candidates.has(candidate.place)) candidates.set(candidate.place, candidate);
    }
  }
  const stated = [...within.values()];
  const narrowing = {
    candidates: [...candidates.values()],
    spellings: [...spellings.keys()],
    within: stated,
  };
  return {
    entity,
    candidates: area === null ? narrowCandidates(narrowing, reading.sources) : [],
    called: candidates.size,
    area,
    within: stated,
  };
}

/** Names are looked up once an article. */
function meaningIn(name: string, noun: string | null, reading: Reading): NameMeaning {
  const key = noun === null ? name : `${name}\n${noun}`;
  const known = reading.meanings.get(key);
  if (known !== undefined) return known;
  const meaning = meaningOf(name, reading.sources, noun);
  reading.meanings.set(key, meaning);
  return meaning;
}

function wordAt({ text, tokens }: Reading, t: number): string {
  const token = tokens[t];
  return token === undefined ? "" : text.slice(token.start, token.end);
}

/** “county” for each name of “Ostvik, Lillmark and Grannes counties”; null for none. */
function nounOfList(name: Named, reading: Reading): string | null {
  let at = name.end;
  for (let n = 0; n < LIST_NAMES_MAX; n++) {
    const word = wordAt(reading, at).toLowerCase();
    const noun = reading.sources.words.pluralDesignators.get(word);
    if (noun !== undefined) return n > 0 || endsList(name, reading) ? noun : null;
    let next = at;
    while (next < at + 2 && isListMark(wordAt(reading, next), reading)) next++;
    const following = next === at ? undefined : reading.nameAt.get(next);
    if (following === undefined) return null;
    at = following.end;
  }
  return null;
}

/** “… and Grannes counties”; “Ohio counties” are those of Ohio. */
function endsList({ first }: Named, reading: Reading): boolean {
  return isListMark(wordAt(reading, first - 1), reading) && reading.nameBefore.has(first - 1);
}

function isListMark(word: string, { sources }: Reading): boolean {
  return word === "," || sources.words.listLinks.has(word.toLowerCase());
}

/** Every statement around the name of what it lies in. */
function containersOf(name: Named, reading: Reading): readonly (readonly number[])[] {
  const stated = [
    name.rest === "" ? [] : placesIn(name.rest, reading),
    afterComma(name, reading),
    afterPreposition(name, reading),
    inDescription(name, reading),
    ofPossessor(name, reading),
    inLead(name, reading),
  ];
  return stated.filter((places) => places.length > 0);
}

/** The places that hold others a name may mean: regions, countries, districts. */
function placesIn(name: string, reading: Reading): readonly number[] {
  const { gazetteer } = reading.sources;
  return meaningIn(name, null, reading)
    .candidates.filter(({ place, fit }) => {
      const level = gazetteer.levelOf(place);
      return level === "country" || level === "region" || (level === "district" && fit !== "other");
    })
    .map(({ place }) => place);
}

/** “Ostvik, Ill.”, “Ostvik (Norway)”. A list of equals (“Ostvia, Norway and Lillmark”) says nothing. */
function afterComma(name: Named, reading: Reading): readonly number[] {
  const mark = wordAt(reading, name.end);
  if (mark !== "," && mark !== "(") return [];
  const container = containerAt(name.end + 1, reading);
  if (container === null || (mark === "," && goesOn(container.end, reading, container.isShort))) return [];
  return container.places;
}

/** What begins at a token: a name of the article, or a short form or country that was not found as a name. */
function containerAt(
  t: number,
  reading: Reading,
): { readonly places: readonly number[]; readonly end: number; readonly isShort: boolean } | null {
  const { tokens, text } = reading;
  const token = tokens[t];
  if (token === undefined || !isUpper(text.charCodeAt(token.start))) return null;
  const next = reading.nameAt.get(t);
  if (next !== undefined) {
    const places = placesIn(next.name, reading);
    return places.length === 0 ? null : { places, end: next.end, isShort: isShortForm(next.name, reading) };
  }
  for (let end = Math.min(t + CONTAINER_TOKENS_MAX, tokens.length); end > t; end--) {
    const written = text.slice(token.start, tokens[end - 1]!.end);
    if (!isShortForm(written, reading) && reading.sources.countries.codeOfName(written) === null) continue;
    const places = placesIn(written, reading);
    if (places.length > 0) return { places, end, isShort: true };
  }
  return null;
}

function isShortForm(written: string, { sources }: Reading): boolean {
  return written.length <= 6 && sources.words.regionShortForms.has(placeKey(written));
}

/** “, Lillmark and Grannes”: names of a list follow, so that the comma before was one of it as well. */
function goesOn(at: number, reading: Reading, isShort: boolean): boolean {
  if (isShort) return false;
  const mark = wordAt(reading, at);
  const next = reading.nameAt.get(at + 1);
  if (next === undefined || !isListMark(mark, reading)) return false;
  return mark !== "," || isListMark(wordAt(reading, next.end), reading);
}

/** “Ostvik in northern Norway”, “Ostvik, in Norway”. */
function afterPreposition(name: Named, reading: Reading): readonly number[] {
  const at = wordAt(reading, name.end) === "," ? name.end + 1 : name.end;
  if (!reading.sources.words.withinWords.has(wordAt(reading, at))) return [];
  return placesAfter(at + 1, reading);
}

/** The place named at a token, articles and words for parts passed over. */
function placesAfter(t: number, reading: Reading): readonly number[] {
  const { articles, partWords } = reading.sources.words;
  for (let at = t; at < t + 3; at++) {
    const name = reading.nameAt.get(at);
    if (name !== undefined) return placesIn(name.name, reading);
    const word = wordAt(reading, at);
    if (!articles.has(word) && !partWords.has(word.toLowerCase())) return [];
  }
  return [];
}

/** “Ostvik, a harbour town in Norway”. */
function inDescription(name: Named, reading: Reading): readonly number[] {
  const { articles, designators, withinWords } = reading.sources.words;
  if (wordAt(reading, name.end) !== "," || !articles.has(wordAt(reading, name.end + 1))) return [];
  let isPlace = false;
  for (let at = name.end + 2; at < name.end + DESCRIPTION_TOKENS_MAX; at++) {
    const word = wordAt(reading, at).toLowerCase();
    if (!/^[\p{L}-]+$/u.test(word)) return [];
    if (designators.has(word)) isPlace = true;
    else if (isPlace && withinWords.has(word)) return placesAfter(at + 1, reading);
    const code = isPlace ? null : reading.sources.countries.codeOfDemonym(wordAt(reading, at));
    const country = code === null ? null : reading.sources.gazetteer.country(code);
    if (country !== null) return [country];
  }
  return [];
}

/** “Norway’s Ostvik”, “Norway’s northern Ostvik region”. */
function ofPossessor(name: Named, reading: Reading): readonly number[] {
  let at = name.first - 1;
  if (reading.sources.words.partWords.has(wordAt(reading, at).toLowerCase())) at--;
  if (!reading.sources.words.possessives.has(wordAt(reading, at))) return [];
  const owner = reading.nameBefore.get(at);
  return owner === undefined ? [] : placesIn(owner.name, reading);
}

/** “the Norwegian town of Ostvik”, “the Norway town of Ostvik”. */
function inLead(name: Named, reading: Reading): readonly number[] {
  const { words, countries, gazetteer } = reading.sources;
  let at = name.first - 1;
  if (words.withinWords.has(wordAt(reading, at))) at--;
  if (!words.designators.has(wordAt(reading, at).toLowerCase())) return [];
  for (let back = at - 1; back > at - LEAD_TOKENS_MAX && back >= 0; back--) {
    const word = wordAt(reading, back);
    if (!/^[\p{L}-]+$/u.test(word)) return [];
    const code = countries.codeOfDemonym(word);
    const country = code === null ? null : gazetteer.country(code);
    if (country !== null) return [country];
    const before = reading.nameBefore.get(back + 1);
    if (before !== undefined) return placesIn(before.name, reading);
  }
  return [];
}

/** Names of countries and words for their people that are no places here: “Norwegian”, and parts of other names. */
function countCountries(
  names: readonly Named[],
  { text, tokens, sources: { countries } }: Reading,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const codes = new Map<string, string | null>();
  let n = 0;
  for (const [t, { start, end }] of tokens.entries()) {
    while (n < names.length && names[n]!.end <= t) n++;
    const isNamed = n < names.length && names[n]!.first <= t;
    if (isNamed || !isUpper(text.charCodeAt(start))) continue;
    const word = text.slice(start, end);
    let code = codes.get(word);
    if (code === undefined) {
      code = countries.codeOfName(word) ?? countries.codeOfDemonym(word);
      codes.set(word, code);
    }
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function countCurrencies({ text, tokens, sources: { words } }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of tokens) {
    if (end - start > 1) continue;
    for (const code of words.currencySigns.get(text[start]!) ?? [])
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
