/**
 * Which word does each word hang on?
 *
 * A transition parser (arc-eager; Nivre 2003) with the root at the end of the sentence (Ballesteros and
 * Nivre 2013), steered by an averaged perceptron that was trained with a dynamic oracle (Goldberg and
 * Nivre 2013), so that it has met its own mistakes. A second perceptron names each arc when it is
 * drawn. Greedy: two steps a token, no search.
 */
import type { Dependency, Sentence, Tag, Token } from "../model/index.ts";
import { type Forms, readForms } from "./forms.ts";
import { decodeModel } from "./model-file.ts";
import { ARC_FEATURES, fillArcFeatures, fillLabelFeatures, LABEL_FEATURES } from "./parser-features.ts";
import {
  ArcState,
  canDo,
  doTransition,
  groupOf,
  LEFT_ARC,
  nArcClasses,
  RIGHT_ARC,
  SHIFT,
  transitionOf,
} from "./parser-state.ts";
import { featureKey, labelsOf, scoreFeatures, type Weights, weightsOf } from "./weights.ts";

export interface ParserModel {
  readonly arcs: Weights;
  readonly labels: Weights;
  readonly deprels: readonly string[];
  /** Group of each label; the first perceptron decides on the group, the second on the label within it. */
  readonly groups: readonly number[];
  readonly nGroups: number;
}

/** Reads a parser from its bytes; `path` is for messages only. Throws a ModelFormatError. */
export function loadParser(bytes: Uint8Array, path: string): ParserModel {
  const file = decodeModel(bytes, "parser", path);
  const deprels = labelsOf(file, "deprels", path);
  const groups = labelsOf(file, "groups", path).map(Number);
  const nGroups = 1 + Math.max(...groups);
  return {
    groups,
    nGroups,
    arcs: weightsOf(file, "arcs", nArcClasses(nGroups), path),
    labels: weightsOf(file, "labels", deprels.length, path),
    deprels,
  };
}

/**
 * Parses every sentence; `result[i]` belongs to `tokens[i]`. Each sentence is a tree with one root.
 *
 *     The crew left , officials said .
 *       det↗ ↘nsubj      ↘nsubj         left ←ccomp said, root
 */
export function parseSentences(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  tags: readonly Tag[],
  model: ParserModel,
  forms: Forms = readForms(text, sentences, tokens),
): Dependency[] {
  const dependencies: Dependency[] = [];
  const tagHashes = hashTags(tags);
  const state = new ArcState();
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    state.start(forms, tagHashes, firstToken, endToken - firstToken);
    parseOne(state, model);
    attachStrays(state, tags, firstToken, model.deprels);
    for (let i = 0; i < endToken - firstToken; i++) {
      const head = state.heads[i]!;
      const isRoot = head === state.size;
      const deprel = isRoot ? "root" : (model.deprels[state.labels[i]!] ?? "dep");
      dependencies.push({ head: isRoot ? -1 : head + firstToken, deprel });
    }
  }
  return dependencies;
}

/** Numbers that stand for a token's tags, as the features want them. */
export interface TagHashes {
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
}

export function hashTags(tags: readonly Tag[]): TagHashes {
  const hashes = { xpos: new Int32Array(tags.length), upos: new Int32Array(tags.length) };
  const known = new Map<string, number>();
  const hashOf = (tag: string): number => {
    let hash = known.get(tag);
    if (hash === undefined) {
      hash = 5;
      for (let i = 0; i < tag.length; i++) hash = featureKey(90, hash, tag.charCodeAt(i));
      known.set(tag, hash);
    }
    return hash;
  };
  tags.forEach((tag, i) => {
    hashes.upos[i] = hashOf(tag.upos);
    hashes.xpos[i] = hashOf(`${tag.upos}|${tag.xpos}`);
  });
  return hashes;
}

const arcScores = new Int32Array(256);
const arcFeatures = new Int32Array(ARC_FEATURES);
const labelFeatures = new Int32Array(LABEL_FEATURES);
const labelScores = new Int32Array(256);

function parseOne(state: ArcState, model: ParserModel): void {
  const { nGroups } = model;
  const nClasses = nArcClasses(nGroups);
  while (!state.isDone()) {
    const n = fillArcFeatures(state, arcFeatures);
    scoreFeatures(model.arcs, arcFeatures, n, arcScores);
    let best = SHIFT;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < nClasses; c++) {
      if (arcScores[c]! <= bestScore || !canDo(state, transitionOf(c, nGroups))) continue;
      best = c;
      bestScore = arcScores[c]!;
    }
    const transition = transitionOf(best, nGroups);
    const draws = transition === LEFT_ARC || transition === RIGHT_ARC;
    doTransition(state, transition, draws ? labelFor(state, transition, groupOf(best, nGroups), model) : 0);
  }
}

function labelFor(state: ArcState, transition: number, group: number, model: ParserModel): number {
  const { groups } = model;
  const head = transition === LEFT_ARC ? state.next : state.top();
  const dependent = transition === LEFT_ARC ? state.top() : state.next;
  const n = fillLabelFeatures(state, head, dependent, labelFeatures);
  scoreFeatures(model.labels, labelFeatures, n, labelScores);
  let best = -1;
  for (let c = 0; c < groups.length; c++) {
    if (groups[c] === group && (best < 0 || labelScores[c]! > labelScores[best]!)) best = c;
  }
  return Math.max(best, 0);
}

/** Makes one root of several: the first verb, else the first; the others hang on it. */
function attachStrays(
  state: ArcState,
  tags: readonly Tag[],
  first: number,
  deprels: readonly string[],
): void {
  const roots: number[] = [];
  for (let i = 0; i < state.size; i++) if (state.heads[i] === state.size) roots.push(i);
  if (roots.length < 2) return;
  const root =
    roots.find((i) => tags[first + i]!.upos === "VERB") ??
    roots.find((i) => tags[first + i]!.upos !== "PUNCT") ??
    roots[0]!;
  for (const i of roots) {
    if (i === root) continue;
    state.heads[i] = root;
    const deprel = tags[first + i]!.upos === "PUNCT" ? "punct" : "parataxis";
    state.labels[i] = Math.max(0, deprels.indexOf(deprel));
  }
}
