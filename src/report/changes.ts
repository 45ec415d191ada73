/**
 * How the account changed: counts whose value moved, and claims that were more than said.
 *
 *     people killed                    9 or more (Meridian first) → 14 → 17
 *     “the ferry had been overloaded”  said by Stefan Brock → denied by Norrline
 *
 * What views show of `FigureGroup.series` and `Claim.life`. Pure; linear in the report.
 */
import type { Claim, Evidence, FigureStep, LifeState, LifeStep, Report } from "../model/index.ts";
import { formatInterval } from "./format.ts";
import { lifeWording } from "./wording.ts";

export interface Change {
  /** What changed: words for what is counted, or the claim's wording. */
  readonly topic: string;
  /** True where the topic is a quotation of a report. */
  readonly isQuoted: boolean;
  /** Two or more, the earliest first. */
  readonly steps: readonly ChangeStep[];
}

export interface ChangeStep {
  /** The value, or what was done with the claim: `14`, `denied`. */
  readonly says: string;
  /** EDTF; null where nothing tells. */
  readonly date: string | null;
  /** Who says so; empty for the outlets themselves. */
  readonly speakers: readonly string[];
  /** Article id of the report that is shown to have a value first; null where times do not tell, and for claims. */
  readonly first: string | null;
  readonly evidence: readonly Evidence[];
}

/** What went furthest stands first: a claim that was taken back or confirmed after a denial, then what was denied. */
const FURTHEST_FIRST: readonly LifeState[] = ["withdrawn", "confirmed", "denied"];

/** Claims first, then counts, each with the most telling first; stable. */
export function changesOf(report: Report): readonly Change[] {
  return [...claimChanges(report.claims), ...figureChanges(report)];
}

function claimChanges(claims: readonly Claim[]): readonly Change[] {
  return claims
    .filter(({ life }) => hasTurned(life))
    .toSorted((a, b) => furthestOf(a) - furthestOf(b) || b.life.length - a.life.length)
    .map(({ text, life }) => ({
      topic: text,
      isQuoted: true,
      steps: life.map(({ state, date, by, evidence }) => ({
        says: lifeWording[state],
        date,
        speakers: by === null ? [] : [by],
        first: null,
        evidence,
      })),
    }));
}

/** That what was said is said again, or confirmed, is no change; what one claimed until another confirmed it is one. */
function hasTurned(life: readonly LifeStep[]): boolean {
  if (life.some(({ state }) => state === "denied" || state === "withdrawn")) return life.length > 1;
  const claimants = new Set(life.flatMap(({ state, by }) => (state === "claimed" ? [by] : [])));
  return claimants.size > 0 && life.some(({ state, by }) => state === "confirmed" && !claimants.has(by));
}

function furthestOf({ life }: Claim): number {
  const states = new Set(life.map(({ state }) => state));
  const reached = FURTHEST_FIRST.findIndex((state) => states.has(state));
  return reached < 0 ? FURTHEST_FIRST.length : reached;
}

function figureChanges(report: Report): readonly Change[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return report.figureGroups
    .filter(({ series }) => hasMoved(series))
    .map(({ of, series }) => ({
      topic: of,
      isQuoted: false,
      steps: series.map(({ since, first, speakers, figures: ids, min, max }) => {
        const told = ids.flatMap((id) => figures.get(id) ?? []);
        return {
          says: formatInterval(told[0] ?? { min, max, unit: "count" }),
          date: since,
          speakers,
          first,
          evidence: told.map(({ evidence }) => evidence),
        };
      }),
    }));
}

/** A later value that cannot hold beside an earlier one; two at one moment are two accounts. */
function hasMoved(series: readonly FigureStep[]): boolean {
  return series.some((later, n) =>
    series.slice(0, n).some((earlier) => earlier.since !== later.since && areApart(earlier, later)),
  );
}

function areApart(a: FigureStep, b: FigureStep): boolean {
  const isBelow = (x: FigureStep, y: FigureStep) => x.max !== null && y.min !== null && x.max < y.min;
  return isBelow(a, b) || isBelow(b, a);
}
