/**
 * What does a figure count, or what is it the measure of?
 *
 *     16 miners have died                  people · miner · kill
 *     74 men in the Zora pit               people · anyone · underground
 *     247 destroyed houses                 things · house · destroy
 *     a deficit of 3.4 percent             amount · % · deficit
 *     the metro line costs 2.4 billion     amount · crown · cost of line, metro
 */
import { childrenBy, formOf, isUnder, type Syntax } from "../../attribution/syntax.ts";
import type { Figure } from "../../model/index.ts";
import {
  commonLemma,
  firstTokenAt,
  foldWord,
  type Story,
  type StoryArticle,
  type TokenWindow,
} from "../story.ts";
import { type TermSet, tokensIn } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import { type Clause, nounsOf } from "./clause.ts";
import type { Counted } from "./figure-fact.ts";

export interface FigureSite {
  readonly article: StoryArticle;
  readonly figure: Figure;
  readonly sentence: TokenWindow;
  readonly syntax: Syntax | null;
  readonly clause: Clause;
  readonly predicate: Predicate;
}

export interface Predicate {
  readonly lemma: string;
  /** True where the counted are what the verb is done to: “soldiers were killed”, “killed soldiers”. */
  readonly isDoneTo: boolean;
}

export function whatIsCounted(site: FigureSite, { words }: Pick<Story, "words">): Counted {
  const { figure, predicate } = site;
  const head = headOf(figure, words);
  const unit = unitOf(figure, head, words);
  if (unit !== "count") return amountOf(site, unit, words);
  const fates = fatesOf(site, head, words);
  const isOfPeople =
    head === "" ? fates.some((fate) => fate === words.figures.attended) : isPeople(head, words);
  const { tollRoles, lossRoles, kinFates } = words.figures;
  const isToll = fates.some((fate) => tollRoles.has(fate) || lossRoles.has(fate) || kinFates.has(fate));
  const described = new Set([...describedIn(site, head, words), ...diseasesIn(site, fates, words)]);
  return {
    kind: isOfPeople ? "people" : "things",
    unit,
    head: head === "" && isOfPeople ? words.figures.tolledHead : head,
    group: isOfPeople ? groupOf(head, words) : (words.figures.kinds.get(head) ?? head),
    fates,
    isToll,
    isStanding: fates.length > 0 && !isToll,
    isPassing: fates.some((fate) => words.figures.passing.has(fate)),
    isPartial: words.figures.bodyHeads.has(lemmaOf(figure, words)),
    described,
    measure: "",
    things: isOfPeople && fates.length === 0 ? doingOf(site, predicate.lemma, words) : NOTHING,
  };
}

const NOTHING: TermSet = new Set();

function lemmaOf({ head }: Pick<Figure, "head">, words: ClaimWords): string {
  return head === null ? "" : commonLemma(foldWord(head.split(" ").at(-1)!, words), words);
}

/** Heads of a toll that say nothing of whom it is of are one. */
export function headOf(figure: Pick<Figure, "head" | "roles">, words: ClaimWords): string {
  const lemma = lemmaOf(figure, words);
  const { tollHeads, tolledHead, caseHeads, caseFate, attendances } = words.figures;
  const isCase = caseHeads.has(lemma) && figure.roles.includes(caseFate);
  return isCase || tollHeads.has(lemma) || attendances.has(lemma) ? tolledHead : lemma;
}

function isPeople(head: string, { figures }: ClaimWords): boolean {
  return figures.people.has(head) || figures.groups.has(head);
}

function groupOf(head: string, { figures }: ClaimWords): string {
  if (head === "" || figures.anyone.has(head)) return ANYONE;
  return figures.groups.get(head) ?? head;
}

export const ANYONE = "anyone";

function unitOf({ unit }: Figure, head: string, { figures }: ClaimWords): string {
  return unit === "count" && figures.moneyHeads.has(head) ? head : unit;
}

/** What the figure's own layer tells; where it tells nothing, the verb that is done to the counted. */
function fatesOf(site: FigureSite, head: string, words: ClaimWords): readonly string[] {
  const { figure, predicate } = site;
  const { tollRoles, lossRoles, kinFates, bodyHeads, bodyFate, recovering, attending, attended } =
    words.figures;
  const isFate = (role: string) =>
    isPeople(head, words) || head === "" ? tollRoles.has(role) || kinFates.has(role) : lossRoles.has(role);
  if (bodyHeads.has(lemmaOf(figure, words)) && recovering.has(predicate.lemma)) return [bodyFate];
  if (words.figures.attendances.has(lemmaOf(figure, words))) return [attended];
  const fallen = fallenFate(figure, words, predicate.lemma);
  if (fallen !== null) return [fallen];
  const fates = figure.roles.filter(isFate);
  if (fates.length > 0) return fates;
  const standing = carriedIn(site, words) ?? standingOf(site, words);
  if (standing !== null) return [standing];
  const doing = figure.roles[0] ?? (predicate.lemma || verbBehind(site));
  if (doing === words.figures.involved) return [doing];
  if ((isPeople(head, words) || head === "") && attending.has(doing)) return [attended];
  return figure.roles.length === 0 && predicate.isDoneTo && isFate(predicate.lemma) ? [predicate.lemma] : [];
}

/** “Lost four soldiers”, “four soldiers fell”: of forces it says that they died; null for others. */
export function fallenFate(figure: Figure, words: ClaimWords, predicate: string): string | null {
  const { forces, fallen } = words.figures;
  if (figure.unit !== "count" || !forces.has(groupOf(headOf(figure, words), words))) return null;
  return fallen.get(figure.roles[0] ?? predicate) ?? null;
}

/** “8,000 people demonstrated”: next to them, whatever the tree makes of the sentence; "" for none. */
function verbBehind({ article, figure }: FigureSite): string {
  const next = (tokensIn(article, [figure]).at(-1) ?? -2) + 1;
  return article.reading.tags[next]?.upos === "VERB" ? article.lemmas[next]! : "";
}

/** Counts of two diseases are two counts, in whatever words. */
function diseasesIn(
  { article, sentence: { firstToken, endToken } }: FigureSite,
  fates: readonly string[],
  { figures }: ClaimWords,
): readonly string[] {
  if (!fates.includes(figures.caseFate)) return [];
  return article.folded.slice(firstToken, endToken).filter((word) => figures.diseases.has(word));
}

/** “The ferry carried 212 passengers.” */
function carriedIn({ article, clause, figure }: FigureSite, { figures }: ClaimWords): string | null {
  if (figure.unit !== "count" || clause.as !== "obj" || clause.subject < 0) return null;
  const isCarried = figures.carrying.has(article.lemmas[clause.verb]!);
  return isCarried ? (figures.sites.get(article.lemmas[clause.subject]!) ?? null) : null;
}

/** How far behind the counted it may be told where they are: “people were on board”, “registered as being underground”. */
const STANDING_REACH = 6;

/** “212 people aboard”, “240 people were on board”, “74 men in the pit”: it counts all who are there. */
function standingOf(
  { article, figure, sentence: { endToken } }: FigureSite,
  words: ClaimWords,
): string | null {
  const { standings } = words.figures;
  if (figure.unit !== "count") return null;
  for (const word of (figure.of ?? "").split(" ")) {
    const standing = standings.get(commonLemma(word, words));
    if (standing !== undefined) return standing;
  }
  const tokens = tokensIn(article, [figure]);
  const last = tokens.at(-1);
  if (last === undefined) return null;
  const noun = nounBefore(article, figure, tokens[0]!);
  const atSite =
    siteBehind(article, last + 1, Math.min(endToken, last + 1 + STANDING_REACH), words) ??
    (noun < 0 ? null : siteBehind(article, noun + 1, tokens[0]!, words));
  if (atSite !== null) return atSite;
  for (let at = tokens[0]!; at < Math.min(endToken, last + 1 + STANDING_REACH); at++) {
    // A noun or a mark begins another phrase.
    if (at > last && article.lemmas[at] === "") return null;
    const standing = standings.get(commonLemma(article.lemmas[at]!, words));
    const isOfPlace = words.figures.placing.has(article.folded[at]!);
    if (standing !== undefined && (isOfPlace || !opensPhrase(article, at))) return standing;
    if (at > last && article.reading.tags[at]?.upos === "NOUN") return null;
  }
  return null;
}

/** “The number of people at the rally at 300”: the counted stands before its number; -1 where it does not. */
function nounBefore(article: StoryArticle, { head }: Figure, first: number): number {
  const last = article.reading.tags[first - 1]?.upos === "NUM" ? first - 2 : first - 1;
  for (let at = last; at > first - NOUN_REACH && at >= 0; at--) {
    if (head !== null && article.reading.tags[at]?.lemma === head) return at;
  }
  return -1;
}

const NOUN_REACH = 10;

/** “Below the deck”: a preposition says where of something else. */
function opensPhrase({ reading }: StoryArticle, at: number): boolean {
  const [here, next] = [reading.tags[at]?.upos, reading.tags[at + 1]?.upos];
  return here === "ADP" && (next === "DET" || next === "NOUN" || next === "PROPN" || next === "NUM");
}

/** “In the Zora pit” directly behind the counted. */
function siteBehind(
  article: StoryArticle,
  from: number,
  end: number,
  { figures }: ClaimWords,
): string | null {
  if (article.reading.tags[from]?.upos === "AUX") from++;
  if (!figures.siteLinks.has(article.folded[from] ?? "")) return null;
  for (let at = from + 1; at < end && article.lemmas[at] !== ""; at++) {
    const site = figures.sites.get(article.lemmas[at]!);
    if (site !== undefined) return site;
  }
  return null;
}

/** What describes the counted: “Dutch” of “193 Dutch passengers”. */
function describedIn({ article, figure }: FigureSite, head: string, words: ClaimWords): TermSet {
  const counted = new Set(
    (figure.of ?? "").split(" ").map((word) => commonLemma(foldWord(word, words), words)),
  );
  const described = tokensIn(article, [figure]).filter((token) => {
    const lemma = article.lemmas[token]!;
    if (lemma === head || lemma === lemmaOf(figure, words)) return false;
    if (words.figures.standings.has(commonLemma(lemma, words)) || isFateWord(lemma, figure, words))
      return false;
    return counted.has(lemma) && !words.stopWords.has(lemma);
  });
  // As words, not as entities: in “Kestrian soldiers” one reader finds a name and another finds none.
  return new Set(described.map((token) => article.lemmas[token]!));
}

/** “300 dead soldiers” are no other soldiers than those who died. */
function isFateWord(lemma: string, { roles }: Figure, { figures }: ClaimWords): boolean {
  return (
    roles.includes(lemma) ||
    figures.tollHeads.has(lemma) ||
    (roles.length > 0 && figures.lossRoles.has(lemma))
  );
}

/** What the counted do, where they do it: the verb, what it is done to, and the same of the verbs joined to it. */
function doingOf({ article, syntax, clause }: FigureSite, predicate: string, words: ClaimWords): TermSet {
  if (syntax === null || clause.verb < 0) return NOTHING;
  const isAgent = clause.as.startsWith("nsubj") || clause.as === "obl:agent" || clause.as === "obl";
  if (!isAgent) return NOTHING;
  const verbs = [clause.verb, ...childrenBy(syntax, clause.verb, "conj")].slice(0, VERBS_MAX);
  const first = Math.max(syntax.first[clause.verb]!, clause.verb - DOING_REACH);
  const last = Math.min(syntax.last[clause.verb]!, clause.verb + DOING_REACH);
  const nouns: string[] = [];
  for (let at = first; at <= last; at++) {
    const isOwn = isUnder(syntax, at, clause.top);
    if (!isOwn && article.reading.tags[at]?.upos === "NOUN") nouns.push(article.lemmas[at]!);
  }
  const terms = [...verbs.map((verb) => article.lemmas[verb]!), ...nouns, predicate];
  return new Set(terms.filter((term) => term !== "" && !words.stopWords.has(term)));
}

/** Words on either side of a verb among which what it is done to, and where, is looked for. */
const DOING_REACH = 20;
const VERBS_MAX = 4;

const SHARES: ReadonlySet<string> = new Set(["%", "pp"]);

export function amountOf(site: FigureSite, unit: string, words: ClaimWords): Counted {
  const { article, figure } = site;
  const head = headOf(figure, words);
  const isMoney = head === unit;
  const things = thingsOf(site, words);
  const measure = measureOf(site, words);
  const { lossRoles, kinFates, areaUnits, spreading } = words.figures;
  const doings = [site.predicate.lemma, ...figure.roles, ...adjectivalDoings(site)];
  // “The fire has grown to 300 acres”: so much has burned.
  const spread = areaUnits.has(unit) ? [...things].flatMap((thing) => spreading.get(thing) ?? []) : [];
  const fates = [...spread, ...doings]
    .map((doing) => kinFates.get(doing) ?? doing)
    .filter((doing) => lossRoles.has(doing));
  // “3 percent of output”, “3 percent of GDP”: what it is a share of tells nothing where it is told what it is.
  const isShare = SHARES.has(unit) && measure !== "";
  const ofThem = isMoney || isShare || head === "" ? [] : [head];
  return {
    kind: "amount",
    unit,
    head: isMoney || isShare ? "" : head,
    group: unit,
    fates: [...new Set(fates)].sort(),
    isToll: fates.length > 0 || words.figures.movingMeasures.has(measure),
    isStanding: false,
    isPassing: words.figures.movingMeasures.has(measure),
    isPartial: false,
    described: describedIn({ ...site, article }, head, words),
    measure,
    things: new Set([...things, ...ofThem].filter((thing) => thing !== measure)),
  };
}

/** “Oil spilled by the tanker has doubled to 2,000 tons”: what befell the subject is told beside it. */
function adjectivalDoings({ article, syntax, clause }: FigureSite): readonly string[] {
  const { subject } = clause;
  if (syntax === null || subject < 0) return [];
  // Next to it, whatever the tree makes of “the oil spilled now amounts to …”.
  const beside = [...childrenBy(syntax, subject, "acl", "amod"), subject + 1];
  return beside.flatMap((token) => article.lemmas[token] ?? []);
}

/** How far before an amount the noun that it measures may stand: “a deficit of at least 3 percent”. */
const MEASURE_REACH = 5;

function measureOf(site: FigureSite, { figures }: ClaimWords): string {
  const { article, figure, sentence, clause, syntax } = site;
  const ofUnit = figures.unitMeasures.get(figure.unit) ?? voteOf(figure, figures);
  if (ofUnit !== undefined) return ofUnit;
  const tokens = tokensIn(article, [figure]);
  const [first, last] = [tokens[0] ?? 0, tokens.at(-1) ?? 0];
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - MEASURE_REACH); at--) {
    const measure = figures.measures.get(article.lemmas[at]!);
    if (measure !== undefined) return measure;
    const upos = article.reading.tags[at]?.upos;
    if (upos === "NOUN" || upos === "VERB" || upos === "NUM") break;
  }
  for (let at = last + 1; at < Math.min(sentence.endToken, last + 4); at++) {
    const measure = figures.measureTails.get(article.folded[at]!);
    if (measure !== undefined) return measure;
  }
  const ofVerb = clause.verb < 0 ? undefined : figures.measureVerbs.get(article.lemmas[clause.verb]!);
  if (ofVerb !== undefined) return ofVerb;
  const near = [clause.noun, clause.subject, ...(syntax === null ? [] : objectsOf(syntax, clause))];
  for (const noun of near) {
    const measure = noun < 0 ? undefined : figures.measures.get(article.lemmas[noun]!);
    if (measure !== undefined) return measure;
  }
  return "";
}

/** “54 percent of the vote”: a share of what moves while it is counted. */
function voteOf({ unit, head }: Figure, { movingMeasures }: ClaimWords["figures"]): string | undefined {
  return SHARES.has(unit) && head !== null && movingMeasures.has(head) ? head : undefined;
}

function objectsOf(syntax: Syntax, { verb, top }: Clause): readonly number[] {
  return verb < 0 ? [] : childrenBy(syntax, verb, "obj").filter((noun) => noun !== top);
}

/** Nouns that tell what the amount is of: those it hangs on, the subject and the object of its verb. */
function thingsOf(site: FigureSite, words: ClaimWords): TermSet {
  const { article, syntax, clause } = site;
  if (syntax === null) return NOTHING;
  const { measures, measureVerbs, giving, figureNouns } = words.figures;
  const verb = clause.verb < 0 ? "" : article.lemmas[clause.verb]!;
  const isGiven = giving.has(verb) && !measureVerbs.has(verb);
  const heads = [
    clause.noun,
    ...(isGiven && clause.as !== "nsubj:pass" ? [] : [clause.subject]),
    ...objectsOf(syntax, clause),
    ...(clause.subject < 0 && measureVerbs.has(verb) ? [clause.verb - 1] : []),
  ].filter((head) => head >= 0 && head !== clause.top && formOf(syntax, head) !== "");
  const nouns = heads.flatMap((head) => nounsOf(syntax, article, head));
  return new Set(
    nouns
      .filter((noun) => !words.stopWords.has(noun) && !measures.has(noun) && !figureNouns.has(noun))
      .map((noun) => words.figures.things.get(noun) ?? commonLemma(noun, words)),
  );
}

/** The first verb above the figure's last word in the tree; without a tree the nearest verb. “Be” and “have” are none. */
export function predicateOf(
  { words }: Pick<Story, "words">,
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

const NO_PREDICATE: Predicate = { lemma: "", isDoneTo: false };

/** How far up the tree a figure's verb may lie. */
const CLIMB_MAX = 8;

/** Tokens before the figure in its sentence, nearest first, at most `reach`. */
export function lemmasBefore(article: StoryArticle, figure: Figure, reach: number): readonly string[] {
  const first = firstTokenAt(article.reading, figure.start);
  const from = Math.max(first - reach, article.reading.sentences[figure.sentence]?.firstToken ?? 0);
  return article.lemmas.slice(from, first).reverse();
}
