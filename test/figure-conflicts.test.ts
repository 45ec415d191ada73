/**
 * Which figures of real sentences, read by the real reader, are held against one another? One line of news a case.
 * The first word of a case is what it must find; under `none` no contradiction, revision or scope may be found.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { report } from "../src/index.ts";
import { bareArticle } from "./support/bare-article.ts";

const DAY = "2031-03-04";
const LATER = "2031-03-06";

type Dated = readonly [published: string, text: string];

function relationsIn(reports: readonly Dated[]): readonly string[] {
  const articles = reports.map(([published, text], i) =>
    bareArticle(text, `a${i}`, { outlet: `Outlet ${i + 1}`, published }),
  );
  return report(articles)
    .conflicts.filter(({ over }) => over === "figure")
    .map(({ relation }) => relation);
}

function check(name: string, wanted: string | null, ...cases: readonly (readonly Dated[])[]): void {
  test(`report() ${name}`, () => {
    for (const reports of cases) {
      const found = relationsIn(reports).filter(
        (relation) => wanted !== null || (relation !== "compatible" && relation !== "rounding"),
      );
      assert.deepEqual(
        [...new Set(found)],
        wanted === null ? [] : [wanted],
        reports.map(([, text]) => text).join(" ‖ "),
      );
    }
  });
}

check(
  "gives a bare number the count of the figure that it answers",
  "contradiction",
  [[DAY, "Police counted 300 marchers in Halden on Sunday. The organizers said 1,200."]],
  [[DAY, "The fire destroyed 40 houses, the mayor of Ostvik said. The insurers put the figure at 65."]],
  [
    [
      DAY,
      "Some 15,000 people attended the rally, according to the union. City hall estimated the crowd at 6,000.",
    ],
  ],
  [[DAY, "Eleven sailors were injured when the boiler blew up, the navy said. The hospital spoke of 19."]],
  [[DAY, "The bridge will cost 40 million dollars, the ministry says. Critics put the price at 75 million."]],
  [[DAY, "The closure will cost 400 jobs, the company said. The union says 900."]],
);
check(
  "leaves a bare number alone that answers nothing",
  null,
  [[DAY, "The mine employs 900 people. The union says 14 have fallen ill."]],
  [[DAY, "Taxes will bring in 40 billion crowns, the ministry said. The council expects 35 billion."]],
  [[DAY, "In 2029, 14,000 tourists came to Ostvik, the office said. In 2030 it counted 21,000."]],
  [[DAY, "Grain cost 210 dollars a ton in May, traders said. The price is now 180."]],
  [[DAY, "Police arrested 83 people, a spokeswoman said. The court counted 12 who were still held."]],
  [[DAY, "A woman of 44 and two men were hurt. The driver, 31, said 20 had been waiting."]],
  [[DAY, "The army said that 40 rebels had been killed. The rebels spoke of nine dead soldiers."]],
);
check(
  "holds what two speakers give against one another",
  "contradiction",
  [
    [DAY, "Nine people were killed in the fire in Halden, the fire brigade said on Tuesday."],
    [DAY, "The fire in Halden killed 13 people, the health ministry said on Tuesday."],
  ],
  [
    [DAY, "The ferry carried 212 passengers when it ran aground, the coast guard said."],
    [LATER, "There were 240 people aboard the ferry when it ran aground, port officials said."],
  ],
  [
    [DAY, "The company said 31 workers were underground when the roof came down."],
    [DAY, "The union says 44 men were in the mine when the roof came down."],
  ],
  [
    [DAY, "The new bridge costs $40 million, the transport ministry said."],
    [DAY, "The cost of the bridge is $75 million, the audit office said."],
  ],
);
check(
  "lets a later figure replace an earlier one",
  "revision",
  [
    [DAY, "Twelve people are missing after the landslide in Lillmark."],
    [LATER, "Nineteen people are still missing after the landslide in Lillmark, rescuers said."],
  ],
  [
    [DAY, "About 300 tons of oil have leaked from the wreck, the coast guard said."],
    [LATER, "The oil spilled from the wreck now amounts to 900 tons, the coast guard said."],
  ],
  [
    [`${DAY}T05:00:00Z`, "A quake of magnitude 6.1 shook Ostvik on Tuesday, the institute said."],
    [`${DAY}T15:00:00Z`, "The institute revised the magnitude of the quake in Ostvik to 6.4."],
  ],
  [[DAY, "The ministry said 52 people had been arrested in Halden. It had first spoken of 80."]],
);
check("tells other groups of people from the same", "scope", [
  [DAY, "Fourteen police officers were injured in the clashes, the police said."],
  [DAY, "Sixty protesters were injured in the clashes, the organizers said."],
]);
check(
  "sets a guess beside the count",
  "compatible",
  [
    [DAY, "Hundreds of houses were destroyed by the flood in Ostvik."],
    [LATER, "The flood in Ostvik destroyed 640 houses, the province said."],
  ],
  [
    [DAY, "Dozens of people were taken to hospital after the fire in Halden."],
    [DAY, "Doctors at the hospital in Halden are treating 34 people after the fire."],
  ],
);
check("knows an amount to fewer digits", "rounding", [
  [DAY, "The company lost $2.38 billion last year, it said."],
  [DAY, "The company lost $2.4 billion last year."],
]);
check(
  "keeps apart what is not one count",
  null,
  [
    [DAY, "Four people were killed when a bus fell into a ravine near Lillmark on Monday."],
    [DAY, "In 2019, 31 people were killed when a bus fell into the same ravine near Lillmark."],
  ],
  [
    [DAY, "The storm killed four people in Lillmark on Monday."],
    [DAY, "The storm killed nine people in Ostvik on Monday."],
  ],
  [
    [DAY, "A bomb killed 14 people in Ostvik on Monday, the police said."],
    [DAY, "The bomb in Ostvik on Monday killed three children, the hospital said."],
  ],
  [
    [DAY, "Monday's strike on the depot killed four soldiers, the army said."],
    ["2031-03-05", "Tuesday's strike on the depot killed nine soldiers, the army said."],
  ],
  [
    [DAY, "Inflation was 3.1 percent in January, the statistics office said."],
    [DAY, "Inflation was 3.4 percent in February, the statistics office said."],
  ],
  [
    [DAY, "A quake of magnitude 6.1 shook Ostvik on Tuesday, the institute said."],
    [DAY, "An aftershock of magnitude 4.8 shook Ostvik on Tuesday, the institute said."],
  ],
  [
    [DAY, "About 20,000 people marched against the tax, police said."],
    [DAY, "About 3,000 people marched for the tax, organizers said."],
  ],
  [
    [DAY, "The stadium costs 40 million dollars, the city said."],
    [DAY, "The stadium costs 310 million crowns, the city said."],
  ],
  [
    [DAY, "Police seized 40 rifles and nine pistols."],
    [LATER, "Police seized 60 rifles in another raid."],
  ],
  [
    [DAY, "Road accidents killed nine people on Monday, police said."],
    [DAY, "Road accidents have killed 41 people since January, police said."],
  ],
  [
    [DAY, "Nine people were killed and 13 injured in the fire in Halden, police said."],
    [DAY, "Nine people died in the fire in Halden and 13 were hurt, the mayor said."],
  ],
);
