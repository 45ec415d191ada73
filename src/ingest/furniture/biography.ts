/**
 * How a biography of an author begins, and where it says they work.
 *
 *     Ana Ruiz is the chief harbor reporter at The Ostvik Courier, where she has …
 *     ╰─name─╯                                 ╰────outlet─────╯
 */
import { trimEndMarks } from "../../text/trim.ts";
import type { Block } from "../block.ts";
import type { FurnitureWords } from "../words.ts";
import { nWordsOf } from "./phrase.ts";

export interface Biography {
  readonly name: string;
  /** Null where it says none, or none that is surely a publication. */
  readonly outlet: string | null;
}

/** Characters of a block that are looked at. */
const HEAD = 500;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}`;
export const OUTLET = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\d'’&.-]{0,24}(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{L}\d'’&.-]{0,24}){0,5}`;

/** Null for a line that does not begin with a name that is then said to be a reporter, an editor or the like. */
export function parseBiography(line: string, words: FurnitureWords): Biography | null {
  const { begins, works } = patternsOf(words);
  const head = line.slice(0, HEAD);
  const name = begins.exec(head)?.groups?.["name"];
  if (name === undefined) return null;
  const outlet = works.exec(head)?.groups?.["outlet"];
  return { name, outlet: outlet ? trimEndMarks(outlet, ".,'’") : null };
}

interface Patterns {
  readonly begins: RegExp;
  readonly works: RegExp;
}

const KNOWN = new WeakMap<FurnitureWords, Patterns>();

function patternsOf(words: FurnitureWords): Patterns {
  const known = KNOWN.get(words);
  if (known) return known;
  const verb = words.biographyVerbs.join("|");
  const role = words.biographyRoles.map(anyCase).join("|");
  const determiner = words.biographyDeterminers.join("|");
  const preposition = words.biographyPrepositions.join("|");
  const begins = String.raw`^(?<name>${NAME}) (?:${verb}) (?:(?:${determiner}) (?:[\p{L}\d'’&,-]{1,24} ){0,8}?|(?:[\p{L}\d'’&,-]{1,24} ){0,2}?)(?:${role})s?(?=[ .,;]|$)`;
  const works = String.raw`${begins}(?:,? [\p{L}\d'’&-]{1,24}){0,8}? (?:${preposition}) (?<outlet>${OUTLET})(?=[.,;]|$| (?:where|who|and|covering|based|since|in)\b)`;
  const patterns = { begins: new RegExp(begins, "u"), works: new RegExp(works, "u") };
  KNOWN.set(words, patterns);
  return patterns;
}

/** “correspondent” → “[Cc]orrespondent”: roles are capitalized at will, the name before them is not. */
function anyCase(phrase: string): string {
  return phrase.replace(
    /(^|\s)(\p{L})/gu,
    (_, blank: string, letter: string) => `${blank}[${letter}${letter.toUpperCase()}]`,
  );
}

/** True where the report itself speaks of that name, in a long block before: then they are in the news, and no author of it. */
export function isInTheNews(text: string, before: readonly Block[], name: string): boolean {
  const last = name.split(" ").pop()!;
  return before.some((block) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + 3000));
    return nWordsOf(line) > 12 && line.includes(last);
  });
}
