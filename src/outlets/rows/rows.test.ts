import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLET_CONTROLS, OUTLET_KINDS } from "../../model/index.ts";
import { readRows } from "../read-rows.ts";
import { rows } from "./index.ts";

const KINDS: readonly (string | null)[] = [...OUTLET_KINDS, null];
const CONTROLS: readonly (string | null)[] = [...OUTLET_CONTROLS, null];
const all = rows.flatMap(readRows);

test("every row has six columns and a name", () => {
  for (const line of rows.flatMap((lines) => lines.split("\n")).filter((each) => each !== "")) {
    assert.equal(line.split("|").length, 6, line);
    assert.match(line, /^\p{L}|^\d/u, line);
    assert.doesNotMatch(line, / [;|]|[;|] |;\||\|;|;;/u, line);
  }
});

test("every row says what the model knows", () => {
  for (const { outlet } of all) {
    assert.ok(KINDS.includes(outlet.kind), `${outlet.name}: ${outlet.kind}`);
    assert.ok(CONTROLS.includes(outlet.control), `${outlet.name}: ${outlet.control}`);
    assert.match(outlet.country ?? "XX", /^[A-Z]{2}$/u, outlet.name);
    for (const domain of outlet.domains)
      assert.match(domain, /^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/u, outlet.name);
  }
});

test("no domain and no full name stands twice", () => {
  for (const keys of [all.flatMap(({ outlet }) => outlet.domains), all.map(({ outlet }) => outlet.name)]) {
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    assert.deepEqual(twice, []);
  }
});
