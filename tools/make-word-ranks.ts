/**
 * Writes the commonest words of English news by how common they are: src/language/en/word-ranks.ts.
 *
 *     npx tsx tools/make-word-ranks.ts
 *
 * In: the words of `train/word-vectors.bin`, which stand in that order (GloVe, Pennington, Socher and Manning 2014;
 * newswire and an encyclopedia, in the public domain). What a story is told by are its rare words, and a handful of
 * reports cannot tell which words are rare.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { decodeModel } from "../src/text/model-file.ts";

const N_WORDS = 9_000;
const LINE = 100;

const path = new URL("train/word-vectors.bin", import.meta.url);
const { settings } = decodeModel(readFileSync(path), "word-vectors", path.pathname);
const words = (settings["words"] as readonly string[]).filter((word) => /^\p{Ll}{2,}$/u.test(word));
const lines: string[] = [];
let line = "";
for (const word of words.slice(0, N_WORDS)) {
  if (line.length + word.length >= LINE) {
    lines.push(line);
    line = "";
  }
  line += line === "" ? word : ` ${word}`;
}
lines.push(line);
writeFileSync(
  "src/language/en/word-ranks.ts",
  `/**
 * The commonest words of English news, the commonest first.
 *
 * Written by tools/make-word-ranks.ts from the order of GloVe's words (public domain); do not edit.
 */
import { wordList } from "./word-list.ts";

const COMMON_WORDS = \`
${lines.join("\n")}
\`;

/** Place of a word in that order, from 1. */
export const wordRanks: ReadonlyMap<string, number> = new Map(
  wordList(COMMON_WORDS).map((word, i) => [word, i + 1]),
);
`,
);
