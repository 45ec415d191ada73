/** Rises and falls; what is planned, feared, possible or denied. What each table is for: `resolve/numbers/words.ts`. */
import type { Modality } from "../../../model/figure.ts";
import type { NumberWords } from "../../../resolve/numbers/words.ts";
import { lookup, wordList } from "../word-list.ts";

export const changeWords = {
  modalities: lookup<Exclude<Modality, "actual">>({
    estimated: "estimate estimates estimated estimating estimation",
    planned: "plan plans planned planning intend intends will scheduled pledge pledged promised aims aim",
    feared: "fear feared fears",
    possible: "may might could possibly perhaps potentially",
    negated: "not n’t n't never",
  }),
  changes: lookup<"up" | "down">({
    up: `
      rise rises rose risen rising grow grows grew grown growing increase increases increased increasing
      gain gains gained gaining jump jumps jumped jumping climb climbs climbed climbing surge surged
      surging soar soared soaring advance advanced advancing added up higher expanded rallied swelled leapt
    `,
    down: `
      fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
      decrease decreases decreased decreasing lose loses lost losing slip slips slipped slipping sink sank
      sunk slide slid sliding plunge plunged plunging tumble tumbled tumbling shrink shrank shrunk down
      lower reduce reduced cut shed slashed dipped plummeted
    `,
  }),
  particles: new Set(["up", "down"]),
  moves: new Set(wordList("go be end close finish edge move inch trend open stay remain tick")),
  comparisons: new Set([
    ...wordList("against versus including excluding"),
    ...["up from", "down from", "compared with", "compared to"],
  ]),
  by: new Set(wordList("by another a an as much further")),
  to: new Set(["to"]),
} satisfies Partial<NumberWords>;
