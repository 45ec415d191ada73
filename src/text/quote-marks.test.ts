import assert from "node:assert/strict";
import { test } from "node:test";
import { textWords } from "../language/en/text.ts";
import { findQuoteMarks } from "./quote-marks.ts";
import { tokenize } from "./tokenize.ts";

/** `line` has `<` before an opening mark, `>` after a closing one and `^` before a possessive apostrophe. */
function check(name: string, line: string): void {
  test(`findQuoteMarks() ${name}`, () => {
    const text = line.replace(/[<>^]/g, "");
    const block = { start: 0, end: text.length };
    const tokens = tokenize(text, [block], textWords);
    const marks = findQuoteMarks(text, [block], tokens);
    let marked = "";
    let at = 0;
    tokens.forEach(({ start, end }, i) => {
      marked += text.slice(at, start);
      if (marks[i] === 1) marked += "<";
      if (marks[i] === 2) marked += "^";
      marked += text.slice(start, end);
      if (marks[i] === -1) marked += ">";
      at = end;
    });
    assert.equal(marked + text.slice(at), line);
  });
}

check("believes typographic marks", "<“We left,”> she said.");
check("tells straight marks by the spaces beside them", 'He said: <"We left,"> and then <"no">.');
check("tells marks with spaces on both sides by what is open", 'She said <" no "> again.');
check("finds a quotation in a quotation", "<“He said <‘no’> and left,”> she said.");
check("tells straight single marks", "They called it <'old'> in Ostvik.");
check("leaves a clitic alone", "It’s Ruiz's.");
check("finds the apostrophe of a plural possessive", "the officials^’ boat and the crews^' bunks");
check("takes a German pair for a pair", "<„Nein“>, sagte sie.");
check("takes double apostrophes and grave accents for marks", "<``No,''> he said.");
check("leaves inches and decades alone", "the ’90s");
