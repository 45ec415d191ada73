/**
 * The words that a figure hangs on: its verb, that verb's subject, the nouns beside it.
 *
 *     The ministry put the number of dead at 19.
 *     ╰ subject ─╯ verb                     ╰╯ top
 *
 * Without trees there is no clause, and only what stands next to the figure is known of it.
 */
import {
  childrenBy,
  headOf,
  isBy,
  isNominal,
  openTrees,
  relationOf,
  type Syntax,
  uposOf,
} from "../../attribution/syntax.ts";
import type { Span } from "../../model/index.ts";
import { subjectOf } from "../events/arguments.ts";
import type { StoryArticle } from "../story.ts";
import { tokensIn } from "../terms.ts";

export interface Clause {
  /** Highest token of the figure, or the noun that its number counts; -1 for none. */
  readonly top: number;
  /** Nearest verb above; -1 for none. */
  readonly verb: number;
  /** How the figure hangs below that verb: `obj`, `nsubj`, `obl`; "" for none. */
  readonly as: string;
  /** Subject of the verb, or of the copula's noun; -1 for none. */
  readonly subject: number;
  /** Noun that the figure hangs on without a verb between: “deficit” of “a deficit of 3 percent”; -1 for none. */
  readonly noun: number;
}

export const NO_CLAUSE: Clause = { top: -1, verb: -1, as: "", subject: -1, noun: -1 };

/** How far up the tree a figure's verb may lie. */
const CLIMB_MAX = 8;

/** Null without trees. */
export function treesOf({ article, reading }: StoryArticle): Syntax | null {
  const { dependencies, tokens } = reading;
  return dependencies.length === tokens.length && tokens.length > 0 ? openTrees(article.text, reading) : null;
}

export function clauseOf(syntax: Syntax | null, article: StoryArticle, figure: Span): Clause {
  if (syntax === null) return NO_CLAUSE;
  const top = topOf(syntax, tokensIn(article, [figure]));
  if (top < 0) return NO_CLAUSE;
  let at = top;
  let as = "";
  let noun = -1;
  for (let step = 0; step < CLIMB_MAX; step++) {
    if (at !== top && uposOf(syntax, at) === "VERB") {
      return { top, verb: at, as, subject: subjectOf(syntax, at) ?? -1, noun };
    }
    const hasCopula = childrenBy(syntax, at, "cop").length > 0;
    if (hasCopula) {
      const subject = childrenBy(syntax, at, "nsubj")[0] ?? -1;
      return { top, verb: -1, as, subject, noun: at === top ? noun : at };
    }
    as = relationOf(syntax, at);
    const head = headOf(syntax, at);
    if (head === null) break;
    if (noun < 0 && isNominal(syntax, head)) noun = head;
    at = head;
  }
  return { top, verb: -1, as, subject: -1, noun };
}

/** Of a stray figure the noun that its number counts: “"at most 50" people”. */
function topOf(syntax: Syntax, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  const top = tokens.findLast((token) => !inside.has(headOf(syntax, token) ?? -1));
  if (top === undefined) return -1;
  const head = headOf(syntax, top);
  return head !== null && isBy(syntax, top, "nummod") ? head : top;
}

/** Lemmas of the nouns of a phrase: its head, what it is a compound of, what it is “of”. */
export function nounsOf(syntax: Syntax, article: StoryArticle, head: number): readonly string[] {
  if (head < 0) return [];
  const nouns: string[] = [];
  const open = [head];
  for (let n = 0; n < open.length && n < NOUNS_MAX; n++) {
    const at = open[n]!;
    const upos = uposOf(syntax, at);
    if (upos === "NOUN" || upos === "PROPN") nouns.push(article.lemmas[at]!);
    open.push(...childrenBy(syntax, at, "compound", "nmod", "conj"));
  }
  return nouns.filter((noun) => noun !== "");
}

/** A phrase of more nouns is a list, or hostile. */
const NOUNS_MAX = 12;
