/** `crossread report`: several reports of one event, read and compared. */
import { UsageError } from "../errors.ts";
import type { NamesFile } from "../ingest/names-file.ts";
import type { Article, Embedder, Report } from "../model/index.ts";
import type { ReportOptions } from "../pipeline/report.ts";
import type { PlaceOf } from "../report/places.ts";
import { SECTION_NAMES, type SectionName } from "../report/terminal/section-names.ts";
import { type CommandDefinition, choicesOf, formatOf, inputsOf, publishedOf } from "./command.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { readNamesFile } from "./names.ts";
import { openOutput } from "./output.ts";
import { lineOf, problemLine } from "./problem-lines.ts";
import { type Progress, progressOn } from "./progress.ts";
import { readInputs } from "./read-inputs.ts";
import { type Screen, screenOf } from "./screen.ts";
import { type GivenSettings, REPORT_FORMATS, REPORT_SETTINGS, type ReportFormat } from "./settings.ts";

export const reportCommand: CommandDefinition = {
  name: "report",
  summary: "compare several reports of one event: what they agree on, where they differ, who said what",
  settings: REPORT_SETTINGS,
  examples: [
    ["crossread report examples/ostvik-ferry", "the first screen of a folder of reports"],
    ["crossread report examples/ostvik-ferry --section disputes", "every difference, with each side’s words"],
    [
      "crossread report *.html *.txt --out event.html --open",
      "one self-contained page, opened in the browser",
    ],
    [
      "crossread report wire/ --format json --quiet | jq .conflicts",
      "the public contract, crossread/report@1",
    ],
    ["cat page.html | crossread report - other.txt --published 2031-03-04", "standard input beside a file"],
  ],
  run: runReport,
};

/** Everything that was asked for, checked before anything is read. */
interface Plan {
  readonly format: ReportFormat;
  /** Null is standard output, or with `open` a temporary page. */
  readonly out: string | null;
  readonly open: boolean;
  readonly sections: readonly SectionName[] | undefined;
  readonly published: string | undefined;
  readonly named: NamesFile;
  readonly asOf: string | undefined;
  /** The user's own embedding model; null for none. */
  readonly embedder: Embedder | null;
  readonly quiet: boolean;
  readonly screen: Screen;
}

async function runReport(named: readonly string[], given: GivenSettings): Promise<ExitStatus> {
  const plan = await planOf(given);
  const inputs = inputsOf(named);
  const progress = progressOn(process.stderr, plan.quiet);
  const { articles, names, problems } = await readInputs(inputs, plan, progress);
  if (articles.length === 0) {
    progress.clear();
    if (!plan.quiet) for (const problem of problems) process.stderr.write(problemLine(problem));
    process.stderr.write(lineOf(`Cannot report: no article was found in ${inputs.join(", ")}`));
    return EXIT.nothing;
  }

  const { report } = await import("../index.ts");
  const reading: Reading = {
    names,
    onRead: (_article, index) => progress.tell(`articles read: ${index + 1} of ${articles.length}`),
  };
  const embedded = plan.embedder === null ? {} : await embed(articles, plan.embedder, { reading, progress });
  const finished = report(articles, {
    ...reading,
    ...embedded,
    problems,
    ...(plan.asOf === undefined ? {} : { asOf: plan.asOf }),
  });
  progress.clear();
  if (finished.articles.length === 0) {
    if (!plan.quiet) for (const problem of finished.problems) process.stderr.write(problemLine(problem));
    process.stderr.write(lineOf(`Cannot report: no article is known to have been out by ${plan.asOf}`));
    return EXIT.nothing;
  }
  const path = plan.out ?? (plan.open ? await temporaryPage() : null);
  const output = await openOutput(path);
  try {
    await output.write(await render(finished, articles, plan));
    await output.close();
  } catch (error) {
    output.discard();
    throw error;
  }

  const { problemsOf } = await import("../report/view.ts");
  const allProblems = problemsOf(finished);
  if (!plan.quiet) for (const problem of allProblems) process.stderr.write(problemLine(problem));
  if (plan.open && path !== null) await openInBrowser(path, plan.quiet);
  return allProblems.length === 0 ? EXIT.done : EXIT.problems;
}

/** How articles are read, the same for the model's vectors and for the report. */
type Reading = Pick<ReportOptions, "names" | "onRead">;

/** What the model says of all wordings, and a reader that has read them already. */
async function embed(
  articles: readonly Article[],
  embedder: Embedder,
  { reading, progress }: { readonly reading: Reading; readonly progress: Progress },
): Promise<Pick<ReportOptions, "vectors" | "reader">> {
  const { embedWordings, rememberReadings } = await import("../index.ts");
  const reader = rememberReadings();
  const vectors = await embedWordings(articles, embedder, {
    ...reading,
    reader,
    onEmbed: (done, all) => progress.tell(`wordings embedded: ${done} of ${all}`),
  });
  return { vectors, reader };
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "terminal",
};

async function planOf(given: GivenSettings): Promise<Plan> {
  const format =
    given.open && given.format === undefined && given.out === undefined
      ? "html"
      : formatOf(given, REPORT_FORMATS, ENDINGS);
  if (given.open && format !== "html") {
    throw new UsageError(`Cannot --open a report in the format ${format}: wanted html`);
  }
  if (given.section !== undefined && given.all)
    throw new UsageError("Cannot use --section with --all: wanted one");
  if ((given.section !== undefined || given.all) && format !== "terminal") {
    const option = given.all ? "--all" : "--section";
    throw new UsageError(
      `Cannot use ${option} with the format ${format}, which has everything: wanted terminal`,
    );
  }
  const asked =
    given.section === undefined ? undefined : choicesOf("--section", given.section, SECTION_NAMES);
  return {
    format,
    out: given.out ?? null,
    open: given.open ?? false,
    sections: given.all ? SECTION_NAMES : asked,
    published: await publishedOf(given.published),
    named: await readNamesFile(given.names),
    asOf: await momentOf(given.asOf),
    embedder: await embedderIn(given.embeddings),
    quiet: given.quiet ?? false,
    screen: screenOf(given, given.out !== undefined),
  };
}

/** What `--as-of` says, checked. Throws a UsageError for what is no moment. */
async function momentOf(value: string | undefined): Promise<string | undefined> {
  if (value === undefined || (await import("../pipeline/as-of.ts")).isMoment(value)) return value;
  throw new UsageError(
    `Cannot use --as-of "${value}": wanted a day or a time with its offset, such as 2031-03-04T12:00Z`,
  );
}

/** Loaded before anything is read, so that what is wrong with it is told at once. */
async function embedderIn(folder: string | undefined): Promise<Embedder | null> {
  return folder === undefined ? null : (await import("../ingest/load-embedder.ts")).loadEmbedder(folder);
}

/** The whole report as text; what a format needs is loaded only for it. */
async function render(report: Report, articles: readonly Article[], plan: Plan): Promise<string> {
  switch (plan.format) {
    case "terminal": {
      const { renderTerminal } = await import("../report/terminal/render-terminal.ts");
      return renderTerminal(report, {
        ...plan.screen,
        sections: plan.sections,
        placeOf: await placesOf(articles),
      });
    }
    case "html": {
      const { renderHtml } = await import("../report/html/render-html.ts");
      return renderHtml(report);
    }
    case "markdown": {
      const { renderMarkdown } = await import("../report/markdown/render-markdown.ts");
      return renderMarkdown(report, { placeOf: await placesOf(articles) });
    }
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
  }
}

async function placesOf(articles: readonly Article[]): Promise<PlaceOf> {
  const { placesInFiles } = await import("./places-in-files.ts");
  return placesInFiles(articles);
}

async function temporaryPage(): Promise<string> {
  const { mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  return join(mkdtempSync(join(tmpdir(), "crossread-")), "report.html");
}

async function openInBrowser(path: string, quiet: boolean): Promise<void> {
  if (!quiet) process.stderr.write(lineOf(`opening ${path}`));
  const { default: open } = await import("open");
  await open(path);
}
