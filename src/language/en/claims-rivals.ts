/** English for telling two statements apart. Data only; `claims/rivals/words.ts` says what each table is for. */
import type { RivalWords } from "../../claims/rivals/words.ts";
import { OPPOSITE_PAIRS } from "./opposite-pairs.ts";
import { lookup, wordList } from "./word-list.ts";

/** What news opposes and WordNet does not: a word a line, then its opposites. */
const OPPOSITES = `
acquit convict charge
adopt repeal
admit discharge
approve reject veto
back attack criticize oppose
begin end
boost cut
buy sell
capture release
close open found
dismiss hire
leave enter stay
lower raise
publish withdraw
start suspend
win lose
`;

export const rivalWords: RivalWords = {
  oppositeLines: `${OPPOSITE_PAIRS.trim()}\n${OPPOSITES.trim()}`,
  mutualVerbs: new Set(
    wordList(`
      meet marry divorce talk negotiate agree clash fight battle collide merge cooperate border resemble equal
      compete argue quarrel debate discuss play draw
    `),
  ),
  quantities: lookup({
    all: "all every each both whole entire",
    most: "most majority",
    some: "some several part",
    few: "few handful",
    none: "none",
  }),
  standIns: new Set(
    wordList(`
      man woman male female boy girl child teenager person people individual victim suspect accused defendant
      attacker gunman assailant
      thing part number site area place scene body move step case issue matter situation incident event
          `),
  ),
  meaningVerbs: new Set(
    wordList(`
      plan try attempt threaten want hope intend aim seek vow promise pledge offer refuse fail prepare decide agree
      expect ask order urge propose consider
    `),
  ),
};
