/**
 * Finds one thing that reports call by words of different color.
 *
 *     A riot shook the center.        Kanal 8
 *     The march began with songs.     The Tribune
 *       ╰ one scale, two groups
 *
 * A word is its speaker's, or the outlet's where nobody speaks; what stands in quotation marks without a speaker
 * is nobody's. A holder is on the side of a group where most of its words for the thing are the group's. One
 * thing: what the story is about, which is told by the openings of its reports, or what belongs to one entity.
 * Each side needs a holder who means it: in an opening, or more than once. Linear in the tokens.
 */
import { openTrees } from "../../attribution/syntax.ts";
import type { ConflictSide, Span } from "../../model/index.ts";
import { demonymsIn, openParticipants } from "../events/participants.ts";
import { evidenceOf } from "../evidence.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { findQuotedStretches } from "../quoted-stretches.ts";
import { speakerNames } from "../speaker-names.ts";
import { sentenceAt, speakerNameOf } from "../statements.ts";
import type { Story, StoryArticle } from "../story.ts";
import type { FramingScale } from "./words.ts";

/** One word of a scale where it stands. */
export interface WordUse {
  readonly article: StoryArticle;
  readonly token: number;
  readonly span: Span;
  readonly scale: FramingScale;
  readonly group: number;
  /** Entity whose it is; -1 for none. */
  readonly owner: number;
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

export function wordFramings(story: Story): readonly ConflictDraft[] {
  const uses = wordUsesIn(story);
  return [...byThing(uses).values()].flatMap(framingsOf);
}

export function wordUsesIn(story: Story): readonly WordUse[] {
  const groups = groupsByWord(story.words.framing.scales);
  const demonyms = demonymsIn(story);
  return story.articles.flatMap((article) => {
    const syntax = openTrees(article.article.text, article.reading);
    const participants = openParticipants(story, article, { syntax, demonyms });
    const quoted = quotedTokens(article);
    return article.lemmas.flatMap((lemma, token) => {
      const found = groups.get(lemma);
      if (found === undefined || !isOwnNoun(story, article, token)) return [];
      const attribution = article.reading.attributions[article.saidIn[token]!];
      if (attribution === undefined && quoted.has(token)) return [];
      const participant = participants.describe(token);
      const speaker =
        attribution === undefined || attribution.speaker === null
          ? -1
          : (article.storyEntity[attribution.speaker] ?? -1);
      const speakerName = attribution === undefined ? null : speakerNameOf(article, attribution);
      const sentence = sentenceAt(article, article.reading.tokens[token]!.start);
      return found.map(
        ({ scale, group }): WordUse => ({
          article,
          token,
          span: participant.span,
          scale,
          group,
          owner: participant.of[0] ?? -1,
          holder: holderOf(article, speaker, speakerName),
          speaker,
          speakerName,
          isOpening: sentence < OPENING_SENTENCES,
        }),
      );
    });
  });
}

function holderOf(article: StoryArticle, speaker: number, speakerName: string | null): string {
  if (speaker >= 0) return `speaker ${speaker}`;
  return speakerName === null ? `report ${article.rank}` : `name ${speakerName}`;
}

interface GroupOfWord {
  readonly scale: FramingScale;
  readonly group: number;
}

function groupsByWord(scales: readonly FramingScale[]): ReadonlyMap<string, readonly GroupOfWord[]> {
  const groups = new Map<string, GroupOfWord[]>();
  for (const scale of scales) {
    scale.groups.forEach((words, group) => {
      for (const word of words) groups.set(word, [...(groups.get(word) ?? []), { scale, group }]);
    });
  }
  return groups;
}

/** A noun that is no part of a name and not said not to be so: “that was not a demonstration”. */
function isOwnNoun({ words }: Story, article: StoryArticle, token: number): boolean {
  if (article.reading.tags[token]?.upos !== "NOUN") return false;
  const first = article.article.text.charAt(article.reading.tokens[token]!.start);
  // “The Riot Commission” is a name, and “the Korvan regime” names Korva's.
  if (article.names[token]! >= 0 && first !== first.toLowerCase()) return false;
  return !article.lemmas
    .slice(Math.max(0, token - NEGATOR_REACH), token)
    .some((lemma) => words.negators.has(lemma));
}

const NEGATOR_REACH = 3;

function quotedTokens(article: StoryArticle): ReadonlySet<number> {
  const stretches = findQuotedStretches(article.article.text, article.reading.paragraphs);
  const tokens = new Set<number>();
  let next = 0;
  article.reading.tokens.forEach(({ start, end }, token) => {
    while (next < stretches.length && stretches[next]!.end <= start) next++;
    const stretch = stretches[next];
    if (stretch !== undefined && stretch.start <= start && end <= stretch.end) tokens.add(token);
  });
  return tokens;
}

function byThing(uses: readonly WordUse[]): ReadonlyMap<string, readonly WordUse[]> {
  const things = new Map<string, WordUse[]>();
  for (const use of uses) {
    if (use.scale.anchor === "owner" && use.owner < 0) continue;
    const key = use.scale.anchor === "owner" ? `${use.scale.of} @${use.owner}` : use.scale.of;
    const known = things.get(key);
    if (known === undefined) things.set(key, [use]);
    else known.push(use);
  }
  return things;
}

function framingsOf(uses: readonly WordUse[]): readonly ConflictDraft[] {
  const { scale } = uses[0]!;
  if (scale.anchor === "story" && reportsOf(uses.filter(({ isOpening }) => isOpening)).length < 2) return [];
  const sides = scale.groups.flatMap((_, group) => {
    const taken = usesOfSide(uses, group);
    return taken.length === 0 ? [] : [taken];
  });
  if (sides.length < 2 || reportsOf(sides.flat()).length < 2) return [];
  return [
    {
      relation: "framing",
      over: "wording",
      topic: sides.map((side) => commonestWord(side)).join(" or "),
      sides: sides.map(sideOf),
      why: `Words of different color for one thing, ${scale.of}: ${sides
        .map((side) => `“${commonestWord(side)}”`)
        .join(" and ")}`,
    },
  ];
}

/** What those say who are on the side of the group; empty where none of them means it. */
function usesOfSide(uses: readonly WordUse[], group: number): readonly WordUse[] {
  const byHolder = new Map<string, WordUse[]>();
  for (const use of uses) byHolder.set(use.holder, [...(byHolder.get(use.holder) ?? []), use]);
  const taken: WordUse[] = [];
  let isMeant = false;
  for (const own of byHolder.values()) {
    const ofGroup = own.filter((use) => use.group === group);
    if (ofGroup.length < SIDE_MIN * own.length) continue;
    taken.push(...ofGroup.slice(0, SHOWN_MAX));
    isMeant ||= ofGroup.length >= MEANT_MIN || ofGroup.some(({ isOpening }) => isOpening);
  }
  return isMeant ? taken : [];
}

function reportsOf(uses: readonly WordUse[]): readonly string[] {
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
