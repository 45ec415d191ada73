/**
 * Title, date, author and outlet worked out from the running text, where nobody states them.
 *
 *     Ferry Runs Aground Off Ostvik                    ← title: first short line without a full stop
 *     By Ana Ruiz, Harbor Correspondent                ← author
 *     Updated: 4 March 2031, 09:12 GMT                 ← date
 *     OSTVIK, March 4 (Meridian) — The ferry …         ← Meridian is an agency, not the outlet
 *     …
 *     Ana Ruiz is a reporter at The Ostvik Courier …   ← outlet, unless the address tells it
 *
 * Everything found here is listed in `Article.inferred`. The outlet needs strong evidence, for a wrong one
 * would put words into the mouth of somebody else.
 */

import type { Span } from "../model/span.ts";
import { outletOfUrl } from "../outlets/outlets-of-articles.ts";
import { trimEndMarks, trimStartMarks } from "../text/trim.ts";
import { type Credits, creditsIn, isCreditedAgency } from "./agencies.ts";
import type { Block } from "./block.ts";
import { isInTheNews, OUTLET, parseBiography } from "./furniture/biography.ts";
import { normalPhrase, nWordsOf } from "./furniture/phrase.ts";
import { reasonOfLine } from "./furniture/rules/prompt-line.ts";
import { findSectionRuns } from "./furniture/rules/section-run.ts";
import type { Metadata } from "./metadata.ts";
import { defined } from "./metadata-values.ts";
import { findStatedDate } from "./parse-date.ts";
import type { FurnitureWords } from "./words.ts";

export interface Inference {
  readonly metadata: Metadata;
  readonly titleSpan: Span | null;
  readonly credits: Credits;
}

/** Lines from the top, and from the bottom, in which a date or an author may stand. */
const TOP = 14;
const BOTTOM = 8;
/** Blocks from either end that are looked at at all. */
const END = 60;

export function inferMetadata(text: string, all: readonly Block[], words: FurnitureWords): Inference {
  const blocks = withoutPrompts(text, all, words);
  const edge = [...blocks.slice(0, TOP), ...blocks.slice(Math.max(TOP, blocks.length - BOTTOM))];
  const lines = edge.map((block) => text.slice(block.start, Math.min(block.end, block.start + 300)));
  const dates = lines
    .map((line) => dateLineOf(line, words) ?? datedStrip(line, words))
    .filter((date) => date !== null);
  const published = dates.find((date) => !date.isModified)?.date ?? dates[0]?.date;
  const modified = dates.find((date) => date.isModified)?.date;
  const byline = lines.map((line) => bylineOf(line, words)).find((names) => names !== null);
  const titleSpan = findTitle(text, blocks, words);
  const credits = creditsIn(text, all, words);
  return {
    metadata: defined({
      title: titleSpan ? text.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, " ") : undefined,
      published,
      modified,
      authors:
        byline ?? nameBelow(text, blocks, titleSpan) ?? authorOfBiography(text, blocks, words) ?? undefined,
      outlet: findOutlet(text, all, credits, words) ?? undefined,
    }),
    titleSpan,
    credits,
  };
}

/** Blocks from either end, where a document speaks of itself, but for menus and prompts. */
function withoutPrompts(text: string, all: readonly Block[], words: FurnitureWords): readonly Block[] {
  const ends = [...all.slice(0, END), ...all.slice(Math.max(END, all.length - END))];
  const sections = new Set(
    findSectionRuns({ text, blocks: ends, titleSpan: null, words }).map(({ start }) => start),
  );
  return ends.filter(
    (block) =>
      !sections.has(block.start) &&
      (block.end - block.start > 260 || !reasonOfLine(text.slice(block.start, block.end), words)),
  );
}

/** A bare name in the line below the headline. */
function nameBelow(text: string, blocks: readonly Block[], titleSpan: Span | null): readonly string[] | null {
  const next = titleSpan ? blocks[blocks.findIndex(({ start }) => start === titleSpan.start) + 1] : undefined;
  if (!next || next.end - next.start > 60) return null;
  const line = text.slice(next.start, next.end);
  return isPerson(line) && line.includes(" ") ? [line] : null;
}

/** “date 2031-03-04 Support us …”: a labelled date at the very beginning of a short line. */
function datedStrip(line: string, words: FurnitureWords): DateLine | null {
  if (line.length > 160) return null;
  const date = findStatedDate(line, words);
  if (!date) return null;
  const label = normalPhrase(line.slice(0, date.start));
  const isLabelled = words.dateLabels.includes(label) && label !== "on";
  return isLabelled && !/[.!?]$/.test(line)
    ? { date: date.date, isModified: words.modifiedLabels.includes(label) }
    : null;
}

export interface DateLine {
  readonly date: string;
  readonly isModified: boolean;
}

/** The date of a line that is nothing but a date with its label, weekday and time. */
export function dateLineOf(line: string, words: FurnitureWords): DateLine | null {
  if (line.length > 140) return null;
  const date = findStatedDate(line, words);
  if (!date) return null;
  const before = normalPhrase(line.slice(0, date.start));
  if (before !== "" && !words.dateLabels.includes(before) && !words.weekdays.has(before)) return null;
  const rest = line.slice(date.end).replace(/^[\s,|•·–-]+/, "");
  const later = rest === "" ? null : dateLineOf(rest, words);
  if (!later && !isTimeOfDay(rest)) return null;
  return { date: date.date, isModified: words.modifiedLabels.includes(before) };
}

function isTimeOfDay(rest: string): boolean {
  return (
    rest === "" ||
    /^(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}(?:[+-]\d{1,2})?\)?)?[.]?$/.test(
      rest,
    )
  );
}

const NAME = String.raw`\p{Lu}[\p{L}'’-]{0,24}\.?`;
const PARTICLE = "(?:de|del|della|da|di|van|von|der|den|al|el|bin|ibn|la|le|ter|dos)";
const PERSON = new RegExp(`^${NAME}(?: (?:${PARTICLE} ){0,2}${NAME}){1,4}$`, "u");

/** True for a line that is nothing but a person's name: two to five capitalized words. */
export function isPerson(line: string): boolean {
  return line.length < 60 && PERSON.test(line.trim());
}

/** Authors of a line that is nothing but a byline; null for anything else. */
export function bylineOf(line: string, words: FurnitureWords): readonly string[] | null {
  if (line.length > 160) return null;
  const opener = words.bylineOpeners.find((candidate) => startsWithWord(line, candidate));
  if (!opener) return null;
  const rest = trimStartMarks(trimEndMarks(line.slice(opener.length), "."), ":");
  const dated = findStatedDate(rest, words);
  const undated = dated ? trimEndMarks(rest.slice(0, dated.start), ",|•·–—-") : rest;
  const [names = "", ...others] = undated.split(/\s?[|•·–—]\s?|\s{2,}|\t/);
  const people = peopleIn(names, words);
  if (people.length === 0 || others.some((other) => nWordsOf(other) > 6)) return null;
  return people;
}

function peopleIn(names: string, words: FurnitureWords): readonly string[] {
  let list = names;
  for (const joiner of words.nameJoiners) list = list.split(` ${joiner} `).join(", ");
  const people: string[] = [];
  for (const [index, part] of list
    .split(",")
    .map((each) => each.trim())
    .entries()) {
    if (part === "") continue;
    const shown = part === part.toUpperCase() && part.length > 3 ? titleCase(part) : part;
    if (PERSON.test(shown) && !isRole(part, words) && !(index > 0 && nWordsOf(part) === 1))
      people.push(shown);
    else if (index === 0) return [];
    else if (!isRole(part, words) && nWordsOf(part) > 4) return [];
  }
  return people;
}

function isRole(part: string, words: FurnitureWords): boolean {
  const phrase = normalPhrase(part);
  return words.bylineRoles.some((role) => phrase === role || phrase.endsWith(` ${role}`));
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function startsWithWord(line: string, phrase: string): boolean {
  return (
    line.length > phrase.length &&
    line.slice(0, phrase.length).toLowerCase() === phrase &&
    /[\s:]/.test(line[phrase.length]!)
  );
}

/** The first line that looks like a headline, before any sentence. */
function findTitle(text: string, blocks: readonly Block[], words: FurnitureWords): Span | null {
  for (const block of blocks.slice(0, 8)) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 301));
    if (dateLineOf(line, words) || bylineOf(line, words) || datedStrip(line, words)) continue;
    if (line.length > 250 || /[.;:,…]$/.test(line) || nWordsOf(line) > 32) return null;
    if (nWordsOf(line) >= 3 && /\p{L}/u.test(line)) return { start: block.start, end: block.end };
  }
  return null;
}

/** The outlet that the table knows at an address. */
export function outletAt(url: string | undefined, { outlets }: FurnitureWords): Metadata {
  return defined({ outlet: outletOfUrl(url ?? null, outlets)?.name });
}

/** Biographies at the end name the outlet and the author; a copyright line the outlet, or an agency that is credited. */
function findOutlet(
  text: string,
  blocks: readonly Block[],
  credits: Credits,
  words: FurnitureWords,
): string | null {
  for (const { line } of lastLines(text, blocks)) {
    const outlet = parseBiography(line, words)?.outlet ?? outletOfCopyright(line);
    if (outlet && !isCreditedAgency(outlet, credits, words)) return outlet;
  }
  return null;
}

function authorOfBiography(
  text: string,
  blocks: readonly Block[],
  words: FurnitureWords,
): readonly string[] | null {
  for (const { line, block } of lastLines(text, blocks)) {
    const biography = /["“”]/.test(line) ? null : parseBiography(line, words);
    if (!biography?.outlet) continue;
    const earlier = blocks.filter(({ end }) => end <= block.start);
    if (!isInTheNews(text, earlier, biography.name)) return [biography.name];
  }
  return null;
}

/** The beginnings of the last blocks, from the end backwards; only those of the second half. */
function* lastLines(text: string, blocks: readonly Block[]): Generator<{ line: string; block: Block }> {
  for (const block of blocks.slice(-25).reverse()) {
    if (block.start < text.length / 2) return;
    if (block.end - block.start > 1500) continue;
    yield { line: text.slice(block.start, Math.min(block.end, block.start + 500)), block };
  }
}

function outletOfCopyright(line: string): string | null {
  if (line.length > 160) return null;
  const match = new RegExp(
    String.raw`^(?:[Cc]opyright\s?)?(?:©|\([Cc]\)|[Cc]opyright)?\s?(?:(?:19|20|21)\d\d)(?:\s?[-–]\s?\d{4})?,?\s(?<outlet>${OUTLET})(?=\.|,|$| [Aa]ll [Rr]ights)`,
    "u",
  ).exec(line);
  return match && /©|\([cC]\)|copyright/i.test(line)
    ? trimEndMarks(match.groups!["outlet"]!, ".,").replace(/ All$/, "")
    : null;
}
