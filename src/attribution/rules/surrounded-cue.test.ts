import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("surrounded-cue");

check(
  "takes the clause on both sides of the cue",
  "{content The ferry}, {source officials} {cue said}, {content had no radio}.",
);
check(
  "reads headlines, inverted ones too",
  "# {content Ostvik to keep dredging}, {source experts} {cue say}",
  "# {content No deal on ferry}, {cue says} {source mayor}",
);
check(
  "leaves alone clauses that are no content",
  "When asked about the ferry, officials said no.",
  "As the ferry sank, the mayor spoke.",
);
