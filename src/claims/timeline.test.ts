import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { english } from "../language/en/index.ts";
import { readArticle } from "../pipeline/read-article.ts";
import { joinEntities } from "../resolve/entities/join-entities.ts";
import { findDatedClauses } from "./dated-clauses.ts";
import { prepareStory } from "./story.ts";
import { rarityIn } from "./terms.ts";
import { timelineOf } from "./timeline.ts";

/** Read as the program reads them: which event a date dates is known from trees. */
function timelineOfTexts(...texts: readonly string[]) {
  const language = english();
  const readings = texts.map((text, i) =>
    readArticle(bareArticle(text, `report-${i + 1}`, { published: "2031-06-17" }), language),
  );
  const story = prepareStory(readings, joinEntities(readings, language.entities), language.claims);
  return timelineOf(story, findDatedClauses(story), rarityIn(story)).map(({ date, what, evidence }) => [
    date,
    what,
    evidence.length,
  ]);
}

function timeline(...texts: readonly string[]) {
  const { readings, entities } = markedStory(texts.map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })));
  const story = prepareStory(readings, entities, claimWords);
  return timelineOf(story, findDatedClauses(story), rarityIn(story)).map(({ date, what, evidence }) => [
    date,
    what,
    evidence.length,
  ]);
}

test("timelineOf() has one entry for one event, in the order of what happened", () => {
  assert.deepEqual(
    timeline(
      "The ferry {v:sink sank} off {place Ostvik} {d:2031-03-03 on Monday}. It was {v:inspect inspected} in the {place Halden} yard {d:2030-10 in October 2030}.",
      "Off {place Ostvik} the ferry {v:sink sank} {d:2031-03-03 on Monday}.",
    ),
    [
      ["2030-10", "It was inspected in the Halden yard in October 2030.", 1],
      ["2031-03-03", "The ferry sank off Ostvik on Monday.", 2],
    ],
  );
});

test("timelineOf() leaves out when something was said, unless the saying is the news", () => {
  assert.deepEqual(
    timeline(
      "{source {person Ruiz}} {cue:said {v:say said}} {d:2031-03-04 on Tuesday} that {content the search goes on}.",
      "{source {org Norrline}} {cue:confirmed {v:confirm confirmed}} {d:2031-03-05 on Wednesday} that {content the steering had failed}.",
    ),
    [["2031-03-05", "Norrline confirmed on Wednesday that the steering had failed.", 1]],
  );
});

test("timelineOf() makes no event of an intention, but one of a decision that was taken", () => {
  assert.deepEqual(
    timeline(
      "{source {person Ruiz}} {cue:promised vowed} that {content the bridge {v:open opened} again {d:2031-03-07 on Friday}}.",
      "{source {person Ruiz}} {cue:supported {v:endorse endorsed}} {content the strike} {d:2031-03-05 on Wednesday}.",
    ),
    [["2031-03-05", "Ruiz endorsed the strike on Wednesday.", 1]],
  );
});

test("timelineOf() gives each date of a sentence to its own event", () => {
  assert.deepEqual(
    timelineOfTexts(
      "The bridge was built in 2018 and passed its last inspection without remark on 11 March.",
    ).map(([date]) => date),
    ["2018", "2031-03-11"],
  );
});

test("timelineOf() has one entry where reports use other words for one event", () => {
  assert.deepEqual(
    timelineOfTexts(
      "The old bridge at Ostvik collapsed on Monday.",
      "The collapse of the old Ostvik bridge came on Monday.",
    ).map(([date, , evidence]) => [date, evidence]),
    [["2031-06-16", 2]],
  );
});

test("timelineOf() puts an hour on the day of the event before it", () => {
  assert.deepEqual(
    timelineOfTexts(
      "Three people died on Friday when an earthquake shook Kelm, a week after Halden was struck on June 6. The quake came at 7.05 a.m. in heavy rain.",
    ).at(-1)?.[0],
    "2031-06-13T07:05",
  );
});

test("timelineOf() tells a period as one, and a day whose hour is told from another", () => {
  const cases = [
    ["The river rose between May 27 and May 30.", "2031-05-27/2031-05-30"],
    ["The dam broke before dawn on Monday.", "2031-06-16"],
    ["The dam broke at 04:12 local time on Monday, 16 June 2031.", "2031-06-16T04:12"],
  ] as const;
  for (const [text, date] of cases) {
    assert.deepEqual(
      timelineOfTexts(text).map(([found]) => found),
      [date],
      text,
    );
  }
});

test("timelineOf() leaves alone", () => {
  const cases = [
    ["when a page was changed", "This article was amended on 3 March 2031."],
    ["a picture's caption", "The picture taken on May 3 shows the old quay."],
    ["a habit", "He usually left the yard at 9 p.m."],
    ["a year in a name", "The ministry withdrew its athletes from the 2027 Winter Games."],
    ["what is only planned", "They were scheduled to meet on Monday and to see the mayor on Tuesday."],
    ["a limit", "The owner repaired the quay by Friday."],
    ["what is yet to come in the present tense", "Parliament meets again on July 3."],
  ] as const;
  for (const [because, text] of cases) assert.deepEqual(timelineOfTexts(text), [], because);
});
