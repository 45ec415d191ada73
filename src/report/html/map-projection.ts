/**
 * Which part of the earth a map of some points shows, and how: near points on a Mercator map whose north is up and
 * whose shapes are true, far ones on the whole earth (Natural Earth projection: T. Patterson, 2008).
 */
import { type GeoProjection, geoMercator, geoNaturalEarth1 } from "d3-geo";
import type { Detail } from "./land-shapes.ts";

export type Position = readonly [longitude: number, latitude: number];

export interface MapView {
  readonly projection: GeoProjection;
  /** Of the drawing, in pixels. */
  readonly height: number;
  /** How fine a coastline has to be for it. */
  readonly detail: Detail;
}

/** Beyond so many degrees of longitude or latitude between its points a map shows the whole earth. */
const NEAR_LONGITUDES = 120;
const NEAR_LATITUDES = 70;
/** On a map of more degrees from west to east fine coastlines are only weight. */
const FINE_LONGITUDES = 45;
/** The least that a map shows from its left to its right edge, in degrees: enough to know the coast again. */
const LEAST_SPAN = 30;
/** Empty border around the points, as a share of the map's width. */
const BORDER = 0.14;
/** Mercator has no poles; what lies beyond is drawn at the edge. */
const MERCATOR_LATITUDE_MAX = 80;
/** Height of a map by its width: of a part of the earth, and of all of it down to the south of Cape Horn. */
const NEAR_HEIGHT = 0.62;
const WORLD_HEIGHT = 0.44;

/** The view of a map of that width, in pixels, on which all points lie. Throws a RangeError without points. */
export function viewOf(points: readonly Position[], width: number): MapView {
  if (points.length === 0) throw new RangeError("Cannot choose a map's view without a point");
  const { west, span } = arcOf(points.map(([longitude]) => longitude));
  const middle = west + span / 2;
  const latitudes = points.map(([, latitude]) => latitude);
  const isNear = span <= NEAR_LONGITUDES && Math.max(...latitudes) - Math.min(...latitudes) <= NEAR_LATITUDES;
  if (!isNear) {
    const projection = geoNaturalEarth1().rotate([-Math.round(middle / 10) * 10, 0]);
    return {
      projection: projection.fitWidth(width, { type: "Sphere" }),
      height: Math.round(width * WORLD_HEIGHT),
      detail: "coarse",
    };
  }
  const height = Math.round(width * NEAR_HEIGHT);
  const clamped = points.map(([longitude, latitude]) => [
    longitude,
    Math.max(-MERCATOR_LATITUDE_MAX, Math.min(MERCATOR_LATITUDE_MAX, latitude)),
  ]);
  const border = width * BORDER;
  const projection = geoMercator().rotate([-middle, 0]);
  projection.fitExtent(
    [
      [border, border / 2],
      [width - border, height - border / 2],
    ],
    { type: "MultiPoint", coordinates: clamped },
  );
  const scaleMax = width / ((LEAST_SPAN * Math.PI) / 180);
  // Of a single point, or of points close together, the scale would be without bound.
  if (!(projection.scale() <= scaleMax)) {
    projection.scale(scaleMax).translate([0, 0]);
    const [x = 0, y = 0] = projection([middle, (Math.min(...latitudes) + Math.max(...latitudes)) / 2]) ?? [];
    projection.translate([width / 2 - x, height / 2 - y]);
  }
  return { projection, height, detail: span > FINE_LONGITUDES ? "coarse" : "fine" };
}

/** The shortest arc that holds all longitudes: it may cross the date line. Degrees. */
function arcOf(longitudes: readonly number[]): { readonly west: number; readonly span: number } {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let west = sorted[0]!;
  let gap = sorted[0]! + 360 - sorted.at(-1)!;
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i]! - sorted[i - 1]! <= gap) continue;
    gap = sorted[i]! - sorted[i - 1]!;
    west = sorted[i]!;
  }
  return { west, span: 360 - gap };
}
