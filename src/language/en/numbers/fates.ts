/** What befell the counted, and how that is said. What each table is for: `resolve/numbers/words.ts`. */
import type { NumberWords } from "../../../resolve/numbers/words.ts";
import { DISEASES, ILLNESSES } from "../diseases.ts";
import { lookup, wordList } from "../word-list.ts";

/** Behind the counted, auxiliaries between left out, or before them. */
const PHRASES: Readonly<Record<string, string>> = {
  kill: `
    lost their lives, lose their lives, losing their lives, lost his life, lost her life, their lives, met their
    deaths, met their death, found their deaths, gave their lives, paid with their lives, found dead, shot dead,
    shot and killed, stabbed to death, burned to death, burnt to death, beaten to death, trampled to death, crushed
    to death, froze to death, frozen to death, bled to death, starved to death, hacked to death, choked to death,
    suffocated to death, gunned down, pronounced dead, declared dead, confirmed dead, struck and killed
  `,
  hospitalize: "in hospital, in hospitals, in the hospital",
  sicken: "fell ill, fallen ill, falling ill, taken ill, became ill, fell sick, got sick, became sick",
  infect: "tested positive, testing positive",
  miss: "gone missing, went missing",
  arrest: `
    taken into custody, in custody, placed under arrest, put under arrest, under arrest, rounded up, led away
  `,
  rescue:
    "pulled alive, brought to safety, plucked from, winched to safety, pulled to safety, carried to safety",
  evacuate: "moved to safety, ordered to leave, ordered out, told to leave",
  destroy:
    "shot down, shooting down, burned down, burnt down, wiped out, went up in flames, reduced to rubble",
  recall: "called back, calling back",
};

export const fateWords = {
  roles: lookup({
    kill: `
      kill killed killing kills die died dies dying dead death deaths slain fatality fatalities perish
      perished slay murder murdered massacre massacred drown drowned deceased succumb succumbed succumbing
      lynched assassinated slaughtered electrocuted fatally killings murders slaying slayings drownings
    `,
    injure: `
      injure injured injuring injures injury injuries wound wounded wounding wounds hurt hurting maim maimed
    `,
    miss: "missing unaccounted",
    arrest: "arrest arrested arresting arrests detain detained detaining jail jailed imprison imprisoned",
    capture: "capture captured capturing",
    rescue: "rescue rescued rescuing save saved",
    evacuate: "evacuate evacuated evacuating evacuation",
    displace: "displace displaced displacing",
    send: "send sent sending deploy deployed deploying dispatch dispatched",
    hospitalize: "hospitalize hospitalized hospitalised",
    abduct: "abduct abducted abduction abductions kidnap kidnapped kidnapping kidnappings",
    destroy: `
      destroy destroyed destroying flatten flattened flattening raze razed razing wreck wrecked wrecking
      demolish demolished demolishing leveled levelled leveling levelling gutted obliterated
    `,
    damage: "damage damaged damaging",
    infect: "infect infected infecting",
    trap: "trap trapped trapping stranded",
    flee: "flee fled fleeing",
    treat: "treated",
    sicken: "sicken sickened sickening sick ill",
  }),
  attempts: new Set(["attempted"]),
  rolePhrases: new Map([
    ...Object.entries(PHRASES).flatMap(([role, phrases]) =>
      phrases.split(",").map((phrase): [string, string] => [phrase.trim().replace(/\s+/g, " "), role]),
    ),
    ...["left", "leave", "leaving", "fled", "flee", "fleeing", "lost", "driven from", "forced from"].map(
      (verb): [string, string] => [`${verb} their homes`, "displace"],
    ),
    ...["brought down", "bringing down", "tore down", "torn down", "knocked down", "burned down"].map(
      (verb): [string, string] => [verb, "destroy"],
    ),
    ...["taken", "rushed", "sent", "brought", "admitted"].flatMap((verb) =>
      ["hospital", "hospitals", "the hospital", "a hospital"].map((place): [string, string] => [
        `${verb} to ${place}`,
        "hospitalize",
      ]),
    ),
  ]),
  personFates: new Set(
    wordList("kill injure miss arrest rescue evacuate displace hospitalize abduct infect sicken trap"),
  ),
  tolls: new Map<string, readonly string[]>([
    ["death toll", ["kill"]],
    ["toll", ["kill"]],
    ["number of dead", ["kill"]],
    ["number of deaths", ["kill"]],
    ["number of people killed", ["kill"]],
    ["casualties", ["injure", "kill"]],
    ["casualty", ["injure", "kill"]],
    ["deaths", ["kill"]],
    ["death", ["kill"]],
    ["fatalities", ["kill"]],
    ["injuries", ["injure"]],
    ["number of injured", ["injure"]],
    ["number of wounded", ["injure"]],
    ["number of missing", ["miss"]],
    ["arrests", ["arrest"]],
    ["body count", ["kill"]],
    ["infections", ["infect"]],
    ["hospitalizations", ["hospitalize"]],
    ["number of sick", ["sicken"]],
    ["number of infected", ["infect"]],
    ...[...DISEASES, ...ILLNESSES].flatMap((disease): [string, string[]][] => [
      [`cases of ${disease}`, ["infect"]],
      [`${disease} cases`, ["infect"]],
    ]),
    ...["killed and", "dead and", "killed or", "dead or"].flatMap((killed) =>
      ["wounded", "injured"].map((hurt): [string, string[]] => [`${killed} ${hurt}`, ["injure", "kill"]]),
    ),
  ]),
  personTolls: new Map([["losses", ["kill"]]]),
  lives: {
    lives: new Set(["life", "lives"]),
    takingLives: new Set(
      wordList("claim claims claimed claiming take takes took taken taking cost costs costing"),
    ),
    lostLives: new Set(["lost"]),
    fate: "kill",
  },
  cases: {
    cases: new Set(["case", "cases", "infections"]),
    diseases: new Set([...DISEASES, ...ILLNESSES]),
    fate: "infect",
  },
  harms: {
    suffering: new Set(
      wordList("suffer suffered suffering sustain sustained sustaining receive received incurred"),
    ),
    harms: new Set(
      wordList(
        "injury injuries wound wounds burn burns cuts fracture fractures bruises concussion concussions",
      ),
    ),
    fate: "injure",
  },
  emptyVerbs: new Set(
    wordList(`
    be have say do include see tell add become remain get make take go come give put report estimate
    believe claim know think consider expect plan accord seem show find use fear confirm announce
    describe lead need want number total count reach exceed amount
  `),
  ),
  roleLinks: new Set(
    wordList(`
    were was are is had have has been being be to believed thought feared presumed reported reportedly
    said confirmed known also still now already may might could either all later listed as declared were
    officially initially severely seriously critically slightly badly forced who remain remains remained lie lies lay lying
  `),
  ),
  roleJoints: new Set(["and", "or"]),
  tollLinks: new Set(
    wordList(`
      of at is was stands stood to reached reaches reaching hit hits hitting exceeds exceeded passed passes
      passing topped tops totals totaled totalled
    `),
  ),
  numbering: new Set(wordList("number numbered numbers total totaled totalled")),
  counting: new Set(wordList("said says say counted counts counting claimed claims")),
  intransitive: new Set(["die", "perish", "drown"]),
} satisfies Partial<NumberWords>;
