/**
 * Is it said to have been so? What turns a predicate: “did not”, “may”, “if”, “plans to”, “will”.
 *
 * A verb joined to another takes what stands with the first: “may attack and kill”. An infinitive says what for,
 * unless its verb says that it was done. What describes a thing was done: “under the treaty signed in May”.
 */
import {
  childrenBy,
  headOf,
  isBy,
  lemmaOf,
  relationOf,
  type Syntax,
  xposOf,
} from "../../attribution/syntax.ts";
import { isIntended } from "../intended.ts";
import type { ClaimWords } from "../words.ts";
import type { Predicate } from "./arguments.ts";
import type { ClaimEvent } from "./event.ts";
import type { Reader } from "./reader.ts";

export function modalityOf(
  reader: Reader,
  { token, lender }: Predicate,
): Pick<ClaimEvent, "negated" | "unreal" | "future"> {
  const { article, syntax, story } = reader;
  const { words } = story;
  const markers = [token, ...(lender === null ? [] : [lender.verb])].flatMap((at) => markersOf(reader, at));
  const lemmas = markers.map((at) => article.lemmas[at]!);
  const said = article.reading.attributions[article.saidIn[token]!];
  return {
    negated: markers.some(
      (at) =>
        words.negators.has(article.lemmas[at]!) && !words.negatorsUndone.has(article.lemmas[at + 1] ?? ""),
    ),
    unreal:
      lemmas.some((lemma) => words.unrealMarkers.has(lemma)) ||
      isOnlyMeant(syntax, lender?.verb ?? token, words) ||
      (said !== undefined && isIntended(said.force) && !isDescribing(syntax, lender?.verb ?? token)),
    future: lemmas.some((lemma) => words.futureMarkers.has(lemma)),
  };
}

/** Verbs above from which a joined one takes its “may”, “not” and “will”. */
const JOINED_MAX = 4;

/** Words that may turn the predicate: its auxiliaries, adverbs and determiners, and its subject's. */
function markersOf({ article, syntax }: Reader, token: number): readonly number[] {
  const markers: number[] = [];
  let at = token;
  for (let step = 0; step < JOINED_MAX; step++) {
    for (const child of childrenBy(syntax, at, "aux", "advmod", "mark", "det", "cop", "cc"))
      markers.push(child);
    for (const subject of childrenBy(syntax, at, "nsubj", "obj")) {
      markers.push(subject, ...childrenBy(syntax, subject, "det"));
    }
    const head = headOf(syntax, at);
    const joined = relationOf(syntax, at) === "conj" && childrenBy(syntax, at, "nsubj", "aux").length === 0;
    if (head === null || !joined || xposOf(syntax, head) !== xposOf(syntax, at)) break;
    at = head;
  }
  return markers.filter((marker) => article.lemmas[marker] !== "");
}

/**
 * “Plans to attack”, “to seize the town and hold it”: an infinitive says what for, unless its verb says that it was
 * done.
 */
function isOnlyMeant(syntax: Syntax, verb: number, { events }: ClaimWords): boolean {
  let at = verb;
  for (let step = 0; step < JOINED_MAX && isJoinedInfinitive(syntax, at); step++) at = headOf(syntax, at)!;
  if (xposOf(syntax, at) !== "VB" || !isBy(syntax, at, "xcomp", "advcl", "acl", "ccomp")) return false;
  if (!childrenBy(syntax, at, "mark").some((mark) => xposOf(syntax, mark) === "TO")) return false;
  const head = headOf(syntax, at);
  return head === null || !isBy(syntax, at, "xcomp") || !events.implicatives.has(lemmaOf(syntax, head));
}

function isJoinedInfinitive(syntax: Syntax, verb: number): boolean {
  return xposOf(syntax, verb) === "VB" && isBy(syntax, verb, "conj");
}

/** “Ordered it under the treaty signed in May”: what describes a thing was done, whatever is meant to be done with it. */
function isDescribing(syntax: Syntax, verb: number): boolean {
  return isBy(syntax, verb, "acl") && /^VB[DN]$/u.test(xposOf(syntax, verb));
}
