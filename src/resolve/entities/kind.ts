/**
 * Is a name a person's, an organization's, a place's or an event's? The name finder's answer is
 * kept unless the words themselves say otherwise; a title, a company's suffix or the country table
 * know better than a statistic.
 *
 *     Gen. Ruiz → person      Ostvik Shipping Ltd → organization      Norway → place
 */
import type { EntityKind } from "../../model/index.ts";
import { countryIndexOf } from "./country-index.ts";
import { foldName } from "./spelling.ts";
import type { EntityWords } from "./words.ts";

export interface KindClues {
  /** The name without its title. */
  readonly name: string;
  readonly hasTitle: boolean;
  /** A noun for a person stands right before it: “commander Ana Ruiz”. */
  readonly hasRole: boolean;
  /** An age stands right after it: “Ana Ruiz, 34,”. */
  readonly hasAge: boolean;
  /** What an apposition calls it: “the mayor, Ana Ruiz,”; null for none. `either` for “operator”, a body or a person. */
  readonly describedAs: "person" | "organization" | "either" | null;
  /** An article stands right before it: “the Courier”. */
  readonly hasArticle: boolean;
  /** A lower-case noun for a place stands right after it: “Ostvik region”. */
  readonly hasPlaceNoun: boolean;
  /** A place and a comma stand right before it, a mark right after it: “Ostvik, Norland,”. */
  readonly afterPlace: boolean;
  /** Lower-case preposition right before it; "" for none. */
  readonly preposition: string;
  /** It is the subject of a verb of saying. */
  readonly speaks: boolean;
  /** The name finder's answer; null where no finder saw the name. */
  readonly found: EntityKind | null;
}

export interface KindGuess {
  readonly kind: EntityKind;
  /** 1 for a guess, 2 for the finder's answer, 3 for the words' own evidence. */
  readonly weight: number;
  readonly because: string;
}

/** Three to five capitals: no surname, but in a headline of capitals, where votes of other mentions decide. */
const SHORT_ACRONYM = /^\p{Lu}{3,5}$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}.&-]{1,7}$/u;

export function guessKind(clues: KindClues, words: EntityWords): KindGuess {
  const { name, found } = clues;
  const folded = foldName(name);
  const parts = folded.split(" ");
  const last = parts.at(-1) ?? "";
  const beforeLink = parts[parts.findIndex((part) => words.nameLinks.has(part)) - 1] ?? "";

  if (clues.hasTitle && parts.length <= 4 && !words.organizationNouns.has(last))
    return sure("person", "title");
  if (words.metonymy.seats.has(folded)) return sure("organization", "seat of an institution");
  const index = countryIndexOf(words);
  const isPerson = found === "person" && words.givenNames.has(last);
  if (!isPerson && index.codeOfName(name, folded) !== null) return sure("place", "country table");
  if (!isPerson && index.codeOfCapital(name, folded) !== null) return sure("place", "capital");
  const isWar = found === "event" || words.eventNouns.has(parts.at(-2) ?? "");
  if (parts.length > 2 && words.nameSuffixes.has(last) && !isWar) {
    return sure("person", `suffix “${last}”`);
  }
  if (clues.hasAge && !words.organizationNouns.has(last)) return sure("person", "age after the name");
  const described = kindDescribed(clues, parts, words);
  if (described !== null && described !== found) return sure(described, "apposition");
  if (clues.hasPlaceNoun && found !== "organization") return sure("place", "place noun after the name");
  if (parts.length > 1) {
    if (found !== "organization" && words.placeNouns.has(last)) return sure("place", `noun “${last}”`);
    if (words.organizationSuffixes.has(last)) return sure("organization", `suffix “${last}”`);
    const couldBeBuilding = found === "place" && words.landmarkNouns.has(last);
    if (!couldBeBuilding && found !== "event" && !startsLikePerson(parts, found, words)) {
      if (words.organizationNouns.has(last)) return sure("organization", `noun “${last}”`);
      if (words.organizationNouns.has(beforeLink)) return sure("organization", `noun “${beforeLink}”`);
    }
  }
  if (parts.length === 1 && found !== "person" && words.organizationNouns.has(last)) {
    return sure("organization", `noun “${last}”`);
  }
  const isMedium = words.mediaNames.has(last) && (parts.length > 1 || clues.hasArticle);
  if (found === "place" && isMedium) return { kind: "organization", weight: 2, because: `medium “${last}”` };
  const isFullName = parts.length > 1 && parts.length <= 4 && words.givenNames.has(parts[0]!);
  if (found === "place" && isFullName && (clues.hasRole || clues.speaks) && !words.landmarkNouns.has(last)) {
    return sure("person", clues.hasRole ? "role before the name" : "a given name that speaks");
  }
  if (found === "person" && !clues.hasRole && SHORT_ACRONYM.test(name)) {
    return { kind: "organization", weight: 2, because: "acronym" };
  }
  if (found === "person" && name.includes("&")) return { kind: "organization", weight: 2, because: "“&”" };
  const isLone = parts.length === 1 && !ACRONYM.test(name);
  // Less than the finder's own answer elsewhere: “shares in Norrline”.
  if (
    found === "organization" &&
    isLone &&
    (words.placePrepositions.has(clues.preposition) || clues.afterPlace)
  ) {
    return {
      kind: "place",
      weight: 1.5,
      because: clues.afterPlace ? "after a place" : `after “${clues.preposition}”`,
    };
  }
  if (found === "person" && parts.length === 1 && words.placePrepositions.has(clues.preposition)) {
    return { kind: "place", weight: 2, because: `after “${clues.preposition}”` };
  }
  if (found !== null && found !== "other") return { kind: found, weight: 2, because: "name finder" };
  if (clues.hasRole) return sure("person", "role before the name");
  if (parts.length > 1) {
    if (words.eventNouns.has(last)) return sure("event", `noun “${last}”`);
    if (words.landmarkNouns.has(last)) return sure("place", `noun “${last}”`);
    if (words.mediaNames.has(last)) return sure("organization", `medium “${last}”`);
    if (words.givenNames.has(parts[0]!) && parts.length <= 4) return sure("person", "given name");
  }
  if (ACRONYM.test(name)) return { kind: "organization", weight: 1, because: "acronym" };
  if (parts.length === 1 && words.placePrepositions.has(clues.preposition)) {
    return { kind: "place", weight: 1, because: `after “${clues.preposition}”` };
  }
  if (clues.speaks && /^\p{L}+( \p{L}+){1,2}$/u.test(folded)) {
    return { kind: "person", weight: 1, because: "speaks" };
  }
  return { kind: "other", weight: 1, because: found === null ? "no evidence" : "name finder" };
}

function sure(kind: EntityKind, because: string): KindGuess {
  return { kind, weight: 3, because };
}

/** What the apposition makes of the name; null where it says nothing, or the words of the name say more. */
function kindDescribed(
  { describedAs, found }: KindClues,
  parts: readonly string[],
  words: EntityWords,
): EntityKind | null {
  const last = parts.at(-1)!;
  const isBody = words.organizationNouns.has(last) || words.organizationSuffixes.has(last);
  if (describedAs === null || isBody || found === "event") return null;
  if (describedAs === "organization") return found === "person" && parts.length > 1 ? null : "organization";
  if (describedAs === "person") return found === "organization" || parts.length > 4 ? null : "person";
  // “the operator, Norrline”: of one word it is a body's name, whatever the finder says.
  const isPerson = words.givenNames.has(parts[0]!) || (found === "person" && parts.length > 1);
  return isPerson ? "person" : "organization";
}

function startsLikePerson(parts: readonly string[], found: EntityKind | null, words: EntityWords): boolean {
  return found === "person" && parts.length <= 3 && words.givenNames.has(parts[0]!);
}
