/** `{Norrline|The operator} said {Norrline|it} …`: each marked mention and the name of its entity; "" for no mention. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { entityWords } from "../../src/language/en/entities.ts";
import { loadEnglishReader } from "../../src/language/en/models.ts";
import { textWords } from "../../src/language/en/text.ts";
import { resolveEntities } from "../../src/resolve/entities/resolve-entities.ts";
import { readTextLayers } from "../../src/text/index.ts";

export function checkMentions(why: string, ...cases: readonly string[]): void {
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
