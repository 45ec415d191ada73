import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("infinitive-content");

check("takes what is promised", "{source The port} {cue vowed} {content to repair the lights}.");
check(
  "takes what others are urged to do, from the one who is urged",
  "{source Ruiz} {cue urged} {content crews to stay ashore}.",
  "{source Ruiz} {cue called} on {content the council to close the port}.",
);
check("takes what is withheld", "{source The coast guard} {cue declined} {content to comment}.");
check(
  "leaves alone deeds and plans",
  "The mayor refused to leave.",
  "The crew tried to close the valve.",
  "The port wants to grow.",
);
