/**
 * What does “the claim” or “that” stand for in a denial?
 *
 *     The owner blamed “a current that no chart shows”. The harbor office rejected that.
 *                       ╰──────── antecedent ───────╯                            ╰────╯
 *
 * The last thing before it that somebody else was said to say and that stands by itself, in the denial's paragraph
 * or the one before; a pronoun reaches no further than the sentence before. A sentence in which an outlet tells of a
 * charge is one as well. Refuses what goes on with a claim (“They chose to sail”), what is itself a denial, and,
 * where the denier denies a part in something, what was not said of the denier. Bounded by a few sentences.
 */
import type { Force } from "../../model/index.ts";
import { isSelfContained } from "../representative.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import { entityTerm, tokensIn } from "../terms.ts";
import type { ClaimWords } from "../words.ts";
import type { Pointing } from "./pointing.ts";
import { isPartOf, isSameVoice, paragraphOf, rootOf } from "./statement-places.ts";

/** How many sentences before “rejected the claim” the claim may have been made. */
const SENTENCES = 4;
/** “The charge” is looked for by its name, and so further off. */
const CHARGE_SENTENCES = 6;
/** An antecedent of fewer terms says too little to deny. */
const TERMS_MIN = 2;

/** Forces with which something is put forward that can be denied. */
const CLAIMING: ReadonlySet<Force> = new Set(["said", "claimed", "reported", "suspected", "believed"]);

export function antecedentOf(
  { words }: Story,
  denial: Statement,
  statements: readonly Statement[],
  pointing: Pointing,
): Statement | null {
  const reach = pointing.isBeside
    ? 0
    : pointing.isPronoun
      ? 1
      : pointing.isCharge
        ? CHARGE_SENTENCES
        : SENTENCES;
  for (let index = denial.index - 1; index >= 0; index--) {
    const before = statements[index]!;
    if (before.article !== denial.article) return null;
    const nParagraphs = paragraphOf(denial) - paragraphOf(before);
    if (denial.sentence - before.sentence > reach || nParagraphs > (pointing.isCharge ? 2 : 1)) return null;
    if (isPartOf(before, denial) || isPartOf(denial, before)) continue;
    if (before.attribution === null && !tellsOfClaim(words.denials.allegationNouns, before)) continue;
    if (pointing.isFigure && before.figures.length === 0) continue;
    if (before.attribution !== null && !standsAlone(words, before)) continue;
    if (before.terms.size < TERMS_MIN || !saysSomething(before)) continue;
    if (isOwnVersion(words.denials.versionNouns, before)) return null;
    if (isOffer(words.denials.offerNouns, before)) return null;
    // “The charge” was made as one in this paragraph, or stands right before.
    const isNear =
      denial.sentence - before.sentence <= 1 || (before.force === "claimed" && nParagraphs === 0);
    if (pointing.isCharge && !isNear && !isAgainst(before, denial)) continue;
    const isClaim = CLAIMING.has(before.force) && !before.withheld && !isSameVoice(before, denial);
    if (!isClaim) return null;
    if ([...before.terms].some((term) => words.denials.denialWords.has(term))) return null;
    if (pointing.isOwnPart && !before.terms.has(entityTerm(denial.speaker))) return null;
    return before;
  }
  return null;
}

/** “That the dam burst” as well as “the dam burst”, and not “who had fled”. */
function standsAlone({ complementizers }: ClaimWords, { article, shown }: Statement): boolean {
  const [first, second] = tokensIn(article, [shown[0]!]);
  const isLed = second !== undefined && complementizers.has(article.folded[first!]!);
  const start = isLed ? article.reading.tokens[second]!.start : shown[0]!.start;
  return isSelfContained(article, { start, end: shown[0]!.end });
}

/** A charge that names the one who answers it. */
function isAgainst({ force, attribution, terms }: Statement, { speaker, voice }: Statement): boolean {
  const isCharge = force === "claimed" || attribution === null;
  return isCharge && [speaker, voice].some((one) => one >= 0 && terms.has(entityTerm(one)));
}

/** “An earlier version said P”: the outlet corrects itself. */
function isOwnVersion(versionNouns: ReadonlySet<string>, { article, attribution }: Statement): boolean {
  const source = article.reading.attributions[attribution ?? -1]?.source ?? null;
  return (
    source !== null && tokensIn(article, [source]).some((token) => versionNouns.has(article.lemmas[token]!))
  );
}

/** “A ceasefire plan”: one rejects it, and denies nothing. */
function isOffer(offerNouns: ReadonlySet<string>, statement: Statement): boolean {
  const { article, spans } = statement;
  const root = rootOf(statement) ?? tokensIn(article, spans).at(-1);
  return root !== undefined && offerNouns.has(article.lemmas[root]!);
}

/** Fewest words of an antecedent without a verb: “a current that no chart shows”. */
const VERBLESS_MIN = 5;

function saysSomething({ article, spans }: Statement): boolean {
  const tags = tokensIn(article, spans).map((token) => article.reading.tags[token]?.upos ?? "");
  return (
    tags.some((upos) => VERBS.has(upos)) || tags.filter((upos) => upos !== "PUNCT").length >= VERBLESS_MIN
  );
}

const VERBS: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/** “That includes the union's charge that …”: the outlet tells of a claim in its own voice. */
function tellsOfClaim(allegationNouns: ReadonlySet<string>, { article, spans }: Statement): boolean {
  return tokensIn(article, spans).some(
    (token) =>
      allegationNouns.has(article.lemmas[token]!) && article.reading.tags[token + 1]?.upos === "SCONJ",
  );
}
