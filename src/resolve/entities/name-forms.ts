/**
 * What is a name made of, for comparing it with others? Taken apart once for each spelling.
 *
 *     Fred el-Sarn Jr.          frederick sarn             short given name, article, generation
 *     Ostvik Shipping Ltd.      ostvik shipping            without what the law adds
 *     Norway’s Defence Ministry NO + {defense, ministry}   a body of a country: `state-bodies.ts`
 *     Ostvik region             ostvik + area              a place and its noun
 */
import type { EntityKind } from "../../model/index.ts";
import { foldName, spellingKey } from "./spelling.ts";
import { type BodyKeys, bodyKeysOf } from "./state-bodies.ts";
import type { EntityWords, PlaceNoun } from "./words.ts";

/** One spelling, taken apart once. */
export interface Form {
  readonly name: string;
  readonly folded: string;
  /** The folded words; of a person without “Jr.”, of an organization without “Ltd”. */
  readonly parts: readonly string[];
  /** “jr” of a person; null for none. */
  readonly generation: string | null;
  /** Spelling keys of the parts. */
  readonly keys: readonly string[];
  /** What tells a body of a country from others; null for other names. */
  readonly body: BodyKeys | null;
  /** Of a place the name and its noun; null for other names. */
  readonly place: PlaceParts | null;
}

export function formOf(name: string, kind: EntityKind, words: EntityWords): Form {
  const plain = aliasOf(name, words);
  const spelled = plain.split(" ").map((part) => words.spellingVariants.get(part) ?? part);
  const folded = spelled.join(" ");
  const parts =
    kind === "person"
      ? comparedParts(personParts(plain, words), words)
      : kind === "organization"
        ? withoutSuffix(spelled, words)
        : spelled;
  const body = kind === "organization" ? bodyKeysOf(name, words) : null;
  const place = kind === "place" ? partsOfPlace(spelled, words) : null;
  const last = plain.slice(plain.lastIndexOf(" ") + 1);
  const generation = kind === "person" && words.generations.has(last) ? last : null;
  return { name, folded, parts, generation, keys: parts.map(spellingKey), body, place };
}

/** The folded name, or the fullest that it is known to be another spelling of: “UN” → “united nations”. */
function aliasOf(name: string, words: EntityWords): string {
  const folded = foldName(name);
  const full = words.knownAliases.get(folded);
  return full !== undefined && (folded.includes(" ") || isAllCapitals(name)) ? full : folded;
}

/** “UN”, also behind an article; not “Un”. */
function isAllCapitals(name: string): boolean {
  return /^[\p{Lu}.]+$/u.test(name.slice(name.lastIndexOf(" ") + 1));
}

/** The parts of a person’s folded name without “jr”. */
export function personParts(folded: string, words: EntityWords): readonly string[] {
  const parts = folded.split(" ");
  while (parts.length > 1 && words.nameSuffixes.has(parts.at(-1)!)) parts.pop();
  return parts;
}

function withoutSuffix(parts: readonly string[], words: EntityWords): readonly string[] {
  const end = parts.findLastIndex((part) => !words.organizationSuffixes.has(part));
  return end < 0 ? parts : parts.slice(0, end + 1);
}

/** “Fred Berg” is compared as “Frederick Berg”, “Karim el-Sarn” as “Karim Sarn”. */
function comparedParts(parts: readonly string[], words: EntityWords): readonly string[] {
  if (parts.length < 2) return parts;
  const given = words.givenNameForms.get(parts[0]!) ?? parts[0]!;
  const rest = parts.slice(1);
  return [given, ...(rest.length > 1 ? rest.filter((part) => !words.nameArticles.has(part)) : rest)];
}

/** At least three capitals: two letters stand for too much. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{2,9}$/u.test(name);
}

export interface PlaceParts {
  readonly core: string;
  /** Null where the name has none. */
  readonly noun: PlaceNoun | null;
}

/** “Ostvik region” → core “ostvik”, noun “area”; also “city of Ostvik”. */
export function placeParts(name: string, words: EntityWords): PlaceParts {
  return partsOfPlace(foldName(name).split(" "), words);
}

function partsOfPlace(parts: readonly string[], words: EntityWords): PlaceParts {
  if (parts.length > 1) {
    const last = placeNounOf(parts.at(-1)!, words);
    if (last !== undefined) return { core: parts.slice(0, -1).join(" "), noun: last };
    const first = words.nameLinks.has(parts[1]!) ? placeNounOf(parts[0]!, words) : undefined;
    if (parts.length > 2 && first !== undefined) return { core: parts.slice(2).join(" "), noun: first };
  }
  return { core: parts.join(" "), noun: null };
}

function placeNounOf(word: string, words: EntityWords): PlaceNoun | undefined {
  return words.placeNouns.get(word) ?? words.featureNouns.get(word);
}
