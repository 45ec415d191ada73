import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleReport } from "../../../test/support/sample-report.ts";
import type { Report, ReportPlace } from "../../model/index.ts";
import { markupOf } from "./markup.ts";
import { pageOf } from "./page.ts";
import { renderPlaces } from "./places.ts";

const [sample] = sampleReport.places as readonly [ReportPlace];

function markup(
  places: readonly ReportPlace[],
  entities: Report["entities"] = sampleReport.entities,
): string {
  const section = renderPlaces(pageOf({ ...sampleReport, places, entities }));
  return section === null ? "" : markupOf(section);
}

test("renderPlaces() is nothing without places", () => {
  assert.equal(markup([]), "");
});

test("renderPlaces() gives each place a mark and a list item that opens its mention in each report", () => {
  const found = markup([sample, { ...sample, name: "Halsund", kind: "region", entity: "halsund" }]);
  assert.match(found, /<g class="spot"><title>[^<]*<\/title><circle /u);
  assert.match(found, /<g class="spot"><title>Halsund<\/title><rect /u);
  assert.match(found, /<li><p><b><bdi>Halsund<\/bdi><\/b>/u);
  assert.match(found, /59\.20° N, 10\.40° E/u);
  assert.match(found, /class="line also" href="#a\d+-\d+-\d+"/u);
});

test("renderPlaces() names the country as the reports do, and shades a country of the reports", () => {
  const norway = { id: "norway", name: "the Kingdom", kind: "place", aliases: [], mentions: [] } as const;
  const entities = [...sampleReport.entities, { ...norway, links: { iso3166: "NO", geonames: null } }];
  const country: ReportPlace = {
    ...sample,
    entity: "norway",
    kind: "country",
    country: "NO",
    latitude: 62,
    longitude: 10,
  };
  const found = markup([{ ...sample, country: "NO" }, country], entities);
  assert.match(found, /, <bdi>the Kingdom<\/bdi>/u);
  assert.match(found, /<path class="shade"/u);
});

test("renderPlaces() leaves out a place that no report mentions by itself", () => {
  assert.equal(markup([{ ...sample, evidence: [] }]), "");
});
