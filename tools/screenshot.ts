/**
 * Takes the picture of the report page that the README shows.
 *
 *     npm run build && npx tsx tools/screenshot.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadArticles, renderHtml, report } from "../src/index.ts";
import { launchChromium } from "../test/support/chromium.ts";

const { articles, names, problems } = await loadArticles(["examples/ostvik-ferry"]);
const folder = mkdtempSync(join(tmpdir(), "crossread-page-"));
const browser = await launchChromium();
try {
  writeFileSync(join(folder, "report.html"), renderHtml(report(articles, { names, problems })));
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(`file://${join(folder, "report.html")}`);
  await page.screenshot({ path: "docs/report.png" });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
