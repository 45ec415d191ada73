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
import { rarestTerms } from "./align-statements.ts";
import { evidenceOf } from "./evidence.ts";
import type { ConflictDraft } from "./figures/find-figure-conflicts.ts";
import { partitionOf } from "./partition.ts";
import { isSelfContained } from "./representative.ts";
import type { Statement } from "./statements.ts";
import type { Story, StoryArticle } from "./story.ts";
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
  { words }: Pick<Story, "words">,
  statements: readonly Statement[],
  rarity: Rarity,
): readonly PairedDenial[] {
  const postings = postingsOf(statements);
  return statements.flatMap((denial) => {
    if (denial.force !== "denied" || denial.withheld) return [];
    const denied = deniedBy(denial, statements, words);
    if (denied === null) return [];
    const candidates = new Set(rarestTerms(denied.terms, rarity).flatMap((term) => postings.get(term) ?? []));
    if (denied.antecedent !== null) candidates.add(denied.antecedent);
    const affirmed = [...candidates]
      .filter(
        (statement) =>
          statement === denied.antecedent ||
          (mayAffirm(statement, denial, words) &&
            (affirms(statement, denied.terms, rarity) || isTurn(statement, denial, denied.terms, rarity))),
      )
      .sort((a, b) => a.index - b.index);
    return affirmed.length === 0 ? [] : [{ denial, affirmed }];
  });
}

interface Denied {
  readonly terms: TermSet;
  /** The statement before it that “the claim” stands for; null where the denial says itself what it denies. */
  readonly antecedent: Statement | null;
}

/** What is denied; null where the denial says too little of it. */
function deniedBy(denial: Statement, statements: readonly Statement[], words: ClaimWords): Denied | null {
  const isSomething = (term: Term) => !words.allegationNouns.has(term) && !words.partNouns.has(term);
  const terms = new Set([...denial.terms].filter(isSomething));
  if (terms.size >= TERMS_MIN && deniesThatSomethingIsSo(words, denial)) return { terms, antecedent: null };
  if (terms.size >= TERMS_MIN || !namesClaim(words, denial)) return null;
  const antecedent = antecedentOf(denial, statements);
  if (antecedent === null || antecedent.terms.size < TERMS_MIN) return null;
  if ([...antecedent.terms].some((term) => words.denialWords.has(term))) return null;
  // “Denied involvement” answers only what was said of the denier; “denied the claim” answers the claim.
  const isOwnPart = [...denial.terms].some((term) => words.partNouns.has(term));
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
const CLAIMING: ReadonlySet<Force> = new Set(["said", "claimed", "reported", "suspected"]);

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
function namesClaim({ allegationNouns, partNouns }: ClaimWords, { article, spans }: Statement): boolean {
  return tokensIn(article, spans).some((token) => {
    const lemma = article.lemmas[token]!;
    return allegationNouns.has(lemma) || partNouns.has(lemma);
  });
}

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
function mayAffirm(statement: Statement, denial: Statement, { denialWords }: ClaimWords): boolean {
  if (statement === denial || statement.force === "denied" || statement.withheld) return false;
  if (statement.force === "asked" || statement.unreal || statement.negated !== denial.negated) return false;
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
function isTurn(statement: Statement, denial: Statement, denied: TermSet, rarity: Rarity): boolean {
  if (statement.force !== "confirmed" || !isSameSpeaker(statement, denial)) return false;
  const [turned, before] = [statement.article.publishedDay, denial.article.publishedDay];
  if (turned !== null && before !== null && turned < before) return false;
  const shared = sharedTerms(denied, statement.terms);
  return shared.length > 1 && weightOf(shared, rarity) >= TURN_COVERED_MIN * weightOf(denied, rarity);
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
  const others = affirmed.filter((statement) => !denials.some((denial) => isSameSpeaker(statement, denial)));
  const conflicts: ConflictDraft[] = [];
  if (turned.length > 0) {
    const speaker = turned[0]!.speakerName ?? "The speaker";
    conflicts.push({
      relation: "revision",
      over: "state",
      topic: topicOf(denials[0]!),
      sides: [sideOf(denials), sideOf(turned)],
      why: `${speaker} denied it first and says it now`,
    });
  } else if (others.length > 0) {
    conflicts.push({
      relation: "contradiction",
      over: "denial",
      topic: topicOf(denials[0]!),
      sides: [sideOf(others), sideOf(denials)],
      why: `${denials[0]!.speakerName ?? "A speaker"} denies what ${others[0]!.speakerName ?? others[0]!.article.outlet} says`,
    });
  }
  return conflicts;
}

function isTurnOf(statement: Statement, denials: readonly Statement[]): boolean {
  return statement.force === "confirmed" && denials.some((denial) => isSameSpeaker(statement, denial));
}

function isSameSpeaker(a: Statement, b: Statement): boolean {
  if (a.speaker >= 0 && b.speaker >= 0) return a.speaker === b.speaker;
  return a.speakerName !== null && a.speakerName === b.speakerName;
}

export function sideOf(statements: readonly Statement[]): ConflictSide {
  return {
    says: wordingOf(statements[0]!),
    speakers: [
      ...new Set(statements.flatMap(({ speakerName }) => (speakerName === null ? [] : [speakerName]))),
    ],
    articles: [...new Set(statements.map(({ article }) => article.article.id))],
    evidence: statements.flatMap(({ article, shown }) =>
      shown.map((span) => evidenceOf(article.article, span)),
    ),
  };
}

/** What is denied, without the words that deny it. */
function topicOf({ article, spans }: Statement): string {
  return longestOf(article, spans);
}

export function wordingOf({ article, shown }: Statement): string {
  return longestOf(article, shown);
}

function longestOf(article: StoryArticle, spans: readonly Span[]): string {
  const longest = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return article.article.text.slice(longest.start, longest.end);
}
