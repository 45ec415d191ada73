import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("reported-passive");

check("finds what is reported without a source", "It {cue was reported} {content that the ferry had sunk}.");
check(
  "joins subject and infinitive",
  "{content The ferry} {cue is believed} {content to have sunk off Marn}.",
  "{content The mayor} {cue is said} {content to be ill}.",
);
check(
  "takes the subject where the speaker comes behind “by”",
  "{content The closure} {cue was confirmed} by {source the harbor office}.",
);
check(
  "leaves alone passives that say nothing",
  "The wreck was found by divers.",
  "The ferry was built in 1962.",
);
