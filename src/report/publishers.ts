/**
 * What is known of who publishes each report, beside the outlet's name:
 *
 *     Ostvik Post        Norway, same owner as Harbor Radio
 *     Velmora Telegraph  Kestria, state-controlled
 */
import type { Report, ReportOutlet } from "../model/index.ts";

export interface Publisher {
  /** ISO 3166-1 alpha-2; null is unknown. */
  readonly country: string | null;
  readonly isStateControlled: boolean;
  /** Other outlets of the report with the same owner, by name. */
  readonly sameOwner: readonly string[];
}

/** By article id; an article whose outlet nothing is known of has none. */
export function publishersOf({ outlets }: Report): ReadonlyMap<string, Publisher> {
  return new Map(
    outlets.flatMap((outlet) => {
      const publisher = publisherOf(outlet, outlets);
      return outlet.articles.map((id) => [id, publisher] as const);
    }),
  );
}

function publisherOf(outlet: ReportOutlet, all: readonly ReportOutlet[]): Publisher {
  const sameOwner = all.filter((other) => other !== outlet && other.owner === outlet.owner);
  return {
    country: outlet.country,
    isStateControlled: outlet.control === "state",
    sameOwner: outlet.owner === null ? [] : sameOwner.map(({ name }) => name),
  };
}

/** “Norway, state-controlled, same owner as Harbor Radio” in parts; empty where nothing is known. */
export function publisherFacts(publisher: Publisher | undefined): readonly string[] {
  if (publisher === undefined) return [];
  const { country, isStateControlled, sameOwner } = publisher;
  return [
    ...(country === null ? [] : [countryName(country)]),
    ...(isStateControlled ? ["state-controlled"] : []),
    ...sameOwner.map((name) => `same owner as ${name}`),
  ];
}

/** The same where there is little room: “NO, state”. */
export function publisherMark(publisher: Publisher | undefined): string {
  const parts = [publisher?.country, publisher?.isStateControlled ? "state" : null];
  return parts.filter((part) => part != null).join(", ");
}

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" });

/** The code itself where it is no country's. */
function countryName(code: string): string {
  return /^[A-Z]{2}$/u.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}
