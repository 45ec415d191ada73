/**
 * Are countries linked to the right ISO 3166 codes? On N3 (Röder and others 2014), news whose names are linked to
 * DBpedia: RSS-500 and Reuters-128.
 *
 *     npm run eval -- links
 *
 * A gold name is a country's where its DBpedia title is one in the country table. Only part of the names is
 * marked, so names of ours count where they overlap a marked one. A capital that stands for its government is
 * ours alone: DBpedia's link is the city, and it is counted apart.
 */
import { readFileSync } from "node:fs";
import { entityWords } from "../src/language/en/entities.ts";
import { loadEnglishReader } from "../src/language/en/models.ts";
import { textWords } from "../src/language/en/text.ts";
import { overlapOf, type Span } from "../src/model/index.ts";
import { countryIndexOf } from "../src/resolve/entities/country-index.ts";
import { resolveEntities } from "../src/resolve/entities/resolve-entities.ts";
import { readTextLayers } from "../src/text/index.ts";
import type { EvalTable } from "./table.ts";

const FOLDER = "../shared/corpora/linking";

interface LinkedText {
  readonly text: string;
  readonly entities: readonly (Span & { readonly uri?: string })[];
}

export function evaluateCountryLinks(): EvalTable {
  const corpora = ["rss-500", "reuters-128"];
  return {
    title: "Countries linked to ISO 3166",
    corpus: "linking/rss-500, linking/reuters-128",
    rows: corpora.map((name) => ({ name, values: measure(readLinked(name)) })),
  };
}

function readLinked(name: string): readonly LinkedText[] {
  return readFileSync(`${FOLDER}/${name}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LinkedText);
}

function measure(texts: readonly LinkedText[]): Record<string, number> {
  const counts = { gold: 0, found: 0, linked: 0, right: 0, metonyms: 0 };
  for (const { text, entities: gold } of texts) {
    const layers = readTextLayers({ text, skipped: [], titleSpan: null }, textWords, loadEnglishReader());
    const { entities, mentions } = resolveEntities(text, layers, entityWords);
    for (const name of gold) {
      const wanted = codeOf(name.uri);
      const mention = mentions.find((own) => own.form === "name" && overlapOf(own, name) > 0);
      const code = mention === undefined ? null : (entities[mention.entity]!.country ?? null);
      if (wanted !== null) counts.gold++;
      if (wanted !== null && code === wanted) counts.found++;
      if (code === null) continue;
      if (mention?.metonymy === true) counts.metonyms++;
      else {
        counts.linked++;
        if (code === wanted) counts.right++;
        else if (process.env["SHOW"] === "links")
          console.log(text.slice(name.start, name.end), name.uri, code);
      }
    }
  }
  return {
    countries: counts.gold,
    linked: counts.linked,
    precision: counts.right / Math.max(1, counts.linked),
    recall: counts.found / Math.max(1, counts.gold),
    "capitals for countries": counts.metonyms,
  };
}

/** The code of the country that a DBpedia address is of; null for another thing. */
function codeOf(uri = ""): string | null {
  const title = decodeURIComponent(uri.split("/").at(-1)!).replaceAll("_", " ").replace(" (country)", "");
  return countryIndexOf(entityWords).codeOfName(title);
}
