/**
 * Who denies, and what is it that they deny?
 *
 *     Norrline denied that the ferry was overloaded.          the clause
 *     There is no truth to reports that the dam has burst.    the clause under the claim
 *     Not one shot was fired, the colonel said.               the clause, without its “not one”
 *     The port called the charge “baseless”.                  what was said before it: `antecedent`
 *     That did not happen.                                    likewise
 *
 * Refuses: what is withheld, asked, wished or left open; “not all”, “not until”, “not only”; a bare “not” in a
 * relative clause; a denial of a plan or a visa, which says of nothing that it is not so. Linear in the statements.
 */
import type { Span } from "../../model/index.ts";
import { isIntended } from "../intended.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import type { Term, TermSet } from "../terms.ts";
import { termAt, tokensIn } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import { antecedentOf } from "./antecedent.ts";
import { claimCalledFalse } from "./called-false.ts";
import type { Clause } from "./clause.ts";
import { type Pointing, SENTENCE } from "./pointing.ts";
import { isQuestion, rootOf } from "./statement-places.ts";
import type { DenialWords } from "./words.ts";

export interface Denial {
  readonly statement: Statement;
  /** Where they deny it. */
  readonly shown: readonly Span[];
  /** By a word that denies (“denied”, “no truth to”), not by a bare “not”. */
  readonly isExplicit: boolean;
  /** The clause that is denied, where there is one. */
  readonly clause: Clause | null;
  /** Of an explicit denial what is denied in content words; too few to know it by are none. */
  readonly terms: TermSet;
  /** “Any quid pro quo”: the noun that an account of it must have; null where a clause is denied. */
  readonly head: Term | null;
  /** What “the claim” or “it” stands for. */
  readonly antecedent: Statement | null;
  /** “Denied the deployment”: enough to know the denier's own turn by, not the words of anybody else. */
  readonly isForTurnOnly: boolean;
}

/** “Denied it” and “denied the report” say too little of what: so many terms must be left. */
const TERMS_MIN = 2;
const NO_TERMS: TermSet = new Set();

export function findDenials(
  story: Story,
  statements: readonly Statement[],
  clauses: readonly Clause[],
): readonly Denial[] {
  const byStatement = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const known = byStatement.get(clause.statement.index);
    if (known === undefined) byStatement.set(clause.statement.index, [clause]);
    else known.push(clause);
  }
  return statements.flatMap((statement) => {
    if (statement.withheld || isIntended(statement.force) || isQuestion(statement)) return [];
    const own = byStatement.get(statement.index) ?? [];
    if (statement.force === "denied") return explicitDenial(story, statement, own, statements);
    const called = claimCalledFalse(story, statement, own);
    if (called !== null) {
      const { clause, pointing } = called;
      const antecedent = clause === null ? antecedentOf(story, statement, statements, pointing) : null;
      return clause === null && antecedent === null
        ? []
        : [denialOf(statement, { shown: [called.shown], isExplicit: true, clause, antecedent })];
    }
    return own.flatMap((clause) => bareDenial(story, clause, statements));
  });
}

function denialOf(statement: Statement, parts: Partial<Denial>): Denial {
  return {
    statement,
    shown: statement.shown,
    isExplicit: false,
    clause: null,
    terms: NO_TERMS,
    head: null,
    antecedent: null,
    isForTurnOnly: false,
    ...parts,
  };
}

function explicitDenial(
  story: Story,
  statement: Statement,
  clauses: readonly Clause[],
  statements: readonly Statement[],
): readonly Denial[] {
  const { words } = story;
  const isSomething = (term: Term) =>
    !words.denials.allegationNouns.has(term) &&
    !words.denials.partNouns.has(term) &&
    !words.denials.falsities.has(term) &&
    !words.denials.otherMarkers.has(term) &&
    !words.negators.has(term);
  const times = datedTerms(statement);
  const terms = new Set([...statement.terms].filter((term) => isSomething(term) && !times.has(term)));
  const isExplicit = true;
  const root = rootOf(statement);
  const head = headNounOf(statement, root, words.denials);
  // “It is untrue that P”: what is denied is P.
  const inside = statement.refuted ? clauses.filter(({ token }) => isWithin(statement, token)) : clauses;
  const clause = widestOf(inside.filter(({ token }) => head === null || token === root));
  // One denies a deployment, but rejects a plan and dismisses a minister.
  if (head !== null && !isPlainDenial(words.denials, statement)) return [];
  const pointing = pointerOf(words, statement);
  if (pointing === null || (pointing.isWithContent && terms.size >= TERMS_MIN)) {
    const isTold = hasVerb(statement) || pointing !== null || statement.refuted;
    if (terms.size >= TERMS_MIN && isTold && !isAnything(words, clause))
      return [denialOf(statement, { isExplicit, clause, terms, head })];
    // “Had long denied the deployment”: enough for the denier's own turn, and for nobody else's words.
    return terms.size > 0 ? [denialOf(statement, { isExplicit, clause, terms, isForTurnOnly: true })] : [];
  }
  const antecedent = antecedentOf(story, statement, statements, pointing);
  return antecedent === null ? [] : [denialOf(statement, { isExplicit, antecedent })];
}

/** Words of dates: whether an account is of the same time is told by their values. */
function datedTerms({ article, dates }: Statement): TermSet {
  const spans = dates.map((index) => article.reading.dates[index]!);
  return new Set(tokensIn(article, spans).map((token) => termAt(article, token)));
}

function isWithin({ article, spans }: Statement, token: number): boolean {
  const { start } = article.reading.tokens[token]!;
  return spans.some((span) => span.start <= start && start < span.end);
}

function isPlainDenial({ plainDenials }: DenialWords, { article, attribution, refuted }: Statement): boolean {
  if (refuted) return true;
  const cue = article.reading.attributions[attribution ?? -1]?.cue ?? null;
  return cue !== null && tokensIn(article, [cue]).some((token) => plainDenials.has(article.lemmas[token]!));
}

const VERBS: ReadonlySet<string> = new Set(["VERB", "AUX", "ADJ", "SCONJ", "DET", "PRON"]);

function hasVerb({ article, spans }: Statement): boolean {
  const { tags } = article.reading;
  return tokensIn(article, spans).some(
    (token) => tags[token]?.upos === "VERB" || tags[token]?.upos === "AUX",
  );
}

/** The noun on which all else hangs; null where a verb does, or a noun that only says that something was claimed. */
function headNounOf(
  { article, terms }: Statement,
  root: number | undefined,
  { allegationNouns }: DenialWords,
): Term | null {
  if (root === undefined || VERBS.has(article.reading.tags[root]?.upos ?? "VERB")) return null;
  const term = termAt(article, root);
  return terms.has(term) && !allegationNouns.has(term) ? term : null;
}

/** “Denied that he had anything to do with it”: no account says that in these words. */
function isAnything({ denials }: ClaimWords, clause: Clause | null): boolean {
  if (clause === null || !denials.lightPredicates.has(clause.action)) return false;
  return [...denials.quantifiers].some((word) => clause.lemmas.has(word));
}

/** Of several clauses the one that holds the others. */
function widestOf(clauses: readonly Clause[]): Clause | null {
  return clauses.reduce<Clause | null>(
    (widest, clause) =>
      widest === null || clause.span.end - clause.span.start > widest.span.end - widest.span.start
        ? clause
        : widest,
    null,
  );
}

/** “That did not happen” has no more words. */
const POINTING_LEMMAS_MAX = 8;

/** The claim noun or pronoun in the words of a denial; null where there is none. */
function pointerOf({ denials }: ClaimWords, statement: Statement): Pointing | null {
  const { article, spans, shown } = statement;
  const tokens = tokensIn(article, spans);
  // “… claims that the port dismissed as groundless”: the noun stands before who dismisses them.
  const before = (tokensIn(article, shown)[0] ?? tokens[0] ?? 0) - 1;
  const isCalled = tokens.some((token) => denials.falsities.has(article.lemmas[token]!));
  if (isCalled && denials.allegationNouns.has(article.lemmas[before] ?? ""))
    return { ...SENTENCE, isBeside: true };
  const noun = tokens.find((token) => {
    const lemma = article.lemmas[token]!;
    return denials.allegationNouns.has(lemma) || denials.partNouns.has(lemma);
  });
  if (noun === undefined) {
    const [first, second] = tokens;
    const isPronoun = first !== undefined && denials.pointers.has(article.folded[first]!);
    // “That: the current is on every chart.”
    const stands = second === undefined || article.folded[second] === "";
    return isPronoun && stands ? SENTENCE : null;
  }
  const lemma = article.lemmas[noun]!;
  if (denials.otherMarkers.has(article.lemmas[noun - 1] ?? "")) return null;
  return {
    isWithContent: tokens.indexOf(noun) < tokens.length - TERMS_MIN,
    isOwnPart: denials.partNouns.has(lemma),
    isFigure: denials.figureNouns.has(lemma),
    isCharge: denials.chargeNouns.has(lemma),
    isPronoun: false,
    isBeside: article.reading.tokens[noun]!.start < cueStartOf(statement),
  };
}

function cueStartOf({ article, attribution }: Statement): number {
  return article.reading.attributions[attribution ?? -1]?.cue?.start ?? 0;
}

/** “Not one shot was fired”, “That did not happen”. */
function bareDenial(story: Story, clause: Clause, statements: readonly Statement[]): readonly Denial[] {
  const { words } = story;
  const { statement } = clause;
  if (!clause.negated || clause.isPartial || clause.unreal || clause.future || !clause.isMain) return [];
  if (!SAYING.has(statement.force)) return [];
  // “Not 40 but 30”: the number is denied, and not the rest.
  if (statement.figures.length > 0 && !clause.isTotal) return [];
  // “It is wrong to say that nothing was done.”
  if ([...statement.terms].some((term) => words.denials.falsities.has(term))) return [];
  if (clause.needs.size > 0) {
    const isOpen = [...clause.lemmas].some((lemma) => words.denials.evidenceNouns.has(lemma));
    // Who “it” is, its denier knows.
    return isOpen ? [] : [denialOf(statement, { clause, isForTurnOnly: clause.isLeaning })];
  }
  const stands = [...clause.lemmas].some((lemma) => words.denials.pointers.has(lemma));
  const comesToPass = words.events.happeningVerbs.has(clause.action);
  if (!comesToPass || !stands || clause.lemmas.size > POINTING_LEMMAS_MAX) return [];
  const antecedent = antecedentOf(story, statement, statements, SENTENCE);
  return antecedent === null ? [] : [denialOf(statement, { isExplicit: true, antecedent })];
}

const SAYING: ReadonlySet<string> = new Set(["said", "claimed", "confirmed", "reported"]);
