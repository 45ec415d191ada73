/**
 * What English cues do with their content, for words that no rule asks about: stances above all.
 *
 * By lemma, or by lemma and preposition where that changes the sense (“call for”). Chosen by reading the commonest cues of PolNeAR
 * train. The verbs and nouns of `attribution.ts` bring their own; a row here goes before them.
 */
import type { Force } from "../../model/index.ts";

/** Words of one force; “_” stands for the blank in “call for”. */
const ROWS: readonly (readonly [Force, string])[] = [
  [
    "said",
    "say speak discuss address lecture joke speak_for spokesman spokeswoman spokesperson announcement",
  ],
  ["claimed", "accuse blame charge implicate accusation allegation charge_with"],
  ["reported", "find learn discover reveal show document uncover expose hear report rumor footage evidence"],
  ["confirmed", "recognize authenticate verify concession admission"],
  ["denied", "contradict disavow disclaim rebut refute counter contradiction"],
  ["estimated", "expect anticipate project expectation projection forecast likely odds bet gauge guess"],
  ["suspected", "seem appear sound speculation suspicion worry fear worried concern afraid anxiety wary"],
  ["suspected", "apparently seemingly presume distrust skeptical doubtful unclear uncertain"],
  ["believed", "think feel see know understand realize consider view regard deem perceive judge interpret"],
  [
    "believed",
    "remember recollect imagine find_it hold_that trust notice convince convinced persuaded persuade",
  ],
  [
    "believed",
    "belief opinion view idea impression understanding assumption sense conviction aware confident",
  ],
  ["believed", "certain sure doubtless mind thought conclusion consensus mistake_for"],
  ["promised", "vow swear guarantee commit undertake threaten offer volunteer commitment"],
  ["promised", "promise pledge vow threat agree_to"],
  ["ordered", "order command instruct direct require mandate ban prohibit bar forbid restrict impose rule"],
  ["ordered", "ruling decree authorize demand subpoena"],
  ["warned", "warn caution warning alert"],
  [
    "asked",
    "ask urge beg plead implore appeal petition request call_for call_on call_upon press push_for invite",
  ],
  [
    "asked",
    "ask_about question wonder inquire query advise encourage advice request question proposal demand_for",
  ],
  ["asked", "recommend propose"],
  ["wanted", "want hope wish desire prefer need crave like love yearn long_for aspire eager keen hopeful"],
  [
    "wanted",
    "goal hope desire wish preference aspiration interest interested willing willingness seek covet",
  ],
  ["planned", "plan intend decide aim try attempt prepare opt choose elect resolve consider_whether"],
  [
    "planned",
    "plan intention decision aim attempt effort strategy determined set_to poised ready move_to contemplate",
  ],
  ["supported", "back endorse favor favour embrace approve adopt pass sign welcome accept agree advocate"],
  [
    "supported",
    "praise hail applaud commend laud extol tout defend champion celebrate promote cheer side vote_for",
  ],
  [
    "supported",
    "side_with stand_by stand_with agree_with nominate appoint authorise allow thank congratulate",
  ],
  [
    "supported",
    "support endorsement backing approval praise supporter advocate favor defense defence acceptance",
  ],
  ["supported", "supportive welcoming open_to enjoy admire respect ratify uphold consent acquiesce back_up"],
  [
    "opposed",
    "oppose criticize criticise denounce condemn attack blast slam decry deplore lament deride rebuke chide",
  ],
  ["opposed", "assail lambaste lambast bemoan ridicule mock rail rip knock bash ridicule protest boycott"],
  [
    "opposed",
    "vote_against challenge resist rebuff balk hit_back lash object disagree dislike hate fight complain_about",
  ],
  ["opposed", "opposition criticism attack condemnation complaint objection disagreement critique critic"],
  [
    "opposed",
    "critical against opposed anger angry outrage outraged veto block campaign_against denunciation",
  ],
];

/** Rows of one force, spelled out. */
export const cueForces: readonly (readonly [string, Force])[] = ROWS.flatMap(([force, list]) =>
  list.split(" ").map((word): readonly [string, Force] => [word.replaceAll("_", " "), force]),
);
