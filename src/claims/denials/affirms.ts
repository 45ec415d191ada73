/**
 * Does a clause say what a denial denies?
 *
 *     No strike on Norrow took place.          denied:   strike → {Norrow}
 *     A drone struck the hospital in Norrow.   says so:  strike → {drone, hospital, Norrow}
 *
 * The same predicate (the same verb, its noun, or one of its class), or none where the denial only says that
 * something was not there; and most of the weight of all else that is denied. Refuses what is itself negated, left
 * open, wished or yet to come; what is of another time or another place; what another part of the same sentence says.
 * A bare “not” answers only what had been said by then: what comes to pass later contradicts nobody.
 */
import { clashingDate } from "../clashes.ts";
import { datesAreDisjoint } from "../date-ranges.ts";
import { isIntended } from "../intended.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import {
  entityTerm,
  isEntityTerm,
  type Rarity,
  sharedTerms,
  type Term,
  type TermSet,
  weightOf,
} from "../terms.ts";
import type { Clause } from "./clause.ts";
import type { Denial } from "./find-denials.ts";
import { isPartOf, isQuestion } from "./statement-places.ts";
import type { DenialWords } from "./words.ts";

/** Share of the weight of what is denied that an account of it must carry. */
const COVERED_MIN = 0.7;
/** Where the words are not held together by one predicate, so many must be in common. */
const SHARED_MIN = 3;
/** Where less is denied, all of it must be in a statement of no more terms than this. */
const SHORT_STATEMENT = 6;
/** “Not” may belong to any part of a longer clause. */
const NEEDS_MAX = 6;

/** True where the statement may say that what is denied is so, by all that does not depend on its words. */
export function mayAffirm(statement: Statement, denial: Denial, { denialWords }: DenialWords): boolean {
  const { statement: denying, clause } = denial;
  if (statement === denying || statement.force === "denied" || statement.withheld) return false;
  if (isIntended(statement.force) || statement.retracted || isQuestion(statement)) return false;
  if ([...statement.terms].some((term) => denialWords.has(term))) return false;
  if (isPartOf(statement, denying) || isPartOf(denying, statement)) return false;
  const isOneVoice = statement.attribution === null && denying.attribution === null;
  if (isOneVoice && statement.article === denying.article) return false;
  if (clause !== null && !denial.isExplicit) {
    // In a longer statement the “not” may turn what is looked at.
    return (
      !statement.negated &&
      SURE.has(statement.force) &&
      isNoLater(statement, denying) &&
      isTold(statement, denying)
    );
  }
  return clashingDate(statement, denying) === null;
}

const SURE: ReadonlySet<string> = new Set(["said", "claimed", "reported", "confirmed", "estimated"]);

/** Within one report somebody must be told to say each, or one stands right by the other. */
function isTold(statement: Statement, denying: Statement): boolean {
  if (statement.article !== denying.article) return true;
  const isNear = Math.abs(statement.sentence - denying.sentence) <= 2;
  return isNear || (statement.attribution !== null && denying.attribution !== null);
}

/** “The road is not open” on Monday, “the road is open” on Tuesday: a change. */
function isNoLater(statement: Statement, denying: Statement): boolean {
  if (statement.article === denying.article) return true;
  const [said, denied] = [statement.article.publishedDay, denying.article.publishedDay];
  return said !== null && denied !== null && said <= denied;
}

/** True where the clause says that the denied one is so. */
export function clauseAffirms(clause: Clause, denial: Denial, { words }: Story, rarity: Rarity): boolean {
  const denied = denial.clause;
  if (denied === null || denied === clause) return false;
  // “Denied that no ship had sailed” answers what is negated itself.
  if (clause.negated !== (denial.isExplicit && denied.negated)) return false;
  if (clause.unreal || clause.future || datesClash(clause, denied)) return false;
  const { conditions, halfNegators } = words.denials;
  if ([...clause.lemmas].some((lemma) => conditions.has(lemma) || halfNegators.has(lemma))) return false;
  const isLight = words.denials.lightPredicates.has(denied.action);
  // “A brother-in-law of” is no verb, and says that they are related.
  const isSame =
    clause.action === denied.action ||
    (words.denials.kinship === denied.action && clause.has.has(denied.action));
  if (!isLight && !isSame && clause.kind !== denied.kind) return false;
  if (!denial.isExplicit && denied.needs.size > NEEDS_MAX) return false;
  const has = clause.isNoun ? new Set([...clause.has, ...clause.statement.terms]) : clause.has;
  const shared = sharedTerms(denied.needs, has);
  const isOfDenier = isSame && isSaidOfDenier(clause, denial);
  const least = isOfDenier ? OF_DENIER_MIN : COVERED_MIN;
  if (weightOf(shared, rarity) < least * weightOf(denied.needs, rarity)) return false;
  if (!isOfDenier && isElsewhere(clause, denied)) return false;
  if ((isLight || !isSame) && !haveOnePatient(clause, denied)) return false;
  // Without a predicate two things that are told together must be told together again.
  if (isLight) return shared.length >= 2 && (denial.isExplicit || !clause.isLeaning);
  // “Never sent him any” says of what only to who heard it before.
  if (denied.isTotal && !denial.isExplicit) return shared.some((term) => !denied.pronouns.has(term));
  if (denial.isExplicit || isOfDenier) return shared.length >= 1;
  return shared.length >= 2 && isSame;
}

/** “She denied that she had signed”: an account that names her and says so answers it. */
const OF_DENIER_MIN = 0.4;

function isSaidOfDenier(clause: Clause, { statement, clause: denied }: Denial): boolean {
  if (statement.speaker < 0) return false;
  const denier = entityTerm(statement.speaker);
  return denied?.patient.has(denier) === true && clause.has.has(denier);
}

/** What befell it is one thing: “captured the town” and “captured two soldiers” are two stories. */
function haveOnePatient(clause: Clause, denied: Clause): boolean {
  if (denied.patient.size === 0 && !denied.isTotal) return true;
  const patient = denied.patient.size > 0 ? denied.patient : denied.needs;
  return (
    sharedTerms(patient, clause.heads).length > 0 ||
    (clause.isNoun && sharedTerms(patient, clause.has).length > 0)
  );
}

/** True where the statement as a whole carries what an explicit denial denies, whatever its verbs. */
export function statementAffirms(
  statement: Pick<Statement, "terms" | "negated" | "unreal">,
  denial: Denial,
  rarity: Rarity,
): boolean {
  if (!denial.isExplicit || denial.isForTurnOnly || statement.unreal) return false;
  if (statement.negated !== (denial.clause?.negated ?? false)) return false;
  if (denial.head !== null && !statement.terms.has(denial.head)) return false;
  const named = (terms: TermSet) => [...terms].filter(isEntityTerm);
  const isOfOther =
    named(denial.terms).some((term) => !statement.terms.has(term)) &&
    named(statement.terms).some((term) => !denial.terms.has(term) && !isDenier(denial, term));
  if (isOfOther) return false;
  return covers(statement.terms, denial.terms, rarity);
}

function isDenier({ statement: { speaker, voice } }: Denial, term: Term): boolean {
  return term === entityTerm(speaker) || term === entityTerm(voice);
}

function covers(terms: TermSet, denied: TermSet, rarity: Rarity): boolean {
  const shared = sharedTerms(denied, terms);
  const isAllOfLittle = shared.length === denied.size && terms.size <= SHORT_STATEMENT;
  if (shared.length < SHARED_MIN && !isAllOfLittle) return false;
  return weightOf(shared, rarity) >= COVERED_MIN * weightOf(denied, rarity);
}

/** Both are dated, and no date of one may be one of the other. */
export function datesClash(a: Clause, b: Clause): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  return left.every((x) => right.every((y) => datesAreDisjoint(x, y)));
}

function valuesOf({ statement, dates }: Clause): readonly string[] {
  return dates.flatMap((index) => statement.article.reading.dates[index]?.value ?? []);
}

/** Each names something that the other does not: another ship, another town. */
export function isElsewhere(clause: Clause, denied: Clause): boolean {
  const named = (terms: TermSet) => [...terms].filter(isEntityTerm);
  const missing = named(denied.needs).filter((term: Term) => !clause.has.has(term));
  return missing.length > 0 && named(clause.needs).some((term) => !denied.has.has(term));
}
