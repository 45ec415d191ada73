/**
 * Where the accounts differ, and what kind of difference it is; both sides with who says so.
 *
 *     Contradiction  people aboard
 *       212          coast guard     “The ferry had 212 people aboard”   meridian:5 +2
 *       240 or more  port officials  “At least 240 people were on board” ostvik-post:5
 */
import type { Conflict, ConflictSide, Relation } from "../../../model/index.ts";
import { formatCount, relationLabel } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { overWording, relationWording } from "../../wording.ts";
import { cut, quoted, widthOf, wrapped } from "../layout.ts";
import { evidenceInFull, type Page, references, row, speakersLine } from "../page.ts";
import type { Style } from "../paint.ts";
import type { Section } from "../section.ts";

export const disputesSection: Section = {
  name: "disputes",
  sentence: "every difference in full: its kind, why, and each side's words",
  title: "In dispute",
  onScreen: (page) => page.overview.disputed.map((conflict) => ({ lines: disputeOnScreen(page, conflict) })),
  inFull: (page) => page.overview.disputed.map((conflict) => disputeInFull(page, conflict)),
};

/** A contradiction alarms; what is settled or harmless does not. */
const RELATION_STYLES: Readonly<Record<Relation, Style>> = {
  contradiction: "alarm",
  revision: "change",
  scope: "strong",
  rounding: "calm",
  framing: "strong",
  compatible: "calm",
};

/** Accounts of one dispute on the first screen: a count that everybody gives otherwise must not fill it. */
const SIDES_MAX = 5;

function disputeOnScreen(page: Page, conflict: Conflict): string[] {
  const shown = { ...conflict, sides: conflict.sides.slice(0, SIDES_MAX) };
  const left = conflict.sides.length - SIDES_MAX;
  const widths = sideWidths(page, shown);
  const label = relationLabel(conflict.relation);
  const topic = cut(visibleLine(conflict.topic), Math.floor(page.width * 0.4));
  const whyWidth = page.width - widthOf(label) - widthOf(topic) - 6;
  return [
    row(page, 1, [
      { text: label, style: RELATION_STYLES[conflict.relation] },
      { text: topic, style: "strong" },
      ...(whyWidth < 24 ? [] : [{ text: cut(visibleLine(conflict.why), whyWidth), style: "faint" as const }]),
    ]),
    ...shown.sides.map((side) => sideOnScreen(page, side, widths)),
    ...(left > 0 ? [page.paint("faint", `   and ${formatCount(left, "more account")}`)] : []),
  ];
}

interface SideWidths {
  readonly says: number;
  readonly speakers: number;
  readonly quote: number;
  readonly references: number;
}

/** The quotation has what the others leave; speakers are cut only where it needs the room. */
function sideWidths(page: Page, conflict: Conflict): SideWidths {
  const widest = (of: (side: ConflictSide) => string) =>
    Math.max(...conflict.sides.map((side) => widthOf(of(side))));
  const share = (part: number) => Math.floor(page.width * part);
  const saysNatural = widest(valueShown);
  // A statement is said better by the quotation beside it, and a column that only some fill is none.
  const isSaidTwice = conflict.sides.every((side) => side.evidence[0]?.quote === side.says);
  const says = saysNatural > VALUE_MAX || isSaidTwice ? 0 : Math.min(share(0.3), saysNatural);
  const refs = Math.min(
    share(0.26),
    widest((side) => references(page, side.evidence, share(0.26))),
  );
  const room = page.width - SIDE_INDENT - (says > 0 ? says + 2 : 0) - refs - 4;
  const quoteNatural = widest((side) => quoted(wordsOf(side), page.width));
  const speakers = Math.min(
    widest((side) => speakersLine(side.speakers)),
    Math.max(share(0.2), room - quoteNatural),
  );
  return { says, speakers, quote: room - speakers, references: refs };
}

function sideOnScreen(page: Page, side: ConflictSide, widths: SideWidths): string {
  return row(page, SIDE_INDENT, [
    ...(widths.says > 0 ? [{ text: valueShown(side), width: widths.says }] : []),
    { text: speakersLine(side.speakers), width: widths.speakers },
    { text: quoted(wordsOf(side), widths.quote), width: widths.quote },
    { text: references(page, side.evidence, widths.references), style: "name" },
  ]);
}

const SIDE_INDENT = 3;

function wordsOf(side: ConflictSide): string {
  return side.evidence[0]?.quote ?? side.says;
}

function valueShown(side: ConflictSide): string {
  return visibleLine(side.says);
}

/** Columns. “240 or more, as of 4 March 2031” is still a value; what is longer is a statement. */
const VALUE_MAX = 32;

function disputeInFull(page: Page, conflict: Conflict): string[] {
  const label = page.paint(RELATION_STYLES[conflict.relation], relationLabel(conflict.relation));
  const topic = page.paint("strong", visibleLine(conflict.topic));
  return [
    ...wrapped(`${label}  ${topic} (${overWording[conflict.over]})`, page.width, " "),
    ...wrapped(
      `${visibleLine(conflict.why)}. ${relationWording[conflict.relation].means}`,
      page.width,
      "   ",
    ),
    ...conflict.sides.flatMap((side) => [
      ...wrapped(
        `${page.paint("strong", visibleLine(side.says))} – ${speakersLine(side.speakers)}`,
        page.width,
        "   ",
      ),
      ...side.evidence.flatMap((evidence) => evidenceInFull(page, evidence, "     ")),
    ]),
  ];
}
