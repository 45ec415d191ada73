import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { furnitureWords } from "../../language/en/furniture.ts";
import type { Article } from "../../model/index.ts";
import { textOf } from "../../model/index.ts";
import { decodeBytes } from "../charset.ts";
import type { Source } from "../metadata.ts";
import { readHtmlArticle } from "./read-html.ts";

const BODY = `
  <p>The ferry ran aground on a sandbank off Ostvik early on Tuesday, and all 212 people aboard were brought ashore, the coast guard said.</p>
  <p>&ldquo;Nobody was hurt,&rdquo; said Commander Marta Keel, who led the rescue &amp; the towing from the harbor, with boats from Halden and from Sarn.</p>
  <p>The operator said that the ship had been inspected in November, and that it would look into the accident once it was towed.</p>
  <p>The harbor was closed until noon, and the morning ferries to Sarn, Halden and the islands were cancelled, the port authority said.</p>`;

const page = (head: string, article: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>${article}</article><footer><p>© The Ostvik Courier</p></footer></body></html>`;

async function read(markup: string, source: Partial<Source> = {}): Promise<Article> {
  const document = await decodeBytes(new TextEncoder().encode(markup), "page.html");
  const result = await readHtmlArticle(
    document,
    { id: "page", path: "page.html", ...source },
    furnitureWords,
  );
  assert.ok("article" in result, JSON.stringify(result));
  return result.article;
}

/** Every run leads to the same characters of the markup, but for white space and character references. */
function assertMapped(article: Article, markup: string): void {
  let at = 0;
  for (const { text, length, source, sourceLength } of article.sourceMap!.runs) {
    assert.ok(at <= text && text + length <= article.text.length && source + sourceLength <= markup.length);
    at = text + length;
    const shown = article.text.slice(text, at);
    const written = markup.slice(source, source + sourceLength);
    // Where white space is collapsed, tags and NUL, which the parser drops, may stand in between.
    if (shown.trim() === "") assert.equal(written.replace(/&[#\w]+;?|<[^>]*>|\0/g, "").trim(), "");
    else if (length === sourceLength) assert.equal(shown.replace(/\s/g, " "), written.replace(/\s/g, " "));
    else assert.match(written, /^&|\r/);
  }
}

test("readHtmlArticle() puts the headline first, leaves the site's chrome out and leads back to the markup", async () => {
  const markup = page(
    "<title>Ferry runs aground | The Ostvik Courier</title>",
    `<h1>Ferry runs <em>aground</em></h1>${BODY}`,
  );
  const article = await read(markup);
  assert.equal(article.title, "Ferry runs aground");
  assert.equal(textOf(article.text, article.titleSpan!), "Ferry runs aground");
  assert.match(
    article.text,
    /^Ferry runs aground\n\nThe ferry ran .*\n\n“Nobody was hurt,” said Commander Marta Keel, who led the rescue & the towing/,
  );
  assert.doesNotMatch(article.text, /Sport|Courier/);
  assertMapped(article, markup);
  const quotation = article.text.indexOf("“Nobody");
  const run = article.sourceMap!.runs.find(({ text }) => text === quotation)!;
  assert.equal(markup.slice(run.source, run.source + run.sourceLength), "&ldquo;");
});

test("readHtmlArticle() takes each field from the most credible source", async () => {
  const jsonLd = JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "Organization", "@id": "#courier", name: "The Ostvik Courier" },
      { "@type": "Person", "@id": "#ruiz", name: "Ana Ruiz" },
      {
        "@type": ["NewsArticle"],
        headline: "Ferry runs aground",
        datePublished: "2031-03-04T09:12:00+01:00",
        author: [{ "@id": "#ruiz" }, { "@type": "Person", name: "Jonas Brandt" }],
        publisher: { "@id": "#courier" },
      },
    ],
  });
  const article = await read(
    page(
      `<script type="application/ld+json">${jsonLd}</script><meta property="og:site_name" content="Courier"><meta property="article:published_time" content="2031-03-05"><meta property="article:modified_time" content="2031-03-04T12:00:00Z"><link rel="canonical" href="https://courier.example/ferry"><meta property="og:url" content="https://courier.example/amp">`,
      `<h1>Ferry runs aground</h1>${BODY}`,
    ),
  );
  assert.deepEqual(
    {
      outlet: article.outlet,
      authors: article.authors,
      published: article.published,
      modified: article.modified,
      url: article.url,
      language: article.language,
      inferred: article.inferred,
    },
    {
      outlet: "The Ostvik Courier",
      authors: ["Ana Ruiz", "Jonas Brandt"],
      published: "2031-03-04T09:12:00+01:00",
      modified: "2031-03-04T12:00:00Z",
      url: "https://courier.example/ferry",
      language: "en",
      inferred: [],
    },
  );
});

test("readHtmlArticle() lets story.yaml win, and the caller's date only stand in", async () => {
  const head = `<meta property="article:published_time" content="2031-03-05"><meta property="og:site_name" content="Courier">`;
  const given = await read(page(head, BODY), {
    given: { outlet: "The Halden Post" },
    published: "2031-01-01",
  });
  assert.deepEqual([given.outlet, given.published], ["The Halden Post", "2031-03-05"]);
  const undated = await read(page("", BODY), { published: "2031-01-01" });
  assert.deepEqual([undated.published, undated.inferred], ["2031-01-01", []]);
});

test("readHtmlArticle() reports broken JSON-LD and reads on", async () => {
  const article = await read(
    page(
      `<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:title" content="Ferry runs aground">`,
      BODY,
    ),
  );
  assert.deepEqual(
    article.problems.map(({ code, where }) => [code, where]),
    [["html/bad-json-ld", "page.html"]],
  );
  assert.equal(article.title, "Ferry runs aground");
});

test("readHtmlArticle() finds where a saved page came from", async () => {
  const article = await read(
    page("", BODY).replace("<html", "<!-- saved from url=(0029)https://courier.example/ferry -->\n<html"),
  );
  assert.equal(article.url, "https://courier.example/ferry");
});

test("readHtmlArticle() sets furniture inside the article aside", async () => {
  const article = await read(
    page(
      "",
      `<h1>Ferry runs aground</h1><p class="byline">Ana Ruiz</p>${BODY}<p><a href="/x">HARBOR STRIKE ENTERS ITS THIRD WEEK</a></p><p>With reporting by Meridian</p>`,
    ),
  );
  const skipped = article.skipped.map((span) => [span.reason, textOf(article.text, span)]);
  assert.deepEqual(
    skipped.filter(([reason]) => reason === "see-also"),
    [["see-also", "HARBOR STRIKE ENTERS ITS THIRD WEEK"]],
  );
  assert.match(article.text, /With reporting by Meridian/);
  assert.ok(!skipped.some(([, words]) => words!.includes("Meridian")));
});

test("readHtmlArticle() knows the marks of an element that holds one paragraph only", async () => {
  const report = "<p>The ferry ran aground off Ostvik early on Tuesday, and all aboard were saved.</p>";
  const promo =
    '<div class="promo"><p>The harbor atlas, now in its third edition and in all good shops.</p></div>';
  const article = await read(`<body><div class="content">${report.repeat(3)}${promo}${report}</div></body>`);
  assert.deepEqual(
    article.skipped
      .filter(({ reason }) => reason === "advertisement")
      .map((span) => textOf(article.text, span)),
    ["The harbor atlas, now in its third edition and in all good shops."],
  );
});

test("readHtmlArticle() answers a page without text with a problem", async () => {
  const document = await decodeBytes(
    new TextEncoder().encode("<html><body><script>1</script></body></html>"),
    "x",
  );
  const result = await readHtmlArticle(document, { id: "x", path: "empty.html" }, furnitureWords);
  assert.ok("problem" in result);
  assert.equal(result.problem.code, "html/no-article");
});

const MONSTERS: Readonly<Record<string, string>> = {
  "100,000 nested elements": `${"<div>".repeat(100_000)}The ferry ran aground.`,
  "500 nested elements": `${"<div>".repeat(500)}${BODY}`,
  "20,000 formatting elements": `${"<b>".repeat(400)}${"<p><i>x".repeat(20_000)}`,
  "20 MB in one paragraph": `<p>${"The ferry ran aground. ".repeat(870_000)}`,
  "15 MB of bare ampersands": "&".repeat(15_000_000),
  "8,000 paragraphs": "<p>The ferry ran aground, it was said, off Ostvik.</p>".repeat(8_000),
  "10,000 line breaks in a row": `<p>${"a<br>".repeat(10_000)}`,
  "a table in a table, 300 times": "<table><tr><td>".repeat(300) + BODY,
  "200,000 unclosed comments": "<!-- a ".repeat(200_000),
  "100,000 stray ends": `<p>${"a</x>".repeat(100_000)}`,
  "a long attribute": `<p class="${"share ".repeat(500_000)}">${BODY}`,
};

for (const [name, markup] of Object.entries(MONSTERS)) {
  test(`readHtmlArticle() survives ${name}`, async () => {
    // Time of the processor, not of the clock: the machine may be busy with other tests.
    const before = process.cpuUsage();
    const document = await decodeBytes(new TextEncoder().encode(markup), "x");
    const result = await readHtmlArticle(document, { id: "x", path: "x.html" }, furnitureWords);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 5_000_000, `took ${Math.round((user + system) / 1000)} ms`);
    if ("article" in result)
      for (const { start, end } of result.article.skipped)
        assert.ok(start < end && end <= result.article.text.length);
  });
}

const piece = fc.constantFrom(
  "<p>",
  "</p>",
  "<div class=share>",
  "</div>",
  "<table>",
  "<td>",
  "<pre>\n",
  "<a href=x>",
  "</a>",
  "<br>",
  "<b>",
  "</b>",
  "&amp;",
  "&",
  "&ampx",
  "&#x1F600;",
  "&notin;",
  "&NotEqualTilde;",
  "&copy2031",
  "AT&T;",
  "\r\n",
  "\n  ",
  "\0",
  "\u00a0",
  "😀",
  "The ferry ran aground off Ostvik, and all 212 people aboard were brought ashore. ",
  "<!--x-->",
  "<script>1</script>",
  "<textarea>\nx</textarea>",
  "<svg>x</svg>",
  "<h1>",
  "</h1>",
);

test("readHtmlArticle() maps every character it shows to where it stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const markup = `<article>${pieces.join("")}${BODY}`;
      const article = await read(markup);
      assertMapped(article, markup);
      const mapped = new Set(
        article.sourceMap!.runs.flatMap(({ text, length }) => Array.from({ length }, (_, at) => text + at)),
      );
      for (let at = 0; at < article.text.length; at++)
        if (article.text[at]!.trim() !== "")
          assert.ok(mapped.has(at), `${JSON.stringify(article.text.slice(at, at + 20))} is in no run`);
    }),
    { numRuns: 300 },
  );
});
