/**
 * Reads BASIL’s quoted phrases with their speakers (Fan et al. 2019).
 *
 * Out: articles with phrases that the editors hold to be somebody’s words. The gold speaker is one of the
 * event’s main figures, or only known to be none of them (`other_anti`, `other_pro`, `other_neutral`).
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/model/index.ts";

const FILE = "../shared/corpora/basil/all.jsonl.gz";

export interface BasilPhrase extends Span {
  /** As written in the corpus, underscores made blanks; null for somebody who is no main figure. */
  readonly speaker: string | null;
}

export interface BasilArticle {
  readonly id: string;
  /** The three articles of one event share it. */
  readonly event: string;
  readonly text: string;
  readonly published: string;
  readonly mainFigures: readonly string[];
  /** Quoted phrases only. */
  readonly phrases: readonly BasilPhrase[];
}

interface BasilRecord {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly published: string;
  readonly main_entities: readonly string[];
  readonly phrases: readonly (Span & {
    readonly quote: "yes" | "no";
    readonly speaker?: string;
    readonly in?: "title";
  })[];
}

export function readBasil(): readonly BasilArticle[] {
  return gunzipSync(readFileSync(FILE))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => articleOf(JSON.parse(line) as BasilRecord));
}

function articleOf({ id, event, text, published, main_entities, phrases }: BasilRecord): BasilArticle {
  return {
    id,
    event,
    text,
    published,
    mainFigures: main_entities.map(withBlanks),
    phrases: phrases.flatMap((phrase) => {
      if (phrase.quote === "no" || phrase.in === "title" || phrase.speaker === undefined) return [];
      const speaker = phrase.speaker.startsWith("other_") ? null : withBlanks(phrase.speaker);
      return [{ start: phrase.start, end: phrase.end, speaker }];
    }),
  };
}

function withBlanks(name: string): string {
  return name.replaceAll("_", " ");
}
