/** What befell the counted, and how that is said. What each table is for: `resolve/numbers/words.ts`. */
import type { NumberWords } from "../../../resolve/numbers/words.ts";
import { lookup, wordList } from "../word-list.ts";

export const fateWords = {
  roles: lookup({
    kill: `
      kill killed killing kills die died dies dying dead death deaths slain fatality fatalities perish
      perished slay murder murdered massacre drown drowned deceased
    `,
    injure: `
      injure injured injuring injures injury injuries wound wounded wounding wounds hurt hurting maim maimed
    `,
    miss: "missing unaccounted",
    arrest: "arrest arrested arresting arrests detain detained detaining jail jailed imprison imprisoned",
    capture: "capture captured capturing",
    rescue: "rescue rescued rescuing save saved",
    evacuate: "evacuate evacuated evacuating",
    displace: "displace displaced displacing",
    send: "send sent sending deploy deployed deploying dispatch dispatched",
    hospitalize: "hospitalize hospitalized hospitalised",
    abduct: "abduct abducted kidnap kidnapped",
    destroy: `
      destroy destroyed destroying flatten flattened flattening raze razed razing wreck wrecked wrecking
      demolish demolished demolishing
    `,
    damage: "damage damaged damaging",
    infect: "infect infected",
  }),
  rolePhrases: new Map([
    ...["left", "leave", "leaving", "fled", "flee", "fleeing", "lost", "driven from", "forced from"].map(
      (verb): [string, string] => [`${verb} their homes`, "displace"],
    ),
    ...["brought down", "bringing down", "tore down", "torn down", "knocked down", "burned down"].map(
      (verb): [string, string] => [verb, "destroy"],
    ),
    ...["taken", "rushed", "sent", "brought", "admitted"].flatMap((verb) =>
      ["hospital", "hospitals", "the hospital"].map((place): [string, string] => [
        `${verb} to ${place}`,
        "hospitalize",
      ]),
    ),
  ]),
  personFates: new Set(
    wordList("kill injure miss arrest rescue evacuate displace hospitalize abduct infect"),
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
    ...["killed and", "dead and", "killed or", "dead or"].flatMap((killed) =>
      ["wounded", "injured"].map((hurt): [string, string[]] => [`${killed} ${hurt}`, ["injure", "kill"]]),
    ),
  ]),
  emptyVerbs: new Set(
    wordList(`
    be have say do include see tell add become remain get make take go come give put report estimate
    believe claim know think consider expect plan accord seem show find use fear confirm announce
    describe lead need want number total count
  `),
  ),
  roleLinks: new Set(
    wordList(`
    were was are is had have has been being be to believed thought feared presumed reported reportedly
    said confirmed known also still now already may might could either all later listed as declared were
    officially initially severely seriously critically slightly badly who remain remained lie lies lay lying
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
