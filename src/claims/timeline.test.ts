import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { findDatedClauses } from "./dated-clauses.ts";
import { prepareStory } from "./story.ts";
import { rarityIn } from "./terms.ts";
import { timelineOf } from "./timeline.ts";

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
