import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("leading-cue");

check(
  "takes a clause whose long subject the tree tears off",
  "{source Experts} {cue say} {content her plan to raise the quay, drawn up in May, would cost less}.",
  "{source Harbor officials and the union} {cue say} {content the program, run by the port, has brought jobs to the coast}.",
);
check(
  "leaves alone objects, what follows a comma, and clauses that the tree has",
  "The mayor said goodbye and left the hall.",
  "The mayor said little about the man who ran the port.",
  "The captain said goodbye, the band played on.",
  "The mayor said yes when the crews asked.",
  "The mayor said Monday was fine.",
  "The mayor told the crew a story that scared them.",
);
