/**
 * Who is the only source of what: claims that one report alone carries.
 *
 *     lantern:11  two people who have read the report  “Inspectors found three faults in November”
 */
import type { Claim } from "../../../model/index.ts";
import { outletName } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { quoted, widthOf } from "../layout.ts";
import { type Page, references, row, speakersLine } from "../page.ts";
import type { Section } from "../section.ts";
import { claimInFull } from "./claims.ts";

export const onlySection: Section = {
  name: "only",
  sentence: "what one report alone carries, report by report",
  title: "Only source",
  onScreen: (page) => {
    const claims = bestOfEach(page);
    return claims.map((claim) => ({ lines: [onlyLine(page, claim, claims.slice(0, LIKELY_SHOWN))] }));
  },
  inFull: (page) =>
    page.overview.onlySource.flatMap(({ article, claims }) => [
      [` ${page.paint("strong", visibleLine(outletName(page.report, article.id)))}`],
      ...claims.map((claim) => claimInFull(page, claim)),
    ]),
};

/**
 * The weightiest claim of every report, then the second of every report, and so on. What somebody denies or
 * disputes stands under that heading already.
 */
function bestOfEach(page: Page): readonly Claim[] {
  const byReport = page.overview.onlySource.map(({ claims }) =>
    claims.filter(({ status }) => status === "single-origin" || status === "at-most-n-origins"),
  );
  const rounds = Math.max(0, ...byReport.map((claims) => claims.length));
  return Array.from({ length: rounds }, (_, round) =>
    byReport.flatMap((claims) => claims[round] ?? []),
  ).flat();
}

/** As many claims may find room: the columns are as wide as these need. */
const LIKELY_SHOWN = 8;

function onlyLine(page: Page, claim: Claim, all: readonly Claim[]): string {
  const refsWidth = Math.max(...all.map((one) => widthOf(references(page, one.evidence, page.width))));
  const speakerWidth = Math.min(
    Math.floor(page.width * 0.28),
    Math.max(...all.map((one) => widthOf(speakersLine(one.speakers)))),
  );
  return row(page, 1, [
    { text: references(page, claim.evidence, page.width), width: refsWidth, style: "name" },
    { text: speakersLine(claim.speakers), width: speakerWidth },
    { text: quoted(claim.text, page.width - refsWidth - speakerWidth - 5) },
  ]);
}
