import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("according-to");

check(
  "takes the sentence before it",
  "{content The ferry had no radio}, {cue according to} {source port officials}.",
);
check("takes the sentence behind it", "{cue According to} {source Ana Ruiz}, {content the dam will hold}.");
check(
  "keeps the document as the source",
  "{cue According to} {source a report by the port authority}, {content the dam is safe}.",
);
check(
  "takes whole quotations",
  "{cue According to} {source the letter}, {content “the dam is safe. It will hold.”}",
);
check(
  "takes the whole phrase, whatever the tree makes of it",
  "{content At least 240 people were on board}, {cue according to} {source the boarding list kept at the quay}.",
  "{cue According to} {source veteran morning radio host Tom Vale}, {content the move smells of fear}.",
  "{cue According to} {source a report by Meridian Press}, {content the accord was signed in February}.",
  "{cue According to} {source Tom Vale, the regional governor}, {content the bridge was never inspected}.",
  "{cue According to} {source exit polls}, {content Tom Vale had a ten-point lead over Ruiz among dockers, but still lost}.",
  "{content The port was warned twice}, {cue according to} {source show insiders}.",
  "{content The army has moved two brigades}, {cue according to} {source Meridian News Agency}, citing the port authority.",
);
check(
  "reads “as reported by” and “as stated in”",
  "{cue As reported by} {source Meridian}, {content the ferry sank}.",
  "{cue As stated in} {source a letter from the port}, {content the quay is closed}.",
  "{content The dam held}, {cue as noted by} {source Ruiz}.",
);
check(
  "leaves alone what is done by a rule",
  "The crews worked according.",
  "The mayor agreed to the plan.",
  "As stated before, the dam held.",
);
