import { checkMentions as check } from "../../../test/support/check-mentions.ts";

check(
  "gives a noun before a name between commas to the name",
  "{Norrline|The operator}, {Norrline|Norrline}, denied the claim. {Norrline|The operator} gave no reason.",
  "{Karin Solberg|Ostvik’s mayor}, {Karin Solberg|Karin Solberg}, wept. {Karin Solberg|The mayor} left.",
  "{Rolf Eide|The head of the board}, {Rolf Eide|Rolf Eide}, said so.",
);
check(
  "leaves a noun before a name of another kind alone",
  "{mayor|The mayor}, {Norway|Norway}, and the board met.",
  "In Ostvik, {mayor|the mayor} said nothing.",
);
check(
  "lets “the company” be the operator",
  "{Norrline|The operator}, {Norrline|Norrline}, denied it. {Norrline|The company} gave no reason.",
);
check(
  "leaves “the company” alone after a ministry",
  "The {Ministry of Water|Ministry of Water} met. {company|The company} gave no reason.",
);
check(
  "gives a role without an article to the name after it",
  "Opposition lawmaker {Stefan Brock|Stefan Brock} claimed it. {Stefan Brock|He} gave no reason.",
);
check(
  "gives a name the whole title in front of it",
  "{Oona Pell|Information Minister Oona Pell} said the water was clean. {Oona Pell|Pell} left.",
);
check(
  "leaves a place in front of a title alone",
  "{Oslo|Oslo} {Oona Pell|Mayor Oona Pell} said the water was clean.",
);
check(
  "lets “it said” be the body that spoke before",
  "The {Ministry of Water|Ministry of Water} said on Monday the dam was safe. {Ministry of Water|It} said repairs went on.",
  "The dam was safe, the {Ministry of Water|Ministry of Water} said. {Ministry of Water|It} said repairs went on.",
);
check(
  "leaves “it” alone that is empty, or after somebody else spoke",
  "The {Ministry of Water|Ministry of Water} met on Monday. {|It} was said that the dam was safe.",
  "{Ana Ruiz|Ana Ruiz} said the dam was safe. {|It} said a lot about the weather.",
);
