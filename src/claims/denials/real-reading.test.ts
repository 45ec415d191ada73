/** What the finders of disputes make of plain text, read as a report is read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFromText, report } from "../../index.ts";
import type { Conflict, Report } from "../../model/index.ts";

type Told = string | { readonly text: string; readonly day?: string };

/** Reports of 4 March 2031 unless told; outlets A, B, C. */
function told(...reports: readonly Told[]): Report {
  return report(
    reports.map((one, index) => {
      const { text, day = "2031-03-04" } = typeof one === "string" ? { text: one } : one;
      const outlet = `Outlet ${"ABC"[index]}`;
      return articleFromText(text, { id: `r${index}`, outlet, published: day });
    }),
  );
}

const disputes = ({ conflicts }: Report): readonly Conflict[] =>
  conflicts.filter(({ over }) => over === "denial" || over === "state");

const kinds = (found: Report) => disputes(found).map(({ relation, over }) => `${relation} over ${over}`);

/** The words of each side, of the first conflict. */
const sides = (found: Report) =>
  disputes(found)[0]?.sides.map(({ evidence }) => evidence.map(({ quote }) => quote));

const contradicting: Readonly<Record<string, readonly Told[]>> = {
  "“denied that”, with another verb of the class": [
    "A drone struck the power station in Halden on Monday, the mayor said.",
    "The Kestrian army denied that the power station in Halden had been attacked.",
  ],
  "a noun of what is done, with “no”": [
    "A drone struck the grain terminal in Halden, the mayor, Ana Ruiz, said. “No strike on Halden took place,” the Kestrian army replied.",
  ],
  "“not one”": [
    "Kestrian troops had entered the village of Morrow, the governor said.",
    "“Not one Kestrian soldier has entered Morrow,” the Kestrian army told reporters.",
  ],
  "“that did not happen”": [
    "Governor Ana Ruiz said that the ambulances reached Morrow before noon. That did not happen.",
  ],
  "“rejected that”": [
    "The owner blamed a current that no chart of the bay shows. The harbor office rejected that.",
  ],
  "“called … baseless”": [
    "The union alleged that the brakes of the train had failed twice. The railway called the allegation baseless.",
  ],
  "“no truth to reports that”": [
    "Rebels have captured the airport of Morrow, the governor said.",
    "“There is no truth to reports that rebels have captured the airport of Morrow,” the Kestrian army said.",
  ],
  "the claim told in the past perfect behind the denial": [
    "Norrline denied that crews had worked longer than the law allows. A union leader had said that the helmsman slept for two hours in thirty.",
  ],
  "a place retaken and fought over": [
    "The town of Halden has been retaken, the Kestrian army said on Tuesday.",
    "Fighting goes on in Halden, the rebels said on Tuesday.",
  ],
  "out of office and in it": [
    "Transport Minister Ana Ruiz has resigned, the Halden Post reported.",
    "A spokesman said that Transport Minister Ana Ruiz remains in office.",
  ],
};

for (const [name, reports] of Object.entries(contradicting)) {
  test(`findDisputes() finds a contradiction: ${name}`, () => {
    assert.deepEqual(kinds(told(...reports)), ["contradiction over denial"]);
  });
}

const leftAlone: Readonly<Record<string, readonly Told[]>> = {
  "a change: not yet on Monday, done on Tuesday": [
    { text: "The bridge in Halden has not been reopened, the police said.", day: "2031-03-03" },
    { text: "The bridge in Halden has been reopened, the mayor said.", day: "2031-03-04" },
  ],
  "the earlier state before the later one": [
    { text: "Fighting goes on in Halden, the rebels said.", day: "2031-03-03" },
    { text: "The town of Halden has been retaken, the army said.", day: "2031-03-04" },
  ],
  "another place": [
    "A drone struck the power station in Halden, the mayor said.",
    "“No strike on Morrow took place,” the Kestrian army said.",
  ],
  "another day": [
    "A drone struck the depot in Halden on Sunday, the mayor said.",
    "“No drone struck the depot in Halden on Monday,” the Kestrian army said.",
  ],
  "a plan that is rejected": [
    "Kestria presented a plan to end the fighting in Halden. The rebels rejected it.",
  ],
  "a part: “not all”": [
    "The striking miners left the pit, the owner said.",
    "“Not all the striking miners left the pit,” the union said.",
  ],
  "who only lacks evidence": [
    "Rebels used gas in Halden, a doctor said.",
    "“We have no evidence that rebels used gas in Halden,” the observers said.",
  ],
  "a question": [
    "The brakes of the train failed, a lawyer said.",
    "“Why had the brakes of the train not failed before?” the union asked.",
  ],
  "what is left open": [
    "If it is confirmed that the dam at Morrow has burst, thousands must leave. The government denied that the dam at Morrow had burst.",
  ],
};

for (const [name, reports] of Object.entries(leftAlone)) {
  test(`findDisputes() leaves alone ${name}`, () => {
    assert.deepEqual(kinds(told(...reports)), []);
  });
}

test("findDisputes() finds a voice that says both in one report", () => {
  const found = told(
    "The whole of Halden is under our control, army spokesman Ivo Brack said on Tuesday. Later in the briefing Brack said that the southern districts were still being cleared.",
  );
  assert.deepEqual(kinds(found), ["contradiction over state"]);
  assert.match(disputes(found)[0]!.why, /^Ivo Brack said both/u);
});

test("findDisputes() finds what was withdrawn, by the words of the withdrawal", () => {
  const found = told(
    {
      text: "The owner of the mill is a cousin of Mayor Ana Ruiz, Jon Tull said.",
      day: "2031-03-03",
    },
    "Jon Tull has withdrawn his statement that the owner of the mill is related to Mayor Ana Ruiz.",
  );
  assert.deepEqual(kinds(found), ["revision over state"]);
  assert.deepEqual(sides(found)?.[0], ["The owner of the mill is a cousin of Mayor Ana Ruiz"]);
  assert.equal(found.claims.find(({ text }) => text.includes("cousin"))?.status, "withdrawn");
});

test("findDisputes() takes troops that are withdrawn for no words", () => {
  assert.deepEqual(
    kinds(told("Kestria said its troops held Halden. On Tuesday Kestria withdrew its troops from Halden.")),
    [],
  );
});

test("a claim's life goes from alleged to denied to confirmed, by the dates of the statements", () => {
  const found = told(
    {
      text: "The fishermen alleged that the Halden mill had poured acid into the river.",
      day: "2031-03-01",
    },
    {
      text: "The Environment Ministry on Sunday denied that the Halden mill had poured acid into the river.",
      day: "2031-03-03",
    },
    {
      text: "The Environment Ministry confirmed on Friday that the Halden mill had poured acid into the river.",
      day: "2031-03-08",
    },
  );
  assert.deepEqual(kinds(found).toSorted(), ["contradiction over denial", "revision over state"]);
  const claim = found.claims.find(({ life }) => life.some(({ state }) => state === "claimed"));
  assert.equal(claim?.status, "confirmed-by-former-denier");
  assert.deepEqual(
    claim?.life.map(({ state, date, by }) => `${date} ${state} ${by?.toLowerCase()}`),
    [
      "2031-03-01 claimed fishermen",
      "2031-03-02 denied environment ministry",
      "2031-03-07 confirmed environment ministry",
    ],
  );
});
