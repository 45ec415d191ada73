/**
 * What does a cue do with its content, whoever found the cue?
 *
 *     has not yet confirmed      refused to endorse      issued a statement saying      their plan
 *                 confirmed, withheld     supported, withheld                  said              planned
 *
 * In: the tokens of a cue. Out: the word that decides, its force, and whether the speaker holds back. The first
 * verb with a force decides, else the last noun or adjective with one; verbs that only lead to
 * another (“went on to”, “declined to”) do not. A cue of no known word says and nothing more.
 */
import type { Force } from "../model/index.ts";
import type { TokenRange } from "./content-spans.ts";
import { isNegated, isVerb } from "./cues.ts";
import { lexiconOf } from "./lexicon.ts";
import { topOf } from "./noun-phrases.ts";
import { formOf, isBy, lemmaOf, type Syntax, uposOf } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

export interface CueReading {
  /** The word that decides; the cue's uppermost where none does. */
  readonly token: number;
  readonly force: Force;
  readonly withheld: boolean;
  /** For the trace. */
  readonly because: string;
}

export function readCue(syntax: Syntax, cue: TokenRange, words: AttributionWords): CueReading {
  const token = decidingToken(syntax, cue, words) ?? topOf(syntax, cue);
  const force = forceAt(syntax, token, cue, words);
  const withheld = isWithheld(syntax, cue, token, words);
  const because = [
    force === null ? "force: no word that tells" : `force: cue word “${formOf(syntax, token)}”`,
    ...(withheld ? ["withheld"] : []),
  ].join(", ");
  return { token, force: force ?? "said", withheld, because };
}

/** “back” is a word for a stance as a verb and a noun, and none in “fired back”. */
const OPEN_CLASSES: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ", "PROPN"]);

function decidingToken(syntax: Syntax, cue: TokenRange, words: AttributionWords): number | null {
  let noun: number | null = null;
  for (let token = cue.first; token <= cue.last; token++) {
    if (!OPEN_CLASSES.has(uposOf(syntax, token)) && !isVerb(syntax, token)) continue;
    if (forceAt(syntax, token, cue, words) === null) continue;
    if (isVerb(syntax, token)) return token;
    noun = token;
  }
  return noun;
}

/** “called for” is known by both words, “called” by one. */
function forceAt(syntax: Syntax, token: number, cue: TokenRange, words: AttributionWords): Force | null {
  const lemma = lemmaOf(syntax, token);
  for (let next = token + 1; next <= cue.last; next++) {
    const force = words.forces.get(`${lemma} ${formOf(syntax, next)}`);
    if (force !== undefined) return force;
  }
  return words.forces.get(lemma) ?? words.forces.get(formOf(syntax, token)) ?? null;
}

/** “did not say”, “declined to say”, “may deny”, “no plan”: nothing is said, and what is wanted is not wanted. */
function isWithheld(syntax: Syntax, cue: TokenRange, token: number, words: AttributionWords): boolean {
  let withheld = false;
  let negated = isNegated(syntax, token, words);
  for (let at = cue.first; at <= cue.last; at++) {
    const form = formOf(syntax, at);
    negated ||= words.negators.includes(form);
    withheld ||= words.doubtfulModals.includes(form) && isBy(syntax, at, "aux");
    if (at !== token && isWithholding(syntax, at, words)) withheld = !withheld;
  }
  // “did not decline to say” says.
  return withheld !== negated;
}

function isWithholding(syntax: Syntax, token: number, words: AttributionWords): boolean {
  return lexiconOf(words).withholding.has(lemmaOf(syntax, token));
}
