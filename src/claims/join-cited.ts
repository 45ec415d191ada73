/**
 * Looks for what one report has from another in that other report.
 *
 *     Gazette   The quake had a magnitude of 5.8 and lay deep, according to the Sarn Seismic Watch.
 *     Watch     An earthquake of magnitude 5.8 occurred at 4:12.
 *               ╰─ the Watch says nothing else that is as like it ─╯
 *
 * That one names the other as its source says already where the thing stands; so less likeness is asked than of two reports
 * that know nothing of each other, but never against a figure, a date, a place or a negation. Only what is cited is looked
 * for, and only in the reports that are cited, by the terms that they share.
 */
import { overlaps } from "../model/index.ts";
import type { Proofs } from "./origins/proofs.ts";
import { partitionOf } from "./partition.ts";
import { couldBeSame } from "./statement-likeness.ts";
import type { Statement } from "./statements.ts";
import type { Story, StoryArticle } from "./story.ts";
import { type Rarity, sharedTerms, type Term, weightOf } from "./terms.ts";

/** Share of the weight of the shorter of the two that the other must have. */
const TAKEN_MIN = 0.5;
/** One word in common is none. */
const TERMS_MIN = 2;
/** Reports of one outlet that are looked through: the first that it had. */
const REPORTS_MAX = 16;
/** Statements of each cluster that are held against one another before two are joined. */
const HELD_AGAINST = 6;

type Clusters = readonly (readonly Statement[])[];

/** Clusters with each cited statement joined to what it is in the report that it is from; each by position. */
export function joinCited(
  clusters: Clusters,
  { story, proofs, rarity }: { readonly story: Story; readonly proofs: Proofs; readonly rarity: Rarity },
): Clusters {
  const clusterOf = new Map(
    clusters.flatMap((cluster, at) => cluster.map((statement) => [statement, at] as const)),
  );
  const byArticle = new Map<StoryArticle, Statement[]>();
  for (const statement of clusterOf.keys()) {
    const known = byArticle.get(statement.article);
    if (known === undefined) byArticle.set(statement.article, [statement]);
    else known.push(statement);
  }
  const lookups = new Map<StoryArticle, (statement: Statement) => Statement | null>();
  const partition = partitionOf(clusters.length);
  for (const [citing, statements] of byArticle) {
    for (const { name, where } of proofs.creditsOf(citing)) {
      if (where === null) continue;
      for (const cited of proofs.own.only(name).slice(0, REPORTS_MAX)) {
        if (cited === citing) continue;
        const lookup = lookups.get(cited) ?? likestIn(byArticle.get(cited) ?? [], story, rarity);
        lookups.set(cited, lookup);
        for (const statement of statements) {
          if (!statement.spans.some((span) => overlaps(span, where))) continue;
          const found = lookup(statement);
          if (found === null) continue;
          const [a, b] = [clusterOf.get(statement)!, clusterOf.get(found)!];
          if (agree(clusters[a]!, clusters[b]!, story)) partition.join(a, b);
        }
      }
    }
  }
  return partition
    .sets()
    .map((members) => members.flatMap((member) => clusters[member]!).sort((a, b) => a.index - b.index));
}

/** The statement that has most of another one's terms, and enough; of several the first. */
function likestIn(
  statements: readonly Statement[],
  story: Story,
  rarity: Rarity,
): (statement: Statement) => Statement | null {
  const having = new Map<Term, Statement[]>();
  for (const statement of statements) {
    for (const term of statement.terms) {
      const known = having.get(term);
      if (known === undefined) having.set(term, [statement]);
      else known.push(statement);
    }
  }
  return (wanted) => {
    const candidates = new Set([...wanted.terms].flatMap((term) => having.get(term) ?? []));
    let best: Statement | null = null;
    let most = TAKEN_MIN;
    for (const candidate of [...candidates].sort((a, b) => a.index - b.index)) {
      const shared = sharedTerms(wanted.terms, candidate.terms);
      if (shared.length < TERMS_MIN) continue;
      const shorter = Math.min(weightOf(wanted.terms, rarity), weightOf(candidate.terms, rarity));
      const taken = weightOf(shared, rarity) / shorter;
      if (taken < most || (taken === most && best !== null) || !couldBeSame(story, wanted, candidate))
        continue;
      [best, most] = [candidate, taken];
    }
    return best;
  };
}

function agree(a: readonly Statement[], b: readonly Statement[], story: Story): boolean {
  return a
    .slice(0, HELD_AGAINST)
    .every((one) => b.slice(0, HELD_AGAINST).every((other) => couldBeSame(story, one, other)));
}
