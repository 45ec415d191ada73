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
  "takes the whole noun phrase of a headline",
  "# {source Ostvik} {cue confirms} {content order to clear files}",
  "# {source Norland} {cue confirms} {content troop deployment at dam}",
);
check(
  "takes what somebody is thanked for, accused of or blamed for",
  "{source Ruiz} {cue blamed} {content the port for the delay}.",
  "{source Ruiz} {cue blamed} {content the delay on the port}.",
  "{source The mayor} {cue thanked} {content the crew for their work}.",
  "{source Ruiz} {cue accused} {content the Gazette of lying}.",
);
check(
  "leaves alone bare names and people, and what a report relies on",
  "The mayor thanked Norland.",
  "Ruiz accused the Gazette.",
  "The minister blamed the storm on Monday.",
  "The president praised her.",
  "The council condemned Tom Vale.",
  "There were 240 people on board, port officials said, citing the boarding list.",
);
check(
  "leaves alone deeds",
  "The navy attacked the port.",
  "The council backed the mayor.",
  "The mayor called a meeting.",
  "The crew found the wreck.",
);
