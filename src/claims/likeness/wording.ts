/**
 * What of a statement is compared with another: its words in order, what each content word stands for, its
 * figures, and which word hangs on which.
 *
 *     At least nine miners died at Zora on Monday.
 *     words    at least nine miners died at zora on monday
 *     items    #9 (number)  miner (noun)  die (verb)  @4 zora (name)
 *     pairs    die>miner  die>zora  miner>#9
 *
 * A number is its value, so that “nine” is “9”; a name is the story's entity as well as its words. Made once a
 * statement; linear in its length, which is bounded.
 */
import type { Upos } from "../../model/index.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Statement } from "../statements.ts";
import { firstTokenAt, foldWord, type StoryArticle } from "../story.ts";
import { entityTerm, type Rarity, type Term, termAt, tokensIn } from "../terms.ts";
import type { ClaimWords } from "../words.ts";

/** Longer statements are lists, or hostile; their beginning tells what they are about. */
const WORDS_MAX = 80;

export type ItemKind = "name" | "noun" | "number" | "other" | "verb";

/** A content word, or a name of several words. */
export interface Item {
  readonly kind: ItemKind;
  /** Lemma and word as written, or the value of a number or time; of a name those of all its words. */
  readonly forms: readonly string[];
  /** The story's entity that it names or stands for; "" where it does neither. */
  readonly entity: Term;
  readonly lemma: string;
  /** How rare it is in the story: 1 for what stands nowhere else in it, above 0 for all. */
  readonly weight: number;
}

export interface Wording {
  /** Folded, without marks. */
  readonly words: readonly string[];
  readonly items: readonly Item[];
  /** Forms of the items that are no known names, and the entities of all. */
  readonly keys: ReadonlySet<string>;
  /** Forms of the known names: what another statement calls by its name without knowing whose it is. */
  readonly nameForms: ReadonlySet<string>;
  /** Lemmas of the items, each once. */
  readonly lemmas: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** “head>dependent” of content words, as lemmas. */
  readonly pairs: ReadonlySet<string>;
  /** Lemma of the word on which the rest hangs; "" where there is no tree. */
  readonly root: string;
  /** Values of the numbers in it. */
  readonly numbers: ReadonlySet<string>;
  readonly bigrams: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
  /** Two content lemmas in a row. */
  readonly contentBigrams: ReadonlySet<string>;
  /** Three letters in a row, how often, and the length of that vector. */
  readonly letters: ReadonlyMap<string, number>;
  readonly lettersNorm: number;
}

export function wordingOf(
  statement: Pick<Statement, "article" | "spans" | "figures" | "dates">,
  rarity: Rarity,
  { stopWords }: Pick<ClaimWords, "stopWords">,
): Wording {
  const { article, spans } = statement;
  const { reading, folded, lemmas } = article;
  const tokens = tokensIn(article, spans)
    .filter((token) => folded[token] !== "")
    .slice(0, WORDS_MAX);
  const isContent = (token: number) => !stopWords.has(lemmas[token]!) && !stopWords.has(folded[token]!);
  const items = itemsOf(statement, { tokens, isContent, rarity });
  const words = tokens.map((token) => folded[token]!);
  const letters = lettersOf(words.join(" "));
  const content = tokens.filter(isContent);
  const isKnown = ({ kind, entity }: Item) => kind === "name" && entity !== "";
  return {
    words,
    items,
    keys: new Set(items.flatMap((item) => [item.entity, ...(isKnown(item) ? [] : item.forms)])),
    nameForms: new Set(items.flatMap((item) => (isKnown(item) ? item.forms : []))),
    lemmas: new Set(items.map(({ lemma }) => lemma)),
    verbs: new Set(items.filter(({ kind }) => kind === "verb").map(({ lemma }) => lemma)),
    pairs: new Set(
      content.flatMap((token) => {
        const head = reading.dependencies[token]?.head ?? -1;
        return head >= 0 && folded[head] !== "" && isContent(head)
          ? [`${lemmas[head]}>${lemmas[token]}`]
          : [];
      }),
    ),
    root: rootOf(article, tokens),
    numbers: new Set(items.filter(({ kind }) => kind === "number").map(({ lemma }) => lemma)),
    bigrams: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)),
    trigrams: new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`)),
    contentBigrams: new Set(content.slice(1).map((token, i) => `${lemmas[content[i]!]} ${lemmas[token]}`)),
    letters,
    lettersNorm: Math.sqrt([...letters.values()].reduce((sum, count) => sum + count * count, 0)),
  };
}

function itemsOf(
  { article, figures, dates }: Pick<Statement, "article" | "figures" | "dates">,
  {
    tokens,
    isContent,
    rarity,
  }: {
    readonly tokens: readonly number[];
    readonly isContent: (token: number) => boolean;
    readonly rarity: Rarity;
  },
): readonly Item[] {
  const { reading, folded, lemmas, names } = article;
  const values = new Map([...numbersIn(article, figures), ...timesIn(article, dates)]);
  const stoodFor = entitiesStoodFor(article);
  const items: Item[] = [];
  tokens.forEach((token, i) => {
    const [value, name] = [values.get(token), names[token]!];
    const before = i === 0 ? undefined : tokens[i - 1];
    const isSameTime = value !== undefined && before !== undefined && values.get(before) === value;
    if (isSameTime || (value === undefined && !isContent(token))) return;
    const forms = value === undefined ? [lemmas[token]!, folded[token]!] : [value];
    if (name >= 0 && before === token - 1 && names[before] === name && items.length > 0) {
      const begun = items.at(-1)!;
      items[items.length - 1] = { ...begun, forms: [...begun.forms, ...forms] };
      return;
    }
    const entity = name >= 0 ? name : (stoodFor.get(token) ?? -1);
    items.push({
      kind:
        name >= 0 && value === undefined
          ? "name"
          : kindOf(reading.tags[token]?.upos ?? "X", value !== undefined),
      forms,
      entity: entity >= 0 ? entityTerm(entity) : "",
      lemma: value ?? lemmas[token]!,
      weight: rarity(termAt(article, token)) / rarity(NOWHERE),
    });
  });
  return items;
}

/** A term of no story. */
const NOWHERE = "";

function kindOf(upos: Upos, isNumber: boolean): ItemKind {
  if (isNumber || upos === "NUM") return "number";
  if (upos === "PROPN") return "name";
  if (upos === "NOUN") return "noun";
  return upos === "VERB" ? "verb" : "other";
}

/** The number words of the statement's figures, each as the value of its figure: “#9..9 count”. */
function numbersIn(
  article: StoryArticle,
  figures: readonly number[],
): readonly (readonly [number, string])[] {
  const { reading } = article;
  return figures.flatMap((index) => {
    const { min, max, unit, start, end } = reading.figures[index]!;
    return tokensIn(article, [{ start, end }])
      .filter((token) => reading.tags[token]?.upos === "NUM")
      .map((token) => [token, `#${min}..${max} ${unit}`] as const);
  });
}

/** The words of a time to the minute, each as that time: “twenty past five” is “05:20”. */
function timesIn(article: StoryArticle, dates: readonly number[]): readonly (readonly [number, string])[] {
  return dates.flatMap((index) => {
    const { value, start, end } = article.reading.dates[index]!;
    const time = value?.slice(value.indexOf("T") + 1) ?? "";
    if (value === null || time === value || value.includes("/")) return [];
    return tokensIn(article, [{ start, end }]).map((token) => [token, `=${time}`] as const);
  });
}

/** Heads of descriptions of an entity that the story knows by name, each with the entity: “the town”, where it is Brask. */
export const entitiesStoodFor: (article: StoryArticle) => ReadonlyMap<number, number> = oncePer(
  ({ reading, storyEntity }: StoryArticle) =>
    new Map(
      reading.mentions
        .filter(({ form }) => form === "nominal")
        .map(({ end, entity }) => [firstTokenAt(reading, end - 1), storyEntity[entity] ?? -1]),
    ),
);

/** The first token of the statement that hangs on none of it. */
function rootOf({ reading, lemmas }: StoryArticle, tokens: readonly number[]): string {
  const inside = new Set(tokens);
  const root = tokens.find((token) => {
    const dependency = reading.dependencies[token];
    return dependency !== undefined && !inside.has(dependency.head);
  });
  return root === undefined ? "" : lemmas[root]!;
}

function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 3 <= text.length; i++) {
    const letters = text.slice(i, i + 3);
    counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return counts;
}

/** For each lemma those that may stand for it, folded as the lemmas of a story are. */
export type Synonyms = ReadonlyMap<Term, readonly Term[]>;

export const synonymsOf: (words: ClaimWords) => Synonyms = oncePer((words: ClaimWords) => {
  const synonyms = new Map<Term, Set<Term>>();
  const link = (a: Term, b: Term) => {
    if (a === b) return;
    const known = synonyms.get(a);
    if (known === undefined) synonyms.set(a, new Set([b]));
    else known.add(b);
  };
  const join = (a: Term, b: Term) => {
    link(a, b);
    link(b, a);
  };
  for (const line of words.likeness.synonymLines.trim().split("\n")) {
    const [first, ...others] = line.split(" ").map((word) => foldWord(word, words));
    for (const other of others) join(first!, other);
  }
  const groups = new Map<Term, Term[]>();
  for (const [word, common] of words.synonyms) {
    const known = groups.get(common) ?? [common];
    for (const other of known) join(other, word);
    groups.set(common, [...known, word]);
  }
  return new Map([...synonyms].map(([lemma, others]) => [lemma, [...others]]));
});
