import assert from "node:assert/strict";
import { test } from "node:test";
import { type MarkedReport, markedStory } from "../../../test/support/marked-story.ts";
import { claimWords } from "../../language/en/claims.ts";
import type { Outlet } from "../../model/index.ts";
import { knowingOutlets } from "../../outlets/outlet-table.ts";
import { prepareStory } from "../story.ts";
import { rarityIn } from "../terms.ts";
import { findOrigins } from "./find-origins.ts";
import { findProofs } from "./proofs.ts";

function originsOf(reports: readonly MarkedReport[], own: readonly Outlet[] = []) {
  const { readings, entities } = markedStory(reports);
  const story = prepareStory(readings, entities, knowingOutlets(claimWords, own));
  const rarity = rarityIn(story);
  return findOrigins(story, [], { proofs: findProofs(story, rarity), rarity });
}

function told(...reports: readonly MarkedReport[]): readonly string[] {
  return originsOf(reports).map(({ kind, origin, articles }) => `${kind} ${origin}: ${articles.join(" ")}`);
}

const OWN = { outlet: "The Ostvik Courier", text: "Rain fell on the coast." };
const WATCH = { outlet: "Harbor Watch", text: "Tugs were counted." };

test("findCitations() finds whom a report has something from", () => {
  const cases: readonly string[] = [
    "The Ostvik Courier {v:report reports} that boats are out.",
    "Boats are out, the Courier {v:report reported} on Monday.",
    "Boats are out, according to The Ostvik Courier.",
    "Boats are out, according to the newspaper Courier.",
    "The Courier, which has a man in the harbor, {v:report reports} that boats are out.",
    "Boats are out, Ruiz told the Ostvik Courier.",
  ];
  for (const text of cases) {
    assert.deepEqual(
      told(OWN, { outlet: "Radio", text }),
      ["citation The Ostvik Courier: radio the-ostvik-courier"],
      text,
    );
  }
});

test("findCitations() leaves alone", () => {
  const cases: readonly (readonly [because: string, text: string])[] = [
    ["a name that is only mentioned", "The Courier has its offices on the quay."],
    ["a common word", "A courier {v:report reported} that boats are out."],
    ["what the outlet is told", "Ruiz {v:tell told} a rival of the Courier."],
    ["a noun behind the name", "The Courier report was long."],
  ];
  for (const [because, text] of cases) assert.deepEqual(told(OWN, { outlet: "Radio", text }), [], because);
});

test("findCitations() knows a short name only where one outlet has it", () => {
  const citing = { outlet: "Radio", text: "Boats are out, according to the Courier." };
  assert.deepEqual(told(OWN, { ...WATCH, outlet: "The Sarn Courier" }, citing), []);
});

test("findCitations() reads a count by a body", () => {
  const text = "Some 40 boats were lost, according to a count by the Harbor Watch.";
  assert.deepEqual(told(WATCH, { outlet: "Radio", text }), ["citation Harbor Watch: harbor-watch radio"]);
});

const POLICE = {
  outlet: "Ostvik City Police",
  text: "Statement. {f:26..26:injure:officer Twenty-six} officers were injured on the quay. A flare was thrown from a tug.",
};

test("findAgencyOrigins() hears a body in its own report where what is said stands there", () => {
  const saying = (content: string) => ({
    outlet: "Radio",
    text: `{source The {org police}} {cue said} {content ${content}}.`,
  });
  assert.deepEqual(told(POLICE, saying("a flare was thrown from a tug")), [
    "statement statement of Ostvik City Police: ostvik-city-police radio",
  ]);
  assert.deepEqual(told(POLICE, saying("the bridge would open at dawn")), []);
});

test("findCircles() shows two outlets that have one thing from each other", () => {
  const a = {
    outlet: "Harbor Courier",
    text: "Harbor master Ruiz has resigned, according to the blog Mole End.",
  };
  const b = {
    outlet: "Mole End",
    text: "The harbor master, Ruiz, has resigned, the Courier {v:report reports}.",
  };
  assert.deepEqual(told(a, b), ["citation Harbor Courier and Mole End: harbor-courier mole-end"]);
  const [circle] = originsOf([a, b]);
  assert.equal(circle?.why, "A circle: Harbor Courier cites Mole End, and Mole End cites Harbor Courier");
  assert.deepEqual(
    circle?.evidence.map(({ quote }) => quote),
    ["according to the blog Mole End", "Courier reports"],
  );
  assert.deepEqual(
    told(a, { ...b, text: "Ferry fares rise by half in May, the Courier {v:report reports}." }),
    ["citation Harbor Courier: harbor-courier mole-end", "citation Mole End: harbor-courier mole-end"],
  );
});

function paper(name: string, own: Partial<Outlet> = {}): Outlet {
  return {
    name,
    aliases: [],
    domains: [],
    country: null,
    owner: "Sarn Media",
    kind: "newspaper",
    control: "private",
    ...own,
  };
}

test("notesOnPublishers() tells who owns two of the reports, and whom a state directs", () => {
  const citing = { outlet: "Sarn Radio", text: "Boats are out, according to the Courier." };
  const whyWith = (...own: readonly Outlet[]) => originsOf([OWN, citing], own)[0]!.why.split("; ").slice(2);
  assert.deepEqual(whyWith(paper("The Ostvik Courier"), paper("Sarn Radio", { control: "state" })), [
    "Sarn Radio and The Ostvik Courier belong to Sarn Media",
    "Sarn Radio is state-controlled",
  ]);
  assert.deepEqual(whyWith(paper("The Ostvik Courier")), []);
});
