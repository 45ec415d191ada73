/**
 * Is this run of words a noun phrase? Asked of tags alone, where the tree has come apart.
 *
 *     the head of the Tarn Relief Council       two people briefed on the talks
 *
 * In: tags and forms. Out: yes or no, and the head. Used by the rules that read a sentence off its surface.
 */
import type { TokenRange } from "./content-spans.ts";
import { formOf, headOf, type Syntax, uposOf, xposOf } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

const OPENERS: readonly string[] = ["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"];
const PARTS: readonly string[] = ["DET", "ADJ", "NUM", "ADP", "CCONJ", "PART"];

/** True for nouns with what goes with them and no tensed verb; not for a bare time (“on Monday”). */
export function isNounPhrase(syntax: Syntax, { first, last }: TokenRange, words: AttributionWords): boolean {
  if (first > last || !OPENERS.includes(uposOf(syntax, first))) return false;
  let noun = false;
  for (let token = first; token <= last; token++) {
    const upos = uposOf(syntax, token);
    if (["NOUN", "PROPN", "PRON"].includes(upos)) noun = true;
    else if (noun && isDescribing(syntax, token, last)) continue;
    else if (/^(?:VB|MD)/u.test(xposOf(syntax, token))) return false;
    else if (!PARTS.includes(upos) && formOf(syntax, token) !== "-") return false;
  }
  return noun && !words.timeWords.includes(formOf(syntax, last));
}

/** “people briefed on the talks”, “the man leading the search”: a participle behind a noun, mistagged or not. */
function isDescribing(syntax: Syntax, token: number, last: number): boolean {
  if (/^VB[NG]$/u.test(xposOf(syntax, token))) return true;
  const alone = !syntax.layers.tags.slice(token, last + 1).some(({ upos }) => upos === "CCONJ");
  return alone && xposOf(syntax, token) === "VBD" && uposOf(syntax, token + 1) === "ADP";
}

/** The last noun before a preposition or a comma: “head” of “the head of the Tarn Relief Council”. */
export function headOfPhrase(syntax: Syntax, { first, last }: TokenRange): number {
  let head = last;
  for (let token = last; token > first; token--) {
    if (
      uposOf(syntax, token) === "ADP" ||
      /^(?:VB[NG]|VBD)$/u.test(xposOf(syntax, token)) ||
      formOf(syntax, token) === ","
    )
      head = token - 1;
  }
  while (head > first && !["NOUN", "PROPN", "PRON"].includes(uposOf(syntax, head))) head--;
  return head;
}

/** The uppermost token of a run in its sentence's tree, marks aside; the last where the tree tells of none. */
export function topOf(syntax: Syntax, { first, last }: TokenRange): number {
  for (let token = first; token <= last; token++) {
    const head = headOf(syntax, token);
    if ((head === null || head < first || head > last) && uposOf(syntax, token) !== "PUNCT") return token;
  }
  return last;
}

/** True for a verb form that carries tense: what makes a clause. */
export function isTensed(syntax: Syntax, token: number): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/u.test(xposOf(syntax, token));
}

/** “Who”, “when”, “after”: a word that opens a clause inside another. */
export function opensClause(syntax: Syntax, token: number, words: AttributionWords): boolean {
  return (
    uposOf(syntax, token) === "SCONJ" ||
    words.subordinators.includes(formOf(syntax, token)) ||
    /^W/u.test(xposOf(syntax, token))
  );
}

/** “About 900”, “as many as 40”: a preposition that opens a number, not a phrase. */
export function opensQuantity(syntax: Syntax, first: number, words: AttributionWords): boolean {
  const opener = words.quantityOpeners.find((run) =>
    run.every((word, offset) => formOf(syntax, first + offset) === word),
  );
  return opener !== undefined && uposOf(syntax, first + opener.length) === "NUM";
}
