/**
 * Figures with what is needed to tell whether two of them count the same thing.
 *
 *     Port officials said at least 240 people were aboard the ferry.
 *     ╰── speaker ─╯      ╰──── figure ───╯           ╰context╯
 *
 * Left out are figures that count nothing known, differences (“another 3”), parts of other figures
 * (“including 12 children”) and everything that is not said to be so: planned, feared, negated. Linear.
 */
import { figureOwners } from "../../attribution/own-figures.ts";
import type { Syntax } from "../../attribution/syntax.ts";
import { type Figure, type Modality, overlaps, type Span } from "../../model/index.ts";
import { dayRangeOf } from "../date-ranges.ts";
import { isIntended } from "../intended.ts";
import { intervalsAreDisjoint } from "../intervals.ts";
import { speakerNameOf } from "../statements.ts";
import {
  firstTokenAt,
  foldWord,
  type Story,
  type StoryArticle,
  sentenceAround,
  type TokenWindow,
} from "../story.ts";
import { isEntityTerm, isInside, type Term, type TermSet, termsOf, tokensIn } from "../terms.ts";
import { type Clause, clauseOf, treesOf } from "./clause.ts";
import { antecedentOf, isBare, isGiven } from "./elliptical.ts";
import { isBackground, tollKeyOf } from "./events-told.ts";
import { areSetSideBySide, type Counted, type FigureFact } from "./figure-fact.ts";
import { giverOf } from "./givers.ts";
import { sizeOf } from "./values.ts";
import { ANYONE, amountOf, fallenFate, lemmasBefore, predicateOf, whatIsCounted } from "./what-is-counted.ts";
import type { FigureWords } from "./words.ts";

/** By article, then by position. */
export function findFigureFacts(story: Story): readonly FigureFact[] {
  return lendPeople(story.articles.flatMap((article) => markSeveral(factsOf(story, article))));
}

/** “Called up tens of thousands” counts people where another report calls up reservists. */
function lendPeople(facts: readonly FigureFact[]): readonly FigureFact[] {
  const doneToPeople = new Set(
    facts.flatMap(({ figure, counted }) =>
      counted.kind === "people" && counted.fates.length === 0 ? figure.roles : [],
    ),
  );
  return facts.map((fact) => {
    const { figure, counted } = fact;
    const isLent =
      counted.head === "" && counted.kind === "things" && figure.roles.some((role) => doneToPeople.has(role));
    return isLent ? { ...fact, counted: { ...counted, kind: "people", group: ANYONE } } : fact;
  });
}

/** A figure of an article, on its way to a fact. */
interface Site {
  readonly story: Story;
  readonly article: StoryArticle;
  readonly syntax: Syntax | null;
  readonly figure: Figure;
  readonly index: number;
  readonly owner: number | null;
  readonly clause: Clause;
}

function factsOf(story: Story, article: StoryArticle): readonly FigureFact[] {
  const { figures, attributions } = article.reading;
  if (figures.length === 0) return [];
  const syntax = treesOf(article);
  const owners = figureOwners(figures, attributions);
  const facts: (FigureFact | null)[] = [];
  figures.forEach((figure, index) => {
    const clause = clauseOf(syntax, article, figure);
    const site: Site = { story, article, syntax, figure, index, owner: owners[index]!, clause };
    facts.push(
      isStated(story, article, figure) ? (ellipticalFact(site, facts) ?? fullFact(site, facts)) : null,
    );
  });
  return facts.flatMap((fact, index) => {
    if (fact === null) return [];
    if (isOnlyNew(fact, story)) return [];
    const isYetToBe = fact.figure.modality === "planned" || isMeant(article, owners[index]!);
    return isYetToBe && !isOfPlan(fact) && !isLedTo(facts, index) ? [] : [fact];
  });
}

/** “Nine new cases”: what came since the last count is none of the count. */
function isOnlyNew({ figure, counted }: FigureFact, { words }: Story): boolean {
  const first = figure.of?.toLowerCase().split(" ")[0] ?? "";
  return counted.isToll && words.figures.freshMarkers.has(first);
}

/** What somebody means to spend is an amount of a budget. */
function isOfPlan({ counted }: FigureFact): boolean {
  return counted.kind === "amount" && (counted.measure !== "" || counted.things.size > 0);
}

function isMeant({ reading }: StoryArticle, owner: number | null): boolean {
  return owner !== null && isIntended(reading.attributions[owner]!.force);
}

/** What is promised is compared only with what its own report sets against it. */
function isLedTo(facts: readonly (FigureFact | null)[], index: number): boolean {
  return facts.some((fact) => fact !== null && fact.antecedent === index && fact.index !== index);
}

function ellipticalFact(site: Site, facts: readonly (FigureFact | null)[]): FigureFact | null {
  const { story, article, figure, syntax, index } = site;
  if (!isGiven(syntax, article, site, story.words.figures)) return null;
  const own = isBare(figure) ? null : countedOf(site);
  // “They had spoken of several hundred rioters”: what of them is told before.
  if (own !== null && own.kind !== "people") return null;
  const at = antecedentOf(article, index, (other) => {
    const counted = facts[other]?.counted;
    if (counted === undefined || own === null) return counted !== undefined;
    // “The governor put the number of dead at 19”: those of whom it is told before.
    const isOfSame =
      own.fates.length === 0 || (own.group === ANYONE && own.fates.join() === counted.fates.join());
    return counted.kind === "people" && isOfSame;
  });
  if (at < 0) return null;
  const antecedent = facts[at]!;
  const counted =
    own === null ? antecedent.counted : { ...antecedent.counted, head: own.head, group: own.group };
  return factOf(site, counted, antecedent.antecedent);
}

function countedOf({ story, article, figure, clause, syntax }: Site): Counted {
  const first = firstTokenAt(article.reading, figure.start);
  const sentence = sentenceAround(article, figure.sentence, first);
  const predicate = predicateOf(story, article, figure, sentence);
  return whatIsCounted({ article, figure, sentence, syntax, clause, predicate }, story);
}

function fullFact(site: Site, facts: readonly (FigureFact | null)[]): FigureFact | null {
  const { story, figure, index } = site;
  const counted = countedOf(site);
  if (isBare(figure)) {
    const amount = amountIn(site, unitBefore(site, facts) ?? figure.unit);
    // “Magnitude 5.8” has no unit, but a measure.
    if (amount.unit !== figure.unit || amount.measure !== "") return factOf(site, amount, index);
  }
  return isComparable(story, figure, counted) ? factOf(site, counted, index) : null;
}

/** Bare numbers from here on are money where money was told of before. */
const MILLION = 1e6;

/** “The army gets 48 billion crowns. The metro gets more than 2 billion.” The unit is that of the figure before it. */
function unitBefore({ article, figure, index }: Site, facts: readonly (FigureFact | null)[]): string | null {
  if ((figure.min ?? figure.max)! < MILLION) return null;
  const before = antecedentOf(article, index, (at) => facts[at]?.counted.kind === "amount", Infinity);
  const unit = before < 0 ? null : facts[before]!.counted.unit;
  return unit !== null && sizeOf(article.reading.figures[before]!) >= MILLION ? unit : null;
}

function amountIn(site: Site, unit: string): Counted {
  const { story, article, figure, clause, syntax } = site;
  const first = firstTokenAt(article.reading, figure.start);
  const sentence = sentenceAround(article, figure.sentence, first);
  const predicate = predicateOf(story, article, figure, sentence);
  return amountOf({ article, figure, sentence, syntax, clause, predicate }, unit, story.words);
}

/** An estimate is a statement of what is, and so is what may be, in whose words it is; the others are none. */
const STATED: ReadonlySet<Modality> = new Set(["actual", "estimated", "possible", "planned"]);

/** False where the figure refuses every comparison, whatever stands beside it. */
function isStated(story: Story, article: StoryArticle, figure: Figure): boolean {
  if (!STATED.has(figure.modality) || figure.additional) return false;
  const isChange = figure.change !== undefined && figure.unit === "count";
  if (isChange && fallenFate(figure, story.words, "") === null) return false;
  if (figure.min === null && figure.max === null) return false;
  if (isFormerValue(story, article, figure)) return false;
  return !isPart(story, article, figure) && !isAge(story, article, figure);
}

function isComparable({ words }: Story, figure: Figure, counted: Counted): boolean {
  if (counted.unit === "count" && counted.measure === "" && figure.head === null && figure.roles.length === 0)
    return counted.fates.length > 0;
  // “One of the passengers remembers …” counts nobody.
  if (figure.part === true && counted.fates.length === 0) return false;
  return figure.head === null || !words.figures.ratioHeads.has(figure.head);
}

/** “From 2.8 to 3.4 percent”: the first is given up in the same breath. */
function isFormerValue({ words }: Story, article: StoryArticle, figure: Figure): boolean {
  const [before] = lemmasBefore(article, figure, 1);
  return before !== undefined && words.figures.formerLeads.has(before);
}

/** Ages are told of persons, and there are as many as persons. */
function isAge({ words }: Story, article: StoryArticle, figure: Figure): boolean {
  if (figure.unit !== "year") return false;
  const first = firstTokenAt(article.reading, figure.start);
  const around = article.lemmas.slice(Math.max(0, first - 1), first + AGE_REACH);
  const isBareNumber = !/\p{L}/u.test(article.article.text.slice(figure.start, figure.end));
  return isBareNumber || around.some((lemma) => words.figures.ageMarkers.has(lemma));
}

/** Words behind “44” that can make an age of it: “44 years old”. */
const AGE_REACH = 6;

/** How many words before a figure can make it a part: “including, among others, 12 children”. */
const PART_REACH = 3;

function isPart({ words }: Story, article: StoryArticle, figure: Figure): boolean {
  const { partMarkers, partPronouns, partLinks } = words.figures;
  const before = lemmasBefore(article, figure, PART_REACH);
  const first = firstTokenAt(article.reading, figure.start);
  if ([article.lemmas[first] ?? "", ...before].some((lemma) => partMarkers.has(lemma))) return true;
  // “Soldiers, dozens of whom were wounded”.
  if (tokensIn(article, [figure]).some((token) => partPronouns.has(article.folded[token]!))) return true;
  return before.some((lemma, i) => partPronouns.has(lemma) && partLinks.has(before[i + 1] ?? ""));
}

function factOf(site: Site, counted: Counted, antecedent: number): FigureFact {
  const { story, article, figure, index, owner, clause, syntax } = site;
  const { reading } = article;
  const { words } = story;
  const first = firstTokenAt(reading, figure.start);
  const sentence = sentenceAround(article, figure.sentence, first);
  const attribution = owner === null ? null : reading.attributions[owner]!;
  const context = termsBeside(story, article, sentence, figure);
  // “…, he said on Tuesday” dates the saying: of an attributed figure only the content's own dates count.
  const within = attribution === null ? [sentence] : attribution.content;
  const dates = reading.dates.filter((date) => isInside(date, within) && !isAsOf(story, article, date));
  const days = dates.flatMap(({ value, type }) =>
    value !== null && type !== "duration" && type !== "set" && !isYetToCome(article, value) ? [value] : [],
  );
  const giver = giverOf(syntax, article, { figure, clause }, words.figures);
  const said = attribution === null ? null : speakerNameOf(article, attribution);
  const speaker = said ?? giver.name;
  const entity =
    said === null || attribution === null || attribution.speaker === null
      ? giver.entity
      : (article.storyEntity[attribution.speaker] ?? -1);
  return {
    article,
    index,
    figure,
    counted,
    context,
    around: new Set([...context, ...counted.described]),
    places: new Set([...context].filter((term) => isPlace(story, term))),
    dates: days,
    isBackground: isBackground(days, article),
    day: article.publishedDay === null ? null : (dayRangeOf(article.publishedDay)?.first ?? null),
    isOfUnknownDate: dates.some(
      ({ value, type, timex }) =>
        value === null && type !== "duration" && type !== "set" && timex !== PRESENT,
    ),
    isOfPeriod:
      isCountedOverTime(article, figure, counted) ||
      dates.some((date) => isPeriod(story, article, date, counted)),
    predicate: predicateOf(story, article, figure, sentence).lemma,
    isUpdate: hasAny(article, sentence, words.figures.updateMarkers),
    isCorrection: hasAny(article, sentence, words.figures.corrections),
    isOfAnother: isOfAnother(article, sentence, words.figures),
    cause: causeIn(article, sentence, words.figures),
    isFormer: isFormer(story, article, figure),
    isOneOfSeveral: false,
    attribution: owner,
    speaker,
    voice: entity < 0 ? -1 : (story.voices[entity] ?? entity),
    isOfAnybody: speaker !== null && isAnybody(speaker, story),
    frame: frameOf(article, sentence, figure),
    antecedent,
  };
}

/** A day behind the report's own is one that was read wrongly, or no day of the count: what is counted has happened. */
function isYetToCome({ publishedDay }: StoryArticle, date: string): boolean {
  return DAY.test(date) && publishedDay !== null && date.slice(0, publishedDay.length) > publishedDay;
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** “Now” is the time of the report. */
const PRESENT = "PRESENT_REF";

/** By the lemma as it is, too: “revise” is folded to a spelling of its own. */
function hasAny(
  { lemmas, reading }: StoryArticle,
  { firstToken, endToken }: TokenWindow,
  markers: ReadonlySet<string>,
): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (markers.has(lemmas[at]!) || markers.has(reading.tags[at]?.lemma.toLowerCase() ?? "")) return true;
  }
  return false;
}

/** “Another raid”, but not “a third worker”, who is one of the counted. */
function isOfAnother(
  { lemmas, reading }: StoryArticle,
  { firstToken, endToken }: TokenWindow,
  { otherMarkers, people }: FigureWords,
): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (!otherMarkers.has(lemmas[at]!)) continue;
    const nouns = lemmas
      .slice(at + 1, Math.min(endToken, at + OTHER_REACH))
      .filter((_, i) => reading.tags[at + 1 + i]?.upos === "NOUN");
    if (!nouns.some((noun) => people.has(noun))) return true;
  }
  return false;
}

/** “A third oil worker”. */
const OTHER_REACH = 4;

/** “Officials in Ostvik”, “local authorities”. */
function isAnybody(speaker: string, { words }: Story): boolean {
  return speaker.split(/\s+/u).some((word) => words.figures.anyGivers.has(foldWord(word, words)));
}

function causeIn(
  { folded }: StoryArticle,
  { firstToken, endToken }: TokenWindow,
  { forMarkers, againstMarkers }: FigureWords,
): "for" | "against" | null {
  const words = folded.slice(firstToken, endToken);
  if (words.some((word) => againstMarkers.has(word))) return "against";
  return words.some((word) => forMarkers.has(word)) ? "for" : null;
}

/** Words before a figure in which it may be told that it holds no more: “which had first given 5.8”. */
const FORMER_REACH = 8;

function isFormer({ words }: Story, article: StoryArticle, figure: Figure): boolean {
  const first = firstTokenAt(article.reading, figure.start);
  const from = Math.max(first - FORMER_REACH, article.reading.sentences[figure.sentence]?.firstToken ?? 0);
  const before = article.folded.slice(from, first);
  const had = before.findLastIndex((word) => words.figures.pluperfect.has(word));
  if (had < 0) return false;
  const sentence = article.reading.sentences[figure.sentence]!;
  const around = article.folded.slice(sentence.firstToken, first);
  return around.some((word) => words.figures.formerMarkers.has(word));
}

/** “As of Monday”, “by Monday”: it tells which of two counts is the later one, not that they are of two events. */
function isAsOf({ words }: Story, article: StoryArticle, date: Span): boolean {
  const first = firstTokenAt(article.reading, date.start);
  return [first - 1, first].some((token) => words.figures.asOfMarkers.has(article.lemmas[token] ?? ""));
}

/** “In the past 24 hours”, “this year”: its own clause says so. */
function isCountedOverTime(article: StoryArticle, { scope }: Figure, counted: Counted): boolean {
  if (scope.over !== null) return true;
  return scope.since !== null && !(counted.isToll && isRecent(article, scope.since));
}

/** “Over three months”, “since July”: the word before a date makes a period of it. */
function isPeriod(
  { words }: Story,
  article: StoryArticle,
  date: Span & { readonly value: string | null },
  counted: Counted,
): boolean {
  const first = firstTokenAt(article.reading, date.start);
  const before = article.lemmas.slice(Math.max(0, first - PART_REACH), first + 1);
  if (!before.some((lemma) => words.figures.periodMarkers.has(lemma))) return false;
  return !(counted.isToll && date.value !== null && isRecent(article, date.value));
}

/** A loss “since Monday” in Tuesday's report is all of it, as the event began on Monday. */
function isRecent({ publishedDay }: StoryArticle, date: string): boolean {
  const [from, published] = [dayRangeOf(date), publishedDay === null ? null : dayRangeOf(publishedDay)];
  return from !== null && published !== null && from.first >= published.first - RECENT_DAYS;
}

const RECENT_DAYS = 3;

function isPlace({ entities }: Story, term: Term): boolean {
  return isEntityTerm(term) && entities[Number(term.slice(1))]?.kind === "place";
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

/** A report that gives two values of one fate tells of two events, unless it sets them side by side, or one is long past. */
function markSeveral(facts: readonly FigureFact[]): readonly FigureFact[] {
  const byFate = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    if (fact.counted.fates.length === 0) continue;
    const known = byFate.get(tollKeyOf(fact.counted));
    if (known === undefined) byFate.set(tollKeyOf(fact.counted), [fact]);
    else known.push(fact);
  }
  return facts.map((fact) => {
    const others = byFate.get(tollKeyOf(fact.counted)) ?? [];
    const isOneOfSeveral = others
      .slice(0, SEVERAL_MAX)
      .some(
        (other) =>
          intervalsAreDisjoint(fact.figure, other.figure) &&
          !areSetSideBySide(fact, other) &&
          fact.isBackground === other.isBackground,
      );
    return { ...fact, isOneOfSeveral };
  });
}

/** Values of one fate in one report that are held against another: a list of losses is long. */
const SEVERAL_MAX = 40;

/** Folded words of a sentence with every number as “#”, those of `own` as “@”: a sentence may have several figures. */
export function frameOf(
  article: StoryArticle,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  own?: Span,
): string {
  const words: string[] = [];
  for (let token = firstToken; token < endToken; token++) {
    const word = article.folded[token]!;
    if (word === "") continue;
    const number = /^\p{N}/u.test(word) || article.reading.tags[token]?.upos === "NUM";
    const isOwn = own !== undefined && overlaps(article.reading.tokens[token]!, own);
    words.push(number ? (isOwn ? "@" : "#") : word);
  }
  return words.join(" ");
}
