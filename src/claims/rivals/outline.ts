/**
 * Which word of a statement stands in which place: what hangs on what, and as what.
 *
 *     Baltex was sued by Norrline over the pipeline.
 *     sue ─┬─ agent    Norrline
 *          ├─ patient  Baltex
 *          └─ over     pipeline
 *
 * Passive and active are led to the same places, “the owner's” and “of the owner” likewise. Numbers and times have no place
 * here: whether those agree is asked elsewhere. Linear in the words of the statement, which are bounded.
 */

import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  openTrees,
  relationOf,
  type Syntax,
  uposOf,
  xposOf,
} from "../../attribution/syntax.ts";
import { isPassive } from "../events/arguments.ts";
import { entitiesStoodFor } from "../likeness/wording.ts";
import type { Statement } from "../statements.ts";
import type { StoryArticle } from "../story.ts";
import { entityTerm, type Term, tokensIn } from "../terms.ts";
import type { ClaimWords } from "../words.ts";

/** Longer statements are lists, or hostile; their beginning tells what they are about. */
const WORDS_MAX = 80;

export interface OutlineWord {
  readonly token: number;
  readonly lemma: Term;
  /** What it may be told by: lemma, word as written, the verb of a noun, the entity that it names or stands for. */
  readonly keys: ReadonlySet<Term>;
  /** Class of what is done; "" where nothing is. */
  readonly kind: string;
  /** A word that tells nothing by itself: it can hold others, and never stands against one. */
  readonly isEmpty: boolean;
  readonly isName: boolean;
  /** Token on which it hangs; -1 for the word on which the statement hangs. */
  readonly head: number;
  /** As what it hangs there: “agent”, “patient”, “of”, “over”; "" where that tells nothing. */
  readonly slot: string;
  /** First and last token of all that hangs on it. */
  readonly first: number;
  readonly last: number;
}

export interface Outline {
  readonly words: readonly OutlineWord[];
  readonly byToken: ReadonlyMap<number, OutlineWord>;
  readonly quantities: readonly Quantity[];
  /** The verb on which all hangs where it is told as done, “bought”; null else. */
  readonly done: OutlineWord | null;
  /** What is yet to be done where all hangs on that, “plans to buy”, “will buy”; null else. */
  readonly meant: OutlineWord | null;
}

/** How much of what: “most of the refugees”. */
interface Quantity {
  readonly kind: string;
  readonly ofWhat: OutlineWord | null;
}

/** Articles of which the trees are kept open: statements of one are looked at together, and trees are large. */
const OPEN_MAX = 64;

/** Opens the trees of articles, and keeps those of the last few. */
export function treeOpener(): (article: StoryArticle) => Syntax {
  const open = new Map<StoryArticle, Syntax>();
  return (article) => {
    const known = open.get(article);
    if (known !== undefined) return known;
    const opened = openTrees(article.article.text, article.reading);
    const [oldest] = open.keys();
    if (open.size >= OPEN_MAX && oldest !== undefined) open.delete(oldest);
    open.set(article, opened);
    return opened;
  };
}

const OPEN = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "X"]);

/** Null where there are no trees. */
export function outlineOf(
  { article, spans, figures, dates }: Statement,
  words: ClaimWords,
  treesOf: (article: StoryArticle) => Syntax,
): Outline | null {
  const { reading, folded, lemmas, names } = article;
  if (reading.dependencies.length !== reading.tokens.length) return null;
  const syntax = treesOf(article);
  const measured = new Set([
    ...dates.flatMap((index) => tokensIn(article, [reading.dates[index]!])),
    ...figures.flatMap((index) =>
      tokensIn(article, [reading.figures[index]!]).filter((at) => uposOf(syntax, at) === "NUM"),
    ),
  ]);
  const tokens = tokensIn(article, spans).slice(0, WORDS_MAX);
  const inside = new Set(tokens);
  const stoodFor = entitiesStoodFor(article);
  const made = tokens
    .filter((token) => folded[token] !== "" && OPEN.has(uposOf(syntax, token)) && !measured.has(token))
    .filter((token) => !isInnerPartOfName(article, token))
    .map((token): OutlineWord => {
      const lemma = lemmas[token]!;
      const entity = names[token]! >= 0 ? names[token]! : (stoodFor.get(token) ?? -1);
      const { actionNouns, actionClasses, verbForms } = words.events;
      const action =
        actionNouns.get(lemma) ?? actionNouns.get(folded[token]!) ?? verbForms.get(lemma) ?? lemma;
      const { head, slot } = placeOf(syntax, token, { inside, words });
      return {
        token,
        lemma,
        keys: new Set([lemma, folded[token]!, action, ...(entity >= 0 ? [entityTerm(entity)] : [])]),
        kind: actionClasses.get(action) ?? "",
        isEmpty: words.stopWords.has(lemma) || words.stopWords.has(folded[token]!),
        isName: names[token]! >= 0 || uposOf(syntax, token) === "PROPN",
        head,
        slot,
        first: syntax.first[token]!,
        last: syntax.last[token]!,
      };
    });
  const byToken = new Map(made.map((word) => [word.token, word]));
  const root = made.find(({ slot }) => slot === "root") ?? null;
  return {
    words: made,
    byToken,
    quantities: tokens.flatMap((token) => {
      const kind = words.rivals.quantities.get(lemmas[token]!);
      return kind === undefined ? [] : [{ kind, ofWhat: quantifiedBy(syntax, token, byToken) }];
    }),
    done: root !== null && isDone(syntax, root.token, words) ? root : null,
    meant: root === null ? null : meantUnder(syntax, root, { byToken, words }),
  };
}

/** “Orsk” of “Orsk City”: the name is told by the word on which the others hang. */
function isInnerPartOfName({ names, reading }: StoryArticle, token: number): boolean {
  const head = reading.dependencies[token]?.head ?? -1;
  return names[token]! >= 0 && head >= 0 && names[head] === names[token];
}

/** “All hostages”, “all of the hostages”. */
function quantifiedBy(
  syntax: Syntax,
  token: number,
  byToken: ReadonlyMap<number, OutlineWord>,
): OutlineWord | null {
  const part = childrenBy(syntax, token, "nmod", "obl")[0];
  const whole = part ?? (isBy(syntax, token, "det", "amod") ? headOf(syntax, token) : null);
  return whole === null ? null : (byToken.get(whole) ?? null);
}

/** “Bought”, “has bought”, “was bought”. */
function isDone(syntax: Syntax, verb: number, { futureMarkers, unrealMarkers, rivals }: ClaimWords): boolean {
  const auxiliaries = childrenBy(syntax, verb, "aux").map((at) => syntax.lemmas[at]!);
  if (auxiliaries.some((lemma) => futureMarkers.has(lemma) || unrealMarkers.has(lemma))) return false;
  if (rivals.meaningVerbs.has(syntax.lemmas[verb]!)) return false;
  if (xposOf(syntax, verb) !== "VBN") return xposOf(syntax, verb) === "VBD";
  // “Has bought”, “was bought”, “has been bought”, but not “is bought” nor “is being bought”.
  const isPast = childrenBy(syntax, verb, "aux").some((at) => /^VB[DN]$/u.test(xposOf(syntax, at)));
  return isPast || childrenBy(syntax, verb, "aux:pass").length === 0;
}

function meantUnder(
  syntax: Syntax,
  root: OutlineWord,
  { byToken, words }: { readonly byToken: ReadonlyMap<number, OutlineWord>; readonly words: ClaimWords },
): OutlineWord | null {
  const auxiliaries = childrenBy(syntax, root.token, "aux").map((at) => syntax.lemmas[at]!);
  if (words.rivals.meaningVerbs.has(root.lemma)) {
    const infinitive = childrenBy(syntax, root.token, "xcomp", "ccomp").find(
      (at) => xposOf(syntax, at) === "VB",
    );
    return infinitive === undefined ? null : (byToken.get(infinitive) ?? null);
  }
  return auxiliaries.some((lemma) => words.futureMarkers.has(lemma)) ? root : null;
}

/** Words joined by “and” that are climbed over; news sentences join no more. */
const JOINED_MAX = 6;

function placeOf(
  syntax: Syntax,
  token: number,
  { inside, words }: { readonly inside: ReadonlySet<number>; readonly words: ClaimWords },
): Pick<OutlineWord, "head" | "slot"> {
  let at = token;
  for (let step = 0; step < JOINED_MAX && isBy(syntax, at, "conj"); step++) {
    const head = headOf(syntax, at);
    if (head === null || !inside.has(head)) break;
    at = head;
  }
  const head = headOf(syntax, at);
  if (head === null || !inside.has(head)) return { head: -1, slot: "root" };
  return { head, slot: slotOf(syntax, at, head, words) };
}

function slotOf(syntax: Syntax, token: number, head: number, { events }: ClaimWords): string {
  const relation = relationOf(syntax, token);
  const lemma = syntax.lemmas[head]!;
  if (relation === "nsubj:pass" || relation === "csubj:pass") return "patient";
  if (relation === "nsubj" || relation === "csubj")
    return events.undergoingVerbs.has(lemma) && childrenBy(syntax, head, "obj").length === 0
      ? "patient"
      : "agent";
  if (relation === "obj") return "patient";
  if (relation === "iobj") return "to";
  if (relation === "obl:agent") return "agent";
  if (relation === "nmod:poss" || relation === "compound") return "of";
  if (isBy(syntax, token, "obl", "nmod")) {
    const preposition = childrenBy(syntax, token, "case").map((at) => formOf(syntax, at))[0] ?? "";
    if (
      events.agentPrepositions.has(preposition) &&
      (uposOf(syntax, head) !== "VERB" || isPassive(syntax, head))
    )
      return "agent";
    return preposition;
  }
  if (isBy(syntax, token, "amod")) return "amod";
  if (isBy(syntax, token, "advmod")) return "advmod";
  if (isBy(syntax, token, "xcomp", "ccomp")) return "clause";
  return "";
}
