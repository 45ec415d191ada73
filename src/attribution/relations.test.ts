import assert from "node:assert/strict";
import test from "node:test";
import { attributionsBeside, withAttributions } from "../../test/support/check-attributions.ts";
import { withoutRoles } from "../../test/support/marked.ts";
import type { Force } from "../model/index.ts";

/** What comes out of marked relations, marked likewise: as they went in where no second text is given. */
function check(name: string, marked: string, out = marked): void {
  test(`a relation ${name}`, () => {
    assert.equal(withAttributions(withoutRoles(marked), attributionsBeside(marked)), out);
  });
}

check("is taken where no rule finds anything", "{source Ruiz} {cue wants} {content the port closed}.");
check(
  "keeps content on both sides of its cue and beyond its sentence",
  "{content The lights}, {source pilots} {cue feared}, {content were out}. {content The quay was dark.}",
  "{content The lights}, {source pilots} {cue feared}, {content were out}. {content The quay was dark}.",
);
check("may have no source", "There were {cue fears} {content that the dam would break}.");
check(
  "takes the subject where the reader left the source out, and none for what only seems",
  "Ruiz {cue wants} {content the port closed}. {content:2 The port} {cue:2 seems} {content:2 to be closed}.",
  "{source Ruiz} {cue wants} {content the port closed}. {content:2 The port} {cue:2 seems} {content:2 to be closed}.",
);
check(
  "stands beside what rules find",
  "{source Pilots} {cue oppose} {content the strike}. Ruiz said the port would open.",
  "{source Pilots} {cue oppose} {content the strike}. {source:2 Ruiz} {cue:2 said} {content:2 the port would open}.",
);
check(
  "gives the spans where a rule reads the same cue",
  "{source Ruiz} {cue said} {content the dam would hold} after the storm.",
);
check(
  "does not cut a quotation",
  "{source Ruiz} {cue wants} {content a “port} for all” and more boats.",
  "{source Ruiz} {cue wants} {content a “port for all”} and more boats.",
);
check(
  "takes the paragraphs that go on with its quotation",
  "{source Ruiz} {cue joked}, {content “The lights were out.}\n\n“The quay was dark.”\n\nThe sea was calm.",
  "{source Ruiz} {cue joked}, {content “The lights were out.}\n\n{content “The quay was dark.”}\n\nThe sea was calm.",
);
check(
  "goes on with the quotation right behind it",
  "{content “The lights were out,”} {source Ruiz} {cue fumed}. “The quay was dark.”",
  "{content “The lights were out,”} {source Ruiz} {cue fumed}. {content “The quay was dark.”}",
);
test("a relation is asked for where a rule alone is mostly wrong", () => {
  const text = "Ruiz denounced the closure. Pilots {cue feared} {content a strike}.";
  assert.deepEqual(
    attributionsBeside(text).map(({ force }) => force),
    ["suspected"],
  );
});
check(
  "loses to a surer one with the same cue",
  "{source Ruiz} {cue {cue:2 wants}} {content {content:2 the port} closed}.",
  "{source Ruiz} {cue wants} {content the port closed}.",
);

function forceIn(marked: string): string {
  const [found] = attributionsBeside(marked);
  return `${found?.withheld ? "not " : ""}${found?.force}`;
}

const FORCES: readonly (readonly [string | Force, ...string[]])[] = [
  [
    "wanted",
    "{source Ruiz} {cue wants} {content the port closed}.",
    "{source She} {cue hoped for} {content rain}.",
  ],
  [
    "planned",
    "{source His} {cue plan} {content to raise the quay} failed.",
    "{source They} {cue decided} {content to sail}.",
  ],
  [
    "supported",
    "{source Pilots} {cue backed} {content the mayor}.",
    "{source She} {cue voted for} {content the bridge}.",
  ],
  [
    "opposed",
    "{source She} {cue voted against} {content the bridge}.",
    "{source They} {cue are opposed to} {content it}.",
  ],
  ["believed", "{source Ruiz} {cue thinks} {content the dam will hold}."],
  ["asked", "{source Pilots} {cue called for} {content a strike}."],
  [
    "said",
    "{source Ruiz} {cue spoke about} {content the dam}.",
    "{source They} {cue fired back at} {content the mayor}.",
  ],
  [
    "said",
    "{source Ruiz} {cue blasted} {content the delay}.",
    "{source He} {cue issued a statement saying} {content so}.",
  ],
  [
    "not said",
    "{source Ruiz} {cue declined to discuss} {content the dam}.",
    "{source She} {cue may say} {content so}.",
  ],
  [
    "not denied",
    "{source Norrline} would not confirm or {cue deny} {content that the gear had failed}.",
    "{source Norrline} had neither confirmed nor {cue denied} {content the reports}.",
  ],
  ["denied", "{source Norrline} did not answer but {cue denied} {content the reports}."],
  [
    "not wanted",
    "{source Ruiz} {cue does not want} {content a strike}.",
    "{source Nobody} {cue wants} {content a strike}.",
  ],
  ["not supported", "{source Ruiz} {cue refused to endorse} {content the plan}."],
];

for (const [force, ...lines] of FORCES) {
  test(`a relation's cue tells that its content is ${force}`, () => {
    for (const line of lines) assert.equal(forceIn(line), force, line);
  });
}

test("a relation names whom its “who” stands for, and keeps “who” as its source", () => {
  const [found] = attributionsBeside("Two pilots {source who} {cue fear} {content a strike} left.");
  assert.equal(found?.speakerName, "Two pilots");
  assert.deepEqual(found?.source, { start: 11, end: 14 });
});

test("a relation's trace tells who saw it, how surely, and which word gave the force", () => {
  const [found] = attributionsBeside("{source Ruiz} {cue vowed} {content revenge}.", 0.93);
  assert.equal(found?.trace.rule, "relation");
  assert.equal(found?.trace.score, 0.93);
  assert.deepEqual(found?.trace.because?.slice(0, 3), [
    "cue “vowed” and content: network",
    "force: cue word “vowed”",
    "source: seen with the cue",
  ]);
});
