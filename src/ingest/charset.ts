/**
 * Bytes → characters. Which character set: a byte order mark, what the page states, valid UTF-8, and only
 * then a guess (chardet). The order is that of the encoding sniffing of HTML but that valid UTF-8 comes
 * before a stated one: text that is valid UTF-8 by chance and says it is not is rarer than a wrong label.
 */
import type { Problem } from "../model/problem.ts";

export interface Decoded {
  readonly text: string;
  /** WHATWG label, lower case. */
  readonly charset: string;
  readonly problems: readonly Problem[];
}

/** Decodes any bytes; the byte order mark is not part of the text. @param stated label from outside, such as HTTP's. */
export async function decodeBytes(
  bytes: Uint8Array,
  where: string,
  stated: string | null = null,
): Promise<Decoded> {
  const marked = charsetOfMark(bytes);
  if (marked) return decoded(bytes, marked, where);
  const wide = charsetOfNuls(bytes);
  if (wide) return decoded(bytes, wide, where);
  const label = stated ?? statedCharset(bytes);
  if (label !== "utf-16le" && label !== "utf-16be" && isUtf8(bytes)) return decoded(bytes, "utf-8", where);
  return decoded(bytes, label ?? (await guessedCharset(bytes)), where);
}

function decoded(bytes: Uint8Array, charset: string, where: string): Decoded {
  const raw = new TextDecoder(charset).decode(bytes);
  const text = charset === "windows-1252" ? withoutC1(raw) : raw;
  const nLost = countOf(text, "\ufffd");
  // Valid UTF-8 may hold the replacement character itself: somebody else lost that one.
  if (nLost === 0 || (charset === "utf-8" && isUtf8(bytes))) return { text, charset, problems: [] };
  const message = `Cannot decode ${nLost} character${nLost === 1 ? "" : "s"} of "${where}" as ${charset}: they are shown as “\ufffd”`;
  return { text, charset, problems: [{ code: "input/undecodable", message, where }] };
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without its mark: every second byte of the text's ASCII is NUL, and hardly any other. */
function charsetOfNuls(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  let [nEven, nOdd] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) nEven++;
    else nOdd++;
  }
  const [many, few] = [head.length * 0.3, head.length * 0.02];
  if (nOdd > many && nEven <= few) return "utf-16le";
  return nEven > many && nOdd <= few ? "utf-16be" : null;
}

/** What windows-1252 has for 0x80 … 0x9f; some versions of Node decode these as ISO-8859-1 does. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

const LABEL = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;

/** The label in `<meta charset>`, `http-equiv` or an XML declaration of the first 4,096 bytes, where it is a known one. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const tags = [/^<\?xml[^<>]{0,300}/i.exec(head)?.[0] ?? "", ...(head.match(/<meta[^<>]{0,300}/gi) ?? [])];
  const stated = tags.map((tag) => LABEL.exec(tag)?.[1]).find((found) => found !== undefined);
  const label = knownLabel(stated ?? "");
  // A page that can be read as ASCII up to here is not UTF-16, whatever it says.
  return label?.startsWith("utf-16") ? "utf-8" : label;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function guessedCharset(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  const guesses = analyse(bytes.subarray(0, 65_536));
  for (const { name } of guesses) {
    const label = knownLabel(name);
    if (label && label !== "utf-8") return label;
  }
  return "windows-1252";
}

function knownLabel(label: string): string | null {
  try {
    return label === "" ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function countOf(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count++;
  return count;
}
