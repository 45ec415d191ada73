/**
 * Reads ECB+’s names of people, organizations and places with their chains across the reports of one story.
 *
 * Out: stories of several documents; of each document its text as `ecbplus.ts` prints it and the marked phrases in
 * the sentences that the corpus’s editors checked.
 */
import type { Span } from "../src/model/index.ts";
import { checkedSentences, type EcbRecord, printedText, readEcbRecords } from "./ecbplus.ts";

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

const NAMED = /^(?:HUMAN_PART|LOC)/u;

/** The documents by story, in the order of the file. */
export function readEcbStories(split: "train" | "dev"): readonly (readonly EcbDocument[])[] {
  return readEcbRecords(split).map((records) => {
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
  const { id, story, mentions } = record;
  const { text, offsetOf } = printedText(record);
  const checked = checkedSentences(record);
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
