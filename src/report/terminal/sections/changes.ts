/**
 * How the account changed: who said what first, and what became of it.
 *
 *     people killed
 *       9 or more (coast guard, 4 March 2031, first in meridian) → 14 (…) → 17 (…)
 */

import type { Change, ChangeStep } from "../../changes.ts";
import { formatEdtf } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { cut, QUOTE_MAX, quoted, wrapped } from "../layout.ts";
import { evidenceInFull, type Page, reference, speakersLine } from "../page.ts";
import type { Section } from "../section.ts";

export const changesSection: Section = {
  name: "changes",
  sentence: "how counts moved and what became of claims, step by step, with who was first",
  title: "How it changed",
  onScreen: (page) => page.overview.changes.map((change) => ({ lines: changeOnScreen(page, change) })),
  inFull: (page) => page.overview.changes.map((change) => changeInFull(page, change)),
};

/** Lines that the steps of one change may take of the first screen. */
const LINES_MAX = 2;
const STEPS_INDENT = "   ";

function changeOnScreen(page: Page, change: Change): string[] {
  const topic = page.paint("strong", topicOf(change, page.width - 1));
  const steps = change.steps.map((step) => `${step.says} (${circumstancesOf(page, step)})`);
  const lines = wrapped(steps.join(" → "), page.width, STEPS_INDENT);
  const shown = lines.slice(0, LINES_MAX);
  if (lines.length > LINES_MAX)
    shown[LINES_MAX - 1] = cut(`${shown.at(-1)} ${lines[LINES_MAX]!.trim()}`, page.width);
  return [` ${topic}`, ...shown];
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
