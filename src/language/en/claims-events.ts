/** English for finding events. Data only; `claims/events/words.ts` says what each table is for. */
import type { EventWords } from "../../claims/events/words.ts";
import { countries } from "./countries.ts";
import { SYNONYM_PAIRS } from "./synonym-pairs.ts";
import { wordList } from "./word-list.ts";

/** A verb a line, then the nouns for it. */
const ACTION_NOUNS = `
  abduct abduction
  accuse accusation
  agree agreement
  announce announcement
  annex annexation
  apologize apology
  appoint appointment
  arrest arrest
  assassinate assassination
  assault assault
  attack attack raid offensive ambush onslaught incursion counterattack counteroffensive
  ban ban
  battle battle
  beat beating
  behead beheading
  bomb bombing bombardment
  blockade blockade
  bury burial
  burn burning
  capture capture
  celebrate celebration
  clash clash
  close closure closing
  collapse collapse
  collide collision
  convict conviction
  crash crash
  damage damage
  debate debate
  declare declaration
  decide decision
  defeat defeat
  demonstrate demonstration
  demolish demolition
  deny denial
  deploy deployment
  deport deportation
  derail derailment
  destroy destruction
  detain detention
  die death
  discover discovery
  dismiss dismissal
  drown drowning
  elect election
  erupt eruption
  escape escape
  evacuate evacuation
  execute execution
  expel expulsion
  explode explosion blast detonation
  fight fighting fight combat
  fine fine
  fire gunfire
  flee flight exodus
  flood flood flooding
  hijack hijacking
  inaugurate inauguration
  injure injury
  inspect inspection
  invade invasion
  investigate investigation inquiry probe
  invest investment
  jail imprisonment
  kidnap kidnapping
  kill killing slaying
  land landing
  launch launch
  leak leak spill
  liberate liberation
  loot looting
  march march
  meet meeting summit
  merge merger
  murder murder homicide manslaughter
  negotiate negotiation
  occupy occupation
  oust ouster
  pardon pardon
  poison poisoning
  protest protest rally
  purchase purchase acquisition takeover
  quake earthquake quake tremor aftershock
  ratify ratification
  recapture recapture retaking
  release release
  rescue rescue
  resign resignation
  retreat retreat
  retire retirement
  riot riot rioting
  rob robbery heist
  sabotage sabotage
  sack sacking
  search search
  seize seizure
  sentence sentencing
  shell shelling
  shoot shooting shootout
  shut shutdown
  sign signing
  sink sinking
  siege siege
  slaughter slaughter massacre
  stab stabbing
  steal theft
  strike strike airstrike
  suspend suspension
  surrender surrender
  talk talk
  torture torture
  try trial
  visit visit
  vote vote referendum
  win victory
  withdraw withdrawal pullout
  wreck shipwreck
`;

/** A verb a line, then forms of it that end otherwise. */
const VERB_FORMS = `
  break broke broken
  fall fell fallen
  fight fought
  find found
  flee fled
  hit hits
  kidnap kidnapped kidnapping
  leave left
  lose lost
  make made
  rob robbed
  seek sought
  send sent
  shoot shot
  sink sank sunk
  stab stabbed
  steal stole stolen
  strike struck
  take took taken
  win won
`;

const PHRASAL_VERBS = {
  "blow up": "explode",
  "break out": "begin",
  "bring down": "shoot",
  "call off": "cancel",
  "carry out": "conduct",
  "catch fire": "burn",
  "give up": "surrender",
  "go off": "explode",
  "lay off": "dismiss",
  "open fire": "fire",
  "pass away": "die",
  "pull back": "withdraw",
  "pull out": "withdraw",
  "put off": "postpone",
  "run aground": "ground",
  "run over": "hit",
  "set off": "detonate",
  "shoot down": "down",
  "shut down": "close",
  "step down": "resign",
  "take over": "seize",
  "turn down": "reject",
};

/** A class a line: what is done to the world by each of its verbs. */
const ACTION_CLASSES = {
  attack: "attack assault raid ambush shell bomb bombard strike hit storm target besiege siege invade",
  shoot: "shoot gun fire",
  kill: "kill murder slay assassinate execute slaughter massacre behead die perish drown succumb",
  injure: "injure wound hurt maim",
  seize:
    "seize capture take occupy retake recapture regain reconquer reclaim liberate conquer overrun annex recover",
  withdraw: "withdraw retreat leave evacuate",
  arrest: "arrest detain apprehend",
  charge: "charge indict accuse prosecute",
  convict: "convict sentence jail imprison",
  accuse: "accuse blame",
  free: "release free acquit pardon",
  abduct: "abduct kidnap hijack",
  sign: "sign conclude ratify seal initial",
  meet: "meet negotiate talk",
  resign: "resign quit",
  dismiss: "dismiss sack oust remove",
  appoint: "appoint name elect nominate",
  collapse: "collapse crumble topple",
  explode: "explode detonate erupt burst",
  burn: "burn ignite blaze",
  sink: "sink capsize founder",
  crash: "crash collide derail ground ram",
  quake: "quake",
  flood: "flood",
  destroy: "destroy demolish wreck raze flatten",
  damage: "damage cut sever rupture",
  win: "win beat defeat",
  protest: "protest demonstrate rally march riot",
  clash: "clash fight battle",
  rob: "rob steal loot burgle",
  deploy: "deploy send dispatch",
  buy: "buy purchase acquire",
  launch: "launch unveil release introduce",
  open: "open reopen inaugurate",
  close: "close shut",
  spill: "leak spill",
  inspect: "inspect investigate probe",
};

export const eventWords: EventWords = {
  actionNouns: new Map(
    linesOf(ACTION_NOUNS).flatMap(([verb, ...nouns]) => nouns.map((noun) => [noun, verb!] as const)),
  ),
  verbForms: new Map(
    linesOf(VERB_FORMS).flatMap(([verb, ...forms]) => forms.map((form) => [form, verb!] as const)),
  ),
  knownVerbs: new Set([
    ...Object.values(ACTION_CLASSES).flatMap((verbs) => wordList(verbs)),
    ...linesOf(ACTION_NOUNS).map(([verb]) => verb!),
    ...wordList(SYNONYM_PAIRS),
  ]),
  // A word of headline case has no lemma, and “hanged” may have “hange”.
  verbEndings: [
    ["ies", "y"],
    ["ied", "y"],
    ["es", ""],
    ["s", ""],
    ["ed", ""],
    ["ed", "e"],
    ["ing", ""],
    ["ing", "e"],
    ["e", ""],
    ["l", "ll"],
  ],
  actionAdjectives: new Map(
    Object.entries({ dead: "die", deceased: "die", injured: "injure", wounded: "wound", missing: "miss" }),
  ),
  phrasalVerbs: new Map(Object.entries(PHRASAL_VERBS)),
  actionClasses: new Map(
    Object.entries(ACTION_CLASSES).flatMap(([name, verbs]) =>
      wordList(verbs).map((verb) => [verb, name] as const),
    ),
  ),
  doingVerbs: new Set(
    wordList("carry conduct do launch make stage mount hold commit perpetrate perform execute undertake"),
  ),
  happeningVerbs: new Set(wordList("happen occur unfold ensue")),
  happeningPhrases: new Set(["take place"]),
  undergoingVerbs: new Set(
    wordList(
      "die perish drown sink capsize founder collapse crumble topple explode detonate erupt burst burn crash derail crumble break open close begin start end leak",
    ),
  ),
  actingVerbs: new Set(
    wordList(
      "withdraw retreat march protest demonstrate rally riot flee escape surrender resign retire land meet talk vote",
    ),
  ),
  befallingKinds: new Set(
    wordList(
      "die kill injure arrest charge convict free abduct dismiss appoint destroy damage sink crash collapse",
    ),
  ),
  implicatives: new Set(
    wordList("manage begin start continue go come proceed help use force cause lead see watch"),
  ),
  placePrepositions: new Set(
    wordList(
      "in at near off outside inside on along around across within beside behind above below under over opposite",
    ),
  ),
  agentPrepositions: new Set(["by"]),
  patientPrepositions: new Set(wordList("of on against at upon into")),
  objectPrepositions: new Set(wordList("at on upon")),
  mutualPrepositions: new Set(["between", "among"]),
  demonymEndings: wordList("ians eans ian ean ans ese ish ers an ns er is ic n i"),
  demonyms: new Map(
    countries.flatMap(({ code, demonyms }) => demonyms.map((word) => [word.toLowerCase(), code] as const)),
  ),
};

function linesOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => wordList(line));
}
