/**
 * Pairs denials with the statements of what they deny.
 *
 *     Norrline denied that the ferry had been overloaded.          report 1, denies P
 *     A lawmaker claimed that the Marit Holm had been overloaded.  report 2, says P
 *
 * What says P is told by `affirms.ts`; `antecedent.ts` tells what “the claim” was. Where the denier says P later,
 * that is no contradiction but a turn: denied, then confirmed.
 *
 * Near-linear: only statements that share one of P's rarest terms are looked at, of each claim a few, and all who
 * carry a claim follow the first.
 */
import { rarestTerms } from "../align-statements.ts";
import { namedThings } from "../named-things.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import {
  entityTerm,
  type Rarity,
  sharedTerms,
  type Term,
  type TermSet,
  tokensIn,
  weightOf,
} from "../terms.ts";
import { clauseAffirms, mayAffirm, statementAffirms } from "./affirms.ts";
import type { Clause } from "./clause.ts";
import { commonTerms } from "./common-terms.ts";
import type { Denial } from "./find-denials.ts";
import { isSameVoice, paragraphOf } from "./statement-places.ts";
import { type Utterance, uniqueUtterances, utteranceOf } from "./utterance.ts";

/** A denial and the statements of what it denies. */
export interface PairedDenial {
  readonly denial: Denial;
  /** By position. */
  readonly affirmed: readonly Utterance[];
}

/** Statements or clauses that one term leads to, at most: a term that more of them share tells nothing. */
const POSTINGS_MAX = 120;
/** Confirmations of one speaker that a denial is held against, so that copies cost no square. */
const CONFIRMATIONS_MAX = 40;
/** For one who confirms after denying less must be shared: it is one voice on one matter. */
const TURN_COVERED_MIN = 0.35;

export interface Told {
  readonly statements: readonly Statement[];
  readonly clauses: readonly Clause[];
  readonly denials: readonly Denial[];
}

export function pairDenials(story: Story, told: Told, rarity: Rarity): readonly PairedDenial[] {
  const things = namedThings(story);
  const common = commonTerms(story);
  const named = (terms: TermSet) => common(things(terms));
  const { statements } = told;
  const terms = statements.map((statement) => named(statement.terms));
  const clauses = told.clauses.map((clause) => ({
    ...clause,
    needs: named(clause.needs),
    has: named(clause.has),
    heads: named(clause.heads),
    patient: named(clause.patient),
  }));
  const byTerm = postingsOf(statements, (_, index) => terms[index]!);
  const clausesByTerm = postingsOf(clauses, ({ has }) => has);
  const confirmations = confirmationsByVoice(statements);
  return told.denials.flatMap((found) => {
    const clause =
      found.clause === null
        ? null
        : { ...found.clause, needs: named(found.clause.needs), patient: named(found.clause.patient) };
    const head = found.head === null ? null : [...named(new Set([found.head]))][0]!;
    const denial = { ...found, clause, head, terms: named(found.terms) };
    const affirmed: Utterance[] = [];
    if (denial.antecedent !== null) affirmed.push(utteranceOf(denial.antecedent));
    const told = followingClaim(denial, statements);
    if (told !== null) affirmed.push(utteranceOf(told));
    if (!denial.isForTurnOnly && denial.antecedent === null) {
      for (const term of rarestTerms(denial.terms, rarity)) {
        for (const statement of byTerm.get(term) ?? []) {
          const known = { ...statement, terms: terms[statement.index]! };
          if (statementAffirms(known, denial, rarity) && mayAffirm(statement, denial, story.words.denials))
            affirmed.push(utteranceOf(statement));
        }
      }
      for (const term of rarestTerms(clause?.needs ?? NO_TERMS, rarity)) {
        for (const other of clausesByTerm.get(term) ?? []) {
          if (
            clauseAffirms(other, denial, story, rarity) &&
            mayAffirm(other.statement, denial, story.words.denials)
          )
            affirmed.push(utteranceOf(other.statement, other));
        }
      }
    }
    for (const statement of confirmations.get(denial.statement.voice) ?? []) {
      if (isTurn(statement, denial, story, { rarity, terms: terms[statement.index]! }))
        affirmed.push(utteranceOf(statement));
    }
    return affirmed.length === 0 ? [] : [{ denial: found, affirmed: uniqueUtterances(affirmed) }];
  });
}

const NO_TERMS: TermSet = new Set();

/**
 * “The port denied that P. The union had said that Q.” What is told in the past perfect right behind a denial is what
 * was denied.
 */
function followingClaim(
  { statement, isExplicit }: Denial,
  statements: readonly Statement[],
): Statement | null {
  if (!isExplicit || statement.force !== "denied") return null;
  const next = statements.slice(statement.index + 1).find((one) => one.sentence > statement.sentence);
  if (next === undefined || next.article !== statement.article) return null;
  if (next.sentence !== statement.sentence + 1 || paragraphOf(next) !== paragraphOf(statement)) return null;
  const cue = next.article.reading.attributions[next.attribution ?? -1]?.cue;
  if (cue === undefined || cue === null || next.withheld || isSameVoice(next, statement)) return null;
  const [first] = tokensIn(next.article, [cue]);
  const isBefore =
    next.article.reading.tags[first ?? -1]?.xpos === "VBD" && next.article.folded[first!] === "had";
  const isClaim = next.force === "said" || next.force === "claimed";
  return isBefore && isClaim ? next : null;
}

function postingsOf<T>(
  items: readonly T[],
  termsOf: (item: T, index: number) => TermSet,
): ReadonlyMap<Term, readonly T[]> {
  const postings = new Map<Term, T[]>();
  items.forEach((item, index) => {
    for (const term of termsOf(item, index)) {
      const known = postings.get(term);
      if (known === undefined) postings.set(term, [item]);
      else if (known.length < POSTINGS_MAX) known.push(item);
    }
  });
  return postings;
}

function confirmationsByVoice(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const byVoice = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.force !== "confirmed" || statement.voice < 0 || statement.withheld) continue;
    const known = byVoice.get(statement.voice);
    if (known === undefined) byVoice.set(statement.voice, [statement]);
    else if (known.length < CONFIRMATIONS_MAX) known.push(statement);
  }
  return byVoice;
}

/** True where the denier confirms, in a report that is no earlier, something that shares much with what was denied. */
function isTurn(
  statement: Statement,
  denial: Denial,
  story: Story,
  { rarity, terms }: { readonly rarity: Rarity; readonly terms: TermSet },
): boolean {
  const { statement: denying, antecedent } = denial;
  if (statement.force !== "confirmed" || statement.withheld || !isSameVoice(statement, denying)) return false;
  if (denying.force !== "denied" && denial.clause === null) return false;
  if (statement.negated !== denying.negated && denying.force === "denied") return false;
  const [turned, before] = [statement.article.publishedDay, denying.article.publishedDay];
  if (turned !== null && before !== null && turned < before) return false;
  const common = commonTerms(story);
  const denied =
    antecedent?.terms ?? (denial.terms.size > 0 ? denial.terms : (denial.clause?.needs ?? NO_TERMS));
  const [then, now] = [common(denied), common(terms)];
  const shared = sharedTerms(then, now);
  if (denied.size < 2) return shared.length > 0;
  // Of a claim that was called false the same deed is enough: who did what they denied says so in fewer words.
  const { actionClasses } = story.words.events;
  if (antecedent !== null && shared.some((term) => actionClasses.get(term) === term)) {
    const own = new Set([denying.speaker, denying.voice].map((entity) => entityTerm(entity)));
    if (shared.filter((term) => !own.has(term)).length > 1) return true;
  }
  return shared.length > 1 && weightOf(shared, rarity) >= TURN_COVERED_MIN * weightOf(then, rarity);
}
