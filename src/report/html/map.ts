/**
 * Draws the places of a report on a map that needs no network: coasts and borders of Natural Earth as world-atlas
 * ships them, projected by d3-geo.
 *
 * A dot is a town or a point, a square a region or district; a country is shaded. Names stand where they have room; the list
 * beside the map has them all.
 */
import { type GeoPath, type GeoProjection, geoContains, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { PlaceView } from "../view.ts";
import { type LandShapes, readLandShapes } from "./land-shapes.ts";
import { type Position, viewOf } from "./map-projection.ts";
import { type Html, html } from "./markup.ts";

/** Of the drawing, in pixels of its own: the page scales it. */
const WIDTH = 640;
const DOT_RADIUS = 4.5;
/** Of the font below, in pixels: a rough mean, good enough to keep names apart. */
const CHARACTER_WIDTH = 6.6;
const LABEL_HEIGHT = 15;
/** A name longer than this is left to the list. */
const LABEL_MAX = 28;

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The drawing, or null where there is no place to draw. */
export function drawMap(places: readonly PlaceView[]): Html | null {
  const isPoint = ({ place }: PlaceView) => place.kind !== "country" && place.kind !== "area";
  const framed = places.some(isPoint) ? places.filter(isPoint) : places;
  if (framed.length === 0) return null;
  const { projection, height, detail } = viewOf(framed.map(positionOf), WIDTH);
  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const path = geoPath(projection).digits(1);
  const shapes = readLandShapes(detail);
  const shaded = places.filter(({ place }) => place.kind === "country");
  const points = places.filter(isPoint);
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Map of the places that the reports speak of; the list says the same in words">
<path class="land" d="${path(feature(shapes, shapes.objects.land)) ?? ""}"></path>
${shadesOf(shaded, shapes, path)}<path class="borders" d="${path(mesh(shapes, shapes.objects.countries, (a, b) => a !== b)) ?? ""}"></path>
${marksOf(points, projection, height)}</svg>`;
}

function positionOf({ place }: PlaceView): Position {
  return [place.longitude, place.latitude];
}

/** The countries in which the points of the country places lie. */
function shadesOf(countries: readonly PlaceView[], shapes: LandShapes, path: GeoPath): readonly Html[] {
  const { features } = feature(shapes, shapes.objects.countries);
  return countries.flatMap((country) => {
    const [longitude, latitude] = positionOf(country);
    const shape = features.find((one) => geoContains(one, [longitude, latitude]));
    const d = shape === undefined ? null : path(shape);
    return d === null ? [] : [html`<path class="shade" d="${d}"><title>${country.name}</title></path>`];
  });
}

/** Marks with the names that have room, those first that most reports mention. */
function marksOf(places: readonly PlaceView[], projection: GeoProjection, height: number): readonly Html[] {
  // What lies off the drawing is as good as taken.
  const taken: Rectangle[] = [
    { left: -WIDTH, right: 2, top: 0, bottom: height },
    { left: WIDTH - 2, right: 2 * WIDTH, top: 0, bottom: height },
    { left: -WIDTH, right: 2 * WIDTH, top: -height, bottom: 2 },
    { left: -WIDTH, right: 2 * WIDTH, top: height - 2, bottom: 2 * height },
  ];
  const at = places.flatMap((place) => {
    const [longitude, latitude] = positionOf(place);
    const [x, y] = projection([longitude, latitude]) ?? [];
    return x === undefined || y === undefined ? [] : [{ place, x, y }];
  });
  for (const { x, y } of at) taken.push(around(x, y, DOT_RADIUS + 1));
  return at.map(({ place, x, y }) => {
    const room = roomFor(place.name, x, y, taken);
    if (room !== null) taken.push(room.rectangle);
    const label =
      room !== null &&
      html`<text x="${tenths(room.x)}" y="${tenths(room.y)}" text-anchor="${room.anchor}">${place.name}</text>`;
    const r = DOT_RADIUS;
    const mark =
      place.place.kind === "city" || place.place.kind === "point"
        ? html`<circle cx="${tenths(x)}" cy="${tenths(y)}" r="${r}"></circle>`
        : html`<rect x="${tenths(x - r)}" y="${tenths(y - r)}" width="${2 * r}" height="${2 * r}"></rect>`;
    return html`<g class="spot"><title>${place.name}</title>${mark}${label}</g>`;
  });
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly rectangle: Rectangle;
}

/** To the right of the mark, to its left, above it or below it: the first where nothing else stands. */
function roomFor(name: string, x: number, y: number, taken: readonly Rectangle[]): Room | null {
  if (name.length > LABEL_MAX) return null;
  const width = name.length * CHARACTER_WIDTH;
  const gap = DOT_RADIUS + 4;
  const candidates: readonly (readonly [left: number, baseline: number, anchor: Room["anchor"]])[] = [
    [x + gap, y + 4.5, "start"],
    [x - gap - width, y + 4.5, "end"],
    [x - width / 2, y - gap, "middle"],
    [x - width / 2, y + gap + LABEL_HEIGHT - 5, "middle"],
  ];
  for (const [left, baseline, anchor] of candidates) {
    const rectangle = { left, right: left + width, top: baseline - LABEL_HEIGHT + 4, bottom: baseline + 4 };
    if (taken.some((other) => overlap(other, rectangle, x, y))) continue;
    const from = anchor === "start" ? left : anchor === "end" ? left + width : x;
    return { x: from, y: baseline, anchor, rectangle };
  }
  return null;
}

function around(x: number, y: number, r: number): Rectangle {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** True where two rectangles share a point; the mark at (x, y) itself does not count. */
function overlap(a: Rectangle, b: Rectangle, x: number, y: number): boolean {
  const isOwn = a.left + a.right === 2 * x && a.top + a.bottom === 2 * y;
  return !isOwn && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
