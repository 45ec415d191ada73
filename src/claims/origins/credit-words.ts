/** How reports say whose text or whose words they have: the words of one language, as data. All lower case. */
export interface CreditWords {
  /** Words with which the sentence goes on behind a name: “on”, “tuesday”. */
  readonly nameStops: ReadonlySet<string>;
  /** Last words of an agency's name: “news agency”, “wire”. */
  readonly agencyEndings: readonly string[];
  /** What a line of credit begins with: “with reporting by”, “source:”, “©”. */
  readonly creditOpenings: readonly string[];
  /** What it ends with: “contributed to this report”. */
  readonly creditEndings: readonly string[];
  /** What a byline begins with: “by”. */
  readonly bylineOpenings: readonly string[];
  /** Agencies that are credited without a name: “wire services”. */
  readonly unnamedAgencies: readonly string[];
  /** Lemmas of what an outlet or a body does when one has something from it: “report”, “write”, “reckon”. */
  readonly citingVerbs: ReadonlySet<string>;
  /** What stands before the name of whom one has it from, each as its words: “according to”, “reported by”. */
  readonly citingPhrases: readonly (readonly string[])[];
  /** Words that may stand between such a phrase and the name: “a count by the”, “the newspaper”. */
  readonly nameLeads: ReadonlySet<string>;
  /** Last words of the names of bodies that speak for themselves and report on nobody else: “police”, “ministry”. */
  readonly bodyNouns: ReadonlySet<string>;
}
