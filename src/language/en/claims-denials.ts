/** English for denials, opposed states and withdrawals. Data only; `claims/denials/words.ts` says what each table is for. */
import type { DenialWords } from "../../claims/denials/words.ts";
import { states } from "./claims-states.ts";
import { wordList } from "./word-list.ts";

/** A group a line: each of its words is taken for the first. */
const KIN = [
  "relation relate relative related kin kinship married marry family brother-in-law sister-in-law father-in-law mother-in-law son-in-law brother sister cousin uncle aunt nephew niece brotherinlaw sisterinlaw fatherinlaw motherinlaw soninlaw",
  "bomb munition",
  "attack shoot",
  "artillery gun howitzer cannon",
  "border frontier",
  "army military",
  "disable deactivate",
  "demand request",
  "leave depart departure exit quit",
  "data datum",
  "talk negotiate negotiation",
  "crack fissure",
  "fault defect flaw",
  "pay payment",
  "plan planning",
  "know knowledge aware awareness",
  "exist existence",
  "present presence",
  "dead death die died",
  "sell sale",
  "lie lying",
  "order instruct instruction",
  "cheat cheating",
  "speed speeding",
  "dump dumping",
];

export const denialWords: DenialWords = {
  contradicting: new Set(wordList("contradict belie")),
  allegationNouns: new Set(
    wordList(`
      claim allegation accusation report rumor rumour charge suggestion speculation assertion notion idea account version
      announcement story narrative insinuation figure number estimate toll contention talk theory
    `),
  ),
  otherMarkers: new Set(wordList("similar comparable")),
  figureNouns: new Set(wordList("figure number estimate toll")),
  chargeNouns: new Set(wordList("charge allegation accusation")),
  partNouns: new Set(wordList("involvement responsibility role part connection link complicity")),
  denialWords: new Set(
    wordList("deny denial dismiss dismissal reject rejection refute rebut repudiate disown contest dispute"),
  ),
  plainDenials: new Set(wordList("deny denial refute rebut")),
  offerNouns: new Set(
    wordList(`
      plan proposal offer demand call request bid appeal deal truce ceasefire cease-fire cease compromise resolution motion
      petition invitation application amendment bill idea
    `),
  ),
  falsities: new Set(
    wordList(`
      false untrue unfounded baseless groundless wrong incorrect inaccurate fabricated invented fictitious bogus absurd
      ridiculous preposterous ludicrous laughable nonsense lie lies gossip fiction fantasy fabrication invention rubbish
      slander libel smear hoax fake propaganda disinformation rumor rumour misinformation fantasist concocted unsubstantiated
      unwarranted far-fetched mistaken misleading garbage
    `),
  ),
  falsityPhrases: ["pluck air", "pull air", "thin air", "fairy tale", "make up"].map(wordList),
  grounds: new Set(wordList("truth basis foundation substance merit")),
  truths: new Set(wordList("true correct accurate right truth case")),
  callingVerbs: new Set(wordList("call brand label describe term deem dismiss denounce slam reject")),
  assertingVerbs: new Set(wordList("say suggest claim assert allege think believe assume")),
  contentPrepositions: new Set(wordList("of about")),
  pointers: new Set(wordList("it that this them those these")),
  saidPronouns: new Set(["what"]),
  quantifiers: new Set(
    wordList(
      "nothing none nobody anything anyone anybody something someone somebody everything one any thing",
    ),
  ),
  totals: new Set(wordList("no nothing none nobody never neither nowhere")),
  wholes: new Set(wordList("any ever anything anyone anybody whatsoever")),
  singles: new Set(wordList("one a single")),
  pastAuxiliaries: new Set(["had"]),
  lightPredicates: new Set(wordList("happen occur take exist be use have")),
  partialMarkers: new Set(
    wordList(`
      until till before unless except only just merely simply solely alone yet longer anymore more less all every both many
      much enough necessarily always immediately exactly if because but than too very so as other
    `),
  ),
  conditions: new Set(wordList("until till unless if whether")),
  halfNegators: new Set(wordList("little few hardly barely scarcely partially partly")),
  kin: new Map(
    KIN.flatMap((group) => {
      const [common, ...others] = wordList(group);
      return others.map((other) => [other, common!] as const);
    }),
  ),
  kinship: "relation",
  versionNouns: new Set(wordList("version edition")),
  ownPronouns: new Set(wordList("i we me us my our mine ours")),
  ownSingular: new Set(wordList("i me my mine")),
  evidenceNouns: new Set(
    wordList(`
      evidence evidense sign indication proof report reports word detail information comment confirmation reason doubt
      plan intention need way chance hope choice question
    `),
  ),
  beforehand: new Set(
    wordList("had long initially previously earlier originally repeatedly always once formerly"),
  ),
  withdrawals: {
    verbs: new Set(wordList("withdraw retract recant disavow")),
    phrases: new Set(["take back", "walk back", "row back"]),
    nouns: new Set(
      wordList(
        "statement claim remark comment accusation allegation assertion account word report story suggestion",
      ),
    ),
  },
  callingOff: {
    verbs: wordList(
      "cancel canceled cancelled scrap scrapped postpone postponed shelve shelved scrub scrubbed",
    ),
    phrases: ["call off", "put off", "be off"].map(wordList),
  },
  placeNouns: new Set(
    wordList("town city village area region district province territory place island oblast enclave"),
  ),
  placePrepositions: new Set(["in", "near"]),
  placeAdverbs: new Set(["there"]),
  placeParts: new Set(
    wordList("district quarter street suburb outskirts neighborhood sector part half edge"),
  ),
  partWords: new Set(
    wordList(
      "some one another other others several many most few part half both each any none rest second third",
    ),
  ),
  states,
};
