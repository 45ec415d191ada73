/** Which places the reports speak of, and where they lie. */
import { formatPosition, type PlaceView } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { wrapped } from "../layout.ts";
import { evidenceInFull, type Page } from "../page.ts";
import type { Section } from "../section.ts";

export const placesSection: Section = {
  name: "places",
  sentence: "the places that the reports speak of, with coordinates",
  title: "Places",
  onScreen: () => [],
  inFull: (page) => page.overview.places.map((place) => placeInFull(page, place)),
};

function placeInFull(page: Page, { place, name, country, firstMentions }: PlaceView): string[] {
  const within = country === null ? "" : `, ${visibleLine(country)}`;
  const link = place.geonames === null ? "" : ` · GeoNames ${place.geonames}`;
  const kind = place.kind === "point" ? "" : ` · ${place.kind}`;
  const line = `${page.paint("strong", visibleLine(name))}${within}${kind} · ${formatPosition(place)}${link}`;
  return [
    ...wrapped(line, page.width, " "),
    ...firstMentions.flatMap((evidence) => evidenceInFull(page, evidence)),
  ];
}
