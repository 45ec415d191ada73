/**
 * What English cues do with their content, for words that no rule asks about: stances above all.
 *
 * By lemma, or by lemma and preposition where that changes the sense (“call for”). Chosen by reading the
 * commonest cues of PolNeAR train. The verbs and nouns of `attribution.ts` bring their own force; a word
 * here goes before them. To praise and to condemn is to speak; to back and to oppose needs no words.
 */
import type { Force } from "../../model/index.ts";

/** “_” stands for the blank in “call for”. */
const WORDS: Readonly<Record<Force, string>> = {
  said: `
    say speak discuss address joke attack criticism praise condemnation complaint announcement
  `,
  claimed: `
    accuse blame charge implicate accusation allegation charge_with
  `,
  reported: `
    find learn discover reveal show document uncover expose hear report rumor footage evidence
  `,
  confirmed: `
    recognize authenticate verify plead_guilty concession admission
  `,
  denied: `
    contradict disavow disclaim rebut refute rule_out counter contradiction
  `,
  estimated: `
    expect anticipate project expectation projection forecast likely odds bet gauge guess
  `,
  suspected: `
    seem appear sound speculation suspicion worry fear worried concern afraid anxiety wary     presume distrust doubtful unclear uncertain
  `,
  believed: `
    think feel see know understand realize consider view regard deem perceive judge interpret remember
    recollect imagine trust notice convince convinced persuaded persuade belief opinion idea impression
    understanding assumption sense conviction aware confident certain sure doubtless mind thought
    conclusion consensus
  `,
  promised: `
    vow swear guarantee commit undertake threaten offer volunteer commitment promise pledge threat
    agree_to
  `,
  ordered: `
    order command instruct direct require mandate ban prohibit bar forbid restrict impose rule ruling
    decree authorize demand subpoena
  `,
  warned: `
    warn caution warning alert
  `,
  asked: `
    ask urge beg plead implore appeal petition request call_for call_on call_upon press push_for invite
    ask_about question wonder inquire query advise encourage advice proposal demand_for recommend
    propose
  `,
  wanted: `
    want hope wish desire prefer need crave like love yearn long_for aspire eager keen hopeful goal
    preference aspiration interest interested willing willingness seek covet
  `,
  planned: `
    plan intend decide aim prepare opt choose elect resolve consider_whether intention
    decision strategy determined set_to poised ready move_to contemplate
  `,
  supported: `
    support endorse back favor favour embrace approve adopt pass sign welcome accept agree advocate
    defend champion celebrate promote side stand_by stand_with agree_with nominate appoint authorise
    allow ratify uphold consent acquiesce back_up open_to vote_for enjoy admire respect endorsement
    backing approval supporter defense defence acceptance supportive
  `,
  opposed: `
    oppose protest boycott vote_against resist balk object disagree dislike hate fight veto block
    opposition objection disagreement critic opposed stance_against turn_against anger angry outrage outraged
    campaign_against skeptical
  `,
};

/** One pair for each word, spelled out. */
export const cueForces: readonly (readonly [string, Force])[] = Object.entries(WORDS).flatMap(
  ([force, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word): readonly [string, Force] => [word.replaceAll("_", " "), force as Force]),
);
