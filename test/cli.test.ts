/** The command from outside: what it writes where, and how it ends. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runCommandLine } from "../src/cli/command-line.ts";
import { crossread, folderWith, shell } from "./support/crossread.ts";

const WIRE = `Bridge at Lillmark closed after crack is found

LILLMARK, June 2 (Meridian) — The bridge between Lillmark and the mainland was closed on Monday after inspectors found a crack in a pillar, the road office said.

“No lorry will cross before the pillar is repaired,” said Ana Ruiz, who heads the road office. At least 40 buses a day use the bridge.
`;

const POST = `Lillmark bridge closed, ferries to run at night

The road office closed the bridge to Lillmark on Monday. About 45 buses a day use it, the bus company said.

“We were told an hour before,” said Jonas Feld, a bus driver.
`;

const STORY = { "meridian.txt": WIRE, "post.txt": POST };
const PAGE_WITHOUT_ARTICLE =
  "<!doctype html><title>Evening Post</title><div id=app></div><script src=app.js></script>";

describe("crossread", { concurrency: 2 }, () => {
  test("report prints one screen and ends with 0", async (t) => {
    const folder = folderWith(t, STORY);
    const { status, out, err } = await crossread(["report", folder, "--published", "2031-06-02"]);
    assert.equal(err, "");
    assert.equal(status, 0);
    assert.match(out, /^“.+”/);
    assert.match(out, /2 reports/);
    assert.doesNotMatch(out, /\x1b/);
  });

  test("report gives the same bytes for the same input", async (t) => {
    const folder = folderWith(t, STORY);
    const args = ["report", folder, "--format", "json"];
    const [first, second] = await Promise.all([crossread(args), crossread(args)]);
    assert.equal(first.out, second.out);
    const report = JSON.parse(first.out);
    assert.equal(report.schema, "crossread/report@1");
    assert.equal(report.articles.length, 2);
  });

  test("whatever cannot be read costs one line that names it, and the rest is reported", async (t) => {
    const folder = folderWith(t, {
      ...STORY,
      "menu.html": PAGE_WITHOUT_ARTICLE,
      "dated.md": "---\npublished: 32 May\n---\n\nThe bridge will stay closed for weeks, the mayor said.\n",
      "broken.json": "{",
    });
    mkdirSync(join(folder, "sub"));
    const empty = folderWith(t, {});
    const inputs = [folder, join(folder, "gone.txt"), empty, "/dev/null"];
    const { status, out, errLines } = await crossread(["report", ...inputs]);
    assert.equal(status, 3);
    assert.match(out, /3 reports/);
    for (const named of ["menu.html", "dated.md", "broken.json", "gone.txt", empty, "/dev/null"]) {
      assert.equal(
        errLines.filter((line) => line.includes(named)).length,
        1,
        `${named} in\n${errLines.join("\n")}`,
      );
    }
    assert.equal(errLines.length, 6);
    for (const line of errLines) assert.match(line, /^crossread: /);
  });

  test("--quiet says nothing, and the exit status still tells", async (t) => {
    const folder = folderWith(t, STORY);
    const { status, err } = await crossread(["report", folder, join(folder, "gone.txt"), "--quiet"]);
    assert.equal(err, "");
    assert.equal(status, 3);
  });

  test("nothing to report ends with 1 and says so", async (t) => {
    const folder = folderWith(t, {});
    for (const command of ["report", "read"]) {
      const { status, out, errLines } = await crossread([command, folder]);
      assert.equal(status, 1);
      assert.equal(out, "");
      assert.equal(errLines.length, 2);
      assert.ok(errLines[1]!.includes("no article was found"));
    }
  });

  test("a name that is no UTF-8 costs at most itself", async (t) => {
    const folder = folderWith(t, STORY);
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(".txt")]),
      WIRE,
    );
    const { status, out, errLines } = await crossread(["report", folder]);
    assert.match(out, /[23] reports/);
    assert.equal(status, errLines.length === 0 ? 0 : 3);
    assert.ok(errLines.length <= 1, errLines.join("\n"));
  });

  test("standard input is an article", async (t) => {
    const folder = folderWith(t, { "post.txt": POST });
    const named = await crossread(["report", "-", join(folder, "post.txt"), "--format", "json"], {
      stdin: WIRE,
    });
    assert.equal(named.err, "");
    assert.deepEqual(
      JSON.parse(named.out).articles.map((article: { text: string }) => article.text),
      [WIRE, POST],
    );
    const alone = await crossread(["read", "--format", "json"], { stdin: WIRE });
    assert.equal(JSON.parse(alone.out)[0].article.text, WIRE);
  });

  test("--out writes whole files, by their ending", async (t) => {
    const folder = folderWith(t, STORY);
    const target = folderWith(t, { "report.md": "kept until the new one is whole" });
    const beginnings = {
      "report.md": "# ",
      "report.json": "{",
      "report.html": "<!doctype html>",
      "report.txt": "“",
    };
    for (const [name, beginning] of Object.entries(beginnings)) {
      const { status, out, err } = await crossread(["report", folder, "--out", join(target, name)]);
      assert.equal(err, "");
      assert.equal(status, 0);
      assert.equal(out, "");
      const written = readFileSync(join(target, name), "utf8");
      assert.equal(written.slice(0, beginning.length).toLowerCase(), beginning);
    }
    assert.deepEqual(readdirSync(target).sort(), Object.keys(beginnings).sort());
  });

  test("--out that cannot be written ends with 1 and leaves nothing behind", async (t) => {
    const folder = folderWith(t, STORY);
    const { status, errLines } = await crossread(["report", folder, "--out", join(folder, "no/report.html")]);
    assert.equal(status, 1);
    assert.match(errLines.join("\n"), /^crossread: Cannot write ".+": its folder does not exist$/);
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(STORY).sort());
  });

  test("read writes JSON Lines, one article a line, with the layers asked for", async (t) => {
    const folder = folderWith(t, STORY);
    const lines = await crossread(["read", folder, "--format", "jsonl", "--layers", "figures,dates"]);
    const readings = lines.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(readings.length, 2);
    for (const reading of readings) {
      assert.deepEqual(Object.keys(reading), ["schema", "article", "figures", "dates"]);
      assert.equal(reading.schema, "crossread/reading@1");
    }
    const array = await crossread(["read", folder, "--format", "json", "--layers", "figures,dates"]);
    assert.deepEqual(JSON.parse(array.out), readings);
  });

  test("read shows who said what with places, and why on request", async (t) => {
    const folder = folderWith(t, STORY);
    const { out } = await crossread(["read", join(folder, "meridian.txt"), "--trace"]);
    assert.match(out, /ATTRIBUTIONS/);
    assert.match(out, /5:1 .*Ana Ruiz/);
    assert.match(out, /\n +by [a-z/-]+/);
  });

  test("color is where it is asked for", async (t) => {
    const folder = folderWith(t, STORY);
    const args = ["read", folder];
    assert.match((await crossread([...args, "--color"], { env: { NO_COLOR: "1" } })).out, /\x1b\[/);
    assert.doesNotMatch(
      (await crossread([...args, "--no-color"], { env: { FORCE_COLOR: "1" } })).out,
      /\x1b/,
    );
  });

  test("no control character of an article or a file name reaches the terminal", async (t) => {
    const attack = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202e";
    const hostile = WIRE.replaceAll("pillar", `pil${attack}lar`).replaceAll("Ana Ruiz", `Ana ${attack}Ruiz`);
    const folder = folderWith(t, { "\x1b[31mred.txt": hostile, "post.txt": POST, "bad\x1b[2J.json": "{" });
    for (const args of [
      ["report", folder],
      ["report", folder, "--all"],
      ["read", folder, "--trace"],
    ]) {
      const { out, err } = await crossread(args);
      assert.doesNotMatch(out + err, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      assert.match(out, /␛/);
    }
  });

  test("a reader that has seen enough ends the program quietly", async (t) => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.txt`, WIRE.repeat(20)]));
    const folder = folderWith(t, files);
    const { out, err } = await shell(
      `crossread read ${folder} --format jsonl --layers tokens,tags | head -c 20; echo " ended \${PIPESTATUS[0]}"`,
    );
    assert.equal(err, "");
    assert.equal(out, '{"schema":"crossread ended 0\n');
  });

  test("--version and --help end with 0", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    assert.deepEqual(await crossread(["--version"]), {
      status: 0,
      out: `${version}\n`,
      err: "",
      errLines: [],
    });
    assert.match((await crossread(["report", "--help"])).out, /Examples:/);
  });
});

const WRONG: readonly (readonly [args: readonly string[], message: string])[] = [
  [
    ["report", "x", "--published", "32 May"],
    'Cannot read --published "32 May" as a date: wanted one such as 2031-03-04 or 4 March 2031',
  ],
  [
    ["report", "x", "--published", "2031-02-30"],
    'Cannot read --published "2031-02-30" as a date: wanted one such as 2031-03-04 or 4 March 2031',
  ],
  [["report", "x", "--format", "pdf"], 'Cannot use --format "pdf": wanted terminal, html, json, markdown'],
  [
    ["report", "x", "--out", "x.html", "--format", "json"],
    'Cannot write --format json to "x.html": its ending means html',
  ],
  [["report", "x", "--open", "--format", "json"], "Cannot --open a report in the format json: wanted html"],
  [["report", "x", "--section", "all"], 'Cannot use --section "all": wanted articles, disputes,'],
  [["report", "x", "--section", "claims", "--all"], "Cannot use --section with --all: wanted one"],
  [
    ["report", "x", "--width", "wide"],
    'Cannot use --width "wide": wanted a number of columns from 80 to 1000',
  ],
  [["read", "x", "--layers", "tokens,verbs"], 'Cannot use --layers "verbs": wanted tokens, tags,'],
  [["read", "x", "--format", "html"], 'Cannot use --format "html": wanted terminal, json, jsonl'],
  [["report", "x", "--formt", "json"], "unknown option '--formt' (Did you mean --format?)"],
  [["compare", "x"], "unknown command 'compare'"],
];

for (const [args, message] of WRONG) {
  test(`crossread ${args.join(" ")} is refused in one line`, async (t) => {
    const written = t.mock.method(process.stderr, "write", () => true);
    const { status } = await runCommandLine(args, "0.0.0");
    const lines = written.mock.calls.map((call) => String(call.arguments[0]));
    written.mock.restore();
    assert.equal(status, 2);
    assert.equal(lines.length, 1);
    assert.ok(lines[0]!.startsWith(`crossread: ${message}`), lines[0]);
    assert.equal(lines[0]!.indexOf("\n"), lines[0]!.length - 1);
  });
}
