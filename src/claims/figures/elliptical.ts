/**
 * Which count does a bare number take?
 *
 *     Sixteen miners have died, the service said. The governor put the number at 19.
 *     ╰── antecedent ─╯                                                          ╰╯
 *
 * That of the nearest figure before it in its paragraph, of about its size, where its sentence says that a figure is given:
 * somebody says or counts it, it is the price, the toll or the sum, it is somebody's own, or it corrects one.
 * A number of years, an hour, a house number is told otherwise and stays without a count.
 */
import { childrenBy, type Syntax, uposOf } from "../../attribution/syntax.ts";
import type { Figure } from "../../model/index.ts";
import { firstTokenAt, type StoryArticle } from "../story.ts";
import { tokensIn } from "../terms.ts";
import type { Clause } from "./clause.ts";
import { isGivingVerb } from "./givers.ts";
import type { FigureWords } from "./words.ts";

/** Sentences back in which the antecedent may stand. */
const SENTENCES_BACK = 2;
/** Figures of one thing that are set side by side are seldom farther apart. */
const SIZES_APART_MAX = 12;

/** True where the figure says nothing of what it counts. */
export function isBare({ unit, head, of, roles, hedge }: Figure): boolean {
  return unit === "count" && head === null && of === null && roles.length <= 1 && hedge !== "range";
}

/** True where the sentence says that it is a figure which somebody gives. */
export function isGiven(
  syntax: Syntax | null,
  article: StoryArticle,
  { figure, clause }: { readonly figure: Figure; readonly clause: Clause },
  words: FigureWords,
): boolean {
  if (syntax === null || clause.top < 0 || isDescribed(article, figure)) return false;
  if (isOwned(syntax, clause.top) || isWholeContent(article, figure) || isEquated(article, figure, words))
    return true;
  const { subject, verb } = clause;
  const isOfFigure = subject >= 0 && words.figureNouns.has(article.lemmas[subject]!);
  if (verb < 0) return isOfFigure;
  const lemma = article.lemmas[verb]!;
  if (isOfFigure) return words.amounting.has(lemma) || words.updateMarkers.has(lemma) || clause.as === "obl";
  return isGivingVerb(article, clause, words) && (clause.as === "obj" || clause.as.startsWith("obl"));
}

/** “Twelve who were still held”: a number that says itself of whom it is. */
function isDescribed({ reading }: StoryArticle, figure: Figure): boolean {
  const next = firstTokenAt(reading, figure.end);
  return (
    reading.tags[next]?.xpos.startsWith("W") === true &&
    next < (reading.sentences[figure.sentence]?.endToken ?? 0)
  );
}

/** “Ardovia's 300”. */
function isOwned(syntax: Syntax, top: number): boolean {
  return uposOf(syntax, top) === "NUM" && childrenBy(syntax, top, "nmod:poss").length > 0;
}

/** “The true price is 3.9 billion”: words next to one another, whatever the tree makes of them. */
function isEquated({ reading, lemmas }: StoryArticle, figure: Figure, words: FigureWords): boolean {
  const first = firstTokenAt(reading, figure.start);
  return reading.tags[first - 1]?.upos === "AUX" && words.figureNouns.has(lemmas[first - 2] ?? "");
}

/** “A doctor spoke of ‘perhaps forty’”: the number is all that is said. */
function isWholeContent(article: StoryArticle, figure: Figure): boolean {
  const owner = article.saidIn[tokensIn(article, [figure])[0] ?? -1] ?? -1;
  if (owner < 0) return false;
  const { content } = article.reading.attributions[owner]!;
  const inside = tokensIn(article, content).filter((token) => article.lemmas[token] !== "");
  return inside.length <= tokensIn(article, [figure]).length;
}

/** Index of the figure whose count it takes; -1 for none. Figures sorted by position. */
export function antecedentOf(
  article: StoryArticle,
  index: number,
  couldBe: (index: number) => boolean,
  apartMax = SIZES_APART_MAX,
): number {
  const { figures, sentences } = article.reading;
  const figure = figures[index]!;
  const paragraph = sentences[figure.sentence]?.paragraph;
  for (let at = index - 1; at >= 0; at--) {
    const other = figures[at]!;
    if (sentences[other.sentence]?.paragraph !== paragraph) return -1;
    if (figure.sentence - other.sentence > SENTENCES_BACK) return -1;
    if (couldBe(at) && areOfOneSize(figure, other, apartMax)) return at;
  }
  return -1;
}

function areOfOneSize(a: Figure, b: Figure, apartMax: number): boolean {
  const [x, y] = [a, b].map(({ min, max }) => Math.abs((min ?? max)!)) as [number, number];
  return Math.max(x, y) <= apartMax * Math.min(x, y);
}
