/**
 * Reads ECB+ (Cybulska and Vossen 2014): 43 topics of two stories each, with what several reports say of one event
 * joined across them.
 *
 * The corpus is tokenized; `printedText` puts the text together again as it was printed, a paragraph for each
 * sentence, without the address of its page. Only sentences that its editors checked are scored.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const FOLDER = "../shared/corpora/ecbplus";

export interface EcbRecord {
  readonly id: string;
  readonly topic: number;
  readonly story: string;
  readonly text: string;
  readonly sentences: readonly {
    readonly n: number;
    readonly start: number;
    readonly end: number;
    readonly tokens: readonly (readonly [number, number])[];
  }[];
  readonly checked_sentences: readonly number[];
  readonly mentions: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly chain?: string;
    readonly id: string;
  }[];
}

/** The documents by story, in the order of the file. */
export function readEcbRecords(split: "train" | "dev"): readonly (readonly EcbRecord[])[] {
  const lines = gunzipSync(readFileSync(`${FOLDER}/${split}.jsonl.gz`))
    .toString("utf8")
    .split("\n");
  const stories = new Map<string, EcbRecord[]>();
  for (const line of lines) {
    if (line === "") continue;
    const record = JSON.parse(line) as EcbRecord;
    stories.set(record.story, [...(stories.get(record.story) ?? []), record]);
  }
  return [...stories.values()];
}

export function checkedSentences({ sentences, checked_sentences }: EcbRecord): EcbRecord["sentences"] {
  return sentences.filter(({ n }) => checked_sentences.includes(n));
}

/** No blank stands before these, and none after those. */
const CLOSING = /^(?:[,.;:?!%)\]}’”]|''|['’](?:s|S|ll|re|ve|d|m|t)|n['’]t)$/u;
const OPENER = /^(?:[([{$£€#“‘]|``)$/u;

/** The text as it was printed, and where a token's border has come to lie in it. */
export function printedText({ text, sentences }: EcbRecord): {
  text: string;
  offsetOf: (old: number) => number;
} {
  let printed = "";
  const offsets = new Map<number, number>();
  for (const sentence of sentences) {
    const tokens = sentence.tokens.map(([start, end]) => ({ start, end, word: text.slice(start, end) }));
    const isAddress = sentence.n === 0 && tokens[0]?.word === "http";
    if (printed !== "") printed += "\n\n";
    let glue = true;
    let isOpen = false;
    for (const [t, { start, end, word }] of tokens.entries()) {
      const isHyphen = word === "-" && isLarge(tokens[t - 1]?.word) && isLarge(tokens[t + 1]?.word);
      const closes = CLOSING.test(word) || isHyphen || (word === '"' && isOpen) || (word === "'" && !glue);
      if (!glue && !closes) printed += " ";
      offsets.set(start, printed.length);
      if (!isAddress) printed += word === "``" ? "“" : word === "''" ? "”" : word;
      offsets.set(end, printed.length);
      if (word === '"') isOpen = !isOpen;
      const isTorn = word === "’" && tokens[t + 1]?.word === "s";
      glue = isAddress || isHyphen || isTorn || OPENER.test(word) || (word === '"' && isOpen);
    }
  }
  return { text: printed, offsetOf: (old) => offsets.get(old) ?? 0 };
}

function isLarge(word: string | undefined): boolean {
  return /^\p{Lu}\p{L}/u.test(word ?? "");
}
