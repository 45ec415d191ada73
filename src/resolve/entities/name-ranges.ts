/**
 * Mends the name finder's spans before anything is made of them: cut at token borders, names that
 * it tore apart put together, two names that it ran together taken apart.
 *
 *     [Meridian News] [Agency]       → [Meridian News Agency]
 *     [Norway’s Ostvik region]       → [Norway]’s [Ostvik region]
 *     [Ruiz,” Berg]                  → [Ruiz] ,” [Berg]
 *     [Commission] on [Safe Harbours] → [Commission on Safe Harbours]
 *     [Ana] “Duke” [Ruiz], Jr.        → [Ana “Duke” Ruiz, Jr.]
 */
import type { EntityKind, NameSpan } from "../../model/index.ts";
import { countryIndexOf } from "./country-index.ts";
import { type TokenRange, type View, wordsBetween } from "./view.ts";
import type { EntityWords } from "./words.ts";

/** The finder's spans as runs of tokens, mended; sorted and disjoint. */
export function findNameRanges(
  view: View,
  names: readonly NameSpan[],
  words: EntityWords,
): readonly TokenRange[] {
  const whole = rangesOf(view, names)
    .map((range) => withoutLink(view, range, words))
    .flatMap((range) => splitAtMarks(view, range, words))
    .flatMap((range) => splitAtRole(view, range, words));
  const adjacent = widen(view, joinAdjacent(view, whole, words), words);
  const joined = joinLinked(view, splitPossessed(view, adjacent, words), words);
  return joinNicknamed(view, joined, words).map((range) => withGeneration(view, range, words));
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

/** “[Department of]” the Harbours → “[Department]”. */
function withoutLink(view: View, range: TokenRange, words: EntityWords): TokenRange {
  let { end } = range;
  while (end - range.first > 1 && view.capital[end - 1] === 0 && words.nameLinks.has(view.lower[end - 1]!))
    end--;
  return end === range.end ? range : { ...range, end };
}

/** “[North Harbour] Organization” and “Great [Britain]” with the word that the finder left off. */
function widen(view: View, ranges: readonly TokenRange[], words: EntityWords): readonly TokenRange[] {
  const index = countryIndexOf(words);
  return ranges.map((range, r) => {
    const { first, end, kind } = range;
    if (kind === "person") return range;
    const hasNext = (ranges[r + 1]?.first ?? Infinity) <= end;
    const isTail = isFree(view, end, first) && words.organizationNouns.has(view.lower[end]!);
    if (isTail && !hasNext && !isCapital(view, end + 1)) {
      return { ...range, end: end + 1, kind: "organization" };
    }
    const couldBeCountry =
      kind === "place" && isFree(view, first - 1, first) && (ranges[r - 1]?.end ?? 0) < first;
    return couldBeCountry && index.codeOfName(wordsBetween(view, first - 1, end)) !== null
      ? { ...range, first: first - 1 }
      : range;
  });
}

/** True for a proper noun in the sentence of token `first`. */
function isFree(view: View, t: number, first: number): boolean {
  return isCapital(view, t) && view.sentenceOf[t] === view.sentenceOf[first];
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

/** Marks that no name has inside, but for the comma of “Ostvik Shipping, Inc.” and “Ruiz, Jr.”. */
const MARK = /^(?:["“”«»,;:()―—]|``|'')$/u;

function splitAtMarks(view: View, range: TokenRange, words: EntityWords): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let first = range.first;
  for (let t = range.first; t <= range.end; t++) {
    if (t < range.end && !(MARK.test(view.lower[t]!) && !isSuffixAt(view, t + 1, words))) continue;
    if (t > first) parts.push({ ...range, first, end: t });
    first = t + 1;
  }
  return parts;
}

function isSuffixAt(view: View, t: number, words: EntityWords): boolean {
  const word = (view.lower[t] ?? "").replace(/\.$/u, "");
  return words.organizationSuffixes.has(word) || words.nameSuffixes.has(word);
}

/** “[Harbour Union Attorney Ana Ruiz]” is a body, and a person whose role stands between: the role ends the first. */
function splitAtRole(view: View, range: TokenRange, words: EntityWords): readonly TokenRange[] {
  if (range.kind !== "organization") return [range];
  for (let t = range.first + 1; t < range.end; t++) {
    if (!words.personNouns.has(view.lower[t]!) && !words.titles.has(view.lower[t]!)) continue;
    const body = { ...range, end: t };
    // “[Reform Union Leader] Jan Berg”: the finder has the person apart.
    if (t === range.end - 1) return isCapital(view, range.end) ? [body] : [range];
    const isName = range.end - t === 3 && isCapital(view, t + 1) && isCapital(view, t + 2);
    if (isName && !words.organizationNouns.has(view.lower[range.end - 1]!)) {
      return [body, { ...range, first: t + 1, kind: "person" }];
    }
  }
  return [range];
}

function isCapital(view: View, t: number): boolean {
  return view.tags[t]?.upos === "PROPN" && view.capital[t] === 1;
}

/**
 * “[Commission] on [Safe Harbours]”, “[Bureau] of [Land Management]”: what a body's noun is tied to belongs to
 * its name, unless it is a person or, but for “of”, a place: “the [Commission] for [Ostvik]” may be any.
 */
function joinLinked(view: View, ranges: readonly TokenRange[], words: EntityWords): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && isLinked(view, last, range, words)) {
      joined[joined.length - 1] = { ...last, end: range.end, kind: "organization" };
    } else joined.push(range);
  }
  return joined;
}

function isLinked(view: View, body: TokenRange, tail: TokenRange, words: EntityWords): boolean {
  if (
    body.kind === "person" ||
    tail.kind === "person" ||
    view.sentenceOf[body.first] !== view.sentenceOf[tail.first]
  )
    return false;
  const link = view.lower[body.end] ?? "";
  const between = tail.first - body.end;
  const isTied = between === 1 || (between === 2 && words.definite.has(view.lower[body.end + 1]!));
  if (!isTied || !words.organizationNouns.has(view.lower[body.end - 1]!)) return false;
  // A body that has a name needs no place: “the [Defence Ministry] of [Norway]”; of another body it is a part.
  const isBare = body.end - body.first === 1;
  const isPart = between === 2 && tail.kind === "organization";
  return link === "of" ? isBare || isPart : words.bodyLinks.has(link) && isBare && tail.kind !== "place";
}

/** Opening marks of a nickname to those that close it. */
const NICKNAME_MARKS: Readonly<Record<string, RegExp>> = {
  "“": /^”$/u,
  '"': /^"$/u,
  "``": /^''$/u,
  "‘": /^’$/u,
  "'": /^'$/u,
  "(": /^\)$/u,
};

/** “[Ana] “Duke” [Ruiz]”, “[Ana] (Annie) Ruiz”: a person’s names go on after the nickname. */
function joinNicknamed(view: View, ranges: readonly TokenRange[], words: EntityWords): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const [r, range] of ranges.entries()) {
    if (range.first < (joined.at(-1)?.end ?? 0)) continue;
    const surname = range.kind === "person" ? surnameAfterNickname(view, range.end) : -1;
    if (surname < 0) {
      joined.push(range);
      continue;
    }
    const next = ranges.slice(r + 1, r + 4).find(({ first }) => first === surname);
    const isPerson =
      next === undefined ? isCapital(view, surname) : next.kind === "person" || next.kind === "other";
    const isBody = words.organizationNouns.has(view.lower[surname]!);
    joined.push(isPerson && !isBody ? { ...range, end: next?.end ?? surname + 1 } : range);
  }
  return joined;
}

/** The token after a nickname in marks that opens at token `open`; -1 where there is none. */
function surnameAfterNickname(view: View, open: number): number {
  const closing = NICKNAME_MARKS[view.lower[open] ?? ""];
  if (closing === undefined || view.capital[open + 1] !== 1) return -1;
  for (let t = open + 2; t <= open + 4 && t + 1 < view.tokens.length; t++) {
    if (!closing.test(view.lower[t]!)) continue;
    return view.sentenceOf[t + 1] === view.sentenceOf[open] ? t + 1 : -1;
  }
  return -1;
}

/** “[Ana Ruiz], Jr.” → “[Ana Ruiz, Jr.]”: only people have such a word after their names. */
function withGeneration(view: View, range: TokenRange, words: EntityWords): TokenRange {
  if (range.kind === "place" || range.kind === "event") return range;
  const at = view.lower[range.end] === "," ? range.end + 1 : range.end;
  const word = (view.lower[at] ?? "").replace(/\.$/u, "");
  const isHere = view.capital[at] === 1 && view.sentenceOf[at] === view.sentenceOf[range.first];
  // A number stands behind ships and wars as well.
  const isNumber = /^[ivx]+$/u.test(word);
  if (!isHere || !words.generations.has(word) || (isNumber && range.kind !== "person")) return range;
  return { ...range, end: at + 1, kind: "person" };
}

/** The words of a name, a person’s without its nickname: “Ana “Duke” Ruiz” → “Ana Ruiz”. */
export function withoutNickname(name: string, kind: EntityKind | null): string {
  return kind === "person" && NICKNAME.test(name) ? name.replace(NICKNAME, " ") : name;
}

const NICKNAME =
  / (?:“[^“”]{1,40}”|"[^"]{1,40}"|``[^`']{1,40}''|‘[^‘’]{1,40}’|'[^']{1,40}'|\([^()]{1,40}\)) /u;
