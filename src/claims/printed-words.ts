/**
 * Where a report prints, without quotation marks, what others quote: an address, a release, a letter in full.
 *
 *     Address    Whoever lands on our quay will find it shut. I have given the order.
 *     Herald     The mayor warned that anyone who came “will find it shut”.
 *     Beacon     “Whoever lands on our quay will find it shut,” she said.
 *                                             ╰─ the same words ─╯
 *
 * The run must hold nearly the whole of the quoted stretch, or so many words that two do not choose them by chance. Stretches
 * are looked up by their shingles, so linear in the length of the texts.
 */
import { overlaps, type Span } from "../model/index.ts";
import type { QuotedStretch } from "./align-quotations.ts";
import type { StoryArticle } from "./story.ts";

/** Words that are looked up together: the fewest that two reports share. */
const SHINGLE = 6;
/** Share of the stretch that must stand there; or that many words in one run. */
const COVERED_MIN = 0.8;
const LONG_RUN = 9;
/** Stretches that one shingle leads to: copies of one quotation are tied to one another already. */
const CARRIERS_MAX = 8;

/** A place in a report's own text with the stretch, by index, whose words stand there. */
export interface PrintedWords extends Span {
  readonly article: StoryArticle;
  readonly stretch: number;
}

export function findPrintedWords(
  articles: readonly StoryArticle[],
  stretches: readonly QuotedStretch[],
  words: readonly (readonly string[])[],
): readonly PrintedWords[] {
  const carriers = new Map<string, { readonly stretch: number; readonly at: number }[]>();
  words.forEach((ofStretch, stretch) => {
    for (let at = 0; at + SHINGLE <= ofStretch.length; at++) {
      const key = ofStretch.slice(at, at + SHINGLE).join(" ");
      const known = carriers.get(key);
      if (known === undefined) carriers.set(key, [{ stretch, at }]);
      else if (known.length < CARRIERS_MAX) known.push({ stretch, at });
    }
  });
  if (carriers.size === 0) return [];
  const quotedIn = new Map<StoryArticle, Span[]>();
  for (const stretch of stretches) {
    const known = quotedIn.get(stretch.article);
    if (known === undefined) quotedIn.set(stretch.article, [stretch]);
    else known.push(stretch);
  }
  return articles.flatMap((article) => printedIn(article, quotedIn.get(article) ?? []));

  function printedIn(article: StoryArticle, quoted: readonly Span[]): readonly PrintedWords[] {
    const tokens = article.folded.flatMap((word, token) => (word === "" ? [] : [token]));
    const own = tokens.map((token) => article.folded[token]!);
    const found: PrintedWords[] = [];
    const done = new Set<number>();
    for (let at = 0; at + SHINGLE <= own.length; at++) {
      for (const carrier of carriers.get(own.slice(at, at + SHINGLE).join(" ")) ?? []) {
        const { stretch } = carrier;
        if (done.has(stretch) || stretches[stretch]!.article === article) continue;
        const run = runAt(own, at, words[stretch]!, carrier.at);
        if (run < LONG_RUN && run < COVERED_MIN * words[stretch]!.length) continue;
        const span = {
          start: article.reading.tokens[tokens[at]!]!.start,
          end: article.reading.tokens[tokens[at + run - 1]!]!.end,
        };
        done.add(stretch);
        if (!quoted.some((mark) => overlaps(mark, span))) found.push({ article, stretch, ...span });
      }
    }
    return found;
  }
}

/** How many words are the same from both places on. */
function runAt(a: readonly string[], atA: number, b: readonly string[], atB: number): number {
  let n = 0;
  while (atA + n < a.length && atB + n < b.length && a[atA + n] === b[atB + n]) n++;
  return n;
}
