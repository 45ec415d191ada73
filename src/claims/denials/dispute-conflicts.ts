/**
 * Disputes as conflicts of the report.
 *
 *     Brock said P  ↔  the ministry denied P            contradiction over denial
 *     the ministry denied P  →  the ministry confirmed  revision over state
 *     Brock said P  →  Brock took it back               revision over state
 *     Brock said P and not P in one report              contradiction over state
 *
 * One who denied and then confirmed contradicts nobody by it; who said it before is still contradicted by the denial.
 */
import type { Conflict, ConflictSide } from "../../model/index.ts";
import { trimEndMarks } from "../../text/trim.ts";
import { longestOf, sideOf as sideOfStatements } from "../conflict-sides.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { tokensIn } from "../terms.ts";
import type { Dispute, OwnContradiction } from "./disputes.ts";
import type { Disputes } from "./find-disputes.ts";
import { isSameVoice } from "./statement-places.ts";
import type { Utterance } from "./utterance.ts";
import type { Withdrawal } from "./withdrawals.ts";

export function disputeConflicts({
  disputes,
  own,
  withdrawals,
  calledOff,
}: Disputes): readonly ConflictDraft[] {
  return [
    ...disputes.flatMap((dispute) => [...contradictionOf(dispute), ...turnOf(dispute)]),
    ...own.map(ownConflict),
    ...withdrawals.map(withdrawalConflict),
    ...calledOff.map(calledOffConflict),
  ];
}

function contradictionOf({ affirming, denying, turned, states }: Dispute): readonly ConflictDraft[] {
  const isAgainst = (one: Utterance, others: readonly Utterance[]) =>
    others.some((other) => !isSameVoice(one.statement, other.statement));
  const others = affirming.filter((one) => !turned.includes(one) && isAgainst(one, denying));
  const denials = denying.filter((one) => isAgainst(one, others));
  if (others.length === 0 || denials.length === 0) return [];
  const denial = denials.find(({ statement }) => statement.force === "denied") ?? denials[0]!;
  const isDenied = states === null || denial.statement.force === "denied";
  return [
    {
      relation: "contradiction",
      over: "denial",
      topic: topicOf(denial, others[0]!),
      sides: [sideOf(others), sideOf(denials)],
      why: isDenied
        ? `${whoSays(denial)} denied what ${whoSays(others[0]!)} said`
        : `${whoSays(others[0]!)} and ${whoSays(denial)} cannot both be right: ${states}`,
    },
  ];
}

function ownConflict({ sides, states }: OwnContradiction): ConflictDraft {
  const [later, earlier] = sides;
  return {
    relation: "contradiction",
    over: "state",
    topic: topicOf(later[0]!, later[0]!),
    sides: [sideOf(later), sideOf(earlier)],
    why: `${whoSays(later[0]!)} said both in one report: ${states}`,
  };
}

function turnOf({ affirming, denying, turned }: Dispute): readonly ConflictDraft[] {
  if (turned.length === 0) return [];
  const before = denying.filter((denial) =>
    turned.some((one) => isSameVoice(one.statement, denial.statement)),
  );
  const [denier, confirmer] = [whoSays(before[0]!), whoSays(turned[0]!)];
  return [
    {
      relation: "revision",
      over: "state",
      topic: topicOf(before[0]!, affirming[0]!),
      sides: [sideOf(before), sideOf(turned)],
      why: `${denier} denied it first and ${confirmer === denier ? "" : `${confirmer} `}confirmed it later`,
    },
  ];
}

function withdrawalConflict({ withdrawn, withdrawing }: Withdrawal): ConflictDraft {
  const named = withdrawing.find(({ by }) => by !== null) ?? withdrawing[0]!;
  return {
    relation: "revision",
    over: "state",
    topic: topicOf(withdrawn[0]!, withdrawn[0]!),
    sides: [sideOf(withdrawn), sideOf(withdrawing)],
    why: `${whoSays(named)} took back what was said first`,
  };
}

function calledOffConflict(plan: Withdrawal): ConflictDraft {
  const { withdrawing } = plan;
  return { ...withdrawalConflict(plan), why: `${whoSays(withdrawing[0]!)} said later that it is off` };
}

function whoSays({ statement, by }: Utterance): string {
  return by ?? statement.article.outlet;
}

function sideOf(utterances: readonly Utterance[]): ConflictSide {
  return sideOfStatements(utterances.map(({ statement, shown }) => ({ ...statement, shown })));
}

/** A topic of fewer words says what kind of thing was denied, not what. */
const TOPIC_TERMS_MIN = 2;

/** What is denied without the words that deny it or lead to it: “that he had ordered …” → “ordered …”. */
function topicOf({ statement }: Utterance, affirmed: Utterance): Conflict["topic"] {
  const { article, spans } = statement.terms.size < TOPIC_TERMS_MIN ? affirmed.statement : statement;
  const { text } = article.article;
  const longest = longestOf(spans);
  const leading = tokensIn(article, [longest]);
  const first = leading.find((token) => !LEADING.has(article.reading.tags[token]?.upos ?? "")) ?? leading[0];
  const start = first === undefined ? longest.start : article.reading.tokens[first]!.start;
  return trimEndMarks(text.slice(start, longest.end), ',;”"’');
}

const LEADING: ReadonlySet<string> = new Set(["SCONJ", "PRON", "AUX", "PUNCT"]);
