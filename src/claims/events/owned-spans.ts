/**
 * Which event does a date or a figure belong to?
 *
 *     The ferry was built in 2018 and sank on Monday in the 2031 floods.
 *               build ◀─ 2018         sink ◀─ Monday        floods ◀─ 2031
 *
 * To the next event above it in the tree; where it is part of a noun, to that noun alone, if it is an event.
 */
import { childrenBy, formOf, headOf, isBy, isNominal } from "../../attribution/syntax.ts";
import type { Span } from "../../model/index.ts";
import { firstTokenAt } from "../story.ts";
import type { Predicate } from "./arguments.ts";
import type { Reader } from "./reader.ts";

/** Tokens between a date and the event that it dates; news sentences are no deeper. */
const CLIMB_MAX = 12;

/** Relations by which a date is part of the noun behind it: “the 2009 offensive”, “Monday's vote”, “this May 2009 photo”. */
const WITHIN_NOUN = ["compound", "nummod", "amod", "nmod"];

/** The noun of which a date is a part: it dates that and nothing else, and of a name nothing at all. */
function nounOf({ syntax, isTime }: Reader, token: number): number | null {
  if (!isTime(token)) return null;
  let at = token;
  for (let step = 0; step < CLIMB_MAX; step++) {
    const head = headOf(syntax, at);
    if (head === null) return null;
    if (!isTime(head)) {
      return head > at && isBy(syntax, at, ...WITHIN_NOUN) && isNominal(syntax, head) ? head : null;
    }
    at = head;
  }
  return null;
}

interface Owned {
  readonly byToken: ReadonlyMap<number, Predicate>;
  readonly dates: ReadonlyMap<number, readonly number[]>;
}

/** “Nine died on Monday when the bridge collapsed”: the dates of the clause around a clause of time. */
export function datesBeside(
  { syntax, story }: Reader,
  { token, lender }: Predicate,
  { byToken, dates }: Owned,
): readonly number[] {
  const top = lender?.verb ?? token;
  const { simultaneous } = story.words.events;
  const isBeside =
    isBy(syntax, top, "advcl") &&
    childrenBy(syntax, top, "mark", "advmod").some((at) => simultaneous.has(formOf(syntax, at)));
  const over = isBeside ? byToken.get(headOf(syntax, top) ?? -1) : undefined;
  return over === undefined ? [] : (dates.get(over.token) ?? []);
}

/** Tokens before an item among which the event of its own statement is looked for. */
const BACK_MAX = 40;

/** Event token → indices of the items that hang on it and on no event between. */
export function ownedBy(
  reader: Reader,
  items: readonly Span[],
  byToken: ReadonlyMap<number, Predicate>,
): ReadonlyMap<number, readonly number[]> {
  const owned = new Map<number, number[]>();
  items.forEach((item, index) => {
    const predicate = ownerOf(reader, firstTokenAt(reader.article.reading, item.start), byToken);
    if (predicate === null) return;
    const known = owned.get(predicate.token);
    if (known === undefined) owned.set(predicate.token, [index]);
    else known.push(index);
  });
  return owned;
}

/**
 * The event above the token. “An explosion tore through the mine on Monday, the owner said”: where the tree hangs the
 * day on the saying, the last event before it that stands in the same statement has it.
 */
function ownerOf(reader: Reader, token: number, byToken: ReadonlyMap<number, Predicate>): Predicate | null {
  const { article, syntax } = reader;
  const named = nounOf(reader, token);
  if (named !== null) return byToken.get(named) ?? null;
  let at: number | null = token;
  for (let step = 0; step < CLIMB_MAX && at !== null && at < article.reading.tokens.length; step++) {
    const predicate = byToken.get(at);
    if (predicate !== undefined) {
      if (article.saidIn[predicate.token] === article.saidIn[token]) return predicate;
      break;
    }
    at = headOf(syntax, at);
  }
  if (article.saidIn[token]! < 0) return at === null ? null : (byToken.get(at) ?? null);
  for (let before = token - 1; before >= Math.max(0, token - BACK_MAX); before--) {
    if (
      article.saidIn[before] !== article.saidIn[token] ||
      syntax.sentence[before] !== syntax.sentence[token]
    )
      break;
    const predicate = byToken.get(before);
    if (predicate !== undefined && !predicate.isNoun) return predicate;
    if (predicate?.lender?.verb === before) return predicate;
  }
  return null;
}
