/**
 * How well is it found who said what? PolNeAR, from the raw text.
 *
 * Tokens: precision and recall of all tokens marked as source, as cue, as content, over the corpus.
 * Relations: right where cue, source and content of a found attribution overlap those of a gold one (no source
 * goes with no source); one to one, best overlap first. Relations, exact: right where all three are the same
 * tokens, punctuation and quotation marks left out.
 *
 * PolNeAR marks wishes, plans and attitudes (“wants”, “supports”, “seemed”) too; the rows “quoted” and “say-type
 * cues” leave them out. It marks nothing inside the content of another attribution: “They claim we knew,” said Ruiz,
 * is Ruiz's alone (none of its 22,023 first marks is nested). So what a reader finds inside a quotation, or inside a
 * content that it found itself, is not counted.
 *
 * Four readers are compared: ours; the relations that the trained reader alone sees, before rules join in; the
 * rules alone over CoreNLP's trees; and the annotators of the texts that several of them marked, each pair of
 * them on one text counted once.
 */
import { findAttributions } from "../src/attribution/extract.ts";
import { findQuotations, quotationAt } from "../src/attribution/quotation-marks.ts";
import { attributionWords } from "../src/language/en/attribution.ts";
import { loadEnglishReader } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import { contains, type Paragraph, type Span, textOf } from "../src/model/index.ts";
import { readTextLayers, segmentParagraphs, tokenize } from "../src/text/index.ts";
import { type PolnearArticle, readAnnotatedTexts, readPolnear } from "./polnear.ts";
import { publishedRows } from "./published.ts";
import { evaluateQuotations } from "./quotations.ts";
import {
  type FoundRelation,
  type MarkedText,
  pairUp,
  type Relation,
  ROLES,
  relationOf,
  type Scores,
  sameSource,
  scoreRelations,
  scoresOf,
  scoreTokens,
} from "./relations.ts";
import type { EvalTable } from "./table.ts";

type Row = EvalTable["rows"][number];

/** A text with the marks of people and what a reader found in it. */
export interface ReadText extends MarkedText {
  readonly found: readonly FoundRelation[];
}

export function evaluateAttribution(): readonly EvalTable[] {
  const silver = readPolnear("dev");
  const own = silver.map(withOwnLayers);
  const ours = own.map(readAttributions);
  const overSilver = silver.map(readAttributions);
  const relations = own.map(readRelations);
  const isTrained = relations.some(({ found }) => found.length > 0);
  const attributions: EvalTable = {
    title: "attribution",
    corpus: `polnear/dev, ${silver.length} articles`,
    rows: [
      ...commonRows("own trees", ours),
      ...rowsOfForms("own trees", ours),
      ...(isTrained ? commonRows("relation layer alone", relations) : []),
      ...commonRows("CoreNLP trees", overSilver),
      ...rowsOfForms("CoreNLP trees", overSilver),
      ...commonRows("two annotators", annotatorPairs()).map(({ name, values }) => ({
        name,
        values: { f1: values["f1"]! },
      })),
      ...publishedRows("polnear"),
    ],
  };
  return [attributions, evaluateQuotations(ours)];
}

/** The article with layers that were read from its raw text. */
export function withOwnLayers(article: PolnearArticle): PolnearArticle {
  const { text, titleSpan } = article;
  return {
    ...article,
    layers: readTextLayers({ text, skipped: [], titleSpan }, textWords, loadEnglishReader()),
  };
}

/** Our attributions over the article's layers. */
export function readAttributions({ text, layers, attributions }: PolnearArticle): ReadText {
  const found = findAttributions(text, layers, { entities: [], mentions: [] }, attributionWords);
  const relations = found.map(relationOf);
  return {
    text,
    tokens: layers.tokens,
    gold: attributions,
    found: outermost(text, layers.paragraphs, relations),
  };
}

function readRelations({ text, layers, attributions }: PolnearArticle): MarkedText {
  const relations = layers.relations.map(({ cue, source, content }) => ({ cue: [cue], source, content }));
  return {
    text,
    tokens: layers.tokens,
    gold: attributions,
    found: outermost(text, layers.paragraphs, relations),
  };
}

/** The relations whose cue stands in no quotation and in no other relation's content. */
function outermost<R extends Relation>(
  text: string,
  paragraphs: readonly Paragraph[],
  relations: readonly R[],
): readonly R[] {
  const quotations = findQuotations(text, paragraphs);
  return relations.filter((relation) => {
    const cue = relation.cue[0];
    if (cue === undefined) return true;
    const isInside = relations.some(
      (other) => other !== relation && other.content.some((span) => contains(span, cue)),
    );
    return !isInside && quotationAt(quotations, cue.start) === null;
  });
}

/** Each pair of annotators on each text that several of them marked, in either split. */
function annotatorPairs(): readonly MarkedText[] {
  return [...readAnnotatedTexts("train"), ...readAnnotatedTexts("dev")].flatMap(
    ({ text, titleSpan, byAnnotator }) => {
      if (byAnnotator.length < 2) return [];
      const tokens = tokenize(
        text,
        segmentParagraphs(text, { skipped: [], titleSpan, words: textWords }),
        textWords,
      );
      return byAnnotator.flatMap((gold, i) =>
        byAnnotator.slice(i + 1).map((found) => ({ text, tokens, gold, found })),
      );
    },
  );
}

function commonRows(reader: string, texts: readonly MarkedText[]): readonly Row[] {
  const row = (measure: string, scores: Scores): Row => ({
    name: `${reader}: ${measure}`,
    values: { ...scores },
  });
  return [
    ...ROLES.map((role) => row(`${role}, tokens`, scoreTokens(texts, role))),
    row("relations", scoreRelations(texts, "overlap")),
    row("relations, exact", scoreRelations(texts, "exact")),
  ];
}

function rowsOfForms(reader: string, texts: readonly ReadText[]): readonly Row[] {
  return [
    { name: `${reader}: relations, quoted`, values: { ...scoreQuoted(texts) } },
    { name: `${reader}: say-type cues found`, values: { ...scorePlainCues(texts) } },
  ];
}

/** Recall over gold with quotation marks in the content; precision over what was found as direct or mixed. */
function scoreQuoted(texts: readonly ReadText[]): Scores {
  let [gold, goldRight, own, ownRight] = [0, 0, 0, 0];
  for (const { text, gold: marked, found } of texts) {
    const right = pairUp(marked, found).filter((pair) => sameSource(pair.gold, pair.found));
    const isQuoted = ({ content }: Relation) => content.some((span) => /[“”"]/u.test(textOf(text, span)));
    gold += marked.filter(isQuoted).length;
    goldRight += right.filter((pair) => isQuoted(pair.gold)).length;
    own += found.filter(({ quotation }) => quotation !== "indirect").length;
    ownRight += right.filter((pair) => pair.found.quotation !== "indirect").length;
  }
  const precision = ownRight / Math.max(1, own);
  const recall = goldRight / Math.max(1, gold);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall) };
}

/** Forms of the plainest cues: say, tell, add, announce, state, “according to”. */
const PLAIN_CUE =
  /\b(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|announces?|announced|announcing|states?|stated|stating|according)\b/iu;

/**
 * The cues that a reader looks for first, sources left aside. Recall over gold whose cue is of that kind; precision over
 * what was found with one. Cue and content must overlap the gold's.
 */
function scorePlainCues(texts: readonly ReadText[]): Scores {
  let [right, own, gold] = [0, 0, 0];
  for (const { text, gold: marked, found } of texts) {
    const isPlain = ({ cue }: { cue: readonly Span[] }) =>
      cue.some((span) => PLAIN_CUE.test(textOf(text, span)));
    right += pairUp(marked, found).filter((pair) => isPlain(pair.found)).length;
    gold += marked.filter(isPlain).length;
    own += found.filter(isPlain).length;
  }
  return scoresOf({ right, own, gold });
}
