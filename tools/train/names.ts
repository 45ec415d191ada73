/** Trains the name finder to `models/names.bin`. */
import { readFileSync } from "node:fs";
import type { EntityKind } from "../../src/model/index.ts";
import { type Forms, readForms } from "../../src/text/forms.ts";
import { encodeModel } from "../../src/text/model-file.ts";
import {
  BEGIN,
  canFollow,
  fillNameFeatures,
  INSIDE,
  kindOf,
  LAST,
  NAME_FEATURES,
  partOf,
  SINGLE,
} from "../../src/text/names.ts";
import { hashTags, type TagHashes } from "../../src/text/parser.ts";
import { loadTagger, tagTokens } from "../../src/text/tagger.ts";
import { type NamedDocument, namedFromTreebank, readNer } from "./named.ts";
import { Perceptron, randomFrom, shuffled } from "./perceptron.ts";
import { readSilver } from "./silver.ts";
import { titleCase } from "./training-set.ts";
import { readGum } from "./treebanks.ts";

const SEED = 20310304;
const EPOCHS = 7;
const MIN_COUNT = 2;
const KEEP_SHARE = 0.6;
const KINDS: readonly EntityKind[] = ["person", "organization", "place", "event", "other"];
/** Hand-marked names count this often beside the silver ones. */
const POLITICS_REPEATS = 2;
const CONLL_REPEATS = 2;
/** Every so many-th silver document is taken: they are right nine times in ten only. */
const SILVER_EVERY = 6;
/** Every so many-th CoNLL stretch is added once more in Title Case, as headlines are set. */
const TITLE_CASE_EVERY = 10;

interface Prepared {
  readonly document: NamedDocument;
  readonly forms: Forms;
  readonly tags: TagHashes;
  readonly target: Uint8Array;
}

export function trainNames(log: (line: string) => void): Uint8Array {
  const path = new URL("../../models/tagger.bin", import.meta.url);
  const tagger = loadTagger(readFileSync(path), "models/tagger.bin");
  const conll = readNer("conll2003-train.jsonl.gz");
  const politics = readNer("politics-train.jsonl");
  const silver = namedFromTreebank(readSilver("train")).filter((_, i) => i % SILVER_EVERY === 0);
  const headlines = conll
    .filter((_, i) => i % TITLE_CASE_EVERY === 0)
    .map((document) => ({ ...document, text: titleCase(document.text) }));
  const documents = [...headlines, ...namedFromTreebank(readGum("train")), ...silver];
  for (let i = 0; i < POLITICS_REPEATS; i++) documents.push(...politics);
  for (let i = 0; i < CONLL_REPEATS; i++) documents.push(...conll);
  const known = new Map<NamedDocument, Prepared>();
  const prepared = documents.map((document): Prepared => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const { text, sentences, tokens } = document;
    const forms = readForms(text, sentences, tokens);
    const tags = hashTags(tagTokens(text, sentences, tokens, tagger, forms));
    const made = { document, forms, tags, target: targetOf(document) };
    known.set(document, made);
    return made;
  });
  const nClasses = 1 + 4 * KINDS.length;
  const perceptron = new Perceptron(nClasses);
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Float32Array(nClasses);
  log(`${documents.length} documents`);

  for (const { document, forms, tags, target } of prepared) {
    const history = new Map<number, number>();
    for (const { firstToken, endToken } of document.sentences) {
      for (let i = firstToken; i < endToken; i++) {
        const n = fillNameFeatures({ forms, tags, history }, i, firstToken, endToken, target, features);
        for (let k = 0; k < n; k++) perceptron.count(features[k]!);
      }
      remember(history, forms, target, firstToken, endToken);
    }
  }
  perceptron.begin(MIN_COUNT);
  log(`${perceptron.nFeatures} features`);

  const random = randomFrom(SEED);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let right = 0;
    let all = 0;
    for (const { document, forms, tags, target } of shuffled(prepared, random)) {
      const history = new Map<number, number>();
      const classes = new Uint8Array(document.tokens.length);
      for (const { firstToken, endToken } of document.sentences) {
        for (let i = firstToken; i < endToken; i++) {
          const n = fillNameFeatures({ forms, tags, history }, i, firstToken, endToken, classes, features);
          perceptron.rowsOf(features, n);
          perceptron.score(features, n, scores);
          const before = i > firstToken ? classes[i - 1]! : 0;
          let guess = -1;
          for (let c = 0; c < nClasses; c++) {
            if (!canFollow(before, c, i + 1 === endToken)) continue;
            if (guess < 0 || scores[c]! > scores[guess]!) guess = c;
          }
          const wanted = target[i]!;
          all++;
          if (guess === wanted) right++;
          else perceptron.update(features, n, wanted, guess);
          perceptron.step();
          classes[i] = guess;
        }
        remember(history, forms, classes, firstToken, endToken);
      }
    }
    log(`epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right while learning`);
  }
  return encodeModel({
    kind: "names",
    settings: { kinds: KINDS },
    arrays: perceptron.compile("names", KEEP_SHARE),
  });
}

function targetOf({ tokens, names }: NamedDocument): Uint8Array {
  const target = new Uint8Array(tokens.length);
  for (const { first, end, kind } of names) {
    const base = 1 + 4 * KINDS.indexOf(kind);
    for (let i = first; i < end; i++) {
      const isFirst = i === first;
      const isLast = i + 1 === end;
      target[i] = base + (isFirst && isLast ? SINGLE : isFirst ? BEGIN : isLast ? LAST : INSIDE);
    }
  }
  return target;
}

/** As `findNames` does at the end of each name. */
function remember(
  history: Map<number, number>,
  forms: Forms,
  classes: Uint8Array,
  first: number,
  end: number,
): void {
  let begin = first;
  for (let i = first; i < end; i++) {
    const nameClass = classes[i]!;
    if (nameClass === 0) continue;
    const part = partOf(nameClass);
    if (part === BEGIN || part === SINGLE) begin = i;
    if (part !== LAST && part !== SINGLE) continue;
    for (let k = begin; k <= i; k++) history.set(forms.cased[k]!, kindOf(nameClass) + 1);
  }
}
