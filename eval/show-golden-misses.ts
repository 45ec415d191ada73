/**
 * Shows what the program gets wrong of the invented stories, with the words, to be read a story at a time.
 *
 *     npx tsx eval/show-golden-misses.ts                      all, by measure
 *     npx tsx eval/show-golden-misses.ts twin-quakes          one story
 *     npx tsx eval/show-golden-misses.ts all reported         one measure: conflicts that the gold does not have
 */
import { checkGoldenStories, MEASURES } from "./golden-stories.ts";

const [name = "all", wanted] = process.argv.slice(2);
const stories = (await checkGoldenStories()).filter((story) => name === "all" || story.name === name);
for (const measure of MEASURES.filter((one) => wanted === undefined || one === wanted)) {
  for (const story of stories) {
    const misses = story.checks.filter((check) => check.measure === measure && !check.isRight);
    for (const { lines } of misses) {
      const [first, ...rest] = lines;
      console.log([`${measure} · ${story.name} · ${first}`, ...rest.map((line) => `    ${line}`)].join("\n"));
    }
  }
}
