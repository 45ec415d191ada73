/**
 * All that shows that reports of a story stand on one source, looked up by report.
 *
 *     Herald ─┬▶ shared text    with the Post, 80 % of it
 *             ├▶ credits        (Meridian) in its dateline
 *             └▶ own reports    of the Meridian News Agency
 *
 * Found once for the story; origins and the voices of each claim are read off it.
 */
import type { Story, StoryArticle } from "../story.ts";
import type { Rarity } from "../terms.ts";
import { type AgencyNames, agencyNamesIn } from "./agency-names.ts";
import { type Credit, findCredits } from "./credits.ts";
import { type OwnReports, ownReportsIn } from "./own-reports.ts";
import { findSharedText, type SharedText } from "./shared-text.ts";
import { standsInReport } from "./taken-up.ts";

export interface Proofs {
  readonly agencies: AgencyNames;
  readonly own: OwnReports;
  readonly credits: readonly Credit[];
  readonly sharedText: readonly SharedText[];
  creditsOf(article: StoryArticle): readonly Credit[];
  /** With every other report, `a` the earlier one. */
  sharedTextOf(article: StoryArticle): readonly SharedText[];
  /** The body for which an entity of the story speaks, else itself. */
  voiceOf(speaker: number): { readonly entity: number; readonly name: string };
}

export function findProofs(story: Story, rarity: Rarity): Proofs {
  const agencies = agencyNamesIn(story);
  const own = ownReportsIn(story, agencies);
  const credits = findCredits(story, { agencies, own, standsIn: standsInReport(story, rarity) });
  const sharedText = findSharedText(story);
  const byCrediting = lookUp(credits, ({ article }) => [article]);
  const bySharing = lookUp(sharedText, ({ a, b }) => [a, b]);
  return {
    agencies,
    own,
    credits,
    sharedText,
    creditsOf: (article) => byCrediting.get(article) ?? [],
    sharedTextOf: (article) => bySharing.get(article) ?? [],
    voiceOf: (speaker) => {
      const entity = story.voices[speaker] ?? speaker;
      return { entity, name: story.entities[entity]?.name ?? "" };
    },
  };
}

function lookUp<Item>(
  items: readonly Item[],
  articlesOf: (item: Item) => readonly StoryArticle[],
): ReadonlyMap<StoryArticle, readonly Item[]> {
  const table = new Map<StoryArticle, Item[]>();
  for (const item of items) {
    for (const article of articlesOf(item)) {
      const known = table.get(article);
      if (known === undefined) table.set(article, [item]);
      else known.push(item);
    }
  }
  return table;
}
