/**
 * Who or what a phrase of the tree is: its words, the story's entity, and whose it is.
 *
 *     the Selurian army near Ostvik            her soldiers and police
 *         ╰─ of ─╯ head  ╰─ place of its own       of  head    others
 *
 * Pronouns and descriptions are led to their entity by the mentions of the reading. “Selurian” is Seluria's
 * where the story has one place whose name has that stem, or where a table of countries tells. Bounded by the
 * words near the head, so that no phrase costs its square.
 */
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  relationOf,
  type Syntax,
  spanOfTokens,
  uposOf,
} from "../../attribution/syntax.ts";
import { firstTokenAt, foldWord, type Story, type StoryArticle } from "../story.ts";
import { entityTerm, type Term, termAt } from "../terms.ts";
import type { Participant } from "./event.ts";
import type { EventWords } from "./words.ts";

/** Words on either side of a head that are still its phrase. */
const PHRASE_REACH = 30;
/** Longer mentions are clauses. */
const MENTION_MAX = 24;

export interface Participants {
  /** Describes the phrase of a head token. */
  describe(token: number): Participant;
  /** Index of the story's entity of which the token is the head; -1 for none. */
  entityAt(token: number): number;
}

/** Opens the phrases of one article. `demonyms` comes from `demonymsIn`. */
export function openParticipants(
  story: Story,
  article: StoryArticle,
  { syntax, demonyms }: { readonly syntax: Syntax; readonly demonyms: Demonyms },
): Participants {
  const heads = entitiesByHead(article, syntax);
  const entityAt = (token: number) => heads.get(token) ?? -1;
  const known = new Map<number, Participant>();
  const describe = (token: number): Participant => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const [first, last] = phraseOf(syntax, token, story.words.events);
    const entity = entityAt(token);
    const others = childrenBy(syntax, token, "conj")
      .map(entityAt)
      .filter((other) => other >= 0);
    const of = ownersOf({ article, syntax, demonyms, entityAt }, token).filter((owner) => owner !== entity);
    const terms = new Set<Term>([entity, ...others, ...of].filter((one) => one >= 0).map(entityTerm));
    for (let at = first; at <= last; at++) {
      const term = termAt(article, at);
      if (term !== "" && !story.words.stopWords.has(term) && !story.words.stopWords.has(article.folded[at]!))
        terms.add(term);
    }
    const preposition = childrenBy(syntax, token, "case")[0];
    const participant: Participant = {
      token,
      span: spanOfTokens(syntax, first, last),
      preposition: preposition === undefined || preposition > token ? "" : formOf(syntax, preposition),
      entity,
      others,
      of,
      terms,
    };
    known.set(token, participant);
    return participant;
  };
  return { describe, entityAt };
}

/** The story's entity of each token that heads a mention. The outer mention wins: “the head of Norrline”. */
function entitiesByHead({ reading, storyEntity }: StoryArticle, syntax: Syntax): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const { start, end, entity } of reading.mentions) {
    const story = storyEntity[entity] ?? -1;
    if (story < 0) continue;
    const first = firstTokenAt(reading, start);
    for (let at = first; at < Math.min(first + MENTION_MAX, reading.tokens.length); at++) {
      if (reading.tokens[at]!.start >= end) break;
      const head = headOf(syntax, at);
      const isInside =
        head !== null && reading.tokens[head]!.start >= start && reading.tokens[head]!.end <= end;
      if (isInside) continue;
      if (!heads.has(at)) heads.set(at, story);
      break;
    }
  }
  return heads;
}

/** What describes a phrase in clauses of its own, or is set beside it. */
const BESIDE = ["acl", "appos", "parataxis", "punct", "cc", "conj", "case", "advcl", "dep"];

/** First and last token of the phrase: what hangs on the head, clauses, conjuncts and its preposition left out. */
function phraseOf(
  syntax: Syntax,
  head: number,
  { agentPrepositions }: EventWords,
): readonly [first: number, last: number] {
  let [first, last] = [head, head];
  for (const child of syntax.children[head]!) {
    if (isBy(syntax, child, ...BESIDE)) continue;
    // “The shelling of the market by the army”: the army may hang on the market.
    if (childrenBy(syntax, child, "case").some((at) => agentPrepositions.has(formOf(syntax, at)))) continue;
    first = Math.min(first, Math.max(syntax.first[child]!, head - PHRASE_REACH));
    last = Math.max(last, Math.min(syntax.last[child]!, head + PHRASE_REACH));
  }
  // Conjuncts without a clause of their own: “Seluria and Korva”.
  for (const child of childrenBy(syntax, head, "conj")) {
    if (uposOf(syntax, child) === "VERB") continue;
    last = Math.max(last, Math.min(syntax.last[child]!, head + PHRASE_REACH));
  }
  return [first, last];
}

interface Owning {
  readonly article: StoryArticle;
  readonly syntax: Syntax;
  readonly demonyms: Demonyms;
  readonly entityAt: (token: number) => number;
}

/** “Selurian artillery”, “Korva's army”, “the army of Korva”. */
function ownersOf({ article, syntax, demonyms, entityAt }: Owning, head: number): readonly number[] {
  const owners = new Set<number>();
  for (const child of syntax.children[head]!) {
    const relation = relationOf(syntax, child);
    const country = demonyms(article, child);
    if (country >= 0) {
      owners.add(country);
      continue;
    }
    const isOwner =
      relation === "nmod:poss" ||
      relation === "compound" ||
      (relation === "nmod" && childrenBy(syntax, child, "case").some((at) => formOf(syntax, at) === "of"));
    if (!isOwner) continue;
    const entity = entityAt(child) >= 0 ? entityAt(child) : article.names[child]!;
    if (entity >= 0) owners.add(entity);
  }
  const own = demonyms(article, head);
  if (own >= 0) owners.add(own);
  return [...owners];
}

/** Index of the entity from which a word says somebody comes; -1 for none. */
export type Demonyms = (article: StoryArticle, token: number) => number;

/** What names of countries and towns lose before an ending; longest first. */
const NAME_ENDINGS = ["ia", "a", "e", "o", "y", "u"];
/** Stems shorter than this say nothing. */
const STEM_MIN = 3;

/** Learns from the story's places how those from there are called. */
export function demonymsIn({ entities, words }: Story): Demonyms {
  const { demonymEndings, demonyms } = words.events;
  const byCountry = new Map<string, number>();
  const byStem = new Map<string, number>();
  entities.forEach(({ name, kind, country }, index) => {
    if (country !== null && !byCountry.has(country)) byCountry.set(country, index);
    // A country that acts is often taken for an organization.
    if (kind === "person" || !/^\p{Lu}\S+$/u.test(name)) return;
    const stem = stemOf(foldWord(name, words), NAME_ENDINGS);
    if (stem.length < STEM_MIN) return;
    const known = byStem.get(stem);
    const isBetter = known === undefined || (kind === "place" && entities[known]?.kind !== "place");
    if (isBetter) byStem.set(stem, index);
    else if (kind === "place" || entities[known]?.kind !== "place") byStem.set(stem, -1);
  });
  return (article, token) => {
    const { start, end } = article.reading.tokens[token]!;
    const word = article.article.text.slice(start, end);
    if (!/^\p{Lu}/u.test(word)) return -1;
    const country = demonyms.get(word.toLowerCase()) ?? demonyms.get(word.toLowerCase().replace(/s$/u, ""));
    if (country !== undefined) return byCountry.get(country) ?? -1;
    const folded = article.folded[token]!;
    const stem = stemOf(folded, demonymEndings);
    return stem.length < STEM_MIN || stem === folded ? -1 : (byStem.get(stem) ?? -1);
  };
}

function stemOf(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
