/**
 * Whose statement is it?
 *
 *     The coast guard said in a statement that … . The statement added that …
 *     ╰── issuer ───╯         ╰ first ╯            ╰ the same, so the same issuer
 *
 * In: the trees and the cues. Out: for each noun that names a document the head token of its issuer, from its
 * own words (“the ministry's report”, “a report by the ministry”, “the Meridian report”), from the verb it
 * stands by (“said in a statement”, “issued a statement”), or from the last one of its name.
 */
import type { Cue } from "./cues.ts";
import { findSource } from "./sources.ts";
import { childrenBy, formOf, headOf, isBy, lemmaOf, type Syntax, uposOf } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

/** For the token of each document noun whose issuer the text tells: the issuer's head token. */
export function findIssuers(
  syntax: Syntax,
  cues: readonly Cue[],
  words: AttributionWords,
): ReadonlyMap<number, number> {
  const documents = new Set(words.documents);
  const sourceOfCue = new Map(cues.map((cue) => [cue.token, cue.source?.token ?? null]));
  const issuers = new Map<number, number>();
  const lastOfName = new Map<string, number>();
  for (let token = 0; token < syntax.forms.length; token++) {
    const lemma = lemmaOf(syntax, token);
    if (!documents.has(lemma) || uposOf(syntax, token) !== "NOUN") continue;
    const issuer = issuerInPhrase(syntax, token, words) ?? issuerByVerb(syntax, token, sourceOfCue, words);
    const known = issuer ?? (isDefinite(syntax, token, words) ? (lastOfName.get(lemma) ?? null) : null);
    if (known === null || known === token) continue;
    issuers.set(token, known);
    lastOfName.set(lemma, known);
  }
  return issuers;
}

function issuerInPhrase(syntax: Syntax, token: number, words: AttributionWords): number | null {
  const possessor = childrenBy(syntax, token, "nmod:poss")[0];
  if (possessor !== undefined) return possessor;
  const by = childrenBy(syntax, token, "nmod", "obl").find(
    (child) =>
      ["PROPN", "NOUN", "PRON"].includes(uposOf(syntax, child)) &&
      childrenBy(syntax, child, "case").some((mark) =>
        words.issuerPrepositions.includes(formOf(syntax, mark)),
      ),
  );
  if (by !== undefined && (uposOf(syntax, by) === "PROPN" || caseOf(syntax, by) === words.agentPreposition))
    return by;
  return childrenBy(syntax, token, "compound").find((child) => uposOf(syntax, child) === "PROPN") ?? null;
}

function caseOf(syntax: Syntax, token: number): string | null {
  const mark = childrenBy(syntax, token, "case")[0];
  return mark === undefined ? null : formOf(syntax, mark);
}

function issuerByVerb(
  syntax: Syntax,
  token: number,
  sourceOfCue: ReadonlyMap<number, number | null>,
  words: AttributionWords,
): number | null {
  const verb = headOf(syntax, token);
  if (verb === null) return null;
  const inside = childrenBy(syntax, token, "case").some((mark) =>
    words.documentPrepositions.includes(formOf(syntax, mark)),
  );
  const saidIn = inside && isBy(syntax, token, "obl", "nmod") && sourceOfCue.has(verb);
  if (saidIn) return sourceOfCue.get(verb) ?? null;
  const issued = isBy(syntax, token, "obj") && words.issuingVerbs.includes(lemmaOf(syntax, verb));
  return issued ? (findSource(syntax, verb, words)?.token ?? null) : null;
}

/** “the statement”, “this statement”: one already spoken of. “The Marn statement” says itself whose it is. */
function isDefinite(syntax: Syntax, token: number, words: AttributionWords): boolean {
  if (childrenBy(syntax, token, "amod", "compound").length > 0) return false;
  return childrenBy(syntax, token, "det").some((child) => words.definites.includes(formOf(syntax, child)));
}
