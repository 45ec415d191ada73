/**
 * Which characters of a text node come from which characters of the markup.
 *
 *     markup   Ruiz &amp; Lindqvist &#x2014; 4&nbsp;March
 *     text     Ruiz & Lindqvist — 4 March
 *              ╰─1:1╯╰5:1╯╰───1:1───╯╰8:1╯╰1:1╯…
 *
 * The parser says where a stretch of text begins and ends in the markup but not where its character
 * references are. They are found by reading both side by side: the decoded text decides between a
 * reference (“&amp;”) and a bare ampersand (“AT&T;”). Line ends “\r\n” are one character of text, NUL none.
 */
import type { SourcePiece } from "./page-tree.ts";

/** `length` characters of the node from `at` on stand at `start` … `end`; as many there where nothing is decoded. */
export type AlignedRun = SourcePiece;

/**
 * Runs in order, disjoint. Where markup and text have nothing to do with each other the rest is left out
 * (`stop`: never seen on real pages), or the character of the markup is passed over (`skip`: Markdown's marks).
 */
export function alignText(
  markup: string,
  data: string,
  pieces: readonly SourcePiece[],
  onMismatch: "stop" | "skip" = "stop",
): readonly AlignedRun[] {
  return pieces.flatMap((piece) => alignPiece(markup, data, piece, onMismatch));
}

function alignPiece(
  markup: string,
  data: string,
  piece: SourcePiece,
  onMismatch: "stop" | "skip",
): AlignedRun[] {
  const runs: AlignedRun[] = [];
  const stop = piece.at + piece.length;
  let at = piece.at;
  let source = startOf(markup, data, piece);
  let run = { at, source };
  const close = (): void => {
    if (at > run.at) runs.push({ at: run.at, length: at - run.at, start: run.source, end: source });
  };
  while (at < stop && source < piece.end) {
    const reference =
      markup.charCodeAt(source) === AMPERSAND ? referenceAt(markup, source, piece.end, data, at, stop) : null;
    const step = reference ?? stepOf(markup, source, data, at) ?? (onMismatch === "skip" ? SKIP : null);
    if (step === null) break;
    if (step.source === 1 && step.text === 1) {
      at++;
      source++;
      continue;
    }
    close();
    if (step.text > 0) runs.push({ at, length: step.text, start: source, end: source + step.source });
    at += step.text;
    source += step.source;
    run = { at, source };
  }
  close();
  return runs;
}

/** A stretch that begins with a reference after a dropped NUL is placed inside or behind it by the parser. */
function startOf(markup: string, data: string, piece: SourcePiece): number {
  const written = markup.charCodeAt(piece.start);
  if (written === data.charCodeAt(piece.at) || written === AMPERSAND || written === CARRIAGE_RETURN)
    return piece.start;
  const ampersand = markup.lastIndexOf("&", piece.start);
  return ampersand >= 0 && piece.start - ampersand < 40 ? ampersand : piece.start;
}

interface Step {
  readonly source: number;
  readonly text: number;
}

const AMPERSAND = 38;
const CARRIAGE_RETURN = 13;
const ONE: Step = { source: 1, text: 1 };
const SKIP: Step = { source: 1, text: 0 };

/** How far one character of text takes us in the markup; null where the two have nothing to do with each other. */
function stepOf(markup: string, source: number, data: string, at: number): Step | null {
  const from = markup.charCodeAt(source);
  const to = data.charCodeAt(at);
  if (from === 13)
    return to === 10 ? { source: markup.charCodeAt(source + 1) === 10 ? 2 : 1, text: 1 } : SKIP;
  if (from === to) return ONE;
  if (from === 0) return to === 0xfffd ? ONE : SKIP;
  // The first line end after <pre> and <textarea> is dropped by the parser.
  if (from === 10) return SKIP;
  return null;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,12}|#[0-9]{1,12}|[A-Za-z][A-Za-z0-9]{0,31})(;?)/y;

function referenceAt(
  markup: string,
  source: number,
  end: number,
  data: string,
  at: number,
  stop: number,
): Step | null {
  REFERENCE.lastIndex = source;
  const match = REFERENCE.exec(markup);
  if (!match || source + match[0].length > end) return null;
  const written = match[0];
  const isNumber = written[1] === "#";
  const isAmpersand = /^&amp/i.test(written);
  if (!isNumber && !isAmpersand && data.startsWith(written, at)) return null;
  if (isNumber || match[1] === ";") {
    const text = lengthDecoded(markup.charCodeAt(source + written.length), data, at, stop);
    if (!isAmpersand || /^&amp;$/i.test(written)) return { source: written.length, text };
  }
  // Without a semicolon the reference is the beginning of the word: “&copy2031”.
  if (isAmpersand) return { source: "&amp".length, text: 1 };
  for (let length = Math.min(written.length, 7); length > 2; length--) {
    if (data.charCodeAt(at + 1) === markup.charCodeAt(source + length)) return { source: length, text: 1 };
  }
  return { source: written.length, text: 1 };
}

/** Most references are one code unit; an astral character is two, and so are a few dozen named ones. */
function lengthDecoded(next: number, data: string, at: number, stop: number): number {
  const first = data.charCodeAt(at);
  if (first >= 0xd800 && first < 0xdc00 && at + 1 < stop) return 2;
  const second = data.charCodeAt(at + 1);
  const isCombined =
    second === 0x338 || second === 0x20d2 || second === 0x20e5 || second === 0xfe00 || second === 0x333;
  return isCombined && second !== next && at + 1 < stop ? 2 : 1;
}
