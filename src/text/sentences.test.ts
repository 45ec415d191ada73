import assert from "node:assert/strict";
import { test } from "node:test";
import { textWords } from "../language/en/text.ts";
import { segmentParagraphs } from "./paragraphs.ts";
import { segmentSentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

/** `line` is the text with `¦` between its sentences. */
function check(name: string, line: string): void {
  test(`segmentSentences() ${name}`, () => {
    const text = line.replaceAll("¦", "");
    const paragraphs = segmentParagraphs(text, { skipped: [], titleSpan: null, words: textWords });
    const tokens = tokenize(text, paragraphs, textWords);
    const sentences = segmentSentences(text, paragraphs, tokens, textWords);
    let marked = "";
    let at = 0;
    for (const { start, end } of sentences) {
      const between = text.slice(at, start);
      marked += (at === 0 ? "" : between.replace(/^(\s?)/, "$1¦")) + text.slice(start, end);
      at = end;
    }
    assert.equal(marked, line);
  });
}

check("ends at a full stop", "The ferry sank. ¦Nobody was hurt.");
check("ends sentences in a text without capitals", "the ferry sank. ¦nobody was hurt.");
check("ends after closing marks", "“It sank.” ¦She left. ¦(He stayed.) ¦They wept.");
check("ends after straight closing marks", 'He said: "It sank." ¦"We left," she said.');
check("keeps an abbreviated title inside", "On Monday Gen. Ruiz spoke. ¦Mr. Holt left.");
check("keeps initials inside", "John F. Kelly spoke to J. K. Holm.");
check("keeps “U.S.” inside a name", "The U.S. Navy came.");
check("ends after “U.S.” before an opener", "They went to the U.S. ¦The ferry did not.");
check("ends after “p.m.” before an opener", "It sank at 5 p.m. ¦The crew left.");
check("keeps the day behind a time inside", "It sank at 5 p.m. Monday off Ostvik. ¦The crew left.");
check("keeps “No. 10” inside", "A source at No. 10 spoke.");
check("keeps a question with its speech tag", "“Is it safe?” asked Ruiz. ¦“No!” Holt said.");
check("ends after a question in quotation marks", "She asked: “Is it safe?” ¦The crew did not know.");
check("ends at an ellipsis before an opener", "They waited… ¦Then it sank.");
check("goes on after an ellipsis before a small letter", "They waited... and waited.");
check("ends a dateline at its dash", "OSTVIK, March 4 (Meridian) — ¦The ferry sank.");
check("leaves a dash after a name alone", "Ostvik – a small port – sank a ferry.");
check("leaves a list item’s number alone", "1. The ferry sank. ¦It was old.");
check("ends at a bullet", "The list: one ¦• two ¦• three");
check("keeps a decimal and a version inside", "It fell by 3.5 percent to 2.1. ¦That is low.");
check("keeps a brand in small letters as an opener", "It sold well. ¦iPhone users left.");
check("ends each line that is a paragraph", "Ferry sinks off Ostvik\n¦The ferry sank at dawn on Tuesday.");
check("leaves a reference with its sentence", "The ferry sank in 2031. [17] ¦It was old. […] ¦Nobody knew.");
check("keeps a title in capitals inside", "A SPEECH BY GEN. RUIZ");
check("keeps “e.g.” inside", "Some ferries (e.g. The Holm) sank.");
