import assert from "node:assert/strict";
import { test } from "node:test";
import { textWords } from "../language/en/text.ts";
import { tokenize } from "./tokenize.ts";

/** `line` is the text with `|` where one token ends and the next begins without a space between them. */
function check(name: string, line: string): void {
  test(`tokenize() ${name}`, () => {
    const text = line.replaceAll("|", "");
    const tokens = tokenize(text, [{ start: 0, end: text.length }], textWords);
    let marked = "";
    let at = 0;
    for (const { start, end } of tokens) {
      marked += at === start && at > 0 ? "|" : text.slice(at, start);
      marked += text.slice(start, end);
      at = end;
    }
    assert.equal(marked + text.slice(at), line);
  });
}

check("cuts off marks and quotation marks", "“|We left|,|” she said|.");
check("cuts clitics off, straight or curly", "She did|n't go|, they did|n’t|, and it|’s late|.");
check("cuts a possessive off", "Ruiz|’s boat and the officials|’ boat");
check("cuts a contraction in two", "They can|not leave|.");
check("cuts two clitics off", "They should|n’t|’ve gone|.");
check("cuts off a clitic in capitals", "IT|'S OVER");
check("keeps an apostrophe inside a name", "Sean O’Brien at ten o'clock");
check("keeps an apostrophe before a decade", "in the ’90s and the '80s");
check("keeps the stop of a title", "Gen. Ana Ruiz and Dr. Holt");
check("keeps the stop of an initial", "John F. Kelly and J. K. Holm");
check("gives the stop of a sentence back to the sentence", "So do I|.");
check("keeps an abbreviation with inner stops", "the U.S. Navy at 5 p.m. sharp");
check("keeps a stop before a number only", "No. 10 said no|.");
check("cuts a currency sign off", "$|5.2|m|, €|300 and US$|3");
check("cuts a unit off a number", "10|am|, 5|km|, 2.5|bn");
check("leaves a decade and an ordinal whole", "the 1990s and the 20th");
check("keeps thousands, times and fractions whole", "2,500 at 10:30 with 1/2 left");
check("cuts a list comma", "in 1990|,|1991");
check("cuts a percent sign off", "10|-|20|%");
check("cuts hyphenated words into their parts", "a long|-|term 52|-|year|-|old plan");
check("keeps a prefix on its word", "pro-union co-founders re-elected");
check("keeps a single letter on its word", "an e-mail about T-shirts once|-|a|-|week");
check("keeps hyphenated names whole", "Jean-Claude of Al-Amin in COVID-19");
check("cuts a place from its participle", "an Ostvik|-|based firm");
check("keeps an ISO date whole", "on 2031-03-04");
check("takes a minus sign along", "at -5 degrees");
check("keeps addresses whole", "see https://example.org/a?b=c|, www.example.org|; mail ana@example.org|.");
check("keeps names and tags whole", "@ana_ruiz on #Ostvik");
check("cuts words apart where a space is missing", "went home|.|The end");
check("keeps an ellipsis whole", "well|... and|… so");
check("keeps a dash whole", "no|--|never|—|said he");
check("keeps an emoji with its parts", "yes 👍🏽|👩‍🚒 no");
check("takes non-breaking spaces for spaces", "5\u00a0million\u202fpeople");
check("keeps a direction mark on an abbreviation and on a number", "Gen.\u200f saw -5\u200f boats");
check("keeps combining marks on their letter", "Zoe\u0308 left|.");

test("tokenize() stands lone surrogates and control characters", () => {
  const text = "a\ud800b \0 \udc00|";
  const tokens = tokenize(text, [{ start: 0, end: text.length }], textWords);
  assert.equal(tokens.map(({ start, end }) => text.slice(start, end)).join(""), text.replaceAll(" ", ""));
});
