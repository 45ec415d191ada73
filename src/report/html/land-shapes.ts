/** Coasts and borders as `npm run build` leaves them in dist/web: TopoJSON of world-atlas; read once. */
import type { GeometryCollection, Topology } from "topojson-specification";
import { readAsset } from "./assets.ts";

export type LandShapes = Topology<{
  readonly land: GeometryCollection;
  readonly countries: GeometryCollection;
}>;

/** `fine` is 1:50 million, for parts of the earth; `coarse` is 1:110 million, for all of it. */
export type Detail = "fine" | "coarse";

const FILES: Readonly<Record<Detail, string>> = {
  fine: "countries-50m.json",
  coarse: "countries-110m.json",
};

const read = new Map<Detail, LandShapes>();

/** Throws an Error that says how to make the file where it is missing. */
export function readLandShapes(detail: Detail): LandShapes {
  const shapes = read.get(detail) ?? (JSON.parse(readAsset(FILES[detail])) as LandShapes);
  read.set(detail, shapes);
  return shapes;
}
