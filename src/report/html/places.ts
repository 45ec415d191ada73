/** Where it happened and what is spoken of: a map, and the list of the places with a mention in each report. */
import { formatPosition, type PlaceView } from "../view.ts";
import { evidenceLink } from "./evidence-lines.ts";
import { drawMap } from "./map.ts";
import { type Html, html, isolated, join } from "./markup.ts";
import { articleName } from "./names.ts";
import type { Page } from "./page.ts";

export function renderPlaces(page: Page): Html | null {
  const { places } = page.overview;
  if (places.length === 0) return null;
  return html`<section id="places" class="places" aria-labelledby="places-heading">
<h2 id="places-heading">Places</h2>
<p class="note">Places that the reports name, where the gazetteer or a names file knows which one is meant. A capital that stands for its government is none.</p>
<div class="place-columns">${drawMap(places)}
<ul>${places.map((place) => renderPlace(page, place))}</ul></div>
</section>`;
}

function renderPlace(page: Page, { place, name, country, firstMentions }: PlaceView): Html {
  const links = firstMentions.map((mention) =>
    evidenceLink(page, mention, articleName(page, mention.article), "line also"),
  );
  const within = country !== null && html`<span class="within">, ${isolated(country)}</span>`;
  return html`<li><p><b>${isolated(name)}</b>${within} <span class="position">${formatPosition(place)}</span></p>
<p class="outlets">${join(links, ", ")}</p></li>`;
}
