import assert from "node:assert/strict";
import { test } from "node:test";
import { entityWords } from "../../language/en/entities.ts";
import { loadEnglishReader } from "../../language/en/models.ts";
import { textWords } from "../../language/en/text.ts";
import { readTextLayers } from "../../text/index.ts";
import { resolveEntities } from "../entities/resolve-entities.ts";

/** `{Norrline The operator} said {Norrline it} …`: each marked mention and the name of its entity. */
function check(why: string, ...cases: readonly string[]) {
  test(`resolveEntities() ${why}`, () => {
    for (const marked of cases) {
      const text = marked.replace(/\{[^}|]*\|([^}]*)\}/gu, "$1");
      const layers = readTextLayers({ text, skipped: [], titleSpan: null }, textWords, loadEnglishReader());
      const { entities, mentions } = resolveEntities(text, layers, entityWords);
      let shift = 0;
      for (const match of marked.matchAll(/\{([^}|]*)\|([^}]*)\}/gu)) {
        const [whole, name, words] = match as unknown as [string, string, string];
        const start = match.index - shift;
        shift += whole.length - words.length;
        const found = mentions.find(
          (mention) => mention.start === start && mention.end === start + words.length,
        );
        const entity = found === undefined ? "" : entities[found.entity]!.name;
        assert.equal(entity, name, `“${words}” of “${text}”`);
      }
    }
  });
}

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
  "{Ostvik|Ostvik} {Oona Pell|Mayor Oona Pell} said the water was clean.",
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
