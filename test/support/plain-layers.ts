/** The layers of a text that is nothing but text: no markup, no furniture, no headline. With tags, and with trees where they are asked for. */
import { loadEnglishReader } from "../../src/language/en/models.ts";
import { textWords } from "../../src/language/en/text.ts";
import type { TextLayers } from "../../src/model/index.ts";
import { readTextLayers } from "../../src/text/index.ts";

export function readPlainLayers(text: string, options: { readonly trees?: boolean } = {}): TextLayers {
  const layers = readTextLayers({ text, skipped: [], titleSpan: null }, textWords, loadEnglishReader());
  return {
    ...layers,
    dependencies: options.trees === true ? layers.dependencies : [],
    names: [],
    relations: [],
  };
}
