/**
 * The article that a page describes in JSON-LD (https://schema.org/Article and its subtypes).
 *
 * Handles one object, arrays, `@graph`, nesting under `mainEntity` and its like, references by `@id`, author
 * and publisher as string, object or list. Broken JSON is a problem of the page, not an error.
 */
import type { Problem } from "../../model/problem.ts";
import type { Metadata } from "../metadata.ts";
import { clean, defined, languageTag, namesOf } from "../metadata-values.ts";
import { parseStatedDate } from "../parse-date.ts";
import type { FurnitureWords } from "../words.ts";
import { elementsOf, type PageDocument } from "./page-tree.ts";

type Thing = Readonly<Record<string, unknown>>;

/** Most things looked at on one page, and how deep: real graphs have some dozens. */
const THINGS_MAX = 5_000;

export function readJsonLd(
  page: PageDocument,
  where: string,
  words: FurnitureWords,
): { metadata: Metadata; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const things: Thing[] = [];
  for (const script of elementsOf(page, isJsonLd)) {
    const parsed = parseJson(script.textContent);
    if (parsed instanceof Error) {
      const message = `Cannot read JSON-LD of "${where}": ${parsed.message}`;
      problems.push({ code: "html/bad-json-ld", message, where });
    } else collectThings(parsed, things);
  }
  const article = bestArticle(things);
  return { metadata: article ? metadataOf(article, byId(things), words) : {}, problems };
}

function isJsonLd(element: { localName: string; getAttribute(name: string): string | null }): boolean {
  return (
    element.localName === "script" &&
    /^application\/ld\+json/i.test(element.getAttribute("type")?.trim() ?? "")
  );
}

/** Accepts what pages get wrong and browsers' readers forgive: CDATA and comment marks around it, bare line ends in strings. */
function parseJson(content: string): unknown {
  const json = content
    .trim()
    .replace(/^(?:\/\/)?\s?(?:<!\[CDATA\[|<!--)/, "")
    .replace(/(?:\/\/)?\s?(?:\]\]>|-->)$/, "")
    .replace(/[\u0000-\u001f]+/g, " ");
  try {
    return JSON.parse(json.replace(/;\s{0,9}$/, ""));
  } catch (error) {
    return error instanceof Error ? new Error(error.message.slice(0, 160)) : new Error("not JSON");
  }
}

/** Every object with a type or an id, outermost first. */
function collectThings(root: unknown, things: Thing[]): void {
  const open: unknown[] = [root];
  for (let index = 0; index < open.length && index < THINGS_MAX; index++) {
    const value = open[index];
    if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (isThing(value)) {
      if (value["@type"] !== undefined || value["@id"] !== undefined) things.push(value);
      for (const inner of Object.values(value))
        if (typeof inner === "object" && inner !== null) open.push(inner);
    }
  }
}

function byId(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const known = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing["@id"];
    if (typeof id === "string" && Object.keys(thing).length > 1 && !known.has(id)) known.set(id, thing);
  }
  return known;
}

const ARTICLE_TYPE =
  /(?:NewsArticle|^Article|BlogPosting|LiveBlogPosting|^Report|AnalysisNewsArticle|TechArticle|ScholarlyArticle|SocialMediaPosting)$/;

/** A news article before any other, one with a headline and date before one without; the first of equals. */
function bestArticle(things: readonly Thing[]): Thing | null {
  let best: { thing: Thing; score: number } | null = null;
  for (const thing of things) {
    const types = textsOf(thing["@type"]);
    if (!types.some((type) => ARTICLE_TYPE.test(type))) continue;
    const score =
      (types.some((type) => type.endsWith("NewsArticle")) ? 1 : 0) +
      (thing["headline"] ? 2 : 0) +
      (thing["datePublished"] ? 2 : 0) +
      (thing["author"] ? 1 : 0);
    if (!best || score > best.score) best = { thing, score };
  }
  return best?.thing ?? null;
}

function metadataOf(article: Thing, known: ReadonlyMap<string, Thing>, words: FurnitureWords): Metadata {
  const date = (name: string): string | undefined =>
    parseStatedDate(textsOf(article[name])[0] ?? "", words) ?? undefined;
  return defined({
    outlet: namesIn(article["publisher"] ?? article["sourceOrganization"], known)[0],
    title: plainText(textsOf(article["headline"])[0] ?? textsOf(article["name"])[0] ?? ""),
    authors: namesOf(namesIn(article["author"] ?? article["creator"], known), words),
    published: date("datePublished") ?? date("dateCreated"),
    modified: date("dateModified"),
    url: [article["url"], article["mainEntityOfPage"], article["@id"]]
      .flatMap(idsOf)
      .find((id) => /^https?:\/\/[^/\s]+\/./i.test(id)),
    language: languageTag(textsOf(article["inLanguage"])[0]),
  });
}

/** Names in a string, an object with a name, a reference, or a list of these. */
function namesIn(value: unknown, known: ReadonlyMap<string, Thing>): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesOfOne(item, known));
  return namesOfOne(value, known);
}

function namesOfOne(value: unknown, known: ReadonlyMap<string, Thing>): readonly string[] {
  if (typeof value === "string") return [plainText(value)].filter(Boolean);
  if (!isThing(value)) return [];
  const id = value["@id"];
  const thing = value["name"] === undefined && typeof id === "string" ? (known.get(id) ?? value) : value;
  return textsOf(thing["name"]).map(plainText).filter(Boolean);
}

function idsOf(value: unknown): readonly string[] {
  if (isThing(value)) return textsOf(value["@id"]);
  return textsOf(value);
}

/** Strings of a string or a list of strings; `{"@value": …}` counts as its value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.slice(0, 50).filter((item) => typeof item === "string");
  if (isThing(value) && typeof value["@value"] === "string") return [value["@value"]];
  return [];
}

/** Publishers put character references and tags into JSON strings. */
function plainText(value: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: "&",
    quot: '"',
    apos: "'",
    lt: "<",
    gt: ">",
    nbsp: " ",
  };
  const decoded = value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi,
    (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      if (code > 0) return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      return named[String(name).toLowerCase()] ?? whole;
    },
  );
  return clean(decoded.replace(/<\/?[a-z][^<>]{0,200}>/gi, ""));
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
