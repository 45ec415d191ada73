/**
 * Finds the names again that are known from elsewhere in the article: “RUIZ DENIES ORDER” in a
 * headline, or a surname the finder did not see.
 *
 *     … Ana Ruiz of the Harbour Commission …        [HARBOUR COMMISSION] WARNS [RUIZ]
 */
import type { EntityKind } from "../../model/index.ts";
import type { NameMention } from "./refine-names.ts";
import { foldName } from "./spelling.ts";
import { type TokenRange, type View, wordsBetween } from "./view.ts";

/** Longest name that is looked for again, in tokens. */
const KNOWN_TOKENS_MAX = 6;

/** The ranges, outside of the mentions, that are spelled like one of them. The longest wins. */
export function findKnownNames(view: View, mentions: readonly NameMention[]): readonly TokenRange[] {
  const known = new Map<string, EntityKind>();
  const taken = new Uint8Array(view.tokens.length);
  for (const mention of mentions) {
    taken.fill(1, mention.firstToken, mention.endToken);
    if (mention.kind === "other") continue;
    known.set(mention.folded, mention.kind);
    const surname = mention.folded.split(" ").at(-1)!;
    if (mention.kind === "person" && surname.length > 2 && !known.has(surname)) known.set(surname, "person");
  }
  const ranges: TokenRange[] = [];
  for (let t = 0; t < view.tokens.length; t++) {
    if (taken[t] || view.sentenceOf[t]! < 0 || !/^\p{Lu}/u.test(wordsBetween(view, t, t + 1))) continue;
    let end = t;
    while (
      end < view.tokens.length &&
      end - t < KNOWN_TOKENS_MAX &&
      !taken[end] &&
      view.sentenceOf[end] === view.sentenceOf[t]
    ) {
      end++;
    }
    for (; end > t; end--) {
      const kind = known.get(foldName(wordsBetween(view, t, end)));
      const isName = /^(?:PROPN|NOUN|ADJ|X)$/u.test(view.tags[t]?.upos ?? "X") || end - t > 1;
      if (kind === undefined || !isName) continue;
      ranges.push({ first: t, end, kind, rule: "name/known" });
      t = end - 1;
      break;
    }
  }
  return ranges;
}
