import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("noun-cue");

check(
  "finds the possessor as the source",
  "It rejected {source the coast guard}'s {cue claim} {content that the lights were out}.",
);
check(
  "finds the source behind “by”",
  "The vote followed {cue claims} by {source harbor spokesperson Tom Vale} {content that the ferry had stopped}.",
);
check("does without a source", "The mayor spoke amid {cue reports} {content that the port had closed}.");
check(
  "leaves alone relative clauses and nouns without content",
  "The claim that hurt him most was false.",
  "The report is long.",
  "The warnings came late.",
);
