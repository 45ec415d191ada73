import { checkMentions as check } from "../../../test/support/check-mentions.ts";

check(
  "lets the one go on who spoke last, whoever was spoken of",
  "John Berg built the dam. Berg left in May. He came back in June. Engineer Marco Ruiz said the port needed the dam more than it did when Berg left. “The dam will hold,” {Marco Ruiz|he} said.",
);
check(
  "does not count sentences that are all quotation",
  "Marco Ruiz said he would stay. “The dam will hold. The water is falling. The pumps are running. The bridge is open. The road is dry,” {Marco Ruiz|he} added.",
);
check(
  "lets go on who went on to say",
  "Marco Ruiz said he would back the plan of John Berg. {Marco Ruiz|He} went on to call it safe.",
);
check(
  "lets a body go on",
  "The Harbour Ministry denied the report. {Harbour Ministry|It} said the dam would hold.",
);
check(
  "leaves alone whom the one who acts asks",
  "Marco Ruiz kept silent when John Berg asked about the dam. “The dam will hold,” {Marco Ruiz|he} said.",
);
check(
  "knows a body's owner by who spoke before",
  "{Norway|Norway} denied the report on Monday. {Norway|Its} foreign ministry said the dam was safe.",
);
check(
  "gives words that nothing explains to the one who spoke last",
  "Marco Ruiz warned of a flood. “The dam will hold,” {Marco Ruiz|the senator} said.",
  "Norrline Ltd rejected the report. {Norrline Ltd|The firm} said the dam was safe.",
);
check(
  "leaves alone words that another explains, and who speaks for somebody else",
  "Marco Ruiz warned of a flood. “The dam will hold,” {spokeswoman|the spokeswoman} said.",
  "Marco Ruiz met John Berg. “The dam will hold,” {senator|the senator} said.",
  "A senator left. Marco Ruiz warned of a flood. “The dam will hold,” {senator|the senator} said.",
);
