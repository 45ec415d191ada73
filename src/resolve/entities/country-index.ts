/** Which country does a word speak of? Names, demonyms and capitals of the country table, by folded spelling. */
import { isUpper } from "../../text/characters.ts";
import { oncePer } from "../../text/once-per.ts";
import { foldName } from "./spelling.ts";
import type { Country, EntityWords } from "./words.ts";

/** Who has folded a name already hands it in, so that it is not folded again. */
export interface CountryIndex {
  /** The code for a country's name; null for another word. Short codes count only in capitals: “US”, never “us”. */
  codeOfName(name: string, folded?: string): string | null;
  /** The code for an adjective or a word for its people, singular or plural; null where none or several have it. */
  codeOfDemonym(word: string, folded?: string): string | null;
  isDemonym(word: string, folded?: string): boolean;
  codeOfCapital(name: string, folded?: string): string | null;
  countryOf(code: string): Country | undefined;
}

/** Longest spelling that is an abbreviation, such as “D.P.R.K.” without its full stops. */
const ABBREVIATION_LENGTH_MAX = 4;

/** The index of the words' countries. */
export const countryIndexOf = oncePer((words: EntityWords): CountryIndex => {
  const byCode = new Map(words.countries.map((country) => [country.code, country]));
  const names = indexBy(words.countries, (country) => country.names);
  const demonyms = indexBy(words.countries, (country) => country.demonyms);
  const capitals = indexBy(words.countries, (country) => country.capitals);
  const demonym = (folded: string): string | null | undefined => {
    const plural = words.demonymPlurals.get(folded) ?? folded.replace(/s$/u, "");
    return demonyms.get(folded) ?? demonyms.get(plural);
  };
  const inCapitals = (name: string) => /^[\p{Lu}.]+$/u.test(name.replace(/^[Tt]he /u, ""));
  return {
    codeOfName(name, folded = foldName(name)) {
      const code = names.get(folded) ?? null;
      return folded.length <= ABBREVIATION_LENGTH_MAX &&
        isAbbreviation(byCode, code, folded) &&
        !inCapitals(name)
        ? null
        : code;
    },
    codeOfDemonym: (word, folded = foldName(word)) =>
      isUpper(word.charCodeAt(0)) ? (demonym(folded) ?? null) : null,
    isDemonym: (word, folded = foldName(word)) =>
      isUpper(word.charCodeAt(0)) && demonym(folded) !== undefined,
    codeOfCapital: (name, folded = foldName(name)) => capitals.get(folded) ?? null,
    countryOf: (code) => byCode.get(code),
  };
});

/** True where no full name of the country is spelled like this: “us”, “uae”; “Iran” and “Chad” are names. */
function isAbbreviation(byCode: ReadonlyMap<string, Country>, code: string | null, folded: string): boolean {
  const country = code === null ? undefined : byCode.get(code);
  return (
    country !== undefined && !country.names.some((name) => /\p{Ll}/u.test(name) && foldName(name) === folded)
  );
}

/**
 * Spellings to codes; one of several countries is kept, as nobody's, unless only one of them has a government of
 * its own: “French” is France's, not the southern lands'.
 */
function indexBy(
  countries: readonly Country[],
  spellings: (country: Country) => readonly string[],
): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const country of countries) {
    for (const spelling of new Set(spellings(country).map(foldName))) {
      index.set(spelling, index.has(spelling) ? null : country.code);
    }
  }
  const governed = countries.filter(({ capitals }) => capitals.length > 0);
  const owners = new Map<string, Set<string>>();
  for (const country of governed) {
    for (const spelling of spellings(country).map(foldName)) {
      if (index.get(spelling) === null)
        owners.set(spelling, (owners.get(spelling) ?? new Set()).add(country.code));
    }
  }
  for (const [spelling, codes] of owners) if (codes.size === 1) index.set(spelling, [...codes][0]!);
  return index;
}
