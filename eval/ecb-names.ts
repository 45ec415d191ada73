/**
 * Reads ECB+’s names of people, organizations and places with their chains across the reports of one story.
 *
 * Out: stories of several documents; of each document its text and the marked phrases in the sentences that the
 * corpus’s editors checked. The corpus is tokenized; the text is put together again as it was printed, a paragraph
 * for each sentence, without the address of its page.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/model/index.ts";

const FOLDER = "../shared/corpora/ecbplus";

/** A marked phrase that holds a capitalized word. */
export interface EcbName extends Span {
  /** Across the documents of the story; unique for a name marked once. */
  readonly chain: string;
  /** The name that heads the phrase: “Ostvik” of “in Ostvik”; null where it has none: “an Ostvik shop”, “Man”. */
  readonly head: Span | null;
}

export interface EcbDocument {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly names: readonly EcbName[];
}

interface EcbRecord {
  readonly id: string;
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

const NAMED = /^(?:HUMAN_PART|LOC)/u;

/** The documents by story, in the order of the file. */
export function readEcbStories(split: "train" | "dev"): readonly (readonly EcbDocument[])[] {
  const lines = gunzipSync(readFileSync(`${FOLDER}/${split}.jsonl.gz`))
    .toString("utf8")
    .split("\n");
  const stories = new Map<string, EcbRecord[]>();
  for (const line of lines) {
    if (line === "") continue;
    const record = JSON.parse(line) as EcbRecord;
    stories.set(record.story, [...(stories.get(record.story) ?? []), record]);
  }
  return [...stories.values()].map((records) => {
    const isCommon = commonWordsOf(records);
    return records.map((record) => documentOf(record, isCommon));
  });
}

type IsCommon = (word: string) => boolean;

/** Words that the story writes small as often as large: those of a headline are no names. */
function commonWordsOf(records: readonly EcbRecord[]): IsCommon {
  const large = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { text } of records) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const counts = /^\p{Lu}/u.test(word) ? large : small;
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return (word) => {
    const folded = word.toLowerCase();
    return (small.get(folded) ?? 0) >= Math.max(1, large.get(folded) ?? 0);
  };
}

function documentOf(record: EcbRecord, isCommon: IsCommon): EcbDocument {
  const { id, story, sentences, checked_sentences, mentions } = record;
  const { text, offsetOf } = printedText(record);
  const checked = sentences.filter(({ n }) => checked_sentences.includes(n));
  const names = mentions
    .filter(({ type, surface }) => NAMED.test(type) && isName(surface))
    .filter(({ start, end }) => checked.some((sentence) => sentence.start <= start && end <= sentence.end))
    .map((mention) => {
      const span = { start: offsetOf(mention.start), end: offsetOf(mention.end) };
      return {
        ...span,
        chain: mention.chain ?? `${id} ${mention.id}`,
        head: headOf(text, span, isCommon),
      };
    });
  return { id, story, text, names };
}

/** A capitalized word that is no pronoun: ECB+ marks common nouns as well. */
function isName(surface: string): boolean {
  const words = surface.replace(/^(?:The|A|An) /u, "").split(" ");
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:He|She|It|They|His|Her|Their|We|I|Our|My|You)$/u.test(surface)
  );
}

/** What goes before the name of a marked phrase, and what follows it. */
const OPENING = /^(?:(?:in|at|of|on|from|to|into|near|inside|outside|for|by|the|a|an) )+/iu;
const FOLLOWING = /,| (?:in|at|on|off|near|between|from|along) |['’]s?$/iu;
const LINK = /^(?:of|the|and|for|de|van|al|el|bin)$/u;

/** “Ostvik” of “in Ostvik, Norland’s port”; null where the phrase is headed by a common noun. */
function headOf(text: string, { start, end }: Span, isCommon: IsCommon): Span | null {
  const written = text.slice(start, end);
  const from = OPENING.exec(written)?.[0].length ?? 0;
  const rest = written.slice(from);
  const name = rest.slice(0, FOLLOWING.exec(rest)?.index);
  const words = name.split(" ");
  const isNamed = words.every((word) => /^[\p{Lu}\p{N}"“'‘&-]/u.test(word) || LINK.test(word));
  if (!/^\p{Lu}/u.test(name) || !isNamed || LINK.test(words.at(-1)!)) return null;
  if (words.length === 1 && isCommon(name)) return null;
  return { start: start + from, end: start + from + name.length };
}

/** No blank stands before these, and none after those. */
const CLOSING = /^(?:[,.;:?!%)\]}’”]|''|['’](?:s|S|ll|re|ve|d|m|t)|n['’]t)$/u;
const OPENER = /^(?:[([{$£€#“‘]|``)$/u;

/** The text as it was printed, and where a token's border has come to lie in it. */
function printedText({ text, sentences }: EcbRecord): { text: string; offsetOf: (old: number) => number } {
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
