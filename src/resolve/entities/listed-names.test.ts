import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { EntityKind, KnownEntity, NameSpan, Token } from "../../model/index.ts";
import { addListedNames } from "./listed-names.ts";

const KINDS: Readonly<Record<string, EntityKind>> = {
  p: "person",
  o: "organization",
  l: "place",
  x: "other",
};
const trace = { rule: "test", because: [] };

function known(name: string, kind: KnownEntity["kind"], ...also: readonly string[]): KnownEntity {
  const spellings = also.map((spelling) => ({ spelling, in: null }));
  return { name, kind, also: spellings, not: [], country: null, geonames: null, position: null };
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Every text is one sentence but for what follows a “¶”. */
function layersOf(text: string, names: readonly NameSpan[]) {
  const sentences = [...text.matchAll(/[^¶]+/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    paragraph: 0,
    firstToken: 0,
    endToken: 0,
  }));
  return { tokens: tokensOf(text), sentences, names };
}

/** `{l Ostvik}` in both: what the reader saw before, what the layer has after. */
function check(why: string, entries: readonly KnownEntity[], before: string, after: string) {
  test(`addListedNames() ${why}`, () => {
    const names: NameSpan[] = [];
    let text = "";
    for (const piece of before.split(/(\{\w [^}]+\})/u)) {
      const [, kind, words] = /^\{(\w) ([^}]+)\}$/u.exec(piece) ?? [];
      if (kind !== undefined && words !== undefined)
        names.push({ start: text.length, end: text.length + words.length, kind: KINDS[kind]!, trace });
      text += words ?? piece;
    }
    const letter = (kind: EntityKind) => Object.keys(KINDS).find((key) => KINDS[key] === kind);
    const marked = addListedNames(text, layersOf(text, names), entries).reduceRight(
      (rest, { start, end, kind }) =>
        `${rest.slice(0, start)}{${letter(kind)} ${rest.slice(start, end)}}${rest.slice(end)}`,
      text,
    );
    assert.equal(marked, after);
  });
}

check(
  "finds a name that the reader did not see",
  [known("quay Nine", "place"), known("Harbor Line", "organization", "HL")],
  "At quay Nine the Harbor Line closed; HL said so.",
  "At {l quay Nine} the {o Harbor Line} closed; {o HL} said so.",
);
check(
  "puts it in the place of names that it overlaps",
  [known("Port of Ostvik", "organization")],
  "The Port of {l Ostvik} and {p Ana Ruiz}.",
  "The {o Port of Ostvik} and {p Ana Ruiz}.",
);
check(
  "leaves a longer name alone that holds it",
  [known("Ruiz", "person")],
  "{p Ana Ruiz} and Ruiz.",
  "{p Ana Ruiz} and {p Ruiz}.",
);
check(
  "keeps the reader’s kind where none is stated",
  [known("Ostvik", null)],
  "In {l Ostvik}.",
  "In {l Ostvik}.",
);
check(
  "takes the longest",
  [known("Ana", "person"), known("Ana Ruiz", "person")],
  "Ana Ruiz.",
  "{p Ana Ruiz}.",
);
check(
  "leaves parts of words alone",
  [known("Ostvik", "place")],
  "Ostvikers and Lostvik.",
  "Ostvikers and Lostvik.",
);
check("finds nothing across the end of a sentence", [known("Ana ¶Ruiz", "person")], "Ana ¶Ruiz", "Ana ¶Ruiz");
check(
  "leaves small letters to coreference",
  [known("the commander", "person")],
  "So the commander.",
  "So the commander.",
);
check(
  "leaves out what is no name",
  [known("Breaking", "none")],
  "Breaking: {l Ostvik}.",
  "Breaking: {l Ostvik}.",
);

test("addListedNames() keeps names sorted and disjoint, whatever is listed", () => {
  const word = fc.constantFrom("Ana", "Ruiz", "of", "Port", "Ostvik", "An");
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.array(phrase, { maxLength: 8 }), (words, listed) => {
      const text = words.join(" ");
      const tokens = tokensOf(text);
      const names = tokens
        .filter((_, i) => i % 3 === 0)
        .map((token): NameSpan => ({ ...token, kind: "other", trace }));
      const found = addListedNames(
        text,
        layersOf(text, names),
        listed.map((name) => known(name, "person")),
      );
      found.forEach((name, i) => {
        assert.ok(name.start < name.end && name.start >= (found[i - 1]?.end ?? 0));
      });
    }),
  );
});
