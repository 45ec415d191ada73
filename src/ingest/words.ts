/**
 * What the ingest has to know of a language. Engines here take these tables as an argument; the English
 * ones are in `language/en/furniture.ts`. All words are lower case, with straight apostrophes.
 */
import type { FurnitureReason } from "../model/article.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";

export interface FurnitureWords {
  /** BCP 47. */
  readonly language: string;
  /** Month names and their abbreviations (without a full stop) → 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Abbreviations of time zones → offset, `+01:00`. Only those that mean one thing. */
  readonly zones: ReadonlyMap<string, string>;
  /** Before a date that stands by itself: “published”, “last updated”, “date”. */
  readonly dateLabels: readonly string[];
  /** Of those, the ones that date a change. */
  readonly modifiedLabels: readonly string[];
  /** Before the author's name: “by”, “reported by”. */
  readonly bylineOpeners: readonly string[];
  /** Before the names of those whose reporting was used: never furniture. */
  readonly creditOpeners: readonly string[];
  /** The same at the end of a line: “contributed to this report”. */
  readonly creditEndings: readonly string[];
  /** The outlets that ship and the user's own. */
  readonly outlets: OutletTable;
  /** What an agency calls itself at the end of its name: “news agency”. */
  readonly agencyEndings: readonly string[];
  /** Between two names: “and”. */
  readonly nameJoiners: readonly string[];
  /** Words of a byline that are not names: “staff”, “correspondent”, “editor”. */
  readonly bylineRoles: readonly string[];
  /** A whole line (outer punctuation removed) that is furniture by itself. */
  readonly lines: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>;
  /** Names of a site's sections: “sport”. Each alone may be a word of the report; several on end are a menu. */
  readonly sectionNames: readonly string[];
  /** How a short line begins that asks for money where it names a price: “support the … from $2 a week”. */
  readonly priceOpeners: readonly string[];
  /** What is paid for: “a week”, “per month”. */
  readonly pricePeriods: readonly string[];
  /** How a short line begins that is furniture: “support us on”. Matched at a word boundary. */
  readonly openers: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>;
  /** A label before a colon or dash that makes the rest of the line furniture: “see also”. */
  readonly labels: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>;
  /** Headings whose whole list below is furniture: “related stories”. */
  readonly sectionHeads: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>;
  /** After a number, nothing else in the line: “min read”. */
  readonly readingTimes: readonly string[];
  /** “is”, “works as”: how a biography goes on after the name. */
  readonly biographyVerbs: readonly string[];
  /** “a”, “the”: after the verb, before what the author is. */
  readonly biographyDeterminers: readonly string[];
  /** “reporter”, “correspondent”: what a biography says the author is. */
  readonly biographyRoles: readonly string[];
  /** Later sentences of a biography: “she previously”, “he holds”. */
  readonly biographyMore: readonly string[];
  /** Publication that the author works for stands after these: “at”, “for”. */
  readonly biographyPrepositions: readonly string[];
  /** What begins a photographer's credit: “photo”, “image credit”. */
  readonly creditLabels: readonly string[];
  /** Before a caption, which itself stays: “image caption”. */
  readonly captionLabels: readonly string[];
  /** What a date line holds beside months, weekdays, labels and zones: “at”, “hours”, “ago”. */
  readonly dateWords: readonly string[];
  /** Around the number of a gallery's picture: “image”, “of”. */
  readonly galleryWords: readonly string[];
  /** First and last words of a heading over other stories: “more … stories”. */
  readonly sectionHeadEnds: { readonly first: readonly string[]; readonly last: readonly string[] };
  /** In a short line anywhere: “click here”. */
  readonly clickPhrases: readonly string[];
  /** Headings above a biography: “about the author”. */
  readonly authorHeads: readonly string[];
  /** What a picture agency's credit is made of beside names: “getty images”, “pool”, “via”. */
  readonly pictureAgencies: readonly string[];
  /** The commonest words of running text: a cheap test of the language. */
  readonly commonWords: readonly string[];
}
