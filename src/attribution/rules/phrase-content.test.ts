import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("phrase-content");

check("takes what somebody complains of", "{source The pilots} {cue complained} {content of delays}.");
check(
  "takes verb and noun together as the cue",
  "{source The port} {cue expressed concern} {content about the broken lights}.",
);
check("leaves alone other phrases", "The mayor spoke in Ostvik.", "The pilots waited for rain.");
