/** English for comparing figures. Data only; `claims/figures/words.ts` says what each table is for. */
import type { FigureWords } from "../../claims/figures/words.ts";
import { DISEASES } from "./diseases.ts";
import { lookup, wordList } from "./word-list.ts";

const GENERAL =
  "people person man woman child life victim citizen resident inhabitant civilian individual local";

const FORCES = "soldier troop serviceman personnel reservist recruit conscript marine";
// No forces of one side: rebels and soldiers fight one another.
const FIGHTERS = "fighter militant militiaman rebel insurgent";
const POLICE = "police officer policeman policewoman constable gendarme";
const WORKERS = "worker employee staff miner docker dockworker laborer labourer builder contractor sailor";
const PROTESTERS = "protester demonstrator marcher activist rioter striker";
const OTHERS = `
  adult baby infant newborn toddler boy schoolchild schoolboy schoolgirl convict traveler traveller mountaineer
  alpinist holidaymaker vacationer paramedic evacuee bystander diner guard reveler partygoer member crew girl student pupil teacher passenger driver pilot tourist visitor guest pilgrim worshipper
  spectator fan player migrant refugee prisoner inmate detainee hostage patient doctor nurse medic journalist
  reporter farmer fisherman villager firefighter rescuer volunteer candidate voter lawmaker deputy delegate
  suspect gunman attacker terrorist bomber family engineer adviser instructor technician specialist
  commuter shopper customer climber skier hiker swimmer cyclist pedestrian motorist foreigner national
`;

export const figureWords: FigureWords = {
  ratioHeads: new Set(wordList("time fold")),
  people: new Set(
    wordList(
      `${GENERAL} ${FORCES} ${FIGHTERS} ${POLICE} ${WORKERS} ${PROTESTERS} ${OTHERS} body corpse dead casualty fatality death`,
    ),
  ),
  anyone: new Set(wordList("people person man life victim individual citizen")),
  groups: lookup({
    civilians: "civilian",
    forces: FORCES,
    fighters: FIGHTERS,
    police: POLICE,
    workers: WORKERS,
    protesters: PROTESTERS,
    infants: "infant baby newborn toddler",
    pupils: "pupil student schoolchild schoolboy schoolgirl",
    passengers: "passenger traveler traveller",
    inmates: "inmate prisoner convict",
    climbers: "climber mountaineer alpinist hiker",
    guests: "guest tourist holidaymaker vacationer visitor",
    refugees: "refugee migrant",
    medics: "doctor nurse medic paramedic",
  }),
  kinds: lookup({
    // “Engineers”, “troops” and “personnel” sent somewhere are told apart by those who want them to be.
    forces: "soldier personnel engineer force serviceman adviser instructor technician specialist contractor",
    people: "people passenger resident civilian villager inhabitant",
  }),
  tollRoles: new Set(
    wordList(`
      kill die dead injure wound hurt miss missing arrest detain rescue evacuate displace infect hospitalize
      recover drown sicken trap
    `),
  ),
  lossRoles: new Set(
    wordList(`
      destroy damage burn collapse fall flatten leak spill escape discharge lose pour release flood
    `),
  ),
  tolledHead: "people",
  tollHeads: new Set(wordList("dead fatality death victim casualty life body corpse")),
  bodyHeads: new Set(wordList("body corpse")),
  bodyFate: "kill",
  recovering: new Set(wordList("recover retrieve find pull bring discover count identify")),
  kinFates: new Map([
    ["displace", "evacuate"],
    ["flee", "evacuate"],
    ["treat", "hospitalize"],
    ["scorch", "burn"],
    ["consume", "burn"],
    ["char", "burn"],
    ["blacken", "burn"],
    ["torch", "burn"],
    ["collapse", "destroy"],
    ["fall", "destroy"],
    ["spill", "leak"],
    ["escape", "leak"],
    ["discharge", "leak"],
    ["pour", "leak"],
  ]),
  standings: new Map([
    // Led to their common lemma by the synonyms: “on board”, “onboard”, “aboard”.
    ["board", "aboard"],
    ["underground", "underground"],
    ["below", "underground"],
  ]),
  sites: lookup({
    aboard: "plane aircraft jet airliner flight ship ferry boat vessel bus train helicopter",
    underground: "pit mine shaft tunnel colliery",
    attend:
      "vigil rally march protest demonstration gathering procession concert funeral ceremony parade festival",
    involve: "crash collision pileup accident wreck",
  }),
  carrying: new Set(wordList("carry transport bring")),
  siteLinks: new Set(wordList("in inside on at")),
  attending: new Set(
    wordList(
      "march gather rally demonstrate protest attend participate draw attract fill turn join assemble",
    ),
  ),
  attendances: new Set(wordList("attendance crowd turnout audience")),
  attended: "attend",
  involved: "involve",
  placing: new Set(["aboard"]),
  passing: new Set(["miss", "trap"]),
  fallen: new Map([
    ["lose", "kill"],
    ["fall", "kill"],
  ]),
  forces: new Set(wordList("forces fighters police")),
  caseHeads: new Set(wordList("case infection")),
  caseFate: "infect",
  diseases: new Set(DISEASES),
  freshMarkers: new Set(wordList("new fresh newly")),
  fateWords: new Map(
    Object.entries({
      kill: "killed",
      die: "killed",
      injure: "injured",
      miss: "missing",
      arrest: "arrested",
      capture: "captured",
      rescue: "rescued",
      evacuate: "evacuated",
      displace: "displaced",
      hospitalize: "taken to hospital",
      infect: "infected",
      abduct: "abducted",
      recover: "recovered",
      drown: "drowned",
      send: "sent",
      destroy: "destroyed",
      damage: "damaged",
      remove: "removed",
      cross: "who crossed",
      aboard: "aboard",
      underground: "underground",
      attend: "who came",
      involve: "involved",
      sicken: "fallen ill",
      trap: "trapped",
      burn: "burned",
    }),
  ),
  or: "or",
  partMarkers: new Set(wordList("include including among amongst least-of")),
  partPronouns: new Set(wordList("whom which")),
  partLinks: new Set(wordList("of among")),
  ageMarkers: new Set(wordList("age aged old")),
  asOfMarkers: new Set(["as", "by"]),
  periodMarkers: new Set(wordList("over within during since span throughout")),
  updateMarkers: new Set(
    wordList("rise raise climb grow increase jump fall drop revise update correct lower bring total double"),
  ),
  corrections: new Set(wordList("revise correct recalculate adjust upgrade downgrade restate amend")),
  otherMarkers: new Set(wordList("another separate second third different")),
  anyGivers: new Set(
    wordList(
      "official officials authority authorities rescuer rescuers source sources report reports media someone",
    ),
  ),
  forMarkers: new Set(wordList("for support")),
  againstMarkers: new Set(["against"]),
  formerMarkers: new Set(wordList("first initially originally earlier previously still before")),
  pluperfect: new Set(["had"]),
  formerLeads: new Set(["from"]),
  giving: new Set(
    wordList(`
      count put estimate give say speak know reckon expect forecast report record list tally calculate assess
      number predict project claim tell place set talk mention register cite quote
    `),
  ),
  figureNouns: new Set(
    wordList(`
      number figure count toll total sum price estimate reckoning tally calculation share rate value cost bill
      magnitude
    `),
  ),
  amounting: new Set(wordList("come amount stand be run add")),
  byLinks: new Set(["by"]),
  ofLinks: new Set(["of"]),
  ownPronouns: new Set(wordList("we our us ours")),
  moneyHeads: new Set(
    wordList("crown mark franc florin guilder shilling dinar thaler krona krone lira peso rial zloty"),
  ),
  measures: lookup({
    deficit: "deficit shortfall gap",
    surplus: "surplus",
    magnitude: "magnitude",
    depth: "depth",
    height: "height",
    spending: "spending expenditure outlay",
    cost: "cost price bill",
    damage: "damage",
    growth: "growth",
    inflation: "inflation",
    unemployment: "unemployment joblessness",
    turnout: "turnout",
    speed: "speed",
    ransom: "ransom",
    loot: "loot haul",
    fine: "fine",
    bail: "bail",
    reward: "reward bounty",
    vote: "vote",
    temperature: "temperature",
  }),
  unitMeasures: new Map([
    ["km/h", "speed"],
    ["mi/h", "speed"],
    ["kn", "speed"],
    ["m/s", "speed"],
  ]),
  movingMeasures: new Set(["vote"]),
  districts: new Set(
    wordList("district city town region province county precinct constituency ward borough suburb"),
  ),
  areaUnits: new Set(wordList("acre ha km² mi²")),
  spreading: new Map([
    ["fire", "burn"],
    ["slick", "leak"],
  ]),
  measureVerbs: new Map([
    ["cost", "cost"],
    ["steal", "loot"],
    ["spend", "spending"],
  ]),
  measureTails: new Map([
    ["deep", "depth"],
    ["below", "depth"],
    ["beneath", "depth"],
    ["underground", "depth"],
    ["richter", "magnitude"],
    ["high", "height"],
    ["tall", "height"],
  ]),
  soleMeasures: new Set(wordList("deficit surplus inflation unemployment turnout")),
  things: lookup({
    military: "military defense defence army",
    metro: "metro subway",
    quake: "quake earthquake tremor",
    ship: "ship vessel ferry tanker boat",
    fire: "fire wildfire blaze bushfire inferno flame",
  }),
};
