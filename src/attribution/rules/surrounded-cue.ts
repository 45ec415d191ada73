/**
 * Surrounded cue: the clause stands before the cue, or on both sides of it.
 *
 *     The ferry, officials said, had no radio.     The dam held, according to nobody, Ruiz said.
 *     ╰content─╯ ╰source─╯ ╰cue╯ ╰─ content ─╯     ╰────────────── content ────────╯
 *
 * “As officials said, …” is the same with a mark. Whole quotations before a cue belong to
 * `quoted-speech.ts`, which reaches across sentences.
 */
import { contentOf, type TokenRange } from "../content-spans.ts";
import { type Cue, isVerb, takes } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom, tokensOfSource } from "../drafting.ts";
import { opensClause } from "../noun-phrases.ts";
import { indexOfQuotationAt } from "../quotation-marks.ts";
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  isPunctuation,
  lemmaOf,
  type Syntax,
  tokensOfSentence,
  uposOf,
  xposOf,
} from "../syntax.ts";
import { clauseAfter, hasTense } from "./clausal-complement.ts";

/** After “…, officials said” only a day or a place may follow, in tokens. */
const LONGEST_REST = 9;
/** A clause before the cue has at least so many tokens, comma included. */
const SHORTEST_CLAUSE = 4;

export function findSurroundedCues(input: RuleInput): readonly Draft[] {
  return input.cues.flatMap((cue) => draftAt(input, cue) ?? []);
}

function draftAt(input: RuleInput, cue: Cue): Draft | null {
  const { syntax, words } = input;
  if (cue.passive || cue.source === null || !takes(cue, "clause", "quote")) return null;
  if (clauseAfter(syntax, cue, words) !== null || hasObject(input, cue)) return null;
  const found = clauseAround(input, cue);
  if (found === null) return null;
  const content = contentOf(input, found.range, [
    ...found.holes,
    { first: cue.firstToken, last: cue.lastToken },
    ...tokensOfSource(syntax, cue.source),
  ]);
  return draftFrom(input, cue, {
    rule: "surrounded-cue",
    score: found.score,
    frame: takes(cue, "clause") ? "clause" : "quote",
    content,
    because: found.because,
  });
}

interface Around {
  readonly range: TokenRange;
  readonly holes: readonly TokenRange[];
  readonly score: number;
  readonly because: string;
}

function clauseAround(input: RuleInput, cue: Cue): Around | null {
  const { syntax } = input;
  const clauseStart = Math.min(
    cue.firstToken,
    ...tokensOfSource(syntax, cue.source).map(({ first }) => first),
  );
  const setOff = setOffOnTheLeft(input, clauseStart);

  const left = childrenBy(syntax, cue.token, "ccomp", "parataxis").find((child) => child < clauseStart);
  if (left !== undefined && setOff && canBeSaid(input, left)) {
    const range = { first: syntax.first[left]!, last: Math.min(syntax.last[left]!, clauseStart - 1) };
    return { range, holes: [], score: 0.85, because: "clause before the cue" };
  }
  const head = headOf(syntax, cue.token);
  if (head !== null) {
    const own = { first: syntax.first[cue.token]!, last: syntax.last[cue.token]! };
    const all = { first: syntax.first[head]!, last: syntax.last[head]! };
    if (isBy(syntax, cue.token, "advcl") && isMarkedAs(input, cue) && hasTense(syntax, head)) {
      return touchesComma(syntax, own)
        ? { range: all, holes: [own], score: 0.8, because: "clause around “as …”" }
        : null;
    }
    if (isBy(syntax, cue.token, "parataxis") && setOff && canBeSaid(input, head)) {
      return { range: all, holes: [own], score: 0.8, because: "clause around a parenthesis" };
    }
  }
  if (!setOff) return null;
  return sentenceBefore(input, cue, clauseStart) ?? sentenceAround(input, cue, clauseStart);
}

/** “After all, she argued, the dam held”: commas on both sides of subject and cue, and a clause behind them. */
function sentenceAround(input: RuleInput, cue: Cue, clauseStart: number): Around | null {
  const { syntax } = input;
  const [first, end] = tokensOfSentence(syntax, syntax.sentence[cue.token]!);
  const clauseEnd = cue.lastToken;
  if (
    formOf(syntax, clauseStart - 1) !== "," ||
    formOf(syntax, clauseEnd + 1) !== "," ||
    !takes(cue, "clause")
  )
    return null;
  // A subject right before the cue and nothing else between the commas: not “Ruiz, who spoke, …”.
  if ((cue.source?.token ?? cue.token) > cue.token || !tensedBetween(syntax, clauseEnd + 2, end)) return null;
  if (isBy(syntax, cue.token, "acl", "conj", "advcl")) return null;
  const holes = [{ first: clauseStart, last: clauseEnd }];
  return { range: { first, last: end - 1 }, holes, score: 0.7, because: "sentence around the cue" };
}

/** “told reporters” has an addressee; any other object is what the cue is about. */
function hasObject({ syntax, words }: RuleInput, cue: Cue): boolean {
  if (words.tellingVerbs.includes(lemmaOf(syntax, cue.token))) return false;
  return childrenBy(syntax, cue.token, "obj").some(
    (object) => object > cue.token && object !== cue.source?.token,
  );
}

/** A clause with a tense, one in quotation marks, or a headline's: “port to close, officials say”. */
function canBeSaid({ syntax, quotations }: RuleInput, clause: number): boolean {
  const quoted = indexOfQuotationAt(quotations, syntax.layers.tokens[clause]!.start) !== null;
  return quoted || hasTense(syntax, clause) || childrenBy(syntax, clause, "nsubj").length > 0;
}

function tensedBetween(syntax: Syntax, from: number, end: number): boolean {
  for (let token = from; token < end; token++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(xposOf(syntax, token))) return true;
  }
  return false;
}

/** “…, officials said.” where the tree is no help: all that stands before, if it can be a sentence. */
function sentenceBefore(input: RuleInput, cue: Cue, clauseStart: number): Around | null {
  const { syntax } = input;
  const [first, end] = tokensOfSentence(syntax, syntax.sentence[cue.token]!);
  const clauseEnd = Math.max(cue.lastToken, ...tokensOfSource(syntax, cue.source).map(({ last }) => last));
  if (end - clauseEnd > LONGEST_REST || clauseStart - first < SHORTEST_CLAUSE) return null;
  for (let token = clauseEnd + 1; token < end; token++) {
    if (isVerb(syntax, token) || formOf(syntax, token) === ",") return null;
  }
  const { paragraph } = syntax.layers.sentences[syntax.sentence[first]!]!;
  // Headlines have no full stop, wherever they stand, and need no tense: “port to close, officials say”.
  const headline =
    syntax.layers.paragraphs[paragraph]?.kind === "headline" || !/^[.!?]$/u.test(formOf(syntax, end - 1));
  // “When asked about it, officials said no”: a subordinate clause is no content.
  const opener = uposOf(syntax, first) === "CCONJ" ? first + 1 : first;
  const subordinate = isBy(syntax, opener, "mark") || opensClause(syntax, opener, input.words);
  if (subordinate || (!headline && !tensedBetween(syntax, first, clauseStart))) return null;
  return {
    range: { first, last: clauseStart - 1 },
    holes: [],
    score: 0.7,
    because: "sentence before the cue",
  };
}

function isMarkedAs({ syntax, words }: RuleInput, cue: Cue): boolean {
  return childrenBy(syntax, cue.token, "mark", "case", "advmod").some(
    (child) => formOf(syntax, child) === words.rolePreposition,
  );
}

/** A comma, a dash or a closing mark right before the cue's own clause. */
function setOffOnTheLeft({ syntax }: RuleInput, clauseStart: number): boolean {
  return (
    clauseStart > 0 &&
    isPunctuation(syntax, clauseStart - 1) &&
    !/^[“‘([:]$/u.test(formOf(syntax, clauseStart - 1))
  );
}

function touchesComma(syntax: Syntax, own: TokenRange): boolean {
  const inside = isPunctuation(syntax, own.last) || isPunctuation(syntax, own.first);
  const before = own.first > 0 && formOf(syntax, own.first - 1) === ",";
  return inside || before || formOf(syntax, own.last + 1) === ",";
}
