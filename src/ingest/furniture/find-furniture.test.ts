import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withMarks, withoutMarks } from "../../../test/support/marked-values.ts";
import { furnitureWords } from "../../language/en/furniture.ts";
import { articleFromText } from "../text/read-text.ts";

/** Lines of a page with `{reason words}` around the furniture; what is set aside must be exactly that. */
function check(name: string, marked: string): void {
  test(`findFurniture() ${name}`, () => {
    const article = articleFromText(withoutMarks(marked), furnitureWords);
    const found = article.skipped.map((span) => ({ ...span, value: span.reason }));
    assert.equal(withMarks(article.text, found), marked);
  });
}

const REPORT = `Ferry runs aground off Ostvik

The ferry ran aground on a sandbank off Ostvik early on Tuesday, and all 212 people aboard were brought ashore, the coast guard said.

“Nobody was hurt,” said Commander Marta Keel, who led the rescue from the harbor.

The operator said that the ship had been inspected in November and that it would look into the accident.`;

check("leaves a report without furniture alone", REPORT);
check("sets the menu of a site aside", `{menu News Feed\nShow More\nNews Feed}\n\n${REPORT}`);
check("sets a bar of sections aside", `{menu Home | News | Sport | Weather}\n\n${REPORT}`);
check(
  "sets the sections of a site aside, above and below",
  `{menu Home\nNews\nWeather\nObituaries\nWest Coast}\n\n${REPORT}\n\n{menu Sport\nArts & Books\nTravel}`,
);
check("sets a price aside", `${REPORT}\n\n{support-prompt Support the Ostvik Courier from $2 a week}`);
check(
  "sets a question aside that leads to a subscription",
  `${REPORT}\n\n{support-prompt Enjoying this article? Subscribe to the Courier for full access.}`,
);
check("sets a reading time aside", `${REPORT.replace("\n\n", "\n\n{reading-time 4 min read}\n\n")}`);
check(
  "takes a line of several prompts piece by piece",
  `{date-line date 2031-03-04} {support-prompt Support us on Ostvik Fund}\n${REPORT}`,
);
check(
  "sets a byline and a date line aside",
  `${REPORT.replace("\n\n", "\n\n{byline By Ana Ruiz, Harbor Correspondent}\n{date-line Published: 4 March 2031, 09:12 GMT}\n\n")}`,
);
check(
  "sets a date without a year aside",
  `${REPORT.replace("\n\n", "\n\n{date-line Updated Tue 4:31 pm, March 4}\n\n")}`,
);
check(
  "sets a repeated headline aside",
  `${REPORT.replace("\n\n", "\n\n{repeated-headline Ferry runs aground off Ostvik}\n\n")}`,
);
check(
  "keeps a caption that is said once, but for its credit",
  `${REPORT.replace("\n\n", "\n\nThe ferry in shallow water off Ostvik on Tuesday {photo-credit (Ana Ruiz/Meridian)}\n\n")}`,
);
check(
  "keeps a caption whose credit names a pool",
  `${REPORT.replace("\n\n", "\n\nRescue boats near Ostvik on March 4, 2031 {photo-credit (Ana Ruiz/Pool/Meridian)}\n\n")}`,
);
check("sets a chain of names aside", `${REPORT}\n\n{photo-credit Ana Ruiz | Pool | Meridian}`);
check(
  "sets a caption aside where it is said again",
  `${REPORT.replace("\n\n", "\n\nThe ferry in shallow water off Ostvik\n{repeated-caption The ferry in shallow water off Ostvik}\n\n")}`,
);
check(
  "sets what leads elsewhere aside",
  `${REPORT}\n\n{see-also SEE ALSO: Harbor Strike Enters Third Week}\n\n{video-prompt Your browser doesn’t support HTML5}\n\n{read-more Read more}`,
);
check(
  "sets prompts aside",
  `${REPORT}\n\n{newsletter-prompt Sign up for our morning briefing}\n{share-prompt Share this article}\n{comments Leave a comment}\n{legal-notice © 2031 The Ostvik Courier. All rights reserved.}`,
);
check(
  "sets markup aside that was left behind",
  `${REPORT}\n\n{markup [button link="https://courier.example"]Subscribe[/button]}`,
);
check("sets a photographer's line aside", `${REPORT}\n\n{photo-credit Photo: Jonas Brandt / Meridian}`);
check(
  "sets a biography aside, with the name and role above it",
  `${REPORT}\n\n{author-biography Ana Ruiz\n\nHarbor reporter\n\nAna Ruiz is a reporter at The Ostvik Courier, where she covers shipping. She previously worked in Halden.\n\nShe holds a degree in history.}`,
);
check(
  "sets the biography of the author of the byline aside",
  `${REPORT.replace("\n\n", "\n\n{byline By Jonas Brandt}\n\n")}\n\n{author-biography Jonas Brandt has covered the port of Ostvik since 2019.}`,
);
check(
  "sets a teaser aside that breaks off",
  `${REPORT}\n\n{teaser Council to vote on new pier, officials say\nThe council meets on Thursday to decide on the old pier. The vote was first planned for the week before but was put off since the plans had been}`,
);
check(
  "sets the list under a heading of other stories aside",
  `${REPORT}\n\n{see-also Related stories}\n{teaser Harbor strike enters third week\nNew pier may cost twice as much}`,
);

// Leaves alone: each of these looks like furniture and is the report.
check(
  "leaves credits to the reading of origins",
  `${REPORT}\n\nWith reporting by Meridian and The Halden Post\n\nJonas Brandt contributed to this report.\n\nThis article was originally published by The Halden Post.\n\nSource: Meridian`,
);
check(
  "leaves the copyright of an agency to the reading of origins",
  `${REPORT.replace("The ferry ran", "OSTVIK, March 4 (Meridian) — The ferry ran")}\n\n© 2031 Meridian News Agency. All rights reserved.\n\n{legal-notice © 2031 The Halden Post. All rights reserved.}`,
);
check(
  "leaves a dateline alone",
  REPORT.replace("The ferry ran", "OSTVIK, March 4 (Meridian) — The ferry ran"),
);
check(
  "leaves a sentence alone that begins with a prompt's words",
  `${REPORT}\n\nSubscribe to the plan or leave, “the minister told the union” on Monday, and the union left.`,
);
check(
  "leaves somebody in the news alone who is a reporter",
  `${REPORT.replace("Marta Keel, who", "Marta Keel, and the reporter Ana Ruiz, who was aboard and")}\n\nAna Ruiz is a reporter at The Ostvik Courier and was brought to Halden.`,
);
check(
  "leaves a bracket inside a sentence alone",
  `${REPORT}\n\nThe council (Labor/Green) backs the pier, and so do the unions of the port.`,
);
check(
  "leaves two section names and a list of the report alone",
  `${REPORT}\n\nWeather\nTravel\n\nThe boats that helped were these:\n\nMarit\nSport\nSolveig\nNorthern Star`,
);
check(
  "leaves a price of the report alone",
  `${REPORT}\n\nSupport for the ferry costs $2 a week\n\nJust $2 a week is what each islander pays for the ferry, the council said.`,
);
check(
  "leaves a short quotation alone",
  `${REPORT}\n\n“No.”\n\nThat was all the director said when he was asked twice.`,
);
check("leaves a date in a sentence alone", `On 4 March 2031 the ferry ran aground off Ostvik.\n\n${REPORT}`);
check(
  "leaves a subheading alone",
  `${REPORT}\n\nWhat happens next\n\nThe wreck will be towed to Halden within a week, the harbor master said.`,
);

const line = fc.constantFrom(
  "Read more",
  "By Ana Ruiz",
  "4 March 2031",
  "Ferry runs aground",
  "(Ana Ruiz/Meridian)",
  "The ferry ran aground.",
  "Share",
  "",
  " ",
  "\u00a0",
  "\u0000",
  "😀",
  "\ud800",
  "Related",
  "|",
  "Photo: x",
  "“",
  "Ana Ruiz is a reporter at The Courier.",
  "date 2031-03-04 Support us on X",
);

test("findFurniture() gives sorted, disjoint spans inside the text, and articleFromText() keeps every character", () => {
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom("\n", "\n\n", " ", "\r\n"), (lines, parting) => {
      const text = lines.join(parting);
      const article = articleFromText(text, furnitureWords);
      assert.equal(article.text, text);
      let at = 0;
      for (const { start, end } of article.skipped) {
        assert.ok(at <= start && start < end && end <= text.length);
        at = end;
      }
    }),
  );
});
