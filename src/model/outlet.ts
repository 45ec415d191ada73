/** A publisher of reports, as the table of outlets or the user knows it. */

export const OUTLET_KINDS = [
  "agency",
  "newspaper",
  "magazine",
  "broadcaster",
  "online",
  "government",
  "organization",
] as const;

export type OutletKind = (typeof OUTLET_KINDS)[number];

export const OUTLET_CONTROLS = ["state", "public", "private"] as const;

/** Who decides over it: `state` where a government does, `public` where it pays but does not direct. */
export type OutletControl = (typeof OUTLET_CONTROLS)[number];

export interface Outlet {
  readonly name: string;
  /** Its other names and abbreviations: “AP”, “Agence France-Presse”. */
  readonly aliases: readonly string[];
  /** Registrable domains, lower case, without “www”. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country it is published from; null is unknown. */
  readonly country: string | null;
  readonly owner: string | null;
  readonly kind: OutletKind | null;
  readonly control: OutletControl | null;
}
