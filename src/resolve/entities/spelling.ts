/**
 * When are two spellings the same name? Folding, transliteration and edit distance, from the
 * safest to the boldest. Names are compared by keys, so that joining thousands stays linear.
 */

/**
 * The name without what outlets write differently: case, diacritics, hyphens, apostrophes, full
 * stops, a leading article.
 *
 *     “The Jong-un Institute” → “jong un institute”      “U.S.” → “us”
 */
export function foldName(name: string): string {
  if (PLAIN_NAME.test(name)) return withoutArticle(name.toLowerCase());
  const folded = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ł/gu, "l")
    .replace(/ø/gu, "o")
    .replace(/ß/gu, "ss")
    .replace(/æ/gu, "ae")
    .replace(/&/gu, " and ")
    .replace(/['’‘ʼʻ`.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return withoutArticle(folded);
}

/** Most names: nothing about them is to be folded but case. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function withoutArticle(folded: string): string {
  return folded.startsWith("the ") ? folded.slice(4) : folded;
}

/**
 * A key that romanizations of one word share: y and ij for i, doubled letters once, ks for x,
 * a final long i however written. Takes a folded word.
 *
 *     voronskyy, voronskiy, voronskii, voronsky → voronski       sergey, sergei → sergei
 */
export function spellingKey(word: string): string {
  if (word.length < KEY_LENGTH_MIN || !hasVariants(word)) return word;
  return word
    .replace(/ks/gu, "x")
    .replace(/ph/gu, "f")
    .replace(/kh/gu, "h")
    .replace(/dzh/gu, "j")
    .replace(/tch/gu, "ch")
    .replace(/w/gu, "v")
    .replace(/[yj](?=[yi]?$)/gu, "i")
    .replace(/y/gu, "i")
    .replace(/(\p{L})\1+/gu, "$1");
}

/** The least length of a word that is romanized in several ways: “Fry” is not “Fri”. */
const KEY_LENGTH_MIN = 4;

/** True where the word has anything that is replaced in a key; most have not, and are asked for often. */
function hasVariants(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    if (letter === "w" || letter === "y" || letter === "j" || letter === word[i + 1]) return true;
    if (letter === "k" && (word[i + 1] === "h" || word[i + 1] === "s")) return true;
    if (letter === "h" && (word[i - 1] === "p" || word[i - 1] === "z" || word[i - 1] === "c")) return true;
  }
  return false;
}

/** The least length of a word that may differ in more than its key: in short ones a letter is a different name. */
const VARIANT_LENGTH_MIN = 6;

/**
 * True where two folded words may be romanizations of one name: the same consonants but for h, the
 * same first and last letter, and at most two vowels apart. “Mohammed” and “Muhammad”; not “Marin”
 * and “Martin”, not “Maria” and “Mario”.
 */
export function couldBeVariants(a: string, b: string): boolean {
  const x = spellingKey(a);
  const y = spellingKey(b);
  if (x === y) return true;
  if (Math.min(a.length, b.length) < VARIANT_LENGTH_MIN) return false;
  if (x[0] !== y[0] || x.at(-1) !== y.at(-1) || consonantsOf(x) !== consonantsOf(y)) return false;
  return distanceOf(x, y, 2) <= 2;
}

/** The consonants of a spelling key without h: names that may be variants share them. */
export function consonantsOf(word: string): string {
  return word.replace(/[aeiouyh]/gu, "").replace(/(\p{L})\1+/gu, "$1");
}

/** Levenshtein distance, at most `limit + 1`. Words over 40 letters are compared whole. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 40 || b.length > 40) return a === b ? 0 : limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}

/**
 * The initials a multi-word name may be abbreviated to: of all its words, and of those that are
 * not small words (“of”, “the”). Takes the name as written, returns lower-case strings of two or more.
 */
export function initialsOf(name: string, smallWords: ReadonlySet<string>): readonly string[] {
  const parts = name.split(/[\s\-–/]+/u).filter((part) => /^\p{L}/u.test(part));
  const letter = (part: string) => foldName(part.slice(0, 2))[0] ?? "";
  const all = parts.map(letter).join("");
  const large = parts
    .filter((part) => !smallWords.has(part.toLowerCase()))
    .map(letter)
    .join("");
  return [...new Set([large, all])].filter((initials) => initials.length >= 2);
}
