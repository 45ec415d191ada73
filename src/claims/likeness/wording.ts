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
import { foldWord } from "../story.ts";
import { entityTerm, type Rarity, type Term, termAt, tokensIn } from "../terms.ts";
import type { ClaimWords } from "../words.ts";

/** Longer statements are lists, or hostile; their beginning tells what they are about. */
const WORDS_MAX = 80;

export type ItemKind = "name" | "noun" | "number" | "other" | "verb";

/** A content word. */
export interface Item {
  readonly kind: ItemKind;
  /** Every form under which another statement may have it: lemma, word, entity, value. */
  readonly keys: readonly string[];
  readonly lemma: string;
  /** How rare it is in the story. */
  readonly weight: number;
}

export interface Wording {
  /** Folded, without marks. */
  readonly words: readonly string[];
  readonly items: readonly Item[];
  /** Keys of all items. */
  readonly keys: ReadonlySet<string>;
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
  { article, spans, figures }: Pick<Statement, "article" | "spans" | "figures">,
  rarity: Rarity,
  { stopWords }: Pick<ClaimWords, "stopWords">,
): Wording {
  const { reading, folded, lemmas, names } = article;
  const tokens = tokensIn(article, spans)
    .filter((token) => folded[token] !== "")
    .slice(0, WORDS_MAX);
  const values = valuesIn(article, figures);
  const items = tokens.flatMap((token): readonly Item[] => {
    const upos = reading.tags[token]?.upos ?? "X";
    const [lemma, word, value] = [lemmas[token]!, folded[token]!, values.get(token)];
    if (value === undefined && (stopWords.has(lemma) || stopWords.has(word))) return [];
    const keys = value === undefined ? [lemma, word] : [value];
    if (names[token]! >= 0) keys.push(entityTerm(names[token]!));
    const kind = value !== undefined || names[token]! < 0 ? kindOf(upos, value !== undefined) : "name";
    return [{ kind, keys, lemma: value ?? lemma, weight: rarity(termAt(article, token)) }];
  });
  const words = tokens.map((token) => folded[token]!);
  const letters = lettersOf(words.join(" "));
  const isContent = (token: number) => !stopWords.has(lemmas[token]!) && !stopWords.has(folded[token]!);
  const content = tokens.filter(isContent);
  return {
    words,
    items,
    keys: new Set(items.flatMap(({ keys }) => keys)),
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

function kindOf(upos: Upos, isNumber: boolean): ItemKind {
  if (isNumber || upos === "NUM") return "number";
  if (upos === "PROPN") return "name";
  if (upos === "NOUN") return "noun";
  return upos === "VERB" ? "verb" : "other";
}

/** The number words of the statement's figures, each as the value of its figure: “#9”. */
function valuesIn(
  { reading }: Statement["article"],
  figures: readonly number[],
): ReadonlyMap<number, string> {
  const values = new Map<number, string>();
  for (const index of figures) {
    const { min, max, unit, start, end } = reading.figures[index]!;
    for (const token of tokensIn({ reading } as Statement["article"], [{ start, end }])) {
      if (reading.tags[token]?.upos === "NUM") values.set(token, `#${min}..${max} ${unit}`);
    }
  }
  return values;
}

/** The first token of the statement that hangs on none of it. */
function rootOf({ reading, lemmas }: Statement["article"], tokens: readonly number[]): string {
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
