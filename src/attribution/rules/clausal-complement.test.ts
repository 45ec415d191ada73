import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("clausal-complement");

check(
  "takes the clause with its “that” and leaves the addressee out",
  "{source The coast guard} {cue told} reporters {content that the ferry had sunk}.",
  "{source Officials} {cue have long said} {content the dam would hold}.",
);
check(
  "takes a clause with a long subject",
  "{source Experts} {cue say} {content her plan to raise the quay, drawn up in May, would cost less}.",
  "{source Harbor officials and the union} {cue say} {content the program, run by the port, has brought jobs to the coast}.",
);
check(
  "ends the content before a participle that speaks for the same source",
  "{source {source:2 Ruiz}} {cue denied} {content that the port had closed}, {cue:2 saying} {content:2 the ferries were running}.",
);
check(
  "says who withholds",
  "{source The statement} {cue did not say} {content how many people were aboard}.",
);
check(
  "leaves alone thoughts of the speaker, conditions and things that are no clause",
  "I think the dam will hold.",
  "If the mayor says the dam is safe, people will stay.",
  "The crew found the wreck.",
  "She said goodbye.",
);
