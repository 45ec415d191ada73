/**
 * Hundreds of thousands of names in little room, found without being read in: sorted by key, sixteen to a block,
 * each but the first of a block without what it shares with the one before.
 *
 *     Ostvik → 4 places, Ostvika → 1      0 | 6 | 4 | O s t v i k      6 | 1 | 1 | a
 *                                      shared  bytes  places   …
 *
 * Every name has the list of what is called so. A name is known by its ordinal. Looking up decodes one or two
 * blocks; the keys of first names are kept once worked out.
 */
import { placeKey } from "./place-key.ts";

const BLOCK = 16;
/** News names the same places again and again: so many look-ups are kept. */
const REMEMBERED_MAX = 4096;
/** No longer name is taken in. */
export const NAME_BYTES_MAX = 200;

export interface NameTable {
  /** What is called so, by a key of `placeKey`; empty for an unknown one. */
  find(key: string): readonly Called[];
  /** The name of that ordinal as it is written. */
  nameAt(ordinal: number): string;
}

export interface Called {
  /** Of the name as it is written there. */
  readonly ordinal: number;
  readonly what: number;
}

/** The arrays that the table lies in. */
export interface NameArrays {
  readonly letters: Uint8Array;
  /** Where each block begins in `letters`. */
  readonly blocks: Int32Array;
  /** Where the lists of each block begin in `called`. */
  readonly lists: Int32Array;
  readonly called: Int32Array;
}

/** Packs names with what is called so; returns the ordinal that each name got. */
export function packNames(names: ReadonlyMap<string, readonly number[]>): {
  readonly arrays: NameArrays;
  readonly ordinals: ReadonlyMap<string, number>;
} {
  const sorted = [...names.keys()]
    .map((name) => ({ name, key: placeKey(name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
  const letters: number[] = [];
  const blocks: number[] = [];
  const lists: number[] = [];
  const called: number[] = [];
  const ordinals = new Map<string, number>();
  let before: Uint8Array = new Uint8Array();
  for (const [ordinal, { name }] of sorted.entries()) {
    const bytes = new TextEncoder().encode(name);
    if (bytes.length > NAME_BYTES_MAX) throw new RangeError(`Cannot pack a name of ${bytes.length} bytes`);
    if (ordinal % BLOCK === 0) {
      blocks.push(letters.length);
      lists.push(called.length);
      before = new Uint8Array();
    }
    let shared = 0;
    while (shared < Math.min(before.length, bytes.length) && before[shared] === bytes[shared]) shared++;
    const own = names.get(name)!;
    letters.push(shared, bytes.length - shared, ...countBytes(own.length), ...bytes.subarray(shared));
    called.push(...own);
    ordinals.set(name, ordinal);
    before = bytes;
  }
  return {
    arrays: {
      letters: Uint8Array.from(letters),
      blocks: Int32Array.from(blocks),
      lists: Int32Array.from(lists),
      called: Int32Array.from(called),
    },
    ordinals,
  };
}

/** A count in seven bits a byte, the lowest first; the top bit says that another follows. */
function countBytes(count: number): readonly number[] {
  return count < 128 ? [count] : [128 | (count & 127), ...countBytes(count >>> 7)];
}

interface Entry {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Reads a table that lies in `arrays`. Nothing is decoded before it is asked for. */
export function readNames({ letters, blocks, lists, called }: NameArrays): NameTable {
  const decoder = new TextDecoder();
  const firstKeys: string[] = [];
  const remembered = new Map<string, readonly Called[]>();

  const readBlock = (block: number): readonly Entry[] => {
    const entries: Entry[] = [];
    const end = blocks[block + 1] ?? letters.length;
    const name = new Uint8Array(NAME_BYTES_MAX * 2);
    let from = lists[block]!;
    for (let at = blocks[block]!; at < end; ) {
      const shared = letters[at++]!;
      const length = letters[at++]!;
      let count = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = letters[at++] ?? 0;
        count |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      name.set(letters.subarray(at, at + length), shared);
      at += length;
      entries.push({ name: decoder.decode(name.subarray(0, shared + length)), from, to: from + count });
      from += count;
    }
    return entries;
  };
  const firstKeyOf = (block: number): string => {
    const known = firstKeys[block];
    if (known !== undefined) return known;
    const at = blocks[block]!;
    let start = at + 2;
    while (letters[start]! >= 128) start++;
    const key = placeKey(decoder.decode(letters.subarray(start + 1, start + 1 + letters[at + 1]!)));
    firstKeys[block] = key;
    return key;
  };
  /** The last block that begins before the key: the key's first name is in it or begins the next one. */
  const lastBlockBefore = (key: string): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (firstKeyOf(middle) < key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };

  return {
    find(key) {
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const found: Called[] = [];
      for (let block = lastBlockBefore(key); block < blocks.length; block++) {
        if (firstKeyOf(block) > key) break;
        for (const [i, { name, from, to }] of readBlock(block).entries()) {
          if (placeKey(name) !== key) continue;
          for (let at = from; at < to; at++) found.push({ ordinal: block * BLOCK + i, what: called[at]! });
        }
      }
      if (remembered.size >= REMEMBERED_MAX) remembered.clear();
      remembered.set(key, found);
      return found;
    },
    nameAt: (ordinal) => readBlock(Math.floor(ordinal / BLOCK))[ordinal % BLOCK]?.name ?? "",
  };
}

/** By code unit, as every machine does alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
