/**
 * What a stretch of text is about: its content words and the story's entities, each weighed by how rare
 * it is in this story (Spärck Jones 1972). Every report of a ferry says “ferry”; that two of them say
 * “gangway” tells more.
 */
import { overlaps, type Span } from "../model/index.ts";
import { firstTokenAt, type Story, type StoryArticle } from "./story.ts";

/** A lemma, or `@7` for the story's entity 7. */
export type Term = string;

export type TermSet = ReadonlySet<Term>;

/** Tokens of the spans by index, in text order. */
export function tokensIn({ reading }: StoryArticle, spans: readonly Span[]): readonly number[] {
  const tokens: number[] = [];
  for (const span of spans) {
    for (let i = firstTokenAt(reading, span.start); i < reading.tokens.length; i++) {
      if (reading.tokens[i]!.start >= span.end) break;
      tokens.push(i);
    }
  }
  return tokens;
}

/** Content words and entities of the spans. Words of a name count once, as the entity. */
export function termsOf(
  { words }: Pick<Story, "words">,
  article: StoryArticle,
  spans: readonly Span[],
): TermSet {
  const terms = new Set<Term>();
  for (const i of tokensIn(article, spans)) {
    const term = termAt(article, i);
    // “According” is a stop word, and “accord” none, though a tagger takes one for the other's lemma.
    if (term !== "" && !words.stopWords.has(term) && !words.stopWords.has(article.folded[i]!))
      terms.add(term);
    if (endsInCommonNoun(article, i)) terms.add(article.lemmas[i]!);
  }
  return terms;
}

/** “The Skarv reef” is the reef as well, where the name is written with a common noun. */
function endsInCommonNoun({ reading, names }: StoryArticle, token: number): boolean {
  const name = names[token]!;
  if (name < 0 || names[token + 1] === name || names[token - 1] !== name) return false;
  const { start } = reading.tokens[token]!;
  return reading.tags[token]?.upos === "NOUN" && /^\p{Ll}/u.test(reading.article.text.charAt(start));
}

export function termAt(article: StoryArticle, token: number): Term {
  const name = article.names[token]!;
  return name >= 0 ? entityTerm(name) : article.lemmas[token]!;
}

export function entityTerm(storyEntity: number): Term {
  return `@${storyEntity}`;
}

export function isEntityTerm(term: Term): boolean {
  return term.startsWith("@");
}

/** How much a term tells in this story; higher for rarer, above 0 for every term. */
export type Rarity = (term: Term) => number;

/** Counts in how many sentences of the story each term stands. */
export function rarityIn(story: Story): Rarity {
  const nSentences = new Map<Term, number>();
  let total = 0;
  for (const article of story.articles) {
    for (const sentence of article.reading.sentences) {
      total++;
      for (const term of termsOf(story, article, [sentence])) {
        nSentences.set(term, (nSentences.get(term) ?? 0) + 1);
      }
    }
  }
  const rarityOf = (n: number) => Math.log(1 + (total + 1) / (n + 1));
  const known = new Map([...nSentences].map(([term, n]) => [term, rarityOf(n)]));
  const unknown = rarityOf(0);
  return (term) => known.get(term) ?? unknown;
}

export function weightOf(terms: Iterable<Term>, rarity: Rarity): number {
  let weight = 0;
  for (const term of terms) weight += rarity(term);
  return weight;
}

export function sharedTerms(a: TermSet, b: TermSet): readonly Term[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((term) => large.has(term));
}

/** Weight of the shared terms, doubled, by the weight of all: 0 for nothing in common, 1 for the same terms. */
export function likenessOfTerms(a: TermSet, b: TermSet, rarity: Rarity): number {
  const shared = weightOf(sharedTerms(a, b), rarity);
  const all = weightOf(a, rarity) + weightOf(b, rarity);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** True where the token lies in one of the spans. */
export function isInside(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(span, other));
}
