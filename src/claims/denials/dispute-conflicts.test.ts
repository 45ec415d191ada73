import assert from "node:assert/strict";
import { test } from "node:test";
import { type MarkedReport, markedStory } from "../../../test/support/marked-story.ts";
import { claimWords } from "../../language/en/claims.ts";
import { findEvents } from "../events/find-events.ts";
import { findStatements } from "../statements.ts";
import { prepareStory } from "../story.ts";
import { rarityIn } from "../terms.ts";
import { disputeConflicts } from "./dispute-conflicts.ts";
import { findDisputes } from "./find-disputes.ts";

const DENIAL =
  "{source {org Norrline}} {cue:denied denied} that {content the ferry {org Marit Holm} was overloaded}.";

function conflicts(...texts: readonly string[]) {
  const reports = texts.map(
    (text, i): MarkedReport => ({ outlet: `Outlet ${i + 1}`, text, published: `2031-03-0${i + 1}` }),
  );
  const { readings, entities } = markedStory(reports);
  const story = prepareStory(readings, entities, claimWords);
  return disputeConflicts(
    findDisputes(story, {
      statements: findStatements(story),
      clusters: [],
      events: findEvents(story),
      rarity: rarityIn(story),
    }),
  );
}

test("disputeConflicts() pairs a denial with who says it, and shows both in their words", () => {
  const [conflict, ...others] = conflicts(
    DENIAL,
    "{source A lawmaker} {cue:claimed claimed} that {content the {org Marit Holm} had been overloaded, like every ferry}.",
  );
  assert.deepEqual(others, []);
  assert.equal(conflict?.relation, "contradiction");
  assert.equal(conflict?.over, "denial");
  assert.equal(conflict?.topic, "the ferry Marit Holm was overloaded");
  assert.deepEqual(
    conflict?.sides.map(({ says }) => says),
    [
      "the Marit Holm had been overloaded, like every ferry",
      "Norrline denied that the ferry Marit Holm was overloaded",
    ],
  );
});

test("disputeConflicts() pairs a denial with the outlet's own voice", () => {
  assert.equal(conflicts(DENIAL, "The ferry {org Marit Holm} was overloaded.").length, 1);
});

test("disputeConflicts() takes off the noun under which something was alleged", () => {
  assert.equal(
    conflicts(
      "{source {org Norrline}} {cue:denied dismissed} {content the allegation that its ferry was overloaded}.",
      "{source A lawmaker} {cue said} {content the ferry was overloaded}.",
    ).length,
    1,
  );
});

test("disputeConflicts() finds what “the claim” was, past what only goes on with it", () => {
  const [conflict] = conflicts(
    "{source {org Harbor Union}} {cue:claimed claimed} that {content the steering gear had failed twice}. {source The chairwoman} {cue said} {content they chose to sail}. {source {org Norrline}} {cue:denied rejected} {content the claim}.",
  );
  assert.deepEqual(
    conflict?.sides.map(({ says }) => says),
    ["the steering gear had failed twice", "Norrline rejected the claim"],
  );
});

test("disputeConflicts() takes a denier who says it later for a turn", () => {
  const [conflict] = conflicts(
    DENIAL,
    "{source {org Norrline}} {cue:confirmed confirmed} that {content the ferry {org Marit Holm} was overloaded}.",
  );
  assert.equal(conflict?.relation, "revision");
  assert.equal(conflict?.over, "state");
});

test("disputeConflicts() leaves alone", () => {
  const cases: readonly (readonly [because: string, texts: readonly string[]])[] = [
    [
      "who neither confirms nor denies",
      [
        "{source {org Norrline}} {cue:denied:withheld would not deny} that {content the ferry was overloaded}.",
        "The ferry was overloaded.",
      ],
    ],
    ["two who deny the same", [DENIAL, DENIAL.replace("Norrline", "Halden Yard")]],
    [
      "a denial of little more than a name",
      ["{source {org Norrline}} {cue:denied denied} {content the claim}.", "The claim was made."],
    ],
    [
      "what leaves it open",
      [DENIAL, "{source She} {cue:asked asked} {content whether the ferry {org Marit Holm} was overloaded}."],
    ],
    ["what negates it too", [DENIAL, "The ferry {org Marit Holm} was not overloaded."]],
    [
      "“nothing more”, which takes nothing back",
      [
        "{source {org Norrline}} {cue:said said} {content the {org Marit Holm} visit was a courtesy, nothing more}.",
        "{source {org Harbor Union}} {cue:said called} {content the {org Marit Holm} visit a courtesy}.",
      ],
    ],
    ["another thing about the same ship", [DENIAL, "The ferry {org Marit Holm} was painted in spring."]],
  ];
  for (const [because, texts] of cases) assert.deepEqual(conflicts(...texts), [], because);
});
