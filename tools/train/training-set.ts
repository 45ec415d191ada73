/** What tagger and parser learn from: gold and silver sentences with their forms, headlines added. */
import { type Forms, readForms } from "../../src/text/forms.ts";
import { randomFrom } from "./perceptron.ts";
import { type GoldDocument, type GoldSentence, layersOf } from "./treebanks.ts";

/** One sentence where it stands among its document's tokens. */
export interface Example {
  readonly text: string;
  readonly gold: GoldSentence;
  readonly forms: Forms;
  readonly first: number;
  readonly end: number;
}

/** Share of documents that are added once more in Title Case, and in CAPITALS. */
const TITLE_CASE_SHARE = 0.08;
const CAPITALS_SHARE = 0.05;

/** The sentences of the documents, and of some of them as a headline writer would set them. */
export function examplesOf(documents: readonly GoldDocument[], seed: number): Example[] {
  const random = randomFrom(seed);
  const examples: Example[] = [];
  for (const document of documents) {
    addExamples(document, examples);
    const draw = random();
    if (draw < TITLE_CASE_SHARE) addExamples({ ...document, text: titleCase(document.text) }, examples);
    else if (draw > 1 - CAPITALS_SHARE) addExamples({ ...document, text: capitals(document.text) }, examples);
  }
  return examples;
}

function addExamples(document: GoldDocument, examples: Example[]): void {
  const { sentences, tokens } = layersOf(document);
  const forms = readForms(document.text, sentences, tokens);
  sentences.forEach(({ firstToken, endToken }, i) => {
    const gold = document.sentences[i]!;
    examples.push({ text: document.text, gold, forms, first: firstToken, end: endToken });
  });
}

/** Longer words with a capital, as in a headline; the length stays the same. */
export function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) =>
    keepLength(letter, letter.toUpperCase()),
  );
}

/** All letters as capitals; the length stays the same. */
export function capitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) => keepLength(letter, letter.toUpperCase()));
}

/** All letters small; the length stays the same. */
export function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => keepLength(letter, letter.toLowerCase()));
}

function keepLength(before: string, after: string): string {
  return after.length === before.length ? after : before;
}
