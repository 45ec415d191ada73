/** English for who has it from whom. Data only; `claims/origins/credit-words.ts` says what each table is for. */
import type { CreditWords } from "../../claims/origins/credit-words.ts";
import { creditEndings } from "./credit-endings.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

export const creditWords: CreditWords = {
  nameStops: new Set(
    words(`
      on in at by from during after before since late early that which who when while
      monday tuesday wednesday thursday friday saturday sunday today yesterday
    `),
  ),
  agencyEndings: ["news agency", "press agency", "news service", "wire service", "newswire", "agency"],
  creditOpenings: [
    "with reporting by",
    "with reporting from",
    "with additional reporting by",
    "additional reporting by",
    "with material from",
    "with information from",
    "with files from",
    "with contributions from",
    "reporting by",
    "compiled from",
    "based on reporting by",
    "with inputs from",
    "inputs from",
    "with wire reports from",
    "source:",
    "sources:",
    "©",
    "(c)",
    "copyright",
  ],
  creditEndings,
  bylineOpenings: ["by the ", "by "],
  unnamedAgencies: [
    "agencies",
    "and agencies",
    "with agencies",
    "news agencies",
    "wire services",
    "with wire services",
    "news services",
    "news wires",
    "wire reports",
    "with wire reports",
    "from wire reports",
    "combined wire services",
    "agency reports",
  ],
  citingVerbs: new Set(
    words(`
      report say write tell announce state estimate reckon expect calculate count put add note claim reveal
      learn publish quote cite confirm forecast predict warn find record measure describe explain
    `),
  ),
  citingPhrases: [
    "according to",
    "reported by",
    "cited by",
    "quoted by",
    "published by",
    "published in",
    "citing",
    "quoting",
    "told",
    "data from",
    "figures from",
    "numbers from",
    "a report by",
    "a report in",
    "interview with",
    "by the count of",
    "by the reckoning of",
  ].map(words),
  nameLeads: new Set(
    words(`
      the a an by of in from at count tally estimate calculation report reporting article story note bulletin letter release statement
      communique measurement reading data figure survey study forecast newspaper paper daily weekly tabloid
      magazine site website portal blog channel broadcaster station radio television tv agency outlet publication
      news local national state public independent investigative leading
    `),
  ),
  bodyNouns: new Set(
    words(`
      police ministry department government council office authority presidency parliament court prosecutor army
      navy guard command commission committee brigade institute agency bureau hospital university bank union
      party company association federation charity embassy municipality administration mission
    `),
  ),
};
