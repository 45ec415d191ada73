/**
 * “Citing”: a carrier that names whom it has it from.
 *
 *     The ferry sank, Meridian reported, citing port officials.
 *     ╰─ content ──╯  ╰ carrier         ╰cue─╯ ╰── source ───╯
 *
 * In: merged drafts. Where a carrier's own report has a “citing” beside it, the one cited is the source of the
 * same content, via the carrier; the carrier's report stays. What is cited beside a
 * report but cannot speak (“citing Article 4”, “citing the boarding list”) is no content: that find is dropped.
 */

import type { Draft, RuleInput } from "./draft.ts";
import { tokensIn } from "./drafting.ts";
import { RELATION } from "./relations.ts";
import { formOf, lemmaOf, namesWithin, type Syntax, uposOf } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

export function resolveCitations({ syntax, words }: RuleInput, drafts: readonly Draft[]): readonly Draft[] {
  const reports = new Map<string, Draft>();
  for (const draft of drafts) {
    if (isCiting(syntax, draft, words) || draft.sourceToken === null) continue;
    reports.set(`${syntax.sentence[draft.cueToken]} ${draft.sourceToken}`, draft);
  }
  return drafts.flatMap((draft, index) => {
    if (!isCiting(syntax, draft, words) || draft.sourceToken === null) return [draft];
    const report =
      reports.get(`${syntax.sentence[draft.cueToken]} ${draft.sourceToken}`) ??
      reportBefore(syntax, drafts, index);
    if (report === undefined) return [draft];
    const cited = tokensIn(syntax, draft.content[0]!);
    const speaker = speakerIn(syntax, cited.first, cited.last, words);
    // “officials said, citing the boarding list”: what they rely on is not what they say.
    if (speaker === null || report.sourceToken === null) return [];
    return [
      {
        ...draft,
        rule: "citation",
        source: draft.content[0]!,
        sourceToken: speaker,
        content: report.content,
        carriers: [report.sourceToken],
        because: [...draft.because, "who is cited is the source of what the carrier reports"],
      },
    ];
  });
}

/** “according to Meridian, citing …”: the report whose source stands right before the participle. */
function reportBefore(syntax: Syntax, drafts: readonly Draft[], index: number): Draft | undefined {
  const { cue, cueToken } = drafts[index]!;
  const before = drafts[index - 1];
  if (before?.source == null || syntax.sentence[before.cueToken] !== syntax.sentence[cueToken])
    return undefined;
  return /^\s*,\s*$/u.test(syntax.text.slice(before.source.end, cue.start)) ? before : undefined;
}

/** Under any other rule “cited” has a clause for content: who cites is the one who says it. */
const CITING_RULES: ReadonlySet<string> = new Set(["object-content", RELATION]);

function isCiting(syntax: Syntax, draft: Draft, words: AttributionWords): boolean {
  return CITING_RULES.has(draft.rule) && words.citingVerbs.includes(lemmaOf(syntax, draft.cueToken));
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
  const { start } = syntax.layers.sentences[syntax.sentence[last]!]!;
  const { end } = syntax.layers.tokens[last]!;
  const named = namesWithin(syntax, { start, end }).some(
    (name) => name.end === end && (name.kind === "person" || name.kind === "organization"),
  );
  return named ? last : null;
}
