/**
 * What does the network see of a token before it looks at its neighbors? Numbers of rows in a table.
 *
 * The sum of the rows is the token's input: its word, where it is a known one, its endings and beginning, the
 * pattern of its letters, and where it stands. Words that stand for one another in news have like rows.
 */
import type { Sentence } from "../../model/index.ts";
import type { Forms } from "../forms.ts";
import { CLOSING, OPENING } from "../quote-marks.ts";

/** Rows that are summed for a token. */
export const INPUT_ROWS = 8;
/** Which of them is the known word, and which the word with its case: training drops these two now and then. */
export const WORD_INPUT = 0;
export const CASED_INPUT = 1;

const CASED_ROWS = 16384;
const SUFFIX2_ROWS = 1024;
const SUFFIX3_ROWS = 4096;
const SUFFIX4_ROWS = 8192;
const PREFIX_ROWS = 4096;
const SHAPE_ROWS = 512;
const PLACE_ROWS = 32;

/** Known words, by the hash of their form; their rows come first in the table, after that of all unknown words. */
export interface Vocabulary {
  /** Hashes of `Forms.lower`, rising. */
  readonly forms: Int32Array;
}

/** Row of words that are not in the vocabulary. */
export const UNKNOWN_ROW = 0;

/** Row of a known word, or `UNKNOWN_ROW`. */
export function wordRow({ forms }: Vocabulary, form: number): number {
  let low = 0;
  let high = forms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = forms[middle]!;
    if (found === form) return 1 + middle;
    if (found < form) low = middle + 1;
    else high = middle - 1;
  }
  return UNKNOWN_ROW;
}

/** Where each kind of row begins in the table, and how many rows there are. */
export interface InputTable {
  readonly cased: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  readonly shape: number;
  readonly place: number;
  readonly size: number;
}

export function inputTableOf({ forms }: Vocabulary): InputTable {
  const cased = 1 + forms.length;
  const suffix2 = cased + CASED_ROWS;
  const suffix3 = suffix2 + SUFFIX2_ROWS;
  const suffix4 = suffix3 + SUFFIX3_ROWS;
  const prefix = suffix4 + SUFFIX4_ROWS;
  const shape = prefix + PREFIX_ROWS;
  const place = shape + SHAPE_ROWS;
  return { cased, suffix2, suffix3, suffix4, prefix, shape, place, size: place + PLACE_ROWS };
}

/** For each token the number of the quotation it stands in, marks included, from 1; 0 outside. One ends with its paragraph. */
export function quotationNumbersOf({ quote }: Forms, sentences: readonly Sentence[]): Int32Array {
  const numbers = new Int32Array(quote.length);
  let inside = false;
  let number = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (quote[i] === OPENING) {
        inside = true;
        number++;
      }
      if (inside) numbers[i] = number;
      if (quote[i] === CLOSING) inside = false;
    }
  }
  return numbers;
}

/** `INPUT_ROWS` row numbers for each token of the sentences, one token after the other. */
export function inputRowsOf(
  forms: Forms,
  sentences: readonly Sentence[],
  quotations: Int32Array,
  vocabulary: Vocabulary,
  table: InputTable,
): Int32Array {
  const rows = new Int32Array(forms.lower.length * INPUT_ROWS);
  let paragraph = -1;
  for (const { firstToken, endToken, paragraph: own } of sentences) {
    const opens = own !== paragraph;
    paragraph = own;
    for (let i = firstToken; i < endToken; i++) {
      const start = i > firstToken ? 0 : opens ? 2 : 1;
      const at = i * INPUT_ROWS;
      rows[at + WORD_INPUT] = wordRow(vocabulary, forms.lower[i]!);
      rows[at + CASED_INPUT] = table.cased + bucketOf(forms.cased[i]!, CASED_ROWS);
      rows[at + 2] = table.suffix2 + bucketOf(forms.suffix2[i]!, SUFFIX2_ROWS);
      rows[at + 3] = table.suffix3 + bucketOf(forms.suffix3[i]!, SUFFIX3_ROWS);
      rows[at + 4] = table.suffix4 + bucketOf(forms.suffix4[i]!, SUFFIX4_ROWS);
      rows[at + 5] = table.prefix + bucketOf(forms.prefix3[i]!, PREFIX_ROWS);
      rows[at + 6] = table.shape + bucketOf(forms.shape[i]!, SHAPE_ROWS);
      rows[at + 7] = table.place + forms.style[i]! + 3 * start + (quotations[i] === 0 ? 0 : 9);
    }
  }
  return rows;
}

/** One of `size` places, a power of two, for a hash (Knuth's multiplicative hashing). */
function bucketOf(hash: number, size: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - Math.log2(size));
}
