/** What could not be read or had to be guessed. Nothing is skipped in silence. */
import type { Problem } from "../../../model/index.ts";
import { problemsOf } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { cut, wrapped } from "../layout.ts";
import type { Section } from "../section.ts";

export const problemsSection: Section = {
  name: "problems",
  sentence: "what could not be read or was guessed, with the code of docs/problems.md",
  heading: () => "Problems",
  onScreen: (page) =>
    problemsOf(page.report).map((problem) => [` ${cut(problemLine(problem), page.width - 1)}`]),
  inFull: (page) =>
    problemsOf(page.report).map((problem) => [
      ...wrapped(
        `${problemLine(problem)} ${page.paint("faint", `[${visibleLine(problem.code)}]`)}`,
        page.width,
        " ",
      ),
    ]),
};

/** `path: message`; the message alone where it names the path itself. */
export function problemLine({ where, message }: Problem): string {
  return visibleLine(where === "" || message.includes(where) ? message : `${where}: ${message}`);
}
