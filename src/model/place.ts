/** Where on earth an entity lies. */
import type { Trace } from "./trace.ts";

/**
 * A populated place, an administrative district or region, a country, a continent or region of several countries; a
 * point that the user put on the map.
 */
export type PlaceKind = "city" | "district" | "region" | "country" | "area" | "point";

/** A point of the map with the place it stands for; degrees, WGS 84. */
export interface Place {
  /** As the gazetteer names it. */
  readonly name: string;
  readonly kind: PlaceKind;
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames id; null where the shipped data has none. */
  readonly geonames: number | null;
  /** ISO 3166-1 alpha-2; null for an area of several countries. */
  readonly country: string | null;
}

/** What a place entity of one reading was resolved to. */
export interface PlaceReference {
  /** Index into the entities of the same reading. */
  readonly entity: number;
  readonly place: Place;
  readonly trace: Trace;
}
