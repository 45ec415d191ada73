import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("object-content");

check(
  "takes the object of a verb of speech",
  "{source The ministry} {cue denounced} {content the closure of the port}.",
);
check(
  "takes the object with its role",
  "{source Ruiz} {cue described} {content the crew as “heroes”}.",
  "{source Vale} {cue dismissed} {content the report as “nonsense”}.",
);
check(
  "takes the object with its predicate",
  "{source The images} {cue showed} {content water entering the hold}.",
);
check(
  "names who issued a statement",
  "{source The port authority} issued a statement {cue condemning} {content the council’s role}.",
);
check(
  "leaves alone deeds",
  "The navy attacked the port.",
  "The council backed the mayor.",
  "The mayor called a meeting.",
  "The crew found the wreck.",
);
