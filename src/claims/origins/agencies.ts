/**
 * Agencies and cited outlets as origins: reports that have it from one place are one voice for it.
 *
 * An agency that one report alone credits in so many words is told as well: what that report says may be
 * the agency's. So is, of each report by itself, that it credits agencies without a name: nobody knows whether
 * they are the same. A carrier that one report alone names stays with its attribution and is no shared origin.
 */
import { evidenceOfAll } from "../evidence.ts";
import { compareStrings, type Story } from "../story.ts";
import type { AgencyNames } from "./agency-names.ts";
import { bareName, type Credit, findUnnamedCredits, isOwnOutlet } from "./credits.ts";
import type { OriginDraft } from "./reprints.ts";

export function findAgencyOrigins(
  story: Story,
  agencies: AgencyNames,
  credits: readonly Credit[],
): readonly OriginDraft[] {
  const byName = new Map<string, Credit[]>();
  for (const credit of credits) {
    const key = bareName(agencies.outletOf(credit.name) ?? credit.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [credit]);
    else known.push(credit);
  }
  const named = [...byName.entries()]
    .sort(([a], [b]) => compareStrings(a, b))
    .flatMap(([, ofName]) => originOf(story, agencies, ofName, fullestOf(ofName)));
  return [...named, ...unnamedOrigins(story)];
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

function originOf(
  { articles }: Story,
  agencies: AgencyNames,
  credits: readonly Credit[],
  name: string,
): readonly OriginDraft[] {
  const crediting = articles.filter((article) => credits.some((credit) => credit.article === article));
  const own = articles.filter(
    (article) => !crediting.includes(article) && isOwnOutlet(name, article, agencies),
  );
  const isAgency = credits[0]!.isAgency;
  const inFull = credits.some(({ attribution }) => attribution === null);
  if (crediting.length + own.length < 2 && !(isAgency && inFull)) return [];
  return [
    {
      origin: name,
      kind: isAgency ? "agency" : "citation",
      articles: articles
        .filter((article) => crediting.includes(article) || own.includes(article))
        .map(({ article }) => article.id),
      evidence: crediting.flatMap((article) =>
        evidenceOfAll(
          article.article,
          credits.filter((credit) => credit.article === article).map(({ span }) => span),
        ),
      ),
      why: whyOf(name, credits, own.length > 0),
    },
  ];
}

const HOW: Readonly<Record<Credit["how"], string>> = {
  dateline: "dateline",
  "credit-line": "line of credit",
  signature: "signature",
  carrier: "carrier of a statement",
  speaker: "source",
};

function whyOf(name: string, credits: readonly Credit[], isInStory: boolean): string {
  const ways = [...new Set(credits.map(({ how }) => HOW[how]))].sort().join(", ");
  return `The reports name ${name} (${ways})${isInStory ? "; its own report is among them" : ""}`;
}
