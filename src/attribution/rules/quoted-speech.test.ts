import { checkRule } from "../../../test/support/check-attributions.ts";

const check = checkRule("quoted-speech");

check(
  "finds the source behind an inverted cue, with what stands in apposition to it",
  "{content “The dam will hold,”} {cue said} {source Ana Ruiz, the regional engineer}.",
  "{content “No,”} {cue said} {source John F. Kelly}.",
);
check(
  "finds the source between quotation and cue",
  "{content “The dam will hold,”} {source the port authority} {cue said} on Monday.",
  "{content “The lights were never out,”} {source the harbor board} {cue claimed} in a letter.",
);
check(
  "takes all sentences of a quotation",
  "{content “The dam will hold. It must. We have no other,”} {source she} {cue told} reporters.",
);
check(
  "joins what is said on both sides of the cue",
  "{content “The dam,”} {source Ruiz} {cue said}, {content “will hold.”}",
);
check(
  "goes on with sentences and paragraphs that are all quotation",
  "{content “No one told us,”} {source Ruiz} {cue said}. {content “We had no radio. It was dark.”}",
  "{content “No one told us,”} {source Ruiz} {cue said}.\n\n{content “We had no radio.”}",
);
check(
  "reads a quotation whose paragraphs are closed only at the end",
  "{source Ruiz} {cue said}: {content “The dam will hold.}\n\n{content “It must.”}",
);
check(
  "finds a cue before the quotation",
  "{source Ruiz} {cue said} in a statement on Monday: {content “The dam will hold.”}",
  "{source She} {cue added}, {content “We had no other choice.”}",
);
check("counts offsets past an emoji", "😀 {content “Yes, we knew,”} {source Kim} {cue says}.");
check(
  "takes the whole title and name, on either side of the cue",
  "{content “We are searching every cove,”} {cue said} {source coast guard commander Ana Ruiz}.",
  "{content “We should have said so on the first day, and we apologize to the crews,”} {source the firm's chief executive, Astrid Vik}, {cue told} a news conference on Friday.",
);
check(
  "leaves alone quoted words, titles, and quotations with a sentence of their own behind them",
  "He read the “Iron Coast” and watched “Fog”.",
  "The “Iron Dam” was built in 1962.",
  "The ferry “Marn” left at noon. Ruiz said the sea was calm.",
  "“The dam,” said to be safe, was built in 1962.",
);
