import assert from "node:assert/strict";
import { test } from "node:test";
import { claimWords } from "../language/en/claims.ts";
import type { Entity, EntityKind, Reading } from "../model/index.ts";
import { voicesOf } from "./voices.ts";

type Known = Pick<Entity, "name" | "kind"> & Partial<Entity>;

/** One report with these entities; the story has the same. */
function voices(...known: readonly Known[]): readonly number[] {
  const entities = known.map((one): Entity => {
    return { named: true, gender: null, plural: false, aliases: [], roles: [], partOf: null, ...one };
  });
  const storyEntity = entities.map((_, index) => index);
  const reading = { entities } as unknown as Reading;
  const story = entities.map(({ name, kind, aliases }, entity) => {
    return { id: `e${entity}`, name, kind, aliases, country: null, members: [{ article: 0, entity }] };
  });
  return voicesOf([{ given: 0, reading, storyEntity }], story, claimWords);
}

const named = (name: string, kind: EntityKind, rest: Partial<Entity> = {}): Known => ({
  name,
  kind,
  ...rest,
});

test("voicesOf() hears a ministry in its minister and in its spokesman", () => {
  assert.deepEqual(
    voices(
      named("Environment Ministry", "organization"),
      named("Lucan Pryde", "person", { roles: ["Environment Minister"] }),
      named("spokesman", "person", { partOf: 0 }),
    ),
    [0, 0, 0],
  );
});

test("voicesOf() leaves alone whoever heads nothing of the story, or no one knows what", () => {
  assert.deepEqual(
    voices(
      named("Environment Ministry", "organization", { aliases: ["The ministry"] }),
      named("Ana Ruiz", "person", { roles: ["Transport Minister"] }),
      named("Jan Berg", "person", { roles: ["minister"] }),
    ),
    [0, 1, 2],
  );
});

test("voicesOf() hears a body in whoever heads it, and not in everybody who has to do with it", () => {
  assert.deepEqual(
    voices(
      named("Norrline Ferries", "organization"),
      named("Ana Ruiz", "person", { roles: ["director of Norrline Ferries"] }),
      named("Jan Berg", "person", { roles: ["customer of Norrline Ferries"] }),
    ),
    [0, 0, 2],
  );
});
