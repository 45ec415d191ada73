/**
 * Finds one thing that reports call by nouns of different color.
 *
 *     A riot shook the center.       The Evening Star
 *     The march began with songs.    The Tribune
 *       ╰ one scale, two groups
 *
 * A word is its speaker's, or the outlet's where nobody speaks; what stands in quotation marks without a speaker
 * is nobody's. One thing: what the story is about, which is told by the openings of its reports, or what belongs to
 * one entity. Who is on which side is left to `word-sides.ts`. Linear in the tokens.
 */
import { openTrees } from "../../attribution/syntax.ts";
import { demonymsIn, openParticipants } from "../events/participants.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import { findQuotedStretches } from "../quoted-stretches.ts";
import type { Story, StoryArticle } from "../story.ts";
import { byThing, framingOf, holderAt, reportsOf, type WordUse } from "./word-sides.ts";
import type { FramingScale } from "./words.ts";

export function wordFramings(story: Story): readonly ConflictDraft[] {
  const scales = new Set<WordUse["scale"]>(
    story.words.framing.scales.filter(({ anchor }) => anchor === "story"),
  );
  return byThing(wordUsesIn(story)).flatMap((uses) => {
    const openings = uses.filter(({ isOpening }) => isOpening);
    const isOfStory = scales.has(uses[0]!.scale);
    if (isOfStory && (reportsOf(openings).length < 2 || !mayBeAtOnePlace(story, openings))) return [];
    return framingOf(uses) ?? [];
  });
}

/** A report of “a protest in Telm” and one of “a riot in Orra” are of two: each names places, and none in common. */
function mayBeAtOnePlace(story: Story, uses: readonly WordUse[]): boolean {
  const byGroup = new Map<number, Set<StoryArticle>>();
  for (const { group, article } of uses)
    byGroup.set(group, (byGroup.get(group) ?? new Set<StoryArticle>()).add(article));
  const groups = [...byGroup.values()].map((articles) => {
    const places = [...articles].map((article) => placesNamed(story, article));
    return { all: new Set(places.flat()), isOpen: places.some(({ length }) => length === 0) };
  });
  return groups.some((a, n) =>
    groups.slice(n + 1).some((b) => a.isOpen || b.isOpen || [...a.all].some((place) => b.all.has(place))),
  );
}

function placesNamed({ entities }: Story, { names }: StoryArticle): readonly number[] {
  return names.filter((entity) => {
    const { kind, name } = entities[entity] ?? {};
    return kind === "place" && name !== undefined && name !== name.toLowerCase();
  });
}

function wordUsesIn(story: Story): readonly WordUse[] {
  const groups = groupsByWord(story.words.framing.scales);
  const demonyms = demonymsIn(story);
  return story.articles.flatMap((article) => {
    const syntax = openTrees(article.article.text, article.reading);
    const participants = openParticipants(story, article, { syntax, demonyms });
    const quoted = quotedTokens(article);
    return article.lemmas.flatMap((lemma, token) => {
      const found = groups.get(lemma);
      if (found === undefined || !isOwnNoun(story, article, token)) return [];
      if (article.saidIn[token]! < 0 && quoted.has(token)) return [];
      const { span, of } = participants.describe(token);
      const owner = of[0] ?? -1;
      return found.flatMap(({ scale, group }): WordUse[] => {
        if (scale.anchor === "owner" && owner < 0) return [];
        const thing = scale.anchor === "owner" ? `@${owner}` : "";
        return [{ article, token, span, scale, thing, group, ...holderAt(article, token) }];
      });
    });
  });
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
