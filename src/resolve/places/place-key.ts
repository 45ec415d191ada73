/**
 * What a place's name is looked up by: without case, diacritics, apostrophes and full stops, every other mark a blank.
 *
 *     “Saint-Étienne” → “saint etienne”      “St. John’s” → “st johns”      “The Hague” → “the hague”
 *
 * The gazetteer is sorted by this key: whoever changes it writes the gazetteer anew.
 */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘ʼʻ`.]/gu, "")
    .replace(/[łøđħıßæœðþ]/gu, (letter) => PLAIN_LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Most names: nothing about them is to be changed but case. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Letters that are no letter with a mark on it, as English newspapers print them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};
