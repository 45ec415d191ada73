/**
 * Whose report is among the articles? For a name that a report gives, the reports of the outlet that has it.
 *
 *     the Courier                     ─▶ the report of The Ostvik Courier
 *     the Fiscal Council              ─▶ the note of the Kestrian Fiscal Council
 *     the Meridian News Agency, MNA   ─▶ the report of Meridian
 *
 * An outlet goes by its name with or without “the”, by the last words of it, and by what the table of outlets
 * and the story know it as. Two outlets that share their last words share the short name: `of` finds both,
 * `only` neither. Each is looked up, so that the cost does not grow with names times reports.
 */

import type { Outlet } from "../../model/index.ts";
import { outletOfUrl } from "../../outlets/outlets-of-articles.ts";
import type { Story, StoryArticle } from "../story.ts";
import type { AgencyNames } from "./agency-names.ts";

export interface OwnReports {
  /** Those of every outlet that goes by the name, in the story's order. */
  of(name: string): readonly StoryArticle[];
  /** Those of the one outlet that goes by the name; none where two do. */
  only(name: string): readonly StoryArticle[];
  /** The publisher's usual name, so that one outlet has one name however its reports and others write it. */
  nameOf(article: StoryArticle): string;
  /** What the table of outlets knows of the report's publisher. */
  publisherOf(article: StoryArticle): Outlet | null;
  /** True where it is published by a body that speaks for itself: a ministry, a council, a company's office. */
  isBody(article: StoryArticle): boolean;
}

/** Lower case, without “the”. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/^the /, "").trim();
}

export function ownReportsIn({ articles, words }: Story, agencies: AgencyNames): OwnReports {
  const byName = new Map<string, StoryArticle[]>();
  const publishers = articles.map(
    ({ article: { url, outlet } }) =>
      outletOfUrl(url, words.outlets) ?? (outlet === null ? null : words.outlets.byName(outlet)),
  );
  for (const article of articles) {
    for (const name of namesOf(article, publishers[article.rank] ?? null, agencies)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [article]);
      else known.push(article);
    }
  }
  const cache = new Map<string, readonly StoryArticle[]>();
  const of = (name: string): readonly StoryArticle[] => {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const table = agencies.outletOf(name);
    const found = [
      ...(byName.get(bareName(name)) ?? []),
      ...(table === null ? [] : (byName.get(`=${table}`) ?? [])),
    ];
    const sorted = [...new Set(found)].sort((a, b) => a.rank - b.rank);
    cache.set(name, sorted);
    return sorted;
  };
  return {
    of,
    only(name) {
      const found = of(name);
      return new Set(found.map(({ outlet }) => bareName(outlet))).size === 1 ? found : [];
    },
    nameOf: ({ rank, outlet }) => publishers[rank]?.name ?? outlet,
    publisherOf: ({ rank }) => publishers[rank] ?? null,
    isBody({ rank, outlet }) {
      const kind = publishers[rank]?.kind ?? null;
      if (kind !== null) return kind === "government" || kind === "organization";
      const named = bareName(outlet).split(/\s+/u);
      // “Office of the Governor of Sarn” is headed by its first word, “Sarn City Police” by its last.
      return (
        words.credits.bodyNouns.has(named.at(-1)!) ||
        (named[1] === "of" && words.credits.bodyNouns.has(named[0]!))
      );
    },
  };
}

/** Names as they are looked up; `=` before one of the table's. */
function namesOf(
  { article }: StoryArticle,
  publisher: Outlet | null,
  agencies: AgencyNames,
): ReadonlySet<string> {
  if (article.outlet === null) return new Set(publisher === null ? [] : [`=${publisher.name}`]);
  const bare = bareName(article.outlet);
  const parts = bare.split(" ");
  return new Set([
    ...parts.map((_, i) => parts.slice(i).join(" ")),
    bareName(agencies.creditedAgency(article.outlet) ?? article.outlet),
    ...(publisher === null ? [] : [`=${publisher.name}`]),
  ]);
}
