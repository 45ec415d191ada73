/**
 * Who is on which side of a word? A holder, a speaker or an outlet, is on that of a group where most of its words for
 * the thing are the group's. Each side needs a holder who means it: in an opening, or more than once.
 */
import type { ConflictSide, Span } from "../../model/index.ts";
import { evidenceOf } from "../evidence.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { speakerNames } from "../speaker-names.ts";
import { sentenceAt, speakerNameOf } from "../statements.ts";
import type { StoryArticle } from "../story.ts";

/** One word of a scale where it stands. */
export interface WordUse {
  readonly article: StoryArticle;
  readonly token: number;
  readonly span: Span;
  /** What is so called, and how many groups of words there are for it. */
  readonly scale: { readonly of: string; readonly groups: readonly unknown[] };
  /** The one thing that the word is for: uses of one key are held against one another. */
  readonly thing: string;
  readonly group: number;
  /** Whose word it is: the speaker's, else the report's. */
  readonly holder: string;
  readonly speaker: number;
  readonly speakerName: string | null;
  /** In the sentences that say what the report is about. */
  readonly isOpening: boolean;
}

/** Sentences that say what a report is about. */
const OPENING_SENTENCES = 3;
/** Share of a holder's words for the thing that put it on a side. */
const SIDE_MIN = 0.65;
/** So many uses of a holder are meant, wherever they stand. */
const MEANT_MIN = 2;
/** Pieces of evidence of one holder that are shown. */
const SHOWN_MAX = 2;

/** Whose the words at a token are. */
export function holderAt(
  article: StoryArticle,
  token: number,
): Pick<WordUse, "holder" | "speaker" | "speakerName" | "isOpening"> {
  const attribution = article.reading.attributions[article.saidIn[token]!];
  const speaker =
    attribution === undefined || attribution.speaker === null
      ? -1
      : (article.storyEntity[attribution.speaker] ?? -1);
  const speakerName = attribution === undefined ? null : speakerNameOf(article, attribution);
  const isOpening = sentenceAt(article, article.reading.tokens[token]!.start) < OPENING_SENTENCES;
  return { holder: holderOf(article, speaker, speakerName), speaker, speakerName, isOpening };
}

function holderOf(article: StoryArticle, speaker: number, speakerName: string | null): string {
  if (speaker >= 0) return `speaker ${speaker}`;
  return speakerName === null ? `report ${article.rank}` : `name ${speakerName}`;
}

/** The uses of each thing. */
export function byThing<Use extends WordUse>(uses: readonly Use[]): readonly (readonly Use[])[] {
  const things = new Map<string, Use[]>();
  for (const use of uses) {
    const key = `${use.scale.of} ${use.thing}`;
    const known = things.get(key);
    if (known === undefined) things.set(key, [use]);
    else known.push(use);
  }
  return [...things.values()];
}

export interface FramingOptions {
  /** One use is meant, wherever it stands: for what is surely one thing. */
  readonly isSurelyOne?: boolean;
}

/** The framing of one thing; null where nobody stands against anybody. */
export function framingOf(
  uses: readonly WordUse[],
  { isSurelyOne = false }: FramingOptions = {},
): ConflictDraft | null {
  const scale = uses[0]?.scale;
  if (scale === undefined) return null;
  const sides = scale.groups.flatMap((_, group) => {
    const taken = usesOfSide(uses, group, isSurelyOne);
    return taken.length === 0 ? [] : [taken];
  });
  if (sides.length < 2 || reportsOf(sides.flat()).length < 2) return null;
  const words = sides.map(commonestWord);
  return {
    relation: "framing",
    over: "wording",
    topic: words.join(" or "),
    sides: sides.map(sideOf),
    why: `Words of different color for one thing, ${scale.of}: ${words.map((word) => `“${word}”`).join(" and ")}`,
  };
}

/** What those say who are on the side of the group; empty where none of them means it. */
function usesOfSide(uses: readonly WordUse[], group: number, isSurelyOne: boolean): readonly WordUse[] {
  const byHolder = new Map<string, WordUse[]>();
  for (const use of uses) {
    const known = byHolder.get(use.holder);
    if (known === undefined) byHolder.set(use.holder, [use]);
    else known.push(use);
  }
  const taken: WordUse[] = [];
  let isMeant = false;
  for (const own of byHolder.values()) {
    const ofGroup = own.filter((use) => use.group === group);
    if (ofGroup.length < SIDE_MIN * own.length) continue;
    taken.push(...ofGroup.slice(0, SHOWN_MAX));
    isMeant ||= ofGroup.length >= MEANT_MIN || ofGroup.some(({ isOpening }) => isOpening);
  }
  return isMeant || isSurelyOne ? taken : [];
}

export function reportsOf(uses: readonly WordUse[]): readonly string[] {
  return [...new Set(uses.map(({ article }) => article.article.id))];
}

function wordOf({ article, token }: WordUse): string {
  const { start, end } = article.reading.tokens[token]!;
  return article.article.text.slice(start, end).toLowerCase();
}

function commonestWord(uses: readonly WordUse[]): string {
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(wordOf(use), (counts.get(wordOf(use)) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function sideOf(uses: readonly WordUse[]): ConflictSide {
  return {
    says: [...new Set(uses.map(wordOf))].join(", "),
    speakers: speakerNames(uses),
    articles: reportsOf(uses),
    evidence: uses.map(({ article, span }) => evidenceOf(article.article, span)),
  };
}
