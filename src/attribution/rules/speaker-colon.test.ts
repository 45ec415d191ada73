import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("speaker-colon");

check(
  "reads headlines with the speaker on either side",
  "# {source Minister}{cue :} {content ferry had no radio}",
  "# {content Ferry had no radio}{cue :} {source minister}",
);
check(
  "leaves alone titles and lists",
  "# Ostvik: a town in waiting",
  "# Fog in Ostvik: what is known",
  "The crew had three tasks: watch, steer and pray.",
);
