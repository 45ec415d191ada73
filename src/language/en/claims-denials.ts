/** English for denials, opposed states and withdrawals. Data only; `claims/denials/words.ts` says what each table is for. */
import type { DenialWords, StatePhrase } from "../../claims/denials/words.ts";
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
];

export const denialWords: DenialWords = {
  contradicting: new Set(wordList("contradict belie")),
  allegationNouns: new Set(
    wordList(`
      claim allegation accusation report rumor rumour charge suggestion speculation assertion notion idea account version
      announcement story narrative insinuation figure number estimate toll contention
    `),
  ),
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
      slander libel smear hoax fake propaganda disinformation rumor rumour
    `),
  ),
  falsityPhrases: ["pluck air", "pull air", "thin air", "fairy tale", "make up"].map(wordList),
  grounds: new Set(wordList("truth basis foundation substance merit")),
  truths: new Set(wordList("true correct accurate right truth case")),
  pointers: new Set(wordList("it that this them those these")),
  quantifiers: new Set(
    wordList(
      "nothing none nobody anything anyone anybody something someone somebody everything one any thing",
    ),
  ),
  totals: new Set(wordList("no nothing none nobody never neither nowhere")),
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
  halfNegators: new Set(wordList("little few hardly barely scarcely")),
  kin: new Map(
    KIN.flatMap((group) => {
      const [common, ...others] = wordList(group);
      return others.map((other) => [other, common!] as const);
    }),
  ),
  kinship: "relation",
  versionNouns: new Set(wordList("version edition")),
  ownPronouns: new Set(wordList("i we me us my our mine ours")),
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
  placeNouns: new Set(
    wordList("town city village area region district province territory place island oblast enclave"),
  ),
  placePrepositions: new Set(["in", "near"]),
  placeAdverbs: new Set(["there"]),
  placeParts: new Set(
    wordList("district quarter street suburb outskirts neighborhood sector part half edge"),
  ),
  states: [
    {
      name: "taken, or still fought over",
      of: "place",
      later: phrases(
        "recapture",
        "liberate",
        "regain control",
        "retake",
        "full|complete|total|firm|whole control",
        "conclude|complete|finish|end operation|campaign|offensive liberate|recapture|control",
        "completely|fully|entirely|totally capture|seize|liberate|clear",
      ),
      earlier: phrases(
        "fight|battle|clash go on",
        "fight|battle|clash|resistance|combat|operation continue|ongoing|rage|persist",
        "soldier|force|unit|fighter|army still",
        "soldier|force|unit|fighter|army remain",
        "soldier|force|unit|fighter|army hold on|out|onto|position",
        "still clear",
        "still contest",
        "defensive operation|action continue|maintain|ongoing",
        "remaining soldier|force|unit|fighter",
      ),
    },
    {
      name: "over, or going on",
      of: "subject",
      later: phrases("end", "conclude", "cease", "over"),
      earlier: phrases("continue", "ongoing", "underway", "go on"),
    },
    {
      name: "open, or closed",
      of: "subject",
      later: phrases("reopen", "open again", "be open"),
      earlier: phrases("remain|stay|still|be closed|shut|close"),
    },
    {
      name: "in office, or out of it",
      of: "subject",
      later: phrases(
        "resign",
        "quit",
        "offer|tender|submit|hand|announce resign|resignation",
        "step down",
        "leave office|post",
      ),
      earlier: phrases("remain|stay|still|continue office|post|job|work", "be at work", "not resign"),
    },
    {
      name: "free, or held",
      of: "subject",
      later: phrases("release", "free"),
      earlier: phrases("remain|stay|still|hold custody|jail|prison|detention|captivity"),
    },
    {
      name: "dead, or alive",
      of: "subject",
      later: phrases("die", "kill", "be dead"),
      earlier: phrases("be|remain|still alive", "survive"),
    },
    {
      name: "damaged, or intact",
      of: "subject",
      later: phrases("damage", "destroy", "collapse"),
      earlier: phrases("be|remain|stand|still intact|undamaged|unharmed|unscathed"),
    },
    {
      name: "hurt, or unhurt",
      of: "subject",
      later: phrases("injure"),
      earlier: phrases("be|remain|escape unhurt|unharmed|uninjured|unscathed|safe"),
    },
    {
      name: "arrested, or at large",
      of: "subject",
      later: phrases("arrest"),
      earlier: phrases("remain|be|still|stay large|run"),
    },
    {
      name: "safe, or unsafe",
      of: "subject",
      later: phrases("be unsafe|dangerous|contaminated"),
      earlier: phrases("be safe|clean|harmless"),
    },
  ],
};

/** “remain|stay closed|shut” → every word in the clause, of each the one or the other. */
function phrases(...lines: readonly string[]): readonly StatePhrase[] {
  return lines.map((line) => wordList(line).map((alternatives) => alternatives.split("|")));
}
