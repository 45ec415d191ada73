/**
 * Where reports say that they have something from an agency or from another outlet.
 *
 *     OSTVIK (Meridian) —            dateline          With reporting by Meridian and Corvo   credit line
 *     … told Meridian News Agency    carrier           — Meridian News Agency                 signature
 *     Meridian reported that …       speaker           Source: Meridian                       credit line
 *
 * Datelines, credit lines and signatures speak for the whole report; carriers and speakers for what they
 * carry. The names come out as one agency's each, see `agency-names.ts`. A report that names its own outlet
 * credits nobody. In furniture only bylines and metadata are read: they are where credits stand.
 */

import { hullOf, isStance, type Span } from "../../model/index.ts";
import { trimEndMarks, trimStartMarks } from "../../text/trim.ts";
import { speakerNameOf } from "../statements.ts";
import type { Story, StoryArticle } from "../story.ts";
import { type AgencyNames, nameWithin } from "./agency-names.ts";

export interface Credit {
  readonly article: StoryArticle;
  /** Canonical name where it is an agency's, else as written. */
  readonly name: string;
  readonly isAgency: boolean;
  readonly how: "dateline" | "credit-line" | "signature" | "carrier" | "speaker";
  /** The very words. */
  readonly span: Span;
  /** Attribution that the credit is for; null where it is for the whole report. */
  readonly attribution: number | null;
}

/** By article in the story's order, then by position. */
export function findCredits(story: Story, agencies: AgencyNames): readonly Credit[] {
  return story.articles.flatMap((article) =>
    [
      ...datelineCredits(article, agencies),
      ...lineCredits(story, article, agencies),
      ...carrierCredits(story, article, agencies),
      ...speakerCredits(story, article, agencies),
    ]
      .filter(({ name }) => !isOwnOutlet(name, article, agencies))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  );
}

/**
 * True where `name` is the outlet of the article, but for “the”, letter case, an agency's other names and the
 * words that a paper leaves out of its own name: “the Courier” for “The Ostvik Courier”.
 */
export function isOwnOutlet(name: string, { article }: StoryArticle, agencies: AgencyNames): boolean {
  if (article.outlet === null) return false;
  const [written, outlet] = [bareName(name), bareName(article.outlet)];
  return (
    written === outlet ||
    outlet.endsWith(` ${written}`) ||
    written === bareName(agencies.agencyOf(article.outlet) ?? article.outlet)
  );
}

/** Lower case, without “the”. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/^the /, "").trim();
}

function datelineCredits(article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  return article.datelines.flatMap(({ name, span }) => {
    const agency = agencies.agencyOf(name);
    return agency === null
      ? []
      : [{ article, name: agency, isAgency: true, how: "dateline" as const, span, attribution: null }];
  });
}

/** Lines longer than this are sentences, not credits. */
const LINE_MAX = 160;

function lineCredits({ words }: Story, article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  const { text } = article.article;
  return creditLines(article).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const signature = /^[—–-]{1,3}\s{0,2}(.{2,60}?)\.?$/u.exec(line)?.[1];
    const opening = words.credits.creditOpenings.find((phrase) => line.toLowerCase().startsWith(phrase));
    const names = signature ?? (opening === undefined ? null : line.slice(opening.length));
    if (names === null) return [];
    return splitNames(names).flatMap((name) => {
      const agency = agencies.agencyOf(name);
      if (agency === null) return [];
      const how = signature === undefined ? ("credit-line" as const) : ("signature" as const);
      return [{ article, name: agency, isAgency: true, how, span: { start, end }, attribution: null }];
    });
  });
}

function creditLines({ reading }: StoryArticle): readonly Span[] {
  const furniture = reading.article.skipped.filter(
    ({ reason }) => reason === "byline" || reason === "metadata" || reason === "date-line",
  );
  return [...reading.paragraphs, ...furniture].filter(({ start, end }) => end - start <= LINE_MAX);
}

/** “Meridian, Corvo and the Sarn News Agency” → three names. */
function splitNames(names: string): readonly string[] {
  return names
    .split(/,|;|&|\band\b/u)
    .map((name) => trimStartMarks(trimEndMarks(name, "."), ":").replace(/^the /iu, ""))
    .filter((name) => name !== "");
}

function carrierCredits({ words }: Story, article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  return article.reading.attributions.flatMap(({ via, content }, attribution) =>
    via.flatMap((carrier) => {
      const name = nameWithin(carrier, words);
      const span = findNear(article, name, content);
      const agency = agencies.agencyOf(name);
      if (span === null || (agency === null && !isProperName(name))) return [];
      return [
        {
          article,
          name: agency ?? name,
          isAgency: agency !== null,
          how: "carrier" as const,
          span,
          attribution,
        },
      ];
    }),
  );
}

/** “The agency” and “a conference” name nobody that two reports could share. */
function isProperName(name: string): boolean {
  return /^\p{Lu}/u.test(name.replace(/^the /iu, ""));
}

/** How far from what it carries a carrier may be named, in code units. */
const CARRIER_REACH = 400;

/** The name's place nearest before or after the content; null where it does not stand there. */
function findNear({ article }: StoryArticle, name: string, content: readonly Span[]): Span | null {
  const { start, end } = hullOf(content);
  const from = Math.max(0, start - CARRIER_REACH);
  const before = article.text.slice(from, start).lastIndexOf(name);
  if (before >= 0) return { start: from + before, end: from + before + name.length };
  const after = article.text.slice(start, end + CARRIER_REACH).indexOf(name);
  return after < 0 ? null : { start: start + after, end: start + after + name.length };
}

/** An agency that speaks, or an outlet of this story that another one reports after. */
function speakerCredits(story: Story, article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  return article.reading.attributions.flatMap((attribution, index) => {
    const { source, force } = attribution;
    // What an agency wants is nothing that another has from it.
    if (source === null || isStance(force)) return [];
    const names = [
      article.article.text.slice(source.start, source.end),
      speakerNameOf(article, attribution) ?? "",
    ].map((name) => nameWithin(name, story.words));
    const agency = names.map((name) => agencies.agencyOf(name)).find((found) => found !== null) ?? null;
    const name = agency ?? outletNamed(story, names);
    if (name === null) return [];
    return [
      {
        article,
        name,
        isAgency: agency !== null,
        how: "speaker" as const,
        span: placeOf(article, source, [name, ...names]),
        attribution: index,
      },
    ];
  });
}

function outletNamed({ articles }: Story, names: readonly string[]): string | null {
  const bare = names.map(bareName);
  return (
    articles.find(({ article }) => article.outlet !== null && bare.includes(bareName(article.outlet)))
      ?.article.outlet ?? null
  );
}

/** Where one of the names stands in the source: “Halden Press” of “a report by Halden Press”. */
function placeOf({ article }: StoryArticle, source: Span, names: readonly string[]): Span {
  const text = article.text.slice(source.start, source.end);
  const name = names.find((candidate) => candidate !== "" && text.includes(candidate));
  if (name === undefined) return source;
  const start = source.start + text.indexOf(name);
  return { start, end: start + name.length };
}
