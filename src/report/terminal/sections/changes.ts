/**
 * How the account changed: who said what first, and what became of it.
 *
 *     people killed  9 or more (coast guard) → 14 (Ana Ruiz) → 17 (coast guard)
 */

import type { Change, ChangeStep } from "../../changes.ts";
import { formatEdtf } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { cut, QUOTE_MAX, quoted, widthOf, wrapped } from "../layout.ts";
import { evidenceInFull, type Page, reference, row, speakersLine } from "../page.ts";
import type { Section } from "../section.ts";

export const changesSection: Section = {
  name: "changes",
  sentence: "how counts moved and what became of claims, step by step, with who was first",
  title: "How it changed",
  onScreen: (page) => page.overview.changes.map((change) => ({ lines: changeOnScreen(page, change) })),
  inFull: (page) => page.overview.changes.map((change) => changeInFull(page, change)),
};

/** Share of the width that a topic may take. */
const TOPIC_SHARE = 0.4;

function changeOnScreen(page: Page, change: Change): string[] {
  const topic = topicOf(change, Math.floor(page.width * TOPIC_SHARE));
  const steps = change.steps.map(({ says, speakers }) =>
    speakers.length === 0 ? says : `${says} (${speakersLine(speakers)})`,
  );
  const width = page.width - widthOf(topic) - 3;
  return [row(page, 1, [{ text: topic, style: "strong" }, { text: cut(steps.join(" → "), width) }])];
}

function topicOf({ topic, isQuoted }: Change, width: number): string {
  return isQuoted ? quoted(topic, width) : cut(visibleLine(topic), width);
}

/** `coast guard, 4 March 2031, meridian first`. */
function circumstancesOf(page: Page, { speakers, date, first, evidence }: ChangeStep): string {
  const where = evidence[0];
  return [
    ...(speakers.length === 0 ? [] : [speakersLine(speakers)]),
    ...(date === null ? [] : [formatEdtf(visibleLine(date))]),
    ...(first !== null ? [`first in ${page.keys.get(first) ?? visibleLine(first)}`] : []),
    ...(first === null && where !== undefined ? [reference(page, where)] : []),
  ].join(", ");
}

function changeInFull(page: Page, change: Change): string[] {
  return [
    ...wrapped(page.paint("strong", topicOf(change, QUOTE_MAX)), page.width, " "),
    ...change.steps.flatMap((step) => [
      ...wrapped(`${step.says} · ${circumstancesOf(page, step)}`, page.width, "   "),
      ...step.evidence.flatMap((evidence) => evidenceInFull(page, evidence, "     ")),
    ]),
  ];
}
