/** Which format a document is in: by the end of its name where that says so, and by how it begins. */

export type Format =
  | "text"
  | "html"
  | "markdown"
  | "json"
  | "json-lines"
  | "mhtml"
  | "story"
  | "binary"
  | "ignored";

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  json: "json",
  jsonl: "json-lines",
  ndjson: "json-lines",
  mht: "mhtml",
  mhtml: "mhtml",
};

/** Files that stand beside articles and are none: pictures, styles, settings. They are passed over quietly. */
const IGNORED = new Set(
  "png jpg jpeg gif webp svg ico bmp avif tif tiff css js mjs cjs ts map woff woff2 ttf otf eot mp3 mp4 m4a ogg wav webm avi mov yaml yml toml lock ini cfg log".split(
    " ",
  ),
);

/** By name alone; null where only the content can tell. */
export function formatOfName(name: string): Format | null {
  if (/^story\.ya?ml$/i.test(name)) return "story";
  const extension = extensionOf(name);
  return IGNORED.has(extension) ? "ignored" : (BY_EXTENSION[extension] ?? null);
}

/** What the bytes are: named formats are believed but for a text that is HTML. */
export function formatOfBytes(bytes: Uint8Array, named: Format | null): Format {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  if (named !== null && named !== "text") return named;
  if (isBinary(bytes)) return "binary";
  if (looksLikeHtml(head)) return "html";
  if (named === "text") return "text";
  if (/^(?:\xef\xbb\xbf)?\s{0,99}[[{]/.test(head)) return looksLikeJsonLines(head) ? "json-lines" : "json";
  if (
    /^(?:From|MIME-Version|Content-Type|Snapshot-Content-Location):\s/im.test(head.slice(0, 400)) &&
    /multipart\/related/i.test(head)
  )
    return "mhtml";
  return "text";
}

export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

function looksLikeHtml(head: string): boolean {
  const start = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replace(/\0/g, "");
  return /^<(?:!doctype\s{1,9}html|html|head|body|title|meta|article|div|p|h1|table)\b/i.test(
    afterProlog(start),
  );
}

/** What follows white space, comments and an XML declaration: three of them at most. */
function afterProlog(markup: string): string {
  let rest = markup.trimStart();
  for (let n = 0; n < 3; n++) {
    const closing = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?xml") ? ">" : null;
    const end = closing === null ? -1 : rest.indexOf(closing);
    if (closing === null || end < 0) break;
    rest = rest.slice(end + closing.length).trimStart();
  }
  return rest;
}

/** One whole object in the first line, and another line that begins one. */
function looksLikeJsonLines(head: string): boolean {
  const [first = "", second = ""] = head.trimStart().split("\n");
  return first.trimEnd().endsWith("}") && second.trimStart().startsWith("{");
}

/** Known binary beginnings (PDF, ZIP, GZIP, PNG, JPEG, GIF), or a fifth of control characters, or more NUL than the half of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (/^(?:%PDF-|PK\x03\x04|\x1f\x8b|\x89PNG|\xff\xd8\xff|GIF8|RIFF|\x7fELF|\0\0\0.ftyp|ID3)/.test(head))
    return true;
  const nControl = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  const nNul = head.match(/\0/g)?.length ?? 0;
  return nControl > head.length / 5 || nNul > head.length * 0.6;
}
