/**
 * Who gives a figure, where no attribution holds it?
 *
 *     The governor's office put the number of dead at 19.     subject of a verb of giving
 *     about 8,000 by the estimate of the police               behind “by the estimate of”
 *     Ardovia's 300 · our own sum comes to 15,000             owner of the number or of the sum
 *
 * “We” and “our” are the outlet itself.
 */
import { childrenBy, formOf, isBy, type Syntax, uposOf } from "../../attribution/syntax.ts";
import type { Span } from "../../model/index.ts";
import type { StoryArticle } from "../story.ts";
import { tokensIn } from "../terms.ts";
import type { Clause } from "./clause.ts";
import type { FigureWords } from "./words.ts";

export interface Giver {
  /** In words; null for nobody known. */
  readonly name: string | null;
  /** Index of the story's entity; -1 for nobody known. */
  readonly entity: number;
}

const NOBODY: Giver = { name: null, entity: -1 };

export function giverOf(
  syntax: Syntax | null,
  article: StoryArticle,
  { figure, clause }: { readonly figure: Span; readonly clause: Clause },
  words: FigureWords,
): Giver {
  if (syntax === null) return NOBODY;
  const token = givenBy(syntax, article, figure, words) ?? giverOfVerb(syntax, article, clause, words);
  return token === null ? NOBODY : described(syntax, article, token, words);
}

/** “By the estimate of the police”, “by the count of its mayor”. */
function givenBy(syntax: Syntax, article: StoryArticle, figure: Span, words: FigureWords): number | null {
  const tokens = tokensIn(article, [figure]);
  const last = tokens.at(-1);
  if (last === undefined) return null;
  for (let at = last + 1; at < last + REACH; at++) {
    if (!words.figureNouns.has(article.lemmas[at] ?? "")) continue;
    const isBehindBy = childrenBy(syntax, at, "case").some((by) => words.byLinks.has(formOf(syntax, by)));
    if (!isBehindBy) return null;
    return childrenBy(syntax, at, "nmod", "nmod:poss")[0] ?? null;
  }
  return null;
}

/** Words behind a figure in which its giver may be told. */
const REACH = 6;

/** True where somebody gives the figure by this verb, or it comes to what a sum of somebody's is. */
export function isGivingVerb(article: StoryArticle, { verb }: Clause, words: FigureWords): boolean {
  return verb >= 0 && (words.giving.has(article.lemmas[verb]!) || words.giving.has(article.folded[verb]!));
}

function giverOfVerb(
  syntax: Syntax,
  article: StoryArticle,
  clause: Clause,
  words: FigureWords,
): number | null {
  const owner = (token: number) => childrenBy(syntax, token, "nmod:poss")[0] ?? null;
  if (clause.top >= 0 && uposOf(syntax, clause.top) === "NUM") {
    const own = owner(clause.top);
    if (own !== null) return own;
  }
  if (clause.subject < 0) return null;
  if (words.figureNouns.has(article.lemmas[clause.subject]!)) return owner(clause.subject);
  if (!isGivingVerb(article, clause, words)) return null;
  const isPassive = childrenBy(syntax, clause.verb, "nsubj:pass", "aux:pass").length > 0;
  if (isPassive) return childrenBy(syntax, clause.verb, "obl:agent").find((by) => by !== clause.top) ?? null;
  return clause.as.startsWith("nsubj") ? null : clause.subject;
}

/** A name longer than this is shown by its last words. */
const NAME_MAX = 8;

function described(syntax: Syntax, article: StoryArticle, token: number, words: FigureWords): Giver {
  if (words.ownPronouns.has(formOf(syntax, token))) return { name: article.outlet, entity: -1 };
  const mention = article.reading.mentions.find(
    ({ start, end }) =>
      start <= syntax.layers.tokens[token]!.start && syntax.layers.tokens[token]!.end <= end,
  );
  const entity = mention === undefined ? -1 : (article.storyEntity[mention.entity] ?? -1);
  const known = mention === undefined ? undefined : article.entityNames[mention.entity];
  // Whom “the president” stands for is a guess; the words are not.
  if (known !== undefined && mention?.form !== "nominal") return { name: known, entity };
  if (uposOf(syntax, token) === "PRON") return NOBODY;
  let first = token;
  for (const child of childrenBy(syntax, token, "compound", "amod", "nmod:poss", "flat")) {
    if (child < first && token - child < NAME_MAX) first = Math.min(first, syntax.first[child]!);
  }
  if (isBy(syntax, first, "det")) first++;
  const { tokens } = syntax.layers;
  return { name: article.article.text.slice(tokens[first]!.start, tokens[token]!.end), entity: -1 };
}
