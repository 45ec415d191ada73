/**
 * PolNeAR's silver layer (CoreNLP: Penn tags, Universal Dependencies 1) as Universal Dependencies 2.
 *
 * A mechanical conversion: labels renamed, `nmod` under a predicate made `obl`, `cc` and commas hung on
 * the conjunct that follows, persons' names made `flat` with the first part as head, hyphenated words
 * cut as our tokenizer cuts them. What it cannot know (the tag of “long” in “long-term”) is left empty
 * and not trained on.
 */

import { textWords } from "../../src/language/en/text.ts";
import type { Token, Upos } from "../../src/model/index.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { type GoldDocument, type GoldName, type GoldSentence, readRecords } from "./treebanks.ts";

type SilverToken = [number, number, string, string, string, number, string, string?];

interface SilverRecord {
  readonly id: string;
  readonly sentences: SilverToken[][];
}

/** Documents with a silver layer; `part` is `train` or `dev`. */
export function readSilver(part: "train" | "dev"): GoldDocument[] {
  const texts = new Map(
    readRecords<{ id: string; text: string }>(`polnear/${part}.jsonl.gz`).map((record) => [
      record.id,
      record.text,
    ]),
  );
  const documents: GoldDocument[] = [];
  for (const { id, sentences } of readRecords<SilverRecord>(`polnear/silver-${part}.jsonl.gz`)) {
    const text = texts.get(id);
    if (text === undefined) continue;
    documents.push({
      id,
      genre: "silver",
      text,
      sentences: sentences.filter((rows) => rows.length > 0).map((rows) => convertSentence(text, rows)),
    });
  }
  return documents;
}

function convertSentence(text: string, rows: SilverToken[]): GoldSentence {
  const heads = rows.map((row) => row[5] - 1);
  const deprels = rows.map((row) => row[6]);
  const xpos = rows.map((row) => row[2]);
  convertLabels(heads, deprels, xpos, rows);
  makeNamesFlat(heads, deprels, rows);
  moveCoordination(heads, deprels, text, rows);
  const upos = rows.map((_, i) => uposOf(xpos[i]!, deprels[i]!, rows[i]!));
  for (let i = 0; i < rows.length; i++) {
    if (xpos[i] === "TO" && upos[i] === "ADP") xpos[i] = "IN";
    if (xpos[i] === "CD" && /^\d+(?:st|nd|rd|th)$/.test(text.slice(rows[i]![0], rows[i]![1]))) {
      xpos[i] = "JJ";
      upos[i] = "ADJ";
    }
    if (xpos[i] === "#") xpos[i] = "SYM";
  }
  return cutHyphens(text, rows, { upos, xpos, heads, deprels });
}

const RENAMED: Readonly<Record<string, string>> = {
  dobj: "obj",
  nsubjpass: "nsubj:pass",
  csubjpass: "csubj:pass",
  auxpass: "aux:pass",
  mwe: "fixed",
  neg: "advmod",
};

function convertLabels(heads: number[], deprels: string[], xpos: string[], rows: SilverToken[]): void {
  const hasPassive = new Set(heads.filter((_, i) => deprels[i] === "auxpass"));
  const hasCopula = new Set(heads.filter((_, i) => deprels[i] === "cop"));
  const caseOf = new Map<number, string>();
  for (let i = 0; i < rows.length; i++) if (deprels[i] === "case") caseOf.set(heads[i]!, rows[i]![3]);
  for (let i = 0; i < rows.length; i++) {
    const head = heads[i]!;
    const old = deprels[i]!;
    const predicate = head >= 0 && (/^(?:VB|JJ|RB|MD)/.test(xpos[head]!) || hasCopula.has(head));
    if (old === "neg" && xpos[i] === "DT") deprels[i] = "det";
    else if (old === "nmod") {
      const agent = hasPassive.has(head) && caseOf.get(i) === "by";
      // A noun behind “is” takes its own phrases (“the head of”); only what stands before it is the clause's.
      const ofPredicate = predicate && (!hasCopula.has(head) || /^(?:VB|JJ)/.test(xpos[head]!) || i < head);
      deprels[i] = agent ? "obl:agent" : ofPredicate ? "obl" : "nmod";
    } else if (old === "nmod:tmod" || old === "nmod:npmod") {
      deprels[i] = predicate ? "obl:unmarked" : "nmod:unmarked";
    } else deprels[i] = RENAMED[old] ?? old;
  }
}

/** “Ana Ruiz”: UD 1 hangs the first name on the last, UD 2 the rest on the first. Titles before it are `nmod:desc`. */
function makeNamesFlat(heads: number[], deprels: string[], rows: SilverToken[]): void {
  for (let last = 0; last < rows.length; last++) {
    if (rows[last]![4] !== "PERSON") continue;
    let first = last;
    while (
      first > 0 &&
      rows[first - 1]![4] === "PERSON" &&
      heads[first - 1] === last &&
      isNamePart(deprels[first - 1]!)
    ) {
      first--;
    }
    if (first < last) {
      heads[first] = heads[last]!;
      deprels[first] = deprels[last]!;
      for (let i = 0; i < rows.length; i++) {
        if (i >= first && i <= last) {
          if (i === first) continue;
          heads[i] = first;
          deprels[i] = "flat";
        } else if (heads[i] === last) heads[i] = first;
      }
    }
    for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
      if (heads[i] !== first || deprels[i] !== "compound" || rows[i]![4] === "PERSON") break;
      if (rows[i]![2] === "NNP" || rows[i]![2] === "NN") deprels[i] = "nmod:desc";
    }
  }
}

function isNamePart(deprel: string): boolean {
  return deprel === "compound" || deprel === "dep";
}

function moveCoordination(heads: number[], deprels: string[], text: string, rows: SilverToken[]): void {
  for (let i = 0; i < rows.length; i++) {
    const isComma = deprels[i] === "punct" && ",;".includes(text.slice(rows[i]![0], rows[i]![1]));
    if (deprels[i] !== "cc" && !isComma) continue;
    const head = heads[i]!;
    if (head < 0 || head > i) continue;
    for (let k = i + 1; k < rows.length; k++) {
      if (heads[k] !== head) continue;
      if (deprels[k] === "conj") heads[i] = k;
      if (!isComma || deprels[k] !== "cc") break;
    }
  }
}

const UPOS_OF: Readonly<Record<string, Upos>> = {
  CC: "CCONJ",
  CD: "NUM",
  EX: "PRON",
  FW: "X",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  LS: "X",
  MD: "AUX",
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  PDT: "DET",
  POS: "PART",
  PRP: "PRON",
  PRP$: "PRON",
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  RP: "ADP",
  SYM: "SYM",
  $: "SYM",
  "#": "SYM",
  UH: "INTJ",
  WP: "PRON",
  WP$: "PRON",
  WRB: "ADV",
};

function uposOf(xpos: string, deprel: string, row: SilverToken): Upos {
  const fixed = UPOS_OF[xpos];
  if (xpos === "RB" && /^(?:not|n't|n’t)$/.test(row[3])) return "PART";
  if (fixed !== undefined) return fixed;
  if (xpos.startsWith("VB")) return /^(?:aux|aux:pass|cop)$/.test(deprel) ? "AUX" : "VERB";
  if (xpos === "IN") return deprel === "mark" ? "SCONJ" : "ADP";
  if (xpos === "TO") return deprel === "case" ? "ADP" : "PART";
  if (xpos === "DT" || xpos === "WDT") return deprel === "det" ? "DET" : "PRON";
  return "PUNCT";
}

interface Layers {
  readonly upos: (Upos | "")[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deprels: string[];
}

/** Cuts silver tokens where our tokenizer does; a sentence whose tokens do not fit otherwise keeps no tree. */
function cutHyphens(text: string, rows: SilverToken[], layers: Layers): GoldSentence {
  const end = Math.max(...rows.map((row) => row[1]));
  const ours = tokenize(text, [{ start: rows[0]![0], end }], textWords);
  const lastPart: number[] = [];
  const tokens: Token[] = [];
  const ofRow: number[] = [];
  let k = 0;
  let fits = true;
  rows.forEach((row, index) => {
    const [start, stop] = row;
    while (k < ours.length && ours[k]!.end <= start) {
      k++;
      fits = false;
    }
    const parts: Token[] = [];
    let at = k;
    while (at < ours.length && ours[at]!.end <= stop) parts.push(ours[at++]!);
    const covers = parts.length > 0 && parts[0]!.start === start && parts.at(-1)!.end === stop;
    const cut = covers && (parts.length === 1 || text.slice(start, stop).includes("-"));
    if (cut) k = at;
    else fits = false;
    for (const part of cut ? parts : [{ start, end: stop }]) {
      tokens.push(part);
      ofRow.push(index);
    }
    lastPart.push(tokens.length - 1);
  });
  const names = namesOf(rows, ofRow);
  const upos: (Upos | "")[] = [];
  const xpos: string[] = [];
  const heads: number[] = [];
  const deprels: string[] = [];
  const lemmas: string[] = [];
  tokens.forEach((token, i) => {
    const row = ofRow[i]!;
    const last = lastPart[row]!;
    const whole = (row === 0 ? 0 : lastPart[row - 1]! + 1) === last;
    const hyphen = !whole && text.slice(token.start, token.end) === "-";
    upos.push(whole ? layers.upos[row]! : hyphen ? "PUNCT" : "");
    xpos.push(whole ? layers.xpos[row]! : hyphen ? "HYPH" : "");
    lemmas.push(whole ? rows[row]![3] : "");
    if (i === last) {
      const head = layers.heads[row]!;
      heads.push(head < 0 ? -1 : lastPart[head]!);
      deprels.push(layers.deprels[row]!);
    } else {
      heads.push(hyphen ? i - 1 : last);
      deprels.push(hyphen ? "punct" : "");
    }
  });
  return { tokens, upos, xpos, lemmas, heads, deprels, names, parsed: fits && isTree(heads) };
}

function namesOf(rows: SilverToken[], ofRow: number[]): GoldName[] {
  const names: GoldName[] = [];
  ofRow.forEach((row, i) => {
    const kind = rows[row]![4];
    const last = names.at(-1);
    if (!/^(?:PERSON|ORGANIZATION|LOCATION|MISC)$/.test(kind)) return;
    if (last !== undefined && last.end === i && last.kind === kind)
      names[names.length - 1] = { ...last, end: i + 1 };
    else names.push({ first: i, end: i + 1, kind });
  });
  return names;
}

/** True for one root and no cycle. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });
}
