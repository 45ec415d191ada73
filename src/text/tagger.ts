/**
 * What part of speech is each token, and what is its lemma?
 *
 * An averaged perceptron (Collins 2002) tags from left to right with its own earlier decisions as
 * features; words that were all but always tagged alike in training are looked up instead. Universal
 * and Penn tag are decided together. Lemmas come from learned endings. Deterministic, one pass.
 */
import type { Sentence, Tag, Token, Upos } from "../model/index.ts";
import { CAPITALS, type Forms, PLAIN, readForms } from "./forms.ts";
import { type LemmaEndings, lemmaEndingsOf, lemmaOf } from "./lemmas.ts";
import { decodeModel } from "./model-file.ts";
import { CLOSING, OPENING } from "./quote-marks.ts";
import { arrayOf, bestOf, featureKey, labelsOf, scoreFeatures, type Weights, weightsOf } from "./weights.ts";

export interface TaggerModel {
  readonly weights: Weights;
  /** `UPOS|XPOS` of each class. */
  readonly labels: readonly string[];
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  /** Hash of a cased form → class, for words that need no look at their neighbors. */
  readonly lexicon: ReadonlyMap<number, number>;
  readonly lemmas: LemmaEndings;
}

/** Reads a tagger from its bytes; `path` is for messages only. Throws a ModelFormatError. */
export function loadTagger(bytes: Uint8Array, path: string): TaggerModel {
  const file = decodeModel(bytes, "tagger", path);
  const labels = labelsOf(file, "labels", path);
  const forms = arrayOf(file, "lexicon.forms", Int32Array, path);
  const classes = arrayOf(file, "lexicon.classes", Uint8Array, path);
  const lexicon = new Map<number, number>();
  for (let i = 0; i < forms.length; i++) lexicon.set(forms[i]!, classes[i]!);
  return {
    weights: weightsOf(file, "tags", labels.length, path),
    labels,
    upos: labels.map((label) => label.slice(0, label.indexOf("|")) as Upos),
    xpos: labels.map((label) => label.slice(label.indexOf("|") + 1)),
    lexicon,
    lemmas: lemmaEndingsOf(file, path),
  };
}

/**
 * Tags every token; `result[i]` belongs to `tokens[i]`.
 *
 *     The  crew        did       n't       leave      Ostvik       .
 *     DET  NOUN crew   AUX do    PART not  VERB leave PROPN Ostvik PUNCT
 *
 * Quotation marks are tagged by which way they lean (`` `` `` or `''`), whatever they look like.
 */
export function tagTokens(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  model: TaggerModel,
  forms: Forms = readForms(text, sentences, tokens),
): Tag[] {
  const classes = new Uint8Array(tokens.length);
  const scores = new Int32Array(model.labels.length);
  const features = new Int32Array(TAG_FEATURES);
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const known = lexiconClass(model, forms, i);
      if (known >= 0) {
        classes[i] = known;
        continue;
      }
      const n = fillTagFeatures(forms, i, firstToken, endToken, classes, features);
      scoreFeatures(model.weights, features, n, scores);
      classes[i] = bestOf(scores, model.labels.length);
    }
  }
  return tokens.map((token, i) => tagOf(text, token, forms, i, classes[i]!, model));
}

function tagOf(text: string, token: Token, forms: Forms, i: number, label: number, model: TaggerModel): Tag {
  const quote = forms.quote[i]!;
  if (quote === OPENING || quote === CLOSING) {
    const xpos = quote === OPENING ? "``" : "''";
    return { upos: "PUNCT", xpos, lemma: text.slice(token.start, token.end) };
  }
  const upos = model.upos[label]!;
  const xpos = model.xpos[label]!;
  return { upos, xpos, lemma: lemmaOf(text.slice(token.start, token.end), upos, xpos, model.lemmas) };
}

function lexiconClass(model: TaggerModel, forms: Forms, i: number): number {
  return forms.style[i] === CAPITALS ? -1 : (model.lexicon.get(forms.cased[i]!) ?? -1);
}

/** More than any token has. */
export const TAG_FEATURES = 48;

/**
 * Writes the features of token `i` into `out` and returns how many there are. `classes` holds the
 * decisions for the tokens before it in the sentence `first` … `end`. Training and tagging share this.
 */
export function fillTagFeatures(
  forms: Forms,
  i: number,
  first: number,
  end: number,
  classes: Uint8Array,
  out: Int32Array,
): number {
  const { lower, cased, suffix1, suffix2, suffix3, suffix4, prefix1, prefix3, shape } = forms;
  const style = forms.style[i]!;
  const w = lower[i]!;
  const p1 = i > first ? lower[i - 1]! : -1;
  const p2 = i > first + 1 ? lower[i - 2]! : -1;
  const n1 = i + 1 < end ? lower[i + 1]! : -2;
  const n2 = i + 2 < end ? lower[i + 2]! : -2;
  const t1 = i > first ? classes[i - 1]! + 1 : 0;
  const t2 = i > first + 1 ? classes[i - 2]! + 1 : 0;
  const ps3 = i > first ? suffix3[i - 1]! : -1;
  const ns3 = i + 1 < end ? suffix3[i + 1]! : -2;
  const opens = (i === first || (i === first + 1 && forms.quote[first] === OPENING) ? 4 : 0) + style;
  let n = 0;
  out[n++] = featureKey(0, 7);
  out[n++] = featureKey(1, w);
  out[n++] = featureKey(2, cased[i]!, style === PLAIN ? 0 : 1);
  out[n++] = featureKey(3, suffix1[i]!, shape[i]!);
  out[n++] = featureKey(4, suffix2[i]!);
  out[n++] = featureKey(5, suffix3[i]!);
  out[n++] = featureKey(6, suffix4[i]!);
  out[n++] = featureKey(7, prefix1[i]!, suffix2[i]!);
  out[n++] = featureKey(8, prefix3[i]!);
  out[n++] = featureKey(9, shape[i]!, opens);
  out[n++] = featureKey(10, t1);
  out[n++] = featureKey(11, t1, t2);
  out[n++] = featureKey(12, t1, w);
  out[n++] = featureKey(13, p1);
  out[n++] = featureKey(14, p2);
  out[n++] = featureKey(15, n1);
  out[n++] = featureKey(16, n2);
  out[n++] = featureKey(17, ps3);
  out[n++] = featureKey(18, ns3);
  out[n++] = featureKey(19, w, n1);
  out[n++] = featureKey(20, p1, w);
  out[n++] = featureKey(21, t1, suffix3[i]!);
  out[n++] = featureKey(22, t1, n1);
  out[n++] = featureKey(23, i + 1 < end ? shape[i + 1]! : -2, shape[i]!);
  out[n++] = featureKey(24, i > first ? shape[i - 1]! : -1, shape[i]!);
  out[n++] = featureKey(25, p2, p1);
  out[n++] = featureKey(26, n1, n2);
  out[n++] = featureKey(27, w, opens);
  out[n++] = featureKey(28, t1, ns3, suffix2[i]!);
  out[n++] = featureKey(29, t2, t1, w);
  out[n++] = featureKey(30, i + 1 < end ? suffix2[i + 1]! : -2, suffix2[i]!);
  out[n++] = featureKey(31, i + 2 < end ? suffix3[i + 2]! : -2);
  out[n++] = featureKey(32, opens, suffix3[i]!, shape[i]!);
  out[n++] = featureKey(33, t1, i + 1 < end ? shape[i + 1]! : -2, shape[i]!);
  return n;
}
