/**
 * Which names are one agency's: “AP” and “Associated Press”, “Meridian” and “Meridian News Agency”.
 *
 * An agency is known from the table of agencies, from its own name (“… News Agency”), or from this story: a
 * name that stands in a dateline, “OSTVIK (Meridian) —”, is an agency's. Any other name is not one here.
 */
import { foldWord, type Story } from "../story.ts";
import type { ClaimWords } from "../words.ts";

export interface AgencyNames {
  /** The agency's fullest name in this story or the table; null where the name is no agency's. */
  agencyOf(name: string): string | null;
}

export function agencyNamesIn(story: Story): AgencyNames {
  const { words } = story;
  const table = new Map(
    words.credits.agencies.flatMap(([full, ...short]) =>
      [full!, ...short].map((name) => [keyOf(name, words), full!] as const),
    ),
  );
  const inStory = new Map<string, string>();
  const acronyms = new Map<string, string>();
  for (const name of agencyLikeNames(story)) {
    const key = keyOf(name, words);
    const known = inStory.get(key);
    if (known === undefined || isFuller(name, known)) inStory.set(key, name);
    if (hasAgencyEnding(name, words)) acronyms.set(acronymOf(name), name);
  }
  return {
    agencyOf(name) {
      const key = keyOf(name, words);
      // “VNA” is what this story calls so, before it is what the world does.
      return acronyms.get(name) ?? table.get(key) ?? inStory.get(key) ?? null;
    },
  };
}

function agencyLikeNames(story: Story): readonly string[] {
  const entities = story.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const outlets = story.articles.flatMap(({ article }) => (article.outlet === null ? [] : [article.outlet]));
  return [
    ...[...entities, ...outlets].filter((name) => hasAgencyEnding(name, story.words)),
    ...story.articles.flatMap(({ datelines }) => datelines.map(({ name }) => name)),
  ];
}

/** The capitals of the name: “VNA” for “Velmora News Agency”. */
function acronymOf(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join("");
}

/** Longer is fuller; of two as long the one that sorts first, so that the order of reports decides nothing. */
function isFuller(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && a < b);
}

function hasAgencyEnding(name: string, { credits }: ClaimWords): boolean {
  const lower = name.toLowerCase();
  return credits.agencyEndings.some((ending) => lower.endsWith(` ${ending}`));
}

/** The name without “the” and without “News Agency”, folded. */
function keyOf(name: string, words: ClaimWords): string {
  let rest = name.toLowerCase().trim();
  const ending = words.credits.agencyEndings.find((candidate) => rest.endsWith(` ${candidate}`));
  if (ending !== undefined) rest = rest.slice(0, -ending.length - 1);
  return rest
    .split(/[\s-]+/u)
    .map((word) => foldWord(word, words))
    .filter((word) => word !== "" && word !== "the")
    .join(" ");
}
