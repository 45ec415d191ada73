/** What explains a result: which rule or model made it, and on what grounds. */
export interface Trace {
  /** Name of the rule or model, stable: `inverted-quotation`, `tree/clausal-complement`. */
  readonly rule: string;
  /** The rule's own score, higher is surer. Not calibrated, so not called a confidence. */
  readonly score?: number;
  /** What the rule looked at, in the order in which it decided: `cue “said”`, `antecedent: nearest person`. */
  readonly because?: readonly string[];
}
