/** `crossread read`: each report by itself, everything that was found in it, one article after the other. */
import { UsageError } from "../errors.ts";
import type { NamesFile } from "../ingest/names-file.ts";
import { type Article, joinNames, type Problem, type Reading } from "../model/index.ts";
import { DEFAULT_LAYERS, LAYER_NAMES, type LayerName } from "../report/json/reading-json.ts";
import {
  type CommandDefinition,
  choicesOf,
  formatOf,
  inputsOf,
  loadOptions,
  publishedOf,
} from "./command.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { readNamesFile } from "./names.ts";
import { openOutput } from "./output.ts";
import { lineOf, problemLine } from "./problem-lines.ts";
import { progressOn } from "./progress.ts";
import { type Screen, screenOf } from "./screen.ts";
import { type GivenSettings, READ_FORMATS, READ_SETTINGS, type ReadFormat } from "./settings.ts";

export const readCommand: CommandDefinition = {
  name: "read",
  summary: "read each report by itself: attributions, figures, dates, entities, and the grammar below them",
  settings: READ_SETTINGS,
  examples: [
    ["crossread read examples/ostvik-ferry/harbor-radio.txt", "who said what, figures, dates and names"],
    ["crossread read page.html --layers attributions --trace", "why each attribution was found"],
    ["crossread read archive/ --format jsonl --out readings.jsonl", "many articles, in bounded memory"],
    ["crossread read report.txt --layers trees", "the sentences as Universal Dependencies"],
  ],
  run: runRead,
};

async function runRead(named: readonly string[], given: GivenSettings): Promise<ExitStatus> {
  const plan = await planOf(given);
  const inputs = inputsOf(named);
  const { readArticle, streamArticles } = await import("../index.ts");
  const toText = await writerOf(plan);
  const progress = progressOn(process.stderr, plan.quiet);
  const output = await openOutput(plan.out);

  let nRead = 0;
  let nProblems = 0;
  const tell = (problem: Problem) => {
    nProblems++;
    progress.clear();
    if (!plan.quiet) process.stderr.write(problemLine(problem));
  };
  const { published } = plan;
  let { names } = plan.named;
  plan.named.problems.forEach(tell);
  for await (const loaded of streamArticles(inputs, loadOptions(published, plan.named.names))) {
    if ("problem" in loaded) {
      tell(loaded.problem);
      continue;
    }
    if ("names" in loaded) {
      names = joinNames(names, loaded.names);
      continue;
    }
    loaded.article.problems.forEach(tell);
    const text = await toText(readArticle(loaded.article, { names }), nRead++);
    await output.write(text);
    progress.tell(`articles read: ${nRead}`);
  }
  progress.clear();
  if (nRead === 0) {
    output.discard();
    process.stderr.write(lineOf(`Cannot read: no article was found in ${inputs.join(", ")}`));
    return EXIT.nothing;
  }
  await output.write(CLOSINGS[plan.format]);
  await output.close();
  return nProblems === 0 ? EXIT.done : EXIT.problems;
}

interface Plan {
  readonly format: ReadFormat;
  readonly out: string | null;
  readonly layers: readonly LayerName[];
  readonly trace: boolean;
  readonly published: string | undefined;
  readonly named: NamesFile;
  readonly quiet: boolean;
  readonly screen: Screen;
}

const ENDINGS: Readonly<Record<string, ReadFormat>> = {
  ".txt": "terminal",
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

async function planOf(given: GivenSettings): Promise<Plan> {
  const format = formatOf(given, READ_FORMATS, ENDINGS);
  if (given.trace && format !== "terminal") {
    throw new UsageError(
      `Cannot use --trace with the format ${format}, which always has it: wanted terminal`,
    );
  }
  return {
    format,
    out: given.out ?? null,
    layers: given.layers === undefined ? DEFAULT_LAYERS : choicesOf("--layers", given.layers, LAYER_NAMES),
    trace: given.trace ?? false,
    published: await publishedOf(given.published),
    named: await readNamesFile(given.names),
    quiet: given.quiet ?? false,
    screen: screenOf(given, given.out !== undefined),
  };
}

/** What closes the whole output, once at least one article is written. */
const CLOSINGS: Readonly<Record<ReadFormat, string>> = { terminal: "", json: "\n]\n", jsonl: "" };

/** From a reading to its piece of the output: a block of lines, a line, or an item of the array. */
async function writerOf({ format, layers, trace, screen }: Plan) {
  if (format === "terminal") {
    const { renderReading } = await import("../report/terminal/render-reading.ts");
    const { placesInFiles } = await import("./places-in-files.ts");
    return async (reading: Reading, index: number) => {
      const placeOf = placesInFiles([reading.article as Article]);
      const block = renderReading(reading, {
        layers,
        trace,
        placeOf,
        width: screen.width,
        color: screen.color,
      });
      return (index === 0 ? "" : "\n") + block;
    };
  }
  const { readingJson } = await import("../report/json/reading-json.ts");
  return async (reading: Reading, index: number) => {
    const json = JSON.stringify(readingJson(reading, layers));
    return format === "jsonl" ? `${json}\n` : `${index === 0 ? "[\n" : ",\n"}${json}`;
  };
}
