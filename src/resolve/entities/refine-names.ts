/**
 * Turns the name finder's spans into name mentions: titles told from names, possessives and
 * articles cut off, place nouns taken in, and names found that the finder saw elsewhere in the
 * article but not here.
 *
 *     the [General Ana Ruiz]’s troops in [Ostvik region]
 *          ╰title╯ ╰─name─╯               ╰──name───╯
 *
 * Out come mentions sorted by position and disjoint, on token borders. A name that is only a title
 * (“the President”) is left to the nominals; a nationality used as an adjective is no name.
 */
import { contains, type EntityKind, type NameSpan, type Span } from "../../model/index.ts";
import { countryIndexOf } from "./country-index.ts";
import { findCapitalizedNames, isShouted } from "./find-capitalized.ts";
import { findKnownNames, hidesKnownName, knownNamesOf } from "./find-known-names.ts";
import { guessKind } from "./kind.ts";
import { findNameRanges, withoutNickname } from "./name-ranges.ts";
import { foldName } from "./spelling.ts";
import { isTitleOnly, titleAt, titleBefore } from "./titles.ts";
import { headOf, isRelation, isSentenceStart, type TokenRange, type View, wordsBetween } from "./view.ts";
import type { EntityWords } from "./words.ts";

/** One mention by name. Its span holds the title; its tokens do not. */
export interface NameMention extends Span {
  /** Tokens of the name without title: `firstToken` … `endToken - 1`, never none. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly sentence: number;
  /** As written, white space made one blank, without title. */
  readonly name: string;
  readonly folded: string;
  /** In full and in lower case: “general”; null for none. */
  readonly title: string | null;
  readonly kind: EntityKind;
  readonly weight: number;
  /** The subject of a verb of saying. */
  readonly speaks: boolean;
  /** Something is or goes there: “in Ostvik”, “from Ostvik”. */
  readonly isLocation: boolean;
  readonly because: string;
  readonly rule: string;
}

export function refineNames(
  view: View,
  names: readonly NameSpan[],
  words: EntityWords,
): readonly NameMention[] {
  const found = findNameRanges(view, names, words);
  const taken = markTaken(view, found);
  const isHeadline = headlines(view);
  const inHeadline = ({ first }: TokenRange) => isHeadline[view.sentenceOf[first]!]!;
  const placeEnds = new Set(found.flatMap(({ kind, end }) => (kind === "place" ? [end] : [])));
  const toMentions = (range: TokenRange) => mentionOf(view, range, taken, placeEnds, words);
  const mentions = found.filter((range) => !inHeadline(range)).flatMap(toMentions);
  const known = knownNamesOf(mentions, words);
  for (const range of found.filter(inHeadline)) {
    if (hidesKnownName(view, range, known, words)) taken.fill(0, range.first, range.end);
    else mentions.push(...toMentions(range));
  }
  // A title in front is its name's, so it is no name of its own: “Harbour Secretary” Ana Ruiz.
  markTitles(view, mentions, taken);
  const capitalized = findCapitalizedNames(view, taken, isHeadline, words);
  mentions.push(...capitalized.flatMap(toMentions));
  const missed = findKnownNames(view, mentions, words).flatMap(toMentions);
  return disjoint([...mentions, ...missed]);
}

function headlines(view: View): readonly boolean[] {
  return view.sentences.map(({ firstToken, endToken }) => isShouted(view, firstToken, endToken));
}

function markTaken(view: View, ranges: readonly TokenRange[]): Uint8Array {
  const taken = new Uint8Array(view.tokens.length);
  for (const { first, end } of ranges) taken.fill(1, first, end);
  return taken;
}

function markTitles(view: View, mentions: readonly NameMention[], taken: Uint8Array): void {
  for (const { start, firstToken } of mentions) {
    for (let t = firstToken - 1; t >= 0 && view.tokens[t]!.start >= start; t--) taken[t] = 1;
  }
}

/** None or one mention: the range without what does not belong to the name, with what does. */
function mentionOf(
  view: View,
  range: TokenRange,
  taken: Uint8Array,
  placeEnds: ReadonlySet<number>,
  words: EntityWords,
): readonly NameMention[] {
  let { first, end } = range;
  while (first < end && (!isNameWord(view, first, words) || isOpener(view, first, end))) first++;
  end = Math.min(end, firstVerb(view, first, end));
  while (end > first && !isNameWord(view, end - 1, words)) end--;
  if (first >= end) return [];

  const title = titleAt(view, first, end, range.kind, words);
  let titleFirst = first;
  if (title !== null) first = title.end;
  if (first >= end) return [];
  const sentence = view.sentenceOf[first]!;
  const before = title === null && range.kind !== "place" ? titleBefore(view, first, taken, words) : null;
  if (before !== null) titleFirst = before.first;

  if (range.rule !== "name/known" && isOnlyCapitalizedByPosition(view, first, end, words)) return [];
  const single = end - first === 1;
  const written = withoutNickname(wordsBetween(view, first, end), range.kind);
  if (!hasUpper(written)) return [];
  const index = countryIndexOf(words);
  const folded = foldName(written);
  // “South Ostvian”: it says of what kind, and names nobody.
  if (index.isDemonym(written, folded) && index.codeOfName(written, folded) === null) return [];
  if (single && (words.neverNames.has(folded) || words.generations.has(folded) || !/\p{L}/u.test(written)))
    return [];
  if (title === null && before === null && isTitleOnly(folded, words)) return [];

  const preposition = prepositionBefore(view, first);
  const isSpeaker = speaks(view, first, end, words);
  const guess = guessKind(
    {
      name: written,
      hasTitle: title !== null || before !== null,
      hasRole: hasRoleBefore(view, first, words),
      hasAge: hasAgeAfter(view, end),
      describedAs:
        describedBefore(view, first, end, words) ??
        (preposition === "" ? describedAfter(view, first, end, words) : null),
      hasArticle: view.tags[first - 1]?.upos === "DET" && view.sentenceOf[first - 1] === sentence,
      preposition,
      afterPlace:
        view.lower[first - 1] === "," && placeEnds.has(first - 1) && /^[,.;)]$/u.test(view.lower[end] ?? "."),
      hasPlaceNoun: title === null && before === null && withPlaceNoun(view, end, words) > end,
      speaks: isSpeaker,
      found: range.kind,
    },
    words,
  );
  if (guess.kind === "place") end = withPlaceNoun(view, end, words);
  const isTitled = guess.kind === "person" && (title !== null || before !== null);
  const name = withoutNickname(wordsBetween(view, first, end), range.kind);
  return [
    {
      start: view.tokens[isTitled ? titleFirst : first]!.start,
      end: view.tokens[end - 1]!.end,
      firstToken: first,
      endToken: end,
      head: headOf(view, first, end),
      sentence,
      name,
      folded: name === written ? folded : foldName(name),
      title: isTitled ? (title ?? before)!.title : null,
      kind: guess.kind,
      weight: guess.weight,
      speaks: isSpeaker,
      isLocation: words.placePrepositions.has(preposition) || words.motionPrepositions.has(preposition),
      because: guess.because,
      rule: range.rule,
    },
  ];
}

function prepositionBefore(view: View, first: number): string {
  const isHere =
    view.tags[first - 1]?.upos === "ADP" && view.sentenceOf[first - 1] === view.sentenceOf[first];
  return isHere ? view.lower[first - 1]! : "";
}

/** Names begin and end in a capital or a number, or in a particle: “de Vries”, never “in” or “said”. */
function isNameWord(view: View, t: number, words: EntityWords): boolean {
  const { start, end } = view.tokens[t]!;
  const tag = view.tags[t];
  if (tag?.xpos === "POS" || tag?.upos === "PUNCT" || tag?.upos === "DET") return false;
  if (view.capital[t] === 1) return true;
  return (
    /[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(view.text.slice(start, end)) || words.nameParticles.has(view.lower[t]!)
  );
}

/** “MNA reported Saturday”: where a name that the finder drew too far meets its verb, else `end`. */
function firstVerb(view: View, first: number, end: number): number {
  for (let t = first + 1; t < end; t++) {
    const isVerb = view.tags[t]?.upos === "VERB" || view.tags[t]?.upos === "AUX";
    if (isVerb && view.lower[t] === wordsBetween(view, t, t + 1)) return t;
  }
  return end;
}

/** “In Oslo”: a small word at the start that only its place made large. */
function isOpener(view: View, t: number, end: number): boolean {
  const isSmall = /^(?:ADP|SCONJ|CCONJ|PRON|AUX|ADV|VERB)$/u.test(view.tags[t]?.upos ?? "");
  return isSmall && end - t > 1 && isSentenceStart(view, t);
}

/**
 * “Port officials”, “Ostvian officials”: one word, tagged as an adjective, or as a common noun where any word
 * is written large. If it is a name after all, it is found again by its other mentions.
 */
function isOnlyCapitalizedByPosition(view: View, first: number, end: number, words: EntityWords): boolean {
  const upos = view.tags[first]?.upos;
  if (end - first > 1 || upos === undefined) return false;
  if (upos === "PROPN") return isSentenceStart(view, first) && isCommonBefore(view, first, words);
  const word = wordsBetween(view, first, end);
  const index = countryIndexOf(words);
  if (index.codeOfName(word) !== null || index.codeOfCapital(word) !== null || /\p{Lu}\p{Lu}/u.test(word))
    return false;
  return upos === "ADJ" || isSentenceStart(view, first);
}

/** “State media”, “Port officials”: a common word before a common noun, whatever its tag. */
function isCommonBefore(view: View, first: number, words: EntityWords): boolean {
  const word = view.lower[first]!;
  const isCommon =
    words.organizationNouns.has(word) || words.placeNouns.has(word) || words.landmarkNouns.has(word);
  const next = first + 1;
  return (
    isCommon && view.tags[next]?.upos === "NOUN" && view.lower[next] === wordsBetween(view, next, next + 1)
  );
}

function hasUpper(written: string): boolean {
  return /\p{Lu}|\p{Lo}|\p{N}/u.test(written);
}

/** “coast guard commander Ana Ruiz”: a noun for a person right before the name. */
function hasRoleBefore(view: View, first: number, words: EntityWords): boolean {
  if (first === 0 || view.sentenceOf[first - 1] !== view.sentenceOf[first]) return false;
  const tag = view.tags[first - 1];
  return (
    (tag?.upos === "NOUN" || tag?.upos === "PROPN") &&
    (words.personNouns.has(view.lemmas[first - 1]!) || words.kinship.has(view.lemmas[first - 1]!))
  );
}

/** “Ana Ruiz, 34, …” */
function hasAgeAfter(view: View, end: number): boolean {
  const sentence = view.sentenceOf[end - 1];
  if (view.lower[end] !== "," || view.sentenceOf[end + 2] !== sentence) return false;
  return /^\d{1,2}$/u.test(view.lower[end + 1]!) && /^[,.;]$/u.test(view.lower[end + 2]!);
}

/**
 * “the operator, Norrline, …”, “Ostvik’s mayor, Ana Ruiz, …”: a definite or possessed noun for a person or a
 * body, and the name alone between commas. “In April the mayor, Oslo, …” is written by nobody.
 */
function describedBefore(
  view: View,
  first: number,
  end: number,
  words: EntityWords,
): "person" | "organization" | "either" | null {
  const noun = first - 2;
  const sentence = view.sentenceOf[first];
  if (noun < 1 || view.lower[first - 1] !== "," || view.sentenceOf[noun - 1] !== sentence) return null;
  if (!/^(?:,|\.|;|—|–)$/u.test(view.lower[end] ?? ".") || view.tags[noun]?.xpos !== "NN") return null;
  return isDetermined(view, noun) ? kindOfRole(view, noun, words) : null;
}

/** “Norrline, the operator, …”: the noun that the tree holds to be an apposition of the name. */
function describedAfter(
  view: View,
  first: number,
  end: number,
  words: EntityWords,
): "person" | "organization" | "either" | null {
  if (view.lower[end] !== ",") return null;
  const noun = view.children[headOf(view, first, end)]!.find(
    (child) => child > end && view.deprels[child] === "appos",
  );
  if (noun === undefined || view.tags[noun]?.xpos !== "NN" || !isDetermined(view, noun)) return null;
  return kindOfRole(view, noun, words);
}

function kindOfRole(
  view: View,
  noun: number,
  words: EntityWords,
): "person" | "organization" | "either" | null {
  const lemma = view.lemmas[noun]!;
  const isBody = words.organizationNouns.has(lemma);
  if (words.personNouns.has(lemma) || words.kinship.has(lemma)) return isBody ? "either" : "person";
  return isBody ? "organization" : null;
}

/** True where an article or a possessor opens the noun’s phrase, a few words before it. */
function isDetermined(view: View, noun: number): boolean {
  for (let t = noun - 1; t >= 0 && noun - t <= 5 && view.sentenceOf[t] === view.sentenceOf[noun]; t--) {
    const { upos, xpos } = view.tags[t] ?? { upos: "X", xpos: "" };
    if (upos === "DET" || xpos === "PRP$" || xpos === "POS") return true;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(upos) && view.lower[t] !== "-") return false;
  }
  return false;
}

function speaks(view: View, first: number, end: number, words: EntityWords): boolean {
  const head = headOf(view, first, end);
  const verb = view.heads[head]!;
  return verb >= 0 && isRelation(view, head, "nsubj") && words.speechVerbs.has(view.lemmas[verb]!);
}

/** “Ostvik region”: a lower-case place noun right after a place's name belongs to it. */
function withPlaceNoun(view: View, end: number, words: EntityWords): number {
  const noun = view.tokens[end];
  if (noun === undefined || view.sentenceOf[end] !== view.sentenceOf[end - 1]) return end;
  const isNoun = words.placeNouns.has(view.lower[end]!) && view.tags[end]?.upos !== "VERB";
  // In “Ostvik city council” and “the Ostvik district of Lillmark” the noun belongs to what follows.
  const next = view.tags[end + 1]?.upos;
  const goesOn =
    view.sentenceOf[end + 1] === view.sentenceOf[end] &&
    (next === "NOUN" || next === "PROPN" || (words.nameLinks.has(view.lower[end + 1]!) && next === "ADP"));
  return isNoun && !goesOn && noun.start - view.tokens[end - 1]!.end <= 1 ? end + 1 : end;
}

/** Sorted by position; of two that overlap the earlier and longer stays. */
function disjoint(mentions: readonly NameMention[]): readonly NameMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (contains(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}
