/** What kind of terminal is there: colors, columns, lines. Asked once, here, and passed on as plain values. */
import { UsageError } from "../errors.ts";
import { DEFAULT_WIDTH, MIN_WIDTH } from "../report/terminal/defaults.ts";
import type { GivenSettings } from "./settings.ts";

export interface Screen {
  readonly color: boolean;
  readonly width: number;
  readonly height: number | undefined;
}

/**
 * The screen that results are drawn for. A report that goes to a file is drawn as for a pipe.
 * `--color` beats FORCE_COLOR, which beats NO_COLOR (https://no-color.org), which beats the terminal.
 */
export function screenOf(given: GivenSettings, toFile: boolean): Screen {
  const isTerminal = process.stdout.isTTY === true && !toFile;
  return {
    color: given.color ?? colorOf(process.env, isTerminal),
    width: given.width === undefined ? defaultWidth(isTerminal) : widthOf(given.width),
    height: isTerminal ? heightOf(process.stdout.rows) : undefined,
  };
}

function colorOf(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return isTerminal && TERM !== "dumb";
}

/** Columns. Longer lines than this are hard to read, however wide the window is. */
const READABLE_WIDTH = 140;

function defaultWidth(isTerminal: boolean): number {
  const columns = (isTerminal && process.stdout.columns) || DEFAULT_WIDTH;
  return Math.max(MIN_WIDTH, Math.min(READABLE_WIDTH, columns));
}

function widthOf(value: string): number {
  const width = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (width >= MIN_WIDTH && width <= 1000) return width;
  throw new UsageError(`Cannot use --width "${value}": wanted a number of columns from ${MIN_WIDTH} to 1000`);
}

/** Lines for the first screen: the window's but for the prompt, and never so few that nothing is said. */
function heightOf(rows: number | undefined): number | undefined {
  return rows === undefined || rows === 0 ? undefined : Math.min(60, Math.max(44, rows - 2));
}
