/** English for comparing who did it, and where. Data only; `claims/actors/words.ts` says what each table is for. */
import type { ActorWords } from "../../claims/actors/words.ts";
import { lookup, wordList } from "./word-list.ts";

const set = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** Signs are separated by commas, the lemmas of a sign by blanks. */
const phrases = (deed: string, signs: string): ActorWords["phrases"][number] => ({
  deed,
  signs: signs.split(",").map(wordList),
});

export const actorWords: ActorWords = {
  deeds: lookup({
    harm: "attack shoot kill injure destroy damage down",
    arrest: "arrest",
    abduct: "abduct",
    poison: "poison",
    burn: "burn",
    explode: "explode",
    rob: "rob",
    crash: "crash",
    sink: "sink",
    land: "land",
    spill: "spill",
    sign: "sign",
    derail: "derail",
  }),
  phrases: [
    phrases("arrest", "take away, take custody, hold custody, hand cuff, arrest"),
    phrases("crash", "run aground, go aground, aground, run rock, ground"),
    phrases("harm", "open fire, set fire, shoot down"),
  ],
  projectiles: lookup({
    harm: "shot bullet round rocket missile shell bomb grenade mortar gunfire shrapnel projectile",
  }),
  comingVerbs: set("come originate stem"),
  sourcePrepositions: set("from"),
  contrastOpenings: set("and but"),
  not: "not",
  noDeterminers: set("no"),
  sameActors: new Map([
    ["officer", "police"],
    ["policeman", "police"],
    ["policewoman", "police"],
    ["cop", "police"],
    ["serviceman", "soldier"],
    ["troop", "soldier"],
    ["army", "soldier"],
    ["military", "soldier"],
    ["rioter", "protester"],
    ["demonstrator", "protester"],
    ["marcher", "protester"],
    ["insurgent", "rebel"],
    ["militant", "rebel"],
    ["separatist", "rebel"],
  ]),
  camps: new Map([
    [
      "power",
      set(`army military soldier troop police officer policeman government security navy guard commando regime junta state
        airforce gendarme marine warplane authority ministry`),
    ],
    [
      "resistance",
      set(`rebel insurgent militant separatist guerrilla gunman fighter militia militiaman terrorist gang gangster protester
        demonstrator rioter mob smuggler bandit opposition jihadist cartel extremist paramilitary`),
    ],
  ]),
  occasions:
    set(`summit trial ceremony final conference funeral wedding hearing congress convention festival meeting
    inauguration coronation concert tournament championship match race talks`),
  fates: set("crash sink derail land bear bury capsize founder arrest detain find discover drown"),
  takingVerbs: set("fly take deport extradite transfer evacuate airlift transport"),
  goalPrepositions: set("to into"),
  misfortunes: set("explode burn crash collide derail sink capsize collapse die kill wreck founder"),
  deaths: set("die kill"),
  causingVerbs: set("cause trigger provoke"),
  causePrepositions: set("in by after from because due through following"),
  natureVerbs: lookup({ attack: "murder assassinate" }),
  natureNouns: lookup({
    accident:
      "accident mishap malfunction leak fault failure collision defect error lightning negligence fatigue",
    attack: `attack bomb sabotage arson bombing missile mine terrorism murder assassination torpedo drone rocket explosive
      saboteur arsonist bomber`,
    suicide: "suicide",
    illness: "illness disease cancer stroke infection",
  }),
  reflexives: set("himself herself themselves itself hisself themself"),
  ownDeathPhrases: new Set(["take own life"]),
  killing: "attack",
  ownDeath: "suicide",
  natureModifiers: lookup({ accident: "broken break faulty defective" }),
  doubtMarkers: set(
    `suspect suspected suspicion apparent apparently believe think fear theory probably probable possible possibility
    rule investigate examine allege alleged allegedly seem appear potential presume assume speculate speculation or
    initially first earlier`,
  ),
  water: set("sea ocean lake river bay strait gulf channel harbor lagoon reservoir canal"),
  land: set("mountain desert forest field hill jungle valley wood ridge meadow farmland"),
  exactPlacePrepositions: set("in at on off outside inside"),
  singularDeeds: set("arrest crash sink derail land explode burn"),
  accusingActions: set("accuse blame suspect"),
  blamedDeeds: set("harm abduct poison burn explode rob"),
};
