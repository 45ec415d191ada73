import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("hearsay-adverb");

check("takes the clause around the adverb", "{content The ferry} {cue reportedly} {content had no radio}.");
check("keeps to its own clause", "The port closed, and {content the mayor} {cue allegedly} {content fled}.");
check("leaves alone other adverbs", "The ferry clearly had no radio.");
check("leaves alone a word that names a member of every object", "The constructor had no radio.");
