/**
 * Where does each token stand, seen from a cue: how far, behind which marks, where in the tree?
 *
 * Each token near the cue gets `RELATION_FEATURES` rows of the network's table `relationRows`. The rows are the
 * same in training and in reading. Bounded: a cue sees a few sentences and `REACH` tokens on each side.
 */

/** Tokens on each side of the cue that may belong to its source or content. */
export const REACH = 160;
/** Sentences before and after that of the cue. */
const SENTENCES_BEFORE = 1;
const SENTENCES_AFTER = 2;
export const RELATION_FEATURES = 6;
/** Longer chains of heads are not followed. */
const CLIMB_MAX = 24;
/** Labels of the tree that have a row of their own: the network's, as many as fit. */
const LABEL_ROWS = 64;

// Where the rows of each kind begin: distances, sentences, quotations, cues between, the cue itself, the tree.
const AT_DISTANCE = 0;
const AT_SENTENCE = 28;
const AT_QUOTATION = 34;
const AT_CUES_BETWEEN = 44;
const AT_SELF = 48;
const AT_BELOW = 52;
const AT_ABOVE = AT_BELOW + LABEL_ROWS + 2;

/** What relations are read from; all indices count in the same piece of text. */
export interface Surroundings {
  /** Sentence number of each token. */
  readonly sentence: Int32Array;
  /** Heads, -1 for roots, and numbers of labels. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Number of the quotation that a token stands in, its marks included; 0 outside. */
  readonly quotation: Int32Array;
  /** Class of each token in the search for cues. */
  readonly cues: Uint8Array;
}

export interface CueRange {
  readonly first: number;
  readonly end: number;
}

/** The tokens that a cue's source and content are looked for in. */
export function windowOf({ sentence }: Surroundings, cue: CueRange): CueRange {
  const own = sentence[cue.first]!;
  let first = cue.first;
  while (first > 0 && sentence[first - 1]! >= own - SENTENCES_BEFORE && cue.first - first < REACH) first--;
  let end = cue.end;
  while (end < sentence.length && sentence[end]! <= own + SENTENCES_AFTER && end - cue.end < REACH) end++;
  return { first, end };
}

/** Writes `RELATION_FEATURES` row numbers for each token of the window to `out`. */
export function fillRelationRows(
  around: Surroundings,
  cue: CueRange,
  window: CueRange,
  out: Uint8Array,
): void {
  const { sentence, quotation, cues } = around;
  const own = sentence[cue.first]!;
  const head = headOf(around, cue);
  const below = pathsFrom(around, cue, head, window);
  const nextQuotation = quotationBeside(quotation, cue.end, window.end, 1);
  const lastQuotation = quotationBeside(quotation, cue.first - 1, window.first - 1, -1);
  const ownQuotation = quotation[cue.first]!;
  for (const step of [-1, 1]) {
    let between = 0;
    const from = step < 0 ? cue.first - 1 : cue.first;
    const to = step < 0 ? window.first - 1 : window.end;
    for (let i = from; i !== to; i += step) {
      const at = (i - window.first) * RELATION_FEATURES;
      const isSelf = i >= cue.first && i < cue.end;
      if (!isSelf && cues[i] === 1) between = Math.min(3, between + 1);
      out[at] = AT_DISTANCE + distanceRow(i, cue);
      out[at + 1] = AT_SENTENCE + Math.max(0, Math.min(5, sentence[i]! - own + 2));
      out[at + 2] = AT_QUOTATION + quotationRow(quotation[i]!, ownQuotation, lastQuotation, nextQuotation);
      out[at + 3] = AT_CUES_BETWEEN + between;
      out[at + 4] = AT_SELF + (isSelf ? 1 : cues[i] !== 0 ? 2 : 0);
      out[at + 5] = below[i - window.first]!;
    }
  }
}

/** The cue's token that its other tokens hang on. */
function headOf({ heads }: Surroundings, cue: CueRange): number {
  for (let i = cue.first; i < cue.end; i++) {
    const head = heads[i]!;
    if (head < cue.first || head >= cue.end) return i;
  }
  return cue.first;
}

/**
 * For each token of the window a row: below the cue and by which label's branch, the cue's own chain upwards,
 * or beside it and by which label the cue hangs on what they share.
 */
function pathsFrom(
  { heads, labels, sentence }: Surroundings,
  cue: CueRange,
  head: number,
  window: CueRange,
): Uint8Array {
  const rows = new Uint8Array(window.end - window.first);
  const own = sentence[cue.first]!;
  const above = heads[head]!;
  for (let i = window.first; i < window.end; i++) {
    if (sentence[i] !== own) continue;
    let at = i;
    let row = 0;
    for (let steps = 0; steps < CLIMB_MAX; steps++) {
      if (at === head) {
        row = AT_BELOW + LABEL_ROWS;
        break;
      }
      const next = heads[at]!;
      if (next === head) {
        row = AT_BELOW + Math.min(labels[at]!, LABEL_ROWS - 1);
        break;
      }
      if (at === above) {
        row = AT_BELOW + LABEL_ROWS + 1;
        break;
      }
      if (next === above && above >= 0) {
        row = AT_ABOVE + Math.min(labels[at]!, LABEL_ROWS - 1);
        break;
      }
      if (next < 0) break;
      at = next;
    }
    rows[i - window.first] = row === 0 ? AT_ABOVE + LABEL_ROWS : row;
  }
  return rows;
}

function distanceRow(i: number, cue: CueRange): number {
  const far = i < cue.first ? cue.first - i : i >= cue.end ? i - cue.end + 1 : 0;
  const grade =
    far < 6
      ? far
      : far < 8
        ? 6
        : far < 11
          ? 7
          : far < 16
            ? 8
            : far < 24
              ? 9
              : far < 40
                ? 10
                : far < 70
                  ? 11
                  : 12;
  return i < cue.first ? grade : 13 + grade;
}

/** Number of the nearest quotation beside the cue, up to a token's distance where nothing else is quoted; 0 for none. */
function quotationBeside(quotation: Int32Array, from: number, to: number, step: number): number {
  for (let i = from; i !== to; i += step) if (quotation[i]! !== 0) return quotation[i]!;
  return 0;
}

function quotationRow(of: number, own: number, last: number, next: number): number {
  if (of === 0) return own === 0 ? 0 : 1;
  if (of === own) return 2;
  if (of === last) return 3;
  return of === next ? 4 : 5;
}
