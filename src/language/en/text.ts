/** English words for segmentation: abbreviations, clitics, hyphenation and what opens a sentence. */
import type { TextWords } from "../../text/words.ts";

const titles =
  "Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Capt Cpt Cmdr Cmdt Maj Sgt Cpl Pvt Adm Sen Sens Rep Reps Gov Govs Pres Hon Rev Fr Sr Supt Det Insp Amb Brig Atty Msgr St Ste Mt Ft Vice-Adm MR MRS MS DR e.g i.e";
const abbreviations =
  "Inc Ltd Corp Co Bros Jr Sr Jan Feb Aug Sept Oct Nov Dec Mon Tues Thurs vs etc al approx est dept Dept Univ Assn Assoc Ave Blvd Rd Ariz Ala Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Pa Tenn Va Vt Wash Wis Wyo cf viz incl Esq Bhd Pty Plc Gmbh Cie";
const numberAbbreviations =
  "No no Nos nos p pp vol Vol Art art Sec sec Fig fig Ch ch ca c Mar Apr Jun Jul Sep Tue Wed Thu Fri Sat Sun Rs";
const openers =
  "The A An This That These Those There He She It They We You I His Her Its Their Our My Your In On At By For From With Without After Before During Since Until While When Where Why How What Who Which If Although Though Because As But And Or So Yet However Meanwhile Moreover Nevertheless Still Also Then Now Later Earlier Here Some Many Most Both Several Each Every All Another Other Others No Not Nor Neither Only Even Once Under Over Between Among Despite According Nobody Nothing Someone Everyone Police Officials Last Next Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday Such To Of Asked Please Perhaps Maybe Just Thus Therefore Instead Indeed Further Finally First Second Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must Yes";
const elided = "em tis twas til n cause bout round cos s re ve ll d m t";
const prefixes =
  "anti pro co re non pre post ex un sub semi multi inter intra trans ultra mid pan neo quasi pseudo bi de dis mis micro macro mini mega over under counter extra infra vice by vis tete al el bin";
const nameTails =
  "based led backed born style era owned run held controlled occupied speaking made only wide like sponsored funded trained flagged language area bound related linked friendly free old size sized ally allied brokered mediated built occupied affiliated aligned";
const unitSuffixes =
  "am pm a.m a.m. p.m p.m. km kg mm cm m bn mn tn k km/h kph mph mb gb kw mw gw ft lb lbs oz g ml c f yr hrs min";
const speechVerbs =
  "said says asked asks replied told tells added adds wrote writes tweeted shouted cried answered exclaimed demanded yelled screamed wondered insisted declared warned joked recalled quipped continued";

export const textWords: TextWords = {
  titles: setOf(titles),
  abbreviations: setOf(abbreviations),
  numberAbbreviations: setOf(numberAbbreviations),
  openers: setOf(openers),
  clockAbbreviations: setOf("a.m p.m"),
  weekdays: setOf("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  contractions: new Map([
    ["cannot", 3],
    ["gonna", 3],
    ["gotta", 3],
    ["wanna", 3],
    ["lemme", 3],
    ["gimme", 3],
  ]),
  elided: setOf(elided),
  prefixes: setOf(prefixes),
  nameTails: setOf(nameTails),
  unitSuffixes: setOf(unitSuffixes),
  speechVerbs: setOf(speechVerbs),
  captionOpeners: [
    "FILE PHOTO",
    "FILE –",
    "FILE —",
    "FILE -",
    "Photo:",
    "Image:",
    "Picture:",
    "Caption:",
    "Image caption",
  ],
};

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
