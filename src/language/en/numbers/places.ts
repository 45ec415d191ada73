/** Where something is counted. What each table is for: `resolve/numbers/words.ts`. */
import type { NumberWords } from "../../../resolve/numbers/words.ts";
import { wordList } from "../word-list.ts";

export const placeWords = {
  placePrepositions: new Set(
    wordList("in across throughout around near at outside inside along off within on"),
  ),
  aimPrepositions: new Set(["at", "on"]),
  placeNouns: new Set(
    wordList(`
    area areas archipelago bay border camp camps capital city cities coast coastline continent country
    countries county counties desert district districts east estuary forest frontier gulf harbor harbour
    highlands hills hospital hospitals island islands lake lowlands mountains municipality
    nation neighborhood neighbourhood north northeast northwest outskirts peninsula plain plains port
    prefecture province provinces region regions river sea shore south southeast southwest state states
    strait suburb suburbs territory territories town towns valley valleys village villages
    west world zone zones
  `),
  ),
  placeAdverbs: new Set(
    wordList("nationwide worldwide statewide countrywide citywide regionwide globally nationally abroad"),
  ),
} satisfies Partial<NumberWords>;
