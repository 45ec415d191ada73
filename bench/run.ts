/**
 * How fast is the program, how does it scale, and what does it cost to have it loaded? On this machine, in this run.
 *
 *     npm run bench             the examples, over and over
 *     npm run bench -- FOLDER   the articles of a folder
 *     npm run bench -- --scale  only how a story grows; with --large also one of 5,000 reports
 *
 * Words are what stands between white space; seconds are those of one processor core. Nothing is compared with an
 * earlier run.
 */
import { cpus } from "node:os";
import { loadArticles } from "../src/index.ts";
import { measureFootprint } from "./footprint.ts";
import { measureLength } from "./length.ts";
import { formatRows } from "./rows.ts";
import { measureScale, STORY_SIZES } from "./scale.ts";
import { measureSpeed } from "./speed.ts";

const folders = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const sizes = process.argv.includes("--large") ? [...STORY_SIZES, 5_000] : STORY_SIZES;
const measures = [
  ...(process.argv.includes("--scale") ? [] : [measureSpeed, measureLength, measureFootprint]),
  () => measureScale(sizes),
];
const { articles } = await loadArticles(folders.length > 0 ? folders : ["examples"]);
if (articles.length === 0) throw new Error("Cannot measure as there are no articles");

console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
for (const measure of measures) {
  const { title, rows } = measure(articles);
  console.log(`${title}\n${formatRows(rows)}\n`);
}
