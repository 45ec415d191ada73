/**
 * Which stretches are proper names, and of what kind?
 *
 * An averaged perceptron gives each token a part in a name (begin, inside, last, single; BILOU after
 * Ratinov and Roth 2009) from left to right. It also looks at what the same word was taken for
 * earlier in the article, so that “Ruiz” stays a person after “Ana Ruiz”. Greedy, one pass.
 */
import type { EntityKind, NameSpan, Sentence, Tag, Token } from "../model/index.ts";
import { type Forms, readForms } from "./forms.ts";
import { decodeModel } from "./model-file.ts";
import { hashTags, type TagHashes } from "./parser.ts";
import { featureKey, labelsOf, scoreFeatures, type Weights, weightsOf } from "./weights.ts";

export interface NamesModel {
  readonly weights: Weights;
  readonly kinds: readonly EntityKind[];
}

/** Reads a name finder from its bytes; `path` is for messages only. Throws a ModelFormatError. */
export function loadNames(bytes: Uint8Array, path: string): NamesModel {
  const file = decodeModel(bytes, "names", path);
  const kinds = labelsOf(file, "kinds", path) as readonly EntityKind[];
  return { kinds, weights: weightsOf(file, "names", 1 + 4 * kinds.length, path) };
}

/** Parts of a name; class 0 is outside of any, class 1 + 4 · kind + part a part of one. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const SINGLE = 3;

/**
 * Finds names: sorted, disjoint, each within a sentence, article and title left out.
 *
 *     Capt. [Ana Ruiz] of the [Ostvik Coast Guard] told [Meridian] in [Ostvik].
 *            person            organization              organization  place
 *
 * The trace's score is the margin over the next best reading of the name's weakest token, not calibrated.
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  tags: readonly Tag[],
  model: NamesModel,
  forms: Forms = readForms(text, sentences, tokens),
): NameSpan[] {
  const nClasses = 1 + 4 * model.kinds.length;
  const hashes = hashTags(tags);
  const scores = new Int32Array(nClasses);
  const features = new Int32Array(NAME_FEATURES);
  const classes = new Uint8Array(tokens.length);
  const history = new Map<number, number>();
  const names: NameSpan[] = [];
  for (const { firstToken, endToken } of sentences) {
    let begin = firstToken;
    let margin = Number.POSITIVE_INFINITY;
    for (let i = firstToken; i < endToken; i++) {
      const n = fillNameFeatures(
        { forms, tags: hashes, history },
        i,
        firstToken,
        endToken,
        classes,
        features,
      );
      scoreFeatures(model.weights, features, n, scores);
      const before = i > firstToken ? classes[i - 1]! : 0;
      let best = -1;
      let second = -1;
      for (let c = 0; c < nClasses; c++) {
        if (!canFollow(before, c, i + 1 === endToken)) continue;
        if (best < 0 || scores[c]! > scores[best]!) {
          second = best;
          best = c;
        } else if (second < 0 || scores[c]! > scores[second]!) second = c;
      }
      classes[i] = best;
      if (best === 0) continue;
      const part = partOf(best);
      if (part === BEGIN || part === SINGLE) {
        begin = i;
        margin = Number.POSITIVE_INFINITY;
      }
      if (second >= 0) margin = Math.min(margin, scores[best]! - scores[second]!);
      if (part !== LAST && part !== SINGLE) continue;
      const kind = kindOf(best);
      for (let k = begin; k <= i; k++) history.set(forms.cased[k]!, kind + 1);
      names.push({
        start: tokens[begin]!.start,
        end: tokens[i]!.end,
        kind: model.kinds[kind]!,
        trace: { rule: "names/perceptron", score: margin },
      });
    }
  }
  return names;
}

export function partOf(nameClass: number): number {
  return (nameClass - 1) & 3;
}

export function kindOf(nameClass: number): number {
  return (nameClass - 1) >> 2;
}

/** True where class `next` may stand after class `before`; a name that has begun must end in the sentence. */
export function canFollow(before: number, next: number, isLastToken: boolean): boolean {
  const open = before !== 0 && (partOf(before) === BEGIN || partOf(before) === INSIDE);
  if (next === 0) return !open;
  const part = partOf(next);
  if (isLastToken && (part === BEGIN || part === INSIDE)) return false;
  if (open) return kindOf(next) === kindOf(before) && (part === INSIDE || part === LAST);
  return part === BEGIN || part === SINGLE;
}

export interface NameContext {
  readonly forms: Forms;
  readonly tags: TagHashes;
  /** Cased form → 1 + kind of the last name in the article that it was part of. */
  readonly history: ReadonlyMap<number, number>;
}

/** More than any token has. */
export const NAME_FEATURES = 64;

/** Writes the features of token `i` into `out`; as `fillTagFeatures`. */
export function fillNameFeatures(
  { forms, tags, history }: NameContext,
  i: number,
  first: number,
  end: number,
  classes: Uint8Array,
  out: Int32Array,
): number {
  const { lower, cased, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix3 } = forms;
  const style = forms.style[i]!;
  const hasP1 = i > first;
  const hasP2 = i > first + 1;
  const hasN1 = i + 1 < end;
  const hasN2 = i + 2 < end;
  const w = lower[i]!;
  const c0 = cased[i]!;
  const p1 = hasP1 ? lower[i - 1]! : -1;
  const p2 = hasP2 ? lower[i - 2]! : -1;
  const n1 = hasN1 ? lower[i + 1]! : -2;
  const n2 = hasN2 ? lower[i + 2]! : -2;
  const s0 = shape[i]!;
  const sp1 = hasP1 ? shape[i - 1]! : -1;
  const sn1 = hasN1 ? shape[i + 1]! : -2;
  const t0 = tags.xpos[i]!;
  const tp1 = hasP1 ? tags.xpos[i - 1]! : -1;
  const tn1 = hasN1 ? tags.xpos[i + 1]! : -2;
  const y1 = hasP1 ? classes[i - 1]! : 99;
  const y2 = hasP2 ? classes[i - 2]! : 99;
  const seen = history.get(c0) ?? 0;
  const seenNext = hasN1 ? (history.get(cased[i + 1]!) ?? 0) : 0;
  const opens = (i === first || (i === first + 1 && forms.quote[first] === 1) ? 4 : 0) + style;
  let n = 0;
  out[n++] = featureKey(300, style);
  out[n++] = featureKey(301, w);
  out[n++] = featureKey(302, c0);
  out[n++] = featureKey(303, p1);
  out[n++] = featureKey(304, n1);
  out[n++] = featureKey(305, p2);
  out[n++] = featureKey(306, n2);
  out[n++] = featureKey(307, p1, w);
  out[n++] = featureKey(308, w, n1);
  out[n++] = featureKey(309, p2, p1);
  out[n++] = featureKey(310, n1, n2);
  out[n++] = featureKey(311, s0, opens);
  out[n++] = featureKey(312, sp1, s0);
  out[n++] = featureKey(313, s0, sn1);
  out[n++] = featureKey(314, sp1, s0, sn1);
  out[n++] = featureKey(315, t0);
  out[n++] = featureKey(316, tp1, t0);
  out[n++] = featureKey(317, t0, tn1);
  out[n++] = featureKey(318, tp1, t0, tn1);
  out[n++] = featureKey(319, y1);
  out[n++] = featureKey(320, y1, y2);
  out[n++] = featureKey(321, y1, w);
  out[n++] = featureKey(322, y1, s0, t0);
  out[n++] = featureKey(323, y1, s0, sn1);
  out[n++] = featureKey(324, suffix1[i]!, s0);
  out[n++] = featureKey(325, suffix2[i]!, s0);
  out[n++] = featureKey(326, suffix3[i]!, s0);
  out[n++] = featureKey(327, suffix4[i]!, s0);
  out[n++] = featureKey(328, prefix3[i]!, s0);
  out[n++] = featureKey(329, prefix1[i]!, s0);
  out[n++] = featureKey(330, p1, s0, y1);
  out[n++] = featureKey(331, n1, s0, y1);
  out[n++] = featureKey(332, seen, y1);
  out[n++] = featureKey(333, seen, seenNext, s0);
  out[n++] = featureKey(334, seen, t0, y1);
  out[n++] = featureKey(335, seenNext, y1, s0);
  out[n++] = featureKey(336, c0, opens);
  out[n++] = featureKey(337, hasN1 ? cased[i + 1]! : -2, s0);
  out[n++] = featureKey(338, y1, hasN1 ? suffix3[i + 1]! : -2, s0);
  out[n++] = featureKey(339, y1, n1, w);
  out[n++] = featureKey(340, tp1, p1, s0);
  out[n++] = featureKey(341, hasP1 ? suffix3[i - 1]! : -1, s0);
  out[n++] = featureKey(342, p2, p1, s0);
  out[n++] = featureKey(343, n1, n2, s0);
  out[n++] = featureKey(344, suffix3[i]!, y1, tn1);
  return n;
}
