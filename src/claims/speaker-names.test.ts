import assert from "node:assert/strict";
import { test } from "node:test";
import { speakerNames } from "./speaker-names.ts";

test("speakerNames() names one speaker once, whatever the reports write, and nobody not at all", () => {
  const names = speakerNames([
    { speaker: 3, speakerName: "Kestria's ministry" },
    { speaker: 3, speakerName: "the ministry of Kestria" },
    { speaker: -1, speakerName: "Ana’s aunt" },
    { speaker: -1, speakerName: "Ana's aunt" },
    { speaker: 5, speakerName: null },
  ]);
  assert.deepEqual(names, ["Kestria's ministry", "Ana’s aunt"]);
});
