/**
 * Pairs denials with what they deny.
 *
 *     Norrline denied that the ferry had been overloaded.          report 1, denies P
 *     A lawmaker claimed that the Marit Holm had been overloaded.  report 2, says P
 *
 * A statement says P where it carries most of the weight of P's words, is not itself a denial, and does not
 * say it of another time. Who withholds (“did not confirm”) denies nothing. Where the denier says P later,
 * that is no contradiction but a turn: denied, then confirmed.
 *
 * Near-linear: only statements that share one of P's rarest terms are looked at.
 */

import type { ConflictSide, Force, Span } from "../model/index.ts";
import { trimEndMarks } from "../text/trim.ts";
import { rarestTerms } from "./align-statements.ts";
import { evidenceOf } from "./evidence.ts";
import type { ConflictDraft } from "./figures/find-figure-conflicts.ts";
import { isIntended } from "./intended.ts";
import { namedThings } from "./named-things.ts";
import { partitionOf } from "./partition.ts";
import { isSelfContained } from "./representative.ts";
import { speakerNames } from "./speaker-names.ts";
import type { Statement } from "./statements.ts";
import { commonLemma, type Story, type StoryArticle } from "./story.ts";
import {
  entityTerm,
  type Rarity,
  sharedTerms,
  type Term,
  type TermSet,
  tokensIn,
  weightOf,
} from "./terms.ts";
import type { ClaimWords } from "./words.ts";

/** A denial and the statements of what it denies. */
export interface PairedDenial {
  readonly denial: Statement;
  readonly affirmed: readonly Statement[];
}

/** Share of the weight of what is denied that a statement of it must carry. */
const COVERED_MIN = 0.7;
/** “Denied it” and “denied the report” say too little of what: so many terms must be left. */
const TERMS_MIN = 2;
/** So many terms in common are no chance, even in a long statement. */
const SHARED_MIN = 3;
/** Where less is denied, all of it must be in a statement of no more terms than this. */
const SHORT_STATEMENT = 6;

export function pairDenials(
  story: Pick<Story, "words" | "articles">,
  told: readonly Statement[],
  rarity: Rarity,
): readonly PairedDenial[] {
  const { words } = story;
  const named = namedThings(story);
  // Only the terms differ; what is paired are the statements as they were told.
  const statements = told.map((statement) => ({ ...statement, terms: named(statement.terms) }));
  const postings = postingsOf(statements);
  const confirmations = confirmationsByVoice(statements);
  return statements.flatMap((denial) => {
    if (denial.withheld || !(denial.force === "denied" || isNegatedStatement(denial))) return [];
    const denied = deniedBy(denial, statements, words);
    if (denied === null) return [];
    const candidates = new Set(rarestTerms(denied.terms, rarity).flatMap((term) => postings.get(term) ?? []));
    if (denied.antecedent !== null) candidates.add(denied.antecedent);
    if (denied.isForTurnOnly)
      for (const statement of confirmations.get(denial.voice) ?? []) candidates.add(statement);
    const affirmed = [...candidates]
      .filter(
        (statement) =>
          statement === denied.antecedent ||
          (mayAffirm(statement, denial, words) &&
            ((!denied.isForTurnOnly && affirms(statement, denied.terms, rarity)) ||
              isTurn(statement, denial, denied.terms, { rarity, words }))),
      )
      .sort((a, b) => a.index - b.index);
    return affirmed.length === 0
      ? []
      : [{ denial: told[denial.index]!, affirmed: affirmed.map(({ index }) => told[index]!) }];
  });
}

/** “Vik said the ferry had not been overloaded” denies as well as “Vik denied that it had been”. */
function isNegatedStatement({ attribution, force, negated, unreal, future, terms }: Statement): boolean {
  const says = force === "said" || force === "claimed" || force === "confirmed";
  return attribution !== null && says && negated && !unreal && !future && terms.size <= NEGATED_TERMS_MAX;
}

/** In a longer statement the “not” may belong to any part of it. */
const NEGATED_TERMS_MAX = 5;

interface Denied {
  readonly terms: TermSet;
  /** The statement before it that “the claim” stands for; null where the denial says itself what it denies. */
  readonly antecedent: Statement | null;
  /** “Denied the deployment”: enough to know the denier's own turn by, not the words of anybody else. */
  readonly isForTurnOnly?: boolean;
}

/** What is denied; null where the denial says too little of it. */
function deniedBy(denial: Statement, statements: readonly Statement[], words: ClaimWords): Denied | null {
  const isSomething = (term: Term) =>
    !words.denials.allegationNouns.has(term) &&
    !words.denials.partNouns.has(term) &&
    !words.negators.has(term);
  const terms = new Set([...denial.terms].filter(isSomething));
  if (terms.size >= TERMS_MIN && deniesThatSomethingIsSo(words, denial)) return { terms, antecedent: null };
  // “Had long denied the deployment”: enough for the denier's own turn, and for nobody else's words.
  if (terms.size > 0 && denial.force === "denied" && !namesClaim(words, denial)) {
    return { terms, antecedent: null, isForTurnOnly: true };
  }
  if (terms.size >= TERMS_MIN || !namesClaim(words, denial)) return null;
  const antecedent = antecedentOf(denial, statements);
  if (antecedent === null || antecedent.terms.size < TERMS_MIN) return null;
  if ([...antecedent.terms].some((term) => words.denials.denialWords.has(term))) return null;
  // “Denied involvement” answers only what was said of the denier; “denied the claim” answers the claim.
  const isOwnPart = [...denial.terms].some((term) => words.denials.partNouns.has(term));
  if (isOwnPart && !antecedent.terms.has(entityTerm(denial.speaker))) return null;
  return { terms: antecedent.terms, antecedent };
}

/** How many sentences before “rejected the claim” the claim may have been made. */
const ANTECEDENT_SENTENCES = 4;

/**
 * The last thing before the denial that somebody else was said to say and that stands by itself, in the denial's
 * paragraph or the one before: “They chose to sail” goes on with a claim and is none.
 */
function antecedentOf(denial: Statement, statements: readonly Statement[]): Statement | null {
  for (let index = denial.index - 1; index >= 0; index--) {
    const before = statements[index]!;
    if (before.article !== denial.article) return null;
    if (
      denial.sentence - before.sentence > ANTECEDENT_SENTENCES ||
      paragraphOf(denial) - paragraphOf(before) > 1
    )
      return null;
    if (before.attribution === null || isPartOf(before, denial) || isPartOf(denial, before)) continue;
    if (!isSelfContained(before.article, before.shown[0]!)) continue;
    return CLAIMING.has(before.force) && !before.withheld && !isSameSpeaker(before, denial) ? before : null;
  }
  return null;
}

/** Forces with which something is put forward that can be denied. */
const CLAIMING: ReadonlySet<Force> = new Set(["said", "claimed", "reported", "suspected", "believed"]);

function paragraphOf({ article, sentence }: Statement): number {
  return article.reading.sentences[sentence]?.paragraph ?? 0;
}

/** One denies a claim, but rejects a plan and denies a visa: only what has a verb or a noun of claiming is said. */
function deniesThatSomethingIsSo(words: ClaimWords, statement: Statement): boolean {
  if (namesClaim(words, statement)) return true;
  const { article, spans } = statement;
  const { tags } = article.reading;
  return tokensIn(article, spans).some(
    (token) => tags[token]?.upos === "VERB" || tags[token]?.upos === "AUX",
  );
}

/** “The claim”, “involvement”: a noun for what was said, or for the denier's part in it. */
function namesClaim(
  { denials: { allegationNouns, partNouns } }: ClaimWords,
  { article, spans }: Statement,
): boolean {
  return tokensIn(article, spans).some((token) => {
    const lemma = article.lemmas[token]!;
    return allegationNouns.has(lemma) || partNouns.has(lemma);
  });
}

function confirmationsByVoice(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const byVoice = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.force !== "confirmed" || statement.voice < 0) continue;
    const known = byVoice.get(statement.voice);
    if (known === undefined) byVoice.set(statement.voice, [statement]);
    else if (known.length < CONFIRMATIONS_MAX) known.push(statement);
  }
  return byVoice;
}

/** Confirmations of one speaker that a denial is held against, so that copies cost no square. */
const CONFIRMATIONS_MAX = 40;

function postingsOf(statements: readonly Statement[]): ReadonlyMap<Term, readonly Statement[]> {
  const postings = new Map<Term, Statement[]>();
  for (const statement of statements) {
    for (const term of statement.terms) {
      const known = postings.get(term);
      if (known === undefined) postings.set(term, [statement]);
      else known.push(statement);
    }
  }
  return postings;
}

/** False for denials, questions, what is left open, and what merely tells of the denial. */
function mayAffirm(
  statement: Statement,
  denial: Statement,
  { denials: { denialWords } }: ClaimWords,
): boolean {
  if (statement === denial || statement.force === "denied" || statement.withheld) return false;
  if (isIntended(statement.force) || statement.unreal) return false;
  // “Denied that no ship had sailed” answers what is negated itself; a plain “not” answers what is not.
  if (statement.negated !== (denial.force === "denied" && denial.negated)) return false;
  if ([...statement.terms].some((term) => denialWords.has(term))) return false;
  return !isPartOf(statement, denial) && !isPartOf(denial, statement);
}

/** True where `statement` says that what is denied is so. */
function affirms(statement: Statement, denied: TermSet, rarity: Rarity): boolean {
  const shared = sharedTerms(denied, statement.terms);
  const isAllOfLittle = shared.length === denied.size && statement.terms.size <= SHORT_STATEMENT;
  if (shared.length < SHARED_MIN && !isAllOfLittle) return false;
  return weightOf(shared, rarity) >= COVERED_MIN * weightOf(denied, rarity);
}

/** For one who confirms after denying less must be shared: it is one voice on one matter. */
const TURN_COVERED_MIN = 0.35;

/** True where the denier confirms, in a report that is no earlier, something that shares much with what was denied. */
function isTurn(
  statement: Statement,
  denial: Statement,
  denied: TermSet,
  { rarity, words }: { readonly rarity: Rarity; readonly words: ClaimWords },
): boolean {
  if (statement.force !== "confirmed" || !isSameVoice(statement, denial)) return false;
  const [turned, before] = [statement.article.publishedDay, denial.article.publishedDay];
  if (turned !== null && before !== null && turned < before) return false;
  const common = (terms: TermSet) => new Set([...terms].map((term) => commonLemma(term, words)));
  const [then, now] = [common(denied), common(statement.terms)];
  const shared = sharedTerms(then, now);
  if (denied.size < TERMS_MIN) return shared.length > 0;
  return shared.length > 1 && weightOf(shared, rarity) >= TURN_COVERED_MIN * weightOf(then, rarity);
}

/** A claim told inside its denial is not said by anybody: “denied claims that P”. */
function isPartOf(inner: Statement, outer: Statement): boolean {
  if (inner.article !== outer.article) return false;
  return inner.spans.some((a) => outer.spans.some((b) => a.start < b.end && b.start < a.end));
}

/** Conflicts over denials: one for each thing that is denied, however many deny it. */
export function denialConflicts(paired: readonly PairedDenial[]): readonly ConflictDraft[] {
  const partition = partitionOf(paired.length);
  const firstWith = new Map<number, number>();
  paired.forEach(({ affirmed }, index) => {
    for (const statement of affirmed) {
      const known = firstWith.get(statement.index);
      if (known === undefined) firstWith.set(statement.index, index);
      else partition.join(known, index);
    }
  });
  return partition.sets().flatMap((members) => conflictsOf(members.map((member) => paired[member]!)));
}

function conflictsOf(paired: readonly PairedDenial[]): readonly ConflictDraft[] {
  const denials = paired.map(({ denial }) => denial);
  const affirmed = [...new Set(paired.flatMap((pair) => pair.affirmed))].sort((a, b) => a.index - b.index);
  const turned = affirmed.filter((statement) => isTurnOf(statement, denials));
  const others = affirmed.filter((statement) => !denials.some((denial) => isSameVoice(statement, denial)));
  const conflicts: ConflictDraft[] = [];
  if (turned.length > 0) {
    const denier = denials[0]!.speakerName ?? "The speaker";
    const confirmer = turned[0]!.speakerName ?? denier;
    conflicts.push({
      relation: "revision",
      over: "state",
      topic: topicOf(denials[0]!, affirmed[0]!),
      sides: [sideOf(denials), sideOf(turned)],
      why: `${denier} denied it first and ${confirmer === denier ? "" : `${confirmer} `}confirmed it later`,
    });
  } else if (others.length > 0) {
    conflicts.push({
      relation: "contradiction",
      over: "denial",
      topic: topicOf(denials[0]!, affirmed[0]!),
      sides: [sideOf(others), sideOf(denials)],
      why: `${denials[0]!.speakerName ?? "A speaker"} denied what ${others[0]!.speakerName ?? others[0]!.article.outlet} said`,
    });
  }
  return conflicts;
}

function isTurnOf(statement: Statement, denials: readonly Statement[]): boolean {
  return statement.force === "confirmed" && denials.some((denial) => isSameVoice(statement, denial));
}

/** A ministry and its minister are one voice: who of them takes back what the other denied contradicts nobody. */
function isSameVoice(a: Statement, b: Statement): boolean {
  return (a.voice >= 0 && a.voice === b.voice) || isSameSpeaker(a, b);
}

function isSameSpeaker(a: Statement, b: Statement): boolean {
  if (a.speaker >= 0 && b.speaker >= 0) return a.speaker === b.speaker;
  return a.speakerName !== null && a.speakerName === b.speakerName;
}

export function sideOf(statements: readonly Statement[]): ConflictSide {
  return {
    says: wordingOf(statements[0]!),
    speakers: speakerNames(statements),
    articles: [...new Set(statements.map(({ article }) => article.article.id))],
    evidence: statements.flatMap(({ article, shown }) =>
      shown.map((span) => evidenceOf(article.article, span)),
    ),
  };
}

/** A topic of fewer words says what kind of thing was denied, not what. */
const TOPIC_TERMS_MIN = 2;

/** What is denied without the words that deny it or lead to it: “that he had ordered …” → “ordered …”. */
function topicOf(denial: Statement, affirmed: Statement): string {
  const { article, spans } = denial.terms.size < TOPIC_TERMS_MIN ? affirmed : denial;
  const { text } = article.article;
  const longest = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const leading = tokensIn(article, [longest]);
  const first = leading.find((token) => !LEADING.has(article.reading.tags[token]?.upos ?? "")) ?? leading[0];
  const start = first === undefined ? longest.start : article.reading.tokens[first]!.start;
  return trimEndMarks(text.slice(start, longest.end), ",;");
}

const LEADING: ReadonlySet<string> = new Set(["SCONJ", "PRON", "AUX", "PUNCT"]);

export function wordingOf({ article, shown }: Statement): string {
  return longestOf(article, shown);
}

function longestOf(article: StoryArticle, spans: readonly Span[]): string {
  const longest = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return article.article.text.slice(longest.start, longest.end);
}
