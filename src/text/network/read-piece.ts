/**
 * Everything the network says of one stretch of text, in class numbers: tags, trees, names, cues and their relations.
 *
 * In: the tokens' inputs in the kernel's memory. What the numbers mean is the shape's affair.
 */
import { chooseTree, LABEL_DEPENDENT, LABEL_HEAD, N_ROLES, scoreArcs } from "./arcs.ts";
import { bestChain, type Chain, chainOf } from "./chains.ts";
import { encode, project, type Workspace } from "./encode.ts";
import {
  type CueRange,
  fillRelationRows,
  RELATION_FEATURES,
  type Surroundings,
  windowOf,
} from "./relation-features.ts";
import { NEITHER, SOURCE, scoreRelation } from "./relations.ts";
import { N_PARTS, nameClassesOf, type Shape } from "./shape.ts";

/** Where the tokens of a piece stand; indices count in the piece. */
export interface PieceLayout {
  readonly n: number;
  readonly sentences: readonly { readonly first: number; readonly end: number }[];
  /** Sentence number of each token. */
  readonly sentence: Int32Array;
  /** Quotation number of each token, 0 outside. */
  readonly quotation: Int32Array;
}

export interface PieceReading {
  readonly tags: Uint8Array;
  /** -1 for the root of a sentence. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly names: Uint8Array;
  /** Probability of each name token's class beside the other classes, 0–1; 0 for tokens of no name. */
  readonly nameScores: Float32Array;
  readonly cues: Uint8Array;
  readonly relations: readonly PieceRelation[];
}

/** A cue with the class of each token in its window: `NEITHER`, `SOURCE` or `CONTENT`. */
export interface PieceRelation {
  readonly cue: CueRange;
  readonly window: CueRange;
  readonly parts: Uint8Array;
  /** Mean probability of the cue's tokens to be no outsiders, 0–1. */
  readonly score: number;
}

/** Longer sentences are lists and tables, in which nobody speaks: no relations are looked for. */
const LONGEST_SENTENCE = 200;

/** `cueBias` is added to each token's score of beginning a cue: above zero more cues are found, below fewer. */
export function readPiece(
  workspace: Workspace,
  inputs: number,
  layout: PieceLayout,
  shape: Shape,
  cueBias: number,
): PieceReading {
  const { kernel, parameters, role } = workspace;
  const { floats } = kernel;
  const { n } = layout;
  const top = encode(workspace, inputs, n).at(-1)!.outputs;
  const tags = new Uint8Array(n);
  const tagScores = project(workspace, top, n, parameters.tags);
  for (let i = 0; i < n; i++) {
    tags[i] = bestOf(floats, tagScores + i * parameters.tags.weight.columns, shape.tags.length);
  }
  const names = new Uint8Array(n);
  const nameChain = chainOf(
    project(workspace, top, n, parameters.names),
    parameters.names,
    parameters.nameSteps,
    nameClassesOf(shape),
  );
  bestChain(floats, nameChain, n, names);
  const nameScores = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const at = nameChain.scores + i * nameChain.columns;
    if (names[i] !== 0) nameScores[i] = probabilityOf(floats, at, nameChain.nClasses, names[i]!);
  }
  const cues = new Uint8Array(n);
  const cueChain = chainOf(
    project(workspace, top, n, parameters.cues),
    parameters.cues,
    parameters.cueSteps,
    N_PARTS,
  );
  for (let i = 0; i < n; i++) floats[cueChain.scores + i * cueChain.columns + 1]! += cueBias;
  bestChain(floats, cueChain, n, cues);
  const roles = project(workspace, top, n, parameters.roles);
  const heads = new Int32Array(n);
  const labels = new Int32Array(n);
  const rowOfRoles = N_ROLES * role;
  for (const { first, end } of layout.sentences) {
    const mark = workspace.room.mark();
    const arcs = scoreArcs(workspace, roles + first * rowOfRoles, end - first);
    const tree = chooseTree(floats, arcs, end - first);
    workspace.room.release(mark);
    for (let i = first; i < end; i++) heads[i] = tree[i - first]! < 0 ? -1 : tree[i - first]! + first;
  }
  labelArcs(workspace, roles, heads, shape, labels);
  const around: Surroundings = { ...layout, heads, labels, cues };
  return {
    tags,
    heads,
    labels,
    names,
    nameScores,
    cues,
    relations: readRelations(workspace, roles, around, layout.sentences, cueChain),
  };
}

function labelArcs(
  workspace: Workspace,
  roles: number,
  heads: Int32Array,
  shape: Shape,
  labels: Int32Array,
): void {
  const { kernel, parameters, room, role } = workspace;
  const { floats } = kernel;
  const n = heads.length;
  const hidden = room.take(n * role);
  for (let i = 0; i < n; i++) {
    const head = heads[i]!;
    const own = roles + (i * N_ROLES + LABEL_DEPENDENT) * role;
    const other = head < 0 ? parameters.root.offset + role : roles + (head * N_ROLES + LABEL_HEAD) * role;
    for (let k = 0; k < role; k++) {
      floats[hidden + i * role + k] = Math.max(0, floats[own + k]! + floats[other + k]!);
    }
  }
  const scores = project(workspace, hidden, n, parameters.labels);
  const { columns } = parameters.labels.weight;
  const root = shape.deprels.indexOf("root");
  for (let i = 0; i < n; i++) {
    // Only what hangs on nothing is a root, and it is nothing else.
    if (heads[i]! >= 0) floats[scores + i * columns + root] = Number.NEGATIVE_INFINITY;
    labels[i] = heads[i]! < 0 ? root : bestOf(floats, scores + i * columns, shape.deprels.length);
  }
}

function readRelations(
  workspace: Workspace,
  roles: number,
  around: Surroundings,
  sentences: PieceLayout["sentences"],
  cueChain: Pick<Chain, "scores" | "columns">,
): PieceRelation[] {
  const { kernel, parameters } = workspace;
  const { floats } = kernel;
  const { cues, sentence } = around;
  const relations: PieceRelation[] = [];
  for (let i = 0; i < cues.length; i++) {
    if (cues[i] === 0) continue;
    let end = i + 1;
    while (end < cues.length && cues[end] === 2) end++;
    const { first: opens, end: closes } = sentences[sentence[i]!]!;
    if (closes - opens > LONGEST_SENTENCE) {
      i = end - 1;
      continue;
    }
    const cue = { first: i, end };
    const window = windowOf(around, cue);
    const rows = new Uint8Array((window.end - window.first) * RELATION_FEATURES);
    fillRelationRows(around, cue, window, rows);
    const mark = workspace.room.mark();
    const { scores } = scoreRelation(workspace, roles, cue, window, rows);
    const parts = new Uint8Array(window.end - window.first);
    const chain = chainOf(scores, parameters.relations, parameters.relationSteps, N_PARTS);
    bestChain(floats, chain, parts.length, parts);
    workspace.room.release(mark);
    for (let k = cue.first; k < cue.end; k++) parts[k - window.first] = NEITHER;
    keepOneSourceSentence(parts, window, cue, sentence);
    let score = 0;
    for (let k = i; k < end; k++) {
      const at = cueChain.scores + k * cueChain.columns;
      const inside = Math.max(floats[at + 1]!, floats[at + 2]!);
      score += 1 / (1 + Math.exp(floats[at]! - inside)) / (end - i);
    }
    relations.push({ cue, window, parts, score });
    i = end - 1;
  }
  return relations;
}

/** A speaker is named within one sentence: the cue's if a part stands there, else the one nearest to the cue. */
function keepOneSourceSentence(
  parts: Uint8Array,
  window: CueRange,
  cue: CueRange,
  sentence: Int32Array,
): void {
  const own = sentence[cue.first]!;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === SOURCE) nearest = Math.min(nearest, Math.abs(sentence[window.first + i]! - own));
  }
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === SOURCE && Math.abs(sentence[window.first + i]! - own) !== nearest) parts[i] = NEITHER;
  }
}

function probabilityOf(floats: Float32Array, at: number, n: number, which: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += Math.exp(floats[at + k]! - floats[at + which]!);
  return 1 / sum;
}

function bestOf(floats: Float32Array, at: number, n: number): number {
  let best = 0;
  for (let k = 1; k < n; k++) if (floats[at + k]! > floats[at + best]!) best = k;
  return best;
}
