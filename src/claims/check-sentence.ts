/**
 * What do the reports say of a sentence?
 *
 *     “The ferry had been overloaded.”      Brock said the ferry had been overloaded.         reports
 *                                           Norrline denied that the ferry was overloaded.    denies
 *     “The ferry had 212 people aboard.”    It had at least 240 people aboard, …              differs: 240, not 212
 *
 * A statement speaks of the sentence where it carries most of the weight of the sentence's terms (terms.ts). What
 * leaves it open (“may”, “refused to say”) and what somebody wants or plans says nothing. Where the outlet's own words
 * are surely against the sentence (“a hoax”) or surely no more than an echo of it (“rumors”), they do not say it: stance/.
 * A sentence that itself says who said it is met by statements of that speaker only. Refuses to compare sentences of
 * fewer than two terms.
 */
import type { Passage, PassageStance, SentenceState } from "../model/index.ts";
import { clashingDate, clashingFigure } from "./clashes.ts";
import { evidenceOf } from "./evidence.ts";
import { isIntended } from "./intended.ts";
import { namedThings } from "./named-things.ts";
import type { StanceText } from "./stance/grounds.ts";
import { isPresupposed } from "./stance/presupposed.ts";
import { type StanceOdds, stanceOf } from "./stance/stance.ts";
import type { StanceWords } from "./stance/words.ts";
import type { Statement } from "./statements.ts";
import { type Story, sentenceBody } from "./story.ts";
import { type Rarity, rarityIn, sharedTerms, type TermSet, weightOf } from "./terms.ts";

/** Share of the sentence's weight that a statement must carry; as for what is denied (`denials/affirms.ts`). */
const COVERED_MIN = 0.7;
const TERMS_MIN = 2;

/** The passages of `told` that speak of the sentence, whose own statements are `asked`. */
export function findPassages(
  story: Story,
  asked: readonly Statement[],
  told: readonly Statement[],
): readonly Passage[] {
  const [longest] = asked.toSorted((a, b) => b.terms.size - a.terms.size);
  if (longest === undefined) return [];
  const rarity = rarityIn(story);
  const named = namedThings(story);
  // Of figures only what is counted: “212 aboard” and “240 aboard” speak of one thing.
  const about = (terms: TermSet) => new Set([...named(terms)].filter((term) => !/^\d/.test(term)));
  const withNames = (statement: Statement) => ({ ...statement, terms: about(statement.terms) });
  const stanceTowards = (statement: Statement) =>
    stanceOf(textOf(statement), textOf(longest), story.words.stance);
  const sentence = withNames(longest);
  if (sentence.terms.size < TERMS_MIN) return [];
  return told
    .flatMap((statement) => passageOf(sentence, withNames(statement), rarity) ?? [])
    .map(({ statement, passage }) =>
      passage.stance === "says" &&
      statement.attribution === null &&
      isTold(textOf(statement), textOf(longest), story.words.stance)
        ? { ...passage, stance: ownStance(stanceTowards(statement)) }
        : passage,
    )
    .sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || b.covered - a.covered);
}

const STANCES: readonly PassageStance[] = ["says", "reports", "denies", "differs"];

/** How sure it must be that an outlet does not say what its words have. */
const SURE = 0.7;

/** “Internet hoax says the crane fell” has all the words of what it denies. */
function ownStance({ against, observing }: StanceOdds): PassageStance {
  return against >= SURE ? "denies" : observing >= SURE ? "reports" : "says";
}

/** What was learned on headlines holds for sentences of their length. */
const TOKENS_MAX = 30;

/** True where the text tells the claim by itself, so that what it says of it counts. */
function isTold(text: StanceText, claim: StanceText, words: StanceWords): boolean {
  return text.endToken - text.firstToken <= TOKENS_MAX && !isPresupposed(text, claim, words);
}

function textOf({ article, sentence }: Statement): StanceText {
  const { firstToken, endToken } = sentenceBody(article, sentence);
  return { reading: article.reading, firstToken, endToken };
}

interface Found {
  readonly statement: Statement;
  readonly passage: Passage;
}

function passageOf(sentence: Statement, statement: Statement, rarity: Rarity): Found | null {
  if (statement.withheld || statement.force === "asked" || isIntended(statement.force)) return null;
  if (statement.unreal !== sentence.unreal) return null;
  if (sentence.speaker >= 0 && statement.speaker !== sentence.speaker) return null;
  const covered =
    weightOf(sharedTerms(sentence.terms, statement.terms), rarity) / weightOf(sentence.terms, rarity);
  if (covered < COVERED_MIN) return null;
  const isDenied = (sentence.force === "denied") !== (statement.force === "denied");
  const isOpposite = isDenied !== (sentence.negated !== statement.negated);
  const difference = isOpposite ? null : differenceOf(sentence, statement);
  const isOwnVoice = statement.attribution === null || sentence.speaker >= 0;
  const { article, speakerName, force, shown } = statement;
  const passage: Passage = {
    stance: isOpposite ? "denies" : difference !== null ? "differs" : isOwnVoice ? "says" : "reports",
    outlet: article.outlet,
    speaker: speakerName,
    force,
    evidence: shown.map((span) => evidenceOf(article.article, span)),
    covered: Math.round(covered * 100) / 100,
    difference,
  };
  return { statement, passage };
}

/** “at least 240 people”, where the sentence has a figure of the same that cannot hold beside it; so for dates. */
function differenceOf(sentence: Statement, statement: Statement): string | null {
  const other = clashingFigure(sentence, statement) ?? clashingDate(sentence, statement);
  return other === null ? null : statement.article.article.text.slice(other.start, other.end);
}

/** What the passages come to. */
export function stateOf(passages: readonly Passage[]): SentenceState {
  const has = (stance: PassageStance) => passages.some((passage) => passage.stance === stance);
  if (has("denies")) return has("says") || has("reports") ? "disputed" : "denied";
  if (has("says")) return "supported";
  if (has("reports")) return "only-reported";
  return has("differs") ? "differs" : "not-mentioned";
}
