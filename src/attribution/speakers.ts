/**
 * From the words of a source to the one who speaks.
 *
 *     “a coast guard spokesperson, Ana Ruiz,” → Ana Ruiz          “it” → the entity that it stands for
 *     “the statement” → who issued it                             “port officials” → in these words
 *
 * In: sources, the entities and mentions of the text, issuers of documents. Out: an entity where there is
 * one and a name that an editor understands without the text. Who a pronoun is, `resolve/coreference` says.
 */
import { type Entity, type Mention, type Span, textOf } from "../model/index.ts";
import { tokensIn } from "./drafting.ts";
import { childrenBy, formOf, isBy, lemmaOf, type Syntax, uposOf, xposOf } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

export interface Speaker {
  /** Index into the entities, or null. */
  readonly entity: number | null;
  readonly name: string | null;
  readonly because: string;
}

export interface Cast {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** For each token the mentions that cover it, as indices, shortest first. Sparse. */
  readonly mentionsOfToken: ReadonlyMap<number, readonly number[]>;
  /** For each entity its mentions by description that are longer than all before them, in text order. */
  readonly descriptions: ReadonlyMap<number, readonly Mention[]>;
}

/** How many documents deep an issuer is looked for: “the report on the statement of the ministry”. */
const DOCUMENTS_DEEP = 3;

/** A mention longer than this covers a clause, not a speaker; its tokens are not listed. */
const LONGEST_MENTION = 40;

export function castOf(
  syntax: Syntax,
  { entities, mentions }: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
): Cast {
  const mentionsOfToken = new Map<number, number[]>();
  for (const [index, mention] of mentions.entries()) {
    const { first, last } = tokensIn(syntax, mention);
    for (let token = first; token <= Math.min(last, first + LONGEST_MENTION); token++) {
      const there = mentionsOfToken.get(token);
      if (there === undefined) mentionsOfToken.set(token, [index]);
      else there.push(index);
    }
  }
  for (const there of mentionsOfToken.values()) {
    there.sort((a, b) => lengthOf(mentions[a]!) - lengthOf(mentions[b]!));
  }
  return { entities, mentions, mentionsOfToken, descriptions: longerAndLonger(mentions) };
}

function longerAndLonger(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const descriptions = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== "nominal") continue;
    const known = descriptions.get(mention.entity);
    if (known === undefined) descriptions.set(mention.entity, [mention]);
    else if (lengthOf(mention) > lengthOf(known.at(-1)!)) known.push(mention);
  }
  return descriptions;
}

export function findSpeaker(
  syntax: Syntax,
  source: Span | null,
  sourceToken: number | null,
  cast: Cast,
  issuers: ReadonlyMap<number, number>,
  words: AttributionWords,
): Speaker {
  if (source === null || sourceToken === null)
    return { entity: null, name: null, because: "speaker: nobody named" };
  let token = sourceToken;
  let phrase: Span = source;
  let document: string | null = null;
  for (let step = 0; step < DOCUMENTS_DEEP; step++) {
    const issuer = issuers.get(token);
    if (issuer === undefined || !words.documents.includes(lemmaOf(syntax, token))) break;
    document ??= textOf(syntax.text, phrase);
    token = issuer;
    phrase = phraseOf(syntax, issuer);
  }
  const entity = entityAt(syntax, token, cast);
  const because = document === null ? "" : `issuer of “${document}”, `;
  if (entity === null) {
    return {
      entity: null,
      name: described(syntax, phrase, cast, words),
      because: `speaker: ${because}in its own words`,
    };
  }
  const known = cast.entities[entity]!;
  const name = known.named
    ? known.name
    : described(syntax, bestDescription(syntax, phrase, token, entity, cast), cast, words);
  return { entity, name, because: `speaker: ${because}${known.named ? "named" : "described"}` };
}

/** The entity of a token: a name on it or in apposition to it before a description of it. */
export function entityAt(syntax: Syntax, token: number, cast: Cast): number | null {
  const near = [token, ...childrenBy(syntax, token, "appos", "flat")];
  let described: number | null = null;
  for (const candidate of near) {
    for (const index of cast.mentionsOfToken.get(candidate) ?? []) {
      const mention = cast.mentions[index]!;
      if (cast.entities[mention.entity]?.named === true) return mention.entity;
      described ??= mention.entity;
    }
  }
  return described;
}

function phraseOf(syntax: Syntax, token: number): Span {
  const { tokens } = syntax.layers;
  let first = syntax.first[token]!;
  let last = syntax.last[token]!;
  for (const child of childrenBy(syntax, token, "case", "acl", "appos", "cc", "punct")) {
    if (child < token) first = Math.max(first, syntax.last[child]! + 1);
    else last = Math.min(last, syntax.first[child]! - 1);
  }
  while (last > token && xposOf(syntax, last) === "POS") last--;
  if (first > token || last < token) return tokens[token]!;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** The longest description of a nameless entity: “The spokesperson” was “a coast guard spokesperson” before. */
function bestDescription(syntax: Syntax, phrase: Span, token: number, entity: number, cast: Cast): Span {
  const isPronoun = uposOf(syntax, token) === "PRON";
  if (!isPronoun && isDescribed(syntax, token)) return phrase;
  const longest = (cast.descriptions.get(entity) ?? []).findLast(({ start }) => start <= phrase.start);
  if (longest === undefined) return phrase;
  return isPronoun || lengthOf(longest) > lengthOf(phrase) ? longest : phrase;
}

/** True where the phrase says more than “the spokesperson”. */
function isDescribed(syntax: Syntax, token: number): boolean {
  return (syntax.children[token] ?? []).some((child) =>
    isBy(syntax, child, "compound", "amod", "nmod", "flat"),
  );
}

/** A description without its article, a possessive pronoun put into words: “coast guard spokesperson”, “Kestria’s ministry”. */
function described(syntax: Syntax, phrase: Span, cast: Cast, words: AttributionWords): string {
  const { tokens } = syntax.layers;
  const { first, last } = tokensIn(syntax, phrase);
  const opens = first < last ? xposOf(syntax, first) : "";
  const isArticle = opens === "DT" && words.articles.includes(formOf(syntax, first));
  const isOwner = opens === "PRP$";
  const start = tokens[isArticle || isOwner ? first + 1 : first]!.start;
  const written = syntax.text.slice(start, endOfWhole(syntax, first, last, phrase)).replace(/\s+/gu, " ");
  const owner = isOwner ? entityAt(syntax, first, cast) : null;
  return owner === null || cast.entities[owner]?.named !== true
    ? written
    : `${cast.entities[owner].name}${words.possessiveSuffix} ${written}`;
}

/** “officials who work | in the archive”: a clause that the phrase does not hold to its end is left out whole. */
function endOfWhole(syntax: Syntax, first: number, last: number, phrase: Span): number {
  const { tokens } = syntax.layers;
  if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|PRON)$/u.test(nextUpos(syntax, last))) return phrase.end;
  for (let token = last; token > first + 1; token--) {
    if (!isBy(syntax, token, "acl:relcl") || syntax.first[token]! <= first) continue;
    return tokens[syntax.first[token]! - 1]!.end;
  }
  return phrase.end;
}

function nextUpos(syntax: Syntax, token: number): string {
  return syntax.sentence[token + 1] === syntax.sentence[token] ? uposOf(syntax, token + 1) : "";
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
