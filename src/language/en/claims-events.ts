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
  attack attack raid rampage offensive ambush onslaught incursion counterattack counteroffensive
  ban ban
  battle battle
  beat beating
  behead beheading
  bomb bombing bombardment
  blockade blockade
  bury burial
  burn burning fire blaze inferno wildfire arson
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
  demonstrate demonstration
  demolish demolition
  deny denial
  deploy deployment
  deport deportation
  derail derailment
  destroy destruction
  detain detention
  die death suicide fatality
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
  injure injury wound
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
  name nomination
  negotiate negotiation
  pass passage adoption
  rule ruling verdict
  choose selection choice
  increase increase rise
  fall drop decline fall plunge slump
  beat defeat
  occupy occupation
  oust ouster
  pardon pardon
  poison poisoning
  protest protest rally
  buy purchase acquisition takeover buyout
  quake earthquake quake temblor tremor aftershock
  ratify ratification
  recapture recapture retaking
  release release
  rescue rescue
  resign resignation
  retreat retreat
  retire retirement
  riot riot rioting
  rob robbery heist holdup burglary
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
  sue lawsuit
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
  "beat death": "kill",
  "blow up": "explode",
  "break out": "begin",
  "bring down": "shoot",
  "call off": "cancel",
  "call up": "mobilize",
  "carry out": "conduct",
  "catch fire": "burn",
  "check into": "enter",
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
  "set fire": "burn",
  "set off": "detonate",
  "shoot down": "down",
  "shoot death": "kill",
  "shut down": "close",
  "stab death": "kill",
  "step down": "resign",
  "stone death": "kill",
  "take over": "seize",
  "turn down": "reject",
};

/** A class a line: what is done to the world by each of its verbs. */
const ACTION_CLASSES = {
  attack: "attack assault raid ambush shell bomb bombard strike hit storm target besiege siege invade",
  shoot: "shoot gun fire",
  kill: "kill murder slay assassinate execute slaughter massacre behead hang die perish drown succumb",
  injure: "injure wound hurt maim",
  seize: "seize capture take occupy retake recapture regain reconquer reclaim liberate conquer overrun annex",
  withdraw: "withdraw retreat",
  evacuate: "evacuate",
  arrest: "arrest rearrest detain apprehend nab",
  charge: "charge indict prosecute",
  convict: "convict",
  sentence: "sentence jail imprison",
  accuse: "accuse blame",
  free: "release free acquit pardon",
  escape: "escape flee abscond",
  abduct: "abduct kidnap hijack",
  sign: "sign seal initial",
  pass: "pass approve adopt enact ratify",
  reject: "reject veto refuse",
  meet: "meet negotiate talk",
  resign: "resign quit",
  dismiss: "dismiss sack oust",
  appoint: "appoint name elect nominate pick choose select tap",
  collapse: "collapse crumble topple",
  explode: "explode detonate erupt burst",
  burn: "burn ignite blaze",
  sink: "sink capsize founder",
  crash: "crash collide derail ground ram",
  quake: "quake shake jolt",
  flood: "flood inundate",
  destroy: "destroy demolish wreck raze flatten",
  damage: "damage cut sever rupture",
  win: "win beat defeat",
  keep: "keep retain defend",
  protest: "protest demonstrate rally march riot",
  clash: "clash fight battle",
  thwart: "thwart foil prevent repel",
  rob: "rob steal loot burgle",
  deploy: "deploy send dispatch",
  buy: "buy purchase acquire",
  launch: "launch unveil introduce debut",
  open: "open reopen inaugurate",
  close: "close shut",
  spill: "leak spill",
  inspect: "inspect investigate probe",
  repair: "repair fix patch mend",
  find: "find discover locate",
  search: "search hunt",
  rise: "rise climb increase jump soar surge",
  fall: "fall drop decline slump plunge tumble decrease",
  end: "end finish conclude",
  sue: "sue",
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
  spokenKinds: new Set(wordList("accuse charge reject")),
  doingVerbs: new Set(
    wordList("carry conduct do launch make stage mount hold commit perpetrate perform execute undertake"),
  ),
  happeningVerbs: new Set(wordList("happen occur unfold ensue come follow")),
  strikingVerbs: new Set(wordList("strike hit rock shake jolt rattle sweep rip tear engulf batter")),
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
  coursePrepositions: new Set(["in", "during"]),
  pageNouns: new Set(
    wordList("picture photo photograph image screenshot handout article post page blog story"),
  ),
  pageVerbs: new Set(wordList("take make edit amend update correct post publish show")),
  newsVerbs: new Set(
    wordList("report announce reveal disclose declare publish admit acknowledge confirm deny"),
  ),
  habitMarkers: new Set(wordList("usually often always normally typically regularly daily every")),
  simultaneous: new Set(["when", "as", "while"]),
  hourPrepositions: new Set(["before", "after"]),
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
