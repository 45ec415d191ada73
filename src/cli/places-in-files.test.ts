import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Article } from "../model/index.ts";
import { offsetInMarkup, placesInFiles } from "./places-in-files.ts";

// <p>Ruiz &amp; Feld</p>\n<p>left</p>  →  Ruiz & Feld\nleft
const RUNS = [
  { text: 0, length: 5, source: 3, sourceLength: 5 },
  { text: 5, length: 1, source: 8, sourceLength: 5 },
  { text: 6, length: 5, source: 13, sourceLength: 5 },
  { text: 12, length: 4, source: 26, sourceLength: 4 },
];

test("offsetInMarkup() leads back through entities and over what the extractor put in", () => {
  assert.deepEqual(
    [0, 4, 5, 6, 10, 11, 12, 15].map((offset) => offsetInMarkup({ runs: RUNS }, offset)),
    [3, 7, 8, 13, 17, 26, 26, 29],
  );
  assert.equal(offsetInMarkup({ runs: [] }, 7), 0);
});

test("placesInFiles() counts in the markup of a page, and in the text where the page is gone", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "crossread-test-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "page.html");
  writeFileSync(path, "<p>Ruiz &amp; Feld</p>\n<p>left</p>");
  const article = (file: string) =>
    ({
      id: file,
      path: file,
      text: "Ruiz & Feld\nleft",
      sourceMap: { of: "html", charset: "utf-8", runs: RUNS },
    }) as unknown as Article;
  const placeOf = placesInFiles([article(path), article(join(folder, "gone.html"))]);
  assert.deepEqual(placeOf({ article: path, start: 12 }), { line: 2, column: 4 });
  assert.deepEqual(placeOf({ article: join(folder, "gone.html"), start: 12 }), { line: 2, column: 1 });
});
