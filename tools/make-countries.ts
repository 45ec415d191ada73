/**
 * Writes src/language/en/countries.ts from the npm package world-countries: names, demonyms and
 * capitals of the world's countries as English news writes them, one line each.
 *
 *     npx tsx tools/make-countries.ts
 *
 * The package states common and official names; what newspapers add (“Britain”, “Burma”, “Briton”,
 * “Kiev”) stands in the tables below. Only countries with a government of their own keep their
 * capital: a capital is looked up to tell when its name stands for that government.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Country } from "world-countries";

// The package is CommonJS whose types speak of a default export that its module does not have.
const countries = createRequire(import.meta.url)("world-countries") as readonly Country[];

const TARGET = "src/language/en/countries.ts";

const ADDED_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE", "U.A.E.", "Emirates"],
  BA: ["Bosnia", "Bosnia-Herzegovina"],
  CD: ["DRC", "Democratic Republic of Congo", "Congo-Kinshasa"],
  CG: ["Congo-Brazzaville", "Congo Republic"],
  CI: ["Côte d'Ivoire"],
  CN: ["PRC"],
  CV: ["Cabo Verde"],
  FK: ["Falklands"],
  GB: ["UK", "U.K.", "Britain", "Great Britain"],
  KP: ["DPRK", "D.P.R.K."],
  KR: ["ROK", "R.O.K."],
  LA: ["Laos"],
  MK: ["Macedonia"],
  MM: ["Burma"],
  NL: ["Holland"],
  PS: ["Palestinian Territories", "Palestinian Authority"],
  SZ: ["Swaziland"],
  TL: ["East Timor"],
  TR: ["Turkey"],
  US: ["US", "U.S.", "USA", "U.S.A.", "America", "United States of America"],
  VA: ["Vatican", "Holy See"],
  VN: ["Viet Nam"],
};

const ADDED_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE"],
  AR: ["Argentinian", "Argentinean"],
  CV: ["Cape Verdean"],
  DK: ["Dane"],
  EC: ["Ecuadorian"],
  ES: ["Spaniard"],
  FI: ["Finn"],
  FR: ["Frenchman", "Frenchwoman"],
  GB: ["Briton", "UK", "U.K."],
  IE: ["Irishman", "Irishwoman"],
  KG: ["Kyrgyz"],
  KZ: ["Kazakh"],
  NL: ["Dutchman", "Dutchwoman"],
  NP: ["Nepali"],
  NZ: ["New Zealand"],
  PL: ["Pole"],
  RS: ["Serb"],
  HR: ["Croat"],
  SA: ["Saudi"],
  SE: ["Swede"],
  SI: ["Slovenian"],
  SR: ["Surinamese"],
  TJ: ["Tajik"],
  TR: ["Turk"],
  US: ["US", "U.S."],
  UZ: ["Uzbek"],
};

const ADDED_CAPITALS: Readonly<Record<string, readonly string[]>> = {
  BO: ["La Paz"],
  KZ: ["Astana"],
  NL: ["The Hague"],
  UA: ["Kiev"],
  US: ["Washington", "Washington, D.C.", "Washington, DC"],
};

/** Official names that mean something else to a reader: another country, or a group of islands. */
const MISLEADING = new Set(["Virgin Islands", "Guiana", "Republic of China (Taiwan)"]);

const lines = countries
  .map((country) => {
    const code = country.cca2;
    const governs = country.independent === true || country.unMember || ["TW", "PS", "XK"].includes(code);
    const names = [country.name.common, country.name.official, ...(ADDED_NAMES[code] ?? [])];
    const demonyms = [
      ...(country.demonyms?.["eng"]?.m ?? "").split(", "),
      ...(country.demonyms?.["eng"]?.f ?? "").split(", "),
      ...(ADDED_DEMONYMS[code] ?? []),
    ];
    const capitals = governs ? [...country.capital, ...(ADDED_CAPITALS[code] ?? [])] : [];
    return [code, ...[names.filter((name) => !MISLEADING.has(name)), demonyms, capitals].map(joined)].join(
      "|",
    );
  })
  .sort();

writeFileSync(
  TARGET,
  `/**
 * The countries of the world in English: what they, their people and their capitals are called.
 *
 * Written by tools/make-countries.ts; do not edit. Made from world-countries (Mohammed Le Doze,
 * https://github.com/mledoze/countries), which is available under the Open Database License 1.0
 * (https://opendatacommons.org/licenses/odbl/1-0/); this table is a derived database under the same licence.
 */
import type { Country } from "../../resolve/entities/words.ts";

/** A line each: ISO 3166-1 alpha-2 code | names, the common one first | demonyms | capitals. */
const LINES = \`
${lines.join("\n")}
\`;

export const countries: readonly Country[] = LINES.trim()
  .split("\\n")
  .map((line) => {
    const [code = "", ...lists] = line.split("|");
    const [names = [], demonyms = [], capitals = []] = lists.map((list) => list.split(";").filter(Boolean));
    return { code, names, demonyms, capitals };
  });
`,
);

function joined(values: readonly string[]): string {
  return [...new Set(values.filter(Boolean))].join(";");
}
