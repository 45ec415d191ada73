/**
 * Which phrases say who did it, to whom and where, and does a “not” stand before the phrase itself?
 *
 *     He fired on the bridge and not, as had been reported, in the square.
 *                 place              ╰──── passed over ───╯ place, denied
 *     It was the mate, and not the captain, whom they arrested.
 *                patient       patient, denied
 *
 * Phrases are read from the words behind the predicate, as trees hang them on many places; clefts from the tree.
 */
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  relationOf,
  type Syntax,
  uposOf,
} from "../../attribution/syntax.ts";
import { overlaps } from "../../model/index.ts";
import { dateIndexAt } from "../dating/periods.ts";
import type { ClaimEvent, Participant } from "../events/event.ts";
import type { Participants } from "../events/participants.ts";
import type { Story, StoryArticle } from "../story.ts";
import { campOf } from "./camps.ts";

export type Role = "agent" | "patient" | "place";

/** One article, opened. */
export interface Reader {
  readonly story: Story;
  readonly article: StoryArticle;
  readonly syntax: Syntax;
  readonly participants: Participants;
}

/** A phrase in a role before it is known what was done. */
export interface Phrase {
  readonly role: Role;
  readonly who: Participant;
  readonly preposition: string;
  readonly isNegated: boolean;
  readonly isContrast: boolean;
}

export function phrasesOf(reader: Reader, event: ClaimEvent): readonly Phrase[] {
  const { words } = reader.story;
  const { actors } = words;
  const { article, negated, agent, patient } = event;
  const phrases: Phrase[] = [];
  const add = (role: Role, who: Participant, flags?: Partial<Phrase>) =>
    phrases.push({ role, who, preposition: "", isNegated: negated, isContrast: false, ...flags });
  const isComing = actors.comingVerbs.has(event.action);
  const isOfProjectile = (who: Participant | null) =>
    who !== null && actors.projectiles.has(article.lemmas[who.token]!);
  if (agent !== null && !isComing && !isOfProjectile(agent)) add("agent", agent);
  if (
    agent !== null &&
    isOfProjectile(agent) &&
    (agent.of.length > 0 || campOf(reader.story, article, agent) !== null)
  )
    add("agent", agent);
  if (patient !== null) add("patient", patient, { isContrast: deniesOne(reader, patient) });
  if (patient === null && event.isNoun) {
    const subject = childrenBy(reader.syntax, event.token, "nsubj")[0];
    if (subject !== undefined) add("patient", reader.participants.describe(subject));
  }
  for (const { preposition, token, isNegated } of prepositional(reader, event)) {
    const who = reader.participants.describe(token);
    const flags = { preposition, isNegated: isNegated !== negated, isContrast: isNegated };
    if (words.events.agentPrepositions.has(preposition) && isNegated) add("agent", who, flags);
    if (isComing && actors.sourcePrepositions.has(preposition))
      add("agent", who, { ...flags, isContrast: isNegated || negated });
    if (actors.exactPlacePrepositions.has(preposition) && isPlaceName(article, token) && !negated)
      add("place", who, flags);
  }
  for (const contrast of clefts(reader, event)) add(contrast.role, contrast.who, contrast);
  return phrases;
}

/** “No captain was arrested”. */
function deniesOne(reader: Reader, participant: Participant): boolean {
  const { syntax, story } = reader;
  const { words } = story;
  const { token } = participant;
  return (
    isOne(reader, participant) &&
    childrenBy(syntax, token, "det").some((at) => words.actors.noDeterminers.has(formOf(syntax, at)))
  );
}

export interface Prepositional {
  readonly preposition: string;
  readonly token: number;
  readonly isNegated: boolean;
}

/** How far behind a predicate its phrases are read. */
const CLAUSE_REACH = 24;

/** The phrases behind the predicate, up to the next verb that is not set between commas. */
export function prepositional(reader: Reader, event: ClaimEvent): readonly Prepositional[] {
  const { article, syntax } = reader;
  const { endToken } = article.reading.sentences[event.sentence]!;
  const end = Math.min(endToken, event.token + CLAUSE_REACH);
  const found: Prepositional[] = [];
  let isNegated = false;
  for (let at = event.token + 1; at < end; at++) {
    const lemma = article.lemmas[at]!;
    if (isContrastNot(reader, at)) {
      isNegated = true;
      // “And not, as had been reported, in the square”: what stands between the commas is passed over.
      if (article.folded[at + 1] === "") at = closingMark(article, at + 1, end);
      continue;
    }
    if (uposOf(syntax, at) === "VERB" && !isBy(syntax, at, "compound")) break;
    if (uposOf(syntax, at) !== "ADP" || lemma === "") continue;
    const token = nounBehind(article, at, end);
    if (token !== null) found.push({ preposition: lemma, token, isNegated });
    if (token !== null) isNegated = false;
  }
  return found;
}

/** “And not”, “, not”, “but not”. */
function isContrastNot({ article, story: { words } }: Reader, at: number): boolean {
  if (article.lemmas[at] !== words.actors.not) return false;
  const before = article.lemmas[at - 1] ?? "";
  return before === "" || words.actors.contrastOpenings.has(before);
}

/** The next mark; the same place where there is none. */
function closingMark({ folded }: StoryArticle, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (folded[at] === "") return at;
  return from;
}

/** The last noun of the run of nouns and their modifiers behind a preposition. */
function nounBehind({ reading, lemmas }: StoryArticle, preposition: number, end: number): number | null {
  let noun: number | null = null;
  for (let at = preposition + 1; at < Math.min(end, preposition + PHRASE_REACH); at++) {
    const upos = reading.tags[at]?.upos;
    if (upos === "NOUN" || upos === "PROPN") noun = at;
    else if (noun !== null && upos !== "PART") break;
    else if (upos !== "DET" && upos !== "ADJ" && upos !== "NUM" && upos !== "PRON" && upos !== "PART") break;
    if (lemmas[at] === "" && upos !== "PART") break;
  }
  return noun;
}

function isPlaceName({ names, reading }: StoryArticle, token: number): boolean {
  const { start, end } = reading.tokens[token]!;
  const date = reading.dates[dateIndexAt(reading.dates, end) - 1];
  if (date !== undefined && overlaps(date, { start, end })) return false;
  return names[token]! >= 0 || reading.tags[token]?.upos === "PROPN";
}

/** “It was the mate, and not the captain, who …”: of the predicates in the clause behind, one who did or underwent. */
function clefts(reader: Reader, event: ClaimEvent): readonly (Phrase & { readonly isContrast: true })[] {
  const { syntax, participants } = reader;
  let at: number | null = event.token;
  for (let step = 0; step < CLIMB_MAX && at !== null; step++) {
    const head: number | null = headOf(syntax, at);
    if (head === null) return [];
    const positive = relationOf(syntax, head) === "conj" ? headOf(syntax, head) : head;
    if (relationOf(syntax, at) === "acl:relcl" && positive !== null) {
      const others = childrenBy(syntax, positive, "conj").filter((other) =>
        childrenBy(syntax, other, "advmod", "cc").some((mark) => isContrastNot(reader, mark)),
      );
      if (others.length === 0) {
        at = head;
        continue;
      }
      const role: Role = event.agent !== null && event.agent.token !== positive ? "patient" : "agent";
      return [
        { role, who: participants.describe(positive), preposition: "", isNegated: false, isContrast: true },
        ...others.map((other) => ({
          role,
          who: participants.describe(other),
          preposition: "",
          isNegated: true,
          isContrast: true as const,
        })),
      ];
    }
    at = head;
  }
  return [];
}

const CLIMB_MAX = 5;

/** Words behind a preposition among which its noun is. */
const PHRASE_REACH = 8;

export function isOne({ article }: Reader, { token }: Participant): boolean {
  const xpos = article.reading.tags[token]?.xpos;
  return xpos !== "NNS" && xpos !== "NNPS";
}
