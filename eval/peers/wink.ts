/**
 * wink-nlp with its light English web model: sentences and Universal tags.
 *
 * Its tokens keep the white space before them, so their places add up; tokens of white space are left out. It has no
 * names of people, organizations or places, and no quotations.
 */
import model from "wink-eng-lite-web-model";
import winkNlp, { type ItemSentence } from "wink-nlp";
import type { Span, Upos } from "../../src/model/index.ts";
import type { PeerLayers, TaggedToken } from "./peer.ts";

const wink = winkNlp(model, ["sbd", "pos"]);

export function readWithWink(text: string): PeerLayers {
  const document = wink.readDoc(text);
  const words = document.tokens().out();
  const spaces = document.tokens().out(wink.its.precedingSpaces);
  const tags = document.tokens().out(wink.its.pos);
  let at = 0;
  const all = words.map((word, i): Span & { upos: string } => {
    const start = at + spaces[i]!.length;
    at = start + word.length;
    return { start, end: at, upos: tags[i]! };
  });
  const sentences: Span[] = [];
  document.sentences().each((sentence: ItemSentence) => {
    const [first, last] = sentence.out(wink.its.span) as unknown as [number, number];
    const tokens = all.slice(first, last + 1).filter(isWord);
    if (tokens.length > 0) sentences.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end });
  });
  return { sentences, tokens: all.filter(isWord) };
}

function isWord(token: Span & { upos: string }): token is TaggedToken & { upos: Upos } {
  return token.upos !== "SPACE";
}
