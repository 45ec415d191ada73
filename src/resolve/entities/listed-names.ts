/**
 * Which names of the user's names file stand in the text? They are names whether or not the reader saw them.
 *
 *     names file: Port of Ostvik          The [Port of Ostvik] closed.      the reader had seen [Ostvik] only
 *
 * Leaves to `corrections.ts` which entity a name belongs to, and to whom spellings in small letters refer.
 */
import { contains, type KnownEntity, type NameSpan, overlapOf, type TextLayers } from "../../model/index.ts";

/**
 * The names of the layer with the listed ones put in: sorted and disjoint. A listed name takes the place of
 * those it overlaps but for a longer one that holds it; the longest listed one wins. Only whole tokens match, by letter and case, and only
 * spellings with a capital, and none across the end of a sentence. Linear in the text times the listed spellings that share their first two letters.
 */
export function addListedNames(
  text: string,
  { tokens, sentences, names }: Pick<TextLayers, "tokens" | "sentences" | "names">,
  known: readonly KnownEntity[],
): readonly NameSpan[] {
  const listed = spellingsByStart(known);
  if (listed.size === 0) return names;
  const ends = new Set(tokens.map(({ end }) => end));
  let s = 0;
  const found: NameSpan[] = [];
  for (const { start } of tokens) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    while (s < sentences.length && sentences[s]!.end <= start) s++;
    const limit = sentences[s]?.end ?? 0;
    const match = listed.get(text.slice(start, start + KEY_LENGTH))?.find(({ spelling }) => {
      const end = start + spelling.length;
      return end <= limit && ends.has(end) && text.startsWith(spelling, start);
    });
    if (match === undefined) continue;
    const end = start + match.spelling.length;
    found.push({ start, end, kind: match.kind, trace: { rule: LISTED, because: ["names file"] } });
  }
  return merged(names, found);
}

interface ListedSpelling {
  readonly spelling: string;
  readonly kind: NameSpan["kind"];
}

const KEY_LENGTH = 2;
/** The rule in the trace of a listed name. */
export const LISTED = "name/listed";

/** First letters → spellings, the longest first. */
function spellingsByStart(known: readonly KnownEntity[]): ReadonlyMap<string, readonly ListedSpelling[]> {
  const byStart = new Map<string, ListedSpelling[]>();
  for (const { name, kind, also } of known) {
    if (kind === "none") continue;
    for (const spelling of [name, ...also.map((item) => item.spelling)]) {
      if (spelling.length < KEY_LENGTH || !/\p{Lu}/u.test(spelling)) continue;
      const key = spelling.slice(0, KEY_LENGTH);
      byStart.set(key, [...(byStart.get(key) ?? []), { spelling, kind: kind ?? "other" }]);
    }
  }
  for (const spellings of byStart.values()) spellings.sort((a, b) => b.spelling.length - a.spelling.length);
  return byStart;
}

/** Both lists in order; where the program saw the very same span, its kind is kept unless the user states one. */
function merged(names: readonly NameSpan[], listed: readonly NameSpan[]): readonly NameSpan[] {
  const all: NameSpan[] = [];
  let next = 0;
  for (const name of listed) {
    while (next < names.length && names[next]!.end <= name.start) all.push(names[next++]!);
    const holder = names[next];
    if (holder !== undefined && contains(holder, name) && !contains(name, holder)) continue;
    const over: NameSpan[] = [];
    while (next < names.length && overlapOf(names[next]!, name) > 0) over.push(names[next++]!);
    const same = over.find((other) => contains(other, name));
    all.push(same !== undefined && name.kind === "other" ? { ...name, kind: same.kind } : name);
  }
  return [...all, ...names.slice(next)];
}
