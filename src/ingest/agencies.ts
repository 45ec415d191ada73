/**
 * News agencies that a text credits, so that none of them is taken for its outlet, and its mark stays readable.
 *
 *     OSTVIK, March 4 (Meridian) — The ferry …         With reporting by Meridian News Agency
 *                      ╰──────╯                                          ╰──────────────────╯
 *     © 2031 Meridian News Agency. All rights reserved.      ← a credit in the report of any other outlet
 */
import type { Agency } from "../outlets/outlet-table.ts";
import type { Block } from "./block.ts";
import { isCredit } from "./furniture/credit.ts";
import { normalPhrase } from "./furniture/phrase.ts";
import type { FurnitureWords } from "./words.ts";

/** Blocks from the top in which a dateline may stand: menus and captions go before it. */
const TOP = 20;
/** Blocks from either end in which a credit line may stand. */
const EDGE = 40;
const DATELINE = /^\p{Lu}[^()\n"“]{1,60}\((\p{Lu}[^()\n]{1,40})\)\s?(?:—|–|--?)\s/u;

/** As they are written, in datelines as names, in credits as whole lines; each is normalized (`normalPhrase`). */
export type Credits = readonly string[];

export function creditsIn(text: string, blocks: readonly Block[], words: FurnitureWords): Credits {
  const credits: string[] = [];
  blocks.forEach((block, index) => {
    if (index >= EDGE && index < blocks.length - EDGE) return;
    const line = text.slice(block.start, Math.min(block.end, block.start + 300));
    const agency = index < TOP ? DATELINE.exec(line)?.[1] : undefined;
    if (agency !== undefined) credits.push(plainName(agency));
    else if (block.end - block.start < 300 && isCredit(line, words)) credits.push(plainName(line));
  });
  return credits;
}

/** True where `name` is an agency that the text credits: the same name, a longer or shorter form, or its abbreviation. */
export function isCreditedAgency(name: string, credits: Credits, words: FurnitureWords): boolean {
  const wanted = formsOf(name, words);
  return credits.some((credit) => wanted.some((form) => holds(credit, form)));
}

/** “© 2031 Meridian News Agency” in a report of another outlet: it says whose text it is. */
export function isAgencyCopyright(
  line: string,
  outlet: string | null,
  credits: Credits,
  words: FurnitureWords,
): boolean {
  const name = /^(?:copyright\b|©|\(c\)).{0,20}?\b(?:19|20|21)\d\d,?\s+(\p{L}.{0,200})$/isu.exec(line)?.[1];
  if (name === undefined) return false;
  const owner = plainName(name.split(/[.|]/)[0]!);
  if (outlet !== null && holds(owner, plainName(outlet))) return false;
  return isCreditedAgency(owner, credits, words) || isKnownAgency(owner, words);
}

/** By the table of agencies, or by what it calls itself. */
function isKnownAgency(name: string, { outlets, agencyEndings }: FurnitureWords): boolean {
  return (
    agencyEndings.some((ending) => name.endsWith(` ${ending}`)) ||
    outlets.agencies.some((agency) => hasName(agency, name))
  );
}

function hasName({ own, shared }: Agency, name: string): boolean {
  return [...own, ...shared].some((form) => plainName(form) === name);
}

/** The name, its other forms in the table, and its beginning before “news agency”. */
function formsOf(name: string, { outlets, agencyEndings }: FurnitureWords): readonly string[] {
  const plain = plainName(name);
  const agency = outlets.agencies.find((one) => hasName(one, plain));
  const known = agency === undefined ? [] : [...agency.own, ...agency.shared];
  const ending = agencyEndings.find((candidate) => plain.endsWith(` ${candidate}`));
  const short = ending === undefined ? [] : [plain.slice(0, -ending.length - 1)];
  return [plain, ...short, ...known.map(plainName)];
}

function plainName(name: string): string {
  return normalPhrase(name).replace(/^the /, "");
}

/** Whole words only. */
function holds(text: string, part: string): boolean {
  return (
    part !== "" &&
    ` ${text.replace(/[^\p{L}\d]+/gu, " ")} `.includes(` ${part.replace(/[^\p{L}\d]+/gu, " ")} `)
  );
}
