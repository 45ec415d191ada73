/** What a command is, and the questions that all of them ask of their settings. */
import { UsageError } from "../errors.ts";
import type { Names } from "../model/names.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { GivenSettings, Setting } from "./settings.ts";

export interface CommandDefinition {
  readonly name: string;
  /** One sentence without a full stop. */
  readonly summary: string;
  /** What the command takes before its inputs: its name and a sentence. */
  readonly subject?: readonly [name: string, sentence: string];
  readonly settings: readonly Setting[];
  /** Command lines that work in a checkout, with what they do. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** `inputs` has the subject first, where there is one. */
  readonly run: (inputs: readonly string[], given: GivenSettings) => Promise<ExitStatus>;
}

/** What is read where nothing is named: standard input, if something is piped into it. Throws a UsageError for none. */
export function inputsOf(inputs: readonly string[]): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (process.stdin.isTTY !== true) return ["-"];
  throw new UsageError("Cannot read nothing: wanted files, folders or - for standard input");
}

/** What loading is told: where `-` comes from, the user's names, and the date of articles that state none. */
export function loadOptions(published: string | undefined, names: Names) {
  const stdin: AsyncIterable<Uint8Array> = process.stdin;
  return published === undefined ? { stdin, names } : { stdin, names, published };
}

/** What `--published` says as ISO 8601, if it is given; its words are loaded only then. Throws a UsageError for no date. */
export async function publishedOf(value: string | undefined): Promise<string | undefined> {
  return value === undefined ? undefined : (await import("./published.ts")).publishedDate(value);
}

/** One of the choices. Throws a UsageError that names them all. */
export function choiceOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new UsageError(`Cannot use ${option} "${value}": wanted ${choices.join(", ")}`);
}

/** Several choices, separated by commas, each once, in the order given. */
export function choicesOf<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
): readonly T[] {
  const names = value.split(",").map((name) => name.trim());
  return [...new Set(names.map((name) => choiceOf(option, name, choices)))];
}

/**
 * The format asked for, else the one that the file's ending says, else the first.
 * Throws a UsageError where they disagree or the ending says nothing.
 */
export function formatOf<T extends string>(
  { format, out }: GivenSettings,
  formats: readonly T[],
  endings: Readonly<Record<string, T>>,
): T {
  const asked = format === undefined ? undefined : choiceOf("--format", format, formats);
  const ending = out === undefined ? undefined : (/\.[^./\\]+$/.exec(out)?.[0].toLowerCase() ?? "");
  const meant = ending === undefined ? undefined : endings[ending];
  if (asked !== undefined && meant !== undefined && asked !== meant) {
    throw new UsageError(`Cannot write --format ${asked} to "${out}": its ending means ${meant}`);
  }
  if (asked === undefined && ending !== undefined && meant === undefined) {
    const known = Object.keys(endings).join(", ");
    throw new UsageError(`Cannot tell the format of --out "${out}": wanted the ending ${known}, or --format`);
  }
  return asked ?? meant ?? formats[0]!;
}
