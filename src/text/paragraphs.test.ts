import assert from "node:assert/strict";
import { test } from "node:test";
import { textWords } from "../language/en/text.ts";
import type { SkippedSpan, Span } from "../model/index.ts";
import { segmentParagraphs } from "./paragraphs.ts";

/** `text` holds furniture in ‹…› and the headline in ⟦…⟧; `wanted` is one “kind: text” for each paragraph. */
function check(name: string, text: string, wanted: readonly string[]): void {
  test(`segmentParagraphs() ${name}`, () => {
    const skipped: SkippedSpan[] = [...text.matchAll(/‹[^›]*›/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      reason: "read-more",
    }));
    const title = /⟦[^⟧]*⟧/.exec(text);
    const titleSpan: Span | null = title && { start: title.index, end: title.index + title[0].length };
    const paragraphs = segmentParagraphs(text, { skipped, titleSpan, words: textWords });
    assert.deepEqual(
      paragraphs.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      wanted,
    );
  });
}

check("cuts at blank lines", "The ferry sank.\n\nNobody was hurt.", [
  "body: The ferry sank.",
  "body: Nobody was hurt.",
]);
check(
  "takes a line for a paragraph in text copied from a page",
  "The ferry sank.\nNobody was hurt.\r\nIt was old.",
  ["body: The ferry sank.", "body: Nobody was hurt.", "body: It was old."],
);
check(
  "joins lines that were broken at a fixed width",
  "The ferry ran aground off Ostvik at dawn on Tuesday with more\nthan two hundred people on board, the coast guard said, and\nnobody was hurt.\n\nA second ferry took the passengers to the port of Holm, where\nthey were given blankets and tea by the crew of a fishing\nboat.",
  [
    "body: The ferry ran aground off Ostvik at dawn on Tuesday with more\nthan two hundred people on board, the coast guard said, and\nnobody was hurt.",
    "body: A second ferry took the passengers to the port of Holm, where\nthey were given blankets and tea by the crew of a fishing\nboat.",
  ],
);
check(
  "joins a line that goes on in small letters",
  "The ferry sank on Tuesday, according to the\ncoast guard of Ostvik.",
  ["body: The ferry sank on Tuesday, according to the\ncoast guard of Ostvik."],
);
check("leaves furniture out", "The ferry sank.\n‹Read more: ferries›\nNobody ‹advertisement› was hurt.", [
  "body: The ferry sank.",
  "heading: Nobody",
  "body: was hurt.",
]);
check(
  "does not join lines across furniture that holds the line break",
  "The ferry sank on Tuesday, according to the‹\nad› coast guard of Ostvik.",
  ["heading: The ferry sank on Tuesday, according to the", "body: coast guard of Ostvik."],
);
check("tells the headline", "⟦Ferry sinks off Ostvik⟧\nThe ferry sank.", [
  "headline: ⟦Ferry sinks off Ostvik⟧",
  "body: The ferry sank.",
]);
check(
  "tells headings, list items and captions",
  "What we know\n\n- The ferry sank.\n1. It was old.\n\nFILE PHOTO The ferry in port",
  [
    "heading: What we know",
    "list-item: - The ferry sank.",
    "list-item: 1. It was old.",
    "caption: FILE PHOTO The ferry in port",
  ],
);
check("finds nothing in white space", " \n\t\n\u00a0", []);
