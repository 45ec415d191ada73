/** English for comparing accounts. Data only; `claims/words.ts` says what each table is for. */
import type { ClaimWords } from "../../claims/words.ts";
import { shippedOutlets } from "../../outlets/outlet-table.ts";
import { actorWords } from "./claims-actors.ts";
import { creditWords } from "./claims-credits.ts";
import { datingWords } from "./claims-dates.ts";
import { denialWords } from "./claims-denials.ts";
import { eventWords } from "./claims-events.ts";
import { figureWords } from "./claims-figures.ts";
import { framingWords } from "./claims-framing.ts";
import { likenessWords } from "./claims-likeness.ts";
import { rivalWords } from "./claims-rivals.ts";
import { stanceWords } from "./claims-stance.ts";
import { weightWords } from "./claims-weight.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const STOP_WORDS = words(`
  a an the this that these those such same other another some any each every all both no not nor none nt s
  i me my we us our you your he him his she her hers it its they them their one who whom whose which what
  himself herself itself themselves there here when where while why how
  and or but if so than then as because since until before after though although whether
  of to in on at by for from with without into onto over under about against between among through during
  across along around behind beside beyond near off out up down toward towards upon within per via amid
  be am is are was were been being have has had having do does did done can could will would shall should may
  might must ought get got gets let lets make made take took taken go goes went gone come came put
  say said says saying tell told tells add added adds speak spoke state stated call called report reported
  according claim claimed note noted
  also too very just only even still yet already again ever now more most much many less least few several
  well however meanwhile later earlier ago last next new first mr mrs ms dr
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  percent %
`);

/** A group a line: each of its words is taken for the first. */
const SYNONYMS = [
  "people person individual",
  "soldier troop troops serviceman servicemember",
  "dead fatality",
  "injure wound hurt",
  "police policeman",
  "worker employee staff",
  "protester demonstrator",
  "militant fighter rebel insurgent",
  "lawmaker legislator",
  "aircraft plane airplane airliner jet",
  "ship ferry vessel liner",
  "kid child",
  "board aboard onboard",
  "recapture retake reconquer reclaim regain",
  "deploy deployment dispatch send",
  "destroy destruction",
  "begin start commence",
  "accord agreement pact treaty",
  "inquiry investigation probe",
  "fail failure fault defect",
  "resign resignation",
  "attack assault",
  "evacuate evacuation",
  "arrest detain",
  "inspect inspection",
  "collapse collapsed",
  "fire blaze",
  "quake earthquake",
  "elect election",
  "fight fighting combat",
];

export const claimWords: ClaimWords = {
  figures: figureWords,
  stopWords: new Set(STOP_WORDS),
  negators: new Set(
    words("not nt no never none neither nor without nobody nothing cannot no-one nowhere longer"),
  ),
  negatorsUndone: new Set(
    words("more less few fewer late later soon sooner only just merely simply but short doubt matter wonder"),
  ),
  unrealMarkers: new Set(words("could may might should if unless whether perhaps possibly likely")),
  futureMarkers: new Set(words("will would shall ll plan hope expect intend aim promise vow")),
  spellings: [
    ["isations", "izations"],
    ["isation", "ization"],
    ["ourable", "orable"],
    ["ouring", "oring"],
    ["oured", "ored"],
    ["ising", "izing"],
    ["ised", "ized"],
    ["ises", "izes"],
    ["ysed", "yzed"],
    ["elling", "eling"],
    ["elled", "eled"],
    ["ogues", "ogs"],
    ["ogue", "og"],
    ["ammes", "ams"],
    ["amme", "am"],
    ["ences", "enses"],
    ["ence", "ense"],
    ["ours", "ors"],
    ["our", "or"],
    ["ise", "ize"],
    ["yse", "yze"],
    ["tres", "ters"],
    ["tre", "ter"],
  ],
  synonyms: new Map(
    SYNONYMS.flatMap((group) => {
      const [common, ...others] = words(group);
      return others.map((other) => [other, common!] as const);
    }),
  ),
  complementizers: new Set(["that"]),
  denials: denialWords,
  speechVerbs: new Set(
    words(
      "say tell add speak state announce report claim warn note explain ask reply respond write tweet post insist argue describe call quote read brief",
    ),
  ),
  officeBodies: new Map([
    ["minister", "ministry"],
    ["secretary", "department"],
    ["commissioner", "commission"],
  ]),
  bodyOffices: new Set(
    words(
      "director head chief president chairman chairwoman chair leader spokesman spokeswoman spokesperson commander",
    ),
  ),
  onceVerbs: new Set(
    words(`
      abolish acquire adopt annex assassinate bear build capsize collapse complete conclude crash create
      demolish derail destroy die discover dissolve drown erupt establish explode find found free inaugurate introduce
      invade kill launch merge murder nationalize open order pass privatize ratify recapture reopen sign sink split
      topple vanish
    `),
  ),
  onceMarkers: new Set(words("first last")),
  repeatMarkers: new Set(words("again second third another twice thrice once-more anew renew")),
  nounDateMarkers: new Set(words("of dated")),
  datedNouns: new Set(
    words("accord letter law decree resolution memorandum contract ruling verdict constitution"),
  ),
  documentDateMarkers: new Set(words("of from dated")),
  limitMarkers: new Set(words("by until till before")),
  outlets: shippedOutlets,
  events: eventWords,
  stance: stanceWords,
  likeness: likenessWords,
  rivals: rivalWords,
  actors: actorWords,
  dating: datingWords,
  framing: framingWords,
  credits: creditWords,
  weight: weightWords,
};
