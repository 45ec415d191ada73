/** Something that was skipped, guessed or refused; never a reason to stop. */
export interface Problem {
  /** Stable, `folder/what`: `html/no-article`, `input/unreadable`. Listed in docs/problems.md. */
  readonly code: string;
  /** One sentence: what failed, the value in quotes, what was wanted and what was found; no full stop. */
  readonly message: string;
  /** The file or address, with `:line` or `#record` where known. */
  readonly where: string;
}
