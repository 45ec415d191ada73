/** What a text says about a size. The hedge is part of the meaning, so it is part of the value. */
import type { Span } from "./span.ts";
import type { Trace } from "./trace.ts";

export type Hedge =
  | "exact"
  | "about"
  | "atLeast"
  | "moreThan"
  | "atMost"
  | "fewerThan"
  | "nearly"
  | "range"
  | "vague";

export type Modality = "actual" | "estimated" | "planned" | "feared" | "possible" | "negated";

/** Of what place and of which time a figure counts, where its own clause says so. */
export interface FigureScope {
  /** Words of the text that name the place, preposition included: “in the Sarn valley”. */
  readonly where: string | null;
  /** EDTF of what it counts from: “since Monday”. */
  readonly since: string | null;
  /** EDTF of the period that it counts (`2031`, `2031-03-03/2031-03-05`), or how long that is (`PT24H`; `P1Y` for “a year”). */
  readonly over: string | null;
}

/** One figure. The span holds the hedge, the number and the words that are counted: “at least 240 people”. */
export interface Figure extends Span {
  /** Closed interval of the values the speaker may have meant, in `unit`; null is an open end. */
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  /** `count` for things counted, else a unit symbol: `%`, `pp`, `USD`, `km`, `kg`, `s`, `°C`, `year`. */
  readonly unit: string;
  /** What is counted, as lemmas in text order, determiners and hedges left out: “people aboard”. `null` where nothing is. */
  readonly of: string | null;
  /** The same as the text writes it: “newly trained soldiers”. */
  readonly counted: string | null;
  /** Head noun's lemma of what is counted; groups figures. */
  readonly head: string | null;
  /** What befell them, as lemmas, sorted: [“injure”, “kill”] for “killed or injured”; [] where nothing did. */
  readonly roles: readonly string[];
  readonly modality: Modality;
  /** True for “another 3”, “an additional 3,000”: a difference, not a total. */
  readonly additional: boolean;
  /** Set where it is a part of a group that is named: “two of the crew”. */
  readonly part?: true;
  /** Set where the figure is how much something rose or fell, not how much it is: “up 3 %”. */
  readonly change?: "up" | "down";
  /** EDTF date for which it holds, when the text says so. */
  readonly asOf: string | null;
  readonly scope: FigureScope;
  readonly sentence: number;
  readonly trace: Trace;
}
