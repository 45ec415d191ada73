/** What holds of every report, whatever the story: the order of the input tells nothing, and copies are one voice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOf, textOfDraft } from "../eval/generator/draft.ts";
import { generateStory } from "../eval/generator/generate-story.ts";
import { report } from "../src/index.ts";
import type { Report } from "../src/model/index.ts";
import { randomFrom, shuffled } from "../tools/train/random.ts";
import { bareArticle } from "./support/bare-article.ts";
import { readGoldenStories } from "./support/golden-stories.ts";

const stories = await readGoldenStories();
const [base] = stories.find(({ name }) => name === "zora-pit")!.articles;

/** What is found, without the ids that follow the order of the input. */
function contentOf({ claims, conflicts, origins, timeline, figureGroups, entities }: Report) {
  const sorted = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    claims: sorted(claims.map(({ id: _, attributions: { length }, ...claim }) => ({ ...claim, length }))),
    conflicts: sorted(conflicts.map(({ id: _, ...conflict }) => conflict)),
    origins: sorted(origins.map(({ id: _, ...origin }) => origin)),
    timeline: sorted(timeline),
    groups: sorted(
      figureGroups.map(({ of, unit, figures, series }) => ({
        of,
        unit,
        nFigures: figures.length,
        series: series.map(({ figures: { length }, ...step }) => ({ ...step, length })),
      })),
    ),
    entities: sorted(entities.map(({ name, kind }) => ({ name, kind }))),
  };
}

for (const { name, articles, names } of stories) {
  test(`the order of the reports changes nothing in ${name}`, () => {
    const expected = contentOf(report(articles, { names }));
    for (const seed of [1, 2]) {
      const found = contentOf(report(shuffled(articles, randomFrom(seed)), { names }));
      for (const part of Object.keys(expected) as (keyof typeof expected)[])
        assert.deepEqual(found[part], expected[part], part);
    }
  });
}

test("the order of the reports changes nothing in a story of many remakes", () => {
  const bases = stories.find(({ name }) => name === "zora-pit")!.articles.map(draftOf);
  const articles = generateStory(bases, { count: 60, seed: 4 }).map(({ id, outlet, published, text }) =>
    bareArticle(text, id, { outlet, published }),
  );
  const { claims, conflicts, origins } = contentOf(report(articles));
  const found = contentOf(report(shuffled(articles, randomFrom(5))));
  assert.deepEqual(found.conflicts, conflicts);
  assert.deepEqual(found.origins, origins);
  assert.deepEqual(found.claims, claims);
});

test("a hundred copies of one report have one origin", () => {
  const text = textOfDraft(draftOf(base!));
  const copies = Array.from({ length: 100 }, (_, i) =>
    bareArticle(text, `copy-${i}`, {
      outlet: `Outlet ${i}`,
      published: `2031-04-14T10:${String(i % 60).padStart(2, "0")}:00Z`,
    }),
  );
  const { origins, claims, conflicts } = report(copies);
  assert.deepEqual(
    origins.filter(({ kind }) => kind === "reprint").map(({ articles }) => articles.length),
    [100],
  );
  for (const claim of claims) {
    assert.equal(claim.articles.length, 100, claim.text);
    assert.equal(claim.origins.atMost, 1, claim.text);
  }
  assert.deepEqual(conflicts, []);
});
