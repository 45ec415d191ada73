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
import { openAccounts } from "./accounts.ts";
import { mayAffirm } from "./affirms.ts";
import { type Clause, officeOf } from "./clause.ts";
import { commonTerms } from "./common-terms.ts";
import type { Denial } from "./find-denials.ts";
import { isSameVoice, paragraphOf, voiceKeysOf } from "./statement-places.ts";
import { type Utterance, uniqueUtterances, utteranceOf } from "./utterance.ts";

/** A denial and the statements of what it denies. */
export interface PairedDenial {
  readonly denial: Denial;
  /** By position. */
  readonly affirmed: readonly Utterance[];
}

/** Confirmations of one speaker that a denial is held against, so that copies cost no square. */
const CONFIRMATIONS_MAX = 40;
/** For one who confirms after denying less must be shared: it is one voice on one matter. */
const TURN_COVERED_MIN = 0.35;

/** A bare “not” may turn any part of a longer clause. */
const BARE_COVERED_MIN = 0.7;

export interface Told {
  readonly statements: readonly Statement[];
  readonly clauses: readonly Clause[];
  readonly denials: readonly Denial[];
}

export function pairDenials(
  story: Story,
  { statements, clauses, denials }: Told,
  rarity: Rarity,
): readonly PairedDenial[] {
  const accounts = openAccounts(story, { statements, clauses }, rarity);
  const confirmations = confirmationsByVoice(statements);
  return denials.flatMap((found) => {
    const denial = accounts.asCompared(found);
    const inWords = denial.isForTurnOnly || denial.antecedent !== null ? [] : accounts.find(denial);
    const turns = new Set(voiceKeysOf(denial.statement).flatMap((key) => confirmations.get(key) ?? []));
    const affirmed = uniqueUtterances([
      ...[denial.antecedent, followingClaim(story, denial, statements)].flatMap((one) =>
        one === null ? [] : [utteranceOf(one)],
      ),
      ...inWords.filter(
        ({ statement }) =>
          mayAffirm(statement, denial, story.words.denials) && !isOfOtherPerson(story, statement, denial),
      ),
      ...[...turns]
        .filter((one) => isTurn(one, denial, story, { rarity, terms: accounts.termsOf(one) }))
        .map((one) => utteranceOf(one)),
    ]);
    return affirmed.length === 0 ? [] : [{ denial: found, affirmed }];
  });
}

const NO_TERMS: TermSet = new Set();

/**
 * “The port denied that P. The union had said that Q.” What is told in the past perfect right behind a denial is what
 * was denied.
 */
function followingClaim(
  { words }: Story,
  { statement, isExplicit }: Denial,
  statements: readonly Statement[],
): Statement | null {
  if (!isExplicit || statement.force !== "denied") return null;
  let at = statement.index + 1;
  while (statements[at]?.article === statement.article && statements[at]!.sentence <= statement.sentence)
    at++;
  const next = statements[at];
  if (next === undefined || next.article !== statement.article) return null;
  if (next.sentence !== statement.sentence + 1 || paragraphOf(next) !== paragraphOf(statement)) return null;
  const cue = next.article.reading.attributions[next.attribution ?? -1]?.cue;
  if (cue === undefined || cue === null || next.withheld || isSameVoice(next, statement)) return null;
  const [first] = tokensIn(next.article, [cue]);
  const isBefore =
    next.article.reading.tags[first ?? -1]?.xpos === "VBD" &&
    words.denials.pastAuxiliaries.has(next.article.folded[first!]!);
  const isClaim = next.force === "said" || next.force === "claimed";
  return isBefore && isClaim ? next : null;
}

/** “The governor denied ever having met her”: an account that tells of a senator says nothing of the governor. */
function isOfOtherPerson(story: Story, told: Statement, { statement, isExplicit }: Denial): boolean {
  const { article, spans, speaker, voice } = statement;
  if (!isExplicit || statement.force !== "denied" || story.entities[speaker]?.kind !== "person") return false;
  const opening = tokensIn(article, spans).slice(0, 2);
  if (!opening.some((token) => article.reading.tags[token]?.xpos === "VBG")) return false;
  const own = [entityTerm(speaker), entityTerm(voice), officeOf(story, speaker)];
  if (own.some((term) => term !== null && told.terms.has(term))) return false;
  return !tokensIn(told.article, told.spans).some(
    (token) => told.article.reading.tags[token]?.upos === "PRON",
  );
}

function confirmationsByVoice(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const byVoice = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.force !== "confirmed" || statement.withheld) continue;
    for (const key of voiceKeysOf(statement)) {
      const known = byVoice.get(key);
      if (known === undefined) byVoice.set(key, [statement]);
      else if (known.length < CONFIRMATIONS_MAX) known.push(statement);
    }
  }
  return byVoice;
}

/** What a clause denies with its predicate, but for the denier: who turns need not be named again. */
function deedOf(story: Story, clause: Clause | null, { speaker, voice }: Statement): TermSet {
  if (clause === null) return NO_TERMS;
  const own = new Set<Term | null>([entityTerm(speaker), entityTerm(voice), officeOf(story, speaker)]);
  return new Set([clause.action, ...clause.needs].filter((term) => !own.has(term)));
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
    antecedent?.terms ?? (denial.terms.size > 0 ? denial.terms : deedOf(story, denial.clause, denying));
  const [then, now] = [common(denied), common(terms)];
  const shared = sharedTerms(then, now);
  // A bare “not” turns the deed, and who confirms another deed has not turned.
  const deed =
    denial.isExplicit || denial.clause === null ? [] : [...common(new Set([denial.clause.action]))];
  if (deed.some((term) => !now.has(term))) return false;
  if (denied.size < 2) return shared.length > 0;
  // Of a claim that was called false the same deed is enough: who did what they denied says so in fewer words.
  const { actionClasses } = story.words.events;
  if (antecedent !== null && shared.some((term) => actionClasses.get(term) === term)) {
    const own = new Set([denying.speaker, denying.voice].map((entity) => entityTerm(entity)));
    if (shared.filter((term) => !own.has(term)).length > 1) return true;
  }
  const least = deed.length > 0 ? BARE_COVERED_MIN : TURN_COVERED_MIN;
  return shared.length > 1 && weightOf(shared, rarity) >= least * weightOf(then, rarity);
}
