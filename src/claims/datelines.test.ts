import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { findDatelines } from "./datelines.ts";

const datelineOf = (text: string) =>
  findDatelines(markedStory([{ outlet: "Post", text }]).readings[0]!).map(({ name, span, whole }) => [
    name,
    text.slice(span.start, span.end) === name,
    text.slice(whole.start, whole.end),
  ]);

test("findDatelines() takes the first of two names", () => {
  assert.deepEqual(datelineOf("Ostvik (Meridian/OP). Boats are out."), [
    ["Meridian", true, "Ostvik (Meridian/OP)."],
  ]);
  assert.deepEqual(datelineOf("OSTVIK (MNA/MNA) — Boats are out."), [["MNA", true, "OSTVIK (MNA/MNA) —"]]);
});

test("findDatelines() leaves alone", () => {
  assert.deepEqual(datelineOf("Ruiz (Unity). Boats are out."), []);
  assert.deepEqual(datelineOf("Boats are out at Ostvik (Meridian/OP). So they say."), []);
});
