/** What makes a number the name of something, a date or a score instead of a figure. What each table is for: `resolve/numbers/words.ts`. */
import type { NumberWords } from "../../../resolve/numbers/words.ts";
import { wordList } from "../word-list.ts";

export const nameWords = {
  labels: new Set(
    wordList(`
    article articles no nos number route highway flight section sections chapter page pages room gate
    level phase type tier boeing airbus channel version resolution bill act rule title form group
    category platform part volume vol act apartment apt unit block terminal line stage day week game
    round class formula apollo psalm verse figure fig table item step point proposition protocol
    paragraph amendment district ward precinct sector zone area building pier berth track lane exit
    interstate autumn spring summer winter fall model series season episode mark mk grade year schedule
    annex appendix order case docket count counts bus train tram radio
  `),
  ),
  calendarWords: new Set([
    ...wordList(`
    january february march april june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec may a.m p.m am pm gmt utc est edt noon midnight bc ad bce ce
  `),
  ]),
  hourPhrases: new Set(["am", "pm", "a . m", "p . m", "o ' clock", "o ’ clock"]),
  eraPhrases: new Set(["a . d .", "b . c ."]),
  streets: new Set(
    wordList("street st avenue ave road rd lane drive boulevard square place court terrace way"),
  ),
  yearPrepositions: new Set(wordList("in since by during until from early late mid")),
  hedgeEnds: new Set(wordList("than least some about nearly almost approximately roughly over")),
  voteNoun: "vote",
  votes: new Set(wordList("vote votes voted voting ballot majority")),
  pronounLeads: new Set(wordList("no any some every each which another only number")),
  pronounLinks: new Set(
    wordList("of another who that which ' ’ has is was can could would might may must should and or"),
  ),
} satisfies Partial<NumberWords>;
