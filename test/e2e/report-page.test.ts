/** The report page in a real browser: nothing hostile runs, every line opens its words, everybody can read it. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Report } from "../../src/model/index.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { articlesByTime } from "../../src/report/view.ts";
import { launchChromium } from "../support/chromium.ts";
import { hostileReport, payloads } from "../support/hostile-report.ts";
import { probe } from "../support/page-probes.ts";
import { sampleReport } from "../support/sample-report.ts";

let browser: Browser;
let folder: string;

before(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), "crossread-page-"));
});

after(async () => {
  await browser?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

interface OpenedPage {
  readonly page: Page;
  /** Everything that a page of ours must never do: ask the network, complain, fail, open a dialog. */
  readonly incidents: readonly string[];
}

let nPages = 0;

/** Opens a report in a fresh browser profile, looks at it, and closes it again. */
async function withPage(
  report: Report,
  options: BrowserContextOptions & { readonly hash?: string },
  look: (opened: OpenedPage) => Promise<void>,
): Promise<void> {
  const { hash = "", ...contextOptions } = options;
  const file = join(folder, `${nPages++}.html`);
  writeFileSync(file, renderHtml(report));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) incidents.push(`request ${request.url()}`);
  });
  page.on("console", (message) => incidents.push(`console ${message.text()}`));
  page.on("pageerror", (error) => incidents.push(`error ${error.message}`));
  page.on("popup", () => incidents.push("popup"));
  page.on("dialog", (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  try {
    await look({ page, incidents });
  } finally {
    await context.close();
  }
}

/** What a line's address stands for in the report: characters of an article. */
function wordsAt(report: Report, hash: string): string {
  const [article = 0, start = 0, end = 0] = hash.slice(2).split("-").map(Number);
  return articlesByTime(report)[article - 1]!.text.slice(start, end);
}

/** Text as a page can hold it: the parser has no NUL and no halves of surrogate pairs. */
function onPage(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, "\uFFFD");
}

function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

const FIRST_LINE = "#dispute-1 a.line >> nth=0";
const LAST_LINE = "#dispute-1 a.line >> nth=-1";

describe("a hostile report", () => {
  for (const [name, payload] of Object.entries(payloads)) {
    test(`runs nothing, asks nothing and keeps its offsets: ${name}`, async () => {
      const report = hostileReport(payload);
      await withPage(report, {}, async ({ page, incidents }) => {
        await page.locator("main a[href^='#a']:visible").first().click();
        assert.equal(await probe(page, "highlightedWords"), onPage(payload));
        await page.mouse.move(600, 400);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Escape");
        await page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true");
        assert.deepEqual(await probe(page, "harm"), {
          hasRun: false,
          nScripts: 2,
          handlers: [],
          strangers: [],
          addresses: [],
        });
        const texts = articlesByTime(report).map(({ text }) => onPage(text));
        assert.deepEqual(await probe(page, "articleTexts"), texts);
        assert.deepEqual(incidents, []);
      });
    });
  }
});

describe("a line of the report", () => {
  test("opens exactly the words of its evidence, every one of them", async () => {
    await withPage(sampleReport, {}, async ({ page, incidents }) => {
      const followed = await probe(page, "followAllLines");
      assert.ok(followed.length > 100);
      for (const [hash, words] of followed) assert.equal(words, wordsAt(sampleReport, hash), hash);
      const shown = new Set(followed.map(([, words]) => words));
      const evidence = sampleReport.claims.flatMap((claim) => claim.evidence);
      assert.deepEqual(
        evidence.filter(({ quote }) => !shown.has(quote)),
        [],
      );
      assert.deepEqual(incidents, []);
    });
  });

  test("is shown beside the report, and Escape goes back to it", async () => {
    await withPage(sampleReport, {}, async ({ page }) => {
      const line = page.locator(FIRST_LINE);
      await line.scrollIntoViewIfNeeded();
      const before = await line.boundingBox();
      await line.click();
      assert.equal(await probe(page, "highlightedWords"), "The Solveig had 212 people aboard");
      assert.ok(await probe(page, "isHighlightInSight"));
      const panel = await page.locator("#reports").boundingBox();
      const beside = await line.boundingBox();
      assert.ok(panel!.x > beside!.x + beside!.width, "the panel lies beside the line");
      assert.ok(Math.abs(beside!.y - before!.y) < 3, "the line stays where it was followed");
      const hash = hashOf(page);
      await page.keyboard.press("Escape");
      assert.equal(await probe(page, "highlightedWords"), "");
      assert.equal((await probe(page, "focus")).hash, hash);
      assert.equal(hashOf(page), "");
    });
  });

  test("has an address that can be passed on, and back and forward follow it", async () => {
    await withPage(sampleReport, {}, async ({ page }) => {
      await page.locator(FIRST_LINE).click();
      const first = hashOf(page);
      await page.locator(LAST_LINE).click();
      const second = hashOf(page);
      assert.notEqual(first, second);
      await page.goBack();
      assert.equal(await probe(page, "highlightedWords"), wordsAt(sampleReport, first));
      await page.goForward();
      assert.equal(await probe(page, "highlightedWords"), wordsAt(sampleReport, second));
      await page.goBack();
      await page.goBack();
      assert.equal(await probe(page, "highlightedWords"), "");
      await withPage(sampleReport, { hash: second }, async (passedOn) => {
        assert.equal(await probe(passedOn.page, "highlightedWords"), wordsAt(sampleReport, second));
      });
    });
  });

  test("opens words that lie in folded furniture", async () => {
    const article = sampleReport.articles.find(({ id }) => id === "northern-courier")!;
    const { start, end } = article.skipped[0]!;
    const words = article.text.slice(start, end);
    const number = articlesByTime(sampleReport).indexOf(article) + 1;
    await withPage(sampleReport, { hash: `#a${number}-${start}-${end}` }, async ({ page }) => {
      assert.equal(await probe(page, "highlightedWords"), words);
      assert.ok(await page.getByText(words).isVisible());
    });
  });

  test("is ignored where its address lies outside the text", async () => {
    await withPage(sampleReport, { hash: "#a1-5-999999" }, async ({ page, incidents }) => {
      for (const hash of ["#a1-5-999999", "#a99-1-2", "#a1-9-3", "#a-1-2-3", "#a1-1e3-4", "#a0-1-2"]) {
        await page.evaluate(`location.hash = "${hash}"`);
        assert.equal(await probe(page, "highlightedWords"), "", hash);
      }
      assert.deepEqual(incidents, []);
    });
  });

  test("is marked by elements in a browser without the Highlight API, which leave no trace", async () => {
    await withPage(sampleReport, {}, async ({ page }) => {
      await page.addInitScript("delete CSS.highlights");
      await page.reload();
      const before = await probe(page, "articleTexts");
      await page.locator(FIRST_LINE).click();
      const marked = await page.locator("mark").allTextContents();
      assert.equal(marked.join(""), wordsAt(sampleReport, hashOf(page)));
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("mark").count(), 0);
      assert.deepEqual(await probe(page, "articleTexts"), before);
    });
  });
});

describe("the keyboard", () => {
  test("reaches a line, opens its words and comes back", async () => {
    await withPage(sampleReport, {}, async ({ page }) => {
      await page.keyboard.press("Tab");
      assert.equal((await probe(page, "focus")).text, "Skip to the overview");
      await page.keyboard.press("Enter");
      // The first difference: what it is about leads to its section, then each side to its words.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      assert.ok((await probe(page, "focus")).isLine);
      await page.keyboard.press("j");
      const { hash, isLine } = await probe(page, "focus");
      assert.ok(isLine);
      await page.keyboard.press("Enter");
      assert.equal(await probe(page, "highlightedWords"), wordsAt(sampleReport, hash));
      assert.ok((await probe(page, "focus")).isInReports);
      await page.keyboard.press("Escape");
      assert.equal((await probe(page, "focus")).hash, hash);
      await page.keyboard.press("k");
      assert.notEqual((await probe(page, "focus")).hash, hash);
    });
  });

  test("filters and sorts the claims", async () => {
    await withPage(sampleReport, {}, async ({ page }) => {
      const rows = page.locator("#claims-table tbody tr:visible");
      const statuses = page.locator("#claims-table tbody td.status");
      const all = await rows.count();
      await page.keyboard.press("/");
      await page.keyboard.type("bow door");
      const found = await rows.allTextContents();
      assert.ok(found.length > 0 && found.length < all);
      assert.ok(found.every((row) => row.includes("bow door")));
      assert.equal(await page.locator("#claims-shown").textContent(), `${found.length} of ${all} claims`);
      await page.locator("#claims-words").fill("");
      await page.getByRole("button", { name: "Status" }).focus();
      await page.keyboard.press("Enter");
      const sorted = await statuses.allTextContents();
      assert.deepEqual(sorted, sorted.toSorted());
      assert.equal(await page.locator("th[aria-sort]").count(), 1);
      await page.keyboard.press("Enter");
      assert.deepEqual(await statuses.allTextContents(), sorted.toReversed());
    });
  });

  test("leaves letters alone while something is typed, and once they are switched off", async () => {
    await withPage(sampleReport, {}, async ({ page }) => {
      const field = page.locator("#claims-words");
      await field.focus();
      await page.keyboard.type("jk/");
      assert.equal(await field.inputValue(), "jk/");
      await page.locator("#keys summary").click();
      await page.getByLabel("Single-key shortcuts").uncheck();
      await page.keyboard.press("j");
      assert.equal((await probe(page, "focus")).isLine, false);
    });
  });
});

describe("without JavaScript", () => {
  test("the first view says it all, and every line jumps to its words", async () => {
    await withPage(sampleReport, { javaScriptEnabled: false }, async ({ page }) => {
      const glance = (await page.locator("#glance").textContent()) ?? "";
      const wanted = [
        "A passenger ferry sank",
        "212",
        "240 or more",
        "people killed",
        "Only one report says",
      ];
      assert.deepEqual(
        wanted.filter((words) => !glance.includes(words)),
        [],
      );
      assert.ok(await page.locator("#claims-filter").isHidden());
      assert.deepEqual(await probe(page, "deadLinks"), []);
      await page.locator(FIRST_LINE).click();
      const target = page.locator(":target");
      assert.equal(await target.textContent(), "The Solveig had 212 people aboard");
      assert.notEqual(await probe(page, "style", ":target", "background-color"), "rgba(0, 0, 0, 0)");
    });
  });
});

describe("every screen and paper", () => {
  const longWords = hostileReport("Donaudampfschifffahrtsgesellschaft".repeat(20));
  for (const [name, report] of Object.entries({
    "the sample": sampleReport,
    "one endless word": longWords,
  })) {
    test(`a phone scrolls down only, with the sheet open as well: ${name}`, async () => {
      await withPage(report, { viewport: { width: 360, height: 740 } }, async ({ page }) => {
        assert.deepEqual(await probe(page, "tooWide"), []);
        assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360);
        await page.locator(FIRST_LINE).click();
        assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360);
        assert.deepEqual(await probe(page, "tooWide"), []);
      });
    });
  }

  test("the sheet of a phone leaves the followed line in sight", async () => {
    await withPage(sampleReport, { viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.locator(FIRST_LINE).click();
      const sheet = await page.locator("#reports").boundingBox();
      const line = await page.locator(FIRST_LINE).boundingBox();
      assert.ok(line!.y >= 0 && line!.y + line!.height <= sheet!.y);
      assert.ok(await probe(page, "isHighlightInSight"));
    });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`all text can be read in ${colorScheme} rooms: contrast 4.5 or more`, async () => {
      await withPage(sampleReport, { colorScheme }, async ({ page }) => {
        assert.deepEqual(await probe(page, "faintTexts"), []);
        await page.locator(FIRST_LINE).click();
        assert.deepEqual(await probe(page, "faintTexts"), []);
      });
    });
  }

  test("paper is white, has no controls, and numbers the words", async () => {
    await withPage(sampleReport, { colorScheme: "dark" }, async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      assert.ok(await page.locator("nav").isHidden());
      assert.ok(await page.locator("#claims-filter").isHidden());
      assert.equal(await probe(page, "style", "html", "color"), "rgb(27, 26, 24)");
      const note = await probe(page, "style", "#dispute-1 a.line", "content", "::after");
      assert.match(note, /^"1\.\d+"$/);
      const anchor = (await page.locator(FIRST_LINE).getAttribute("href"))!;
      assert.equal(await probe(page, "style", anchor, "content", "::before"), note);
      const pdf = await page.pdf({ format: "A4" });
      assert.equal(pdf.subarray(0, 5).toString("latin1"), "%PDF-");
    });
  });

  test("paper shows all reports where one is open beside a line as well", async () => {
    await withPage(sampleReport, {}, async ({ page }) => {
      await page.locator(FIRST_LINE).click();
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".report:visible").count(), 5);
      assert.equal(await probe(page, "style", "#reports", "position"), "static");
    });
  });

  test("a reader who wants less motion gets none", async () => {
    await withPage(sampleReport, { reducedMotion: "reduce" }, async ({ page }) => {
      assert.equal(await probe(page, "style", "html", "scroll-behavior"), "auto");
    });
  });
});

test("the page can be listened to: names, headings, landmarks, tables", async () => {
  await withPage(sampleReport, {}, async ({ page }) => {
    assert.deepEqual(await probe(page, "accessibility"), {
      language: "en",
      repeatedIds: [],
      nameless: [],
      brokenReferences: [],
      nFirstHeadings: 1,
      skippedHeadings: [],
      nMains: 1,
      unscopedHeaders: [],
      untoldDrawings: [],
    });
  });
});
