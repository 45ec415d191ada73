/** Texts as others would set them: a headline writer, a ticker, somebody in a hurry. */

/** Longer words with a capital, as in a headline; the length stays the same. */
export function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) =>
    keepLength(letter, letter.toUpperCase()),
  );
}

/** All letters as capitals; the length stays the same. */
export function capitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) => keepLength(letter, letter.toUpperCase()));
}

/** All letters small; the length stays the same. */
export function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => keepLength(letter, letter.toLowerCase()));
}

function keepLength(before: string, after: string): string {
  return after.length === before.length ? after : before;
}
