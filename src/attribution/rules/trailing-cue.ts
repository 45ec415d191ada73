/**
 * Trailing cue: a sentence, a comma, who says it. The bread and butter of news, read off the surface.
 *
 *     OSTVIK — The ferry sank at dawn, the harbor's head, Ana Ruiz, said on Tuesday, hours after …
 *              ╰────── content ─────╯  ╰────────── source ───────╯  ╰cue╯
 *
 * Parsers take the source for an apposition of the clause's last noun, or the clause for a list; so the tree is
 * not asked. The evidence is the order of things: a tensed clause from the start of the sentence, a comma,
 * a noun phrase without a verb, a verb that takes clauses, and behind it nothing that could be its object.
 * Content in quotation marks up to the comma belongs to `quoted-speech.ts`.
 */
import { contentOf, type TokenRange } from "../content-spans.ts";
import { type Cue, takes } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { draftFrom, tokensIn } from "../drafting.ts";
import { headOfPhrase, isNounPhrase, isTensed, opensClause, opensQuantity } from "../noun-phrases.ts";
import { quotationAt } from "../quotation-marks.ts";
import type { Source } from "../sources.ts";
import {
  formOf,
  isPunctuation,
  lemmaOf,
  namesWithin,
  type Syntax,
  spanOfTokens,
  tokensOfSentence,
  uposOf,
  xposOf,
} from "../syntax.ts";

/** A source longer than this is a clause that was tagged badly. In tokens, as all that follow. */
const LONGEST_SOURCE = 24;
const SHORTEST_CLAUSE = 3;
/** “OSTVIK, Norland (Meridian) —” */
const LONGEST_DATELINE = 12;
/** How many noun phrases with commas between make a source: “Ostvik's mayor, Karin Solberg,”. */
const APPOSITIONS = 2;

export function findTrailingCues(input: RuleInput): readonly Draft[] {
  return input.cues.flatMap((cue) => draftAt(input, cue) ?? []);
}

function draftAt(input: RuleInput, cue: Cue): Draft | null {
  const { syntax, quotations, words } = input;
  if (!takes(cue, "clause") || !/^VB[DPZ]$/u.test(xposOf(syntax, cue.token))) return null;
  if (quotationAt(quotations, cue.span.start) !== null || cue.withheld) return null;
  const [first, end] = tokensOfSentence(syntax, syntax.sentence[cue.token]!);
  const run = sourceRun(input, cue, first);
  if (run === null || !endsThere(input, cue, end)) return null;
  const clause = clauseBefore(input, first, run.first - 2);
  if (clause === null) return null;
  const content = contentOf(input, clause, []);
  const source = sourceIn(input, cue, run);
  if (words.firstAndSecondPerson.includes(formOf(syntax, source.token))) return null;
  return draftFrom(
    input,
    { ...cue, source },
    { rule: "trailing-cue", score: 0.91, frame: "clause", content, because: "sentence up to the comma" },
  );
}

/** The noun phrase, with one in apposition, between a comma and the cue. */
function sourceRun({ syntax, words }: RuleInput, cue: Cue, sentenceStart: number): TokenRange | null {
  const set = formOf(syntax, cue.firstToken - 1) === ",";
  const last = set ? cue.firstToken - 2 : cue.firstToken - 1;
  let commas = set ? APPOSITIONS : 1;
  let first = last + 1;
  for (let token = last; token >= sentenceStart && last - token < LONGEST_SOURCE; token--) {
    if (formOf(syntax, token) !== ",") continue;
    // Between two commas may stand anything that opens as a relative clause: “, who runs the port,”.
    const relative =
      set && commas === APPOSITIONS && words.relativePronouns.includes(formOf(syntax, token + 1));
    if (!relative && !isNounPhrase(syntax, { first: token + 1, last: first - (first > last ? 1 : 2) }, words))
      return null;
    first = token + 1;
    if (--commas === 0) return { first, last };
  }
  return null;
}

/** True where nothing behind the cue can be its object or a second half of the clause. */
function endsThere({ syntax, words }: RuleInput, cue: Cue, end: number): boolean {
  let token = cue.lastToken + 1;
  const tells = words.tellingVerbs.includes(lemmaOf(syntax, cue.token));
  const opensRest =
    token >= end ||
    isPunctuation(syntax, token) ||
    ["ADP", "ADV"].includes(uposOf(syntax, token)) ||
    words.timeWords.includes(formOf(syntax, token)) ||
    tells;
  if (!opensRest || /^[:“"‘]$/u.test(formOf(syntax, token))) return false;
  if (tells && (token >= end || isPunctuation(syntax, token))) return false;
  for (; token < end && !/^[,;.!?—–]$/u.test(formOf(syntax, token)); token++) {
    if (isTensed(syntax, token) || words.complementizers.includes(formOf(syntax, token))) return false;
  }
  // “The man who ran the port, officials said on Monday, had fled”: the clause goes on.
  return !(
    formOf(syntax, token) === "," &&
    (isTensed(syntax, token + 1) || uposOf(syntax, token + 1) === "AUX")
  );
}

/** The clause from the start of the sentence to `last`, without a dateline and an opening “But”. */
function clauseBefore(input: RuleInput, sentenceStart: number, last: number): TokenRange | null {
  const { syntax, quotations } = input;
  let first = behindDateline(syntax, sentenceStart, last);
  if (uposOf(syntax, first) === "CCONJ") first++;
  if (last - first < SHORTEST_CLAUSE - 1) return null;
  const { tokens } = syntax.layers;
  const open = quotationAt(quotations, tokens[last]!.start);
  if (open !== null && open.end > tokens[last]!.end) return null;
  const from = behindFrame(input, first, last);
  for (let token = from; token <= last; token++) if (isTensed(syntax, token)) return { first, last };
  return null;
}

/**
 * Where the main clause may begin. “After the storm, the mayor said so on Monday”: a frame is no clause, so one
 * must follow behind its comma. “About 40 crews” opens no frame, nor does “In Ostvik the ferry sank”.
 */
function behindFrame({ syntax, words }: RuleInput, first: number, last: number): number {
  if (opensQuantity(syntax, first, words)) return first;
  const frame = opensClause(syntax, first, words);
  if (!frame && uposOf(syntax, first) !== "ADP") return first;
  let comma = first;
  while (comma <= last && formOf(syntax, comma) !== ",") comma++;
  if (comma <= last || frame) return comma;
  for (let token = first; token <= last && !isTensed(syntax, token); token++) {
    if (opensClause(syntax, token, words)) return last + 1;
  }
  return first;
}

function behindDateline(syntax: Syntax, first: number, last: number): number {
  const opener = formOf(syntax, first);
  const written = syntax.text.slice(syntax.layers.tokens[first]!.start, syntax.layers.tokens[first]!.end);
  for (let token = first + 1; token < Math.min(last, first + LONGEST_DATELINE); token++) {
    if (isTensed(syntax, token)) return first;
    if (!/^(?:[—–-]|--)$/u.test(formOf(syntax, token))) continue;
    const shouted = opener.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written);
    return shouted || formOf(syntax, token - 1) === ")" ? token + 1 : first;
  }
  return first;
}

/** The source over the whole run; its head is the tree's where that lies in the run. */
function sourceIn({ syntax }: RuleInput, cue: Cue, run: TokenRange): Source {
  const span = spanOfTokens(syntax, run.first, run.last);
  const known = cue.source?.token;
  if (known !== undefined && run.first <= known && known <= run.last)
    return { token: known, span, because: "noun phrase between comma and cue" };
  // “Ostvik’s mayor, Karin Solberg”: whoever owns something there is not the one who speaks.
  const person = namesWithin(syntax, span).find(
    (name) => name.kind === "person" && xposOf(syntax, tokensIn(syntax, name).last + 1) !== "POS",
  );
  const parts = person === undefined ? run : tokensIn(syntax, person);
  return { token: headOfPhrase(syntax, parts), span, because: "noun phrase between comma and cue" };
}
