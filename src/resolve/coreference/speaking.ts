/** Does a word speak? Asked of pronouns and of those whom they may mean. */
import { isRelation, type View } from "../entities/view.ts";
import type { EntityWords } from "../entities/words.ts";
import type { DraftMention } from "./discourse.ts";

/** The verb whose active subject says something: “Ruiz said”, “Ruiz left and said”, “Ruiz went on to say”; -1 for none. */
export function speechVerbOf(view: View, token: number, words: EntityWords): number {
  const verb = view.heads[token]!;
  if (verb < 0 || view.deprels[token] !== "nsubj") return -1;
  if (words.speechVerbs.has(view.lemmas[verb]!)) return verb;
  const goesOn = view.children[verb]!.some(
    (child) =>
      isRelation(view, child, "conj", "xcomp") &&
      words.speechVerbs.has(view.lemmas[child]!) &&
      !view.children[child]!.some((other) => isRelation(view, other, "nsubj")),
  );
  return goesOn ? verb : -1;
}

/** “…, the ministry said”: whatever the tree makes of it, the words right before the verb speak. */
export function standsBeforeSaying(view: View, mention: DraftMention, words: EntityWords): boolean {
  let next = mention.head + 1;
  while (next < view.tokens.length && view.tokens[next]!.start < mention.end) next++;
  const { upos, xpos } = view.tags[next] ?? { upos: "X", xpos: "" };
  return (
    upos === "VERB" && xpos !== "VBN" && xpos !== "VBG" && words.speechVerbs.has(view.lemmas[next] ?? "")
  );
}
