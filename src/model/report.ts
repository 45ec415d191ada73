/**
 * The public contract `crossread/report@1`: what one event's reports say, with the words it stands on.
 *
 * Plain data that survives JSON. Fields may be added, none removed. Every list is in a stable order:
 * the same input gives the same bytes.
 */
import type { SkippedSpan } from "./article.ts";
import type { Force, Quotation } from "./attribution.ts";
import type { FigureScope, Hedge, Modality } from "./figure.ts";
import type { EntityKind } from "./mention.ts";
import type { Outlet } from "./outlet.ts";
import type { Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Trace } from "./trace.ts";

/** Exact words at their place: `quote === text.slice(start, end)` of the article with that id; never empty. */
export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Report {
  readonly schema: "crossread/report@1";
  /** The moment up to which articles were used, as it was asked for; null is all of them. */
  readonly asOf: string | null;
  readonly articles: readonly ReportArticle[];
  readonly entities: readonly ReportEntity[];
  readonly attributions: readonly ReportAttribution[];
  readonly figures: readonly ReportFigure[];
  /** Figures of the same thing, for the chart: two or more figures each. */
  readonly figureGroups: readonly FigureGroup[];
  readonly dates: readonly ReportDate[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly origins: readonly Origin[];
  readonly timeline: readonly TimelineEntry[];
  readonly places: readonly ReportPlace[];
  /** Outlets of the articles that the table or the user’s names file knows. */
  readonly outlets: readonly ReportOutlet[];
  readonly problems: readonly Problem[];
}

export interface ReportArticle {
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly skipped: readonly SkippedSpan[];
  readonly inferred: readonly string[];
  readonly problems: readonly Problem[];
}

export interface ReportEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly mentions: readonly Evidence[];
  /** Stable identifiers in the world outside; null where the shipped data has none. */
  readonly links: EntityLinks;
}

export interface EntityLinks {
  /** Alpha-2 code of a country. */
  readonly iso3166: string | null;
  readonly geonames: number | null;
}

export interface ReportAttribution {
  readonly id: string;
  readonly article: string;
  readonly source: Evidence | null;
  readonly cue: Evidence | null;
  readonly content: readonly Evidence[];
  /** Entity id. */
  readonly speaker: string | null;
  readonly speakerName: string | null;
  readonly force: Force;
  readonly withheld: boolean;
  readonly quotation: Quotation;
  readonly via: readonly string[];
  /** Attribution id. */
  readonly within: string | null;
  readonly trace: Trace;
}

export interface ReportFigure {
  readonly id: string;
  readonly evidence: Evidence;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  /** What is counted, in words of the text; null where nothing is. */
  readonly of: string | null;
  /** What befell them, as lemmas, sorted: [“injure”, “kill”] for “killed or injured”. */
  readonly roles: readonly string[];
  /** Whose figure it is: the speaker of the attribution it stands in; null is the outlet's own. */
  readonly by: string | null;
  readonly asOf: string | null;
  readonly scope: FigureScope;
  readonly hedge: Hedge;
  readonly modality: Modality;
  readonly trace: Trace;
}

export interface FigureGroup {
  readonly id: string;
  /** In words of the reports: “people killed”. */
  readonly of: string;
  readonly unit: string;
  /** Figure ids, by the order of publication. */
  readonly figures: readonly string[];
  /** The values of the count in the order in which they became known. */
  readonly series: readonly FigureStep[];
}

/** One value of a count and who had it first. */
export interface FigureStep {
  readonly min: number | null;
  readonly max: number | null;
  /** EDTF: the earliest moment as of which it is told, else at which it was published; null where neither is known. */
  readonly since: string | null;
  /** Article id of the first report that has it; null where several could be the first. */
  readonly first: string | null;
  /** Whose figures they are; empty where only the outlets give them in their own voice. */
  readonly speakers: readonly string[];
  /** Figure ids. */
  readonly figures: readonly string[];
}

export interface ReportDate {
  readonly evidence: Evidence;
  /** EDTF; dates without a value are left out of the report. */
  readonly value: string;
  readonly trace: Trace;
}

export type ClaimStatus =
  | "single-origin"
  | "at-most-n-origins"
  | "denied"
  | "disputed"
  | "revised"
  | "withdrawn"
  | "confirmed-by-former-denier";

/** The same thing said in one report or several. */
export interface Claim {
  readonly id: string;
  /** Representative wording: always one of the reports' own. */
  readonly text: string;
  /** One or more for each article that has it; the first is the wording in `text`. */
  readonly evidence: readonly Evidence[];
  /** Names of the outlets that carry it (article ids where the outlet is unknown), by order of publication. */
  readonly outlets: readonly string[];
  /** Article ids, by order of publication. */
  readonly articles: readonly string[];
  readonly origins: { readonly atMost: number; readonly because: readonly string[] };
  readonly status: ClaimStatus;
  /** Speakers' names; empty where only the outlets say it in their own voice. */
  readonly speakers: readonly string[];
  /** Attribution ids that carry it. */
  readonly attributions: readonly string[];
  /** Article id of the first report that has it; null where times do not tell, and where only one has it. */
  readonly first: string | null;
  /** How it fared, by the date of each statement; empty where it was only ever said. */
  readonly life: readonly LifeStep[];
  /** Where it was matched as words of a quotation rather than as content: `quotation`. */
  readonly kind: "statement" | "quotation";
  /** How much of the story it carries, for ordering; not calibrated. */
  readonly score: number;
}

export type LifeState = "said" | "claimed" | "denied" | "confirmed" | "withdrawn";

/** One step in the life of a claim. */
export interface LifeStep {
  readonly state: LifeState;
  /** EDTF: when it was said by the words around it, else when it was published; null where neither is known. */
  readonly date: string | null;
  /** Null for the outlet's own voice and for nobody named. */
  readonly by: string | null;
  readonly evidence: readonly Evidence[];
}

export type Relation = "contradiction" | "revision" | "scope" | "rounding" | "framing" | "compatible";

export type ConflictOver = "figure" | "date" | "denial" | "place" | "wording" | "state" | "actor";

export interface ConflictSide {
  /** In words of the reports, or the figure's or date's value. */
  readonly says: string;
  readonly speakers: readonly string[];
  /** Article ids. */
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Conflict {
  readonly id: string;
  readonly relation: Relation;
  readonly over: ConflictOver;
  /** What the difference is about, short, in words of the reports: “people killed”. */
  readonly topic: string;
  readonly sides: readonly ConflictSide[];
  /** One sentence that an editor can check. */
  readonly why: string;
}

export type OriginKind = "agency" | "statement" | "reprint" | "lifted-passage" | "citation";

/** Reports that stand on the same source, with the proof. */
export interface Origin {
  readonly id: string;
  /** Who or what they share: “Meridian News Agency”, “statement of the coast guard”, the id of the reprinted article. */
  readonly origin: string;
  readonly kind: OriginKind;
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly why: string;
}

export interface TimelineEntry {
  /** EDTF. */
  readonly date: string;
  /** In words of a report. */
  readonly what: string;
  readonly evidence: readonly Evidence[];
}

export interface ReportPlace extends Place {
  /** Entity id. */
  readonly entity: string;
  /** Mentions of the place itself: where its name stands for a government is none. */
  readonly evidence: readonly Evidence[];
  readonly trace: Trace;
}

/** What is known of a publisher of the articles. */
export interface ReportOutlet extends Outlet {
  /** Article ids. */
  readonly articles: readonly string[];
}
