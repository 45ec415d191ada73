/** Trains the tagger: GUM's gold and PolNeAR's silver tags to `models/tagger.bin`. */
import { encodeModel } from "../../src/text/model-file.ts";
import { fillTagFeatures, TAG_FEATURES } from "../../src/text/tagger.ts";
import { learnLemmas } from "./lemmas.ts";
import { Perceptron, randomFrom, shuffled } from "./perceptron.ts";
import { readSilver } from "./silver.ts";
import { type Example, examplesOf } from "./training-set.ts";
import { readGum } from "./treebanks.ts";

const SEED = 20310304;
const EPOCHS = 5;
/** GUM is a fifth of the silver data and better: each sentence counts this often. */
const GOLD_REPEATS = 2;
const MIN_COUNT = 3;
const KEEP_SHARE = 0.5;
/** A word goes to the lexicon when tagged alike in this share of at least so many places. */
const LEXICON_SHARE = 0.995;
const LEXICON_COUNT = 40;

export function trainTagger(log: (line: string) => void): Uint8Array {
  const gum = readGum("train");
  const silver = readSilver("train");
  const gold = examplesOf(gum, SEED);
  const examples = [...examplesOf(silver, SEED + 1)];
  for (let i = 0; i < GOLD_REPEATS; i++) examples.push(...gold);
  const labels = labelsFrom(examples);
  const classOf = new Map(labels.map((label, i) => [label, i]));
  const targets = new Map(examples.map((example) => [example, targetsOf(example, classOf)]));
  log(`${examples.length} sentences, ${labels.length} labels`);

  const perceptron = new Perceptron(labels.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(labels.length);
  for (const example of examples) {
    const classes = goldClasses(example, targets.get(example)!);
    for (let i = 0; i < example.end - example.first; i++) {
      const n = fillTagFeatures(
        example.forms,
        example.first + i,
        example.first,
        example.end,
        classes,
        features,
      );
      for (let k = 0; k < n; k++) perceptron.count(features[k]!);
    }
  }
  perceptron.begin(MIN_COUNT);
  log(`${perceptron.nFeatures} features`);

  const random = randomFrom(SEED);
  const nTokensMax = Math.max(...examples.map((example) => example.end));
  const classes = new Uint8Array(nTokensMax);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let right = 0;
    let all = 0;
    for (const example of shuffled(examples, random)) {
      const target = targets.get(example)!;
      for (let i = example.first; i < example.end; i++) {
        const n = fillTagFeatures(example.forms, i, example.first, example.end, classes, features);
        perceptron.rowsOf(features, n);
        perceptron.score(features, n, scores);
        let guess = 0;
        for (let c = 1; c < labels.length; c++) if (scores[c]! > scores[guess]!) guess = c;
        const wanted = target[i - example.first]!;
        classes[i] = guess;
        if (wanted < 0) continue;
        all++;
        if (guess === wanted) right++;
        else perceptron.update(features, n, wanted, guess);
        perceptron.step();
      }
    }
    log(`epoch ${epoch}: ${((right / all) * 100).toFixed(2)} % right while learning`);
  }
  const lexicon = lexiconFrom(examples, targets);
  return encodeModel({
    kind: "tagger",
    settings: { labels, lemmas: learnLemmas([...gum, ...silver]) },
    arrays: {
      ...perceptron.compile("tags", KEEP_SHARE),
      "lexicon.forms": Int32Array.from(lexicon.keys()),
      "lexicon.classes": Uint8Array.from(lexicon.values()),
    },
  });
}

/** GUM tags “United” in “United Nations” ADJ|NNP; the silver data has PROPN throughout, and so do we. */
function labelOf(upos: string, xpos: string): string {
  if (upos === "" || xpos === "GW") return "";
  if (xpos === "NNP" || xpos === "NNPS") return `PROPN|${xpos}`;
  return `${upos}|${xpos}`;
}

/** Labels of at least ten tokens, the most frequent first. */
function labelsFrom(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { gold } of examples) {
    gold.upos.forEach((upos, i) => {
      const label = labelOf(upos, gold.xpos[i]!);
      if (label !== "") counts.set(label, (counts.get(label) ?? 0) + 1);
    });
  }
  return [...counts]
    .filter(([, count]) => count >= 10)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([label]) => label);
}

function targetsOf({ gold }: Example, classOf: ReadonlyMap<string, number>): Int16Array {
  return Int16Array.from(gold.upos, (upos, i) => classOf.get(labelOf(upos, gold.xpos[i]!)) ?? -1);
}

/** The gold decisions where `fillTagFeatures` looks for them. */
function goldClasses(example: Example, target: Int16Array): Uint8Array {
  const classes = new Uint8Array(example.end);
  for (let i = example.first; i < example.end; i++) classes[i] = Math.max(0, target[i - example.first]!);
  return classes;
}

function lexiconFrom(
  examples: readonly Example[],
  targets: ReadonlyMap<Example, Int16Array>,
): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const example of examples) {
    const target = targets.get(example)!;
    for (let i = example.first; i < example.end; i++) {
      if (example.forms.style[i] !== 0 || example.forms.quote[i] !== 0) continue;
      const form = example.forms.cased[i]!;
      let tags = counts.get(form);
      if (tags === undefined) {
        tags = new Map();
        counts.set(form, tags);
      }
      const tag = target[i - example.first]!;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
  }
  const lexicon = new Map<number, number>();
  for (const [form, tags] of [...counts].sort((a, b) => a[0] - b[0])) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < LEXICON_COUNT) continue;
    const [tag, count] = [...tags].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    if (tag >= 0 && count >= total * LEXICON_SHARE) lexicon.set(form, tag);
  }
  return lexicon;
}
