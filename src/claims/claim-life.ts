/**
 * How did a claim fare? Alleged, denied, confirmed, withdrawn, by the dates of the statements.
 *
 *     2 June   claimed    the association
 *     3 June   denied     the ministry          “The ministry on Tuesday denied …”
 *     9 June   confirmed  the ministry
 *
 * A step is what one speaker did with the claim, at the first date of it. Denials, confirmations by a former denier and
 * withdrawals belong to the claim that they are about, not to the words that they are made in. A statement is of the
 * day that hangs on its cue; told as past (“had long denied”) it is of some day up to the report; else of the report.
 * A claim that was only ever said, or only claimed, has no life. Linear in the statements, claims and disputes.
 */

import type { Claim, ClaimStatus, Evidence, Force, LifeState, LifeStep } from "../model/index.ts";
import { compareDates, type DayRange, dayRangeOf } from "./date-ranges.ts";
import type { Dispute } from "./denials/disputes.ts";
import type { Disputes } from "./denials/find-disputes.ts";
import { type Utterance, utteranceOf } from "./denials/utterance.ts";
import type { Withdrawal } from "./denials/withdrawals.ts";
import type { ClaimEvent } from "./events/event.ts";
import { evidenceOf } from "./evidence.ts";
import { indexEvidence } from "./evidence-index.ts";
import { isIntended } from "./intended.ts";
import type { Statement } from "./statements.ts";
import type { Story } from "./story.ts";
import { compareStrings } from "./story.ts";
import { tokensIn } from "./terms.ts";

/** What disputes make of a claim's words. */
export interface Fate {
  readonly life: readonly LifeStep[];
  /** The part of its state that disputes tell; null where they tell none. */
  readonly status: Extract<ClaimStatus, "withdrawn" | "confirmed-by-former-denier" | "denied"> | null;
}

export interface LifeInput extends Disputes {
  readonly statements: readonly Statement[];
  readonly events: readonly ClaimEvent[];
}

const STATES: readonly LifeState[] = ["said", "claimed", "denied", "confirmed", "withdrawn"];

/** Of other forces is said what is said. */
const STATE_OF: Readonly<Partial<Record<Force, LifeState>>> = {
  claimed: "claimed",
  suspected: "claimed",
  believed: "claimed",
  confirmed: "confirmed",
};

/** Tells the fate of claims by their evidence. */
export function fatesOf(story: Story, input: LifeInput): (claim: Pick<Claim, "evidence">) => Fate {
  const { statements, disputes, withdrawals } = input;
  const dateOf = datesOfStatements(story, input.events);
  const said = indexEvidence(statements, ({ article, shown }) =>
    shown.map((span) => evidenceOf(article.article, span)),
  );
  const denied = indexEvidence(disputes, ({ affirming }) => affirming.flatMap(wordsOf));
  const denying = indexEvidence(disputes, (dispute) => dispute.denying.flatMap(wordsOf));
  const withdrawn = indexEvidence(withdrawals, (one) => one.withdrawn.flatMap(wordsOf));
  return ({ evidence }) => {
    const touched: readonly Dispute[] = [...denied.touchedBy(evidence)];
    const taken: readonly Withdrawal[] = [...withdrawn.touchedBy(evidence)];
    const isDenial = touched.length === 0 && denying.touchedBy(evidence).size > 0;
    const own = isDenial
      ? []
      : [...said.touchedBy(evidence)].filter((one) => isOwn(one, evidence) && !tellsOfDenial(story, one));
    const steps = [
      ...own.flatMap((one) => stepOf(STATE_OF[one.force] ?? "said", utteranceOf(one), dateOf)),
      ...touched.flatMap((one) => one.denying.flatMap((denial) => stepOf("denied", denial, dateOf))),
      ...touched.flatMap((one) => one.turned.flatMap((turn) => stepOf("confirmed", turn, dateOf))),
      ...taken.flatMap((one) => one.withdrawing.flatMap((back) => stepOf("withdrawn", back, dateOf))),
    ];
    const life = joined(steps);
    const hasTurned = life.some(({ state }) => state !== "said" && state !== "claimed");
    return {
      life: hasTurned && new Set(life.map(({ state }) => state)).size > 1 ? life : [],
      status:
        taken.length > 0
          ? "withdrawn"
          : touched.some(({ turned }) => turned.length > 0)
            ? "confirmed-by-former-denier"
            : touched.length > 0
              ? "denied"
              : null,
    };
  };
}

/** A claim made of other words of the same statement is not in dispute with it. */
function wordsOf({ statement, about }: Utterance): readonly Evidence[] {
  return about.map((span) => evidenceOf(statement.article.article, span));
}

/** The words of the claim are this statement's, and not of one that it stands in. */
function isOwn(
  { article, spans, force, withheld, retracted }: Statement,
  evidence: readonly Evidence[],
): boolean {
  if (force === "denied" || withheld || retracted || isIntended(force)) return false;
  return evidence.some(
    ({ article: id, start, end }) =>
      id === article.article.id &&
      spans.some((span) => span.start <= start + LEADING && span.end >= end - LEADING),
  );
}

/** “Tarn denied a report that he had ordered it”: who tells so has not said that he had. */
function tellsOfDenial({ words }: Story, { terms }: Statement): boolean {
  return [...words.denials.plainDenials].some((term) => terms.has(term));
}

/** Code units of marks and “that” by which a claim's words may be longer than the statement's. */
const LEADING = 8;

interface Step extends LifeStep {
  /** Of the report, for an order within a day. */
  readonly rank: number;
}

function stepOf(
  state: LifeState,
  { statement, shown, by }: Utterance,
  dateOf: (statement: Statement) => string | null,
): readonly Step[] {
  const { article } = statement;
  const evidence = shown.map((span) => evidenceOf(article.article, span));
  return [{ state, date: dateOf(statement), by, evidence, rank: article.rank }];
}

/** One step for each state and speaker, at its first date, with all who tell of it. */
function joined(steps: readonly Step[]): readonly LifeStep[] {
  const bySpeaker = new Map<string, Step[]>();
  for (const step of [...steps].sort(inTime)) {
    const key = `${step.state} ${step.by?.replace(/’/gu, "'")}`;
    const known = bySpeaker.get(key);
    if (known === undefined) bySpeaker.set(key, [step]);
    else known.push(step);
  }
  return [...bySpeaker.values()]
    .map((same) => ({ ...same[0]!, evidence: uniqueEvidence(same.flatMap(({ evidence }) => evidence)) }))
    .sort(inTime)
    .map(({ rank: _, ...step }) => step);
}

/** Steps by their dates; what was said at some time up to a day stands right before that day. */
export function compareLifeDates(a: string, b: string): number {
  const [x, y] = [dayRangeOf(a), dayRangeOf(b)];
  if (x === null || y === null || (x.first > -Infinity && y.first > -Infinity)) return compareDates(a, b);
  return untilOf(x) - untilOf(y) || compareDates(a, b);
}

function untilOf({ first, last }: DayRange): number {
  return first > -Infinity ? first : last - 0.5;
}

function inTime(a: Step, b: Step): number {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || byRank(a, b);
  return compareLifeDates(a.date, b.date) || byRank(a, b);
}

function byRank(a: Step, b: Step): number {
  return (
    a.rank - b.rank ||
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    a.evidence[0]!.start - b.evidence[0]!.start ||
    compareStrings(a.by ?? "", b.by ?? "")
  );
}

function uniqueEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.article} ${one.start} ${one.end}`, one])).values()];
}

/** The date on which each statement was made, as EDTF; null where nothing tells. */
function datesOfStatements(
  { words }: Story,
  events: readonly ClaimEvent[],
): (statement: Statement) => string | null {
  const sayings = new Map<string, ClaimEvent>();
  for (const event of events) {
    const cue = event.article.cueOf[event.token]!;
    if (cue >= 0) sayings.set(`${event.article.rank} ${cue}`, event);
  }
  return ({ article, attribution }) => {
    const published = article.publishedDay;
    const saying = attribution === null ? undefined : sayings.get(`${article.rank} ${attribution}`);
    const day = saying?.dates
      .map((index) => article.reading.dates[index]!)
      .find(({ value, type }) => value !== null && (type === "date" || type === "time"))?.value;
    if (day !== undefined && day !== null && isNoLater(day, published)) return day;
    const cue = article.reading.attributions[attribution ?? -1]?.cue ?? null;
    const isPast =
      cue !== null &&
      tokensIn(article, [cue]).some((token) => words.denials.beforehand.has(article.folded[token]!));
    return isPast && published !== null ? `../${published}` : published;
  };
}

/** What is yet to come was not said then. */
function isNoLater(day: string, published: string | null): boolean {
  const [said, told] = [dayRangeOf(day), published === null ? null : dayRangeOf(published)];
  return said !== null && (told === null || said.first <= told.last + 1);
}
