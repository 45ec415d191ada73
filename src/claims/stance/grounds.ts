/**
 * What in a text tells where it stands towards a claim? Each ground is a number; the weights are fitted
 * (tools/fit-stance.ts).
 *
 *     claim   “The mayor sold the ferry.”
 *     text    “No, the mayor did not sell the ferry”        negated where the claim is not; “sell” meets “sell”
 *             “Mayor reportedly sells ferry”                a hedge that the claim has not
 *             “Did the mayor sell the ferry?”               a question
 *
 * Words that the claim has as well tell nothing: of “the report was a hoax” no hoax is news.
 */
import type { Reading, Span } from "../../model/index.ts";
import { STANCE_CLASSES, type StanceWords } from "./words.ts";

/** The layers that are looked at. */
export type StanceReading = Pick<
  Reading,
  "article" | "tokens" | "tags" | "dependencies" | "attributions" | "figures"
>;

/** A stretch of a text, token by token. */
export interface StanceText {
  readonly reading: StanceReading;
  readonly firstToken: number;
  readonly endToken: number;
}

const FORCES = ["said", "claimed", "reported", "denied", "confirmed", "suspected", "believed"] as const;

/** Classes that say something of what can be said of a claim: that it is yet to come, or that a thing is no more than said. */
const IN_CLAIM = ["falsehood", "denial", "modal", "saying", "future"] as const;

/** The grounds in the order of the weights. */
export const STANCE_GROUNDS: readonly string[] = [
  ...STANCE_CLASSES,
  ...IN_CLAIM.map((name) => `${name} in the claim`),
  ...FORCES,
  "nobody named says it",
  "someone named says it",
  "other force",
  "claim is said",
  "negated",
  "claim negated",
  "one of them negated",
  "predicate negated",
  "predicate met",
  "subject met",
  "question mark",
  "opens as a question",
  "colon near the start",
  "colon near the end",
  "claim covered",
  "text covered",
  "names covered",
  "no predicate of the claim",
  "figure met",
  "figure clashes",
  "present tense",
  "past tense",
  "to come",
  "no verb",
  "length",
  "claim has figures",
  "false and a question",
  "hedge and false",
  "false and covered",
  "hedged and covered",
  "covered and no mark",
];

/** What the grounds are read by; not what they weigh. */
export type StanceClassWords = Omit<StanceWords, "weights">;

/** The value of each ground, 0 where it does not speak. */
export function stanceGrounds(
  text: StanceText,
  claim: StanceText,
  words: StanceClassWords,
): readonly number[] {
  const [own, claimed] = [factsOf(text, words), factsOf(claim, words)];
  const has = (name: (typeof STANCE_CLASSES)[number]) =>
    Number(own.classes.has(name) && !claimed.classes.has(name));
  const classes = STANCE_CLASSES.map(has);
  const says = attributionOf(text);
  const force = FORCES.map((name) => Number(says?.force === name));
  const met = claimed.lemmas.filter((lemma) => own.stems.has(stemOf(lemma)));
  const back = own.lemmas.filter((lemma) => claimed.stems.has(stemOf(lemma)));
  const covered = claimed.lemmas.length === 0 ? 0 : met.length / claimed.lemmas.length;
  const ownCovered = own.lemmas.length === 0 ? 0 : back.length / own.lemmas.length;
  const names = claimed.names.filter((name) => own.stems.has(stemOf(name)));
  const namesCovered = claimed.names.length === 0 ? 1 : names.length / claimed.names.length;
  const predicates = claimed.verbs.filter(({ stem }) => own.stems.has(stem));
  const sameVerbs = own.verbs.filter(({ stem }) => claimed.verbs.some((verb) => verb.stem === stem));
  const turned = sameVerbs.some(
    ({ stem, negated }) => negated !== claimed.verbs.some((verb) => verb.stem === stem && verb.negated),
  );
  const subjectMet = sameVerbs.some(
    ({ subject }) => subject !== "" && claimed.verbs.some((verb) => verb.subject === subject),
  );
  const [figureMet, figureClashes] = figuresOf(own.figures, claimed.figures);
  const isFalse = Math.max(has("falsehood"), has("denial"));
  const isHedged = Math.max(has("hedge"), has("alleged"), has("rumor"), Number(says !== null));
  const isMarked = Math.max(isFalse, isHedged, Number(own.isQuestion), Number(own.negated));
  return [
    ...classes,
    ...IN_CLAIM.map((name) => Number(claimed.classes.has(name))),
    ...force,
    Number(says !== null && says.source === null),
    Number(says !== null && says.source !== null),
    Number(says !== null && !FORCES.some((name) => name === says.force)),
    Number(attributionOf(claim) !== null),
    Number(own.negated),
    Number(claimed.negated),
    Number(own.negated !== claimed.negated),
    Number(turned),
    Number(sameVerbs.length > 0),
    Number(subjectMet),
    Number(own.isQuestion),
    Number(own.opensQuestion),
    Number(own.colon === "start"),
    Number(own.colon === "end"),
    covered,
    ownCovered,
    namesCovered,
    Number(claimed.verbs.length > 0 && predicates.length === 0),
    Number(figureMet),
    Number(figureClashes),
    Number(own.tense === "present"),
    Number(own.tense === "past"),
    Number(own.tense === "future"),
    Number(own.tense === "none"),
    Math.log(1 + own.lemmas.length),
    Number(claimed.figures.length > 0),
    isFalse * Number(own.isQuestion),
    isFalse * isHedged,
    isFalse * covered,
    isHedged * covered,
    covered * (1 - isMarked),
  ];
}

/** Lemmas of the text that are no names and that the claim has not. */
export function ownLemmas(text: StanceText, claim: StanceText): ReadonlySet<string> {
  const claimed = new Set(
    claim.reading.tags.slice(claim.firstToken, claim.endToken).map(({ lemma }) => lemma.toLowerCase()),
  );
  const own = text.reading.tags
    .slice(text.firstToken, text.endToken)
    .filter(({ upos }) => upos !== "PROPN" && upos !== "NUM")
    .map(({ lemma }) => lemma.toLowerCase());
  return new Set(own.filter((lemma) => !claimed.has(lemma)));
}

interface Facts {
  readonly classes: ReadonlySet<string>;
  /** Content words in order. */
  readonly lemmas: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly verbs: readonly { readonly stem: string; readonly negated: boolean; readonly subject: string }[];
  readonly negated: boolean;
  readonly isQuestion: boolean;
  readonly opensQuestion: boolean;
  readonly colon: "start" | "end" | null;
  readonly tense: "present" | "past" | "future" | "none";
  readonly figures: readonly { readonly min: number | null; readonly max: number | null }[];
}

/** A colon so many tokens from an end parts off who says it: “Report:”, “: Source”. */
const COLON_NEAR = 4;

function factsOf(text: StanceText, words: StanceClassWords): Facts {
  const { reading, firstToken, endToken } = text;
  const { tags, tokens, dependencies, article } = reading;
  const indices = Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
  const writtenOf = (i: number) => article.text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  const lemmaOf = (i: number) => tags[i]!.lemma.toLowerCase();
  const classes = new Set<string>();
  for (const i of indices) {
    const near =
      i + 1 < endToken ? [`${writtenOf(i)} ${writtenOf(i + 1)}`, `${lemmaOf(i)} ${lemmaOf(i + 1)}`] : [];
    const describes = describedNoun(text, i);
    for (const name of STANCE_CLASSES) {
      // “False invoices” are no false report.
      if (name === "falsehood" && describes !== null && !words.tellings.has(describes)) continue;
      const members = words.classes[name];
      if ([writtenOf(i), lemmaOf(i), ...near].some((word) => members.has(word))) classes.add(name);
    }
  }
  const isContent = (i: number) => /[\p{L}\p{N}]/u.test(writtenOf(i)) && !words.stopWords.has(lemmaOf(i));
  const content = indices.filter(isContent);
  const negators = indices.filter((i) => words.negators.has(lemmaOf(i)) || words.negators.has(writtenOf(i)));
  const colons = indices.filter((i) => writtenOf(i) === ":");
  const subjects = new Map<number, string>();
  for (const i of indices) {
    if (dependencies[i]!.deprel.startsWith("nsubj")) subjects.set(dependencies[i]!.head, stemOf(lemmaOf(i)));
  }
  const isNegated = (verb: number) =>
    negators.some((i) => dependencies[i]!.head === verb || Math.abs(i - verb) === 1);
  return {
    classes,
    lemmas: content.map(lemmaOf),
    stems: new Set(content.map((i) => stemOf(lemmaOf(i)))),
    names: content.filter((i) => tags[i]!.upos === "PROPN").map(lemmaOf),
    verbs: content
      .filter((i) => tags[i]!.upos === "VERB")
      .map((i) => ({ stem: stemOf(lemmaOf(i)), negated: isNegated(i), subject: subjects.get(i) ?? "" })),
    negated: negators.length % 2 === 1,
    isQuestion: indices.some((i) => writtenOf(i) === "?"),
    opensQuestion: indices.length > 0 && words.questionOpeners.has(writtenOf(firstToken)),
    colon: colons.some((i) => i - firstToken < COLON_NEAR)
      ? "start"
      : colons.some((i) => endToken - i <= COLON_NEAR)
        ? "end"
        : null,
    tense: tenseOf(indices.map((i) => reading.tags[i]!.xpos)),
    figures: reading.figures.filter((figure) => isWithin(figure, text)),
  };
}

/** Lemma of the noun that a token describes; null where it describes none. */
function describedNoun({ reading }: StanceText, token: number): string | null {
  const { head, deprel } = reading.dependencies[token]!;
  return deprel === "amod" && reading.tags[head]?.upos === "NOUN"
    ? reading.tags[head].lemma.toLowerCase()
    : null;
}

function tenseOf(xpos: readonly string[]): Facts["tense"] {
  if (xpos.includes("MD") || xpos.some((tag, i) => tag === "TO" && xpos[i + 1] === "VB")) return "future";
  if (xpos.includes("VBZ") || xpos.includes("VBP")) return "present";
  return xpos.includes("VBD") || xpos.includes("VBN") ? "past" : "none";
}

function isWithin({ start, end }: Span, { reading, firstToken, endToken }: StanceText): boolean {
  const [first, last] = [reading.tokens[firstToken], reading.tokens[endToken - 1]];
  return first !== undefined && last !== undefined && first.start <= start && end <= last.end;
}

/** The attribution with the longest content in the text. */
function attributionOf(text: StanceText): StanceReading["attributions"][number] | null {
  const lengthOf = ({ content }: StanceReading["attributions"][number]) =>
    content.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.reading.attributions
    .filter(({ content }) => content.some((span) => isWithin(span, text)))
    .reduce<StanceReading["attributions"][number] | null>(
      (longest, next) => (longest === null || lengthOf(next) > lengthOf(longest) ? next : longest),
      null,
    );
}

function figuresOf(
  own: Facts["figures"],
  claimed: Facts["figures"],
): readonly [met: boolean, clashes: boolean] {
  if (own.length === 0 || claimed.length === 0) return [false, false];
  const met = own.some((a) => claimed.some((b) => a.min === b.min || a.max === b.max));
  return [met, !met];
}

/** Words of one root begin alike. */
const STEM = 5;

export function stemOf(word: string): string {
  return word.slice(0, STEM);
}
