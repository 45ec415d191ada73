/**
 * Where a report names another report's outlet as the one that it has something from.
 *
 *     The Ostvik Courier reports that …          … according to a count by the Harbor Watch.
 *     ╰─ name ─────────╯ ╰ verb                     ╰─ phrase ─╯           ╰─ name ──╯
 *     The Fiscal Council, which advises parliament, reckons with …
 *
 * Read from the words themselves, since a name that ends in a noun (“Courier reports”) is often taken whole for a
 * name. Only agencies and outlets whose reports are among the articles are looked for.
 * Each stands for the sentence it is in. Linear in the length of the texts.
 */
import type { Span } from "../../model/index.ts";
import { sentenceAt } from "../statements.ts";
import { firstTokenAt, type Story, type StoryArticle, sentenceBody } from "../story.ts";
import type { CreditWords } from "./credit-words.ts";
import { bareName, type OwnReports } from "./own-reports.ts";

export interface Citation {
  readonly article: StoryArticle;
  /** The outlet's usual name. */
  readonly name: string;
  /** The name with the words that make it a citation. */
  readonly span: Span;
  /** The sentence that it stands for. */
  readonly where: Span;
}

/** Longest clause between a name and its verb, and most words between a phrase and the name, in tokens. */
const CLAUSE_MAX = 12;
const BETWEEN_MAX = 7;
/** A shorter last word of a name may be anything. */
const LAST_WORD_MIN = 4;

/** Citations of the outlets of the articles and of the agencies that any of them names as one. */
export function findCitations(
  story: Story,
  own: OwnReports,
  agencies: readonly string[],
): readonly Citation[] {
  const names = namesByFirstWord(story, own, agencies);
  return story.articles.flatMap((article) => {
    const { reading } = article;
    const { text } = reading.article;
    const found: Citation[] = [];
    for (let token = 0; token < reading.tokens.length; token++) {
      const { start, end } = reading.tokens[token]!;
      for (const { written, outlet } of names.get(text.slice(start, end).toLowerCase()) ?? []) {
        const name = { start, end: start + written.length };
        if (!standsAt(text, name, written) || own.of(outlet).includes(article)) continue;
        const citing = citingSpan(article, token, name, story.words.credits);
        if (citing === null) continue;
        const { start: from, end: to } = sentenceBody(article, sentenceAt(article, name.start));
        found.push({ article, name: outlet, span: citing, where: { start: from, end: to } });
        break;
      }
    }
    return found;
  });
}

interface KnownName {
  /** Lower case, without “the”. */
  readonly written: string;
  readonly outlet: string;
}

/** Names that one outlet alone goes by, by their first word, the longest first. */
function namesByFirstWord(
  { articles }: Story,
  own: OwnReports,
  agencies: readonly string[],
): ReadonlyMap<string, readonly KnownName[]> {
  const known = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  const add = (written: string, outlet: string) => {
    const first = /^[\p{L}\p{N}]+/u.exec(written)?.[0];
    if (first === undefined) return;
    const list = known.get(first);
    if (list === undefined) known.set(first, [{ written, outlet }]);
    else list.push({ written, outlet });
  };
  for (const { article } of articles) {
    const { outlet } = article;
    if (outlet === null || seen.has(outlet)) continue;
    seen.add(outlet);
    const parts = bareName(outlet).split(" ");
    for (const [i] of parts.entries()) {
      const written = parts.slice(i).join(" ");
      const isWhole = i === 0;
      if (!isWhole && i === parts.length - 1 && written.length < LAST_WORD_MIN) continue;
      const [report] = own.only(written);
      if (report === undefined) continue;
      add(written, own.nameOf(report));
    }
  }
  for (const agency of agencies) add(bareName(agency), agency);
  for (const list of known.values()) list.sort((a, b) => b.written.length - a.written.length);
  return known;
}

/** True where the name stands there with capitals and ends with a word. */
function standsAt(text: string, { start, end }: Span, written: string): boolean {
  const there = text.slice(start, end);
  return (
    there.toLowerCase() === written &&
    /^[\p{Lu}\p{N}]/u.test(there) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(end)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(start - 1))
  );
}

/** From the phrase to the name or from the name to its verb; null where nothing there cites it. */
function citingSpan(article: StoryArticle, token: number, name: Span, words: CreditWords): Span | null {
  const { reading } = article;
  const after = firstTokenAt(reading, name.end);
  const sentence = reading.sentences[sentenceAt(article, name.start)];
  if (sentence === undefined) return null;
  const verb = verbBehind(article, after, sentence.endToken, words);
  if (verb !== null && isSubject(article, token, words)) {
    return { start: name.start, end: reading.tokens[verb]!.end };
  }
  const phrase = phraseBefore(article, token, sentence.firstToken, words);
  return phrase === null ? null : { start: reading.tokens[phrase]!.start, end: name.end };
}

/** The citing verb that the name is the subject of; helpers (“has”, “also”) and a clause in commas may come between. */
function verbBehind(
  { reading, lemmas, folded }: StoryArticle,
  from: number,
  end: number,
  { citingVerbs }: CreditWords,
): number | null {
  let at = from;
  if (textOf(reading, at) === ",") {
    const close = Array.from({ length: CLAUSE_MAX }, (_, i) => at + 1 + i).find(
      (token) => token < end && textOf(reading, token) === ",",
    );
    if (close === undefined) return null;
    at = close + 1;
  }
  while (at < end && ["AUX", "ADV"].includes(reading.tags[at]?.upos ?? "")) at++;
  if (at >= end) return null;
  // A tagger takes “Courier reports” for two nouns: the form tells as much.
  const isVerb =
    citingVerbs.has(lemmas[at]!) && (reading.tags[at]?.upos ?? "") !== "ADJ" && folded[at] !== "";
  return isVerb && !isNounPhrase(reading, at) ? at : null;
}

/** “The Courier report on the mill was long”: a singular noun, and no verb of “the Courier”. */
function isNounPhrase({ tags }: StoryArticle["reading"], token: number): boolean {
  return tags[token]?.upos === "NOUN" && tags[token].xpos === "NN";
}

/** “Sources told the Courier” and “a rival of the Courier said” have somebody else for the subject. */
function isSubject({ reading, lemmas }: StoryArticle, token: number, { nameLeads }: CreditWords): boolean {
  let before = token - 1;
  while (before >= 0 && ((reading.tags[before]?.upos ?? "") === "DET" || nameLeads.has(lemmas[before]!)))
    before--;
  return before < 0 || !["ADP", "VERB", "PART"].includes(reading.tags[before]?.upos ?? "");
}

/** The first token of the phrase that cites the name behind it. */
function phraseBefore(
  { reading, lemmas, folded }: StoryArticle,
  name: number,
  first: number,
  { citingPhrases, nameLeads }: CreditWords,
): number | null {
  for (let at = name - 1; at >= Math.max(first, name - BETWEEN_MAX); at--) {
    const phrase = citingPhrases.find((candidate) =>
      candidate.every((word, i) => folded[at - candidate.length + 1 + i] === word),
    );
    if (phrase !== undefined) return at - phrase.length + 1;
    const upos = reading.tags[at]?.upos ?? "";
    if (!(["DET", "ADJ"].includes(upos) || nameLeads.has(lemmas[at]!))) return null;
  }
  return null;
}

function textOf({ article, tokens }: StoryArticle["reading"], token: number): string {
  const span = tokens[token];
  return span === undefined ? "" : article.text.slice(span.start, span.end);
}
