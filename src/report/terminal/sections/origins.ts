/** Reports that stand on one source: what looks like several voices and is one. */
import type { Origin } from "../../../model/index.ts";
import { originName } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { originWording } from "../../wording.ts";
import { cut, widthOf, wrapped } from "../layout.ts";
import { evidenceInFull, type Page, row } from "../page.ts";
import type { Section } from "../section.ts";

export const originsSection: Section = {
  name: "origins",
  sentence: "which reports stand on the same agency, statement or text, with the proof",
  title: "Shared origins",
  onScreen: (page) => {
    const widths = originWidths(page);
    return page.report.origins.map((origin) => ({ lines: [originLine(page, origin, widths)] }));
  },
  inFull: (page) => page.report.origins.map((origin) => originInFull(page, origin)),
};

interface OriginWidths {
  readonly kind: number;
  readonly name: number;
}

function originWidths(page: Page): OriginWidths {
  const { origins } = page.report;
  return {
    kind: Math.max(0, ...origins.map(({ kind }) => widthOf(originWording[kind]))),
    name: Math.min(
      Math.max(0, ...origins.map((one) => widthOf(nameOf(page, one)))),
      Math.floor(page.width * 0.3),
    ),
  };
}

/** Nobody reads more names in one line. */
const CARRIERS_MAX = 12;

function originLine(page: Page, origin: Origin, { kind: kindWidth, name: nameWidth }: OriginWidths): string {
  const carriers = carriersOf(page, origin).slice(0, CARRIERS_MAX).join(" ");
  const rest = page.width - kindWidth - nameWidth - 5;
  const carriersWidth = Math.min(widthOf(carriers), rest);
  const whyWidth = rest - carriersWidth - 2;
  return row(page, 1, [
    { text: originWording[origin.kind], width: kindWidth },
    { text: nameOf(page, origin), width: nameWidth, style: "strong" },
    { text: carriers, width: carriersWidth },
    { text: whyWidth < 20 ? "" : cut(visibleLine(origin.why), whyWidth), style: "faint" },
  ]);
}

function nameOf(page: Page, origin: Origin): string {
  return visibleLine(originName(page.report, origin));
}

function carriersOf(page: Page, origin: Origin): string[] {
  return origin.articles.map((id) => page.keys.get(id) ?? id);
}

function originInFull(page: Page, origin: Origin): string[] {
  const name = page.paint("strong", nameOf(page, origin));
  const carriers = carriersOf(page, origin).join(", ");
  return [
    ...wrapped(`${name} (${originWording[origin.kind]}): carried by ${carriers}`, page.width, " "),
    ...wrapped(visibleLine(origin.why), page.width, "   "),
    ...origin.evidence.flatMap((evidence) => evidenceInFull(page, evidence)),
  ];
}
