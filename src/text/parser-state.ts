/**
 * Where an arc-eager parse stands: a stack, the next token, and the arcs drawn so far.
 *
 *     SHIFT      push the next token
 *     LEFT_ARC   the next token governs the top of the stack, which is popped
 *     RIGHT_ARC  the top governs the next token, which is pushed
 *     REDUCE     pop the top, which has its head
 *
 * The token after the last is the root. The arrays are reused from sentence to sentence.
 */
import type { Forms } from "./forms.ts";
import type { TagHashes } from "./parser.ts";

export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT_ARC = 2;
export const RIGHT_ARC = 3;
export const N_TRANSITIONS = 4;
/** No token, no head yet. */
export const NONE = -1;

export class ArcState {
  forms!: Forms;
  tags!: TagHashes;
  /** The sentence's first token in the article; all other numbers count within the sentence. */
  offset = 0;
  /** How many tokens; also the number of the root. */
  size = 0;
  next = 0;
  stackSize = 0;
  stack = new Int32Array(64);
  heads = new Int32Array(64);
  labels = new Uint8Array(64);
  /** Outermost and second outermost dependents on either side. */
  left1 = new Int32Array(64);
  left2 = new Int32Array(64);
  right1 = new Int32Array(64);
  right2 = new Int32Array(64);
  nLeft = new Uint16Array(64);
  nRight = new Uint16Array(64);

  start(forms: Forms, tags: TagHashes, offset: number, size: number): void {
    this.forms = forms;
    this.tags = tags;
    this.offset = offset;
    this.size = size;
    this.next = 0;
    this.stackSize = 0;
    if (this.heads.length <= size) {
      const capacity = size * 2;
      this.stack = new Int32Array(capacity);
      this.heads = new Int32Array(capacity);
      this.labels = new Uint8Array(capacity);
      this.left1 = new Int32Array(capacity);
      this.left2 = new Int32Array(capacity);
      this.right1 = new Int32Array(capacity);
      this.right2 = new Int32Array(capacity);
      this.nLeft = new Uint16Array(capacity);
      this.nRight = new Uint16Array(capacity);
    }
    const end = size + 1;
    this.heads.fill(NONE, 0, end);
    this.left1.fill(NONE, 0, end);
    this.left2.fill(NONE, 0, end);
    this.right1.fill(NONE, 0, end);
    this.right2.fill(NONE, 0, end);
    this.nLeft.fill(0, 0, end);
    this.nRight.fill(0, 0, end);
    this.labels.fill(0, 0, end);
  }

  top(): number {
    return this.stackSize > 0 ? this.stack[this.stackSize - 1]! : NONE;
  }

  /** The token `depth` below the top. */
  below(depth: number): number {
    return this.stackSize > depth ? this.stack[this.stackSize - 1 - depth]! : NONE;
  }

  isDone(): boolean {
    return this.next === this.size && this.stackSize === 0;
  }
}

export function canDo(state: ArcState, transition: number): boolean {
  const top = state.top();
  const atRoot = state.next === state.size;
  switch (transition) {
    case SHIFT:
      return !atRoot;
    case LEFT_ARC:
      return top !== NONE && state.heads[top] === NONE;
    case RIGHT_ARC:
      return top !== NONE && !atRoot;
    default:
      return top !== NONE && state.heads[top] !== NONE;
  }
}

export function doTransition(state: ArcState, transition: number, label: number): void {
  const { next } = state;
  switch (transition) {
    case SHIFT:
      state.stack[state.stackSize++] = next;
      state.next++;
      break;
    case LEFT_ARC: {
      const top = state.top();
      state.heads[top] = next;
      state.labels[top] = label;
      state.left2[next] = state.left1[next]!;
      state.left1[next] = top;
      state.nLeft[next]!++;
      state.stackSize--;
      break;
    }
    case RIGHT_ARC: {
      const top = state.top();
      state.heads[next] = top;
      state.labels[next] = label;
      state.right2[top] = state.right1[top]!;
      state.right1[top] = next;
      state.nRight[top]!++;
      state.stack[state.stackSize++] = next;
      state.next++;
      break;
    }
    default:
      state.stackSize--;
  }
}

/**
 * The classes that the model scores: SHIFT, REDUCE, then LEFT_ARC and then RIGHT_ARC with each group of labels.
 * One class for all left arcs would have to draw one line around subjects, determiners and commas alike.
 */
export function nArcClasses(nGroups: number): number {
  return 2 + 2 * nGroups;
}

export function transitionOf(arcClass: number, nGroups: number): number {
  return arcClass < 2 ? arcClass : arcClass < 2 + nGroups ? LEFT_ARC : RIGHT_ARC;
}

/** The group of an arc's class; meaningless for SHIFT and REDUCE. */
export function groupOf(arcClass: number, nGroups: number): number {
  return (arcClass - 2) % nGroups;
}
