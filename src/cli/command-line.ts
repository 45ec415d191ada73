/**
 * The command line as a whole: options and help from the settings, errors into messages and exit statuses.
 *
 * Nothing heavy is imported here; each command loads what it needs when it runs.
 */
import { Command, CommanderError, Option } from "commander";
import { UsageError } from "../errors.ts";
import { checkCommand } from "./check.ts";
import type { CommandDefinition } from "./command.ts";
import { EXIT, type ExitStatus } from "./exit-status.ts";
import { lineOf } from "./problem-lines.ts";
import { readCommand } from "./read.ts";
import { reportCommand } from "./report.ts";
import type { GivenSettings, Setting } from "./settings.ts";
import { storiesCommand } from "./stories.ts";

export const COMMANDS: readonly CommandDefinition[] = [
  reportCommand,
  checkCommand,
  storiesCommand,
  readCommand,
];

/** Runs one command line, without the program's name, and says how it ended. Never throws. */
export async function runCommandLine(args: readonly string[], version: string): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const program = programOf(version, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

/** The program as commander has it; `onEnd` hears how the command ended. Documentation prints its help. */
export function programOf(version: string, onEnd: (status: ExitStatus) => void = () => {}): Command {
  const program = new Command("crossread")
    .description(
      "One event, every account of it: who said what, from how many origins, and where the accounts differ.",
    )
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", programNotes())
    .configureOutput({ outputError: (text, write) => write(lineOf(text.replace(/^error: /, ""))) })
    .exitOverride();
  for (const definition of COMMANDS) program.addCommand(commandOf(definition, program, onEnd));
  return program;
}

function commandOf(
  definition: CommandDefinition,
  program: Command,
  onEnd: (status: ExitStatus) => void,
): Command {
  const command = new Command(definition.name)
    .copyInheritedSettings(program)
    .description(`${definition.summary[0]!.toUpperCase()}${definition.summary.slice(1)}.`)
    .summary(definition.summary);
  if (definition.subject !== undefined) command.argument(`<${definition.subject[0]}>`, definition.subject[1]);
  command
    .argument(
      "[inputs...]",
      "text, HTML, Markdown, JSON or JSON Lines files, folders of them, - for standard input",
    )
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", examplesOf(definition))
    .action(async () => {
      onEnd(await definition.run(command.args, command.opts<GivenSettings>()));
    });
  for (const setting of definition.settings)
    command.addOption(new Option(setting.flags, sentenceOf(setting)));
  return command;
}

/** The setting in the help: what it does, its choices, its default. */
export function sentenceOf({ sentence, choices, several, default: value }: Setting): string {
  const notes = [
    ...(choices === undefined ? [] : [`${several ? "any of " : ""}${choices.join(", ")}`]),
    ...(value === null ? [] : [`default: ${value}`]),
  ];
  return notes.length === 0 ? sentence : `${sentence} (${notes.join("; ")})`;
}

function examplesOf({ examples }: CommandDefinition): string {
  return `\nExamples:\n${examples.map(([line, does]) => `  # ${does}\n  ${line}`).join("\n")}`;
}

function programNotes(): string {
  const statuses = Object.values(EXIT).map(
    ({ status, means }) => `  ${String(status).padStart(2)}  ${means}`,
  );
  const [line] = reportCommand.examples[0]!;
  return `\nExit status:\n${statuses.join("\n")}\n\nStart with:\n  ${line}\n  crossread report --help`;
}

/** Says what went wrong, once, and with what status the program ends. */
function statusOf(error: unknown): ExitStatus {
  // Commander has printed its message already, and ends with 0 after --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    process.stderr.write(lineOf(error.message));
    return EXIT.usage;
  }
  if (error instanceof Error && "code" in error && error.code === "output/unwritable") {
    process.stderr.write(lineOf(error.message));
    return EXIT.nothing;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${lineOf("a fault of Crossread itself, please report it with these lines:")}${told}\n`,
  );
  return EXIT.bug;
}
