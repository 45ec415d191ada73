/** What happened when, by the reports' own words, on the time of the event rather than of publication. */
import type { TimelineEntry } from "../../../model/index.ts";
import { formatEdtf } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { quoted, widthOf } from "../layout.ts";
import { evidenceInFull, type Page, references, row } from "../page.ts";
import type { Section } from "../section.ts";

export const timelineSection: Section = {
  name: "timeline",
  sentence: "what happened when, with the words of each report",
  title: "Timeline",
  onScreen: (page) =>
    page.overview.timeline
      .map((entry, position) => ({ lines: [timelineLine(page, entry)], position, reach: reachOf(entry) }))
      .toSorted((a, b) => b.reach - a.reach),
  inFull: (page) =>
    page.overview.timeline.map((entry) => [
      ` ${page.paint("strong", dateOf(entry))}`,
      ...entry.evidence.flatMap((evidence) => evidenceInFull(page, evidence)),
    ]),
};

/** What more reports tell is worth more. */
function reachOf({ evidence }: TimelineEntry): number {
  return new Set(evidence.map(({ article }) => article)).size;
}

function timelineLine(page: Page, entry: TimelineEntry): string {
  const dateWidth = Math.max(...page.overview.timeline.map((one) => widthOf(dateOf(one))));
  const refsOf = (one: TimelineEntry) => references(page, one.evidence, Math.floor(page.width * 0.24));
  const refsWidth = Math.max(...page.overview.timeline.map((one) => widthOf(refsOf(one))));
  const quoteWidth = page.width - dateWidth - refsWidth - 5;
  return row(page, 1, [
    { text: dateOf(entry), width: dateWidth },
    { text: quoted(entry.what, quoteWidth), width: quoteWidth },
    { text: refsOf(entry), style: "name" },
  ]);
}

function dateOf(entry: TimelineEntry): string {
  return formatEdtf(visibleLine(entry.date));
}
