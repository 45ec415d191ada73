/**
 * Cuts marks off the ends of a text, one character at a time: `/[…]+$/` looks at a long run of them once for each
 * of its characters, which hostile text can make slow.
 */

/** The text without white space and `marks` at its end. */
export function trimEndMarks(text: string, marks: string): string {
  return trimEndWhile(text, (character) => character.trim() === "" || marks.includes(character));
}

/** The text without white space and `marks` at its start. */
export function trimStartMarks(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && (text.charAt(start).trim() === "" || marks.includes(text.charAt(start))))
    start++;
  return text.slice(start);
}

/** The text without the characters (code points) at its end for which `isCut` holds. */
export function trimEndWhile(text: string, isCut: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0) {
    const length = (text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1;
    if (!isCut(text.slice(end - length, end))) break;
    end -= length;
  }
  return text.slice(0, end);
}
