/**
 * What a page states about itself, outside its running text.
 *
 * Each source is read by itself into a `Metadata`; the most credible comes first: JSON-LD (schema.org, the
 * publisher's own record), Open Graph and `article:` properties, other `meta` names (Dublin Core, Parsely,
 * Sailthru, citation…), microdata, `time`, the title and links. `metadata.ts` takes each field from the first.
 */
import type { Problem } from "../../model/problem.ts";
import { bylineOf, isPerson } from "../infer-metadata.ts";
import type { Metadata } from "../metadata.ts";
import { clean, defined, languageTag, namesOf, outletName } from "../metadata-values.ts";
import { findStatedDate, parseStatedDate } from "../parse-date.ts";
import type { FurnitureWords } from "../words.ts";
import { readJsonLd } from "./json-ld.ts";
import { elementsOf, type PageDocument, type PageElement } from "./page-tree.ts";

export interface PageMetadata {
  /** The most credible first. */
  readonly sources: readonly Metadata[];
  readonly problems: readonly Problem[];
}

export function readPageMetadata(page: PageDocument, where: string, words: FurnitureWords): PageMetadata {
  const jsonLd = readJsonLd(page, where, words);
  const meta = metaValues(page);
  return {
    sources: [
      jsonLd.metadata,
      linked(page, meta),
      openGraph(meta, words),
      namedMeta(meta, words),
      microdata(page, words),
      timed(page, words),
      visible(page, words),
    ],
    problems: jsonLd.problems,
  };
}

/** Contents of the `meta` elements by name, property or itemprop, lower case; the first of a name is kept first. */
function metaValues(page: PageDocument): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const element of page.getElementsByTagName("meta")) {
    const content = clean(element.getAttribute("content") ?? "");
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const known = values.get(name);
      if (known) known.push(content);
      else values.set(name, [content]);
    }
  }
  return values;
}

type Meta = ReadonlyMap<string, readonly string[]>;

const first = (meta: Meta, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
};

function openGraph(meta: Meta, words: FurnitureWords): Metadata {
  return defined({
    outlet: outletName(first(meta, ["og:site_name"])),
    title: first(meta, ["og:title"]),
    authors: namesOf(meta.get("article:author") ?? [], words),
    published: dateIn(
      meta,
      ["article:published_time", "og:article:published_time", "og:published_time"],
      words,
    ),
    modified: dateIn(meta, ["article:modified_time", "og:updated_time", "og:article:modified_time"], words),
    language: languageTag(first(meta, ["og:locale"])),
  });
}

const DATE_NAMES = [
  "datepublished",
  "date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc:date",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "article.published",
  "publication_date",
  "publication-date",
  "publish-date",
  "publishdate",
  "publish_date",
  "pub_date",
  "pubdate",
  "published-date",
  "published_at",
  "cxenseparse:recs:publishtime",
  "bt:pubdate",
  "displaydate",
  "article_date_original",
  "analyticsattributes.articledate",
  "last-published-date",
  "created",
  "datecreated",
  "originalpublicationdate",
];

const MODIFIED_NAMES = [
  "datemodified",
  "last-modified",
  "lastmod",
  "dcterms.modified",
  "dc.date.modified",
  "article.updated",
  "revision_date",
];

function namedMeta(meta: Meta, words: FurnitureWords): Metadata {
  return defined({
    outlet: outletName(
      first(meta, [
        "application-name",
        "dc.publisher",
        "dcterms.publisher",
        "citation_journal_title",
        "publisher",
        "cre",
      ]),
    ),
    title: first(meta, [
      "twitter:title",
      "dc.title",
      "dcterms.title",
      "parsely-title",
      "sailthru.title",
      "citation_title",
      "headline",
      "title",
    ]),
    authors: namesOf(
      meta.get("author") ??
        meta.get("parsely-author") ??
        meta.get("sailthru.author") ??
        meta.get("dc.creator") ??
        meta.get("dcterms.creator") ??
        meta.get("citation_author") ??
        meta.get("byl") ??
        meta.get("article:author_name") ??
        [],
      words,
    ),
    published: dateIn(meta, DATE_NAMES, words),
    modified: dateIn(meta, MODIFIED_NAMES, words),
    language: languageTag(first(meta, ["content-language", "language", "dc.language", "dcterms.language"])),
  });
}

/** Schema.org in attributes: `itemprop="datePublished"` and its like, outside of other articles' teasers. */
function microdata(page: PageDocument, words: FurnitureWords): Metadata {
  const values: { headline?: string; published?: string; modified?: string; authors: string[] } = {
    authors: [],
  };
  for (const element of elementsOf(page, (candidate) => candidate.hasAttribute("itemprop"))) {
    const names = (element.getAttribute("itemprop") ?? "").toLowerCase().split(/\s+/);
    const value = clean(
      element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent,
    );
    if (names.includes("headline")) values.headline ??= value;
    if (names.includes("datepublished")) values.published ??= parseStatedDate(value, words) ?? undefined!;
    if (names.includes("datemodified")) values.modified ??= parseStatedDate(value, words) ?? undefined!;
    if (names.includes("author") && value.length < 80) values.authors.push(nameInside(element) ?? value);
  }
  return defined({
    title: values.headline,
    published: values.published,
    modified: values.modified,
    authors: namesOf(values.authors.slice(0, 6), words),
  });
}

function nameInside(element: PageElement): string | null {
  const name = elementsOf(element, (candidate) => candidate.getAttribute("itemprop") === "name")[0];
  return name ? clean(name.getAttribute("content") ?? name.textContent) : null;
}

/** `<time datetime>`: one marked as the publication, else the first of the page's own article. */
function timed(page: PageDocument, words: FurnitureWords): Metadata {
  const times = page.getElementsByTagName("time");
  const marked = times.find(
    (time) => time.hasAttribute("pubdate") || /publi|posted|entry-date/i.test(time.className),
  );
  const chosen = marked ?? times.find((time) => !isInside(time, ["aside", "nav", "footer"])) ?? null;
  if (!chosen) return {};
  const published = parseStatedDate(chosen.getAttribute("datetime") ?? clean(chosen.textContent), words);
  return published ? { published } : {};
}

const AUTHOR_MARK =
  /(?:^|[\s_-])(?:author|byline|writer|autor|auteur|verfasser|contributor)(?:name)?(?=$|[\s_-])/i;
const DATE_MARK =
  /(?:^|[\s_-])(?:date|datum|published|pubdate|publish|posted|timestamp|time|dateline|created|post-meta|entry-meta|meta)(?=$|[\s_-])/i;
/** Where a page speaks of other articles or other people. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|commentlist|sidebar|related|footer|widget|teaser|recent|popular)(?=$|[\s_-])/i;

/** A byline or date that the page shows in an element marked as one, outside comments, sidebars and teasers. */
function visible(page: PageDocument, words: FurnitureWords): Metadata {
  let authors: readonly string[] = [];
  let published: string | undefined;
  for (const element of elementsOf(page.body ?? page, isMarked)) {
    const text = clean(element.textContent.slice(0, 400));
    if (text === "" || text.length > 140 || isElsewhere(element)) continue;
    const marks = marksOf(element);
    if (authors.length === 0 && (AUTHOR_MARK.test(marks) || element.getAttribute("rel") === "author")) {
      authors = bylineOf(text, words) ?? (isPerson(text) && text.includes(" ") ? [text] : []);
    }
    if (published === undefined && DATE_MARK.test(marks)) published = findStatedDate(text, words)?.date;
  }
  return defined({ authors, published });
}

function isMarked(element: PageElement): boolean {
  const marks = marksOf(element);
  return AUTHOR_MARK.test(marks) || DATE_MARK.test(marks) || element.getAttribute("rel") === "author";
}

function marksOf(element: PageElement): string {
  return `${element.className.slice(0, 300)} ${element.id.slice(0, 100)}`;
}

function isElsewhere(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let depth = 0; at && depth < 30; depth++, at = at.parentNode) {
    if (at.localName === "footer" || at.localName === "aside" || at.localName === "nav") return true;
    if (at.localName !== "body" && at.localName !== "html" && ELSEWHERE.test(marksOf(at))) return true;
  }
  return false;
}

/** The canonical address, and the language of the page. */
function linked(page: PageDocument, meta: Meta): Metadata {
  const canonical = page
    .getElementsByTagName("link")
    .find((link) => (link.getAttribute("rel") ?? "").toLowerCase().split(/\s+/).includes("canonical"));
  const candidates = [
    canonical?.getAttribute("href") ?? "",
    first(meta, ["og:url"]) ?? "",
    savedFrom(page) ?? "",
    first(meta, ["twitter:url"]) ?? "",
  ];
  return defined({
    url: candidates
      .map((candidate) => candidate.trim())
      .find((candidate) => /^https?:\/\/[^/\s]{3,}/i.test(candidate)),
    language: languageTag(
      page.documentElement?.getAttribute("lang") ??
        page.documentElement?.getAttribute("xml:lang") ??
        undefined,
    ),
  });
}

/** Browsers note the address when they save a page: `<!-- saved from url=(0031)https://… -->`. */
function savedFrom(page: PageDocument): string | null {
  let node = page.firstChild;
  for (let nSeen = 0; node && nSeen < 20; nSeen++) {
    const match =
      node.nodeType === 8 && "data" in node
        ? /^\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})/.exec(node.data)
        : null;
    if (match) return match[1]!;
    node = node.nodeType === 1 && "firstChild" in node ? node.firstChild : node.nextSibling;
  }
  return null;
}

function isInside(element: PageElement, names: readonly string[]): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode)
    if (names.includes(at.localName)) return true;
  return false;
}

function dateIn(meta: Meta, names: readonly string[], words: FurnitureWords): string | undefined {
  for (const name of names) {
    for (const value of meta.get(name) ?? []) {
      const date = parseStatedDate(value, words);
      if (date) return date;
    }
  }
  return undefined;
}
