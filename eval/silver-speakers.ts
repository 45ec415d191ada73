/**
 * Reads whom CoreNLP's automatic coreference chains in PolNeAR's silver layer hold the words of a text to mean.
 *
 * The chains are noisy; they serve as a second opinion on a name, never as gold.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/model/index.ts";

const FOLDER = "../shared/corpora/polnear";

export interface SilverSpeakers {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  /** The longest name of a person or body in the chain of the mention that ends where the span ends; null for none. */
  nameAt(span: Span): string | null;
}

interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

/** Start, end, Penn tag, lemma, entity type; more follows. */
type SilverToken = readonly [number, number, string, string, string];
/** Sentence, first token, token after the last, head token. */
type SilverMention = readonly [number, number, number, number];

interface SilverRecord {
  readonly id: string;
  readonly sentences: readonly (readonly SilverToken[])[];
  readonly coref: readonly (readonly SilverMention[])[];
}

/** Every article of the split that has a silver layer, in the order of the file. */
export function readSilverSpeakers(split: "train" | "dev"): readonly SilverSpeakers[] {
  const silver = new Map(
    recordsOf<SilverRecord>(`silver-${split}`).map((record) => [record.id, record] as const),
  );
  return recordsOf<TextRecord>(split).flatMap(({ id, text, published }) => {
    const record = silver.get(id);
    if (record === undefined) return [];
    const names = namesByEnd(text, record);
    return [{ id, text, published, nameAt: ({ end }: Span) => names.get(end) ?? null }];
  });
}

function recordsOf<T>(name: string): readonly T[] {
  return gunzipSync(readFileSync(join(FOLDER, `${name}.jsonl.gz`)))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

function namesByEnd(text: string, { sentences, coref }: SilverRecord): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const chain of coref) {
    const name = chain
      .map((mention) => nameOf(text, sentences, mention))
      .reduce((a, b) => (b.length > a.length ? b : a), "");
    if (name === "") continue;
    for (const [s, , end] of chain) names.set(sentences[s]![end - 1]![1], name);
  }
  return names;
}

/** The run of words typed alike around the head: “Ana Ruiz” of “Harbour Secretary Ana Ruiz”; "" for no name. */
function nameOf(
  text: string,
  sentences: SilverRecord["sentences"],
  [s, first, end, head]: SilverMention,
): string {
  const sentence = sentences[s]!;
  const type = sentence[head]?.[4] ?? "O";
  if (type !== "PERSON" && type !== "ORGANIZATION") return "";
  let from = head;
  while (from > first && sentence[from - 1]![4] === type) from--;
  let to = head;
  while (to + 1 < end && sentence[to + 1]![4] === type) to++;
  return text.slice(sentence[from]![0], sentence[to]![1]);
}
