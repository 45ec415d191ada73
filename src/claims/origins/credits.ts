/**
 * Where reports say that they have something from an agency or from another outlet.
 *
 *     OSTVIK (Meridian) —            dateline          With reporting by Meridian and Corvo        credit line
 *     … told Meridian News Agency    carrier           Meridian writer Ana Ruiz contributed to …   credit line
 *     Meridian reported that …       speaker           By Ana Ruiz, Meridian                       credit line
 *     … the coast is clear. (MNA)    signature         © 2031 Meridian News Agency                 credit line
 *     — Meridian News Agency         signature         By wire services                            no name at all
 *
 * Datelines, credit lines and signatures speak for the whole report; carriers and speakers for what they
 * carry. The names come out as one agency's each, see `agency-names.ts`. A report that names its own outlet
 * credits nobody. In furniture only bylines and metadata are read: they are where credits stand.
 */

import { type Attribution, hullOf, isStance, type Span } from "../../model/index.ts";
import { trimEndMarks, trimStartMarks } from "../../text/trim.ts";
import { speakerNameOf } from "../statements.ts";
import type { Story, StoryArticle } from "../story.ts";
import { termsOf } from "../terms.ts";
import { type AgencyNames, nameWithin } from "./agency-names.ts";
import { findCitations } from "./citations.ts";
import type { CreditWords } from "./credit-words.ts";
import type { OwnReports } from "./own-reports.ts";
import type { StandsIn } from "./taken-up.ts";

export interface Credit {
  readonly article: StoryArticle;
  /** Canonical name where it is an agency's, else as written. */
  readonly name: string;
  readonly isAgency: boolean;
  readonly how: "dateline" | "credit-line" | "signature" | "carrier" | "speaker" | "citation";
  /** The very words. */
  readonly span: Span;
  /** What the credit is for: the content of an attribution, or a sentence; null where it is for the whole report. */
  readonly where: Span | null;
}

export interface CreditSources {
  readonly agencies: AgencyNames;
  readonly own: OwnReports;
  readonly standsIn: StandsIn;
}

export type UnnamedCredit = Pick<Credit, "article" | "name" | "span">;

/** “By wire services”, “Agencies”: that the report is not its outlet's own, but not whose it is. */
export function findUnnamedCredits({ articles, words }: Story): readonly UnnamedCredit[] {
  const { bylineOpenings, unnamedAgencies } = words.credits;
  return articles.flatMap((article) =>
    creditLines(article).flatMap((span) => {
      const line = withoutOuterMarks(article.article.text.slice(span.start, span.end)).toLowerCase();
      const byline = bylineOpenings.find((opening) => line.startsWith(opening)) ?? "";
      const name = line.slice(byline.length);
      return unnamedAgencies.includes(name) ? [{ article, name, span }] : [];
    }),
  );
}

/** By article in the story's order, then by position. */
export function findCredits(story: Story, sources: CreditSources): readonly Credit[] {
  const { agencies, own } = sources;
  const citations = new Map<StoryArticle, Credit[]>();
  for (const { article, name, span, where } of findCitations(story, own, agencies.inStory)) {
    const agency = agencies.agencyOf(name);
    const known = citations.get(article) ?? [];
    known.push({
      article,
      name: agency ?? name,
      isAgency: agency !== null,
      how: "citation",
      span,
      where,
    });
    citations.set(article, known);
  }
  return story.articles.flatMap((article) =>
    [
      ...datelineCredits(article, agencies),
      ...lineCredits(story, article, agencies),
      ...signatureCredits(article, agencies),
      ...carrierCredits(story, article, agencies),
      ...speakerCredits(story, article, sources),
      ...(citations.get(article) ?? []),
    ]
      .filter(({ name }) => !own.of(name).includes(article))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  );
}

function datelineCredits(article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  return article.datelines.flatMap(({ name, span }) => {
    const agency = agencies.creditedAgency(name);
    return agency === null
      ? []
      : [{ article, name: agency, isAgency: true, how: "dateline" as const, span, where: null }];
  });
}

/** Lines longer than this are sentences, not credits. */
const LINE_MAX = 200;

function lineCredits({ words }: Story, article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  return creditLines(article).flatMap((span) => {
    const line = article.article.text.slice(span.start, span.end);
    const credited = creditedIn(line, agencies, words.credits);
    const [how, names] =
      credited === null
        ? (["signature", onlyAgencies(withoutOuterMarks(line), agencies)] as const)
        : (["credit-line", credited] as const);
    return names.map((name) => wholeCredit(article, name, how, span));
  });
}

function wholeCredit(article: StoryArticle, name: string, how: Credit["how"], span: Span): Credit {
  return { article, name, isAgency: true, how, span, where: null };
}

/** “— Meridian”, “(With reporting by Meridian.)” → without dash, brackets and full stop. */
function withoutOuterMarks(line: string): string {
  return trimEndMarks(trimStartMarks(line, "([—–-"), ".)]");
}

function creditLines({ reading }: StoryArticle): readonly Span[] {
  const furniture = reading.article.skipped.filter(
    ({ reason }) => reason === "byline" || reason === "metadata" || reason === "date-line",
  );
  return [...reading.paragraphs, ...furniture].filter(({ start, end }) => end - start <= LINE_MAX);
}

/** The agencies that a line credits; null where it is no line of credit and no byline. */
function creditedIn(line: string, agencies: AgencyNames, credits: CreditWords): readonly string[] | null {
  const bare = withoutOuterMarks(line);
  const [lower, bareLower] = [line.toLowerCase(), bare.toLowerCase()];
  const isCredit =
    credits.creditOpenings.some((opening) => lower.startsWith(opening) || bareLower.startsWith(opening)) ||
    credits.creditEndings.some((ending) => bareLower.endsWith(ending));
  const byline = credits.bylineOpenings.find((opening) => bareLower.startsWith(opening));
  if (!isCredit && byline === undefined) return null;
  const names = isCredit
    ? [...splitNames(bare), ...runsOfNames(bare)]
    : splitNames(bare.slice(byline?.length));
  return [...new Set(names.flatMap((name) => agencies.creditedAgency(name) ?? []))];
}

/** “Meridian, Corvo/AFP”: of nothing but agencies, else none. */
function onlyAgencies(text: string, agencies: AgencyNames): readonly string[] {
  const found = splitNames(text).map((name) => agencies.creditedAgency(name));
  return found.every((name) => name !== null) ? found : [];
}

/** “Meridian, Corvo and the Sarn News Agency” → three names. */
function splitNames(names: string): readonly string[] {
  return names
    .split(/[,;&|/•·()]|\band\b/u)
    .map((name) => trimStartMarks(trimEndMarks(name, "."), ":—–-").replace(/^the /iu, ""))
    .filter((name) => name !== "");
}

/** “Meridian News Agency writer Ana Ruiz in Ostvik” → Meridian News Agency, Ana Ruiz, Ostvik. */
function runsOfNames(line: string): readonly string[] {
  return line.match(NAME_RUN)?.map((name) => name.replace(/^the /iu, "")) ?? [];
}

const NAME_RUN = /\p{Lu}[\p{L}\p{N}’'-]{0,40}(?: \p{Lu}[\p{L}\p{N}’'-]{0,40}){0,6}/gu;

/** The last paragraphs, where a report is signed. */
const SIGNED_MAX = 3;
const SIGNATURE_MAX = 80;

/** “… the coast is clear. (MNA)”, “… the coast is clear. — Meridian”. */
function signatureCredits(article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  const { text } = article.article;
  return article.reading.paragraphs.slice(-SIGNED_MAX).flatMap(({ start, end }) => {
    const from = Math.max(start, end - SIGNATURE_MAX);
    const at = signatureIn(text.slice(from, end));
    if (at === null) return [];
    const span = { start: from + at, end };
    return onlyAgencies(text.slice(span.start, end), agencies).map((name) =>
      wholeCredit(article, name, "signature", span),
    );
  });
}

/** Where the bracket or dash stands that is the last behind the end of a sentence; null where there is none. */
function signatureIn(tail: string): number | null {
  const at = [...tail.matchAll(/[(—–]|(?<=[\s.!?”"’])-/gu)].at(-1)?.index ?? -1;
  return /[.!?”"’]$/u.test(tail.slice(0, Math.max(at, 0)).trimEnd()) ? at : null;
}

function carrierCredits({ words }: Story, article: StoryArticle, agencies: AgencyNames): readonly Credit[] {
  return article.reading.attributions.flatMap(({ via, content }) =>
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
          where: hullOf(content),
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

/** An agency that speaks, or the publisher of a report of this story that another one reports after. */
function speakerCredits(
  story: Story,
  article: StoryArticle,
  { agencies, own, standsIn }: CreditSources,
): readonly Credit[] {
  return article.reading.attributions.flatMap((attribution) => {
    const { source, force, content, speaker } = attribution;
    // What an agency wants is nothing that another has from it.
    if (source === null || isStance(force)) return [];
    const names = [
      article.article.text.slice(source.start, source.end),
      speakerNameOf(article, attribution) ?? "",
    ].map((name) => nameWithin(name, story.words));
    const agency = isPerson(story, article, speaker)
      ? null
      : (names.map((name) => agencies.agencyOf(name)).find((found) => found !== null) ?? null);
    const name =
      agency ?? publisherNamed(names, own) ?? bodyMeant(story, article, attribution, { own, standsIn });
    if (name === null) return [];
    return [
      {
        article,
        name,
        isAgency: agency !== null,
        how: "speaker" as const,
        span: placeOf(article, source, [name, ...names]),
        where: hullOf(content),
      },
    ];
  });
}

/** Somebody may be called as an agency is. */
function isPerson({ entities }: Story, { storyEntity }: StoryArticle, speaker: number | null): boolean {
  return speaker !== null && entities[storyEntity[speaker] ?? -1]?.kind === "person";
}

/** The outlet of a report of this story that has one of the names in capitals. */
function publisherNamed(names: readonly string[], own: OwnReports): string | null {
  for (const name of names.filter(isProperName)) {
    const [report] = own.only(name);
    if (report !== undefined) return own.nameOf(report);
  }
  return null;
}

/**
 * The body that “the police” or “its spokesman” stands for, where what is said stands in the body's own report: there
 * is more than one police.
 */
function bodyMeant(
  story: Story,
  article: StoryArticle,
  { source, speaker, content }: Attribution,
  { own, standsIn }: Pick<CreditSources, "own" | "standsIn">,
): string | null {
  const entity = speaker === null ? -1 : (article.storyEntity[speaker] ?? -1);
  const voice = story.entities[story.voices[entity] ?? -1];
  const written = source === null ? "" : article.article.text.slice(source.start, source.end);
  const named = [written, ...(voice === undefined ? [] : [voice.name, ...voice.aliases])];
  for (const name of named) {
    const [report] = own.only(nameWithin(name, story.words));
    if (report === undefined || report === article || !own.isBody(report)) continue;
    if (standsIn(termsOf(story, article, content), report)) return own.nameOf(report);
  }
  return null;
}

/** Where one of the names stands in the source: “Halden Press” of “a report by Halden Press”. */
function placeOf({ article }: StoryArticle, source: Span, names: readonly string[]): Span {
  const text = article.text.slice(source.start, source.end);
  const name = names.find((candidate) => candidate !== "" && text.includes(candidate));
  if (name === undefined) return source;
  const start = source.start + text.indexOf(name);
  return { start, end: start + name.length };
}
