/**
 * Through whom did the words come?
 *
 *     Ruiz told Meridian News Agency …     said in a statement carried by Meridian …     Meridian, citing Ruiz, said …
 *               ╰───── carrier ────╯                                     carrier         carrier        speaker
 *
 * In: one draft and who is who. Out: the names of its own carriers. The carriers around it (“…, Meridian
 * reported”) follow from nesting and are put before these by `extract.ts`.
 */
import { type Entity, textOf } from "../model/index.ts";
import { oncePer } from "../text/once-per.ts";
import type { Draft } from "./draft.ts";
import { type Cast, entityAt } from "./speakers.ts";
import { childrenBy, formOf, headOf, isBy, lemmaOf, type Syntax, uposOf } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

/** How deep below the cue a carrier may stand: “in an interview with a reporter of Meridian”. */
const DEPTH = 4;
/** Name words on either side. */
const LONGEST_NAME = 6;
/** How many words below one cue are looked at. */
const BREADTH = 60;

export function findCarriers(
  syntax: Syntax,
  draft: Draft,
  cast: Cast,
  words: AttributionWords,
): readonly string[] {
  const tokens: number[] = [...(draft.carriers ?? [])];
  for (const token of below(syntax, draft)) {
    const head = headOf(syntax, token);
    if (head === null) continue;
    const carrier =
      isAddressee(syntax, token, head, words) ||
      bringsOn(syntax, token, head, words) ||
      receivesMessage(syntax, token, head, words);
    if (carrier && isCarrier(syntax, token, cast, words)) tokens.push(token);
  }
  return [...new Set(tokens.map((token) => carrierName(syntax, token, cast, words)))];
}

/** True for an agency, a broadcaster, a paper: by its name, or by a word of it. */
export function isCarrier(syntax: Syntax, token: number, cast: Cast, words: AttributionWords): boolean {
  const entity = entityAt(syntax, token, cast);
  const known = entity === null ? null : cast.entities[entity]!;
  // Of a name any word may tell, of a noun only the last: “a news conference” is no carrier.
  const names =
    known === null ? [carrierName(syntax, token, cast, words)] : known.named ? namesOf(known) : [];
  const isPerson = known?.kind === "person";
  const phrase = [token, ...childrenBy(syntax, token, "compound", "flat", "amod", "appos")];
  if (uposOf(syntax, token) !== "PROPN" && uposOf(syntax, token) !== "NOUN") return false;
  const telling = uposOf(syntax, token) === "NOUN" ? phrase.slice(0, 1) : phrase;
  return (
    (!isPerson && names.some((name) => isCarrierName(name, words))) ||
    telling.some(
      (part) =>
        words.carrierNouns.includes(lemmaOf(syntax, part).toLowerCase()) ||
        isNewsWord(textOf(syntax.text, syntax.layers.tokens[part]!), words),
    )
  );
}

/** The carrier's name: its entity's, or the run of name words around the token where that is longer. */
export function carrierName(syntax: Syntax, token: number, cast: Cast, words: AttributionWords): string {
  const { tokens } = syntax.layers;
  let first = token;
  let last = token;
  if (uposOf(syntax, token) === "PROPN") {
    while (first > 0 && uposOf(syntax, first - 1) === "PROPN" && token - first < LONGEST_NAME) first--;
    while (uposOf(syntax, last + 1) === "PROPN" && last - token < LONGEST_NAME) last++;
    // “told Meridian News Friday”: the day is no part of the name.
    while (last > first && words.timeWords.includes(formOf(syntax, last))) last--;
  }
  const run = textOf(syntax.text, { start: tokens[first]!.start, end: tokens[last]!.end });
  const entity = entityAt(syntax, token, cast);
  const known = entity === null ? null : cast.entities[entity]!;
  return known?.named === true && !run.includes(known.name) ? known.name : run;
}

function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

function isCarrierName(name: string, words: AttributionWords): boolean {
  return (
    (/^(?:\p{Ll}{1,3} )?\p{Lu}/u.test(name) && words.outlets.isName(name)) ||
    name
      .toLowerCase()
      .split(/[\s’'/]+/u)
      .some((word) => words.carrierNouns.includes(word))
  );
}

/** “Reuters” of “Reuters reporter Ana Ruiz”, “BBC” of “BBC Ostvik”: an agency, or an outlet’s letters. */
function isNewsWord(word: string, words: AttributionWords): boolean {
  return agencyNamesOf(words).has(word) || (/^\p{Lu}{2,5}$/u.test(word) && words.outlets.isName(word));
}

const agencyNamesOf = oncePer(
  ({ outlets }: AttributionWords): ReadonlySet<string> => new Set(outlets.agencies.flatMap(({ own }) => own)),
);

/** The words below the cue that are not in its content, breadth first. */
function below(syntax: Syntax, draft: Draft): readonly number[] {
  const found: number[] = [];
  let level = [draft.cueToken, ...(draft.sourceToken === null ? [] : [draft.sourceToken])];
  for (let depth = 0; depth < DEPTH && found.length < BREADTH; depth++) {
    level = level.flatMap((token) =>
      (syntax.children[token] ?? []).filter((child) => !inContent(syntax, draft, child)),
    );
    found.push(...level);
  }
  return found.slice(0, BREADTH).sort((a, b) => a - b);
}

function inContent(syntax: Syntax, draft: Draft, token: number): boolean {
  const { start } = syntax.layers.tokens[token]!;
  return draft.content.some((span) => span.start <= start && start < span.end);
}

/** “told Meridian”. */
function isAddressee(syntax: Syntax, token: number, head: number, words: AttributionWords): boolean {
  return isBy(syntax, token, "obj", "iobj") && words.tellingVerbs.includes(lemmaOf(syntax, head));
}

/** “a statement carried by Meridian”. */
function bringsOn(syntax: Syntax, token: number, head: number, words: AttributionWords): boolean {
  if (!words.carryingVerbs.includes(lemmaOf(syntax, head)) || !isBy(syntax, token, "obl", "nmod"))
    return false;
  return hasCase(syntax, token, [words.agentPreposition, ...words.issuerPrepositions]);
}

/** “in an e-mail to Meridian”, “in an interview with Meridian”, “told reporters of Meridian”. */
function receivesMessage(syntax: Syntax, token: number, head: number, words: AttributionWords): boolean {
  if (!isBy(syntax, token, "nmod", "obl")) return false;
  if (words.messageNouns.includes(lemmaOf(syntax, head)))
    return hasCase(syntax, token, words.messagePrepositions);
  const beside = headOf(syntax, token) === head && hasCase(syntax, token, words.messagePrepositions);
  return (
    beside &&
    childrenBy(syntax, head, "obl", "nmod").some((other) =>
      words.messageNouns.includes(lemmaOf(syntax, other)),
    )
  );
}

function hasCase(syntax: Syntax, token: number, prepositions: readonly string[]): boolean {
  return childrenBy(syntax, token, "case").some((mark) => prepositions.includes(formOf(syntax, mark)));
}
