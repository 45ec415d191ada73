/**
 * Figures with what is needed to tell whether two of them count the same thing.
 *
 *     Port officials said at least 240 people were aboard the ferry.
 *     ╰── speaker ─╯      ╰──── figure ───╯           ╰context╯
 *
 * Left out are figures that count nothing known, differences (“another 3”), parts of other figures
 * (“including 12 children”) and everything that is not said to be so: planned, feared, possible, negated.
 */
import { figureOwner } from "../../attribution/own-figures.ts";
import type { Figure, Span } from "../../model/index.ts";
import { speakerNameOf } from "../statements.ts";
import { firstTokenAt, foldWord, type Story, type StoryArticle, sentenceAround } from "../story.ts";
import { isEntityTerm, isInside, type Term, type TermSet, termAt, termsOf, tokensIn } from "../terms.ts";

export interface FigureFact {
  readonly article: StoryArticle;
  /** Index into the reading's figures. */
  readonly index: number;
  readonly figure: Figure;
  /** What is counted, so that synonyms are one: “soldier” and “troop”. "" for a bare unit. */
  readonly head: string;
  /** Content words and names that describe what is counted, the head left out. */
  readonly described: TermSet;
  /** Content words and names of its sentence, the figure left out. */
  readonly context: TermSet;
  /** Story entities of kind place in its sentence, as terms. */
  readonly places: TermSet;
  /** Values of the dates in its sentence, or in what is said of it; periods left out. */
  readonly dates: readonly string[];
  /** “over three months”, “a year” stands in its sentence: it counts a period. */
  readonly isOfPeriod: boolean;
  /** “rose to”, “revised” stands in its sentence. */
  readonly isUpdate: boolean;
  /** Attribution it stands in; null is the outlet's own voice. */
  readonly attribution: number | null;
  readonly speaker: string | null;
  /** Folded words of its sentence with every number as "#": equal for a sentence reprinted with other figures. */
  readonly frame: string;
}

export function findFigureFacts(story: Story): readonly FigureFact[] {
  return story.articles.flatMap((article) =>
    article.reading.figures.flatMap((figure, index) =>
      isComparable(story, article, figure) ? [factOf(story, article, figure, index)] : [],
    ),
  );
}

/** False where the figure refuses every comparison, whatever stands beside it. */
function isComparable(story: Story, article: StoryArticle, figure: Figure): boolean {
  if (figure.modality !== "actual" || figure.additional || figure.hedge === "vague") return false;
  if (figure.min === null && figure.max === null) return false;
  if (figure.unit === "count" && figure.head === null && figure.roles.length === 0) return false;
  return !isPart(story, article, figure);
}

/** How many words before a figure can make it a part: “including, among others, 12 children”. */
const PART_REACH = 3;

function isPart({ words }: Story, article: StoryArticle, figure: Figure): boolean {
  const first = firstTokenAt(article.reading, figure.start);
  const from = Math.max(first - PART_REACH, article.reading.sentences[figure.sentence]?.firstToken ?? 0);
  return article.lemmas.slice(from, first + 1).some((lemma) => words.partMarkers.has(lemma));
}

function factOf(story: Story, article: StoryArticle, figure: Figure, index: number): FigureFact {
  const { reading } = article;
  const first = firstTokenAt(reading, figure.start);
  const sentence = sentenceAround(article, figure.sentence, first);
  const owner = figureOwner(figure, reading.attributions);
  const attribution = owner === null ? null : reading.attributions[owner]!;
  const head = headOf(figure, story);
  const context = termsBeside(story, article, sentence, figure);
  // “…, he said on Tuesday” dates the saying: of an attributed figure only the content's own dates count.
  const within = attribution === null ? [sentence] : attribution.content;
  const dates = reading.dates.filter((date) => isInside(date, within));
  return {
    article,
    index,
    figure,
    head,
    described: describedIn(story, article, figure),
    context,
    places: new Set([...context].filter((term) => isPlace(story, term))),
    dates: dates.flatMap(({ value, type }) =>
      value !== null && type !== "duration" && type !== "set" ? [value] : [],
    ),
    isOfPeriod: dates.some(({ type }) => type === "duration" || type === "set"),
    isUpdate: article.lemmas
      .slice(sentence.firstToken, sentence.endToken)
      .some((lemma) => story.words.updateMarkers.has(lemma)),
    attribution: owner,
    speaker: attribution === null ? null : speakerNameOf(article, attribution),
    frame: frameOf(article, sentence),
  };
}

function headOf({ head }: Figure, { words }: Story): string {
  if (head === null) return "";
  return words.sameHeads.find((group) => group.includes(head))?.[0] ?? head;
}

function isPlace({ entities }: Story, term: Term): boolean {
  return isEntityTerm(term) && entities[Number(term.slice(1))]?.kind === "place";
}

/** What describes the counted: “Dutch” of “193 Dutch passengers”. */
function describedIn(story: Story, article: StoryArticle, { of, head, start, end }: Figure): TermSet {
  const counted = new Set((of ?? "").split(" ").map((word) => foldWord(word, story.words)));
  const described = tokensIn(article, [{ start, end }]).filter((token) => {
    const lemma = article.lemmas[token]!;
    return lemma !== head && counted.has(lemma) && !story.words.stopWords.has(lemma);
  });
  return new Set(described.map((token) => termAt(article, token)));
}

function termsBeside(story: Story, article: StoryArticle, sentence: Span, figure: Span): TermSet {
  const before = { start: sentence.start, end: Math.max(sentence.start, figure.start) };
  const after = { start: Math.min(sentence.end, figure.end), end: sentence.end };
  const terms = termsOf(story, article, [before, after]);
  return new Set([...terms].filter((term) => !isNumber(term)));
}

function isNumber(term: Term): boolean {
  return /^\p{N}/u.test(term);
}

function frameOf(
  article: StoryArticle,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): string {
  const words: string[] = [];
  for (let token = firstToken; token < endToken; token++) {
    const word = article.folded[token]!;
    if (word === "") continue;
    const number = /^\p{N}/u.test(word) || article.reading.tags[token]?.upos === "NUM";
    words.push(number ? "#" : word);
  }
  return words.join(" ");
}
