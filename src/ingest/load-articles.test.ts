import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { furnitureWords } from "../language/en/furniture.ts";
import { textOf } from "../model/index.ts";
import { formatOfBytes } from "./format.ts";
import { collected, loadArticles, readBytes } from "./load-articles.ts";

const words = furnitureWords;
const TEXT = "The ferry ran aground off Ostvik early on Tuesday, the coast guard said. Nobody was hurt.";
const PAGE = `<html><head><title>Ferry aground | The Courier</title></head><body><article>${`<p>${TEXT} The harbor was closed until noon, and the ferries to Sarn were cancelled.</p>`.repeat(3)}</article></body></html>`;

/** A folder with these files, gone after the test. */
function folderOf(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "crossread-"));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

test("loadArticles() reads a folder in the order of its names and passes over what is no article", async (context) => {
  const folder = folderOf(context, {
    "b.txt": TEXT,
    "a.html": PAGE,
    "notes/c.md": `# Ferry aground\n\n${TEXT}`,
    "d.json": JSON.stringify({ articles: [{ id: "courier-1", text: TEXT }, { text: TEXT }] }),
    ".hidden.txt": TEXT,
    "a_files/ad.html": PAGE,
    "picture.png": "x",
    "style.css": "x",
    "gold.json": JSON.stringify({ figures: [] }),
  });
  const { articles, problems } = await loadArticles([folder], { words });
  assert.deepEqual(
    articles.map(({ id }) => id),
    ["a", "b", "courier-1", "d#2", "c"],
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["json/no-article"],
  );
  assert.match(
    problems[0]!.message,
    /^Cannot find an article in ".*gold\.json": wanted an object with "text".*found an object with "figures"$/,
  );
});

test("loadArticles() takes what story.yaml states, and reports a file that it lists and nobody has", async (context) => {
  const folder = folderOf(context, {
    "one.txt": `2 March 2031\n\n${TEXT}`,
    "two.txt": TEXT,
    "story.yaml":
      "articles:\n  - file: one.txt\n    outlet: The Courier\n    published: 2031-03-04\n    author: Ana Ruiz\n  - file: three.txt\n  - outlet: Nobody\n",
  });
  const { articles, problems } = await loadArticles([folder], { words, published: "2031-01-01" });
  assert.deepEqual(
    articles.map(({ outlet, published, authors, inferred }) => ({ outlet, published, authors, inferred })),
    [
      { outlet: "The Courier", published: "2031-03-04", authors: ["Ana Ruiz"], inferred: ["language"] },
      { outlet: null, published: "2031-01-01", authors: [], inferred: ["language"] },
    ],
  );
  assert.deepEqual(problems.map(({ code }) => code).sort(), ["story/bad-entry", "story/no-file"]);
  const one = await loadArticles([join(folder, "one.txt")], { words });
  assert.equal(one.articles[0]!.outlet, "The Courier");
});

test("loadArticles() names each bad input once and reads the rest", async (context) => {
  const folder = folderOf(context, {
    "good.txt": TEXT,
    "bad.json": "{",
    "empty.txt": "",
    "scan.pdf": "%PDF-1.7 \u0000\u0001",
    "lines.jsonl": `${JSON.stringify({ text: TEXT })}\n{broken\n${JSON.stringify({ title: "x" })}\n`,
    "page.mhtml": "From: <Saved>\nContent-Type: multipart/related",
  });
  const { articles, problems } = await loadArticles([folder, join(folder, "nowhere.txt"), "-"], { words });
  assert.deepEqual(
    articles.map(({ id }) => id),
    ["good", "lines#1"],
  );
  assert.deepEqual(
    problems.map(({ code, where }) => `${code} ${where.replace(folder, "")}`),
    [
      "json/syntax /bad.json",
      "text/no-article /empty.txt",
      "json/syntax /lines.jsonl:2",
      "json/no-article /lines.jsonl:3",
      "input/unknown-format /page.mhtml",
      "input/unknown-format /scan.pdf",
      "input/unreadable /nowhere.txt",
      "input/unreadable -",
    ],
  );
});

test("loadArticles() reads standard input, and gives every article an id of its own", async (context) => {
  const folder = folderOf(context, { "a/report.txt": TEXT, "b/report.txt": TEXT });
  const stdin = (async function* () {
    yield new TextEncoder().encode(PAGE.slice(0, 100));
    yield new TextEncoder().encode(PAGE.slice(100));
  })();
  const { articles } = await loadArticles([folder, "-"], { words, stdin });
  assert.deepEqual(
    articles.map(({ id, title }) => [id, title]),
    [
      ["report", null],
      ["report-2", null],
      ["stdin", "Ferry aground"],
    ],
  );
});

test("loadArticles() reads other character sets, stated or not", async (context) => {
  const german =
    "Die Fähre lief früh am Dienstag vor Östvik auf Grund, teilte die Küstenwache mit. Über die Gründe wird noch gerätselt. Der Hafen blieb bis zum Mittag gesperrt, und alle Fähren nach Sarn und Halden fielen an diesem Tag aus, wie die Behörde erklärte.";
  const folder = folderOf(context, {
    "latin.txt": Buffer.from(german, "latin1"),
    "stated.html": Buffer.from(
      `<meta charset="iso-8859-1"><article><p>${german.repeat(3)}</p></article>`,
      "latin1",
    ),
    "utf16.txt": Buffer.from(`\ufeff${german}`, "utf16le"),
    "zbom.txt": Buffer.from(`\ufeff${german}`),
  });
  const { articles } = await loadArticles([folder], { words });
  for (const article of articles) assert.match(article.text, /^Die Fähre lief früh .* Östvik/);
  assert.deepEqual(
    articles.map(({ language }) => language),
    ["de", "de", "de", "de"],
  );
});

test("loadArticles() reads UTF-16 without its mark, and windows-1252 that calls itself iso-8859-1", async (context) => {
  const quoted = "“The ferry ran aground – off Ostvik,” she said, “and it’s closed.” ".repeat(3).trim();
  const utf16 = Buffer.from(quoted, "utf16le");
  const bytes1252 = Buffer.from(
    quoted.replaceAll("“", "\x93").replaceAll("”", "\x94").replaceAll("’", "\x92").replaceAll("–", "\x96"),
    "latin1",
  );
  const folder = folderOf(context, {
    "a.txt": utf16,
    "b.txt": Buffer.from(utf16).swap16(),
    "c.html": Buffer.concat([
      Buffer.from('<meta charset="iso-8859-1"><article><p>'),
      bytes1252,
      Buffer.from("</p></article>"),
    ]),
  });
  const { articles, problems } = await loadArticles([folder], { words });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    articles.map(({ text, problems: own }) => [text, own]),
    [
      [quoted, []],
      [quoted, []],
      [quoted, []],
    ],
  );
});

test("loadArticles() names links in a circle, pipes, devices, NULs and packed files, and hangs at none", async (context) => {
  const folder = folderOf(context, {
    "good.txt": TEXT,
    "nul.txt": Buffer.alloc(5000),
    "packed.gz": Buffer.from("1f8b0800000000000003", "hex"),
    "locked.txt": TEXT,
    "folder.txt/inner.txt": TEXT,
    "loop/last.txt": TEXT,
  });
  symlinkSync(join(folder, "circle-b.txt"), join(folder, "circle-a.txt"));
  symlinkSync(join(folder, "circle-a.txt"), join(folder, "circle-b.txt"));
  symlinkSync(join(folder, "loop"), join(folder, "loop", "again"));
  symlinkSync("/dev/zero", join(folder, "zero.txt"));
  symlinkSync("/dev/zero", join(folder, "zero.jsonl"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  chmodSync(join(folder, "locked.txt"), 0);
  const { articles, problems } = await loadArticles([folder, "/dev/zero"], { words });
  // Root reads what nobody is allowed to.
  const isRoot = process.getuid?.() === 0;
  assert.deepEqual(
    articles.map(({ id }) => id),
    ["good", ...(isRoot ? ["locked"] : []), "inner", "last"],
  );
  const noFile = "it is neither a file nor a folder";
  assert.deepEqual(
    problems.map(({ message }) => message.replaceAll(`${folder}/`, "")),
    [
      'Cannot read "circle-a.txt": its links go in a circle',
      'Cannot read "circle-b.txt": its links go in a circle',
      ...(isRoot ? [] : ['Cannot read "locked.txt": reading it is not allowed']),
      'Cannot read "nul.txt": it is no text: wanted text, HTML, Markdown or JSON',
      'Cannot read "packed.gz": it is no text: wanted text, HTML, Markdown or JSON',
      `Cannot read "pipe.txt": ${noFile}`,
      `Cannot read "zero.jsonl": ${noFile}`,
      `Cannot read "zero.txt": ${noFile}`,
      'Cannot read "loop/again": it is a link to a folder, and those are not followed',
      `Cannot read "/dev/zero": ${noFile}`,
    ],
  );
});

test("collected() gives up an input that has no end", async () => {
  const endless = (async function* () {
    for (;;) yield new Uint8Array(1000);
  })();
  await assert.rejects(collected(endless, 10_000), {
    name: "RangeError",
    message: "it is longer than the 10000 bytes that can be read at once",
  });
});

test("loadArticles() says which articles are in a language that it cannot read", async (context) => {
  const german = "Die Fähre lief früh am Dienstag vor Ostvik auf Grund, teilte die Küstenwache mit. ".repeat(
    4,
  );
  const folder = folderOf(context, {
    "a.txt": german,
    "b.txt": german.slice(0, 80),
    "c.txt": `---\nlanguage: de\n---\n${german.slice(0, 80)}`,
    "d.txt": `---\nlanguage: en-GB\n---\n${german}`,
    "e.txt": `---\nlanguage: de\n---\n${TEXT}`,
    "f.txt": TEXT,
  });
  const { articles } = await loadArticles([folder], { words });
  assert.deepEqual(
    articles.map(({ id, language, problems }) => [id, language, problems.map(({ code }) => code)]),
    [
      ["a", "de", ["input/language"]],
      ["b", null, []],
      ["c", "de", ["input/language"]],
      ["d", "en", ["input/language"]],
      ["e", "de", []],
      ["f", "en", []],
    ],
  );
  const path = join(folder, "a.txt");
  assert.deepEqual(articles[0]!.problems, [
    { code: "input/language", message: `"${path}" is in "de": only English is read so far`, where: path },
  ]);
});

test("loadArticles() works out what a text says of itself, and says so", async (context) => {
  const folder = folderOf(context, {
    "a.txt": `Ferry Runs Aground Off Ostvik\n\nBy Ana Ruiz and Jonas Brandt\nPublished: 4 March 2031, 09:12 CET\n\nOSTVIK, March 4 (Meridian) — ${TEXT}\n\n${TEXT}\n\n© 2031 The Ostvik Courier. All rights reserved.`,
    "b.txt": `---\ntitle: Ferry aground\noutlet: The Halden Post\npublished: 4 March 2031\n---\n${TEXT}`,
  });
  const { articles } = await loadArticles([folder], { words });
  assert.deepEqual(
    articles.map(({ title, authors, published, outlet, inferred }) => ({
      title,
      authors,
      published,
      outlet,
      inferred,
    })),
    [
      {
        title: "Ferry Runs Aground Off Ostvik",
        authors: ["Ana Ruiz", "Jonas Brandt"],
        published: "2031-03-04T09:12:00+01:00",
        outlet: "The Ostvik Courier",
        inferred: ["outlet", "title", "published", "language", "author"],
      },
      {
        title: "Ferry aground",
        authors: [],
        published: "2031-03-04",
        outlet: "The Halden Post",
        inferred: ["language"],
      },
    ],
  );
  const front = articles[1]!;
  assert.deepEqual(
    front.skipped.map((span) => [span.reason, textOf(front.text, span).slice(-3)]),
    [["metadata", "---"]],
  );
});

test("loadArticles() does not take a credited agency for the outlet", async (context) => {
  const body = `Ferry Runs Aground Off Ostvik\n\nOSTVIK, March 4 (Meridian) — ${TEXT}\n\n${TEXT}\n\n`;
  const page = (title: string, paragraphs: string) =>
    `<html><head><title>Ferry Runs Aground Off Ostvik | ${title}</title></head><body><article><h1>Ferry Runs Aground Off Ostvik</h1>${paragraphs.replace(/[^\n]+/g, "<p>$&</p>")}</article></body></html>`;
  const folder = folderOf(context, {
    "a.txt": `${body}© 2031 Meridian News Agency. All rights reserved.`,
    "b.txt": `${body}© 2031 Meridian Street Journal.`,
    "c.html": page("Meridian", body.repeat(2)),
    "d.html": page("The Halden Post", body.repeat(2)),
    "e.txt": `${body.replace("Meridian", "AFP")}© 2031 Agence France-Presse`,
    "f.txt": `${body.replace(" (Meridian)", "")}With reporting by Meridian\n\n© 2031 Meridian News Agency`,
    "g.txt": `${body.replace(" (Meridian)", "")}© 2031 Meridian News Agency`,
  });
  const { articles } = await loadArticles([folder], { words });
  assert.deepEqual(
    articles.map(({ outlet }) => outlet),
    [null, "Meridian Street Journal", null, "The Halden Post", null, null, "Meridian News Agency"],
  );
});

test("loadArticles() takes the outlet that the table knows at the address, unless another is stated", async (context) => {
  const body = `<article><h1>Ferry Runs Aground</h1><p>${TEXT}</p><p>${TEXT}</p></article>`;
  const page = (head: string) =>
    `<html><head><title>Ferry Runs Aground</title><link rel="canonical" href="https://www.courier.example/ferry">${head}</head><body>${body}</body></html>`;
  const names = `outlets:\n  - { name: The Ostvik Courier, domains: courier.example }\n  - { name: Corvo Bulletin, also: Corvo, kind: agency }\n`;
  const folder = folderOf(context, {
    "story.yaml": names,
    "a.html": page(""),
    "b.html": page('<meta property="og:site_name" content="Courier Sport">'),
    "c.html": page('<meta name="publisher" content="Corvo">'),
    "d.txt": `---\nurl: https://m.courier.example/ferry\n---\n${TEXT}\n\n© 2031 Harbor Radio`,
    "e.md": `---\nurl: https://courier.example/ferry\n---\n${TEXT}`,
    "f.txt": `${TEXT}\n\nWith reporting by Corvo\n\n© 2031 Corvo Bulletin`,
    "g.html": page("").replace("courier.example", "nobody.example"),
  });
  const outletsOf = async (given: Parameters<typeof loadArticles>[1]) =>
    (await loadArticles([folder], given)).articles.map(({ outlet, inferred }) =>
      inferred.includes("outlet") ? `${outlet} (inferred)` : outlet,
    );
  const inferred = "The Ostvik Courier (inferred)";
  assert.deepEqual(await outletsOf({ words }), [
    inferred,
    "Courier Sport",
    inferred,
    inferred,
    inferred,
    null,
    null,
  ]);
  const radio = { name: "Harbor Radio", aliases: [], domains: ["courier.example"] };
  const own = {
    entities: [],
    outlets: [{ ...radio, country: null, owner: null, kind: null, control: null }],
  };
  assert.equal((await outletsOf({ words, names: own }))[0], "Harbor Radio (inferred)");
});

test("loadArticles() leads every character of a Markdown text back to the file", async (context) => {
  const markdown = `---\noutlet: X\n---\n# Ferry *aground*\n\n> “Nobody \\*was\\* hurt”, she said &amp; left.\n> So did [he](https://x.example).\n\n- one\n- two\n\n![a picture](x.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`;
  const folder = folderOf(context, { "a.md": markdown });
  const { articles } = await loadArticles([folder], { words });
  const { text, sourceMap, title } = articles[0]!;
  assert.equal(title, "Ferry aground");
  assert.match(
    text,
    /^Ferry aground\n\n“Nobody \*was\* hurt”, she said & left\.\nSo did he\.\n\none\ntwo\n\na\tb\n1\t2$/,
  );
  for (const run of sourceMap!.runs) {
    const [shown, written] = [
      text.slice(run.text, run.text + run.length),
      markdown.slice(run.source, run.source + run.sourceLength),
    ];
    if (run.length === run.sourceLength) assert.equal(shown, written);
    else assert.match(written, /^&/);
  }
});

test("readBytes() answers any bytes with articles or problems", async () => {
  const markup = fc.constantFrom(
    "<html>",
    "<p>",
    "---\n",
    "{",
    "}",
    '{"text":"',
    '"}',
    "[",
    "]",
    "# ",
    "> ",
    "`",
    "\ud800",
    "\u0000",
    "By Ana Ruiz\n",
    "4 March 2031",
    "<!--",
    "&#x0;",
    "| a |\n|--|\n",
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.oneof(markup, fc.string({ maxLength: 8 })), { maxLength: 30 })
      .map((parts) => new TextEncoder().encode(parts.join(""))),
  );
  const format = fc.constantFrom("text", "html", "markdown", "json", "json-lines", null);
  await fc.assert(
    fc.asyncProperty(bytes, format, async (content, named) => {
      for await (const loaded of readBytes(
        content,
        formatOfBytes(content, named),
        { id: "x", path: "x" },
        words,
      )) {
        if ("problem" in loaded) assert.match(loaded.problem.message, /^Cannot /);
        else {
          let at = 0;
          for (const { start, end } of loaded.article.skipped) {
            assert.ok(at <= start && start < end && end <= loaded.article.text.length);
            at = end;
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
