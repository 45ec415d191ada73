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
import { findCapitalizedNames } from "./find-capitalized.ts";
import { guessKind } from "./kind.ts";
import { foldName } from "./spelling.ts";
import { headOf, isRelation, type TokenRange, type View, wordsBetween } from "./view.ts";
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
  readonly because: string;
  readonly rule: string;
}

/** Most words that a title has: “chief of the general staff”. */
const TITLE_TOKENS_MAX = 5;

export function refineNames(
  view: View,
  names: readonly NameSpan[],
  words: EntityWords,
): readonly NameMention[] {
  const found = splitPossessed(view, joinAdjacent(view, rangesOf(view, names), words), words);
  const taken = markTaken(view, found);
  const ranges = [...found, ...findCapitalizedNames(view, taken, words)].sort((a, b) => a.first - b.first);
  const mentions = ranges.flatMap((range) => mentionOf(view, range, words));
  const missed = findKnownNames(view, mentions).flatMap((range) => mentionOf(view, range, words));
  return disjoint([...mentions, ...missed]);
}

/** The finder's spans as token ranges; a span that holds no whole token's start is dropped. */
function rangesOf(view: View, names: readonly NameSpan[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let t = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (t > 0 && view.tokens[t - 1]!.start >= name.start) t--;
    while (t < view.tokens.length && view.tokens[t]!.start < name.start) t++;
    let end = t;
    while (end < view.tokens.length && view.tokens[end]!.end <= name.end) end++;
    if (end > t && view.sentenceOf[t]! >= 0 && view.sentenceOf[t] === view.sentenceOf[end - 1]) {
      ranges.push({ first: t, end, kind: name.kind, rule: name.trace.rule });
    }
  }
  return ranges;
}

/** “[Ana] [Ruiz]” of one kind with nothing but a blank between are one name; so are “[Meridian News] [Agency]”. */
function joinAdjacent(view: View, ranges: readonly TokenRange[], words: EntityWords): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const touches = last !== undefined && last.end === range.first;
    const isTail = range.end - range.first === 1 && words.organizationNouns.has(view.lower[range.first]!);
    if (
      touches &&
      (last.kind === range.kind || isTail) &&
      view.sentenceOf[last.first] === view.sentenceOf[range.first]
    ) {
      joined[joined.length - 1] = { ...last, end: range.end, kind: isTail ? "organization" : last.kind };
    } else if (last === undefined || range.first >= last.end) joined.push(range);
  }
  return joined;
}

/** “[Norway’s Ostvik region]” is two places; “[Workers’ Party]” is one name. */
function splitPossessed(view: View, ranges: readonly TokenRange[], words: EntityWords): TokenRange[] {
  const index = countryIndexOf(words);
  return ranges.flatMap((range) => {
    for (let t = range.first + 1; t < range.end - 1; t++) {
      if (view.tags[t]?.xpos !== "POS" || index.codeOfName(wordsBetween(view, range.first, t)) === null)
        continue;
      return [
        { ...range, end: t, kind: "place" as const },
        { ...range, first: t + 1 },
      ];
    }
    return [range];
  });
}

function markTaken(view: View, ranges: readonly TokenRange[]): Uint8Array {
  const taken = new Uint8Array(view.tokens.length);
  for (const { first, end } of ranges) taken.fill(1, first, end);
  return taken;
}

/** None or one mention: the range without what does not belong to the name, with what does. */
function mentionOf(view: View, range: TokenRange, words: EntityWords): readonly NameMention[] {
  let { first, end } = range;
  while (first < end && (!isNameWord(view, first, words) || isOpener(view, first, end))) first++;
  end = Math.min(end, firstVerb(view, first, end));
  while (end > first && !isNameWord(view, end - 1, words)) end--;
  if (first >= end) return [];

  const title = range.kind === "place" ? null : titleAt(view, first, end, words);
  let titleFirst = first;
  if (title !== null) first = title.end;
  if (first >= end) return [];
  const sentence = view.sentenceOf[first]!;
  const before = title === null && range.kind !== "place" ? titleBefore(view, first, words) : null;
  if (before !== null) titleFirst = before.first;

  if (range.rule !== "name/known" && isOnlyCapitalizedByPosition(view, first, end, words)) return [];
  const single = end - first === 1;
  const written = wordsBetween(view, first, end);
  if (!hasUpper(written)) return [];
  const index = countryIndexOf(words);
  // “North Korean”: it says of what kind, and names nobody.
  if (index.isDemonym(written) && index.codeOfName(written) === null) return [];
  if (single && (words.neverNames.has(foldName(written)) || !/\p{L}/u.test(written))) return [];
  if (title === null && before === null && isTitleOnly(written, words)) return [];

  const guess = guessKind(
    {
      name: written,
      hasTitle: title !== null || before !== null,
      hasRole: hasRoleBefore(view, first, words),
      preposition: first > 0 && view.tags[first - 1]?.upos === "ADP" ? view.lower[first - 1]! : "",
      hasPlaceNoun: title === null && before === null && withPlaceNoun(view, end, words) > end,
      speaks: speaks(view, first, end, words),
      found: range.kind,
    },
    words,
  );
  if (guess.kind === "place") end = withPlaceNoun(view, end, words);
  const isTitled = guess.kind === "person" && (title !== null || before !== null);
  const name = wordsBetween(view, first, end);
  return [
    {
      start: view.tokens[isTitled ? titleFirst : first]!.start,
      end: view.tokens[end - 1]!.end,
      firstToken: first,
      endToken: end,
      head: headOf(view, first, end),
      sentence,
      name,
      folded: foldName(name),
      title: isTitled ? (title ?? before)!.title : null,
      kind: guess.kind,
      weight: guess.weight,
      because: guess.because,
      rule: range.rule,
    },
  ];
}

/** Names begin and end in a capital or a number, or in a particle: “de Vries”, never “in” or “said”. */
function isNameWord(view: View, t: number, words: EntityWords): boolean {
  const { start, end } = view.tokens[t]!;
  const tag = view.tags[t];
  if (tag?.xpos === "POS" || tag?.upos === "PUNCT" || tag?.upos === "DET") return false;
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

function isSentenceStart(view: View, t: number): boolean {
  return view.sentenceOf[t - 1] !== view.sentenceOf[t] || view.tags[t - 1]?.upos === "PUNCT";
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

/**
 * The title that the name holds, where a capitalized name is left after it: “General” of “General Ana
 * Ruiz”, and with what stands before it “Harbour Secretary” of “Harbour Secretary Ana Ruiz”.
 */
function titleAt(
  view: View,
  first: number,
  end: number,
  words: EntityWords,
): { title: string; end: number } | null {
  const startsWithName = words.givenNames.has(view.lower[first]!);
  const limit = Math.min(end, first + TITLE_TOKENS_MAX);
  for (let to = limit; to > first; to--) {
    for (let from = first; from < to; from++) {
      const title = titleIn(view, from, to, words);
      if (title === null || (from > first && startsWithName)) continue;
      const rest = view.lower[to] === "." ? to + 1 : to;
      if (isPersonRest(view, rest, end, words)) return { title, end: rest };
    }
  }
  return null;
}

/** True where what follows a title may be a person’s name: “Ana Ruiz”, not “of Ostvik”, “Hospital” or “Jr.”. */
function isPersonRest(view: View, first: number, end: number, words: EntityWords): boolean {
  if (first >= end || !/^\p{Lu}/u.test(wordsBetween(view, first, end))) return false;
  const last = foldName(wordsBetween(view, end - 1, end));
  return (
    !words.organizationNouns.has(last) && !words.landmarkNouns.has(last) && !words.nameSuffixes.has(last)
  );
}

/** The capitalized title that ends right before token `first`. */
function titleBefore(view: View, first: number, words: EntityWords): { title: string; first: number } | null {
  const sentence = view.sentenceOf[first]!;
  const earliest = Math.max(view.sentences[sentence]?.firstToken ?? first, first - TITLE_TOKENS_MAX - 1);
  const end = first > earliest && view.lower[first - 1] === "." ? first - 1 : first;
  for (let from = earliest; from < end; from++) {
    const title = titleIn(view, from, end, words);
    if (title !== null && /^\p{Lu}/u.test(wordsBetween(view, from, end))) return { title, first: from };
  }
  return null;
}

function titleIn(view: View, first: number, end: number, words: EntityWords): string | null {
  const folded = wordsBetween(view, first, end).toLowerCase().replace(/\./gu, "").replace(/-/gu, " ").trim();
  const expanded = words.titleExpansions.get(folded) ?? folded;
  if (!words.titles.has(expanded)) return null;
  return expanded;
}

function isTitleOnly(written: string, words: EntityWords): boolean {
  const folded = foldName(written);
  const expanded = words.titleExpansions.get(folded) ?? folded;
  return words.titles.has(expanded) || words.personNouns.has(expanded);
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
  // In “Ostvik city council” the noun belongs to what follows.
  const next = view.tags[end + 1]?.upos;
  const goesOn = view.sentenceOf[end + 1] === view.sentenceOf[end] && (next === "NOUN" || next === "PROPN");
  return isNoun && !goesOn && noun.start - view.tokens[end - 1]!.end <= 1 ? end + 1 : end;
}

/** Longest name that is looked for again, in tokens. */
const KNOWN_TOKENS_MAX = 6;

/**
 * Finds the names again that are known from elsewhere in the article: “RUIZ DENIES ORDER” in a
 * headline, or a surname the finder did not see. The longest wins.
 */
function findKnownNames(view: View, mentions: readonly NameMention[]): readonly TokenRange[] {
  const known = new Map<string, EntityKind>();
  const taken = new Uint8Array(view.tokens.length);
  for (const mention of mentions) {
    taken.fill(1, mention.firstToken, mention.endToken);
    if (mention.kind === "other") continue;
    known.set(mention.folded, mention.kind);
    const surname = mention.folded.split(" ").at(-1)!;
    if (mention.kind === "person" && surname.length > 2 && !known.has(surname)) known.set(surname, "person");
  }
  const ranges: TokenRange[] = [];
  for (let t = 0; t < view.tokens.length; t++) {
    if (taken[t] || view.sentenceOf[t]! < 0 || !/^\p{Lu}/u.test(wordsBetween(view, t, t + 1))) continue;
    let end = t;
    while (
      end < view.tokens.length &&
      end - t < KNOWN_TOKENS_MAX &&
      !taken[end] &&
      view.sentenceOf[end] === view.sentenceOf[t]
    ) {
      end++;
    }
    for (; end > t; end--) {
      const kind = known.get(foldName(wordsBetween(view, t, end)));
      const isName = /^(?:PROPN|NOUN|ADJ|X)$/u.test(view.tags[t]?.upos ?? "X") || end - t > 1;
      if (kind === undefined || !isName) continue;
      ranges.push({ first: t, end, kind, rule: "name/known" });
      t = end - 1;
      break;
    }
  }
  return ranges;
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
