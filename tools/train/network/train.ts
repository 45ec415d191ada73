/**
 * Trains the reader's network from the corpora beside the repository.
 */
import { readFileSync } from "node:fs";
import type { EntityKind } from "../../../src/model/index.ts";
import { readForms } from "../../../src/text/forms.ts";
import { decodeModel } from "../../../src/text/model-file.ts";
import { inputTableOf, type Vocabulary, wordRow } from "../../../src/text/network/inputs.ts";
import type { Shape } from "../../../src/text/network/shape.ts";
import { randomFrom, shuffled } from "../random.ts";
import { capitals, lowerCase, titleCase } from "../styles.ts";
import type { Losses } from "./heads.ts";
import { type FixedVectors, type Learner, learnPiece, newLearner, step } from "./learner.ts";
import { measure } from "./measure.ts";
import {
  gumLessons,
  type Labels,
  type Lesson,
  nerLessons,
  piecesOf,
  polnearLessons,
  tokensOf,
} from "./pieces.ts";

export const SEED = 20310304;
const KINDS: readonly EntityKind[] = ["person", "organization", "place", "event", "other"];
/** Labels rarer than this are not learned. */
const TAG_MIN = 5;
const DEPREL_MIN = 10;
/** Words that occur so often in the training texts are known words, vector or not. */
const WORD_MIN = 3;
/** Tokens between two steps. */
const BATCH_TOKENS = 600;
const RATE = 0.0025;
/** Steps in which the rate rises to its full height. */
const WARM_UP = 200;
/** Gold trees count this often beside the silver ones. */
const GUM_REPEATS = 2;
const POLITICS_REPEATS = 2;
/** Every so many-th text of PolNeAR's training part is not learned from: thresholds are chosen on these. */
export const KEPT_BACK_EVERY = 20;

export interface Settings {
  readonly width: number;
  readonly nLayers: number;
  readonly role: number;
  readonly epochs: number;
  /** Every so many-th lesson only, for trials. */
  readonly every: number;
}

export const SETTINGS: Settings = { width: 160, nLayers: 3, role: 80, epochs: 8, every: 1 };

export interface Trained {
  readonly learner: Learner;
  readonly vocabulary: Vocabulary;
}

export function trainNetwork(
  settings: Settings,
  log: (line: string) => void,
  save: (trained: Trained) => void,
): Trained {
  const random = randomFrom(SEED);
  const polnear = polnearLessons("train");
  const learned = polnear.filter((_, i) => i % KEPT_BACK_EVERY !== 0);
  const lessons: Lesson[] = [...learned, ...gumLessons("train"), ...nerLessons("conll2003-train.jsonl.gz")];
  lessons.push(...nerLessons("politics-train.jsonl"));
  const labels = labelsOf(lessons);
  const { vocabulary, fixed } = wordsOf(lessons);
  const table = inputTableOf(vocabulary);
  const toPieces = (lesson: Lesson) => piecesOf(lesson, vocabulary, table, labels);
  const pieces = lessons
    .filter((_, i) => i % settings.every === 0)
    .flatMap((lesson) => restyled(lesson, random))
    .flatMap(toPieces);
  const again = [
    ...Array.from({ length: GUM_REPEATS - 1 }, () => gumLessons("train")).flat(),
    ...Array.from({ length: POLITICS_REPEATS - 1 }, () => nerLessons("politics-train.jsonl")).flat(),
  ];
  pieces.push(...again.filter((_, i) => i % settings.every === 0).flatMap(toPieces));
  const dev = {
    "polnear dev": polnearLessons("dev").flatMap(toPieces),
    "gum dev news": gumLessons("dev")
      .filter(({ id }) => id.includes("_news_"))
      .flatMap(toPieces),
    "conll dev": nerLessons("conll2003-dev.jsonl").slice(0, 60).flatMap(toPieces),
  };
  const shape: Shape = {
    width: settings.width,
    nLayers: settings.nLayers,
    role: settings.role,
    tags: [...labels.tags.keys()],
    deprels: [...labels.deprels.keys()],
    nameKinds: KINDS,
  };
  const learner = newLearner(shape, fixed, table.size, random);
  const nTokens = pieces.reduce((sum, { n }) => sum + n, 0);
  log(
    `${pieces.length} pieces, ${nTokens} tokens, ${vocabulary.forms.length} words, ${shape.tags.length} tags, ${shape.deprels.length} deprels, ${learner.denseSize} parameters`,
  );
  const nSteps = Math.ceil((settings.epochs * nTokens) / BATCH_TOKENS);
  let steps = 0;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const sum: Losses = { tags: 0, arcs: 0, labels: 0, names: 0, cues: 0, relations: 0 };
    let inBatch = 0;
    let seen = 0;
    for (const piece of shuffled(pieces, random)) {
      const losses = learnPiece(learner, piece);
      for (const key of Object.keys(sum) as (keyof Losses)[]) sum[key] += losses[key];
      inBatch += piece.n;
      seen += piece.n;
      if (inBatch < BATCH_TOKENS) continue;
      steps++;
      const rate = RATE * Math.min(1, steps / WARM_UP) * Math.max(0.02, 1 - steps / nSteps);
      step(learner, { rate, step: steps, nTokens: inBatch });
      inBatch = 0;
    }
    const means = Object.entries(sum).map(([key, value]) => `${key} ${((value / seen) * 1000).toFixed(0)}`);
    log(`epoch ${epoch}: losses in thousandths a token: ${means.join(" ")}`);
    for (const [name, part] of Object.entries(dev)) log(`  ${name}: ${measure(learner, part)}`);
    save({ learner, vocabulary });
  }
  return { learner, vocabulary };
}

function labelsOf(lessons: readonly Lesson[]): Labels {
  const tags = new Map<string, number>();
  const deprels = new Map<string, number>();
  const count = (into: Map<string, number>, label: string) => {
    if (label !== "" && !label.startsWith("|")) into.set(label, (into.get(label) ?? 0) + 1);
  };
  for (const lesson of lessons) {
    for (const tag of lesson.tags ?? []) count(tags, tag);
    for (const deprel of lesson.deprels ?? []) count(deprels, deprel);
  }
  const numbered = (counts: Map<string, number>, least: number) =>
    new Map(
      [...counts]
        .filter(([, n]) => n >= least)
        .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .map(([label], index) => [label, index]),
    );
  return { tags: numbered(tags, TAG_MIN), deprels: numbered(deprels, DEPREL_MIN), nameKinds: KINDS };
}

/** The known words: those that have a vector and those that the training texts have often enough. */
function wordsOf(lessons: readonly Lesson[]): { vocabulary: Vocabulary; fixed: FixedVectors } {
  const bytes = readFileSync(new URL("../word-vectors.bin", import.meta.url));
  const file = decodeModel(bytes, "word-vectors", "tools/train/word-vectors.bin");
  const words = file.settings["words"] as string[];
  const values = file.arrays["values"] as Int8Array;
  const scales = file.arrays["scales"] as Float32Array;
  const dimensions = values.length / words.length;
  const wordOf = new Map<number, number>();
  const text = words.join("\n\n");
  const tokens = [];
  for (let w = 0, at = 0; w < words.length; at += words[w++]!.length + 2) {
    tokens.push({ start: at, end: at + words[w]!.length });
  }
  const sentences = tokens.map((token, w) => ({ ...token, paragraph: w, firstToken: w, endToken: w + 1 }));
  const forms = readForms(text, sentences, tokens).lower;
  forms.forEach((form, w) => {
    if (!wordOf.has(form)) wordOf.set(form, w);
  });
  // The marks that are read alike however they are written: see forms.ts.
  for (const mark of ["“", "”"]) {
    const quoted = `“a”`;
    const at = quoted.indexOf(mark);
    const own = readForms(
      quoted,
      [{ start: 0, end: 3, paragraph: 0, firstToken: 0, endToken: 3 }],
      tokensOf(quoted),
    );
    wordOf.set(own.lower[at]!, words.indexOf('"'));
  }
  const counts = new Map<number, number>();
  for (const { text, sentences, tokens } of lessons) {
    for (const form of readForms(text, sentences, tokens).lower)
      counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const known = new Set(wordOf.keys());
  for (const [form, n] of counts) if (n >= WORD_MIN) known.add(form);
  const vocabulary = { forms: Int32Array.from(known).sort() };
  const rows = new Float32Array((1 + known.size) * dimensions);
  for (const [form, w] of wordOf) {
    const row = wordRow(vocabulary, form);
    for (let k = 0; k < dimensions; k++)
      rows[row * dimensions + k] = values[w * dimensions + k]! * scales[w]!;
  }
  return { vocabulary, fixed: { dimensions, rows } };
}

/** The lesson, and for a few the same once more as a headline writer, or somebody in a hurry, would set it. */
function restyled(lesson: Lesson, random: () => number): Lesson[] {
  const draw = random();
  const style = draw < 0.06 ? titleCase : draw < 0.1 ? capitals : draw < 0.14 ? lowerCase : null;
  return style === null ? [lesson] : [lesson, { ...lesson, text: style(lesson.text) }];
}
