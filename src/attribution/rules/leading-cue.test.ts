import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("leading-cue");

check(
  "leaves alone objects, what follows a comma, and clauses that the tree has",
  "The mayor said goodbye and left the hall.",
  "The mayor said little about the man who ran the port.",
  "The captain said goodbye, the band played on.",
  "The mayor said yes when the crews asked.",
  "The mayor said Monday was fine.",
  "The mayor told the crew a story that scared them.",
);
