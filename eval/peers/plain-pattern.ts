/**
 * The quotation finder that people write when they take no library: what stands in double quotation marks, and for a
 * speaker the capitalized words beside a “said”.
 *
 *     “The pumps failed,” said Ana Ruiz.     Ana Ruiz said: “The pumps failed.”
 */
import type { Span } from "../../src/model/index.ts";
import type { PeerQuotation } from "./peer.ts";

const NAME_WORD = String.raw`\p{Lu}[\p{L}'’-]*(?:\.(?= \p{Lu}))?`;
const NAME = `${NAME_WORD}(?: ${NAME_WORD}){0,4}`;
const VERB = "(?:said|says|told|tells|added|adds|wrote|writes|asked|asks)";
const QUOTED = /[“"](?<content>[^“”"\n]{1,2000})[”"]/dgu;
const AFTER = new RegExp(`^,? (?:${VERB} (?<inverted>${NAME})|(?<plain>${NAME}) ${VERB})`, "du");
const BEFORE = new RegExp(`(?<plain>${NAME}) ${VERB}[,:]? $`, "du");
/** In code units: a speaker who is farther from the quotation is not looked for. */
const NEAR = 80;

export function quotationsByPattern(text: string): readonly PeerQuotation[] {
  return [...text.matchAll(QUOTED)].map((match) => {
    const [start, end] = match.indices!.groups!["content"]!;
    const close = match.index + match[0].length;
    const from = Math.max(0, match.index - NEAR);
    const after = AFTER.exec(text.slice(close, close + NEAR));
    const before = BEFORE.exec(text.slice(from, match.index));
    const source = nameIn(after, close) ?? nameIn(before, from);
    return { content: [{ start, end }], source };
  });
}

function nameIn(match: RegExpExecArray | null, at: number): Span | null {
  const place = match?.indices?.groups?.["inverted"] ?? match?.indices?.groups?.["plain"];
  return place === undefined ? null : { start: at + place[0], end: at + place[1] };
}
