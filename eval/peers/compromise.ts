/**
 * compromise: sentences, tags, names and quotations.
 *
 * Its terms hold no punctuation: what stands before and after them is cut into single marks here, and “didn’t” and
 * “Ruiz’s” are cut where it knows of two words, so that it is not marked down for another custom. Its tags are
 * more than a hundred; the first line of the table that fits gives the Universal one. The table was made on the
 * training parts of GUM's news and PolNeAR.
 */
import nlp from "compromise";
import type { EntityKind, Span, Upos } from "../../src/model/index.ts";
import type { PeerLayers, PeerQuotation, TaggedToken } from "./peer.ts";

const UPOS_OF_TAG: readonly (readonly [tag: string, upos: Upos])[] = [
  ["Pronoun", "PRON"],
  ["There", "PRON"],
  ["QuestionWord", "PRON"],
  ["Particle", "ADP"],
  ["Negative", "PART"],
  ["Copula", "AUX"],
  ["Auxiliary", "AUX"],
  ["Modal", "AUX"],
  ["Determiner", "DET"],
  ["WeekDay", "PROPN"],
  ["Month", "PROPN"],
  ["Ordinal", "ADJ"],
  ["Value", "NUM"],
  ["Time", "NUM"],
  ["Demonym", "ADJ"],
  ["ProperNoun", "PROPN"],
  ["Acronym", "PROPN"],
  ["Adverb", "ADV"],
  ["Verb", "VERB"],
  ["Adjective", "ADJ"],
  ["Preposition", "ADP"],
  ["Conjunction", "CCONJ"],
  ["Expression", "INTJ"],
  ["Singular", "NOUN"],
  ["Plural", "NOUN"],
  ["Possessive", "PRON"],
  ["Noun", "NOUN"],
  ["Date", "NOUN"],
];

/** It calls every joining word a conjunction, “to” before a verb as well. */
const COORDINATORS = new Set(["and", "or", "but", "nor", "&", "either", "neither", "both", "yet"]);

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  /** The word that a contraction stands for. */
  readonly implicit?: string;
  readonly tags: readonly string[];
}

export function readWithCompromise(text: string): PeerLayers {
  const sentences: Span[] = [];
  const tokens: TaggedToken[] = [];
  let at = 0;
  for (const { terms } of nlp(text).json({ terms: { tags: true, implicit: true } }) as { terms: Term[] }[]) {
    const first = tokens.length;
    for (const [i, term] of terms.entries()) {
      tokens.push(...marksIn(term.pre, at));
      at += term.pre.length;
      const next = terms[i + 1];
      tokens.push(...wordsOf(term, at, next?.text === "" ? next : undefined));
      at += term.text.length;
      tokens.push(...marksIn(term.post, at));
      at += term.post.length;
    }
    if (tokens.length > first) sentences.push({ start: tokens[first]!.start, end: tokens.at(-1)!.end });
  }
  return { sentences, tokens };
}

function marksIn(text: string, at: number): readonly TaggedToken[] {
  return [...text.matchAll(/\.{2,}|-{2,}|[^\s]/gu)].map(({ 0: mark, index }) => ({
    start: at + index,
    end: at + index + mark.length,
    upos: /\p{S}/u.test(mark) ? "SYM" : "PUNCT",
  }));
}

/** The term, cut in two where it is a contraction (`hidden` is its second word) or a possessive. */
function wordsOf({ text, tags }: Term, start: number, hidden: Term | undefined): readonly TaggedToken[] {
  if (text === "") return [];
  const end = start + text.length;
  const isPronoun = tags.includes("Pronoun");
  const clitic =
    hidden !== undefined
      ? /(?:n['’]t|['’]\p{L}+)$/iu.exec(text)
      : tags.includes("Possessive") && !isPronoun
        ? /['’]s?$/iu.exec(text)
        : null;
  if (clitic === null || clitic.index === 0) return [{ start, end, upos: uposOf(text, tags) }];
  const cut = start + clitic.index;
  const noun = tags.filter((tag) => tag !== "Possessive");
  return [
    { start, end: cut, upos: uposOf(text, noun) },
    { start: cut, end, upos: hidden === undefined ? "PART" : uposOf(clitic[0], hidden.tags) },
  ];
}

function uposOf(text: string, tags: readonly string[]): Upos {
  const upos = UPOS_OF_TAG.find(([tag]) => tags.includes(tag))?.[1] ?? "X";
  if (upos !== "CCONJ" || COORDINATORS.has(text.toLowerCase())) return upos;
  return text.toLowerCase() === "to" ? "PART" : "SCONJ";
}

/** People, organizations and places, a possessive’s “’s” left out; what it takes for two kinds is the first of these. */
export function namesByCompromise(text: string): readonly (Span & { kind: EntityKind })[] {
  const document = nlp(text);
  const found = new Map<string, Span & { kind: EntityKind }>();
  for (const [kind, view] of [
    ["person", document.people()],
    ["organization", document.organizations()],
    ["place", document.places()],
  ] as const) {
    for (const { terms } of view.json(WITH_OFFSETS) as { terms: PlacedTerm[] }[]) {
      const words = terms.filter((term) => term.text !== "");
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) continue;
      const { start } = first.offset;
      const end = last.offset.start + last.text.replace(/['’]s?$/iu, "").length;
      const key = `${start}:${end}`;
      if (start < end && !found.has(key)) found.set(key, { start, end, kind });
    }
  }
  return [...found.values()];
}

/** What stands in quotation marks, with them; it names no speakers. */
export function quotationsByCompromise(text: string): readonly PeerQuotation[] {
  const found = nlp(text).quotations().json(WITH_OFFSETS) as { offset: { start: number; length: number } }[];
  return found.map(({ offset: { start, length } }) => ({
    content: [{ start, end: start + length }],
    source: null,
  }));
}

const WITH_OFFSETS = { offset: true, terms: { offset: true } };

interface PlacedTerm {
  readonly text: string;
  readonly offset: { readonly start: number };
}
