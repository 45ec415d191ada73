/**
 * What others reached, as the READMEs of the corpora name it, with where each score was read.
 *
 * They were mostly taken on other texts of the same corpus, or on a neighbouring one, than ours are: they say where
 * the field stands and are no contest.
 */
import type { EvalTable } from "./table.ts";

type Row = EvalTable["rows"][number];

const PUBLISHED = {
  polnear: [
    human("human agreement, alpha", 0.754),
    human("human agreement, agr", 0.923),
    citron("cue, exact", 0.823),
    citron("source, exact", 0.82),
    citron("source, overlap", 0.853),
    citron("content, exact", 0.593),
    citron("content, overlap", 0.833),
    {
      name: "Gender Gap Tracker v7: quotations",
      values: { f1: 0.837, origin: "98 Canadian articles, read in its repository" },
    },
  ],
  conll2003: [
    conll("Stanford CRF", 0.869),
    conll("Ratinov-Roth", 0.908),
    conll("BERT-large", 0.928),
    conll("LUKE", 0.943),
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

/** Rows to stand below those that were measured in this run. */
export function publishedRows(corpus: keyof typeof PUBLISHED): readonly Row[] {
  return PUBLISHED[corpus];
}

function human(name: string, agreement: number): Row {
  return { name, values: { agreement, origin: "read in the corpus's repository" } };
}

function citron(measure: string, f1: number): Row {
  return {
    name: `Citron: ${measure}`,
    values: { f1, origin: "PARC 3.0, read in the repository bbc/citron" },
  };
}

function conll(system: string, F1: number): Row {
  return { name: `${system}, CoNLL-2003 test`, values: { F1, origin: "from memory of the paper" } };
}
