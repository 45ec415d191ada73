/**
 * Reads the parsed corpora as texts with gold sentences, in the form that our own layers have.
 *
 * GUM and PUD are gold (Universal Dependencies 2); PolNeAR's silver layer is CoreNLP's (Penn tags, UD 1)
 * and is converted mechanically by `silver.ts`. The corpora are read from the folder beside the
 * repository and never copied into it.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span, Token, Upos } from "../../src/model/index.ts";

export const CORPORA = new URL("../../../shared/corpora/", import.meta.url);

/** A sentence of a treebank. Heads count within the sentence, -1 for the root. */
export interface GoldSentence {
  readonly tokens: Token[];
  /** "" where the conversion cannot tell. */
  readonly upos: (Upos | "")[];
  readonly xpos: string[];
  readonly lemmas: string[];
  readonly heads: number[];
  readonly deprels: string[];
  /** Names, as ranges of token indices within the sentence. */
  readonly names: GoldName[];
  /** False where the tree does not hold (a sentence that our tokens do not fit). */
  readonly parsed: boolean;
}

export interface GoldName {
  readonly first: number;
  readonly end: number;
  readonly kind: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: GoldSentence[];
}

/** Lines of a JSON Lines file of the corpora, unpacked where its name ends in `.gz`. */
export function readRecords<T>(path: string): T[] {
  const bytes = readFileSync(new URL(path, CORPORA));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** GUM's documents; `part` is `train` or `dev`. Sorted by name. */
export function readGum(part: "train" | "dev"): GoldDocument[] {
  const files = readTar(gunzipSync(readFileSync(new URL("gum/conllu.tar.gz", CORPORA))));
  return files
    .filter((file) => file.name.startsWith(`${part}/`) && file.name.endsWith(".conllu"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => {
      const id = file.name.slice(part.length + 1, -".conllu".length);
      return parseConllu(file.text, { id, genre: id.split("_")[1] ?? "", separate: false });
    });
}

/** The English half of PUD: single sentences, each a paragraph of one long document. */
export function readPud(): GoldDocument[] {
  const text = gunzipSync(readFileSync(new URL("ud-pud/en.conllu.gz", CORPORA))).toString("utf8");
  return [parseConllu(text, { id: "pud-en", genre: "pud", separate: true })];
}

interface ConlluContext {
  readonly id: string;
  readonly genre: string;
  /** True where every sentence is a paragraph. */
  readonly separate: boolean;
}

/** Builds the document's text from the tokens and their `SpaceAfter`; paragraphs stand between blank lines. */
export function parseConllu(conllu: string, { id, genre, separate }: ConlluContext): GoldDocument {
  const sentences: GoldSentence[] = [];
  let text = "";
  for (const block of conllu.split("\n\n")) {
    const lines = block.split("\n").filter((line) => line !== "");
    const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const newParagraph = separate || lines.some((line) => line.startsWith("# newpar"));
    if (text !== "") text = text.trimEnd() + (newParagraph ? "\n\n" : " ");
    const built = buildSentence(rows, text);
    text = built.text;
    sentences.push(built.sentence);
  }
  return { id, genre, text, sentences };
}

function buildSentence(rows: string[][], before: string): { text: string; sentence: GoldSentence } {
  let text = before;
  const sentence: GoldSentence = {
    tokens: [],
    upos: [],
    xpos: [],
    lemmas: [],
    heads: [],
    deprels: [],
    names: [],
    parsed: true,
  };
  const open: { kind: string; id: string; first: number }[] = [];
  let rangeEnd = 0;
  let rangeStop = 0;
  for (const row of rows) {
    const number = row[0]!;
    if (number.includes(".")) continue;
    const form = row[1]!;
    if (number.includes("-")) {
      rangeEnd = Number(number.split("-")[1]);
      rangeStop = text.length + form.length;
      text += form + (row[9]!.includes("SpaceAfter=No") ? "" : " ");
      sentence.tokens.push({ start: rangeStop - form.length, end: rangeStop });
      continue;
    }
    const n = Number(number);
    if (n <= rangeEnd) {
      // The words of “didn’t” share its characters: each takes its own letters, the last one the rest.
      const shared = sentence.tokens.pop()!;
      const end =
        n === rangeEnd ? rangeStop : Math.min(rangeStop - (rangeEnd - n), shared.start + form.length);
      sentence.tokens.push({ start: shared.start, end });
      if (n < rangeEnd) sentence.tokens.push({ start: end, end: rangeStop });
    } else {
      sentence.tokens.push({ start: text.length, end: text.length + form.length });
      text += form + (row[9]!.includes("SpaceAfter=No") ? "" : " ");
    }
    sentence.upos.push(row[3] as Upos);
    sentence.xpos.push(row[4]!);
    sentence.lemmas.push(row[2]!);
    sentence.heads.push(Number(row[6]) - 1);
    sentence.deprels.push(row[7]!);
    readEntities(row[9]!, sentence, open, sentence.upos.length - 1);
  }
  return { text, sentence };
}

/** GUM's brackets: `(7-person-…` opens, `7)` closes, `(9-place-…)` does both. */
function readEntities(
  misc: string,
  sentence: GoldSentence,
  open: { kind: string; id: string; first: number }[],
  at: number,
): void {
  const field = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
  if (field === undefined) return;
  for (const [mark, opened, closed] of field.matchAll(/(\([^()]+)|([^()]*\))/g)) {
    if (opened !== undefined) {
      const [id = "", kind = ""] = opened.slice(1).split("-");
      open.push({ id, kind, first: at });
    }
    if (mark.endsWith(")") && closed !== undefined) {
      const id = closed.slice(0, -1);
      const index = id === "" ? open.length - 1 : open.findLastIndex((entity) => entity.id === id);
      const [entity] = index < 0 ? [] : open.splice(index, 1);
      if (entity !== undefined) sentence.names.push({ first: entity.first, end: at + 1, kind: entity.kind });
    }
  }
}

function readTar(bytes: Buffer): { name: string; text: string }[] {
  const files: { name: string; text: string }[] = [];
  let at = 0;
  while (at + 512 <= bytes.length && bytes[at] !== 0) {
    const name = bytes.toString("utf8", at, at + 100).replace(/\0.*$/s, "");
    const size = Number.parseInt(bytes.toString("utf8", at + 124, at + 136), 8);
    files.push({ name: name.replace(/^\.\//, ""), text: bytes.toString("utf8", at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** The sentences as the layers that our functions take; one paragraph each. */
export function layersOf(document: GoldDocument): {
  sentences: (Span & { paragraph: number; firstToken: number; endToken: number })[];
  tokens: Token[];
} {
  const tokens: Token[] = [];
  const sentences = document.sentences.map((sentence, paragraph) => {
    const firstToken = tokens.length;
    tokens.push(...sentence.tokens);
    return {
      start: sentence.tokens[0]!.start,
      end: sentence.tokens.at(-1)!.end,
      paragraph,
      firstToken,
      endToken: tokens.length,
    };
  });
  return { sentences, tokens };
}
