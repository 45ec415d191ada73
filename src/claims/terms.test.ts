import assert from "node:assert/strict";
import { test } from "node:test";
import { markedStory } from "../../test/support/marked-story.ts";
import { claimWords } from "../language/en/claims.ts";
import { prepareStory } from "./story.ts";
import { termsOf } from "./terms.ts";

function terms(text: string): readonly string[] {
  const { readings, entities } = markedStory([{ outlet: "Post", text }]);
  const story = prepareStory(readings, entities, claimWords);
  const [article] = story.articles;
  return [...termsOf(story, article!, [article!.reading.sentences[0]!])];
}

test("termsOf() takes a name for one term, and the common noun that it ends in for another", () => {
  assert.deepEqual(terms("{place Skarv reef}."), ["@0", "reef"]);
  assert.deepEqual(terms("{place Skarv Reef}."), ["@0"]);
  assert.deepEqual(terms("{place Skarv}."), ["@0"]);
  assert.deepEqual(terms("The reef."), ["reef"]);
});
