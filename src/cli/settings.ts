/**
 * Every option of the command line in one table: parsing, help and docs/cli.md derive from it.
 *
 * Crossread has no configuration file and reads no setting from the environment but those that every
 * terminal program honors: NO_COLOR, FORCE_COLOR and TERM.
 */
import { LAYER_NAMES } from "../report/json/reading-json.ts";
import { SECTION_NAMES } from "../report/terminal/section-names.ts";

export interface Setting {
  /** As commander has it: `--width <columns>`. What stands between the angle brackets is the unit. */
  readonly flags: string;
  /** What holds when it is not given, in words; null for a switch that is off. */
  readonly default: string | null;
  readonly choices?: readonly string[];
  /** Takes several of the choices, separated by commas. */
  readonly several?: boolean;
  /** One sentence without a full stop, for help and documentation. */
  readonly sentence: string;
}

/** Values of all settings of a command as the user gave them; what was not given is undefined. */
export interface GivenSettings {
  readonly format?: string;
  readonly out?: string;
  readonly published?: string;
  readonly names?: string;
  readonly asOf?: string;
  readonly embeddings?: string;
  readonly open?: boolean;
  readonly section?: string;
  readonly all?: boolean;
  readonly layers?: string;
  readonly trace?: boolean;
  readonly color?: boolean;
  readonly width?: string;
  readonly quiet?: boolean;
}

export const REPORT_FORMATS = ["terminal", "html", "json", "markdown"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const READ_FORMATS = ["terminal", "json", "jsonl"] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

const out: Setting = {
  flags: "--out <file>",
  default: "standard output",
  sentence: "write to this file, whole or not at all",
};

const published: Setting = {
  flags: "--published <date>",
  default: null,
  sentence: "publication date of articles that state none (2031-03-04): relative dates count from it",
};

const names: Setting = {
  flags: "--names <file>",
  default: null,
  sentence: "YAML file of entities and outlets as you know them; it wins over what is found",
};

/** What every command takes. */
const SHARED: readonly Setting[] = [
  {
    flags: "--color",
    default: "on in a terminal, off in a file or pipe",
    sentence: "color the terminal format; NO_COLOR and FORCE_COLOR are respected",
  },
  { flags: "--no-color", default: null, sentence: "do not color" },
  {
    flags: "--width <columns>",
    default: "the terminal’s, from 80 to 140; 100 in a file or pipe",
    sentence: "columns of the terminal format",
  },
  {
    flags: "--quiet",
    default: null,
    sentence: "no problems and no progress on standard error; the exit status still tells",
  },
];

export const REPORT_SETTINGS: readonly Setting[] = [
  {
    flags: "--format <format>",
    default: "what the ending of --out says, else terminal",
    choices: REPORT_FORMATS,
    sentence: "form of the report",
  },
  out,
  published,
  names,
  {
    flags: "--as-of <moment>",
    default: "all reports",
    sentence: "what was known by then: use only what had been published by 2031-03-04, or 2031-03-04T12:00Z",
  },
  {
    flags: "--embeddings <folder>",
    default: "none; nothing is ever downloaded",
    sentence: "ask the embedding model in this folder where two wordings nearly say the same",
  },
  {
    flags: "--open",
    default: null,
    sentence: "open the HTML report in the browser; without --out it is a temporary file",
  },
  {
    flags: "--section <names>",
    default: null,
    choices: SECTION_NAMES,
    several: true,
    sentence: "in the terminal format, print these sections in full instead of the first screen",
  },
  { flags: "--all", default: null, sentence: "in the terminal format, print every section in full" },
  ...SHARED,
];

export const CHECK_FORMATS = ["terminal", "json"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const CHECK_SETTINGS: readonly Setting[] = [
  {
    flags: "--format <format>",
    default: "what the ending of --out says, else terminal",
    choices: CHECK_FORMATS,
    sentence: "json is the public contract crossread/check@1",
  },
  out,
  published,
  names,
  ...SHARED,
];

export const STORIES_FORMATS = ["terminal", "json"] as const;
export type StoriesFormat = (typeof STORIES_FORMATS)[number];

export const STORIES_SETTINGS: readonly Setting[] = [
  {
    flags: "--format <format>",
    default: "what the ending of --out says, else terminal",
    choices: STORIES_FORMATS,
    sentence: "json is the public contract crossread/stories@1",
  },
  out,
  published,
  names,
  ...SHARED,
];

export const READ_SETTINGS: readonly Setting[] = [
  {
    flags: "--format <format>",
    default: "what the ending of --out says, else terminal",
    choices: READ_FORMATS,
    sentence: "jsonl writes one article a line as soon as it is read, json one array",
  },
  {
    flags: "--layers <names>",
    default: "attributions,figures,dates,entities",
    choices: LAYER_NAMES,
    several: true,
    sentence: "what to show of each article",
  },
  {
    flags: "--trace",
    default: null,
    sentence: "in the terminal format, explain each result: the rule that made it and its grounds",
  },
  out,
  published,
  names,
  ...SHARED,
];
