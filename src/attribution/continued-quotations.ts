/**
 * A quotation that goes on after its speaker has been named.
 *
 *     “No one told us,” said Ruiz. “It was dark. We had no radio.”
 *     ╰── content ────╯            ╰───────── content ──────────╯
 *
 * A sentence, or a paragraph, that is all quotation and has no cue of its own belongs to who was quoted right
 * before it. One word outside the marks, or somebody else's cue, ends the chain.
 */
import type { Span } from "../model/index.ts";
import { quotationKindOf } from "./content-spans.ts";
import type { Draft, RuleInput } from "./draft.ts";
import { indexOfQuotationAt, type Quotation } from "./quotation-marks.ts";
import { RELATION } from "./relations.ts";
import { isPunctuation, tokenAtOrAfter } from "./syntax.ts";

/** The drafts, quoted ones with the quotations that go on with them as further content. */
export function continueQuotations(input: RuleInput, drafts: readonly Draft[]): readonly Draft[] {
  const { quotations } = input;
  const taken = new Set<number>();
  for (const { content } of drafts) {
    for (const span of content) {
      const index =
        indexOfQuotationAt(quotations, span.start) ?? indexOfQuotationAt(quotations, span.end - 1);
      if (index !== null) taken.add(index);
    }
  }
  return drafts.map((draft) => {
    if (!isQuotedSpeech(draft, quotations)) return draft;
    const more = quotationsAfter(input, draft, taken);
    return more.length === 0
      ? draft
      : {
          ...draft,
          content: [...draft.content, ...more],
          because: [...draft.because, "goes on in the next sentence"],
        };
  });
}

function isQuotedSpeech({ rule, content }: Draft, quotations: readonly Quotation[]): boolean {
  return rule === "quoted-speech" || (rule === RELATION && quotationKindOf(content, quotations) === "direct");
}

function quotationsAfter(input: RuleInput, draft: Draft, taken: Set<number>): readonly Span[] {
  const { syntax, quotations } = input;
  const end = Math.max(draft.cue.end, draft.source?.end ?? 0, draft.content.at(-1)!.end);
  let sentence = syntax.sentence[Math.max(0, tokenAtOrAfter(syntax, end - 1))] ?? -1;
  const more: Span[] = [];
  while (sentence >= 0) {
    const next = syntax.layers.sentences[sentence + 1];
    const index = next === undefined ? null : indexOfQuotationAt(quotations, next.start);
    if (next === undefined || index === null || taken.has(index) || quotations[index]!.start !== next.start)
      break;
    const last = lastSentenceOf(input, quotations[index]!);
    if (last === null) break;
    taken.add(index);
    more.push({ start: quotations[index]!.start, end: quotations[index]!.end });
    sentence = last;
  }
  return more;
}

/** The sentence that ends with the quotation, or null where words stand behind it in that sentence. */
function lastSentenceOf({ syntax }: RuleInput, quotation: Quotation): number | null {
  const after = tokenAtOrAfter(syntax, quotation.end);
  const sentence = syntax.sentence[after - 1];
  if (sentence === undefined) return null;
  for (let token = after; syntax.sentence[token] === sentence; token++) {
    if (!isPunctuation(syntax, token)) return null;
  }
  return sentence;
}
