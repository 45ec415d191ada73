import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article, Entity, KnownEntity, Mention } from "../../model/index.ts";
import { correctEntities, joinKnown } from "./corrections.ts";

const ARTICLE = "courier";

function known(name: string, rest: Partial<KnownEntity> = {}): KnownEntity {
  return { name, kind: null, also: [], not: [], country: null, geonames: null, position: null, ...rest };
}

const everywhere = (...spellings: readonly string[]) => spellings.map((spelling) => ({ spelling, in: null }));

/** Entities and mentions out of `{1 Ana Ruiz} said {1 she} …`; the first spelling in words names the entity. */
function read(marked: string): { text: string; entities: readonly Entity[]; mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  let text = "";
  for (const piece of marked.split(/(\{\d [^}]+\})/u)) {
    const [, number, words] = /^\{(\d) ([^}]+)\}$/u.exec(piece) ?? [];
    if (number !== undefined && words !== undefined) {
      const entity = Number(number) - 1;
      const form = /^(?:he|she)$/u.test(words) ? "pronoun" : /^the /u.test(words) ? "nominal" : "name";
      mentions.push({
        start: text.length,
        end: text.length + words.length,
        form,
        entity,
        trace: { rule: "test", because: [] },
      });
      entities[entity] ??= {
        name: words,
        kind: "person",
        named: true,
        gender: null,
        plural: false,
        aliases: [],
        roles: ["General"],
        partOf: null,
      };
    }
    text += words ?? piece;
  }
  return { text, entities, mentions };
}

function check(why: string, entries: readonly KnownEntity[], before: string, after: string) {
  test(`correctEntities() ${why}`, () => {
    const { text, ...resolved } = read(before);
    const article = { id: ARTICLE as Article["id"], path: "story/courier.html", text };
    const { entities, mentions } = correctEntities(article, resolved, entries);
    const marked = mentions.reduceRight(
      (rest, { start, end, entity }) =>
        `${rest.slice(0, start)}{${entity + 1} ${rest.slice(start, end)}}${rest.slice(end)}`,
      text,
    );
    const named = entities.map(({ name }, index) => `${index + 1} ${name}`).join(", ");
    assert.equal(`${marked} → ${named}`, after);
  });
}

check(
  "joins two that the program kept apart, and whatever referred to either",
  [known("Ana Ruiz", { also: everywhere("the commander") })],
  "{1 Ana Ruiz} left. {2 the commander} waved; {2 she} smiled.",
  "{1 Ana Ruiz} left. {1 the commander} waved; {1 she} smiled. → 1 Ana Ruiz",
);
check(
  "splits one that the program joined, pronouns to the latest",
  [known("Ana Ruiz"), known("Marco Ruiz", { also: everywhere("Ruiz") })],
  "{1 Ana Ruiz} left. {1 Ruiz} stayed, as {1 he} said; {1 Ana Ruiz} and {1 she}.",
  "{1 Ana Ruiz} left. {2 Ruiz} stayed, as {2 he} said; {1 Ana Ruiz} and {1 she}. → 1 Ana Ruiz, 2 Marco Ruiz",
);
check(
  "leaves behind what is listed as not meant",
  [known("Ana Ruiz", { not: ["Ruiz"] })],
  "{1 Ana Ruiz} left. {1 Ruiz} stayed.",
  "{1 Ana Ruiz} left. {2 Ruiz} stayed. → 1 Ana Ruiz, 2 Ruiz",
);
check(
  "renames, with or without a title, however it is written",
  [known("Ana Ruiz Hald", { also: everywhere("ANA RUÍZ") })],
  "{1 General Ana Ruiz} left; {1 she} waved.",
  "{1 General Ana Ruiz} left; {1 she} waved. → 1 Ana Ruiz Hald",
);
check(
  "leaves out what is no name, and numbers the rest anew",
  [known("Breaking", { kind: "none" })],
  "{1 Breaking}: {2 Ana Ruiz} left; {1 he} waved.",
  "Breaking: {1 Ana Ruiz} left; he waved. → 1 Ana Ruiz",
);
check(
  "takes a spelling that is claimed for this article only",
  [known("Ana Ruiz", { also: [{ spelling: "Ruiz", in: ["courier.html"] }] }), known("Marco Ruiz")],
  "{1 Marco Ruiz} left. {1 Ruiz} stayed.",
  "{1 Marco Ruiz} left. {2 Ruiz} stayed. → 1 Marco Ruiz, 2 Ana Ruiz",
);
check(
  "leaves fuller names where they are if only a short form is claimed",
  [known("Luis Ruiz", { also: everywhere("Ruiz") })],
  "{1 Ana Ruiz} left, as {1 she} said. {1 Ruiz} stayed, as {1 he} said.",
  "{1 Ana Ruiz} left, as {1 she} said. {2 Ruiz} stayed, as {2 he} said. → 1 Ana Ruiz, 2 Luis Ruiz",
);
check(
  "takes other spellings along with the name",
  [known("Norrline Ferries", { also: everywhere("Norrline") })],
  "{1 Norrline} sailed; {1 the operator} and {1 NF} agreed.",
  "{1 Norrline} sailed; {1 the operator} and {1 NF} agreed. → 1 Norrline Ferries",
);
check(
  "leaves a spelling alone that is claimed for another article",
  [known("Ana Ruiz", { also: [{ spelling: "Ruiz", in: ["beacon.txt", "eve-courier.html"] }] })],
  "{1 Marco Ruiz} left. {1 Ruiz} stayed.",
  "{1 Marco Ruiz} left. {1 Ruiz} stayed. → 1 Marco Ruiz",
);

test("correctEntities() takes a mention of a part of a listed name for all of it", () => {
  const { text, ...resolved } = read("The {1 Port} of {2 Ostvik} closed; {2 Ostvik} slept.");
  const article = { id: ARTICLE as Article["id"], path: null, text };
  const listed = { start: 4, end: 18, kind: "other", trace: { rule: "name/listed" } } as const;
  const { entities, mentions } = correctEntities(article, resolved, [known("Port of Ostvik")], [listed]);
  assert.deepEqual(
    mentions.map(({ start, end, entity }) => `${text.slice(start, end)} → ${entities[entity]!.name}`),
    ["Port of Ostvik → Port of Ostvik", "Ostvik → Ostvik"],
  );
});

const entity = (name: string, isKnown = false) => ({
  item: { name, aliases: [], ...(isKnown ? { known: name } : {}) },
});

test("joinKnown() puts what is known under one name into one group, with what the program joined with it", () => {
  const entities = [entity("Ana Ruiz", true), entity("A. Ruiz"), entity("Ana Ruiz", true)];
  assert.deepEqual(joinKnown([0, 0, 2], entities, [known("Ana Ruiz")]), [0, 0, 0]);
});

test("joinKnown() parts a group in which two known entities meet", () => {
  const entities = [entity("Ana Ruiz", true), entity("Marco Ruiz", true), entity("Ruiz"), entity("M. Ruiz")];
  const entries = [known("Ana Ruiz"), known("Marco Ruiz")];
  assert.deepEqual(joinKnown([0, 0, 0, 0], entities, entries), [0, 1, 2, 2]);
});

test("joinKnown() takes out of a group what is listed as not meant", () => {
  const entities = [entity("Ana Ruiz", true), entity("Ruiz")];
  assert.deepEqual(joinKnown([0, 0], entities, [known("Ana Ruiz", { not: ["Ruiz"] })]), [0, 1]);
});

test("joinKnown() leaves groups alone in which nothing is known", () => {
  assert.deepEqual(joinKnown([0, 0], [entity("A"), entity("B")], [known("Ana Ruiz")]), [0, 0]);
});
