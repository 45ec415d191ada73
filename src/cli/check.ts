/** `crossread check`: what the reports say of one sentence. */
import { UsageError } from "../errors.ts";
import type { NamesFile } from "../ingest/names-file.ts";
import { type CommandDefinition, formatOf, inputsOf, publishedOf } from "./command.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { readNamesFile } from "./names.ts";
import { openOutput } from "./output.ts";
import { lineOf, problemLine } from "./problem-lines.ts";
import { progressOn } from "./progress.ts";
import { readInputs } from "./read-inputs.ts";
import { type Screen, screenOf } from "./screen.ts";
import { CHECK_FORMATS, CHECK_SETTINGS, type CheckFormat, type GivenSettings } from "./settings.ts";

export const checkCommand: CommandDefinition = {
  name: "check",
  summary: "tell what reports say of a sentence: supported, only reported, denied, disputed, not mentioned",
  subject: ["sentence", "one sentence, between quotation marks"],
  settings: CHECK_SETTINGS,
  examples: [
    [
      'crossread check "The ferry had been overloaded." examples/ostvik-ferry',
      "who says so, who denies it, in which words",
    ],
    [
      'crossread check "212 people were aboard the ferry." examples/ostvik-ferry --format json',
      "the same for a program",
    ],
  ],
  run: runCheck,
};

interface Plan {
  readonly format: CheckFormat;
  readonly out: string | null;
  readonly published: string | undefined;
  readonly named: NamesFile;
  readonly quiet: boolean;
  readonly screen: Screen;
}

async function runCheck(
  [sentence = "", ...named]: readonly string[],
  given: GivenSettings,
): Promise<ExitStatus> {
  if (sentence.trim() === "") throw new UsageError("Cannot check nothing: wanted a sentence");
  const plan = await planOf(given);
  const inputs = inputsOf(named);
  const progress = progressOn(process.stderr, plan.quiet);
  const { articles, names, problems } = await readInputs(inputs, plan, progress);
  progress.clear();
  const allProblems = [...problems, ...articles.flatMap((article) => article.problems)];
  if (!plan.quiet) for (const problem of allProblems) process.stderr.write(problemLine(problem));
  if (articles.length === 0) {
    process.stderr.write(lineOf(`Cannot check: no article was found in ${inputs.join(", ")}`));
    return EXIT.nothing;
  }
  const { checkSentence } = await import("../index.ts");
  const check = checkSentence(sentence, articles, { names, problems: allProblems });
  const output = await openOutput(plan.out);
  if (plan.format === "json") await output.write(`${JSON.stringify(check, null, 2)}\n`);
  else {
    const { renderCheck } = await import("../report/terminal/render-check.ts");
    const { placesInFiles } = await import("./places-in-files.ts");
    await output.write(renderCheck(check, articles, { ...plan.screen, placeOf: placesInFiles(articles) }));
  }
  await output.close();
  return allProblems.length === 0 ? EXIT.done : EXIT.problems;
}

const ENDINGS: Readonly<Record<string, CheckFormat>> = { ".json": "json", ".txt": "terminal" };

async function planOf(given: GivenSettings): Promise<Plan> {
  return {
    format: formatOf(given, CHECK_FORMATS, ENDINGS),
    out: given.out ?? null,
    published: await publishedOf(given.published),
    named: await readNamesFile(given.names),
    quiet: given.quiet ?? false,
    screen: screenOf(given, given.out !== undefined),
  };
}
