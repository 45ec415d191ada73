/** `crossread stories`: which files tell of one event, and by which words. */
import type { NamesFile } from "../ingest/names-file.ts";
import { type CommandDefinition, formatOf, inputsOf, publishedOf } from "./command.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { readNamesFile } from "./names.ts";
import { openOutput } from "./output.ts";
import { lineOf, problemLine } from "./problem-lines.ts";
import { progressOn } from "./progress.ts";
import { readInputs } from "./read-inputs.ts";
import { type Screen, screenOf } from "./screen.ts";
import { type GivenSettings, STORIES_FORMATS, STORIES_SETTINGS, type StoriesFormat } from "./settings.ts";

export const storiesCommand: CommandDefinition = {
  name: "stories",
  summary: "tell which files are about one event, and by which words",
  settings: STORIES_SETTINGS,
  examples: [
    ["crossread stories examples", "the events in a folder of reports, each ready for crossread report"],
    [
      "crossread stories wire/ --format json --quiet | jq -r '.stories[0].articles[]'",
      "the articles of the largest story",
    ],
  ],
  run: runStories,
};

interface Plan {
  readonly format: StoriesFormat;
  readonly out: string | null;
  readonly published: string | undefined;
  readonly named: NamesFile;
  readonly quiet: boolean;
  readonly screen: Screen;
}

async function runStories(named: readonly string[], given: GivenSettings): Promise<ExitStatus> {
  const plan = await planOf(given);
  const inputs = inputsOf(named);
  const progress = progressOn(process.stderr, plan.quiet);
  const { articles, names, problems } = await readInputs(inputs, plan, progress);
  const allProblems = [...problems, ...articles.flatMap((article) => article.problems)];
  if (articles.length === 0) {
    progress.clear();
    if (!plan.quiet) for (const problem of allProblems) process.stderr.write(problemLine(problem));
    process.stderr.write(lineOf(`Cannot group: no article was found in ${inputs.join(", ")}`));
    return EXIT.nothing;
  }
  const { groupStories } = await import("../index.ts");
  const groups = groupStories(articles, {
    names,
    problems,
    onRead: (_article, index) => progress.tell(`articles read: ${index + 1} of ${articles.length}`),
  });
  progress.clear();
  const output = await openOutput(plan.out);
  try {
    if (plan.format === "json") await output.write(`${JSON.stringify(groups, null, 2)}\n`);
    else {
      const { renderStories } = await import("../report/terminal/render-stories.ts");
      await output.write(renderStories(groups, plan.screen));
    }
    await output.close();
  } catch (error) {
    output.discard();
    throw error;
  }
  if (!plan.quiet) for (const problem of groups.problems) process.stderr.write(problemLine(problem));
  return groups.problems.length === 0 ? EXIT.done : EXIT.problems;
}

const ENDINGS: Readonly<Record<string, StoriesFormat>> = { ".json": "json", ".txt": "terminal" };

async function planOf(given: GivenSettings): Promise<Plan> {
  return {
    format: formatOf(given, STORIES_FORMATS, ENDINGS),
    out: given.out ?? null,
    published: await publishedOf(given.published),
    named: await readNamesFile(given.names),
    quiet: given.quiet ?? false,
    screen: screenOf(given, given.out !== undefined),
  };
}
