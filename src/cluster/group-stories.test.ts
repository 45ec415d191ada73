import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bareArticle } from "../../test/support/bare-article.ts";
import { clusterWords } from "../language/en/cluster.ts";
import { english } from "../language/en/index.ts";
import { readArticle } from "../pipeline/read-article.ts";
import { findStrangers } from "./find-strangers.ts";
import { groupStories } from "./group-stories.ts";

/** Two earthquakes of one country, a trial, and a football match. */
const TEXTS: Readonly<Record<string, string>> = {
  "ostvik-1":
    "A magnitude 6.1 earthquake struck Ostvik on 3 March 2031, killing four people and damaging the harbor wall. Mayor Ana Ruiz said rescuers were searching the old fish market, where a roof had come down. The quake was felt as far as Skarv Island. Norland's seismological institute counted 40 aftershocks by noon.",
  "ostvik-2":
    "Rescuers in Ostvik dug through the ruins of the fish market on Tuesday, a day after an earthquake of magnitude 6.1 killed at least four people. “We have heard knocking,” said mayor Ana Ruiz. Schools in Ostvik and on Skarv Island stay closed. The harbor wall has a crack of 30 meters.",
  "ostvik-3":
    "The Norland government promised Ostvik two million crowns after the earthquake of 3 March 2031 that killed four. Prime minister Jon Vey walked through the fish market with mayor Ana Ruiz. The magnitude was 6.1. Engineers fear that the cracked harbor wall will not stand the next storm.",
  "brenn-1":
    "An earthquake shook the mining town of Brenn in Norland on 19 August 2031. Two miners were hurt when a gallery of the Hulda mine gave way, said the owner, Tarn Metals. The magnitude was 4.8. Brenn's governor, Lea Moss, ordered the mine closed.",
  "brenn-2":
    "Tarn Metals closed its Hulda mine near Brenn after an earthquake of magnitude 4.8 hurt two miners on 19 August 2031. Governor Lea Moss said the gallery had been inspected in June. The union called for a check of every mine in Norland.",
  "brenn-3":
    "Two miners hurt in the Brenn earthquake have left hospital. The Hulda mine of Tarn Metals stays closed until the gallery is safe, said governor Lea Moss. The quake of magnitude 4.8 struck on 19 August 2031.",
  "trial-1":
    "The banker Piet Aalders was sentenced to nine years in prison in Lorvane on Friday for fraud. Judge Mira Stone said Aalders had taken 80 million crowns from the Teachers' Pension Fund. His lawyer said he would appeal.",
  "trial-2":
    "Nine years for Piet Aalders: judge Mira Stone found the Lorvane banker guilty of fraud against the Teachers' Pension Fund. Aalders, who took 80 million crowns, will appeal, his lawyer said.",
};

const READINGS = Object.entries(TEXTS).map(([id, text]) => readArticle(bareArticle(text, id), english()));

const idsOf = (readings: typeof READINGS) =>
  groupStories(readings, clusterWords).map((story) =>
    story.readings.map((reading) => readings[reading]!.article.id).join(" "),
  );

const STORIES = ["brenn-1 brenn-2 brenn-3", "ostvik-1 ostvik-2 ostvik-3", "trial-1 trial-2"];

test("groupStories() keeps two earthquakes of one country apart", () => {
  assert.deepEqual(idsOf(READINGS), STORIES);
});

test("groupStories() finds the same in any order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(READINGS, { minLength: READINGS.length }), (shuffled) => {
      assert.deepEqual(idsOf(shuffled), STORIES);
    }),
    { numRuns: 10 },
  );
});

test("groupStories() names the words that bind a story, where they stand", () => {
  const [story] = groupStories(READINGS.slice(0, 3), clusterWords);
  const words = story!.terms.map(({ first, at }) => {
    return READINGS[first]!.article.text.slice(at.start, at.end);
  });
  for (const word of ["Ostvik", "earthquake", "Ruiz"]) assert.ok(words.includes(word), words.join(", "));
});

test("groupStories() leaves an article without words alone, and has no stories of nothing", () => {
  const empty = readArticle(bareArticle("", "empty"), english());
  assert.deepEqual(idsOf([...READINGS.slice(6), empty]), ["trial-1 trial-2", "empty"]);
  assert.deepEqual(groupStories([], clusterWords), []);
});

test("groupStories() puts all copies of one report in one story, in reasonable time", () => {
  const copies = Array.from({ length: 400 }, (_, i) => {
    const reading = READINGS[i % 3]!;
    return { ...reading, article: { ...reading.article, id: `${i}` as typeof reading.article.id } };
  });
  assert.equal(groupStories(copies, clusterWords).length, 1);
});

test("findStrangers() names the report of another event, and nobody among those of one", () => {
  assert.deepEqual(findStrangers(READINGS.slice(0, 3), clusterWords), []);
  assert.deepEqual(findStrangers([READINGS[6]!, ...READINGS.slice(0, 3)], clusterWords), [[0]]);
});

test("findStrangers() leaves articles of a few words alone", () => {
  const short = readArticle(bareArticle("The panda slept all day.", "short"), english());
  assert.deepEqual(findStrangers([...READINGS.slice(0, 3), short], clusterWords), []);
});
