/**
 * Which names are one agency's: “AP” and “Associated Press”, “Meridian” and “Meridian News Agency”.
 *
 * An agency is known from its own name (“… News Agency”), from this story (a name that stands in a dateline,
 * “OSTVIK (Meridian) —”, is an agency's) or from the table of agencies. What the story calls by an acronym
 * comes before what the world does: the table's acronym counts only where its full name stands in the story,
 * or where the acronym is no other's. Any other name is not an agency's here.
 */
import { trimEndMarks } from "../../text/trim.ts";
import { compareStrings, foldWord, type Story } from "../story.ts";
import type { ClaimWords } from "../words.ts";

export interface AgencyNames {
  /** The agency's fullest name in this story or the table; null where the name is no agency's. */
  agencyOf(name: string): string | null;
}

export function agencyNamesIn(story: Story): AgencyNames {
  const { words } = story;
  const inStory = new Map<string, string>();
  const acronyms = new Map<string, string>();
  for (const name of agencyLikeNames(story)) {
    const key = keyOf(name, words);
    const known = inStory.get(key);
    if (known === undefined || isFuller(name, known)) inStory.set(key, name);
  }
  for (const name of inStory.values()) {
    const acronym = acronymOf(name);
    const known = acronyms.get(acronym);
    if (isExpansion(name, acronym) && (known === undefined || compareStrings(name, known) < 0)) {
      acronyms.set(acronym, name);
    }
  }
  const table = tableFor(story);
  return {
    agencyOf(written) {
      const name = nameWithin(written, words);
      const key = keyOf(name, words);
      const bare = withoutEnding(name, words);
      return acronyms.get(bare) ?? table(bare, key) ?? inStory.get(key) ?? null;
    },
  };
}

/** The table as far as it holds in this story. */
function tableFor({ articles, words }: Story): (name: string, key: string) => string | null {
  const entries = new Map(
    words.credits.agencies.flatMap(([full, ...short]) =>
      [full!, ...short].map((name) => [keyOf(name, words), full!] as const),
    ),
  );
  const stands = new Map<string, boolean>();
  const standsInStory = (full: string) => {
    const known = stands.get(full);
    if (known !== undefined) return known;
    const found = articles.some(({ article }) => article.text.includes(full));
    stands.set(full, found);
    return found;
  };
  return (name, key) => {
    const full = entries.get(key);
    if (full === undefined) return null;
    const mayBeAnother = isAcronym(name) && !words.credits.knownAcronyms.has(name);
    return mayBeAnother && full !== name && !standsInStory(full) ? null : full;
  };
}

const ACRONYM_MAX = 5;

function isAcronym(name: string): boolean {
  return name.length <= ACRONYM_MAX && name === name.toUpperCase();
}

/** Dateline names may be cut short; names of things found in the text must end as an agency's does. */
function agencyLikeNames(story: Story): readonly string[] {
  const entities = story.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const outlets = story.articles.flatMap(({ article }) => (article.outlet === null ? [] : [article.outlet]));
  return [
    ...[...entities, ...outlets]
      .map((name) => nameWithin(name, story.words))
      .filter((name) => hasAgencyEnding(name, story.words)),
    ...story.articles.flatMap(({ datelines }) => datelines.map(({ name }) => name)),
  ];
}

/**
 * The name without what the sentence goes on with: “Meridian News Agency on Tuesday” → “Meridian News Agency”.
 * A name keeps its first word, whatever it is.
 */
export function nameWithin(written: string, { credits }: Pick<ClaimWords, "credits">): string {
  const all = written.trim().split(/\s+/u);
  const from = all[0]?.toLowerCase() === "the" ? 2 : 1;
  const end = all.findIndex((word, i) => i >= from && credits.nameStops.has(word.toLowerCase()));
  return trimEndMarks((end < 0 ? all : all.slice(0, end)).join(" "), ",;:");
}

/** The capitals of the name: “VNA” for “Velmora News Agency”. */
function acronymOf(name: string): string {
  return (name.replace(/^the /iu, "").match(/\p{Lu}/gu) ?? []).join("");
}

/** “VNA News Agency” expands nothing: an acronym stands for words that each have one capital. */
function isExpansion(name: string, acronym: string): boolean {
  return acronym.length > 1 && !name.split(/\s+/u).some((word) => word.length > 1 && isAcronym(word));
}

/** Longer is fuller; of two as long the one that sorts first, so that the order of reports decides nothing. */
function isFuller(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && a < b);
}

function hasAgencyEnding(name: string, { credits }: ClaimWords): boolean {
  const lower = name.toLowerCase();
  return credits.agencyEndings.some((ending) => lower.endsWith(` ${ending}`));
}

/** “The VNA news agency” → “VNA”. */
function withoutEnding(name: string, { credits }: ClaimWords): string {
  const bare = name.trim().replace(/^the /iu, "");
  const lower = bare.toLowerCase();
  const ending = credits.agencyEndings.find((candidate) => lower.endsWith(` ${candidate}`));
  return ending === undefined ? bare : bare.slice(0, -ending.length - 1);
}

/** The name without “the” and without “News Agency”, folded. */
function keyOf(name: string, words: ClaimWords): string {
  return withoutEnding(name, words)
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => foldWord(word, words))
    .filter((word) => word !== "" && word !== "the")
    .join(" ");
}
