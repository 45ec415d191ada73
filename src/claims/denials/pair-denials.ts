import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { entityTerm, type Rarity, sharedTerms, type TermSet, tokensIn, weightOf } from "../terms.ts";
import { openAccounts } from "./accounts.ts";
import { mayAffirm } from "./affirms.ts";
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

/** Confirmations of one speaker that a denial is held against, so that copies cost no square. */
const CONFIRMATIONS_MAX = 40;
/** For one who confirms after denying less must be shared: it is one voice on one matter. */
const TURN_COVERED_MIN = 0.35;

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
    const turns = confirmations.get(denial.statement.voice) ?? [];
    const affirmed = uniqueUtterances([
      ...[denial.antecedent, followingClaim(story, denial, statements)].flatMap((one) =>
        one === null ? [] : [utteranceOf(one)],
      ),
      ...inWords.filter(({ statement }) => mayAffirm(statement, denial, story.words.denials)),
      ...turns
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
