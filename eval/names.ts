/**
 * How well are names found? Exact spans of the right kind, from the raw text, on CoNLL-2003 and CrossNER politics.
 *
 * compromise reads the same texts in the same run; it has people, organizations and places, so the column “three
 * kinds” leaves the others out on both sides. wink-nlp finds dates, amounts and addresses but no names.
 */
import { loadEnglishReader } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import type { EntityKind, Span } from "../src/model/index.ts";
import { readTextLayers } from "../src/text/index.ts";
import { type NamedDocument, nameSpansOf, readNer } from "../tools/train/named.ts";
import { namesByCompromise } from "./peers/compromise.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

type Row = EvalTable["rows"][number];
type NamedSpan = Span & { readonly kind: EntityKind };

export function evaluateNames(): EvalTable {
  return {
    title: "Names from raw text, F1 of span and kind",
    corpus: "ner/conll2003-dev, ner/politics-dev",
    rows: [
      ...rowsOf("conll-2003 dev", readNer("conll2003-dev.jsonl")),
      ...publishedRows("conll2003"),
      ...rowsOf("politics dev", readNer("politics-dev.jsonl")),
    ],
  };
}

/** Ours first, under the name of the corpus alone. */
function rowsOf(corpus: string, documents: readonly NamedDocument[]): readonly Row[] {
  return [
    rowOf(corpus, documents, namesByUs),
    rowOf(`${corpus}, compromise`, documents, namesByCompromise),
    { name: `${corpus}, wink-nlp`, values: { origin: "finds no names of people, organizations or places" } },
  ];
}

function namesByUs(text: string): readonly NamedSpan[] {
  return readTextLayers({ text, skipped: [], titleSpan: null }, textWords, loadEnglishReader()).names;
}

const THREE_KINDS = ["person", "organization", "place"] as const;

function rowOf(
  name: string,
  documents: readonly NamedDocument[],
  find: (text: string) => readonly NamedSpan[],
): Row {
  const counts = new Map<string, { gold: number; own: number; right: number }>();
  const countOf = (kind: string) => {
    let count = counts.get(kind);
    if (count === undefined) {
      count = { gold: 0, own: 0, right: 0 };
      counts.set(kind, count);
    }
    return count;
  };
  let spansRight = 0;
  for (const document of documents) {
    const names = find(document.text);
    const gold = new Map(nameSpansOf(document).map(({ start, end, kind }) => [`${start}:${end}`, kind]));
    for (const kind of gold.values()) {
      countOf(kind).gold++;
      countOf("all").gold++;
    }
    for (const { start, end, kind } of names) {
      countOf(kind).own++;
      countOf("all").own++;
      const wanted = gold.get(`${start}:${end}`);
      if (wanted !== undefined) spansRight++;
      if (wanted !== kind) continue;
      countOf(kind).right++;
      countOf("all").right++;
    }
  }
  const all = countOf("all");
  const ofThree = THREE_KINDS.map(countOf);
  const sumOf = (field: "gold" | "own" | "right") => ofThree.reduce((sum, count) => sum + count[field], 0);
  const values: Record<string, number> = {
    names: all.gold,
    precision: all.right / Math.max(1, all.own),
    recall: all.right / Math.max(1, all.gold),
    F1: f1Of(all),
    "span only": f1Of({ ...all, right: spansRight }),
    "three kinds": f1Of({ gold: sumOf("gold"), own: sumOf("own"), right: sumOf("right") }),
  };
  for (const kind of ["person", "organization", "place", "event", "other"]) {
    if (countOf(kind).gold > 0) values[kind] = f1Of(countOf(kind));
  }
  return { name, values };
}

/** 2 · right / (gold + own); 0 where there is nothing. */
export function f1Of({ gold, own, right }: { gold: number; own: number; right: number }): number {
  return gold + own === 0 ? 0 : (2 * right) / (gold + own);
}
