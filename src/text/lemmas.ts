/**
 * What is the dictionary form of a word?
 *
 * A table of endings learned from treebanks: the longest ending of the word that has an entry for its
 * tag says how many letters to drop and what to put in their place. `^` at the front is the whole word.
 */
import { ModelFormatError } from "../errors.ts";
import type { Upos } from "../model/index.ts";
import type { ModelFile } from "./model-file.ts";

/** Tag → ending → “letters to drop” + “letters to add”: `NNS` → `ies` → `3y`. */
export type LemmaEndings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Longer endings are not looked up: the table has none. */
export const ENDING_MAX = 7;
/** Whole words up to this length may have an entry. */
export const WHOLE_WORD_MAX = 14;

/** Endings of `AUX` are apart from those of `VERB`: “’s” is “be”, but never so as a verb. */
export function lemmaClass(upos: Upos, xpos: string): string {
  return upos === "AUX" ? `AUX|${xpos}` : xpos;
}

/** Lower case but for proper nouns and symbols, which stay as written. */
export function lemmaOf(form: string, upos: Upos, xpos: string, endings: LemmaEndings): string {
  if (upos === "PROPN" || upos === "PUNCT" || upos === "SYM" || upos === "X") return form;
  const lower = form.toLowerCase();
  const table = endings.get(lemmaClass(upos, xpos));
  if (table === undefined) return lower;
  const plain = lower.replace(/[’ʼ]/g, "'");
  const rule = ruleFor(plain, table);
  if (rule === undefined) return lower;
  const dropped = rule.charCodeAt(0) - 48;
  return plain.slice(0, Math.max(0, plain.length - dropped)) + rule.slice(1);
}

function ruleFor(word: string, table: ReadonlyMap<string, string>): string | undefined {
  if (word.length <= WHOLE_WORD_MAX) {
    const whole = table.get(`^${word}`);
    if (whole !== undefined) return whole;
  }
  for (let length = Math.min(ENDING_MAX, word.length); length >= 0; length--) {
    const rule = table.get(word.slice(word.length - length));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** The table in a model file's setting `lemmas`. */
export function lemmaEndingsOf(file: ModelFile, path: string): LemmaEndings {
  const stored = file.settings["lemmas"];
  if (typeof stored !== "object" || stored === null) {
    throw new ModelFormatError(
      path,
      `Cannot read the ${file.kind} model "${path}": wanted the lemmas, found none`,
    );
  }
  const endings = new Map<string, ReadonlyMap<string, string>>();
  for (const [tag, table] of Object.entries(stored)) {
    endings.set(tag, new Map(Object.entries(table as Record<string, string>)));
  }
  return endings;
}
