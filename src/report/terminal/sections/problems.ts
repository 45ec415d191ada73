/** What could not be read or had to be guessed. Nothing is skipped in silence. */
import { problemText } from "../../problem-text.ts";
import { problemsOf } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { cut, wrapped } from "../layout.ts";
import type { Section } from "../section.ts";

export const problemsSection: Section = {
  name: "problems",
  sentence: "what could not be read or was guessed, with the code of docs/problems.md",
  title: "Problems",
  onScreen: (page) =>
    problemsOf(page.report).map((problem) => ({ lines: [` ${cut(problemText(problem), page.width - 1)}`] })),
  inFull: (page) =>
    problemsOf(page.report).map((problem) => [
      ...wrapped(
        `${problemText(problem)} ${page.paint("faint", `[${visibleLine(problem.code)}]`)}`,
        page.width,
        " ",
      ),
    ]),
};
