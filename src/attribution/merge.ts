/**
 * Which draft stands where several rules read the same cue?
 *
 * One cue has one attribution. Drafts whose cues overlap compete: the higher score wins, the longer content
 * where scores tie. A draft whose content is the same as that of a surer one within the same sentence, for
 * the same source, is the same finding under a second cue (“issued a statement saying”) and goes too.
 */
import { overlaps, type Span } from "../model/index.ts";
import type { Draft } from "./draft.ts";

export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const group of groupsByCue(drafts)) {
    const chosen: Draft[] = [];
    for (const draft of group.toSorted(surerFirst)) {
      if (!chosen.some((other) => overlaps(other.cue, draft.cue))) chosen.push(draft);
    }
    kept.push(...chosen);
  }
  return withoutTwins(kept).toSorted((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
}

/**
 * Rules that are wrong more often than right where the reader sees no relation, on texts kept back from its training
 * (6 of 23 finds): they stand only beside one.
 */
const NEEDING_RELATION: ReadonlySet<string> = new Set(["object-content", "noun-cue", "phrase-content"]);

/** A noun with who says it and a clause of its own: “claims by the spokesman that the army had left”. */
const CLAUSE_OF_SPEAKER = 0.8;

/** Rules as sure as this read marks and word order, which are right where a tree or a network stumbles. */
const OWNS_SPANS = 0.91;

/**
 * One list of what rules found and what a trained reader saw as whole relations; each list is merged, so that the
 * cues in it are disjoint and sorted, and so they are in the result. Where the reader saw none the rules stand alone.
 *
 * Where both read one cue they are one attribution: the spans are the reader's, who has seen where people end a
 * content, and the force, the polarity and the carriers are the rule's, which knows the construction. But the surest
 * rules keep their spans, read off marks and commas, and a source that the reader left out the tree tells.
 */
export function joinRelations(ruled: readonly Draft[], relations: readonly Draft[]): readonly Draft[] {
  if (relations.length === 0) return ruled;
  const alone = ({ rule, source, score }: Draft) =>
    !NEEDING_RELATION.has(rule) || (source !== null && score >= CLAUSE_OF_SPEAKER);
  const result: Draft[] = [];
  let next = 0;
  for (const relation of relations) {
    for (; next < ruled.length && ruled[next]!.cue.end <= relation.cue.start; next++) {
      if (alone(ruled[next]!)) result.push(ruled[next]!);
    }
    let surest: Draft | null = null;
    for (; next < ruled.length && ruled[next]!.cue.start < relation.cue.end; next++) {
      if (surest === null || surerFirst(ruled[next]!, surest) < 0) surest = ruled[next]!;
    }
    result.push(surest === null ? relation : seenByBoth(surest, relation));
  }
  return [...result, ...ruled.slice(next).filter(alone)];
}

function seenByBoth(rule: Draft, relation: Draft): Draft {
  const because = [...rule.because, ...relation.because];
  const score = Math.max(rule.score, relation.score);
  if (rule.score >= OWNS_SPANS) return { ...rule, score, because };
  const inContent = relation.content.some((span) => rule.source !== null && overlaps(span, rule.source));
  const { source, sourceToken } = relation.source === null && !inContent ? rule : relation;
  // “has rejected claims that …”: the noun is a cue, but what is done with it the reader's verb says.
  const isObject = rule.rule === "noun-cue" && relation.cueToken !== rule.cueToken;
  const { cueToken, force, withheld } = isObject ? relation : rule;
  return {
    ...relation,
    rule: rule.rule,
    score,
    because,
    source,
    sourceToken,
    cueToken,
    force,
    withheld,
    ...(rule.carriers === undefined ? {} : { carriers: rule.carriers }),
  };
}

function surerFirst(a: Draft, b: Draft): number {
  return b.score - a.score || lengthOf(b.content) - lengthOf(a.content) || a.rule.localeCompare(b.rule);
}

/** Runs of drafts whose cues touch one another, by position. */
function groupsByCue(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const groups: Draft[][] = [];
  let end = -1;
  for (const draft of drafts.toSorted((a, b) => a.cue.start - b.cue.start)) {
    if (draft.cue.start < end) groups.at(-1)!.push(draft);
    else groups.push([draft]);
    end = Math.max(end, draft.cue.end);
  }
  return groups;
}

function withoutTwins(drafts: readonly Draft[]): readonly Draft[] {
  const sourced = new Set(drafts.filter(({ source }) => source !== null).map(contentKey));
  const surest = new Map<string, Draft>();
  for (const draft of drafts) {
    // “said in a statement that …”: what somebody says needs no second finding that nobody says.
    if (draft.source === null && sourced.has(contentKey(draft))) continue;
    const key = `${draft.source?.start} ${contentKey(draft)}`;
    const before = surest.get(key);
    if (before === undefined || surerFirst(draft, before) < 0) surest.set(key, draft);
  }
  return [...surest.values()];
}

function contentKey({ content }: Draft): string {
  return content.map(({ start, end }) => `${start}-${end}`).join(",");
}

function lengthOf(content: readonly Span[]): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0);
}
