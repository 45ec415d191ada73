import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { withMarks, withoutMarks } from "../../../test/support/marked-values.ts";
import { readPlainLayers } from "../../../test/support/plain-layers.ts";
import { numberWords } from "../../language/en/numbers.ts";
import type { Figure } from "../../model/index.ts";
import { findFigures } from "./find-figures.ts";
import { intervalOf } from "./interval.ts";

function figuresIn(text: string): readonly Figure[] {
  return findFigures(text, readPlainLayers(text), numberWords);
}

/** `240`, `240..` (at least), `..12` (at most), `3600..4400`, with the unit behind a colon unless things are counted. */
function markOf({ min, max, unit }: Figure): string {
  const interval = min === max ? String(min) : `${min ?? ""}..${max ?? ""}`;
  return unit === "count" ? interval : `${interval}:${unit}`;
}

function check(name: string, ...lines: readonly string[]): void {
  test(`findFigures() ${name}`, () => {
    for (const line of lines) {
      const text = withoutMarks(line);
      const found = figuresIn(text).map((figure) => ({ ...figure, value: markOf(figure) }));
      assert.equal(withMarks(text, found), line);
    }
  });
}

check(
  "makes the hedge part of the figure",
  "{240.. At least 240 people} were aboard.",
  "{..12000 As many as 12,000 troops} came.",
  "{3600..4400 About 4,000 houses} burned.",
  "{9900..12100 An estimated 11,000 people} fled.",
  "{11000.. More than 11,000 people} fled.",
  "{..30 Fewer than 30 ships} were left.",
  "{36000..40000 Nearly 40,000 jobs} are gone.",
  "{3000.. Some 3,000 or more soldiers} marched.",
  "{212 Exactly 212 people} were aboard.",
  "{360..440 400-odd guests} came.",
  "The toll {17.. surpassed 17}.",
  "It is {..7:nm a sub-7 nanometer} chip.",
  "{12.. At least 12} or {40.. more than 40 boats} sank.",
);
check(
  "reads magnitudes, words and fractions",
  "{1500000 1.5 million people} saw it.",
  "{412 Four hundred and twelve people} saw it.",
  "{6 Half a dozen ships} burned.",
  "{5000000 5m people} saw it.",
  "{4300000 4.3M digital and physical records} were sold.",
  "{300000000:INR Rs 30 crore} and {3000:MYR RM3,000} are gone.",
  "{20:% One in five houses} burned, and {25:% 1/4 of the barns}.",
  "{5:% 1 in 20 adults} and {90:% 9 in 10 children} agree; it struck {12 12} in 2024.",
  "{66.67:% Two thirds of the crew} were saved.",
  "{50:% Half of the houses} burned.",
  "It is {0.5:mi half a mile} off, or {0.75:mi three quarters of a mile}.",
  "Sales grew {6:× sixfold}, costs {10:× 10-fold}.",
);
check(
  "reads ranges",
  "{10..15 Between 10 and 15 houses} burned.",
  "{10..15 10 to 15 houses} burned.",
  "{10..15 10-15 houses} burned.",
  "It costs {5000000..10000000:USD $5-10 million}.",
  "It grew from {10 10} to {15 15 ships}.",
);
check(
  "reads units",
  "Prices rose by {3:% 3 %}, or {2:pp 2 percentage points}.",
  "It cost {3000000:USD $3m}, {40:GBP £40} and {5000000000:EUR 5bn euros}.",
  "It costs {75:USD $75 U.S.}, {5:CAD C$5}, {20:CAD $20 Canadian} or {300:MXN 300 Mexican pesos}.",
  "Its shares rose to {1.185:GBP 118.5p}, or {0.2:USD 20 cents}.",
  "It cost {3.5:USD three dollars fifty cents}, not {30000000:EUR 30 MEUR}.",
  "They lost {20000..99999:USD tens of thousands of dollars}.",
  "It was {5:km 5 km} off, in {-5:°C -5 °C}, at {60:mi/h 60mph}.",
  "He is {5.5:ft 5 feet 6 inches} tall; the wall is {1.8:m 1.8m} thick.",
  `There were "{..50 at most 50}" people; the screen is {12:in 12"} wide.`,
  "Growth rose from {2.8:% 2.8} to {3.4:% 3.4 percent}.",
  "She won the {400:m 400m} freestyle and the {800:m 800m} women’s final in a 4×200 pool.",
  "He got {2.25:year two years and three months}.",
  "A girl {3:year three years of age} and players over the age of {21:year 21} came.",
  "He died at the age of {52:year 52} of a fever; men aged {22:year 22} and {23:year 23} lived.",
  "She died aged {25:year just 25}; a boy aged {10.8..13.2:year about 12} lived.",
  "The lamp takes {5:W 5 W} and {10:kV/cm 10 kV/cm}.",
  "The {5000:t 5,000-ton warship} carries {40:t 40 tonnes of grain}.",
  "He earned {3:USD/day $3 a day}.",
  "There were {38:count/100000 38 road deaths per 100,000} people.",
  "It lasted {3:month three months}.",
  "A {52:year 52-year-old man} died.",
  "Ana Ruiz, {52:year 52}, and a local man, {21:year 21}, were rescued.",
  'He is {5.5:ft 5\'6"}, the screen {12:in 12"} wide, and he said "{12 12}".',
);
check(
  "gives vague amounts honest intervals",
  "{24..99 Dozens of people} died.",
  "{20000..99999 Tens of thousands of people} fled.",
  "{300..999 Several hundred people} fled.",
  "{3..9 Several people} were hurt.",
  "{200..999 Hundreds more} are missing.",
);
check(
  "reads votes, and leaves scores alone",
  "The council voted {52 52} to {48 48}.",
  "It passed by {52 52 votes} to {48 48}.",
  "It passed on a {52 52}-{48 48 vote}.",
  "They won 24-17, and then 6-4 3-6 7-5.",
);
check(
  "takes in who is counted",
  "{11000 11,000 newly trained soldiers} marched; an {11000 11,000-strong contingent} was left.",
  "{2 Two of the crew} were saved.",
  "{12 12 others} are missing.",
  "{212 212 people aboard} were saved.",
  "They had reported {4 four strikes}, {240 a reported 240 boats}.",
  "It follows an {11000 11,000-strong contingent} Ostvik sent.",
  "He sent {3000 an additional 3,000 troops} there.",
  "{1 One of the students} left.",
  "{2 Two of Ruiz’s deputies} left {47 47} of Kestria’s {64 64 districts}.",
  "{12000000 12m homes} are dark.",
  "{8000000 Eight million} {250:ml 250ml} bottles were sold.",
  "{2 Two F-16s} landed.",
  "{13 13} of the {63 63 guests} left a crowd of {900 900}.",
  "Of the dead she knew of seven, and the mayor said {11 eleven}.",
  "{300.. More than 300 dead Kestrian soldiers} lay there, and {247 247 destroyed houses}.",
  "A man of {58:year 58} was hurt.",
);
check(
  "leaves alone what is no figure",
  "Sales fell in the first half of 2030, and the latter half of the year was calm, as in the early '80s.",
  "An F-16 over Route 66, Article 4, No. 10, Section 12 and G7.",
  "The 810th Brigade came third on May 4, 1998, at 10:30, and in 2024.",
  "The strike came at 0300 in the morning, said agent 007.",
  "Call 555-1234, (555) 123-4567 or +44 20 7946 0958, or write to 16 Canal Street.",
  "It was built in A.D. 1000, rebuilt in 1260, and was 2018’s and the 1990s best house (2031).",
  "See the page q=30%25, the form XK-173m, and the new Kestrel Watch 5 to see why.",
  "One of them won one of the largest prizes.",
  "The picture has 1080p, and his lap took 1m44.458s in Formula One.",
  "It ran from March 17 to 19, and will not end until at least 2031.",
  "Since 9/11, in the 1990's, it was open 24/7 for men in their early 30s.",
  "No one was hurt, and one of them said one must wait.",
  "The team won 3-1.",
  "It began three weeks ago and ended two days later.",
  "The two met again.",
  "The bells rang at six o'clock, and again at 9 o’clock.",
  "He bought an iPhone 12 and a Model 3.",
);

test("findFigures() tells what befell the counted", () => {
  const rolesOf = (text: string) => figuresIn(text).map(({ roles }) => roles.join("+"));
  assert.deepEqual(rolesOf("About 4,000 were killed or injured."), ["injure+kill"]);
  assert.deepEqual(rolesOf("At least 12 people have died, and 20 were wounded."), ["kill", "injure"]);
  assert.deepEqual(rolesOf("The blast left 12 dead, killing 3 children."), ["kill", "kill"]);
  assert.deepEqual(rolesOf("The death toll rose to 14."), ["kill"]);
  assert.deepEqual(rolesOf("The death toll passes 500."), ["kill"]);
  assert.deepEqual(rolesOf("There were 12 deaths and 30 casualties."), ["kill", "injure+kill"]);
  assert.deepEqual(rolesOf("The 12 soldiers killed the guard."), [""]);
  assert.deepEqual(rolesOf("The injured numbered 64."), ["injure"]);
  assert.deepEqual(rolesOf("The mission put the number of killed and wounded at 41."), ["injure+kill"]);
  assert.deepEqual(rolesOf("It brought down some 200 houses."), ["destroy"]);
  assert.deepEqual(rolesOf("Eleven of our soldiers lie dead."), ["kill"]);
  assert.deepEqual(rolesOf("The number of miners killed rose to 13."), ["kill"]);
  assert.deepEqual(rolesOf("The riot left five people dead and injured 220."), ["kill", "injure"]);
  assert.deepEqual(rolesOf("More than 300 dead Kestrian soldiers lay there."), ["kill"]);
});

test("findFigures() tells what is estimated, planned, feared, possible and additional from what is", () => {
  const modalityOf = (text: string) => figuresIn(text)[0]?.modality;
  assert.equal(modalityOf("It plans to send 12,000 troops."), "planned");
  assert.equal(modalityOf("Up to 40 people may have died."), "possible");
  assert.equal(modalityOf("Dozens of people are feared dead."), "feared");
  assert.equal(modalityOf("It did not send 3,000 troops."), "negated");
  assert.equal(modalityOf("It sent 3,000 troops."), "actual");
  assert.equal(modalityOf("It freed 63 civilians seized in May."), "actual");
  assert.equal(modalityOf("An estimated 300 people fled."), "estimated");
  assert.equal(modalityOf("The ministry estimates that 300 people fled."), "estimated");
  assert.equal(modalityOf("It plans to send an estimated 300 troops."), "planned");
  assert.equal(figuresIn("Another 3 people died.")[0]?.additional, true);
  assert.equal(figuresIn("Three people died.")[0]?.additional, false);
});

test("findFigures() tells of what place a figure counts", () => {
  const whereIn = (text: string) => figuresIn(text).map(({ scope }) => scope.where);
  const cases: Readonly<Record<string, readonly (string | null)[]>> = {
    "At least 212 people were missing in the Sarn valley on Monday.": ["in the Sarn valley"],
    "Police arrested 31 people on Monday in the village of Ostvik.": ["in the village of Ostvik"],
    "In Ostvik, police arrested 31 people.": ["In Ostvik"],
    "Police arrested 31 people in Kestria and Norland.": ["in Kestria and Norland"],
    "Some 40 homes in Cape St. Ostvik burned.": ["in Cape St. Ostvik"],
    "There were 12 boats at the port.": ["at the port"],
    "They fired 12 rockets at Ostvik.": [null],
    "Some 40 people died in Kestria’s northern province.": ["in Kestria’s northern province"],
    "There are 40 women in Kestria’s army.": [null],
    "About 3 million people live nationwide.": ["nationwide"],
    "Some 40 houses burned in the south of Kestria.": ["in the south of Kestria"],
    "12 people died when a bus overturned in Ostvik.": [null],
    "12 people were in critical condition.": [null],
    "In March, 12 people died.": [null],
    "In Ostvik, the mayor, Ana Ruiz, said 31 people had fled.": [null],
  };
  for (const [text, wanted] of Object.entries(cases)) assert.deepEqual(whereIn(text), wanted, text);
});

test("findFigures() takes the names layer's word for what is a place", () => {
  const text = "Police arrested 31 people in Harborside.";
  const start = text.indexOf("Harborside");
  const name = { start, end: text.length - 1, trace: { rule: "test" } };
  const whereWith = (kind: "place" | "organization") =>
    findFigures(text, { ...readPlainLayers(text), names: [{ ...name, kind }] }, numberWords)[0]?.scope.where;
  assert.equal(whereWith("place"), "in Harborside");
  assert.equal(whereWith("organization"), null);
});

test("findFigures() tells a change from an amount", () => {
  assert.deepEqual(
    figuresIn("Sales rose by 3 % to 412 ships, costs fell 2 %.").map(({ change }) => change),
    ["up", undefined, "down"],
  );
  assert.deepEqual(
    figuresIn("Kestrel +0.2%, Merlin -1.3%, and it was -5 °C.").map(({ change, min }) => [change, min]),
    [
      ["up", 0.2],
      ["down", 1.3],
      [undefined, -5],
    ],
  );
});

test("findFigures() takes the particle of a verb for no change", () => {
  const changesIn = (text: string) => figuresIn(text).map(({ change }) => change);
  assert.deepEqual(changesIn("The president called up 40,000 men."), [undefined]);
  assert.deepEqual(changesIn("The index ended up 64 points."), ["up"]);
});

test("findFigures() lets a figure share what its neighbor says", () => {
  const told = (text: string) =>
    figuresIn(text).map(({ hedge, change, unit, counted, head }) => [
      hedge,
      change ?? null,
      unit,
      counted,
      head,
    ]);
  const cases: Readonly<Record<string, ReturnType<typeof told>>> = {
    "It flew more than 100 km (60 miles).": [
      ["moreThan", null, "km", null, null],
      ["moreThan", null, "mi", null, null],
    ],
    "Shares were up 17.5 points, or 0.22 %.": [
      ["exact", "up", "point", null, null],
      ["exact", "up", "%", null, null],
    ],
    "It has 6 million homes, up from 2.4 million.": [
      ["exact", null, "count", "homes", "home"],
      ["exact", null, "count", "homes", null],
    ],
    "It has 12 boats, compared with nine in March.": [
      ["exact", null, "count", "boats", "boat"],
      ["exact", null, "count", "boats", null],
    ],
    "It went from 21 mpg to 23.": [
      ["exact", null, "mi/gal", null, null],
      ["exact", null, "mi/gal", null, null],
    ],
    "It has a 7- or 8-inch screen.": [
      ["exact", null, "in", "screen", "screen"],
      ["exact", null, "in", "screen", "screen"],
    ],
  };
  for (const [text, wanted] of Object.entries(cases)) assert.deepEqual(told(text), wanted, text);
});

test("findFigures() marks a part of a group that is named", () => {
  const partsOf = (text: string) => figuresIn(text).map(({ part }) => part === true);
  assert.deepEqual(partsOf("Two of the crew and 14 guests left."), [true, false]);
  assert.deepEqual(partsOf("Hundreds of the guests left."), [false]);
});

test("findFigures() names the counted in lemmas and in words of the text", () => {
  assert.deepEqual(
    figuresIn("At least 240 old  houses and two of the churches burned.").map(({ of, counted, head }) => [
      of,
      counted,
      head,
    ]),
    [
      ["old house", "old houses", "house"],
      ["church", "churches", "church"],
    ],
  );
  assert.deepEqual(
    figuresIn("The number of people aboard was put at 212.").map(({ of, counted }) => [of, counted]),
    [["people aboard", "people aboard"]],
  );
  assert.deepEqual(
    figuresIn("At least 12 were killed.").map(({ of }) => of),
    [null],
  );
});

test("findFigures() takes the role of any verb from the tree", () => {
  const text = "Nearly 4,000 volunteers signed the letter.";
  const layers = readPlainLayers(text);
  const words = layers.tokens.map(({ start, end }) => text.slice(start, end));
  const dependencies = words.map((word) =>
    word === "signed"
      ? { head: -1, deprel: "root" }
      : { head: words.indexOf("signed"), deprel: word === "volunteers" ? "nsubj" : "dep" },
  );
  assert.deepEqual(findFigures(text, { ...layers, dependencies }, numberWords)[0]?.roles, ["sign"]);
});

test("intervalOf() never has its ends the wrong way round", () => {
  const hedges = [
    "exact",
    "about",
    "atLeast",
    "moreThan",
    "atMost",
    "fewerThan",
    "nearly",
    "range",
    "vague",
  ] as const;
  const finite = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...hedges), finite, finite, (hedge, a, b) => {
      const { min, max } = intervalOf(hedge, Math.min(a, b), Math.max(a, b));
      assert.ok(min === null || max === null || min <= max);
      assert.ok(min !== null || max !== null);
    }),
  );
});

test("findFigures() reads back any count behind any hedge", () => {
  const hedges = fc.constantFrom("", "about ", "at least ", "more than ", "up to ", "nearly ", "fewer than ");
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 5_000_000 }), hedges, (n, hedge) => {
      const [figure, ...others] = figuresIn(
        `The wardens of Ostvik counted ${hedge}${n.toLocaleString("en-US")} people on the pier.`,
      );
      assert.equal(others.length, 0);
      assert.ok((figure!.min ?? n) <= n && n <= (figure!.max ?? n));
      assert.equal(figure!.of, "people");
    }),
  );
});

const pieces = fc.array(
  fc.constantFrom(
    "at",
    "least",
    "12",
    "1,250",
    "$",
    "million",
    "a",
    "half",
    "dozen",
    "people",
    "killed",
    "or",
    "injured",
    "to",
    "-",
    "between",
    "and",
    "%",
    "\u0000",
    "\ud800",
    "😀",
    "of",
    "the",
    ",",
    "3.5",
    "km",
    "year",
    "old",
    "/",
    "several",
    "hundreds",
    "\n\n",
    "US",
    "—",
    "خمسة",
  ),
  { maxLength: 40 },
);

test("findFigures() gives sorted, disjoint, trimmed spans inside any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((list) => list.join(" ")),
        pieces.map((list) => list.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        let at = 0;
        for (const { start, end, min, max } of figuresIn(text)) {
          assert.ok(at <= start && start < end && end <= text.length);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(min === null || max === null || min <= max);
          at = end;
        }
      },
    ),
  );
});

test("findFigures() tells what is counted, though no noun stands behind the number", () => {
  const cases: Readonly<Record<string, readonly (readonly [of: string | null, head: string | null])[]>> = {
    "At least 19 dead": [[null, "people"]],
    "The death toll rose to 17.": [[null, "people"]],
    "The number of dead rose to 17.": [[null, "people"]],
    "A barn with cows burned and 40 died.": [[null, null]],
    "The price rose to 17.": [[null, null]],
    'There were "at most 50" people.': [["people", "people"]],
  };
  for (const [text, wanted] of Object.entries(cases))
    assert.deepEqual(
      figuresIn(text).map(({ of, head }) => [of, head]),
      wanted,
      text,
    );
});

test("findFigures() knows a fate that is told in several words", () => {
  const rolesIn = (text: string) => figuresIn(text).map(({ roles }) => roles);
  assert.deepEqual(rolesIn("Some 300 people had to leave their homes."), [["displace"]]);
  assert.deepEqual(rolesIn("Some 30 people were taken to hospital."), [["hospitalize"]]);
  assert.deepEqual(rolesIn("Some 300 people painted their homes."), [[]]);
  assert.deepEqual(rolesIn("The storm claimed at least 11 lives."), [["kill"]]);
  assert.deepEqual(rolesIn("The storm took the lives of 11 people."), [["kill"]]);
  assert.deepEqual(rolesIn("Police fear that 11 lives were lost."), [["kill"]]);
  assert.deepEqual(rolesIn("The surgeon changed the lives of 11 people."), [[]]);
  assert.deepEqual(rolesIn("The storm cost 11 people their lives."), [["kill"]]);
  assert.deepEqual(rolesIn("Some 30 people suffered severe burns."), [["injure"]]);
  assert.deepEqual(rolesIn("Doctors counted 15 cases of cholera."), [["infect"]]);
  assert.deepEqual(rolesIn("Doctors counted 15 cases of wine."), [[]]);
});
