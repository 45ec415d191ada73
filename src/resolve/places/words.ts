/** The words that resolving places needs of a language. Filled by `language/*`, passed in by the pipeline. */
import type { Level } from "./gazetteer.ts";

/** A continent, a region of several countries, a sea, a landscape: no gazetteer of settlements has it. */
export interface Area {
  /** As news writes it, the usual name first. */
  readonly names: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames id; null where none is known. */
  readonly geonames: number | null;
  /** ISO 3166-1 alpha-2 code of the one country it lies in; null for none or several. */
  readonly country: string | null;
}

/** A short form that stands for one place: “Ill.”, “NYC”. */
export interface ShortForm {
  /** The name in the gazetteer. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** All keys are as `placeKey` makes them: lower case, without diacritics and full stops. */
export interface PlaceWords {
  readonly areas: readonly Area[];
  /** States and provinces by the short forms that newspapers print after a town: “ill” → Illinois. */
  readonly regionShortForms: ReadonlyMap<string, ShortForm>;
  /** Cities that are called by their initials or by a name of their own: “nyc”. */
  readonly cityShortForms: ReadonlyMap<string, ShortForm>;
  /** Nouns that say what a place is, before “of” or after its name: “county”, “oblast”, “city”. */
  readonly designators: ReadonlyMap<string, readonly Level[]>;
  /** The same in the plural, after a list: “counties” → “county”. */
  readonly pluralDesignators: ReadonlyMap<string, string>;
  /** Words in front that say which part of a place: “northern”, “downtown”. */
  readonly partWords: ReadonlySet<string>;
  /** Words of names that are written short and in full, both ways: “st” ↔ “saint”. */
  readonly nameWords: ReadonlyMap<string, string>;
  /** What towns are called somewhere, while news means a building, an office or a body by it: “white house”. */
  readonly neverPlaces: ReadonlySet<string>;
  /** Signs before an amount, to the countries whose money it may be. */
  readonly currencySigns: ReadonlyMap<string, readonly string[]>;
  /** Words that tie a place to what it lies in: “in”, “of”. */
  readonly withinWords: ReadonlySet<string>;
  /** “and”: what it joins are equals. */
  readonly listLinks: ReadonlySet<string>;
  /** “the”, “a”. */
  readonly articles: ReadonlySet<string>;
  /** The ending of a possessor, as a token of its own: “’s”. */
  readonly possessives: ReadonlySet<string>;
  /** Prepositions after which a name known to the gazetteer is a place: “in”, “near”. */
  readonly locatingWords: ReadonlySet<string>;
  /** Last words of the names of roads and waters, which no person or body bears: “road”, “river”. */
  readonly landmarkEnds: ReadonlySet<string>;
  /** After a hyphen behind a place's name: “based”. */
  readonly homeWords: ReadonlySet<string>;
  /** Common nouns after the name of a town that speak of what is there: “police”, “man”, “residents”. */
  readonly localNouns: ReadonlySet<string>;
}
