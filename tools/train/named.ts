/** Sentences with names marked, from CoNLL-2003, CrossNER politics, GUM and PolNeAR's silver layer. */

import { textWords } from "../../src/language/en/text.ts";
import type { EntityKind, Sentence, Span, Token } from "../../src/model/index.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { type GoldDocument, layersOf, readRecords } from "./treebanks.ts";

/** An article, or a stretch of sentences that stand together, with its names as token ranges. */
export interface NamedDocument {
  readonly text: string;
  readonly sentences: Sentence[];
  readonly tokens: Token[];
  readonly names: { readonly first: number; readonly end: number; readonly kind: EntityKind }[];
}

interface NerRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: { readonly start: number; readonly end: number; readonly type: string }[];
}

const KIND_OF: Readonly<Record<string, EntityKind>> = {
  person: "person",
  politician: "person",
  organisation: "organization",
  politicalparty: "organization",
  location: "place",
  country: "place",
  event: "event",
  election: "event",
  misc: "other",
  PERSON: "person",
  ORGANIZATION: "organization",
  LOCATION: "place",
  MISC: "other",
};

/** The corpus has single sentences in their order but no articles; so many are taken as one. */
const SENTENCES_TOGETHER = 20;

/** `path` is a file of the `ner` corpus. A sentence whose names our tokens do not fit is left out. */
export function readNer(path: string): NamedDocument[] {
  const records = readRecords<NerRecord>(`ner/${path}`);
  const documents: NamedDocument[] = [];
  for (let at = 0; at < records.length; at += SENTENCES_TOGETHER) {
    documents.push(joinRecords(records.slice(at, at + SENTENCES_TOGETHER)));
  }
  return documents;
}

function joinRecords(records: readonly NerRecord[]): NamedDocument {
  const document: NamedDocument & { text: string } = { text: "", sentences: [], tokens: [], names: [] };
  for (const record of records) {
    const offset = document.text.length;
    const found = tokenize(record.text, [{ start: 0, end: record.text.length }], textWords);
    const names = found.length === 0 ? null : rangesOf(record.entities, found);
    if (names === null) continue;
    const firstToken = document.tokens.length;
    document.tokens.push(...found.map(({ start, end }) => ({ start: start + offset, end: end + offset })));
    document.sentences.push({
      start: found[0]!.start + offset,
      end: found.at(-1)!.end + offset,
      paragraph: document.sentences.length,
      firstToken,
      endToken: document.tokens.length,
    });
    for (const { first, end, kind } of names) {
      document.names.push({ first: first + firstToken, end: end + firstToken, kind });
    }
    document.text += `${record.text}\n\n`;
  }
  return document;
}

function rangesOf(entities: NerRecord["entities"], tokens: readonly Token[]): NamedDocument["names"] | null {
  const names: NamedDocument["names"] = [];
  for (const { start, end, type } of entities) {
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === end);
    const kind = KIND_OF[type];
    if (first < 0 || last < first || kind === undefined) return null;
    names.push({ first, end: last + 1, kind });
  }
  return names;
}

const GUM_KINDS: Readonly<Record<string, EntityKind>> = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "event",
  object: "other",
  abstract: "other",
};

/** A treebank's documents; of its entities only those that are proper names through and through. */
export function namedFromTreebank(documents: readonly GoldDocument[]): NamedDocument[] {
  return documents.map((document) => {
    const { sentences, tokens } = layersOf(document);
    const names: NamedDocument["names"] = [];
    const usable = sentences.filter((sentence, s) => {
      const gold = document.sentences[s]!;
      let end = 0;
      const found: NamedDocument["names"] = [];
      for (const name of properNames(gold.names, gold.upos, gold.xpos)) {
        if (name.first < end) continue;
        end = name.end;
        found.push(name);
      }
      if (document.genre !== "silver" && !isComplete(document.text, gold, found)) return false;
      const offset = sentence.firstToken;
      for (const { first, end, kind } of found)
        names.push({ first: first + offset, end: end + offset, kind });
      return true;
    });
    return { text: document.text, sentences: usable, tokens, names };
  });
}

/**
 * False where a proper noun or a capitalized adjective (“Danish”) is in no name: GUM marks things that are
 * spoken of, not names as such, so that a name in passing may have no mark.
 */
function isComplete(
  text: string,
  gold: GoldDocument["sentences"][number],
  names: NamedDocument["names"],
): boolean {
  return gold.tokens.every((token, i) => {
    const proper = gold.upos[i] === "PROPN" || gold.xpos[i]!.startsWith("NNP");
    const adjective = i > 0 && gold.upos[i] === "ADJ" && /^\p{Lu}/u.test(text.slice(token.start, token.end));
    return (!proper && !adjective) || names.some(({ first, end }) => first <= i && i < end);
  });
}

function properNames(
  marks: GoldDocument["sentences"][number]["names"],
  upos: readonly string[],
  xpos: readonly string[],
): NamedDocument["names"] {
  const names: NamedDocument["names"] = [];
  for (const mark of marks) {
    const kind = KIND_OF[mark.kind] ?? GUM_KINDS[mark.kind];
    if (kind === undefined) continue;
    let { first, end } = mark;
    if (KIND_OF[mark.kind] === undefined || mark.kind === mark.kind.toLowerCase()) {
      while (first < end && upos[first] === "DET") first++;
      while (end > first && (upos[end - 1] === "PUNCT" || xpos[end - 1] === "POS")) end--;
    }
    const silver = mark.kind === mark.kind.toUpperCase();
    if (first >= end || (!silver && !isProper(upos, xpos, first, end))) continue;
    names.push({ first, end, kind });
  }
  return names.sort((a, b) => a.first - b.first || b.end - a.end);
}

function isProper(upos: readonly string[], xpos: readonly string[], first: number, end: number): boolean {
  if (!xpos[first]!.startsWith("NNP") || !/^(?:NNP|CD)/.test(xpos[end - 1]!)) return false;
  for (let i = first; i < end; i++) {
    const joins = /^(?:ADP|CCONJ|DET|NUM)$/.test(upos[i]!) || /^(?:HYPH|,|POS)$/.test(xpos[i]!);
    if (!xpos[i]!.startsWith("NNP") && !joins) return false;
  }
  return true;
}

/** The document's names as spans of its text. */
export function nameSpansOf(document: NamedDocument): (Span & { kind: EntityKind })[] {
  return document.names.map(({ first, end, kind }) => ({
    start: document.tokens[first]!.start,
    end: document.tokens[end - 1]!.end,
    kind,
  }));
}
