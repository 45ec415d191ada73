/** Words that take sides, in English. Data only; `claims/framing/words.ts` says what each table is for. */
import type { FramingScale, FramingWords } from "../../claims/framing/words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Groups of a scale: words that do not differ in color stand in one. */
const scale = (of: string, anchor: FramingScale["anchor"], groups: readonly string[]): FramingScale => ({
  of,
  anchor,
  groups: groups.map(words),
});

export const framingWords: FramingWords = {
  scales: [
    scale("what happened in the streets", "story", [
      "riot rioter rioting mob thug hooligan hooliganism",
      "protest protester demonstration demonstrator march marcher rally",
    ]),
    scale("those who took up arms", "story", [
      "terrorist bandit",
      "militant fighter rebel insurgent gunman guerrilla separatist",
    ]),
    scale("those who took power", "story", ["coup putsch", "transition revolution uprising"]),
    scale("crossing the border in arms", "owner", [
      "invasion aggression onslaught",
      "operation incursion intervention",
    ]),
    scale("what happened", "story", [
      "event occurrence incident",
      "explosion blast disaster catastrophe collapse crash",
    ]),
    scale("how people died", "story", [
      "massacre slaughter bloodbath carnage atrocity",
      "killing shooting clash incident crackdown",
    ]),
    scale("people on the move", "story", ["illegal infiltrator alien", "migrant immigrant", "refugee"]),
    scale("who governs", "owner", ["regime junta dictatorship", "government administration leadership"]),
    scale("armed people", "owner", [
      "terrorist bandit thug",
      "militant fighter rebel insurgent gunman guerrilla soldier troop force",
    ]),
    scale("people held", "story", ["hostage", "prisoner detainee"]),
    scale("going back", "story", ["retreat rout", "withdrawal pullback pullout redeployment"]),
    scale("a body of believers", "story", ["cult sect", "church"]),
    scale("houses on taken land", "owner", ["settlement colony", "neighborhood suburb community"]),
    scale("what keeps people apart", "story", ["wall", "barrier fence"]),
    scale("how they were questioned", "story", ["torture abuse mistreatment", "interrogation questioning"]),
  ],
  judgingVerbs: words("threaten boast brag gloat rant scoff admit concede confess"),
};
