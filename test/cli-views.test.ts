/** The terminal and Markdown reports of the sample story, kept whole: what an editor sees is reviewed, not assumed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import stringWidth from "string-width";
import type { Report } from "../src/model/index.ts";
import { renderMarkdown } from "../src/report/markdown/render-markdown.ts";
import { renderTerminal, SECTIONS } from "../src/report/terminal/render-terminal.ts";
import { SECTION_NAMES } from "../src/report/terminal/section-names.ts";
import { assertGolden } from "./support/golden.ts";
import { sampleReport } from "./support/sample-report.ts";

const WIDTHS = [80, 100, 140];

for (const width of WIDTHS) {
  test(`the first screen at ${width} columns`, () => {
    assertGolden(`views/first-screen-${width}.txt`, renderTerminal(sampleReport, { width }));
  });
}

test("the report in full", () => {
  assertGolden("views/all-sections.txt", renderTerminal(sampleReport, { sections: SECTION_NAMES }));
});

test("the Markdown report", () => {
  assertGolden("views/report.md", renderMarkdown(sampleReport));
});

test("the first screen has fifty lines at most", () => {
  for (const width of WIDTHS) {
    const lines = renderTerminal(sampleReport, { width }).trimEnd().split("\n");
    assert.ok(lines.length <= 50, `${lines.length} lines at ${width} columns`);
  }
});

test("no line is wider than the screen, none ends in a blank", () => {
  for (const width of WIDTHS) {
    for (const sections of [undefined, SECTION_NAMES]) {
      for (const line of renderTerminal(sampleReport, { width, sections }).split("\n")) {
        // A path that an editor opens is never broken.
        const isPlace = /^ +\S+:\d+:\d+$/.test(line);
        assert.ok(isPlace || stringWidth(line) <= width, `at ${width}: ${line}`);
        assert.equal(line, line.trimEnd());
      }
    }
  }
});

test("color changes nothing but the color", () => {
  const plain = renderTerminal(sampleReport);
  const colored = renderTerminal(sampleReport, { color: true });
  assert.notEqual(colored, plain);
  assert.equal(colored.replace(/\x1b\[[\d;]*m/g, ""), plain);
});

test("the sections have the names that --section knows", () => {
  assert.deepEqual(
    SECTIONS.map(({ name }) => name),
    SECTION_NAMES,
  );
});

test("a report of nothing is a screen too", () => {
  const nothing: Report = {
    ...sampleReport,
    articles: [],
    entities: [],
    attributions: [],
    figures: [],
    figureGroups: [],
    dates: [],
    claims: [],
    conflicts: [],
    origins: [],
    timeline: [],
    places: [],
    problems: [],
  };
  assert.match(renderTerminal(nothing), /^0 reports/);
  assert.match(renderTerminal(nothing, { sections: SECTION_NAMES }), /CLAIMS\n \(none\)/);
  assert.match(renderMarkdown(nothing), /^# 0 reports/);
});

/** The sample with the same hostile words in every place that a report fills with words of articles. */
function hostileReport(words: string): Report {
  const replaced = JSON.parse(
    JSON.stringify(sampleReport, (key, value) =>
      typeof value === "string" && WORDY.has(key) ? `${words}${value}` : value,
    ),
  ) as Report;
  return {
    ...replaced,
    claims: replaced.claims.map((claim) => ({
      ...claim,
      speakers: [words],
      origins: { atMost: 1, because: [words] },
    })),
    conflicts: replaced.conflicts.map((conflict) => ({
      ...conflict,
      sides: conflict.sides.map((side) => ({ ...side, speakers: [words] })),
    })),
  };
}

const WORDY = new Set([
  "quote",
  "text",
  "title",
  "outlet",
  "author",
  "path",
  "url",
  "published",
  "name",
  "speakerName",
  "says",
  "why",
  "topic",
  "origin",
  "what",
  "message",
  "where",
  "of",
  "by",
  "asOf",
  "date",
  "language",
  "code",
]);

const ATTACKS = [
  "\x1b[2J\x1b]0;owned\x07\x1b]8;;http://evil.example\x07",
  "\x9b31m\x90q\x9c",
  "\r\n\x0b\f\b\x7f\0",
  "\u202egnisrever\u2066\u200f",
  "\ud800",
  "\n".repeat(5),
];

for (const attack of ATTACKS) {
  test(`the terminal report lets ${JSON.stringify(attack)} not act`, () => {
    const report = hostileReport(attack);
    for (const sections of [undefined, SECTION_NAMES]) {
      const shown = renderTerminal(report, { sections, width: 100 });
      assert.doesNotMatch(shown, /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066\u2067\p{Cs}]/u);
    }
  });
}

interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly identifier?: string;
  readonly url?: string;
  readonly value?: string;
}

function nodesOf(markdown: string): readonly MarkdownNode[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as MarkdownNode;
  const nodes = [root];
  for (const node of nodes) nodes.push(...(node.children ?? []));
  return nodes;
}

test("every footnote of the Markdown report is defined, and every definition referred to", () => {
  const nodes = nodesOf(renderMarkdown(sampleReport));
  const idsOf = (type: string) =>
    new Set(nodes.flatMap((node) => (node.type === type ? node.identifier! : [])));
  const defined = idsOf("footnoteDefinition");
  assert.ok(defined.size > 20);
  assert.deepEqual(idsOf("footnoteReference"), defined);
});

test("every evidence of a claim is quoted word for word in the Markdown report", () => {
  const text = nodesOf(renderMarkdown(sampleReport))
    .map(({ value }) => value ?? "")
    .join("\n");
  for (const { quote } of sampleReport.claims.flatMap(({ evidence }) => evidence)) {
    assert.ok(text.includes(quote.replace(/^“|”$/g, "")), quote);
  }
});

test("an article adds no markup to the Markdown report", () => {
  const markup =
    "`*_[a](javascript:x)![b](c)</p><script>|\n\n# h\n\n[^1]: forged\n\n- x $y$ ~~z~~ &lt; <b@c.d>";
  const nodes = nodesOf(renderMarkdown(hostileReport(markup)));
  const plain = nodesOf(renderMarkdown(sampleReport));
  const kindsOf = (all: readonly MarkdownNode[]) => {
    const counts = new Map<string, number>();
    for (const { type } of all) counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts;
  };
  const [hostile, calm] = [kindsOf(nodes), kindsOf(plain)];
  for (const type of [
    "html",
    "image",
    "inlineCode",
    "code",
    "delete",
    "strong",
    "emphasis",
    "heading",
    "tableCell",
  ]) {
    assert.equal(hostile.get(type) ?? 0, calm.get(type) ?? 0, type);
  }
  for (const { type, url } of nodes) if (type === "link") assert.match(url!, /^(https?:|mailto:)/);
});
