import assert from "node:assert/strict";
import test from "node:test";
import { withoutRoles, withRoles } from "../../test/support/marked.ts";
import type { Paragraph } from "../model/index.ts";
import { findQuotations, wholeQuotation } from "./quotation-marks.ts";

/** Paragraphs are parted by an empty line. */
function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: "body",
  }));
}

function check(name: string, ...lines: readonly string[]): void {
  test(`findQuotations() ${name}`, () => {
    for (const line of lines) {
      const text = withoutRoles(line);
      const found = findQuotations(text, paragraphsOf(text));
      assert.equal(
        withRoles(
          text,
          found.map((one) => ({ ...one, role: "q" })),
        ),
        line,
      );
    }
  });
}

check(
  "pairs every kind of mark",
  "{q “No,”} said Kim.",
  '{q "No,"} said Kim. {q "Never."}',
  "{q «No,»} said Kim.",
  "{q ''No,''} said Kim.",
  "{q 'No deal,'} says mayor",
);
check("keeps a quotation in a quotation inside", "{q “He said ‘no’ to me,”} Kim said.");
check("goes on in the next paragraph", "{q “We left.}\n\n{q “We had to,”} said Kim.");
check(
  "leaves alone apostrophes, inches and what is never closed",
  "The crew's boats and the pilots' lights",
  "It is 5' long, isn't it",
  "“We left, said Kim.\n\nThe port closed.",
);

test("wholeQuotation() joins the paragraphs of one quotation, from any of them", () => {
  const text = "“We left.\n\n“We had to,” said Kim.";
  const quotations = findQuotations(text, paragraphsOf(text));
  assert.equal(wholeQuotation(quotations, 0).length, 2);
  assert.deepEqual(wholeQuotation(quotations, 1), wholeQuotation(quotations, 0));
});
