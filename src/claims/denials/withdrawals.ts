/**
 * Who takes back what they said?
 *
 *     Tull has withdrawn his statement that the owner is related to the minister.     what: told with it
 *     “I take it back,” Tull said.                                                    what: told beside it
 *     The police took back their statement. They had maintained that no shot fell.    what: told behind it
 *     No captain was arrested. The inspector, who had announced it, withdrew the statement.
 *                                                                                     what: what is denied before it
 *
 * Withdrawals in neighboring sentences are one, and so are their speakers. What was said before is looked for among
 * the statements of the same voice, in reports that are no later. One withdraws troops and charges as well: only words
 * (“statement”, “remark”) are taken back here. Refuses a withdrawal for which no first statement is found.
 */

import { rarestTerms } from "../align-statements.ts";
import type { ClaimEvent } from "../events/event.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { type Rarity, sharedTerms, type Term, type TermSet, termsOf, tokensIn, weightOf } from "../terms.ts";
import { commonTerms } from "./common-terms.ts";
import { groupsByKeys } from "./copies.ts";
import type { PairedDenial } from "./pair-denials.ts";
import { paragraphOf, voiceKeysOf } from "./statement-places.ts";
import { type Utterance, uniqueUtterances, utteranceOf } from "./utterance.ts";

export interface Withdrawal {
  /** What was said first, by position. */
  readonly withdrawn: readonly Utterance[];
  /** How it was taken back. */
  readonly withdrawing: readonly Utterance[];
}

/** One place where something is taken back. */
interface Retraction {
  readonly statement: Statement;
  /** Who takes it back, by name; null where nobody is named. */
  readonly by: string | null;
  /** Story entities and offices that take it back. */
  readonly voices: ReadonlySet<string>;
  /** What is said to have been said; none where it is only “the statement”. */
  readonly terms: TermSet;
}

/** Sentences from one word of a withdrawal to the next. */
const NEAR = 2;
/** Share of what is withdrawn that the first statement must carry: it is one voice on one matter. */
const COVERED_MIN = 0.35;

export interface WithdrawalInput {
  readonly statements: readonly Statement[];
  readonly events: readonly ClaimEvent[];
  readonly paired: readonly PairedDenial[];
  readonly rarity: Rarity;
  /** A number that statements of one claim share. */
  readonly claimOf: (statement: Statement) => number;
}

export function findWithdrawals(story: Story, input: WithdrawalInput): readonly Withdrawal[] {
  const retractions = retractionsIn(story, input);
  if (retractions.length === 0) return [];
  const common = commonTerms(story);
  const deniedAt = deniedBySentence(input.paired);
  const byVoice = statementsByVoice(input.statements);
  const found = groupsOf(retractions).flatMap((group): readonly Withdrawal[] => {
    const withdrawing = uniqueUtterances(
      group.map(({ statement, by }) => ({ ...utteranceOf(statement), by })),
    );
    const withdrawn = uniqueUtterances([
      ...group.flatMap((one) => saidBefore(one, group, { byVoice, common, rarity: input.rarity })),
      ...group.flatMap((one) => toldBehind(story, one, input.statements)),
      ...group.flatMap((one) => deniedBefore(one, deniedAt)),
    ]).filter(({ statement }) => !withdrawing.some((one) => one.statement === statement));
    return withdrawn.length === 0 ? [] : [{ withdrawn, withdrawing }];
  });
  // One withdrawal, in however many reports.
  const keysOf = ({ withdrawn, withdrawing }: Withdrawal) =>
    [...withdrawn, ...withdrawing].map(({ statement }) => input.claimOf(statement));
  return groupsByKeys(found, keysOf).map((same) => ({
    withdrawn: uniqueUtterances(same.flatMap(({ withdrawn }) => withdrawn)),
    withdrawing: uniqueUtterances(same.flatMap(({ withdrawing }) => withdrawing)),
  }));
}

function retractionsIn(story: Story, { statements, events }: WithdrawalInput): readonly Retraction[] {
  const found: Retraction[] = statements
    .filter(({ retracted }) => retracted)
    .map((statement) => ({
      statement,
      by: statement.speakerName,
      voices: voicesOf(statement),
      terms: statement.terms,
    }));
  const byPlace = new Map(statements.map((one) => [placeOf(one), one]));
  for (const event of events) {
    if (event.negated || event.unreal || event.future || !takesBack(story, event)) continue;
    const statement = byPlace.get(keyOf(event.article.rank, event.attribution, event.sentence));
    if (statement === undefined || statement.retracted) continue;
    const agent = event.agent?.entity ?? -1;
    const voices = new Set([...agentKeys(story, event), ...voicesOf(statement)]);
    if (voices.size > 0)
      found.push({
        statement,
        by: statement.speakerName ?? story.entities[agent]?.name ?? null,
        voices,
        terms: takenIn(story, event),
      });
  }
  return found.sort((a, b) => a.statement.index - b.statement.index);
}

function voicesOf(statement: Statement): ReadonlySet<string> {
  return new Set(voiceKeysOf(statement));
}

/** Who takes it back, where the outlet tells it. */
function agentKeys({ voices, words }: Story, { agent, article }: ClaimEvent): readonly string[] {
  if (agent === null) return [];
  if (agent.entity >= 0) return [String(agent.entity), String(voices[agent.entity]!)];
  const office = article.lemmas[agent.token]!;
  return words.stopWords.has(office) ? [] : [`the ${office}`];
}

/** “Took back what he had said about the tunnel”: what hangs on it is what was said. */
function takenIn(story: Story, event: ClaimEvent): TermSet {
  const { verbs, nouns } = story.words.denials.withdrawals;
  const isOwn = (term: Term) =>
    event.agent?.terms.has(term) === true || verbs.has(term) || nouns.has(term) || term === event.action;
  const start = event.article.reading.tokens[event.token + 1]?.start ?? event.span.end;
  const terms = termsOf(story, event.article, [{ start, end: Math.max(start, event.span.end) }]);
  return new Set([...terms].filter((term) => !isOwn(term)));
}

function placeOf({ article, attribution, sentence }: Statement): string {
  return keyOf(article.rank, attribution, sentence);
}

function keyOf(article: number, attribution: number | null, sentence: number): string {
  return attribution === null ? `${article} s${sentence}` : `${article} a${attribution}`;
}

/** “Withdrew the statement”, “took it back”. */
function takesBack({ words }: Story, { article, token, action, patient, span }: ClaimEvent): boolean {
  const { verbs, phrases, nouns } = words.denials.withdrawals;
  const lemma = article.lemmas[token]!;
  const object = patient === null ? "" : article.lemmas[patient.token]!;
  if (verbs.has(lemma) || verbs.has(action)) return nouns.has(object);
  // “Took back what he had said.”
  const isOfSaid = tokensIn(article, [span]).some((at) =>
    words.denials.saidPronouns.has(article.folded[at]!),
  );
  const isPhrase = tokensIn(article, [span]).some((at) => phrases.has(`${lemma} ${article.folded[at]!}`));
  return isPhrase && (nouns.has(object) || words.denials.pointers.has(object) || isOfSaid);
}

function groupsOf(retractions: readonly Retraction[]): readonly (readonly Retraction[])[] {
  const groups: Retraction[][] = [];
  for (const one of retractions) {
    const last = groups.at(-1)?.at(-1)?.statement;
    const isNear = last?.article === one.statement.article && one.statement.sentence - last.sentence <= NEAR;
    if (isNear) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  return groups;
}

function statementsByVoice(
  statements: readonly Statement[],
): ReadonlyMap<string, ReadonlyMap<Term, readonly Statement[]>> {
  const byVoice = new Map<string, Map<Term, Statement[]>>();
  for (const statement of statements) {
    for (const voice of voicesOf(statement)) {
      const terms = byVoice.get(voice) ?? new Map<Term, Statement[]>();
      byVoice.set(voice, terms);
      for (const term of statement.terms) {
        const known = terms.get(term);
        if (known === undefined) terms.set(term, [statement]);
        else if (known.length < STATEMENTS_MAX) known.push(statement);
      }
    }
  }
  return byVoice;
}

/** Statements of one voice that share a term with what is withdrawn, so that copies cost no square. */
const STATEMENTS_MAX = 40;

interface Known {
  readonly byVoice: ReadonlyMap<string, ReadonlyMap<Term, readonly Statement[]>>;
  readonly common: (terms: TermSet) => TermSet;
  readonly rarity: Rarity;
}

/** What the same voice said, in the words that the withdrawal gives. */
function saidBefore(
  { statement, terms }: Retraction,
  group: readonly Retraction[],
  { byVoice, common, rarity }: Known,
): readonly Utterance[] {
  if (terms.size === 0) return [];
  const taken = common(terms);
  const voices = new Set(group.flatMap((one) => [...one.voices]));
  const candidates = new Set(
    [...voices].flatMap((voice) =>
      rarestTerms(terms, rarity).flatMap((term) => byVoice.get(voice)?.get(term) ?? []),
    ),
  );
  return [...candidates]
    .filter((said) => {
      if (said === statement || said.retracted || said.withheld || said.force === "denied") return false;
      if (!isNoLater(said, statement)) return false;
      const shared = sharedTerms(taken, common(said.terms));
      return shared.length > 1 && weightOf(shared, rarity) >= COVERED_MIN * weightOf(taken, rarity);
    })
    .map((said) => utteranceOf(said));
}

function isNoLater(said: Statement, statement: Statement): boolean {
  if (said.article === statement.article) return said.sentence < statement.sentence;
  const [before, now] = [said.article.publishedDay, statement.article.publishedDay];
  return before === null || now === null || before <= now;
}

/** “… The force had maintained that P”: what is told behind it in the past perfect, by the same or by nobody named. */
function toldBehind(
  { words }: Story,
  { statement, voices }: Retraction,
  statements: readonly Statement[],
): readonly Utterance[] {
  const found: Utterance[] = [];
  for (let index = statement.index + 1; index < statements.length; index++) {
    const next = statements[index]!;
    if (next.article !== statement.article || next.sentence - statement.sentence > NEAR + 1) break;
    if (paragraphOf(next) !== paragraphOf(statement)) break;
    const cue = next.article.reading.attributions[next.attribution ?? -1]?.cue ?? null;
    if (cue === null || next.withheld || next.retracted) continue;
    const isBefore = words.denials.pastAuxiliaries.has(
      next.article.folded[tokensIn(next.article, [cue])[0] ?? -1] ?? "",
    );
    const isOther = next.speaker >= 0 && isNamed(next) && !voiceKeysOf(next).some((key) => voices.has(key));
    if (isBefore && !isOther) found.push(utteranceOf(next));
  }
  return found;
}

function isNamed({ article, attribution }: Statement): boolean {
  const speaker = article.reading.attributions[attribution ?? -1]?.speaker ?? null;
  return speaker !== null && article.reading.entities[speaker]?.named === true;
}

type DeniedAt = (article: number, sentence: number) => readonly Utterance[];

/** What the sentence before denies: “No captain was arrested. The inspector withdrew the statement.” */
function deniedBefore({ statement, terms }: Retraction, deniedAt: DeniedAt): readonly Utterance[] {
  return terms.size > 0 ? [] : deniedAt(statement.article.rank, statement.sentence - 1);
}

function deniedBySentence(paired: readonly PairedDenial[]): DeniedAt {
  const table = new Map<string, Utterance[]>();
  for (const { denial, affirmed } of paired) {
    const key = `${denial.statement.article.rank} ${denial.statement.sentence}`;
    table.set(key, [...(table.get(key) ?? []), ...affirmed]);
  }
  return (article, sentence) => table.get(`${article} ${sentence}`) ?? [];
}
