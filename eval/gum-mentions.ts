/**
 * Reads GUM's entities and coreference as mentions with chains, with GUM's own tags and trees as layers.
 *
 * GUM marks every noun phrase; a mention here is one such phrase, known by the token that heads it, with its
 * chain. Its names are given as the name layer: the run of proper nouns around the head of a phrase.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type {
  Dependency,
  EntityKind,
  NameSpan,
  Paragraph,
  Sentence,
  Tag,
  TextLayers,
  Token,
  Upos,
} from "../src/model/index.ts";

const ARCHIVE = "../shared/corpora/gum/conllu.tar.gz";

export interface GumMention {
  /** Token index of its head in the document. */
  readonly head: number;
  readonly first: number;
  readonly end: number;
  readonly chain: string;
  /** GUM's type: `person`, `organization`, `place`, `object`, `abstract`, … */
  readonly type: string;
}

export interface GumArticle {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly layers: TextLayers;
  readonly mentions: readonly GumMention[];
}

/** The documents of one part, sorted by name. */
export function readGumMentions(part: "train" | "dev"): readonly GumArticle[] {
  return filesOf(gunzipSync(readFileSync(ARCHIVE)))
    .filter(({ name }) => name.startsWith(`${part}/`) && name.endsWith(".conllu"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => readDocument(name.slice(part.length + 1, -".conllu".length), text));
}

/** The files of a tar archive: blocks of 512 bytes, a header before each file. */
function filesOf(bytes: Buffer): readonly { name: string; text: string }[] {
  const files: { name: string; text: string }[] = [];
  let at = 0;
  while (at + 512 <= bytes.length && bytes[at] !== 0) {
    const name = bytes.toString("utf8", at, at + 100).replace(/\0.*$/su, "");
    const size = Number.parseInt(bytes.toString("utf8", at + 124, at + 136), 8);
    files.push({
      name: name.replace(/^\.\//u, ""),
      text: bytes.toString("utf8", at + 512, at + 512 + size),
    });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function readDocument(id: string, conllu: string): GumArticle {
  let text = "";
  const tokens: Token[] = [];
  const tags: Tag[] = [];
  const dependencies: Dependency[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const spans: { first: number; end: number; chain: string; type: string }[] = [];
  for (const block of conllu.split("\n\n")) {
    const lines = block.split("\n").filter((line) => line !== "");
    const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const opens = text === "" || lines.some((line) => line.startsWith("# newpar"));
    if (text !== "") text = text.trimEnd() + (opens ? "\n\n" : " ");
    const firstToken = tokens.length;
    const open: { chain: string; type: string; first: number }[] = [];
    let joinedUntil = 0;
    let spaceAfterJoined = true;
    for (const row of rows) {
      const [
        number = "",
        form = "",
        lemma = "",
        upos = "X",
        xpos = "",
        ,
        head = "0",
        deprel = "",
        ,
        misc = "",
      ] = row;
      const range = /^\d+-(\d+)$/u.exec(number);
      if (range !== null) {
        joinedUntil = Number(range[1]);
        spaceAfterJoined = !misc.includes("SpaceAfter=No");
      }
      if (!/^\d+$/u.test(number)) continue;
      const n = Number(number);
      tokens.push({ start: text.length, end: text.length + form.length });
      const spaced =
        n < joinedUntil ? false : n === joinedUntil ? spaceAfterJoined : !misc.includes("SpaceAfter=No");
      text += form + (spaced ? " " : "");
      tags.push({ upos: upos as Upos, xpos, lemma });
      dependencies.push({ head: head === "0" ? -1 : firstToken + Number(head) - 1, deprel });
      readBrackets(misc, open, spans, tokens.length - 1);
    }
    const span = { start: tokens[firstToken]!.start, end: tokens.at(-1)!.end };
    const last = paragraphs.at(-1);
    if (opens || last === undefined) paragraphs.push({ ...span, kind: "body" });
    else paragraphs[paragraphs.length - 1] = { ...last, end: span.end };
    sentences.push({ ...span, paragraph: paragraphs.length - 1, firstToken, endToken: tokens.length });
  }
  const mentions = spans
    .map((span) => ({ ...span, head: headOf(span, dependencies) }))
    .sort((a, b) => a.first - b.first || b.end - a.end);
  const layers = { paragraphs, sentences, tokens, tags, dependencies, relations: [] };
  const names = namesOf(mentions, layers);
  return { id, genre: id.split("_")[1] ?? "", text, layers: { ...layers, names }, mentions };
}

/** `(7-person-…` opens, `7)` closes, `(9-place-…)` does both. */
function readBrackets(
  misc: string,
  open: { chain: string; type: string; first: number }[],
  spans: { first: number; end: number; chain: string; type: string }[],
  at: number,
): void {
  const field = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
  for (const [mark, opened] of field.matchAll(/\(([^()]+)\)?|[^()]+\)/gu)) {
    if (opened !== undefined) {
      const [chain = "", type = ""] = opened.split("-");
      open.push({ chain, type, first: at });
    }
    if (!mark.endsWith(")")) continue;
    const closed = opened === undefined ? mark.slice(0, -1) : opened.split("-")[0];
    const index = open.findLastIndex(({ chain }) => chain === closed);
    const [entity] = index < 0 ? [] : open.splice(index, 1);
    if (entity !== undefined) spans.push({ ...entity, end: at + 1 });
  }
}

function headOf({ first, end }: { first: number; end: number }, dependencies: readonly Dependency[]): number {
  for (let t = first; t < end; t++) {
    const { head, deprel } = dependencies[t]!;
    if ((head < first || head >= end) && deprel !== "punct") return t;
  }
  return first;
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  person: "person",
  organization: "organization",
  place: "place",
  event: "event",
};

/** The runs of proper nouns around the heads of phrases, “of” and “the” between two taken in. */
function namesOf(mentions: readonly GumMention[], layers: Omit<TextLayers, "names">): readonly NameSpan[] {
  const names: NameSpan[] = [];
  let covered = 0;
  for (const mention of mentions) {
    if (mention.type === "time" || layers.tags[mention.head]!.upos !== "PROPN") continue;
    const isProper = (t: number) => t >= mention.first && t < mention.end && layers.tags[t]!.upos === "PROPN";
    let first = mention.head;
    while (isProper(first - 1)) first--;
    let end = mention.head + 1;
    for (;;) {
      if (isProper(end)) end++;
      else if (/^(?:of|the|for)$/u.test(wordOf(layers, end)) && (isProper(end + 1) || isProper(end + 2)))
        end++;
      else break;
    }
    if (first < covered) continue;
    covered = end;
    names.push({
      start: layers.tokens[first]!.start,
      end: layers.tokens[end - 1]!.end,
      kind: KINDS[mention.type] ?? "other",
      trace: { rule: "gold" },
    });
  }
  return names;
}

function wordOf(layers: Omit<TextLayers, "names">, t: number): string {
  return layers.tags[t]?.lemma.toLowerCase() ?? "";
}
