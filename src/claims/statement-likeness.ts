/**
 * Do two statements say the same?
 *
 *     The central bank lifted its rate to 4.5 percent on Monday.
 *     On Monday the bank raised its key rate by half a point to 4.5 percent.     same
 *     The central bank left its rate at 4 percent.                               a figure clashes: not the same
 *
 * They do where most of their weighed terms are in both (Dice 1945), or where many are and the model of `likeness/`
 * takes the rest for another wording, or where they give one figure of one thing and more, or where they nearly do
 * and the vectors of the user's own embedding model agree, or where one tells all that the other does, and more. They
 * never do where one negates what the other says, where figures of one thing, dates or places cannot both hold, where
 * one says what happened and the other what might, or where `rivals/` finds them to be of two things.
 * A refusal costs recall; a wrong join invents an agreement.
 */
import { clashingDate, clashingFigure, negationsClash, placesClash } from "./clashes.ts";
import { compareWordings, type WordingLikeness } from "./likeness/model.ts";
import { synonymsOf } from "./likeness/wording.ts";
import { parallelsIn } from "./rivals/tell-apart.ts";
import { neededBesideFigure } from "./shared-figure.ts";
import type { Statement } from "./statements.ts";
import type { Story } from "./story.ts";
import { likenessOfTerms, type Rarity, type TermSet, tokensIn } from "./terms.ts";
import { vectorLikeness } from "./vector-likeness.ts";

/** Likeness from which two statements are one claim. */
export const SAME_CLAIM_MIN = 1;
/** Share of weighed terms from which two statements are the same, whatever else is in them. Swept on MSRP and read on stories: see `eval/claims.ts`. */
const IN_COMMON_MIN = 0.62;
/** Less will do where both hang on one verb and neither names what the other does not. Read on stories. */
const SAME_CORE_MIN = 0.56;
/** What that share and the model's probability must be on average where it is less. Read on stories, thirty joins at a time. */
const ON_AVERAGE_MIN = 0.57;
/** With less in common nothing is looked at closer: of joins below it read on stories half were wrong. */
const TERMS_IN_COMMON_MIN = 0.3;
/** Likeness from which the vectors of the user's own model are asked. Not swept, as no model comes with the program: it bounds what a bad one can join. */
const NEARLY_SAME_MIN = 0.8;
/** A statement of fewer terms says too little to know it again; of so few it must be a clause. */
export const TERMS_MIN = 3;
const CLAUSE_TERMS_MIN = 2;

/** 0 where something forbids that two statements say the same; from `SAME_CLAIM_MIN` they do. Symmetric. */
export type StatementLikeness = (a: Statement, b: Statement) => number;

export type StoryKnowledge = Pick<Story, "words" | "entities" | "vectors">;

export function statementLikeness(story: StoryKnowledge, rarity: Rarity): StatementLikeness {
  const compare = compareWordings(story.words, rarity);
  const parallels = parallelsIn(story.words);
  const synonyms = synonymsOf(story.words);
  return (a, b) => {
    const needed = neededBesideFigure(a, b, synonyms);
    const hasAll = hasAllOf(a.terms, b.terms);
    const isWorthIt =
      needed !== null || hasAll || likenessOfTerms(a.terms, b.terms, rarity) >= TERMS_IN_COMMON_MIN;
    if (!isWorthIt || !couldBeSame(story, a, b)) return 0;
    const likeness = compare(a, b);
    const byWords = Math.max(
      likenessOf(likeness),
      needed === null ? 0 : likeness.inCommon / needed,
      hasAll && parallels.isContained(a, b) ? SAME_CLAIM_MIN : 0,
    );
    const most = byWords < NEARLY_SAME_MIN ? byWords : Math.max(byWords, vectorLikeness(story.vectors, a, b));
    return most >= SAME_CLAIM_MIN && parallels.apartness(a, b) !== null ? 0 : most;
  };
}

function hasAllOf(a: TermSet, b: TermSet): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const term of small) if (!large.has(term)) return false;
  return true;
}

function likenessOf({ inCommon, probability, hasSameCore }: WordingLikeness): number {
  return Math.max(
    inCommon / (hasSameCore ? SAME_CORE_MIN : IN_COMMON_MIN),
    (inCommon + probability) / 2 / ON_AVERAGE_MIN,
  );
}

/** False where something forbids that the two say the same. Symmetric. */
export function couldBeSame({ words, entities }: StoryKnowledge, a: Statement, b: Statement): boolean {
  if (a.unreal !== b.unreal || a.withheld !== b.withheld || a.retracted !== b.retracted) return false;
  if ((a.force === "denied") !== (b.force === "denied")) return false;
  if (!saysEnough(a) || !saysEnough(b)) return false;
  if (negationsClash(a, b, words) || placesClash(a, b, entities)) return false;
  return clashingFigure(a, b) === null && (clashingDate(a, b) === null || isCopy(a, b));
}

function saysEnough({ terms, article, spans }: Statement): boolean {
  if (terms.size >= TERMS_MIN || terms.size < CLAUSE_TERMS_MIN) return terms.size >= TERMS_MIN;
  return tokensIn(article, spans).some((token) => {
    const upos = article.reading.tags[token]?.upos;
    return upos === "VERB" || upos === "AUX";
  });
}

/** So many words in one order are no chance. */
const COPIED_MIN = 10;

/** Word for word: “in the afternoon” is then that of the first who wrote it, whatever day the copy is of. */
function isCopy(a: Statement, b: Statement): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.length >= COPIED_MIN && x.length === y.length && x.every((word, i) => word === y[i]);
}

function wordsOf({ article, spans }: Statement): readonly string[] {
  return tokensIn(article, spans)
    .map((token) => article.folded[token]!)
    .filter((word) => word !== "");
}
