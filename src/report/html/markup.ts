/**
 * Markup that cannot be injected into: a template tag that escapes whatever it is given.
 *
 *     html`<p title="${title}">${text}</p>`     strings are escaped, markup made by `html` is not
 *
 * What an article, a feed or an outlet calls itself is hostile. `Html` can only be made here, and is told by a
 * symbol, so that nothing out of a JSON file can pass for it. Values stand in text or in double quotes.
 */

const MARKUP = Symbol("markup");

export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a template; null, undefined and false are left out, lists are joined. */
export type Fragment = Html | string | number | null | undefined | false | readonly Fragment[];

export function html(literals: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  let markup = literals[0]!;
  for (let index = 0; index < values.length; index++) {
    markup += render(values[index]) + literals[index + 1]!;
  }
  return { [MARKUP]: markup };
}

function render(value: Fragment): string {
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  if (value === null || value === undefined || value === false) return "";
  if (isList(value)) return value.map(render).join("");
  return value[MARKUP];
}

function isList(value: Html | readonly Fragment[]): value is readonly Fragment[] {
  return Array.isArray(value);
}

/** Fragments with `separator` between them. */
export function join(fragments: readonly Fragment[], separator: Fragment): readonly Fragment[] {
  return fragments.flatMap((fragment, index) => (index === 0 ? [fragment] : [separator, fragment]));
}

/** The finished markup as a string. */
export function markupOf(fragment: Html): string {
  return fragment[MARKUP];
}

/**
 * Text for element content and double-quoted attributes, one code unit of the page's text for each of `text`:
 * the parser would drop NUL and turn CR into LF, and UTF-8 has no lone surrogates, so offsets would shift.
 */
export function escapeText(text: string): string {
  // Most strings need nothing, and the first test is several times cheaper than the second.
  if (!MAY_NEED_ESCAPE.test(text)) return text;
  return text.replace(NEEDS_ESCAPE, (unit) => ESCAPES[unit] ?? "\uFFFD");
}

const MAY_NEED_ESCAPE = /[&<>"'`\r\0\uD800-\uDFFF]/;
const NEEDS_ESCAPE = /[&<>"'`\r\0]|\p{Cs}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "\r": "&#13;",
};

/** JSON that can stand in a script element: nothing in it ends the element, opens a comment or a line. */
export function jsonScript(id: string, data: unknown): Html {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
  return { [MARKUP]: `<script type="application/json" id="${escapeText(id)}">${json}</script>` };
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A script or style of ours as an inline element; throws a RangeError where its own text would end the element. */
export function inlineElement(name: "script" | "style", source: string): Html {
  if (/<\/(?:script|style)|<!--/i.test(source))
    throw new RangeError(`Cannot inline a ${name} that holds its own end tag`);
  return { [MARKUP]: `<${name}>${source}</${name}>` };
}

/** The address where it is one that may be followed from a page, else null: http and https only. */
export function followableUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

/** A name out of the input, so that its direction of writing stays its own. */
export function isolated(name: string): Html {
  return html`<bdi>${name}</bdi>`;
}

/** The same for places that hold no markup (`aria-label`, `title`): FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE. */
export function isolatedText(name: string): string {
  return `\u2068${name}\u2069`;
}
