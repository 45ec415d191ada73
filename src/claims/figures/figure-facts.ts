/**
 * Figures with what is needed to tell whether two of them count the same thing.
 *
 *     Port officials said at least 240 people were aboard the ferry.
 *     ╰── speaker ─╯      ╰──── figure ───╯           ╰context╯
 *
 * Left out are figures that count nothing known, differences (“another 3”), parts of other figures
 * (“including 12 children”) and everything that is not said to be so: planned, feared, possible, negated.
 */
import { figureOwners } from "../../attribution/own-figures.ts";
import type { Figure, Modality, Span } from "../../model/index.ts";
import { isIntended } from "../intended.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { speakerNameOf } from "../statements.ts";
import {
  commonLemma,
  firstTokenAt,
  foldWord,
  type Story,
  type StoryArticle,
  sentenceAround,
  type TokenWindow,
} from "../story.ts";
import { isEntityTerm, isInside, type Term, type TermSet, termsOf, tokensIn } from "../terms.ts";

export interface FigureFact {
  readonly article: StoryArticle;
  /** Index into the reading's figures. */
  readonly index: number;
  readonly figure: Figure;
  /**
   * What befell the counted: lemmas of which each is a fate (“kill”), sorted; no other doings of theirs. Else
   * where all of them are (“aboard”).
   */
  readonly fates: readonly string[];
  /** What is counted, so that synonyms are one: “soldier” and “troop”. "" for a bare unit. */
  readonly head: string;
  /** The kind that the head is of, where it is of one: all that may be compared have one kind. */
  readonly kind: string;
  /** Content words and names that describe what is counted, the head left out. */
  readonly described: TermSet;
  /** Content words and names of its sentence, the figure left out. */
  readonly context: TermSet;
  /** Story entities of kind place in its sentence, as terms. */
  readonly places: TermSet;
  /** Values of the dates in its sentence, or in what is said of it; periods left out. */
  readonly dates: readonly string[];
  /** A date without a value stands there (“in October” of an unknown year): of when it is cannot be told. */
  readonly isOfUnknownDate: boolean;
  /** “over three months”, “since July” stands in its sentence: it counts a period. */
  readonly isOfPeriod: boolean;
  /** Lemma of the verb that what is counted belongs to: “fire” for “fired 100 rockets”; "" for none. */
  readonly predicate: string;
  /** It only rises while an event unfolds: a count of fates, not of those aboard. */
  readonly isToll: boolean;
  /** It counts all who are somewhere, which no later report changes: “212 people aboard”. */
  readonly isStanding: boolean;
  /** “rose to”, “revised” stands in its sentence. */
  readonly isUpdate: boolean;
  /** Its report gives other values of the same fate as well: it tells of several events. */
  readonly isOneOfSeveral: boolean;
  /** Attribution it stands in; null is the outlet's own voice. */
  readonly attribution: number | null;
  readonly speaker: string | null;
  /** Folded words of its sentence with every number as "#": equal for a sentence reprinted with other figures. */
  readonly frame: string;
}

export function findFigureFacts(story: Story): readonly FigureFact[] {
  return story.articles.flatMap((article) => {
    const owners = figureOwners(article.reading.figures, article.reading.attributions);
    const isMeant = (owner: number | null) =>
      owner !== null && isIntended(article.reading.attributions[owner]!.force);
    const facts = article.reading.figures.flatMap((figure, index) =>
      isComparable(story, article, figure) && !isMeant(owners[index]!)
        ? [factOf(story, article, figure, index, owners[index]!)]
        : [],
    );
    const figuresByFate = new Map<string, Figure[]>();
    for (const fact of facts) {
      const known = figuresByFate.get(fateKeyOf(fact));
      if (known === undefined) figuresByFate.set(fateKeyOf(fact), [fact.figure]);
      else known.push(fact.figure);
    }
    return facts.map((fact) => {
      const key = fateKeyOf(fact);
      const isOneOfSeveral = key !== "" && haveTwoValues(figuresByFate.get(key)!, fact.figure);
      return { ...fact, isOneOfSeveral };
    });
  });
}

function fateKeyOf({ figure, fates }: Pick<FigureFact, "figure" | "fates">): string {
  return [...new Set([...figure.roles, ...fates])].join(" ");
}

function haveTwoValues(figures: readonly Figure[], figure: Figure): boolean {
  return figures.some((other) => intervalsAreDisjoint(figure, other));
}

/** An estimate is a statement of what is; the others are none. */
const STATED: ReadonlySet<Modality> = new Set(["actual", "estimated"]);

/** False where the figure refuses every comparison, whatever stands beside it. */
function isComparable(story: Story, article: StoryArticle, figure: Figure): boolean {
  if (
    !STATED.has(figure.modality) ||
    figure.additional ||
    figure.change !== undefined ||
    figure.hedge === "vague"
  )
    return false;
  if (figure.min === null && figure.max === null) return false;
  if (figure.unit === "count" && figure.head === null && figure.roles.length === 0) return false;
  // “One of the passengers remembers …” counts nobody.
  if (figure.part === true && figure.roles.length === 0) return false;
  if (figure.head !== null && story.words.ratioHeads.has(figure.head)) return false;
  return !isPart(story, article, figure) && !isAge(story, article, figure);
}

/** Ages are told of persons, and there are as many as persons. */
function isAge({ words }: Story, article: StoryArticle, figure: Figure): boolean {
  if (figure.unit !== "year") return false;
  const first = firstTokenAt(article.reading, figure.start);
  const around = article.lemmas.slice(Math.max(0, first - 1), first + AGE_REACH);
  const isBare = !/\p{L}/u.test(article.article.text.slice(figure.start, figure.end));
  return isBare || around.some((lemma) => words.ageMarkers.has(lemma));
}

/** Words behind “44” that can make an age of it: “44 years old”. */
const AGE_REACH = 6;

/** How many words before a figure can make it a part: “including, among others, 12 children”. */
const PART_REACH = 3;

function isPart({ words }: Story, article: StoryArticle, figure: Figure): boolean {
  const first = firstTokenAt(article.reading, figure.start);
  const from = Math.max(first - PART_REACH, article.reading.sentences[figure.sentence]?.firstToken ?? 0);
  return article.lemmas.slice(from, first + 1).some((lemma) => words.partMarkers.has(lemma));
}

function factOf(
  story: Story,
  article: StoryArticle,
  figure: Figure,
  index: number,
  owner: number | null,
): Omit<FigureFact, "isOneOfSeveral"> {
  const { reading } = article;
  const first = firstTokenAt(reading, figure.start);
  const sentence = sentenceAround(article, figure.sentence, first);
  const attribution = owner === null ? null : reading.attributions[owner]!;
  const head = headOf(figure, story);
  const context = termsBeside(story, article, sentence, figure);
  // “…, he said on Tuesday” dates the saying: of an attributed figure only the content's own dates count.
  const within = attribution === null ? [sentence] : attribution.content;
  const dates = reading.dates.filter((date) => isInside(date, within) && !isAsOf(story, article, date));
  const predicate = predicateOf(story, article, figure, sentence);
  const fates = fatesOf(story, article, figure, predicate, sentence);
  return {
    article,
    index,
    figure,
    head,
    kind: story.words.kinds.get(head) ?? head,
    described: describedIn(story, article, figure),
    context,
    places: new Set([...context].filter((term) => isPlace(story, term))),
    dates: dates.flatMap(({ value, type }) =>
      value !== null && type !== "duration" && type !== "set" ? [value] : [],
    ),
    isOfUnknownDate: dates.some(({ value, type }) => value === null && type !== "duration" && type !== "set"),
    isOfPeriod: isCountedOverTime(figure) || dates.some((date) => isPeriod(story, article, date)),
    predicate: predicate.lemma,
    fates,
    isToll: fates.some((fate) => story.words.tollRoles.has(fate)),
    isStanding: fates.some((fate) => !story.words.tollRoles.has(fate)),
    isUpdate: article.lemmas
      .slice(sentence.firstToken, sentence.endToken)
      .some((lemma) => story.words.updateMarkers.has(lemma)),
    attribution: owner,
    speaker: attribution === null ? null : speakerNameOf(article, attribution),
    frame: frameOf(article, sentence),
  };
}

/** “As of Monday”, “by Monday”: it tells which of two counts is the later one, not that they are of two events. */
function isAsOf({ words }: Story, article: StoryArticle, date: Span): boolean {
  const first = firstTokenAt(article.reading, date.start);
  return [first - 1, first].some((token) => words.asOfMarkers.has(article.lemmas[token] ?? ""));
}

/** “In the past 24 hours”, “this year”: its own clause says so. */
function isCountedOverTime({ scope }: Figure): boolean {
  return scope.since !== null || scope.over !== null;
}

/** “Over three months”, “since July”: the word before a date makes a period of it. */
function isPeriod({ words }: Story, article: StoryArticle, date: Span): boolean {
  const first = firstTokenAt(article.reading, date.start);
  const before = article.lemmas.slice(Math.max(0, first - PART_REACH), first + 1);
  return before.some((lemma) => words.periodMarkers.has(lemma));
}

interface Predicate {
  readonly lemma: string;
  /** True where the counted are what the verb is done to: “soldiers were killed”, “killed soldiers”. */
  readonly isDoneTo: boolean;
}

const NO_PREDICATE: Predicate = { lemma: "", isDoneTo: false };

/** The first verb above the figure's last word in the tree; without a tree the nearest verb. “Be” and “have” are none. */
function predicateOf(
  { words }: Story,
  article: StoryArticle,
  figure: Figure,
  { firstToken, endToken }: TokenWindow,
): Predicate {
  const { reading, lemmas } = article;
  const isVerb = (token: number) =>
    reading.tags[token]?.upos === "VERB" && !words.stopWords.has(lemmas[token]!);
  const tokens = tokensIn(article, [figure]);
  if (reading.dependencies.length === reading.tokens.length) {
    let at = tokens.at(-1) ?? -1;
    let below = "";
    for (let step = 0; step < CLIMB_MAX && at >= 0; step++) {
      if (isVerb(at)) return { lemma: lemmas[at]!, isDoneTo: below === "nsubj:pass" || below === "obj" };
      below = reading.dependencies[at]!.deprel;
      at = reading.dependencies[at]!.head;
    }
    return NO_PREDICATE;
  }
  for (let at = (tokens[0] ?? 0) - 1; at >= firstToken; at--) {
    if (isVerb(at)) return { lemma: lemmas[at]!, isDoneTo: false };
  }
  for (let at = tokens[0] ?? 0; at < endToken; at++) {
    if (isVerb(at)) return { lemma: lemmas[at]!, isDoneTo: false };
  }
  return NO_PREDICATE;
}

/** What the figure's own layer tells; where it tells nothing, the verb that is done to the counted. */
function fatesOf(
  { words }: Story,
  article: StoryArticle,
  figure: Figure,
  { lemma, isDoneTo }: Predicate,
  sentence: TokenWindow,
): readonly string[] {
  const fates = figure.roles.filter((role) => words.tollRoles.has(role));
  if (fates.length > 0) return fates;
  const standing = standingOf(words, article, figure, sentence);
  if (standing !== null) return [standing];
  return figure.roles.length === 0 && isDoneTo && words.tollRoles.has(lemma) ? [lemma] : [];
}

/** How far behind the counted it may be told where they are: “people were on board”. */
const STANDING_REACH = 4;

/** “212 people aboard”, “240 people were on board”: it counts all who are there. */
function standingOf(
  words: Story["words"],
  article: StoryArticle,
  figure: Figure,
  { endToken }: TokenWindow,
): string | null {
  if (figure.unit !== "count") return null;
  for (const word of (figure.of ?? "").split(" ")) {
    const standing = words.standings.get(commonLemma(word, words));
    if (standing !== undefined) return standing;
  }
  const tokens = tokensIn(article, [figure]);
  const last = tokens.at(-1);
  if (last === undefined) return null;
  for (let at = tokens[0]!; at < Math.min(endToken, last + 1 + STANDING_REACH); at++) {
    // A noun or a mark begins another phrase.
    if (at > last && article.lemmas[at] === "") return null;
    const standing = words.standings.get(commonLemma(article.lemmas[at]!, words));
    if (standing !== undefined) return standing;
    if (at > last && article.reading.tags[at]?.upos === "NOUN") return null;
  }
  return null;
}

/** How far up the tree a figure's verb may lie. */
const CLIMB_MAX = 8;

function headOf({ head }: Pick<Figure, "head">, { words }: Story): string {
  if (head === null) return "";
  const lemma = commonLemma(foldWord(head.split(" ").at(-1)!, words), words);
  return words.tollHeads.has(lemma) ? words.tolledHead : lemma;
}

function isPlace({ entities }: Story, term: Term): boolean {
  return isEntityTerm(term) && entities[Number(term.slice(1))]?.kind === "place";
}

/** What describes the counted: “Dutch” of “193 Dutch passengers”. */
function describedIn(story: Story, article: StoryArticle, { of, head, start, end }: Figure): TermSet {
  const counted = new Set(
    (of ?? "").split(" ").map((word) => commonLemma(foldWord(word, story.words), story.words)),
  );
  const headLemma = headOf({ head }, story);
  const described = tokensIn(article, [{ start, end }]).filter((token) => {
    const lemma = article.lemmas[token]!;
    if (lemma === headLemma || story.words.standings.has(commonLemma(lemma, story.words))) return false;
    return counted.has(lemma) && !story.words.stopWords.has(lemma);
  });
  // As words, not as entities: in “Kestrian soldiers” one reader finds a name and another finds none.
  return new Set(described.map((token) => article.lemmas[token]!));
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

/** Folded words of a sentence with every number as “#”. */
export function frameOf(
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
