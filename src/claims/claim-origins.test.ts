import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { claimsOf } from "../../test/support/claims-of.ts";
import type { MarkedReport } from "../../test/support/marked-story.ts";

/** The claim that both engines failed before the ferry struck the reef, as three report it. */
const CLAIM = "both engines failed before the ferry struck the reef";
const BARE: MarkedReport = { outlet: "Post", text: `On that night ${CLAIM}.` };
const ELSE = "Rain {v:fall fell} on the coast. Boats {v:leave left} the harbor.";

function originsOf(...reports: readonly MarkedReport[]) {
  const claim = claimsOf(...reports).find(({ text }) => text.includes("engines failed"));
  return claim === undefined ? undefined : { ...claim.origins, articles: claim.articles.length };
}

test("countOrigins() counts reports of which nothing is shown each by itself", () => {
  assert.deepEqual(originsOf(BARE, { outlet: "Radio", text: `${CLAIM}, and it was dark.` }), {
    atMost: 2,
    because: [],
    articles: 2,
  });
});

test("countOrigins() falls where a report shows on whom it stands", () => {
  const cases: readonly (readonly [reason: string, a: MarkedReport, b: MarkedReport])[] = [
    [
      "all from coast guard",
      { outlet: "Post", text: `{source The {org coast guard}} {cue said} {content ${CLAIM}}.` },
      { outlet: "Radio", text: `{source The {org coast guard}} {cue said} that {content ${CLAIM}}.` },
    ],
    [
      "Radio cites Post",
      { ...BARE, outlet: "Post" },
      { outlet: "Radio", text: `The Post {v:report reports} that ${CLAIM}.` },
    ],
    [
      "all through Meridian",
      { outlet: "Post", text: `{place OSTVIK} (Meridian) — On that night ${CLAIM}. ${ELSE}` },
      { outlet: "Radio", text: `Late at night ${CLAIM}. (Meridian)` },
    ],
    [
      "all through Meridian News Agency",
      { ...BARE, outlet: "Meridian News Agency" },
      { outlet: "Radio", text: `Late at night ${CLAIM}.\n\nWith material from Meridian News Agency` },
    ],
    [
      "Mole End and Post cite each other",
      { outlet: "Post", text: `On that night ${CLAIM}, according to the blog Mole End.` },
      { outlet: "Mole End", text: `The Post {v:report reports} that ${CLAIM}.` },
    ],
    [
      "all from Ostvik City Police",
      { outlet: "Ostvik City Police", text: `On that night ${CLAIM}.` },
      { outlet: "Radio", text: `{source The {org police}} {cue said} that {content ${CLAIM}}.` },
    ],
  ];
  for (const [reason, a, b] of cases) {
    assert.deepEqual(originsOf(a, b), { atMost: 1, because: [reason], articles: 2 }, reason);
    assert.deepEqual(originsOf(b, a), { atMost: 1, because: [reason], articles: 2 }, `${reason}, turned`);
  }
});

test("countOrigins() leaves alone", () => {
  const thanks = "With material from {org Meridian News Agency}";
  const cases: readonly (readonly [because: string, a: MarkedReport, b: MarkedReport])[] = [
    [
      "two that thank one agency for something",
      { outlet: "Post", text: `${BARE.text} ${ELSE}\n\n${thanks}` },
      {
        outlet: "Radio",
        text: `Late at night ${CLAIM}. Tugs stood by until dawn, and a crane came from Sarn.\n\n${thanks}`,
      },
    ],
    [
      "one that has it from another speaker as well",
      { outlet: "Post", text: `{source The {org coast guard}} {cue said} {content ${CLAIM}}.` },
      {
        outlet: "Radio",
        text: `{source The {org coast guard}} {cue said} {content ${CLAIM}}. {source {person Ana Ruiz}} {cue said} {content ${CLAIM}}.`,
      },
    ],
    [
      "one that cites another and has heard it itself",
      BARE,
      {
        outlet: "Radio",
        text: `The Post {v:report reports} that ${CLAIM}. {source {person Ana Ruiz}} {cue said} {content ${CLAIM}}.`,
      },
    ],
    [
      "a citation for something else",
      BARE,
      { outlet: "Radio", text: `The Post {v:report reports} that rain fell. Late at night ${CLAIM}.` },
    ],
  ];
  for (const [because, a, b] of cases) assert.equal(originsOf(a, b)?.atMost, 2, because);
});

/** Reports that all have the claim, each with its own proof of dependence or none. */
const carrying = fc.constantFrom<readonly [name: string, text: string]>(
  ["bare", `On that night ${CLAIM}.`],
  ["guard", `{source The {org coast guard}} {cue said} {content ${CLAIM}}.`],
  ["cites", `The Lantern {v:report reports} that ${CLAIM}.`],
  ["wire", `{place OSTVIK} (Meridian) — On that night ${CLAIM}.`],
);
const story = fc
  .array(carrying, { minLength: 2, maxLength: 7 })
  .map((texts) => texts.map(([, text], i): MarkedReport => ({ outlet: `Outlet ${"ABCDEFG"[i]}`, text })));

test("law: the order of the reports changes no number", () => {
  fc.assert(
    fc.property(story, (reports) => {
      assert.equal(originsOf(...reports)?.atMost, originsOf(...reports.toReversed())?.atMost);
    }),
    { numRuns: 60 },
  );
});

test("law: a report of something else changes no number", () => {
  const strangers = fc.constantFrom(
    { outlet: "The Lantern Weekly", text: ELSE },
    { outlet: "Sarn Bulletin", text: "The coast guard has {v:buy bought} a new mast for its hut." },
    { outlet: "Meridian News Agency", text: "Bread is dear in Sarn, and tea is dearer." },
  );
  fc.assert(
    fc.property(story, strangers, (reports, stranger) => {
      assert.equal(originsOf(...reports, stranger)?.atMost, originsOf(...reports)?.atMost);
    }),
    { numRuns: 60 },
  );
});

test("law: no number rises when a report shows on whom it stands", () => {
  fc.assert(
    fc.property(story, fc.nat(), (reports, which) => {
      const shown = reports.map((report, i) =>
        i === which % reports.length ? { ...report, text: `${report.text}\n\n(Meridian)` } : report,
      );
      assert.ok(originsOf(...shown)!.atMost <= originsOf(...reports)!.atMost);
    }),
    { numRuns: 60 },
  );
});
