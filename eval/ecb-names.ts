/**
 * Reads ECB+’s names of people, organizations and places with their chains across the reports of one story.
 *
 * Out: stories of several documents; of each document its text and the marked names in the sentences that the
 * corpus’s editors checked. The texts are tokenized, a sentence a line, with quotation marks as `` and ''.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/model/index.ts";

const FOLDER = "../shared/corpora/ecbplus";

export interface EcbName extends Span {
  /** Across the documents of the story; unique for a name marked once. */
  readonly chain: string;
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
  readonly sentences: readonly { readonly n: number; readonly start: number; readonly end: number }[];
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
  const stories = new Map<string, EcbDocument[]>();
  for (const line of lines) {
    if (line === "") continue;
    const document = documentOf(JSON.parse(line) as EcbRecord);
    stories.set(document.story, [...(stories.get(document.story) ?? []), document]);
  }
  return [...stories.values()];
}

function documentOf({ id, story, text, sentences, checked_sentences, mentions }: EcbRecord): EcbDocument {
  const checked = sentences.filter(({ n }) => checked_sentences.includes(n));
  const names = mentions
    .filter(({ type, surface }) => NAMED.test(type) && isName(surface))
    .filter(({ start, end }) => checked.some((sentence) => sentence.start <= start && end <= sentence.end))
    .map((mention) => ({
      start: mention.start,
      end: mention.end,
      chain: mention.chain ?? `${id} ${mention.id}`,
    }));
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
