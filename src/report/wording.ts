/** The English of every view of the report, in one table: labels are looked up, never written in a view twice. */
import type {
  ClaimStatus,
  ConflictOver,
  Force,
  FurnitureReason,
  LifeState,
  OriginKind,
  PassageStance,
  Quotation,
  Relation,
  SentenceState,
} from "../model/index.ts";

/** Short label of a relation, and the sentence that says what it means to a reader who meets it first. */
export const relationWording: Readonly<Record<Relation, { readonly label: string; readonly means: string }>> =
  {
    contradiction: { label: "Contradiction", means: "The accounts cannot all hold." },
    revision: { label: "Revised", means: "The later account replaces the earlier one." },
    scope: { label: "Different scope", means: "The accounts count or describe different things." },
    rounding: { label: "Rounding", means: "One figure, given more or less exactly." },
    framing: { label: "Different framing", means: "The same thing, put in different words." },
    compatible: { label: "Compatible", means: "The accounts differ, and can all hold." },
  };

/** The order in which differences are shown: what an editor must settle first stands first. */
export const RELATION_ORDER: readonly Relation[] = [
  "contradiction",
  "revision",
  "scope",
  "rounding",
  "framing",
  "compatible",
];

/** `at-most-n-origins` is completed with the number by `statusLabel`. */
export const statusWording: Readonly<Record<Exclude<ClaimStatus, "at-most-n-origins">, string>> = {
  "single-origin": "single origin",
  denied: "denied",
  disputed: "disputed",
  revised: "revised",
  withdrawn: "withdrawn",
  "confirmed-by-former-denier": "confirmed by its former denier",
};

/** What was done with a claim at one step of its life. */
export const lifeWording: Readonly<Record<LifeState, string>> = {
  said: "said",
  claimed: "claimed",
  denied: "denied",
  confirmed: "confirmed",
  withdrawn: "withdrawn",
};

/** What the reports make of a sentence that was checked. */
export const stateWording: Readonly<Record<SentenceState, string>> = {
  supported: "Supported",
  "only-reported": "Only reported",
  denied: "Denied",
  disputed: "Disputed",
  differs: "Told differently",
  "not-mentioned": "Not mentioned",
};

export const stanceWording: Readonly<Record<PassageStance, string>> = {
  says: "Said by an outlet itself",
  reports: "Reported as said by somebody",
  denies: "Denied",
  differs: "With another figure or date",
};

export const forceWording: Readonly<Record<Force, string>> = {
  said: "said",
  claimed: "claimed",
  reported: "reported",
  confirmed: "confirmed",
  denied: "denied",
  estimated: "estimated",
  suspected: "suspected",
  believed: "believed",
  promised: "promised",
  ordered: "ordered",
  warned: "warned",
  asked: "asked",
  wanted: "wanted",
  planned: "planned",
  supported: "supported",
  opposed: "opposed",
};

/** What a speaker who withholds the content does with it: “did not confirm”. */
export const withheldWording: Readonly<Record<Force, string>> = {
  said: "did not say",
  claimed: "did not claim",
  reported: "did not report",
  confirmed: "did not confirm",
  denied: "did not deny",
  estimated: "did not estimate",
  suspected: "did not suspect",
  believed: "did not believe",
  promised: "did not promise",
  ordered: "did not order",
  warned: "did not warn",
  asked: "did not ask",
  wanted: "did not want",
  planned: "did not plan",
  supported: "did not support",
  opposed: "did not oppose",
};

export const quotationWording: Readonly<Record<Quotation, string>> = {
  direct: "in quotation marks",
  mixed: "partly in quotation marks",
  indirect: "in the reporter’s words",
};

export const overWording: Readonly<Record<ConflictOver, string>> = {
  figure: "figure",
  date: "date",
  denial: "denial",
  place: "place",
  wording: "wording",
  state: "state of things",
  actor: "who did it",
};

export const originWording: Readonly<Record<OriginKind, string>> = {
  agency: "agency copy",
  statement: "one statement",
  reprint: "reprint",
  "lifted-passage": "lifted passage",
  citation: "citation",
};

export const furnitureWording: Readonly<Record<FurnitureReason, string>> = {
  menu: "menu",
  "share-prompt": "share buttons",
  "read-more": "“read more” line",
  "see-also": "“see also” line",
  "newsletter-prompt": "newsletter prompt",
  "support-prompt": "support prompt",
  "video-prompt": "video prompt",
  advertisement: "advertisement",
  "reading-time": "reading time",
  "repeated-headline": "headline said twice",
  "repeated-caption": "caption said twice",
  "photo-credit": "photo credit",
  "author-biography": "author biography",
  byline: "byline",
  "date-line": "date line",
  teaser: "teaser",
  comments: "comments",
  "legal-notice": "legal notice",
  metadata: "metadata",
  markup: "markup",
  "too-long": "beyond the length limit",
};

export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** EDTF level 1 season codes, and the TIMEX3 letters that readers of news corpora know. */
export const SEASONS: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/** What the script of the HTML page says; `{…}` is filled in by it. */
export const pageWording = {
  close: "Close (Esc)",
  showing: "Showing the words in {outlet}",
  claimsShown: "{n} of {total} claims",
  sortBy: "Sort by {column}",
  keysOn: "Single-key shortcuts",
} as const;
