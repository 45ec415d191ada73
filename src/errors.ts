/** The few errors that a caller can act on. Dirty input is not one: it becomes a `Problem`. */

/** The command line or a request asks for something that does not exist or does not fit. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}

/** A model file is damaged, of another version or of another kind. */
export class ModelFormatError extends SyntaxError {
  override readonly name = "ModelFormatError";
  readonly code = "model/format";
  readonly path: string;
  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** The program was about to show a line that its evidence does not bear out. Always a bug of ours. */
export class UntraceableEvidenceError extends Error {
  override readonly name = "UntraceableEvidenceError";
  readonly code = "report/untraceable";
}
