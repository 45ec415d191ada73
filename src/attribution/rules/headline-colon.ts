/**
 * Headlines with a colon: the speaker, a colon, the content; or the other way round.
 *
 *     Minister: ferry had no radio          Ferry had no radio: minister
 *     ╰source╯╷ ╰─── content ────╯          ╰─── content ────╯╷ ╰source╯
 *            cue                                             cue
 *
 * Only in headlines, and only where the short side is a person, a body or a word for one: “Ostvik: a town in
 * waiting” is a title.
 */

import { contains } from "../../model/index.ts";
import { contentOf, type TokenRange } from "../content-spans.ts";
import { isVerb } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { formOf, headOf, isPunctuation, lemmaOf, type Syntax, spanOfTokens, uposOf } from "../syntax.ts";

/** A source longer than this is a clause. In tokens. */
const LONGEST_SOURCE = 6;

export function findHeadlineColons(input: RuleInput): readonly Draft[] {
  const { syntax } = input;
  const drafts: Draft[] = [];
  for (const sentence of syntax.layers.sentences) {
    if (syntax.layers.paragraphs[sentence.paragraph]?.kind !== "headline") continue;
    const draft = draftIn(input, sentence.firstToken, sentence.endToken);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function draftIn(input: RuleInput, first: number, end: number): Draft | null {
  const { syntax } = input;
  const colons: number[] = [];
  for (let token = first; token < end; token++) if (formOf(syntax, token) === ":") colons.push(token);
  const colon = colons[0];
  if (colons.length !== 1 || colon === undefined) return null;
  const left = { first, last: colon - 1 };
  let last = end - 1;
  while (last > colon && isPunctuation(syntax, last) && formOf(syntax, last) === ".") last--;
  const right = { first: colon + 1, last };
  for (const [source, content, because] of [
    [left, right, "speaker before the colon"],
    [right, left, "speaker after the colon"],
  ] as const) {
    const head = speakerIn(input, source);
    if (head === null || content.last - content.first < 1) continue;
    const spans = contentOf(input, content, []);
    if (spans.length === 0) return null;
    return {
      rule: "headline-colon",
      score: 0.7,
      because: [because],
      source: spanOfTokens(syntax, source.first, source.last),
      sourceToken: head,
      cue: spanOfTokens(syntax, colon, colon),
      cueToken: colon,
      content: spans,
      force: "said",
      withheld: false,
    };
  }
  return null;
}

/** The head of a short noun phrase that can speak, or null. */
function speakerIn({ syntax, words }: RuleInput, range: TokenRange): number | null {
  if (range.last < range.first || range.last - range.first >= LONGEST_SOURCE) return null;
  for (let token = range.first; token <= range.last; token++) {
    if (isVerb(syntax, token) || isPunctuation(syntax, token)) return null;
  }
  const speaks =
    words.speakerNouns.includes(lemmaOf(syntax, range.last)) ||
    words.speakerNouns.includes(formOf(syntax, range.last));
  if (speaks || isPersonName(syntax, range)) return headIn(syntax, range);
  return null;
}

function isPersonName(syntax: Syntax, range: TokenRange): boolean {
  const span = spanOfTokens(syntax, range.first, range.last);
  return syntax.layers.names.some(
    (name) => name.kind === "person" && contains(span, name) && name.end === span.end,
  );
}

function headIn(syntax: Syntax, range: TokenRange): number {
  for (let token = range.first; token <= range.last; token++) {
    const head = headOf(syntax, token);
    if ((head === null || head < range.first || head > range.last) && uposOf(syntax, token) !== "PUNCT")
      return token;
  }
  return range.last;
}
