/**
 * A colon for a cue: in headlines, and before a quotation.
 *
 *     Minister: ferry had no radio          Ferry had no radio: minister
 *     ╰source╯╷ ╰─── content ────╯          ╰─── content ────╯╷ ╰source╯
 *            cue                                             cue
 *
 *     It came as no surprise to Ana Ruiz: “We had warned them.”
 *                               ╰source╯╷ ╰───── content ─────╯
 *                                      cue
 *
 * The source must be a person's name or a word for somebody who speaks: “Ostvik: a town in waiting” is a
 * title. A colon after a cue verb (“Ruiz said: …”) belongs to `quoted-speech.ts`.
 */
import type { Span } from "../../model/index.ts";
import { contentOf, type TokenRange } from "../content-spans.ts";
import { cuesBetween, isVerb } from "../cues.ts";
import type { Draft, RuleInput } from "../draft.ts";
import { topOf } from "../noun-phrases.ts";
import { wholeQuotation } from "../quotation-marks.ts";
import {
  formOf,
  isPunctuation,
  lemmaOf,
  namesWithin,
  type Syntax,
  spanOfTokens,
  tokenAtOrAfter,
} from "../syntax.ts";

/** A source longer than this is a clause. In tokens. */
const LONGEST_SOURCE = 6;

export function findSpeakerColons(input: RuleInput): readonly Draft[] {
  return [...inHeadlines(input), ...beforeQuotations(input)];
}

function inHeadlines(input: RuleInput): readonly Draft[] {
  const { syntax } = input;
  return syntax.layers.sentences.flatMap((sentence) => {
    const headline = syntax.layers.paragraphs[sentence.paragraph]?.kind === "headline";
    return headline ? (inHeadline(input, sentence.firstToken, sentence.endToken) ?? []) : [];
  });
}

function inHeadline(input: RuleInput, first: number, end: number): Draft | null {
  const { syntax } = input;
  const colons: number[] = [];
  for (let token = first; token < end; token++) if (formOf(syntax, token) === ":") colons.push(token);
  const colon = colons[0];
  if (colons.length !== 1 || colon === undefined) return null;
  let last = end - 1;
  while (last > colon && formOf(syntax, last) === ".") last--;
  const left = { first, last: colon - 1 };
  const right = { first: colon + 1, last };
  for (const [source, content, because] of [
    [left, right, "speaker before the colon"],
    [right, left, "speaker after the colon"],
  ] as const) {
    if (!canSpeak(input, source) || content.last - content.first < 1) continue;
    const spans = contentOf(input, content, []);
    if (spans.length > 0) return drafted(syntax, colon, source, spans, because);
  }
  return null;
}

function beforeQuotations(input: RuleInput): readonly Draft[] {
  const { syntax, quotations } = input;
  return quotations.flatMap((quotation, index) => {
    const colon = tokenAtOrAfter(syntax, quotation.start) - 1;
    if (colon < 1 || formOf(syntax, colon) !== ":" || input.quotations[index - 1]?.continuedIn === index)
      return [];
    const sentence = syntax.layers.sentences[syntax.sentence[colon]!];
    if (sentence === undefined) return [];
    const [cue] = cuesBetween(input.cues, sentence.firstToken, colon);
    const source = nameBefore(input, colon, sentence.firstToken);
    if (cue !== undefined || source === null) return [];
    const content = wholeQuotation(quotations, index).map(({ start, end }): Span => ({ start, end }));
    return [drafted(syntax, colon, source, content, "name before a colon and a quotation")];
  });
}

function drafted(
  syntax: Syntax,
  colon: number,
  source: TokenRange,
  content: readonly Span[],
  because: string,
): Draft {
  return {
    rule: "speaker-colon",
    score: 0.7,
    because: [because],
    source: spanOfTokens(syntax, source.first, source.last),
    sourceToken: topOf(syntax, source),
    cue: spanOfTokens(syntax, colon, colon),
    cueToken: colon,
    content,
    force: "said",
    withheld: false,
  };
}

/** True for a short noun phrase that is a person's name or ends in a word for a speaker. */
function canSpeak({ syntax, words }: RuleInput, range: TokenRange): boolean {
  if (range.last < range.first || range.last - range.first >= LONGEST_SOURCE) return false;
  for (let token = range.first; token <= range.last; token++) {
    if (isVerb(syntax, token) || isPunctuation(syntax, token)) return false;
  }
  const last = range.last;
  if (words.speakerNouns.includes(lemmaOf(syntax, last)) || words.speakerNouns.includes(formOf(syntax, last)))
    return true;
  const span = spanOfTokens(syntax, range.first, last);
  return namesWithin(syntax, span).some(({ kind, end }) => kind === "person" && end === span.end);
}

/** The person's name that ends at the colon, as its tokens. */
function nameBefore({ syntax }: RuleInput, colon: number, first: number): TokenRange | null {
  const before = spanOfTokens(syntax, first, colon - 1);
  const name = namesWithin(syntax, before).find(({ kind, end }) => kind === "person" && end === before.end);
  return name === undefined ? null : { first: tokenAtOrAfter(syntax, name.start), last: colon - 1 };
}
