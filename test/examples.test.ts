/** The invented events in examples/, whole: what the report says of each is kept as Markdown and read by people. */
import { test } from "node:test";
import { loadArticles, renderMarkdown, report } from "../src/index.ts";
import { assertGolden } from "./support/golden.ts";

for (const name of ["ostvik-ferry", "arden-recording", "sarn-accord"]) {
  test(`the report of examples/${name}`, async () => {
    const { articles, names, problems } = await loadArticles([`examples/${name}`]);
    assertGolden(`examples/${name}.md`, renderMarkdown(report(articles, { names, problems })));
  });
}
