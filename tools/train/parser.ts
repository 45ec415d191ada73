/** Trains the parser: GUM's gold and PolNeAR's converted silver trees to `models/parser.bin`. */
import { readFileSync } from "node:fs";
import { encodeModel } from "../../src/text/model-file.ts";
import { hashTags, type TagHashes } from "../../src/text/parser.ts";
import {
  ARC_FEATURES,
  fillArcFeatures,
  fillLabelFeatures,
  LABEL_FEATURES,
} from "../../src/text/parser-features.ts";
import {
  ArcState,
  canDo,
  doTransition,
  groupOf,
  LEFT_ARC,
  N_TRANSITIONS,
  NONE,
  nArcClasses,
  REDUCE,
  RIGHT_ARC,
  SHIFT,
  transitionOf,
} from "../../src/text/parser-state.ts";
import { loadTagger, tagTokens } from "../../src/text/tagger.ts";
import { Perceptron, randomFrom, shuffled } from "./perceptron.ts";
import { readSilver } from "./silver.ts";
import { type Example, examplesOf } from "./training-set.ts";
import { readGum } from "./treebanks.ts";

const SEED = 20310304;
const EPOCHS = 4;
const GOLD_REPEATS = 1;
/** Every so many-th silver document is taken. */
const SILVER_EVERY = 2;
const ARC_MIN_COUNT = 4;
const LABEL_MIN_COUNT = 4;
const ARC_KEEP_SHARE = 0.35;
const LABEL_KEEP_SHARE = 0.35;
/** From the second epoch on the parser's own wrong step is taken this often, to learn to go on from there. */
const EXPLORE_SHARE = 0.9;
const LABEL_COUNT_MIN = 10;

interface Tree {
  readonly example: Example;
  readonly tags: TagHashes;
  /** The root is the number of tokens. */
  readonly heads: Int32Array;
  /** Class of each token's label; -1 is not trained on. */
  readonly labels: Int16Array;
}

export function trainParser(log: (line: string) => void): Uint8Array {
  const gold = examplesOf(readGum("train"), SEED);
  const examples = [
    ...examplesOf(
      readSilver("train").filter((_, i) => i % SILVER_EVERY === 0),
      SEED + 1,
    ),
  ];
  for (let i = 0; i < GOLD_REPEATS; i++) examples.push(...gold);
  const usable = examples.filter(({ gold }) => gold.parsed && gold.tokens.length > 1);
  const deprels = labelsFrom(usable);
  const trees = treesOf(usable, deprels);
  log(`${trees.length} of ${examples.length} sentences, ${deprels.length} labels`);

  const groups = deprels.map(groupFor);
  const nGroups = 1 + Math.max(...groups);
  const arcs = new Perceptron(nArcClasses(nGroups));
  const labels = new Perceptron(deprels.length);
  const learner = new Learner(arcs, labels, groups);
  for (const tree of trees) learner.countFeatures(tree);
  arcs.begin(ARC_MIN_COUNT);
  labels.begin(LABEL_MIN_COUNT);
  log(`${arcs.nFeatures} features of arcs, ${labels.nFeatures} of labels`);

  const random = randomFrom(SEED);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    learner.reset();
    for (const tree of shuffled(trees, random)) learner.learn(tree, epoch > 1 ? EXPLORE_SHARE : 0, random);
    log(`epoch ${epoch}: ${learner.summary()}`);
  }
  return encodeModel({
    kind: "parser",
    settings: { deprels, groups: groups.map(String) },
    arrays: { ...arcs.compile("arcs", ARC_KEEP_SHARE), ...labels.compile("labels", LABEL_KEEP_SHARE) },
  });
}

const RENAMED: Readonly<Record<string, string>> = {
  "obl:npmod": "obl:unmarked",
  "obl:tmod": "obl:unmarked",
  "nmod:npmod": "nmod:unmarked",
  "csubj:outer": "csubj",
};

/** Labels that are decided on the same grounds; the arc perceptron tells the groups apart. */
const GROUPS: readonly (readonly string[])[] = [
  ["nsubj", "csubj", "expl"],
  ["obj", "iobj"],
  ["obl"],
  ["nmod"],
  ["case", "mark"],
  ["det", "cc"],
  ["aux", "cop"],
  ["amod", "nummod"],
  ["compound", "flat", "fixed", "goeswith"],
  ["advmod", "discourse"],
  ["conj"],
  ["punct"],
  ["ccomp", "xcomp"],
  ["advcl", "parataxis"],
  ["acl"],
  ["appos"],
];

/** By the label without its subtype; what is in no group shares the last. */
function groupFor(deprel: string): number {
  const base = deprel.split(":")[0]!;
  const group = GROUPS.findIndex((labels) => labels.includes(base));
  return group < 0 ? GROUPS.length : group;
}

function labelsFrom(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { gold } of examples) {
    for (const deprel of gold.deprels) {
      const label = RENAMED[deprel] ?? deprel;
      if (label !== "" && label !== "root") counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LABEL_COUNT_MIN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([label]) => label);
}

/** Trees with the tags that our own tagger gives, as the parser will meet them. */
function treesOf(examples: readonly Example[], deprels: readonly string[]): Tree[] {
  const path = new URL("../../models/tagger.bin", import.meta.url);
  const tagger = loadTagger(readFileSync(path), "models/tagger.bin");
  const classOf = new Map(deprels.map((label, i) => [label, i]));
  const known = new Map<Example, Tree>();
  return examples.map((example) => {
    const before = known.get(example);
    if (before !== undefined) return before;
    const { gold, text, first, end } = example;
    const n = end - first;
    const sentence = {
      start: gold.tokens[0]!.start,
      end: gold.tokens[n - 1]!.end,
      paragraph: 0,
      firstToken: 0,
      endToken: n,
    };
    const tags = hashTags(tagTokens(text, [sentence], gold.tokens, tagger));
    const tree: Tree = {
      example,
      tags,
      heads: Int32Array.from(gold.heads, (head) => (head < 0 ? n : head)),
      labels: Int16Array.from(gold.deprels, (deprel) => {
        // CoreNLP's “dep” says that it did not know.
        return deprel === "dep" ? NONE : (classOf.get(RENAMED[deprel] ?? deprel) ?? NONE);
      }),
    };
    known.set(example, tree);
    return tree;
  });
}

class Learner {
  readonly state = new ArcState();
  readonly arcs: Perceptron;
  readonly labels: Perceptron;
  private readonly arcFeatures = new Int32Array(ARC_FEATURES);
  private readonly labelFeatures = new Int32Array(LABEL_FEATURES);
  private readonly arcScores: Float32Array;
  private readonly groups: readonly number[];
  private readonly nGroups: number;
  private readonly labelScores: Float32Array;
  private readonly costs = new Int32Array(N_TRANSITIONS);
  private nTokens = 0;
  private rightHeads = 0;
  private nLabels = 0;
  private rightLabels = 0;

  constructor(arcs: Perceptron, labels: Perceptron, groups: readonly number[]) {
    this.groups = groups;
    this.nGroups = 1 + Math.max(...groups);
    this.arcScores = new Float32Array(arcs.nClasses);
    this.arcs = arcs;
    this.labels = labels;
    this.labelScores = new Float32Array(labels.nClasses);
  }

  reset(): void {
    this.nTokens = this.rightHeads = this.nLabels = this.rightLabels = 0;
  }

  summary(): string {
    const heads = (100 * this.rightHeads) / this.nTokens;
    const labels = (100 * this.rightLabels) / this.nLabels;
    return `${heads.toFixed(2)} % of heads, ${labels.toFixed(2)} % of labels right while learning`;
  }

  private start({ example, tags }: Tree): void {
    this.state.start(shifted(example), tags, 0, example.end - example.first);
  }

  /** Follows the gold tree and counts what is seen on the way. */
  countFeatures(tree: Tree): void {
    const { state } = this;
    this.start(tree);
    while (!state.isDone()) {
      const n = fillArcFeatures(state, this.arcFeatures);
      for (let k = 0; k < n; k++) this.arcs.count(this.arcFeatures[k]!);
      const transition = this.cheapest(tree);
      let label = 0;
      if (transition === LEFT_ARC || transition === RIGHT_ARC) {
        const [head, dependent] = arcOf(state, transition);
        const m = fillLabelFeatures(state, head, dependent, this.labelFeatures);
        for (let k = 0; k < m; k++) this.labels.count(this.labelFeatures[k]!);
        label = Math.max(0, tree.labels[dependent]!);
      }
      doTransition(state, transition, label);
    }
  }

  learn(tree: Tree, exploreShare: number, random: () => number): void {
    const { state, arcs, arcFeatures, arcScores, costs, nGroups } = this;
    this.start(tree);
    while (!state.isDone()) {
      const n = fillArcFeatures(state, arcFeatures);
      arcs.rowsOf(arcFeatures, n);
      arcs.score(arcFeatures, n, arcScores);
      costsOf(state, tree.heads, costs);
      let guess = NONE;
      let wanted = NONE;
      let least = Number.POSITIVE_INFINITY;
      for (let t = 0; t < N_TRANSITIONS; t++) if (canDo(state, t)) least = Math.min(least, costs[t]!);
      const leftGroup = this.groupOfArc(tree, LEFT_ARC);
      const rightGroup = this.groupOfArc(tree, RIGHT_ARC);
      let guessIsRight = false;
      for (let c = 0; c < arcs.nClasses; c++) {
        const t = transitionOf(c, nGroups);
        if (!canDo(state, t)) continue;
        const group = t === LEFT_ARC ? leftGroup : t === RIGHT_ARC ? rightGroup : NONE;
        const isRight = costs[t] === least && (group === NONE || group === groupOf(c, nGroups));
        if (guess === NONE || arcScores[c]! > arcScores[guess]!) {
          guess = c;
          guessIsRight = isRight;
        }
        if (isRight && (wanted === NONE || arcScores[c]! > arcScores[wanted]!)) wanted = c;
      }
      if (!guessIsRight) arcs.update(arcFeatures, n, wanted, guess);
      arcs.step();
      const taken = !guessIsRight && random() >= exploreShare ? wanted : guess;
      const transition = transitionOf(taken, nGroups);
      doTransition(state, transition, this.learnLabel(tree, transition, groupOf(taken, nGroups)));
    }
    for (let i = 0; i < state.size; i++) if (state.heads[i] === tree.heads[i]) this.rightHeads++;
    this.nTokens += state.size;
  }

  /** Names the arc that is about to be drawn; learns from it where the arc is right. */
  private learnLabel(tree: Tree, transition: number, group: number): number {
    const { state, labels, labelFeatures, labelScores, groups } = this;
    if (transition !== LEFT_ARC && transition !== RIGHT_ARC) return 0;
    const [head, dependent] = arcOf(state, transition);
    const n = fillLabelFeatures(state, head, dependent, labelFeatures);
    labels.rowsOf(labelFeatures, n);
    labels.score(labelFeatures, n, labelScores);
    let guess = NONE;
    for (let c = 0; c < labels.nClasses; c++) {
      if (groups[c] === group && (guess === NONE || labelScores[c]! > labelScores[guess]!)) guess = c;
    }
    const wanted = tree.labels[dependent]!;
    const knows = tree.heads[dependent] === head && wanted !== NONE && groups[wanted] === group;
    if (knows && head !== state.size) {
      if (guess !== wanted) labels.update(labelFeatures, n, wanted, guess);
      else this.rightLabels++;
      this.nLabels++;
      labels.step();
    }
    return guess;
  }

  /** The group that the arc must have; NONE where any will do, as the arc is wrong or has no gold label. */
  private groupOfArc({ heads, labels }: Tree, transition: number): number {
    const { state } = this;
    if (!canDo(state, transition)) return NONE;
    const [head, dependent] = arcOf(state, transition);
    if (heads[dependent] !== head) return NONE;
    // The root's arc has no label of its own; it is kept apart from all others.
    return head === state.size ? this.nGroups - 1 : (this.groups[labels[dependent]!] ?? NONE);
  }

  private cheapest(tree: Tree): number {
    const { state, costs } = this;
    costsOf(state, tree.heads, costs);
    let best = NONE;
    // Arcs before SHIFT and REDUCE: of equal cost, the one that settles something.
    for (const t of [LEFT_ARC, RIGHT_ARC, REDUCE, SHIFT]) {
      if (canDo(state, t) && (best === NONE || costs[t]! < costs[best]!)) best = t;
    }
    return best;
  }
}

/** The example's forms as if its sentence were the whole article; made once. */
const shiftedForms = new WeakMap<Example, Example["forms"]>();

function shifted(example: Example): Example["forms"] {
  const known = shiftedForms.get(example);
  if (known !== undefined) return known;
  const { forms, first, end } = example;
  const cut = Object.fromEntries(
    Object.entries(forms).map(([name, array]) => [name, array.subarray(first, end)]),
  ) as unknown as Example["forms"];
  shiftedForms.set(example, cut);
  return cut;
}

function arcOf(state: ArcState, transition: number): [head: number, dependent: number] {
  return transition === LEFT_ARC ? [state.next, state.top()] : [state.top(), state.next];
}

/** How many gold arcs each transition puts out of reach (Goldberg and Nivre 2013, section 5). */
function costsOf(state: ArcState, heads: Int32Array, costs: Int32Array): void {
  const { next, size, stackSize, stack } = state;
  const top = state.top();
  costs.fill(0);
  // What the next token loses if it is pushed: its head or dependents below the top, or the top's own.
  const atRoot = next === size;
  let headInStack = false;
  let dependentsInStack = 0;
  for (let i = 0; i < stackSize; i++) {
    const token = stack[i]!;
    if (!atRoot && heads[next] === token) headInStack = true;
    if (state.heads[token] === NONE && heads[token] === next) dependentsInStack++;
  }
  costs[SHIFT] = dependentsInStack + (headInStack ? 1 : 0);
  if (top === NONE) return;
  let topsDependents = 0;
  for (let k = next; k < size; k++) if (heads[k] === top) topsDependents++;
  costs[REDUCE] = topsDependents;
  const topsHead = heads[top]!;
  costs[LEFT_ARC] = topsDependents + (topsHead > next ? 1 : 0);
  const nextsHead = atRoot ? NONE : heads[next]!;
  costs[RIGHT_ARC] = dependentsInStack + (nextsHead !== top && (headInStack || nextsHead > next) ? 1 : 0);
}
