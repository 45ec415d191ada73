import assert from "node:assert/strict";
import { test } from "node:test";
import { type MarkedReport, markedStory } from "../../../test/support/marked-story.ts";
import { claimWords } from "../../language/en/claims.ts";
import type { Outlet } from "../../model/index.ts";
import { knowingOutlets } from "../../outlets/outlet-table.ts";
import { alignQuotations } from "../align-quotations.ts";
import { alignStatements } from "../align-statements.ts";
import { carriersOf } from "../build-claims.ts";
import { findStatements } from "../statements.ts";
import { prepareStory } from "../story.ts";
import { rarityIn } from "../terms.ts";
import { findOrigins } from "./find-origins.ts";
import { findProofs } from "./proofs.ts";
import { findSharedText } from "./shared-text.ts";

function origins(...reports: readonly MarkedReport[]) {
  return originsKnowing([], ...reports);
}

function originsKnowing(own: readonly Outlet[], ...reports: readonly MarkedReport[]) {
  return originsOf(own, reports).map(
    ({ kind, origin, articles }) => `${kind} ${origin}: ${articles.join(" ")}`,
  );
}

function originsOf(own: readonly Outlet[], reports: readonly MarkedReport[]) {
  const { readings, entities } = markedStory(reports);
  const story = prepareStory(readings, entities, knowingOutlets(claimWords, own));
  const rarity = rarityIn(story);
  const quotations = alignQuotations(story);
  const clusters = alignStatements(story, findStatements(story), rarity);
  return findOrigins(story, carriersOf(quotations, clusters), {
    proofs: findProofs(story, rarity),
    rarity,
  });
}

const LEAD =
  "The passenger ferry ran aground on a reef outside the harbor late in the evening, and water rose for an hour before the first boat came alongside.";

test("findReprints() knows a report that is another one shortened", () => {
  assert.deepEqual(
    origins(
      {
        outlet: "Post",
        text: `${LEAD} The lights went out at once. Nobody found the life jackets in the dark.`,
      },
      { outlet: "Herald", text: LEAD },
    ),
    ["reprint text shared by Herald and Post: herald post"],
  );
});

const WHY = (...reports: readonly MarkedReport[]) => originsOf([], reports)[0]?.why.split("; ").slice(1);

test("findReprints() tells who has the text from whom by credits, then by comparable times", () => {
  const agency = { outlet: "Meridian News Agency", text: LEAD };
  const copy = { outlet: "Post", text: `{place OSTVIK} (Meridian) — ${LEAD}` };
  const told = ["Post has the text of Meridian News Agency"];
  assert.deepEqual(WHY(agency, copy), told);
  assert.deepEqual(WHY({ ...agency, published: "2031-03-05" }, { ...copy, published: "2031-03-04" }), told);
  const [post, radio] = ["Post", "Radio"].map((outlet) => ({ outlet, text: LEAD }));
  const at = (x: string, y: string) =>
    WHY({ ...post!, published: `2031-03-${x}` }, { ...radio!, published: `2031-03-${y}` });
  assert.deepEqual(at("04", "05"), ["Radio has the text of Post"]);
  assert.deepEqual(at("04T09:00:00Z", "04T08:00:00Z"), ["Post has the text of Radio"]);
  assert.deepEqual(at("04", "04T08:00:00Z"), ["Post and Radio share one text"]);
  assert.deepEqual(WHY(copy, { ...copy, outlet: "Herald" }), ["Herald and Post have the text of Meridian"]);
});

test("findAgencyOrigins() names an agency by what the story calls it", () => {
  const told = (via: string, more = "") =>
    origins(
      {
        outlet: "Post",
        text: `{place OSTVIK} (VNA) — Boats are out. ${more}`,
      },
      {
        outlet: "Herald",
        text: `“{content Boats are out},” {source {person Ruiz}} {cue told} {via ${via}}.`,
      },
    );
  const expanded = "The {org Velmora News Agency} was first to tell.";
  assert.deepEqual(told("VNA", expanded), ["agency Velmora News Agency: herald post"]);
  assert.deepEqual(told("Velmora News Agency on Tuesday", expanded), [
    "agency Velmora News Agency: herald post",
  ]);
  assert.deepEqual(told("VNA"), ["agency VNA: herald post"]);
  assert.deepEqual(told("the agency"), ["agency VNA: post"]);
});

test("findLiftedPassages() knows a passage in two reports of their own", () => {
  const own = (text: string) => `${text} `.repeat(1);
  assert.deepEqual(
    origins(
      {
        outlet: "Post",
        text: `${LEAD} ${own("Our reporter spent the night on the quay with families who had driven down from the hills, some still in slippers, and wrote down their names.")}`,
      },
      {
        outlet: "Radio",
        text: `${own("Questions grew on Tuesday over a steering gear that the owners had known to be faulty since winter, as engineers told this station in three interviews.")} ${LEAD}`,
      },
    ),
    ["lifted-passage text shared by Post and Radio: post radio"],
  );
});

test("findSharedText() tells who quotes what another prints, and calls neither a copy", () => {
  const { readings, entities } = markedStory([
    { outlet: "Harbor Office", text: `${LEAD} Nobody was told.` },
    { outlet: "Post", text: `The office wrote: “${LEAD}” It was dark.` },
  ]);
  const [pair] = findSharedText(prepareStory(readings, entities, claimWords));
  assert.equal(pair?.passages[0]?.quotedBy?.outlet, "Post");
  assert.equal(pair?.contained, 0);
});

test("findSharedText() leaves alone", () => {
  const cases: readonly (readonly [because: string, a: string, b: string])[] = [
    [
      "a long quotation of one speaker",
      `He said: “${LEAD}” It was dark.`,
      `She wrote that “${LEAD}” was all she heard.`,
    ],
    [
      "a stock phrase",
      "The ministry said in a statement on Tuesday that the road is open.",
      "The ministry said in a statement on Tuesday that schools will close.",
    ],
  ];
  for (const [because, a, b] of cases) {
    assert.deepEqual(
      origins({ outlet: "Post", text: a }, { outlet: "Radio", text: b }).filter(
        (o) => !o.startsWith("statement"),
      ),
      [],
      because,
    );
  }
});

test("findAgencyOrigins() reads datelines, lines of credit, signatures and carriers", () => {
  assert.deepEqual(
    origins(
      { outlet: "Post", text: "{place OSTVIK}, March 4 (Meridian) — The harbor is closed." },
      { outlet: "Herald", text: "Schools were shut.\n\nWith reporting by Meridian and Ana Ruiz" },
      { outlet: "Radio", text: "Trains stood still.\n\n— Meridian News Agency" },
      {
        outlet: "Courier",
        text: "“{content Boats are out},” {source {person Ruiz}} {cue told} {via Meridian News Agency}.",
      },
      { outlet: "Meridian News Agency", text: "Rain fell on the coast." },
      {
        outlet: "Beacon",
        text: "The meridian of the old observatory runs through the town (a tourist sight) — so they say.",
      },
    ),
    ["agency Meridian News Agency: courier herald meridian-news-agency post radio"],
  );
});

/** An agency that only the user knows. */
const CORVO: Outlet = {
  name: "Corvo Bulletin",
  aliases: ["Corvo", "CRV"],
  domains: [],
  country: null,
  owner: null,
  kind: "agency",
  control: null,
};

test("findCredits() reads every form in which an agency is credited", () => {
  const [PA, TASS, AFP] = ["Associated Press", "TASS", "Agence France-Presse"];
  const cases: readonly (readonly [agencies: readonly (string | undefined)[], line: string])[] = [
    [[PA], "{place OSTVIK} (AP) — The harbor is closed."],
    [["Meridian"], "{place OSTVIK}, March 4 (Meridian) — The harbor is closed."],
    [["Corvo Bulletin"], "{place OSTVIK}, March 4 (CRV) -- The harbor is closed."],
    [[TASS], "{place OSTVIK}, March 4. /TASS/. The harbor is closed."],
    [["PTI"], "{place Ostvik}, Mar 4 (PTI) The harbor is closed."],
    [[PA], "The harbor is closed. (AP)"],
    [[PA, AFP], "The harbor is closed. (AP, AFP)"],
    [["Reuters"], "The harbor is closed. — Reuters"],
    [["Reuters"], "The harbor is closed, she said.” -Reuters"],
    [["Reuters"], "The harbor is closed.\n\n— Reuters"],
    [["Reuters"], "The harbor is closed.\n\n(Reuters)"],
    [["Reuters", AFP], "The harbor is closed.\n\nReuters/AFP"],
    [["Corvo Bulletin"], "The harbor is closed.\n\nCORVO"],
    [["Corvo Bulletin"], "The harbor is closed.\n\nWith reporting by Ana Ruiz and Corvo"],
    [["SPA"], "The harbor is closed.\n\nWith reporting by SPA"],
    [[AFP], "The harbor is closed.\n\nAdditional reporting by AFP"],
    [["PTI"], "The harbor is closed.\n\n(With inputs from PTI)"],
    [[TASS], "The harbor is closed.\n\nSource: TASS"],
    [["Corvo Bulletin"], "The harbor is closed.\n\n© 2031 Corvo Bulletin. All rights reserved."],
    [[AFP], "The harbor is closed.\n\n(c) 2031 AFP"],
    [[PA], "The harbor is closed.\n\nCopyright 2031 The Associated Press. All rights reserved."],
    [[PA], "The harbor is closed.\n\nAP contributed to this report."],
    [[PA], "The harbor is closed.\n\nAssociated Press writer Ana Ruiz in Ostvik contributed to this report."],
    [["Corvo Bulletin"], "The harbor is closed.\n\nAna Ruiz of Corvo contributed reporting."],
    [["Corvo Bulletin"], "By Ana Ruiz, Corvo\n\nThe harbor is closed."],
    [["wire services"], "By wire services\n\nThe harbor is closed."],
    [["agencies"], "The harbor is closed.\n\n(Agencies)"],
  ];
  for (const [agencies, text] of cases) {
    assert.deepEqual(
      originsKnowing([CORVO], { outlet: "Post", text }),
      agencies.toSorted().map((agency) => `agency ${agency}: post`),
      text,
    );
  }
});

test("findCredits() leaves alone", () => {
  const cases: readonly string[] = [
    "By Petra Corvo\n\nThe harbor is closed.",
    "With reporting by Petra Keller",
    "Ana Petra contributed to this report.",
    "The harbor is closed (an old custom).",
    "The harbor is closed — Petra said so.",
    "Sources of the river lie in the hills above Reuters Street.",
    "The Post (Ostvik) is a paper.",
    "Article 12 (AFP) The harbor is closed.",
    "{place OSTVIK} ({place Velmora}) — The harbor is closed.",
    "{source {person Petra}} {cue said} {content boats are out}.",
    "{source {org SPA}} {cue said} {content boats are out}.",
  ];
  for (const text of cases) assert.deepEqual(originsKnowing([CORVO], { outlet: "Post", text }), [], text);
});

test("findUnnamedCredits() makes no one origin of two reports", () => {
  const text = "By wire services\n\nThe harbor is closed.";
  assert.deepEqual(
    origins({ outlet: "Post", text }, { outlet: "Radio", text: text.replace("harbor", "road") }).slice(-2),
    ["agency wire services: post", "agency wire services: radio"],
  );
});

test("findAgencyOrigins() tells an outlet cited by another, and no outlet that cites itself", () => {
  const text = "“{content Boats are out},” {source {person Ruiz}} {cue told} {via Harbor Radio}.";
  assert.deepEqual(
    origins({ outlet: "Post", text }, { outlet: "Harbor Radio", text: text.replace("Boats", "Tugs") }),
    ["citation Harbor Radio: harbor-radio post"],
  );
});

test("findAgencyOrigins() knows an outlet by its other names", () => {
  const post = { ...CORVO, name: "Ostvik Evening Post", aliases: ["OEP"], kind: "newspaper" as const };
  const citing = (name: string) =>
    `“{content Boats are out},” {source {person Ruiz}} {cue told} {via ${name}}.`;
  assert.deepEqual(
    originsKnowing(
      [post],
      { outlet: "Radio", text: citing("OEP") },
      { outlet: "Herald", text: citing("the Ostvik Evening Post").replace("Boats", "Tugs") },
      { outlet: "Ostvik Evening Post", text: citing("OEP").replace("Boats", "Ships") },
    ),
    ["citation Ostvik Evening Post: herald ostvik-evening-post radio"],
  );
});

test("nameWithin() leaves out what is said of an agency before and behind its name", () => {
  const told = (via: string) =>
    originsKnowing(
      [CORVO],
      { outlet: "Post", text: `“{content Boats are out},” {source {person Ruiz}} {cue told} {via ${via}}.` },
      { outlet: "Herald", text: "Rain fell on the coast. (Corvo)" },
    );
  for (const via of ["Corvo", "the official Corvo", "state-run Corvo on Tuesday", "news agency Corvo"])
    assert.deepEqual(told(via), ["agency Corvo Bulletin: herald post"], via);
});

test("findIssuedStatements() takes the same words of one speaker for one origin", () => {
  assert.deepEqual(
    origins(
      {
        outlet: "Post",
        text: "“{content We will search every cove tonight},” {cue said} {source {person Ana Ruiz}}.",
      },
      {
        outlet: "Radio",
        text: "{source {person Ana Ruiz}} {cue promised} to {content “search every cove tonight”}.",
      },
      { outlet: "Courier", text: "{source {person Ana Ruiz}} {cue said} {content the radio had failed}." },
    ),
    ["statement statement of Ana Ruiz: post radio"],
  );
});
