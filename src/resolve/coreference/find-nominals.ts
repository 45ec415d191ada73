/**
 * Finds noun phrases: what may refer without a name, and what says of a name who it is.
 *
 *     [the coast guard’s former commander in [Ostvik]]      [port officials]      [a statement]
 *      det  ╰─modifiers────────╯  ╰─head─╯ ╰──tail──╯
 *
 * A phrase runs from its determiner over the head to the “of”, “for”, “at” phrases that follow at
 * once; relative clauses and appositions are left out. Sorted by position; an inner phrase comes
 * after the one it stands in. Heads inside names are left to the names.
 */
import type { EntityKind, Span } from "../../model/index.ts";
import type { NameMention } from "../entities/refine-names.ts";
import { isRelation, type View, wordsBetween } from "../entities/view.ts";
import type { EntityWords, Gender } from "../entities/words.ts";

export interface Nominal extends Span {
  readonly firstToken: number;
  readonly head: number;
  /** One past the head, or past the tail where there is one. */
  readonly endToken: number;
  readonly sentence: number;
  /** The head's lemma, lower case: “commander”. */
  readonly noun: string;
  /** Lemmas between determiner and head and in the tail that tell it from others: [“coast”, “guard”]. */
  readonly modifiers: readonly string[];
  readonly determiner: "definite" | "demonstrative" | "indefinite" | "possessive" | "none";
  readonly plural: boolean;
  /** Null for a thing: it may be what “it” refers to, and is no entity of its own. */
  readonly kind: EntityKind | null;
  readonly gender: Gender | null;
  /** As written, without determiner. */
  readonly description: string;
  /** The token that heads its possessor: “ministry” in “the ministry’s spokesman”; -1 for none. */
  readonly possessor: number;
  /** A clause says which one is meant (“the people who left”), so nothing before need. */
  readonly hasClause: boolean;
}

/** Longest stretch before a head that is looked at, in tokens. */
const MODIFIERS_MAX = 12;

const MODIFIER_TAGS = new Set(["ADJ", "NOUN", "PROPN", "NUM", "PART", "PUNCT", "ADV", "VERB"]);

export function findNominals(
  view: View,
  names: readonly NameMention[],
  words: EntityWords,
): readonly Nominal[] {
  const nameAt = new Int32Array(view.tokens.length).fill(-1);
  names.forEach((name, i) => {
    nameAt.fill(i, name.firstToken, name.endToken);
    // A title is the name’s: “General” in “General Ana Ruiz” heads nothing.
    for (let t = name.firstToken - 1; t >= 0 && view.tokens[t]!.start >= name.start; t--) nameAt[t] = i;
  });
  const endOf = new Int32Array(view.tokens.length).fill(-1);
  names.forEach((name) => {
    endOf[name.firstToken] = name.endToken;
  });
  const nominals: Nominal[] = [];
  // From right to left, so that a tail's extent is known before the head that takes it in.
  for (let t = view.tokens.length - 1; t >= 0; t--) {
    if (view.sentenceOf[t]! < 0 || nameAt[t]! >= 0 || !isHead(view, t, words)) continue;
    const nominal = nominalAt(view, t, nameAt, endOf, words);
    endOf[nominal.firstToken] = Math.max(endOf[nominal.firstToken]!, nominal.endToken);
    nominals.push(nominal);
  }
  return nominals.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isHead(view: View, t: number, words: EntityWords): boolean {
  const upos = view.tags[t]?.upos;
  const lemma = view.lemmas[t]!;
  const isNoun = upos === "NOUN" || (upos === "PROPN" && kindOfNoun(lemma, words) !== null);
  if (!isNoun) return false;
  const next = view.tags[t + 1]?.upos;
  const isCompound = isRelation(view, t, "compound", "flat", "fixed") && view.heads[t]! > t;
  const runsOn = view.deprels[t] === "" && (next === "NOUN" || next === "PROPN");
  if (!isCompound && !runsOn) return true;
  // “coast guard” in “coast guard officials” is a body of its own.
  return t > 0 && words.organizationPairs.has(`${view.lower[t - 1]} ${lemma}`);
}

function nominalAt(
  view: View,
  head: number,
  nameAt: Int32Array,
  endOf: Int32Array,
  words: EntityWords,
): Nominal {
  const firstToken = firstOf(view, head);
  const endToken = tailEnd(view, head, nameAt, endOf, words);
  const opener = view.lower[firstToken]!;
  const possessor = possessorOf(view, firstToken, head);
  const hasDeterminer = view.tags[firstToken]?.upos === "DET" && firstToken < head;
  const determiner =
    possessor >= 0
      ? "possessive"
      : !hasDeterminer
        ? "none"
        : words.demonstrative.has(opener)
          ? "demonstrative"
          : words.definite.has(opener)
            ? "definite"
            : "indefinite";
  const described = hasDeterminer || view.tags[firstToken]?.xpos === "PRP$" ? firstToken + 1 : firstToken;
  const noun = view.lemmas[head]!;
  const pair = `${view.lower[head - 1] ?? ""} ${noun}`;
  const kind = words.organizationPairs.has(pair) ? "organization" : kindOfHead(view, head, words);
  return {
    start: view.tokens[firstToken]!.start,
    end: view.tokens[endToken - 1]!.end,
    firstToken,
    head,
    endToken,
    sentence: view.sentenceOf[head]!,
    noun,
    modifiers: modifiersOf(view, described, head, endToken, words),
    determiner,
    plural: isPlural(view, head, words),
    kind,
    gender: words.personNouns.get(noun) ?? words.kinship.get(noun) ?? null,
    description: wordsBetween(view, described, endToken),
    possessor,
    hasClause: view.children[head]!.some((child) => child > head && isRelation(view, child, "acl")),
  };
}

/** The first token of the phrase: everything before the head that the tree, or the tags, hang on it. */
function firstOf(view: View, head: number): number {
  const sentence = view.sentenceOf[head]!;
  let first = head;
  const limit = Math.max(view.sentences[sentence]!.firstToken, head - MODIFIERS_MAX);
  for (let t = head - 1; t >= limit; t--) {
    const upos = view.tags[t]?.upos ?? "X";
    const governor = view.heads[t]!;
    const isPossessive = view.tags[t]?.xpos === "POS";
    const inside =
      isPossessive || view.deprels[t] === "" || (governor > t && governor <= head) || governor >= first;
    if (!inside || view.quotation[t] !== view.quotation[head]) break;
    if (upos === "DET" || view.tags[t]?.xpos === "PRP$") {
      first = t;
      // A determiner closes the phrase, unless its noun is a possessor: “the ministry’s spokesman”.
      if (governor === head || view.deprels[t] === "") break;
      continue;
    }
    if (!MODIFIER_TAGS.has(upos) || (upos === "PUNCT" && !/^[-–]$/u.test(view.lower[t]!))) break;
    if (upos === "VERB" && !isRelation(view, t, "amod", "compound")) break;
    if (upos === "ADV" && !isRelation(view, t, "advmod")) break;
    if (upos === "PART" && !isPossessive) break;
    first = t;
  }
  while (first < head && /^(?:ADV|PUNCT|PART)$/u.test(view.tags[first]?.upos ?? "")) first++;
  return first;
}

/** “of the [Ostvik Port Authority]”: where the phrase ends that a preposition ties to the head. */
function tailEnd(
  view: View,
  head: number,
  nameAt: Int32Array,
  endOf: Int32Array,
  words: EntityWords,
): number {
  const preposition = head + 1;
  if (view.sentenceOf[preposition] !== view.sentenceOf[head]) return preposition;
  if (view.tags[preposition]?.upos !== "ADP") return preposition;
  if (!words.belongingPrepositions.has(view.lower[preposition]!)) return preposition;
  let start = preposition + 1;
  if (endOf[start] === -1 && view.tags[start]?.upos === "DET" && (nameAt[start + 1] ?? -1) >= 0) start++;
  const end = endOf[start] ?? -1;
  if (end < 0) return preposition;
  // With a tree, the object must hang on this head: “told the minister of the plan” does not.
  for (let t = start; t < end; t++) {
    if (view.heads[t] === head || view.deprels[t] === "") return end;
  }
  return preposition;
}

function possessorOf(view: View, first: number, head: number): number {
  for (let t = first; t < head; t++) {
    const tag = view.tags[t];
    if (tag?.xpos === "PRP$") return t;
    if (tag?.xpos !== "POS") continue;
    const owner = view.heads[t]!;
    if (view.deprels[t] === "" || owner < 0) return t - 1;
    if (view.heads[owner] === head) return owner;
  }
  return -1;
}

function modifiersOf(
  view: View,
  first: number,
  head: number,
  end: number,
  words: EntityWords,
): readonly string[] {
  const modifiers: string[] = [];
  for (let t = first; t < end; t++) {
    const upos = view.tags[t]?.upos;
    if (t === head || (upos !== "ADJ" && upos !== "NOUN" && upos !== "PROPN" && upos !== "VERB")) continue;
    if (!words.weakModifiers.has(view.lower[t]!)) modifiers.push(view.lemmas[t]!);
  }
  return modifiers;
}

function isPlural(view: View, head: number, words: EntityWords): boolean {
  const xpos = view.tags[head]?.xpos;
  return xpos === "NNS" || xpos === "NNPS" || words.pluralPeople.has(view.lower[head]!);
}

function kindOfHead(view: View, head: number, words: EntityWords): EntityKind | null {
  const kind = kindOfNoun(view.lemmas[head]!, words);
  if (kind !== null) return kind;
  // Whoever says something and is named after what they do: “rescuers said”.
  const verb = view.heads[head]!;
  const says = verb >= 0 && isRelation(view, head, "nsubj") && words.speechVerbs.has(view.lemmas[verb]!);
  return says && /(?:er|or|ist|ian|man|woman|ant)$/u.test(view.lemmas[head]!) ? "person" : null;
}

/** What a noun stands for by the lists; null for a thing. */
export function kindOfNoun(noun: string, words: EntityWords): EntityKind | null {
  if (words.personNouns.has(noun) || words.kinship.has(noun)) return "person";
  if (words.pluralPeople.has(noun)) return words.organizationNouns.has(noun) ? "organization" : "person";
  if (words.titles.has(noun)) return "person";
  if (words.organizationNouns.has(noun)) return "organization";
  if (words.documentNouns.has(noun)) return "other";
  if (words.placeNouns.has(noun) || words.countryNouns.has(noun)) return "place";
  return null;
}
