/**
 * Which names are one agency's: “AP” and “Associated Press”, “Meridian” and “Meridian News Agency”.
 *
 * An agency is known from its own name (“… News Agency”), from this story (a name that stands in a dateline,
 * “OSTVIK (Meridian) —”, is an agency's) or from the table of outlets. What the story calls by an acronym
 * comes before what the world does: a name that others go by too counts only in a credit, or where the agency's
 * full name stands in the story. Any other name is not an agency's here. Of other outlets only the table tells
 * which names are one's.
 */
import type { Agency } from "../../outlets/outlet-table.ts";
import { trimEndMarks } from "../../text/trim.ts";
import { compareStrings, foldWord, type Story } from "../story.ts";
import type { ClaimWords } from "../words.ts";

export interface AgencyNames {
  /** The agency's fullest name in this story or the table; null where the name is no agency's. */
  agencyOf(name: string): string | null;
  /**
   * The same for a name that is credited, where nobody but an agency can stand: “(SPA)”, “Source: SPA”. One that
   * others go by too, and whose full name the story does not have, comes back as it is written.
   */
  creditedAgency(name: string): string | null;
  /** The names under which the story has agencies, as they stand in it. */
  readonly inStory: readonly string[];
  /** The usual name of an outlet of any kind; null where the table does not know it. */
  outletOf(name: string): string | null;
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
  const agencyOf = (written: string) => {
    const name = nameWithin(written, words);
    const key = keyOf(name, words);
    const bare = withoutEnding(name, words);
    return acronyms.get(bare) ?? table.agencyOf(bare, key) ?? inStory.get(key) ?? null;
  };
  return {
    agencyOf,
    inStory: [...new Set(inStory.values())].sort(compareStrings),
    creditedAgency(written) {
      const name = withoutEnding(nameWithin(written, words), words);
      return agencyOf(written) ?? (table.has(name, keyOf(name, words)) ? name : null);
    },
    outletOf: (written) => words.outlets.byName(nameWithin(written, words))?.name ?? null,
  };
}

/** A name of the table without “news agency”. */
interface TableName {
  readonly agency: Agency;
  readonly form: string;
  readonly isShared: boolean;
}

/** The table as far as it holds in this story; names come both bare and as a key. */
function tableFor({ articles, words }: Story) {
  const entries = new Map<string, TableName[]>();
  for (const agency of words.outlets.agencies) {
    for (const form of [...agency.own, ...agency.shared]) {
      const key = keyOf(form, words);
      const entry = { agency, form: withoutEnding(form, words), isShared: agency.shared.includes(form) };
      entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
  }
  const stands = new Map<Agency, boolean>();
  const standsInStory = (agency: Agency) => {
    const known = stands.get(agency);
    if (known !== undefined) return known;
    const full = agency.own.filter((name) => !isAcronym(name));
    const found = articles.some(({ article }) => full.some((name) => article.text.includes(name)));
    stands.set(agency, found);
    return found;
  };
  const named = (name: string, key: string) =>
    (entries.get(key) ?? []).filter(({ form }) => !isAcronym(form) || form === name);
  return {
    has: (name: string, key: string) => named(name, key).length > 0,
    agencyOf(name: string, key: string): string | null {
      const found = named(name, key).find(({ isShared, agency }) => !isShared || standsInStory(agency));
      return found?.agency.name ?? null;
    },
  };
}

const ACRONYM_MAX = 5;

function isAcronym(name: string): boolean {
  return name.length <= ACRONYM_MAX && name === name.toUpperCase();
}

/** Dateline names may be cut short; names of things found in the text must end as an agency's does. */
function agencyLikeNames(story: Story): readonly string[] {
  const entities = story.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  // “ORLANDO (Florida) —” names no agency.
  const places = new Set(story.entities.flatMap(({ kind, name }) => (kind === "place" ? [name] : [])));
  const outlets = story.articles.flatMap(({ article }) => (article.outlet === null ? [] : [article.outlet]));
  return [
    ...[...entities, ...outlets]
      .map((name) => nameWithin(name, story.words))
      .filter((name) => hasAgencyEnding(name, story.words)),
    ...story.articles.flatMap(({ datelines }) => datelines.map(({ name }) => name)),
  ].filter((name) => !places.has(name));
}

/**
 * The name without what the sentence goes on with: “Meridian News Agency on Tuesday” → “Meridian News Agency”, and
 * without what it says of it before: “state-run Meridian” → “Meridian”. What has no capitals is kept whole.
 */
export function nameWithin(written: string, { credits }: Pick<ClaimWords, "credits">): string {
  const all = written
    .trim()
    .replace(/^(?:\p{Ll}[\p{Ll}-]{0,30} ){1,4}(?=\p{Lu})/u, "")
    .split(/\s+/u);
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
