import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type MarkedReport, markedStory } from "../../../test/support/marked-story.ts";
import { claimWords } from "../../language/en/claims.ts";
import { storyIds } from "../ids.ts";
import { prepareStory } from "../story.ts";
import { rarityIn } from "../terms.ts";
import { compareFigures } from "./find-figure-conflicts.ts";
import { compareMoments } from "./series.ts";

/** A report with its day of publication; null where it is unknown. */
type Dated = readonly [published: string | null, text: string];

function compare(...reports: readonly Dated[]) {
  const marked = reports.map(([published, text], i): MarkedReport => {
    return { outlet: `Outlet ${i + 1}`, text, ...(published === null ? {} : { published }) };
  });
  const { readings, entities } = markedStory(marked);
  const story = prepareStory(readings, entities, claimWords);
  return compareFigures(story, storyIds(readings), rarityIn(story));
}

const relations = (...reports: readonly Dated[]) =>
  compare(...reports).conflicts.map(({ relation, sides }) => [relation, ...sides.map(({ says }) => says)]);

const ABOARD = "were aboard the ferry {org Marit Holm} when it left {place Ostvik}.";

test("compareFigures() calls it a contradiction where two counts of one thing cannot both hold", () => {
  assert.deepEqual(
    relations(
      ["2031-03-04", `{f:212..212::person 212 people} ${ABOARD}`],
      ["2031-03-04", `{f:240..::person At least 240 people} ${ABOARD}`],
    ),
    [["contradiction", "212 people", "At least 240 people"]],
  );
});

test("compareFigures() lets a later toll revise an earlier one", () => {
  assert.deepEqual(
    relations(
      ["2031-03-04", "{f:9..9:die:person Nine people} died when the ferry {org Marit Holm} sank."],
      ["2031-03-05", "{f:14..14:die:person 14 people} died when the ferry {org Marit Holm} sank."],
    ),
    [["revision", "Nine people", "14 people"]],
  );
});

const NINE = "{f:9..9:die:person nine people} died when the ferry {org Marit Holm} sank.";
const FOURTEEN = "{f:14..14:die:person 14 people} died when the ferry {org Marit Holm} sank.";
const saidBy = (who: string, what: string) => `{source ${who}} {cue:asserted said} that {content ${what}}`;

test("compareFigures() takes two speakers of one hour for two accounts, and what one of them says later for an update", () => {
  const relationOf = (moment: string, ...texts: readonly [string, string]) =>
    relations(["2031-03-04T08:00:00Z", texts[0]], [moment, texts[1]]).map(([relation]) => relation);
  const shipper = saidBy("The shipping company", NINE);
  const union = saidBy("The union", FOURTEEN);
  assert.deepEqual(relationOf("2031-03-04T10:00:00Z", shipper, union), ["contradiction"]);
  assert.deepEqual(relationOf("2031-03-05T10:00:00Z", shipper, union), ["revision"]);
  assert.deepEqual(relationOf("2031-03-04T10:00:00Z", shipper, FOURTEEN), ["revision"]);
  const officials = saidBy("Officials", FOURTEEN);
  assert.deepEqual(relationOf("2031-03-04T10:00:00Z", shipper, officials), ["revision"]);
});

test("compareFigures() lets the number of missing fall", () => {
  const missing = (n: number) =>
    `{f:${n}..${n}:miss:person ${n} people} are missing since the {org Marit Holm} sank.`;
  assert.deepEqual(relations(["2031-03-04", missing(60)], ["2031-03-05", missing(40)]), [
    ["revision", "60 people", "40 people"],
  ]);
});

test("compareFigures() takes no toll of one hospital for that of a war", () => {
  const hurt = (n: number) => `{f:${n}..${n}:injure:person ${n} people} were injured in {place Ostvik}.`;
  assert.deepEqual(relations(["2031-03-04", hurt(15)], ["2031-03-05", hurt(3000)]), []);
});

test("compareFigures() sets figures that can all hold side by side", () => {
  assert.deepEqual(
    relations(
      ["2031-03-04", `{f:180..220::person about 200 people} ${ABOARD}`],
      ["2031-03-04", `{f:..250::person as many as 250 people} ${ABOARD}`],
    ),
    [["compatible", "about 200 people", "as many as 250 people"]],
  );
});

test("compareFigures() knows a rounded figure", () => {
  assert.deepEqual(
    relations(
      ["2031-03-04", `{f:11000..11000::person 11,000 people} ${ABOARD}`],
      ["2031-03-04", `{f:11240..11240::person 11,240 people} ${ABOARD}`],
    ),
    [["rounding", "11,000 people", "11,240 people"]],
  );
});

test("compareFigures() tells killed from killed or injured", () => {
  assert.deepEqual(
    relations(
      ["2031-03-04", "{f:9..9:kill:person Nine people were killed} when the ferry {org Marit Holm} sank."],
      [
        "2031-03-04",
        "{f:60..60:kill+injure:person 60 people were killed or injured} when the {org Marit Holm} sank.",
      ],
    ),
    [["scope", "Nine people were killed", "60 people were killed or injured"]],
  );
});

test("compareFigures() finds a reprint with a changed figure, though both could hold", () => {
  const sentence = "died when the ferry {org Marit Holm} ran aground outside the port.";
  assert.deepEqual(
    relations(
      ["2031-03-04", `At {f:9..:die:person least nine people} ${sentence}`],
      ["2031-03-04", `At {f:19..:die:person least 19 people} ${sentence}`],
    ),
    [["contradiction", "least nine people", "least 19 people"]],
  );
});

test("compareFigures() groups two figures or more of one thing", () => {
  const { groups } = compare(
    ["2031-03-04", `{f:212..212::people 212 people} ${ABOARD}`],
    ["2031-03-04", `{f:212..212::people 212 people} ${ABOARD} The wreck had {f:2..2::door two doors}.`],
  );
  assert.deepEqual(
    groups.map(({ of, unit, figures }) => ({ of, unit, figures })),
    [{ of: "people aboard", unit: "count", figures: ["f1", "f2"] }],
  );
});

test("compareFigures() makes a conflict of each relation that the values of a count have", () => {
  const sentence = "died when the ferry {org Marit Holm} ran aground outside the port.";
  const { conflicts } = compare(
    ["2031-03-04", `At {f:9..:die:people least nine people} ${sentence}`],
    ["2031-03-04", `At {f:19..:die:people least 19 people} ${sentence}`],
    ["2031-03-05", "{f:24..24:die:people 24 people} died on the ferry {org Marit Holm} that ran aground."],
    ["2031-03-06", "{f:27..27:die:people 27 people} died on the ferry {org Marit Holm} that ran aground."],
  );
  assert.deepEqual(
    conflicts.map(({ relation, topic, sides }) => [relation, topic, sides.length]),
    [
      ["contradiction", "people killed", 2],
      ["revision", "people killed", 4],
    ],
  );
  assert.match(
    conflicts[0]!.why,
    /^“least nine people” \(Outlet 1\) and “least 19 people” \(Outlet 2\): the sentence is the same/u,
  );
  assert.equal(
    conflicts[1]!.why,
    "“27 people” (Outlet 4) is later than “24 people” (Outlet 3), in the same sentence",
  );
});

test("compareFigures() takes a figure changed in a reprint of another day for no update", () => {
  const report = (min: number, max: number, text: string) =>
    `About {f:${min}..${max}:cross:engineer ${text} engineers} have crossed the border to the dam at {place Ostvik}. Nobody at the dam would say for how long they are going to stay there.`;
  const reports: readonly Dated[] = [
    ["2031-06-17", report(1080, 1320, "1,200")],
    ["2031-06-18", report(1890, 2310, "2,100")],
  ];
  assert.deepEqual(relations(...reports), [["contradiction", "1,200 engineers", "2,100 engineers"]]);
});

test("compareFigures() takes two figures of one reprinted sentence for two", () => {
  const poll =
    "In the {org Halden} poll {f:62..62::% 62%} of voters in {place Lorvane} wanted a bridge over the sound and {f:52..52::% 52%} of voters in {place Lorvane} wanted a tunnel.";
  assert.deepEqual(relations(["2031-03-04", poll], ["2031-03-05", poll], ["2031-03-06", poll]), []);
});

test("compareFigures() lets a later report with another text update a sentence", () => {
  const sentence = (figure: string) =>
    `About ${figure} have crossed the border to the dam at {place Ostvik}.`;
  assert.deepEqual(
    relations(
      [
        "2031-06-17",
        `${sentence("{f:1080..1320:cross:engineer 1,200 engineers}")} Nobody would say for how long they stay in the town below the old wall.`,
      ],
      [
        "2031-06-18",
        `${sentence("{f:1890..2310:cross:engineer 2,100 engineers}")} A second column of trucks came through the pass before the snow closed the only road.`,
      ],
    ),
    [["revision", "1,200 engineers", "2,100 engineers"]],
  );
});

test("compareFigures() holds counts of those aboard against one another", () => {
  assert.deepEqual(
    relations(
      ["2031-03-04", "The ferry had {f:212..212::people 212 people} aboard."],
      ["2031-03-05", "There were {f:240..::people at least 240 people} aboard."],
    ),
    [["contradiction", "212 people", "at least 240 people"]],
  );
});

test("compareFigures() refuses to compare", () => {
  const day = "2031-03-04";
  const died = (n: number, text: string) => `{f:${n}..${n}:die:person ${n} people} died ${text}.`;
  const cases: readonly (readonly [because: string, ...reports: readonly Dated[]])[] = [
    ["deaths in two places", [day, died(9, "in {place Ostvik}")], [day, died(30, "in {place Lillmark}")]],
    [
      "deaths of two dates",
      [day, died(9, "{d:2031-03-03 on Monday}")],
      [day, died(30, "{d:2027-08 in August 2027}")],
    ],
    [
      "an earlier disaster",
      [day, died(9, "on the ferry {org Marit Holm}")],
      [day, died(30, "on the ferry {org Marit Holm} {d:2027-08 in August 2027}")],
    ],
    [
      "a part of the whole",
      [day, died(9, "on the ferry {org Marit Holm}")],
      [day, `The dead on the ferry {org Marit Holm} included ${died(2, "in the bow")}`],
    ],
    [
      "other things",
      [day, `{f:11..11::boat 11 boats} ${ABOARD}`],
      [day, `{f:2..2::helicopter two helicopters} ${ABOARD}`],
    ],
    [
      "one report's own two figures",
      [day, `{f:212..212::person 212 people} ${ABOARD} {f:240..240::person 240 people} ${ABOARD}`],
    ],
    [
      "a toll of one day from outlets that may have asked at other hours",
      [day, died(9, "on the ferry {org Marit Holm}")],
      [day, died(11, "aboard the ferry {org Marit Holm}")],
    ],
    [
      "a toll in reports without a date",
      [null, died(9, "on the ferry {org Marit Holm}")],
      [null, died(11, "aboard the ferry {org Marit Holm}")],
    ],
    [
      "the same head in sentences about nothing in common",
      [day, "{f:3..3::hour Three hours} passed before the first boat came."],
      [day, "The minister spoke for {f:2..2::hour two hours} in parliament."],
    ],
  ];
  for (const [because, ...reports] of cases) {
    assert.deepEqual(
      relations(...reports).filter(([relation]) => relation !== "compatible"),
      [],
      because,
    );
  }
});

test("compareFigures() finds the same in any order of the reports", () => {
  const reports: readonly Dated[] = [
    ["2031-03-04", `{f:212..212::person 212 people} ${ABOARD}`],
    ["2031-03-04", `{f:240..::person At least 240 people} ${ABOARD}`],
    ["2031-03-06", `{f:198..198::person 198 people} ${ABOARD}`],
  ];
  const found = (order: readonly Dated[]) =>
    compare(...order)
      .conflicts.map(({ relation, sides }) => [relation, ...sides.map(({ says }) => says).sort()])
      .sort();
  assert.deepEqual(found(reports), found([...reports].reverse()));
});

test("compareFigures() tells how a count changed and who moved first", () => {
  const died = (n: number) =>
    `{f:${n}..${n}:die:person ${n} people} died when the ferry {org Marit Holm} sank.`;
  const { groups } = compare(
    ["2031-03-04T08:00:00Z", died(9)],
    ["2031-03-04T11:00:00Z", died(9)],
    ["2031-03-05", died(14)],
    ["2031-03-05", died(14)],
    ["2031-03-06T07:00:00Z", died(17)],
    [null, died(17)],
  );
  assert.deepEqual(
    groups.map(({ series }) => series.map(({ min, since, first }) => [min, since, first])),
    [
      [
        [9, "2031-03-04T08:00:00Z", "outlet-1"],
        [14, "2031-03-05", null],
        [17, "2031-03-06T07:00:00Z", null],
      ],
    ],
  );
});

test("compareFigures() keeps its series to the group's figures, each once, by time", () => {
  const day = fc.constantFrom(
    "2031-03-04",
    "2031-03-04T08:00:00Z",
    "2031-03-05T21:00:00Z",
    "2031-03-06",
    null,
  );
  const toll = fc.tuple(day, fc.integer({ min: 3, max: 8 }));
  fc.assert(
    fc.property(fc.array(toll, { minLength: 1, maxLength: 12 }), (tolls) => {
      const { groups } = compare(
        ...tolls.map(([published, n]): Dated => {
          return [
            published,
            `{f:${n}..${n}:die:person ${n} people} died when the ferry {org Marit Holm} sank.`,
          ];
        }),
      );
      for (const { series, figures } of groups) {
        assert.deepEqual(series.flatMap((step) => step.figures).sort(), [...figures].sort());
        const moments = series.map(({ since }) => since);
        assert.deepEqual([...moments].sort(compareMoments), moments);
      }
    }),
    { numRuns: 60 },
  );
});
