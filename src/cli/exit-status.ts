/** What the exit status says: the one table from which the program, its help and docs/cli.md have it. */

export interface ExitStatus {
  readonly status: number;
  /** When the program ends with it. */
  readonly means: string;
}

export const EXIT = {
  done: { status: 0, means: "everything was read" },
  nothing: { status: 1, means: "nothing was written: no article was found, or the output cannot be written" },
  usage: { status: 2, means: "the command line is wrong" },
  problems: { status: 3, means: "written, but some input could not be read or had to be guessed" },
  bug: { status: 70, means: "a fault of Crossread itself, for example evidence that is not at its place" },
} as const satisfies Readonly<Record<string, ExitStatus>>;
