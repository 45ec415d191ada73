/**
 * What others reached, as the READMEs of the corpora name it, with where each score was read.
 *
 * They were mostly taken on other texts of the same corpus, or on a neighbouring one, than ours are: they say where
 * the field stands and are no contest.
 */
import type { EvalTable } from "./table.ts";

type Row = EvalTable["rows"][number];
type Published = readonly [system: string, values: Readonly<Record<string, number>>];

const PAPER = "from memory of the paper";
const REPOSITORY = "read in the corpus's repository";

const PUBLISHED = {
  polnear: [
    ...from(REPOSITORY, [
      ["human agreement, alpha", { agreement: 0.754 }],
      ["human agreement, agr", { agreement: 0.923 }],
    ]),
    ...from("PARC 3.0, read in the repository bbc/citron", [
      ["Citron: cue, exact", { f1: 0.823 }],
      ["Citron: source, exact", { f1: 0.82 }],
      ["Citron: source, overlap", { f1: 0.853 }],
      ["Citron: content, exact", { f1: 0.593 }],
      ["Citron: content, overlap", { f1: 0.833 }],
    ]),
    ...from("98 Canadian articles, read in its repository", [
      ["Gender Gap Tracker v7: quotations", { f1: 0.837 }],
    ]),
  ],
  conll2003: from(`CoNLL-2003 test, ${PAPER}`, [
    ["Stanford CRF", { F1: 0.869 }],
    ["Ratinov-Roth", { F1: 0.908 }],
    ["BERT-large", { F1: 0.928 }],
    ["LUKE", { F1: 0.943 }],
  ]),
  timex: from(`TempEval-3 test, ${PAPER}`, [
    ["HeidelTime", { relaxed: 0.903, value: 0.776 }],
    ["SUTime", { relaxed: 0.903, value: 0.674 }],
    ["NavyTime", { relaxed: 0.903, value: 0.71 }],
    ["ManTIME", { relaxed: 0.897, value: 0.69 }],
    ["ClearTK", { relaxed: 0.902, value: 0.647 }],
    ["UWTime", { value: 0.824 }],
  ]),
  newsquant: from("590 sentences, read in the corpus's repository", [
    ["CQE", { value: 0.92, unit: 0.856, change: 0.881 }],
    ["quantulum3", { value: 0.73, unit: 0.472 }],
    ["MS Recognizers", { value: 0.691, unit: 0.342 }],
    ["GPT-3", { value: 0.706, unit: 0.591, change: 0.519 }],
    ["CCG", { value: 0.573, unit: 0.371, change: 0.5 }],
  ]),
  places: from(`LGL, ${PAPER}`, [
    ["lgl, CamCoder", { "names given": 0.76 }],
    ["lgl, CamCoder's population baseline", { "names given": 0.7 }],
  ]),
  msrp: from(`MSRP test, ${REPOSITORY}`, [
    ["TF-IDF", { accuracy: 0.696, F1: 0.812 }],
    ["Ji & Eisenstein", { accuracy: 0.804, F1: 0.859 }],
    ["He 2015", { accuracy: 0.786, F1: 0.847 }],
  ]),
  stories: from(`30E, ${REPOSITORY}`, [
    ["30E, hscluster", { ARI: 0.688, AMI: 0.605, homogeneity: 0.977, completeness: 0.872 }],
    ["30E, DBSCAN", { ARI: 0.023 }],
  ]),
  events: from(`ECB+ test, gold mentions, found topics, ${PAPER}`, [
    ["one lemma", { CoNLL: 0.765 }],
    ["Barhom and others 2019", { CoNLL: 0.795 }],
    ["Held and others 2021", { CoNLL: 0.857 }],
  ]),
  emergent: from("524 other headlines, recomputed", [
    [
      "Ferreira & Vlachos",
      { accuracy: 0.733, "macro F1": 0.723, for: 0.789, against: 0.757, observing: 0.623 },
    ],
    ["EOP", { accuracy: 0.47 }],
  ]),
  segments: from(REPOSITORY, [
    ["segments, trafilatura 2.2.0", { F1: 0.924 }],
    ["segments, magic-html", { F1: 0.889 }],
    ["segments, justext", { F1: 0.862 }],
    ["segments, news-please", { F1: 0.836 }],
    ["segments, readability-lxml", { F1: 0.826 }],
  ]),
} as const satisfies Readonly<Record<string, readonly Row[]>>;

/** Rows to stand below those that were measured in this run. */
export function publishedRows(corpus: keyof typeof PUBLISHED): readonly Row[] {
  return PUBLISHED[corpus];
}

function from(origin: string, scores: readonly Published[]): readonly Row[] {
  return scores.map(([name, values]) => ({ name, values: { ...values, origin } }));
}
