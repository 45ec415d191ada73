/**
 * “Citing”: a carrier that names whom it has it from.
 *
 *     The ferry sank, Meridian reported, citing port officials.
 *     ╰─ content ──╯  ╰ carrier         ╰cue─╯ ╰── source ───╯
 *
 * In: merged drafts. Where a carrier's own report has a “citing” beside it, the one cited is the source of the
 * same content, via the carrier; the carrier's report stays. Citing a treaty or a law (“citing Article 4”)
 * stays what it was.
 */

import type { Draft, RuleInput } from "./draft.ts";
import { tokensIn } from "./drafting.ts";
import { formOf, lemmaOf, type Syntax, uposOf } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

export function resolveCitations({ syntax, words }: RuleInput, drafts: readonly Draft[]): readonly Draft[] {
  const reports = new Map<string, Draft>();
  for (const draft of drafts) {
    if (isCiting(syntax, draft, words) || draft.sourceToken === null) continue;
    reports.set(`${syntax.sentence[draft.cueToken]} ${draft.sourceToken}`, draft);
  }
  return drafts.map((draft) => {
    if (!isCiting(syntax, draft, words) || draft.sourceToken === null) return draft;
    const report = reports.get(`${syntax.sentence[draft.cueToken]} ${draft.sourceToken}`);
    const cited = tokensIn(syntax, draft.content[0]!);
    const speaker = speakerIn(syntax, cited.first, cited.last, words);
    if (report === undefined || speaker === null) return draft;
    return {
      ...draft,
      rule: "citation",
      source: draft.content[0]!,
      sourceToken: speaker,
      content: report.content,
      carriers: [draft.sourceToken],
      because: [...draft.because, "who is cited is the source of what the carrier reports"],
    };
  });
}

function isCiting(syntax: Syntax, draft: Draft, words: AttributionWords): boolean {
  return draft.rule === "object-content" && words.citingVerbs.includes(lemmaOf(syntax, draft.cueToken));
}

/** The last word of the phrase, if it is a word for a speaker or part of a person's or a body's name. */
function speakerIn(syntax: Syntax, first: number, last: number, words: AttributionWords): number | null {
  for (let token = first; token <= last; token++) {
    const speaks =
      words.speakerNouns.includes(formOf(syntax, token)) ||
      words.speakerNouns.includes(lemmaOf(syntax, token));
    const ends = token === last || !["NOUN", "PROPN", "ADJ", "DET"].includes(uposOf(syntax, token + 1));
    if (speaks && ends) return token;
  }
  const { end } = syntax.layers.tokens[last]!;
  const named = syntax.layers.names.some(
    (name) => name.end === end && (name.kind === "person" || name.kind === "organization"),
  );
  return named ? last : null;
}
