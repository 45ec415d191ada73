/**
 * Agencies, cited outlets and bodies that speak for themselves as origins: reports that have it from one place are
 * one voice for it.
 *
 *     Herald  (Meridian) —                    agency      Meridian
 *     Radio   the Courier reports that …      citation    The Ostvik Courier, its own report among them
 *     Post    the police say that …           statement   Ostvik City Police, its release among them
 *
 * An agency that one report alone credits in so many words is told as well: what that report says may be
 * the agency's. So is, of each report by itself, that it credits agencies without a name: nobody knows whether
 * they are the same. A carrier that one report alone names stays with its attribution and is no shared origin.
 */
import { evidenceOfAll } from "../evidence.ts";
import { compareStrings, firstTokenAt, type Story, type StoryArticle } from "../story.ts";
import { type Credit, findUnnamedCredits } from "./credits.ts";
import { evidenceOfProofs, inOrder, notesOnPublishers, type OriginDraft } from "./origin-draft.ts";
import { bareName } from "./own-reports.ts";
import type { Proofs } from "./proofs.ts";

/** All that the reports have from one agency, outlet or body. */
export interface CreditedGroup {
  readonly name: string;
  readonly credits: readonly Credit[];
  readonly crediting: readonly StoryArticle[];
  /** Its own reports among the articles. */
  readonly own: readonly StoryArticle[];
}

export function findAgencyOrigins(
  story: Story,
  groups: readonly CreditedGroup[],
  proofs: Proofs,
): readonly OriginDraft[] {
  return [...groups.flatMap((group) => originOf(group, proofs)), ...unnamedOrigins(story)];
}

/** Credits by whom they credit, in order of name. */
export function groupCredits({ credits, agencies, own }: Proofs): readonly CreditedGroup[] {
  const byName = new Map<string, Credit[]>();
  for (const credit of credits) {
    const key = bareName(agencies.outletOf(credit.name) ?? credit.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [credit]);
    else known.push(credit);
  }
  return [...byName]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([, ofName]) => {
      const name = fullestOf(ofName);
      const crediting = new Set(ofName.map(({ article }) => article));
      return {
        name,
        credits: ofName,
        crediting: inOrder(crediting),
        own: own.of(name).filter((article) => !crediting.has(article)),
      };
    });
}

/** The longest of the names that the reports write, “the” apart. */
function fullestOf(credits: readonly Credit[]): string {
  const names = credits.map(({ name }) => name);
  const byLength = (a: string, b: string) => bareName(b).length - bareName(a).length || compareStrings(a, b);
  return names.toSorted(byLength)[0]!;
}

function unnamedOrigins(story: Story): readonly OriginDraft[] {
  return findUnnamedCredits(story).map(({ article: { article }, name, span }) => ({
    origin: name,
    kind: "agency",
    articles: [article.id],
    evidence: evidenceOfAll(article, [span]),
    why: `The report credits ${name} without saying which`,
  }));
}

function originOf({ name, credits, crediting, own }: CreditedGroup, proofs: Proofs): readonly OriginDraft[] {
  const isAgency = credits[0]!.isAgency;
  const inFull = credits.some(({ where }) => where === null);
  if (crediting.length + own.length < 2 && !(isAgency && inFull)) return [];
  const isBody = !isAgency && own.length > 0 && own.every(proofs.own.isBody);
  const articles = inOrder([...crediting, ...own]);
  return [
    {
      origin: isBody ? `statement of ${name}` : name,
      kind: isAgency ? "agency" : isBody ? "statement" : "citation",
      articles: articles.map(({ article }) => article.id),
      evidence: evidenceOfProofs(namingOf(credits)),
      why: [whyOf(name, credits, own.length > 0), ...notesOnPublishers(articles, proofs.own)].join("; "),
    },
  ];
}

/** “It said” shows nothing by itself; where a report names it nowhere else, it must do. */
function namingOf(credits: readonly Credit[]): readonly Credit[] {
  const naming = credits.filter(({ article, span }) => {
    const { reading } = article;
    return reading.tags[firstTokenAt(reading, span.start)]?.upos !== "PRON";
  });
  const named = new Set(naming.map(({ article }) => article));
  return [...naming, ...credits.filter(({ article }) => !named.has(article))];
}

const HOW: Readonly<Record<Credit["how"], string>> = {
  dateline: "dateline",
  "credit-line": "line of credit",
  signature: "signature",
  carrier: "carrier of a statement",
  speaker: "source",
  citation: "source",
};

function whyOf(name: string, credits: readonly Credit[], isInStory: boolean): string {
  const ways = [...new Set(credits.map(({ how }) => HOW[how]))].sort().join(", ");
  return `The reports name ${name} (${ways})${isInStory ? "; its own report is among them" : ""}`;
}
