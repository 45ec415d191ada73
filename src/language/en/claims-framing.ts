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
      "explosion blast disaster catastrophe collapse crash derailment meltdown inferno",
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
    scale("how jobs went", "story", [
      "layoff sacking firing redundancy",
      "restructuring reorganization streamlining realignment rightsizing",
    ]),
    scale("how the budget shrank", "story", ["austerity cutback", "saving efficiency consolidation"]),
    scale("how people were moved", "story", [
      "eviction expulsion deportation displacement",
      "relocation resettlement evacuation transfer",
    ]),
    scale("what was paid", "story", ["bribe kickback bribery", "gift commission fee donation consultancy"]),
    scale("how the lights went out", "story", [
      "blackout outage breakdown",
      "disruption interruption irregularity",
    ]),
    scale("how the price rose", "story", ["hike", "adjustment"]),
    scale("who fought for pay", "story", ["mercenary", "volunteer adviser contractor instructor"]),
    scale("how the land changed hands", "story", [
      "annexation occupation",
      "reunification accession liberation",
    ]),
    scale("who watched whom", "story", ["spying espionage snooping", "monitoring observation"]),
    scale("who lived there", "story", ["squatter", "resident tenant occupant"]),
    scale("how the economy went down", "story", ["crash meltdown slump", "slowdown correction softening"]),
    scale("how order was kept", "story", ["crackdown purge repression", "cleanup restoration"]),
  ],
  actionScales: [
    {
      of: "how it was taken",
      groups: [
        words("liberate free"),
        words("retake recapture regain reconquer reclaim"),
        words("seize occupy overrun conquer annex capture"),
        new Set(["declare own", "claim own", "proclaim own"]),
      ],
    },
    { of: "how they were taken away", groups: [words("abduct kidnap"), words("arrest detain apprehend")] },
    {
      of: "how they died",
      groups: [words("murder slaughter massacre butcher"), words("kill shoot neutralize eliminate")],
    },
    {
      of: "how they were moved",
      groups: [words("expel deport evict"), words("relocate resettle evacuate transfer")],
    },
  ],
  placeNouns: words("town city village region area district province island port capital peninsula"),
  judgingVerbs: words("threaten boast brag gloat rant scoff admit concede confess"),
};
