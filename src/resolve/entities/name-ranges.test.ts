import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { entityWords } from "../../language/en/entities.ts";
import type { EntityKind, NameSpan } from "../../model/index.ts";
import { findNameRanges, withoutNickname } from "./name-ranges.ts";
import { type View, viewOf } from "./view.ts";

const viewWithTags = (text: string): View => viewOf(text, readPlainLayers(text));

/** `{place Ostvik} sank` → the text and its names. */
function parseMarked(marked: string): { text: string; names: NameSpan[] } {
  const names: NameSpan[] = [];
  let text = "";
  for (const [, before, kind, name] of marked.matchAll(/([^{]*)(?:\{(\w+) ([^}]*)\})?/gu)) {
    text += before;
    if (kind === undefined || name === undefined) continue;
    names.push({
      start: text.length,
      end: text.length + name.length,
      kind: kind as EntityKind,
      trace: { rule: "test" },
    });
    text += name;
  }
  return { text, names };
}

/** What the finder saw, and what is made of it. */
function check(why: string, ...cases: readonly (readonly [found: string, mended: string])[]) {
  test(`findNameRanges() ${why}`, () => {
    for (const [found, mended] of cases) {
      const { text, names } = parseMarked(found);
      const view = viewWithTags(text);
      const ranges = findNameRanges(view, names, entityWords).map(({ first, end, kind }) => ({
        kind,
        name: text.slice(view.tokens[first]!.start, view.tokens[end - 1]!.end),
      }));
      const expected = parseMarked(mended);
      assert.deepEqual(
        ranges,
        expected.names.map(({ start, end, kind }) => ({ kind, name: expected.text.slice(start, end) })),
      );
    }
  });
}

check(
  "cuts a name at quotation marks, commas, brackets and dashes",
  ["“We lost {person Ruiz,” Berg} said.", "“We lost {person Ruiz},” {person Berg} said."],
  ["A driver named {person Tom, Ana} and others", "A driver named {person Tom}, {person Ana} and others"],
  ["{organization Harbour Board (Ostvik)} met.", "{organization Harbour Board} ({organization Ostvik}) met."],
  ["The road {place Ostvik — Lillmark} is closed.", "The road {place Ostvik} — {place Lillmark} is closed."],
);
check(
  "takes in the word that the finder left off",
  [
    "The {place North Harbour Treaty} Organization met.",
    "The {organization North Harbour Treaty Organization} met.",
  ],
  ["He left Great {place Britain}.", "He left {place Great Britain}."],
  [
    "The {organization Department of} the {organization Treasury} met.",
    "The {organization Department of the Treasury} met.",
  ],
  ["The {place Ostvik} organization met.", "The {place Ostvik} organization met."],
  ["{person Ana Ruiz} Court met.", "{person Ana Ruiz} Court met."],
);
check(
  "takes what tells one bearer of a name from another",
  ["{organization Ana Jo Ruiz} Jr. left.", "{person Ana Jo Ruiz Jr.} left."],
  ["{person Jan Berg}, Sr., left.", "{person Jan Berg, Sr.}, left."],
  ["{person Jan Berg} III left.", "{person Jan Berg III} left."],
  ["{place Ostvik} Jr. left.", "{place Ostvik} Jr. left."],
  ["The {organization Norrline} II sank.", "The {organization Norrline} II sank."],
);
check(
  "takes a nickname into a person’s name",
  ["{person Ana} “Duke” {person Ruiz} left.", "{person Ana “Duke” Ruiz} left."],
  ["{person Ana} 'The Duke' Ruiz left.", "{person Ana 'The Duke' Ruiz} left."],
  ["{person Jan Erik} (Janne) {person Berg} left.", "{person Jan Erik (Janne) Berg} left."],
);
check(
  "leaves what is no nickname between names alone",
  ["{person Ana Ruiz} (right) and Jan left.", "{person Ana Ruiz} (right) and Jan left."],
  ["{person Ana Ruiz} (Reform) {place Ostvik}", "{person Ana Ruiz} (Reform) {place Ostvik}"],
  ["{organization Board} “Duke” {person Ruiz}", "{organization Board} “Duke” {person Ruiz}"],
);
check(
  "leaves the comma of a suffix alone",
  ["{organization Ostvik Shipping, Inc.} sank.", "{organization Ostvik Shipping, Inc.} sank."],
  ["{person Jan Berg, Jr.} left.", "{person Jan Berg, Jr.} left."],
);
check("joins a body’s noun with what it is for", [
  "The {organization Commission} on {other Safe Harbours} met.",
  "The {organization Commission on Safe Harbours} met.",
]);
check(
  "leaves a body and its place or person alone",
  [
    "The {organization Harbour Board} of {place Ostvik} met.",
    "The {organization Harbour Board} of {place Ostvik} met.",
  ],
  [
    "The {organization Commission} for {place Ostvik} met.",
    "The {organization Commission} for {place Ostvik} met.",
  ],
  [
    "The {organization Office} of {person Ana Ruiz} agreed.",
    "The {organization Office} of {person Ana Ruiz} agreed.",
  ],
);
check("joins what the finder tore apart", [
  "The {organization Meridian News} {other Agency} said so.",
  "The {organization Meridian News Agency} said so.",
]);
check("takes a country and what it has apart", [
  "In {place Norway’s Ostvik} it rained.",
  "In {place Norway}’s {place Ostvik} it rained.",
]);

test("findNameRanges() keeps ranges in order, disjoint and not empty, whatever spans come in", () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 8 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const view = viewWithTags(
        "Ana Ruiz, of the Harbour Commission on Safe Ports (Ostvik), met Berg. “No,” he said.",
      );
      const names = pairs.map(
        ([start, length]): NameSpan => ({
          start,
          end: start + length,
          kind: "organization",
          trace: { rule: "test" },
        }),
      );
      let last = 0;
      for (const { first, end } of findNameRanges(view, names, entityWords)) {
        assert.ok(first >= last && end > first && end <= view.tokens.length);
        last = end;
      }
    }),
  );
});

test("withoutNickname() leaves the name", () => {
  assert.equal(withoutNickname("Ana “The Duke” Ruiz", "person"), "Ana Ruiz");
  assert.equal(withoutNickname("Jan Erik (Janne) Berg", "person"), "Jan Erik Berg");
  assert.equal(withoutNickname("Ana Ruiz", "person"), "Ana Ruiz");
  assert.equal(withoutNickname("Board (HB) East", "organization"), "Board (HB) East");
});
