/**
 * How is an attribution built? Its cue's part of speech and, for verbs, the form of what they report.
 *
 *     Ruiz {cue wants} {content to leave}        verb with an infinitive
 *     Ruiz {cue backed} {content the plan}       verb with a thing
 *     her {cue promise} {content to stay}        noun as cue
 *
 * Tags, trees and marks are looked at, never a list of words, so that the names mean the same for every reader.
 */
import { quotationAt } from "../src/attribution/quotation-marks.ts";
import type { Span } from "../src/model/index.ts";
import { headOf, type LayeredText } from "./layered-text.ts";
import { type Relation, tokensIn } from "./relations.ts";

export function constructionOf(text: LayeredText, { cue, content }: Relation): string {
  const tokens = [...tokensIn(text.tokens, cue)];
  if (tokens.length === 0) return "no cue";
  if (quotationAt(text.quotations, cue[0]!.start) !== null) return "cue in a quotation";
  const { dependencies, tags } = text.layers;
  const head = headOf(text, tokens);
  if (/^(?:case|mark)$/u.test(dependencies[head]!.deprel)) return "preposition as cue";
  switch (tags[head]!.upos) {
    case "VERB":
    case "AUX": {
      const isPassive = tokens.some((token) => dependencies[token]!.deprel === "aux:pass");
      return isPassive ? "passive verb" : `verb with ${formOf(text, content)}`;
    }
    case "NOUN":
    case "PROPN":
      return "noun as cue";
    case "ADJ":
    case "ADV":
      return "adjective or adverb as cue";
    case "ADP":
    case "SCONJ":
      return "preposition as cue";
    default:
      return "mark or other word as cue";
  }
}

function formOf(text: LayeredText, content: readonly Span[]): string {
  const { tags, dependencies } = text.layers;
  const tokens = [...tokensIn(text.tokens, content)];
  if (isMostlyQuoted(text, tokens)) return "a quotation";
  const first = tags[tokens[0]!]!;
  const head = headOf(text, tokens);
  const { upos } = tags[head]!;
  const hasSubject = tokens.some(
    (token) => dependencies[token]!.head === head && /^[nc]subj/u.test(dependencies[token]!.deprel),
  );
  if (first.xpos === "TO") return "an infinitive";
  if (first.upos === "SCONJ" || hasSubject) return "a clause";
  if (upos === "VERB" || upos === "AUX") return first.xpos === "VBG" ? "a gerund" : "a clause";
  if (hasOuterInfinitive(text, tokens)) return "an object and an infinitive";
  if (first.upos === "ADP") return "a phrase with a preposition";
  return upos === "PROPN" || upos === "PRON" ? "a name or pronoun" : "a thing";
}

function isMostlyQuoted({ quotations, tokens: all }: LayeredText, tokens: readonly number[]): boolean {
  const quoted = tokens.filter((token) => quotationAt(quotations, all[token]!.start) !== null);
  return quoted.length * 2 > tokens.length;
}

/** “(urged) his guests to leave”: the infinitive hangs on the cue, not on the object. */
function hasOuterInfinitive({ layers }: LayeredText, tokens: readonly number[]): boolean {
  const inside = new Set(tokens);
  return tokens.some((token) => {
    const verb = layers.dependencies[token]!.head;
    return (
      layers.tags[token]!.xpos === "TO" && inside.has(verb) && !inside.has(layers.dependencies[verb]!.head)
    );
  });
}
