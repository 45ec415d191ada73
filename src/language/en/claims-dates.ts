/** English for comparing dates. Data only; `claims/dating/words.ts` says what each table is for. */
import type { DatingWords, Happening } from "../../claims/dating/words.ts";
import { wordList } from "./word-list.ts";

/** Signs are separated by commas, the lemmas of a sign by blanks. */
const happening = (name: string, isOccasion: boolean, signs: string): Happening => ({
  name,
  isOccasion,
  signs: signs.split(",").map((sign) => sign.trim().split(/\s+/u)),
});

export const datingWords: DatingWords = {
  happenings: [
    happening(
      "hearing",
      true,
      `hearing, appear magistrate, appear court, appear judge, hear court, arraign, arraignment,
      magistrate before, judge before`,
    ),
    happening("trial", true, "trial"),
    happening("referendum", true, "referendum"),
    happening("election", true, "election"),
    happening("funeral", true, "funeral, bury, burial"),
    happening("inauguration", true, "inauguration, inaugurate, swear in, take office, assume office"),
    happening("verdict", true, "verdict, sentencing"),
    happening("launch", true, "launch rocket, launch satellite, launch probe, liftoff"),
    happening("strike", true, "strike worker, strike union, walkout"),
    happening("summit", true, "summit"),
    happening("concert", true, "concert"),
    happening("ceremony", true, "ceremony"),
    happening("wedding", true, "wedding"),
    happening("conference", true, "conference"),
    happening("congress", true, "congress"),
    happening("final", true, "final"),
    happening("parade", true, "parade"),
    happening("effect", true, "take effect, come force, enter force, come effect"),
    happening("taking", false, "seize, capture, take control, fall to, occupy, overrun, conquer"),
    happening(
      "discharge",
      false,
      "discharge, release into, pour into, dump into, leak into, spill into, run into, flow into, get into, let into, seep into",
    ),
    happening("inspection", false, "inspect, inspection, survey, check"),
    happening("demand", false, "demand, order, ask, require, urge, call for, request, instruct"),
    happening("closing", false, "close, shut, closure"),
    happening("appointment", false, "appoint, name, appointment"),
    happening("warning", false, "warn, warning, alert"),
  ],
  repeated: new Set(
    wordList(
      "attack shoot kill injure die clash protest fight strike fire damage destroy meet vote warn warning deploy",
    ),
  ),
  closedKinds: new Set(wordList("close suspend block halt cancel ground")),
  openedVerbs: new Set(wordList("reopen open run resume operate return restart")),
  endMarkers: new Set(wordList("until till before")),
  plannedOnce: new Set(
    wordList("open reopen launch inaugurate land close resume resign retire leave return testify debut dock"),
  ),
  sinceMarkers: new Set(wordList("since")),
  fromMarkers: new Set(wordList("between from")),
  toMarkers: new Set(wordList("and to until till through")),
  onwardMarkers: new Set(wordList("onward onwards on")),
  topicMarkers: new Set(wordList("of")),
  movedMarkers: new Set(wordList("postpone delay adjourn reschedule move defer")),
};
