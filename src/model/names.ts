/** What the user knows of entities and outlets: it wins over the program. Kept in a names file: docs/names.md. */
import type { EntityKind } from "./mention.ts";
import type { Outlet } from "./outlet.ts";

export interface Names {
  /** An entity listed earlier wins where two claim one spelling. */
  readonly entities: readonly KnownEntity[];
  readonly outlets: readonly Outlet[];
}

export interface KnownEntity {
  /** What the report calls it. */
  readonly name: string;
  /** `none`: no entity at all, its spellings are left out. Null: as the program finds. */
  readonly kind: EntityKind | "none" | null;
  /** Spellings that mean it, beside its name; whatever they were joined with follows them. */
  readonly also: readonly KnownSpelling[];
  /** Spellings that never mean it. */
  readonly not: readonly string[];
  /** ISO 3166-1 alpha-2: the country that it is. */
  readonly country: string | null;
  readonly geonames: number | null;
  /** Degrees, WGS 84; null where not stated. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

export interface KnownSpelling {
  readonly spelling: string;
  /** Ids or file names of the articles in which it does; null is everywhere. */
  readonly in: readonly string[] | null;
}

export const NO_NAMES: Names = { entities: [], outlets: [] };

/** Both, the first one's entries before the second one's. */
export function joinNames(first: Names, second: Names): Names {
  return {
    entities: [...first.entities, ...second.entities],
    outlets: [...first.outlets, ...second.outlets],
  };
}
