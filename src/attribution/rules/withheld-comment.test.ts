import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("withheld-comment");

check(
  "finds who gave no answer",
  "{source The ministry} {cue could not be reached} {content for comment}.",
  "{source The port} {cue did not respond} {content to a request for comment}.",
);
check(
  "leaves alone answers, and silence about other things",
  "The port responded to a request for comment.",
  "The boat could not be reached by radio.",
);
