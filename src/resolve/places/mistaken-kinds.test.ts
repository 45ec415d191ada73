import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { sampleGazetteer } from "../../../test/support/sample-gazetteer.ts";
import { entityWords } from "../../language/en/entities.ts";
import { placeWords } from "../../language/en/places.ts";
import type { Entity, EntityKind, Mention } from "../../model/index.ts";
import { mendPlaceKinds } from "./mistaken-kinds.ts";

const language = { places: placeWords, entities: entityWords, gazetteer: sampleGazetteer() };
const MARK = /\{(\w+) ([^{}]*)\}/gu;

/** `{person Ostvik}`: a name as the finder took it; out come the names that are places after all. */
function mended(marked: string): readonly string[] {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  let shift = 0;
  for (const { 0: whole, 1: kind = "", 2: name = "", index } of marked.matchAll(MARK)) {
    const start = index - shift;
    shift += whole.length - name.length;
    const known = entities.findIndex((entity) => entity.name === name);
    if (known < 0) {
      const unknown = { gender: null, plural: false, aliases: [], roles: [], partOf: null };
      entities.push({ name, kind: kind as EntityKind, named: true, ...unknown });
    }
    const entity = known < 0 ? entities.length - 1 : known;
    mentions.push({ start, end: start + name.length, form: "name", entity, trace: { rule: "given" } });
  }
  const text = marked.replace(MARK, "$2");
  const after = mendPlaceKinds(text, readPlainLayers(text), { entities, mentions }, language);
  return after.flatMap(({ kind, name }, e) =>
    kind === "place" && entities[e]!.kind !== "place" ? [name] : [],
  );
}

function check(why: string, place: string | null, ...cases: readonly string[]): void {
  test(`mendPlaceKinds() ${why}`, () => {
    for (const marked of cases) assert.deepEqual(mended(marked), place === null ? [] : [place], marked);
  });
}

check(
  "takes a name for a place that the text locates",
  "Ostvik",
  "Crews came to {place Ohio}. Fires broke out in {organization Ostvik}.",
  "{person Ostvik}, Ill., is a small town.",
  "The {other Ostvik}-based firm said so.",
  "Two {organization Ostvik} residents and the {organization Ostvik Fire Department} said so.",
  "The city of {person Ostvik} said so.",
  "The roads between {place Lillmark} and {person Ostvik}, {place Ohio}, were closed.",
);

check("knows roads and waters by their nouns", "Marn Road", "A car left {organization Marn Road} on Monday.");

check(
  "leaves alone",
  null,
  "{person Ostvik} said so.",
  "{organization Ostvik} reported a profit.",
  "{organization Hvalsund} residents said so.",
  "{person Robert Ostvik} lives in {place Ohio}.",
  "The design firm {organization Ostvik} & {organization Wilmark} said so.",
  "{person Mary Lake} said so.",
  "Trust in {person Fjellnes} fell.",
);

test("mendPlaceKinds() knows a dateline in capitals", () => {
  assert.deepEqual(mended("{organization OSTVIK} — The harbour was closed on Monday."), ["OSTVIK"]);
  assert.deepEqual(mended("{organization OSTVIK}, March 4 (MNA) — The harbour was closed."), ["OSTVIK"]);
  assert.deepEqual(mended("{organization OSTVIK}, which had closed the harbour, said so."), []);
});
