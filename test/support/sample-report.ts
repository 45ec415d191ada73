/**
 * A whole report of the Ostvik ferry accident, made by hand: what the views are developed and tested on.
 *
 * Nothing in it is counted by hand: evidence is found in the texts of sample-articles.ts by its words, so
 * that every span is true or the module does not load.
 */
import type {
  Claim,
  Conflict,
  Evidence,
  FigureGroup,
  Origin,
  Report,
  ReportAttribution,
  ReportDate,
  ReportEntity,
  ReportFigure,
  TimelineEntry,
} from "../../src/model/index.ts";
import { sampleArticles } from "./sample-articles.ts";

const BY_HAND = { rule: "by-hand" } as const;

/** Evidence for the words `quote` in an article of the sample, inside the stretch `within`; throws where they do not stand there. */
export function evidence(articleId: string, quote: string, within: string = quote): Evidence {
  const article = sampleArticles.find(({ id }) => id === articleId);
  const stretch = article?.text.indexOf(within) ?? -1;
  const offset = within.indexOf(quote);
  if (stretch < 0 || offset < 0) {
    throw new RangeError(`Cannot find "${quote}" in "${within}" in the sample article "${articleId}"`);
  }
  const start = stretch + offset;
  return { article: articleId, start, end: start + quote.length, quote };
}

function entity(
  id: string,
  name: string,
  kind: ReportEntity["kind"],
  mentions: readonly Evidence[],
  aliases: readonly string[] = [],
): ReportEntity {
  return { id, name, kind, aliases, mentions, links: { iso3166: null, geonames: null } };
}

const entities: readonly ReportEntity[] = [
  entity("coast-guard", "coast guard", "organization", [
    evidence("meridian", "the coast guard"),
    evidence("ostvik-post", "the coast guard"),
    evidence("northern-courier", "the coast guard"),
    evidence("lantern", "the coast guard"),
    evidence("harbour-radio", "The coast guard"),
  ]),
  entity(
    "ana-ruiz",
    "Ana Ruiz",
    "person",
    [
      evidence("meridian", "Commander Ana Ruiz"),
      evidence("northern-courier", "Commander Ana Ruiz"),
      evidence("lantern", "Commander Ana Ruiz"),
    ],
    ["Commander Ana Ruiz", "Commander Ruiz"],
  ),
  entity("halden-lines", "Halden Lines", "organization", [
    evidence("meridian", "Halden Lines"),
    evidence("ostvik-post", "Halden Lines"),
    evidence("lantern", "Halden Lines"),
  ]),
  entity("per-lindqvist", "Per Lindqvist", "person", [
    evidence("meridian", "Per Lindqvist"),
    evidence("ostvik-post", "Per Lindqvist"),
  ]),
  entity("port-officials", "port officials", "other", [
    evidence("ostvik-post", "port officials", "port officials said"),
  ]),
  entity("marta-keel", "Marta Keel", "person", [
    evidence("ostvik-post", "Marta Keel"),
    evidence("harbour-radio", "Marta Keel"),
  ]),
  entity("ministry", "transport ministry", "organization", [evidence("lantern", "The transport ministry")]),
  entity("ines-holm", "Ines Holm", "person", [evidence("harbour-radio", "Ines Holm")]),
  entity("hospital", "St. Olav hospital", "organization", [evidence("harbour-radio", "St. Olav hospital")]),
  entity("lea-sand", "Lea Sand", "person", [evidence("harbour-radio", "Lea Sand")]),
  entity("ostvik", "Ostvik", "place", [evidence("meridian", "Ostvik"), evidence("ostvik-post", "Ostvik")]),
];

/** One attribution: its words in one article, and what was understood of them. */
function attribution(
  id: string,
  article: string,
  words: {
    /** The stretch in which source and cue are looked for, where their words stand elsewhere as well. */
    readonly within?: string;
    readonly source?: string;
    readonly cue?: string;
    readonly content: readonly string[];
  },
  meaning: Partial<ReportAttribution>,
): ReportAttribution {
  return {
    id,
    article,
    source: words.source === undefined ? null : evidence(article, words.source, words.within ?? words.source),
    cue: words.cue === undefined ? null : evidence(article, words.cue, words.within ?? words.cue),
    content: words.content.map((content) => evidence(article, content)),
    speaker: null,
    speakerName: null,
    force: "said",
    withheld: false,
    quotation: "indirect",
    via: [],
    within: null,
    trace: BY_HAND,
    ...meaning,
  };
}

const TOLL =
  "A passenger ferry sank in heavy seas off the port of Ostvik late on Monday, and at least nine people were killed";
const ELEVEN_MINUTES = "“We had eleven minutes between the first call and the last,”";

const attributions: readonly ReportAttribution[] = [
  attribution(
    "t1",
    "meridian",
    { within: "the coast guard said", source: "the coast guard", cue: "said", content: [TOLL] },
    { speaker: "coast-guard", speakerName: "coast guard" },
  ),
  attribution(
    "t2",
    "meridian",
    {
      within: "the coast guard told",
      source: "the coast guard",
      cue: "told",
      content: ["The Solveig had 212 people aboard"],
    },
    { speaker: "coast-guard", speakerName: "coast guard" },
  ),
  attribution(
    "t3",
    "meridian",
    {
      within: "said Commander Ana Ruiz",
      source: "Commander Ana Ruiz",
      cue: "said",
      content: [ELEVEN_MINUTES],
    },
    { speaker: "ana-ruiz", speakerName: "Commander Ana Ruiz", quotation: "direct" },
  ),
  attribution(
    "t4",
    "meridian",
    { source: "She", cue: "added", content: ["the search would go on through the night"] },
    { speaker: "ana-ruiz", speakerName: "Commander Ana Ruiz" },
  ),
  attribution(
    "t5",
    "meridian",
    {
      within: "Halden Lines, said",
      source: "Halden Lines",
      cue: "said",
      content: ["the ferry had passed its last inspection in November"],
    },
    { speaker: "halden-lines", speakerName: "Halden Lines" },
  ),
  attribution(
    "t6",
    "meridian",
    {
      within: "said its director, Per Lindqvist",
      source: "its director, Per Lindqvist",
      cue: "said",
      content: ["“The ship was sound,”"],
    },
    { speaker: "per-lindqvist", speakerName: "Per Lindqvist", quotation: "direct" },
  ),
  attribution(
    "t7",
    "meridian",
    {
      source: "Commander Ruiz",
      cue: "suspects",
      content: ["a bow door was open when the ship left port"],
    },
    { speaker: "ana-ruiz", speakerName: "Commander Ruiz", force: "suspected" },
  ),
  attribution(
    "t8",
    "ostvik-post",
    {
      within: "port officials said",
      source: "port officials",
      cue: "said",
      content: ["At least 240 people were on board"],
    },
    { speaker: "port-officials", speakerName: "port officials" },
  ),
  attribution(
    "t9",
    "ostvik-post",
    { source: "the coast guard", cue: "according to", content: ["Nine people are dead"] },
    { speaker: "coast-guard", speakerName: "coast guard" },
  ),
  attribution(
    "t10",
    "ostvik-post",
    {
      within: "said Marta Keel, a lorry driver who was on the car deck",
      source: "Marta Keel, a lorry driver who was on the car deck",
      cue: "said",
      content: ["“I saw the bow door move before we had left the pier,”"],
    },
    { speaker: "marta-keel", speakerName: "Marta Keel", quotation: "direct" },
  ),
  attribution(
    "t11",
    "ostvik-post",
    { source: "Halden Lines", cue: "denied", content: ["the bow door was open"] },
    { speaker: "halden-lines", speakerName: "Halden Lines", force: "denied" },
  ),
  attribution(
    "t12",
    "ostvik-post",
    {
      source: "its director, Per Lindqvist",
      cue: "told",
      content: ["“No door was open on that ship,”"],
    },
    { speaker: "per-lindqvist", speakerName: "Per Lindqvist", quotation: "direct" },
  ),
  attribution(
    "t13",
    "ostvik-post",
    {
      within: "the harbour master said",
      source: "the harbour master",
      cue: "said",
      content: ["The sea was rough, but not unusual for March"],
    },
    { speakerName: "the harbour master" },
  ),
  attribution(
    "t14",
    "northern-courier",
    { within: "the coast guard said", source: "the coast guard", cue: "said", content: [TOLL] },
    { speaker: "coast-guard", speakerName: "coast guard" },
  ),
  attribution(
    "t15",
    "northern-courier",
    {
      within: "the coast guard told",
      source: "the coast guard",
      cue: "told",
      content: ["The Solveig had 212 people aboard"],
    },
    { speaker: "coast-guard", speakerName: "coast guard", via: ["Meridian News Agency"] },
  ),
  attribution(
    "t16",
    "northern-courier",
    {
      within: "said Commander Ana Ruiz",
      source: "Commander Ana Ruiz",
      cue: "said",
      content: [ELEVEN_MINUTES],
    },
    { speaker: "ana-ruiz", speakerName: "Commander Ana Ruiz", quotation: "direct" },
  ),
  attribution(
    "t17",
    "lantern",
    {
      within: "the coast guard said",
      source: "the coast guard",
      cue: "said",
      content: [
        "The death toll in the sinking of the ferry Solveig rose to 14 on Wednesday, after divers reached the car deck",
      ],
    },
    { speaker: "coast-guard", speakerName: "coast guard" },
  ),
  attribution(
    "t18",
    "lantern",
    { source: "Commander Ana Ruiz", cue: "told", content: ["“We now know of 14 dead,”"] },
    { speaker: "ana-ruiz", speakerName: "Commander Ana Ruiz", quotation: "direct" },
  ),
  attribution(
    "t19",
    "lantern",
    {
      within: "The transport ministry said",
      source: "The transport ministry",
      cue: "said",
      content: ["212 people had been aboard, citing the coast guard"],
    },
    { speaker: "ministry", speakerName: "transport ministry" },
  ),
  attribution(
    "t20",
    "lantern",
    {
      within: "citing the coast guard",
      source: "the coast guard",
      cue: "citing",
      content: ["212 people had been aboard"],
    },
    { speaker: "coast-guard", speakerName: "coast guard", within: "t19", force: "reported" },
  ),
  attribution(
    "t21",
    "lantern",
    { source: "Halden Lines", cue: "had denied", content: ["a door was open"] },
    { speaker: "halden-lines", speakerName: "Halden Lines", force: "denied" },
  ),
  attribution(
    "t22",
    "lantern",
    {
      within: "said on Wednesday that its own",
      cue: "said",
      content: ["its own inquiry would look at “the state of the bow door”"],
    },
    { speaker: "halden-lines", speakerName: "Halden Lines", quotation: "mixed", force: "promised" },
  ),
  attribution(
    "t23",
    "lantern",
    {
      within: "has learned from two people who have read their report",
      cue: "has learned",
      source: "two people who have read their report",
      content: ["Inspectors found three faults in the ferry’s doors in November"],
    },
    { speakerName: "two people who have read the inspectors’ report" },
  ),
  attribution(
    "t24",
    "lantern",
    {
      within: "Halden Lines did not confirm",
      source: "Halden Lines",
      cue: "did not confirm",
      content: ["the faults"],
    },
    { speaker: "halden-lines", speakerName: "Halden Lines", force: "confirmed", withheld: true },
  ),
  attribution(
    "t25",
    "harbour-radio",
    {
      within: "said Ines Holm, whose brother worked in the galley",
      source: "Ines Holm, whose brother worked in the galley",
      cue: "said",
      content: ["“The coast guard told us that nobody was left below,”", "“Then they found five more.”"],
    },
    { speaker: "ines-holm", speakerName: "Ines Holm", quotation: "direct" },
  ),
  attribution(
    "t26",
    "harbour-radio",
    { source: "The coast guard", cue: "told", content: ["nobody was left below"] },
    { speaker: "coast-guard", speakerName: "coast guard", within: "t25" },
  ),
  attribution(
    "t27",
    "harbour-radio",
    { source: "St. Olav hospital", cue: "estimated", content: ["Some 45 people were killed or injured"] },
    { speaker: "hospital", speakerName: "St. Olav hospital", force: "estimated" },
  ),
  attribution(
    "t28",
    "harbour-radio",
    { source: "Marta Keel", cue: "repeated", content: ["the bow door moved before the ship left the pier"] },
    { speaker: "marta-keel", speakerName: "Marta Keel" },
  ),
  attribution(
    "t29",
    "harbour-radio",
    {
      source: "The transport minister, Lea Sand",
      cue: "promised",
      content: ["“every file will be opened”"],
    },
    { speaker: "lea-sand", speakerName: "Lea Sand", force: "promised", quotation: "mixed" },
  ),
];

function figure(
  id: string,
  words: Evidence,
  interval: readonly [min: number | null, max: number | null],
  meaning: Partial<ReportFigure>,
): ReportFigure {
  return {
    id,
    evidence: words,
    min: interval[0],
    max: interval[1],
    unit: "count",
    of: null,
    by: null,
    asOf: null,
    scope: { where: null, since: null, over: null },
    roles: [],
    hedge: "exact",
    modality: "actual",
    trace: BY_HAND,
    ...meaning,
  };
}

const aboard = { of: "people aboard" } as const;
const killed = { of: "people killed" } as const;
const figures: readonly ReportFigure[] = [
  figure("f1", evidence("meridian", "212 people aboard"), [212, 212], { ...aboard, by: "coast guard" }),
  figure("f2", evidence("northern-courier", "212 people aboard"), [212, 212], {
    ...aboard,
    by: "coast guard",
  }),
  figure("f3", evidence("ostvik-post", "At least 240 people"), [240, null], {
    ...aboard,
    by: "port officials",
    hedge: "atLeast",
  }),
  figure("f4", evidence("ostvik-post", "more than 200 passengers"), [200, null], {
    of: "passengers",
    hedge: "moreThan",
  }),
  figure("f5", evidence("lantern", "212 people"), [212, 212], { ...aboard, by: "transport ministry" }),
  figure("f6", evidence("meridian", "at least nine people"), [9, null], {
    ...killed,
    by: "coast guard",
    hedge: "atLeast",
    asOf: "2031-03-04",
  }),
  figure("f7", evidence("ostvik-post", "Nine people"), [9, 9], {
    ...killed,
    by: "coast guard",
    asOf: "2031-03-04",
  }),
  figure("f8", evidence("northern-courier", "at least nine people"), [9, null], {
    ...killed,
    by: "coast guard",
    hedge: "atLeast",
    asOf: "2031-03-04",
  }),
  figure("f9", evidence("lantern", "14 dead"), [14, 14], {
    ...killed,
    by: "Commander Ana Ruiz",
    asOf: "2031-03-05",
  }),
  figure("f10", evidence("harbour-radio", "Some 45 people"), [41, 49], {
    of: "people killed or injured",
    by: "St. Olav hospital",
    hedge: "about",
    asOf: "2031-03-05",
  }),
  figure("f11", evidence("meridian", "some four kilometres"), [3.6, 4.4], {
    unit: "km",
    of: "distance from the harbour mouth",
    hedge: "about",
  }),
  figure("f12", evidence("northern-courier", "some four kilometres"), [3.6, 4.4], {
    unit: "km",
    of: "distance from the harbour mouth",
    hedge: "about",
  }),
  figure("f13", evidence("ostvik-post", "3.9 kilometres"), [3.9, 3.9], {
    unit: "km",
    of: "distance from the harbour mouth",
  }),
  figure("f14", evidence("lantern", "three faults"), [3, 3], { of: "faults" }),
];

const figureGroups: readonly FigureGroup[] = [
  { id: "g1", of: "people aboard", unit: "count", figures: ["f1", "f3", "f4", "f2", "f5"], series: [] },
  {
    id: "g2",
    of: "people killed",
    unit: "count",
    figures: ["f6", "f7", "f8", "f9"],
    series: [
      {
        min: 9,
        max: null,
        since: "2031-03-04",
        first: "meridian",
        speakers: ["coast guard"],
        figures: ["f6", "f8"],
      },
      { min: 9, max: 9, since: "2031-03-04", first: null, speakers: ["coast guard"], figures: ["f7"] },
      {
        min: 14,
        max: 14,
        since: "2031-03-05",
        first: "lantern",
        speakers: ["Commander Ana Ruiz"],
        figures: ["f9"],
      },
    ],
  },
  { id: "g3", of: "distance from the harbour mouth", unit: "km", figures: ["f11", "f13", "f12"], series: [] },
];

const date = (words: Evidence, value: string): ReportDate => ({ evidence: words, value, trace: BY_HAND });
const dates: readonly ReportDate[] = [
  date(evidence("meridian", "late on Monday"), "2031-03-03"),
  date(evidence("meridian", "Tuesday"), "2031-03-04"),
  date(evidence("meridian", "about 11:40 p.m."), "2031-03-03T23:40"),
  date(evidence("meridian", "November"), "2030-11"),
  date(evidence("ostvik-post", "Monday night"), "2031-03-03"),
  date(evidence("ostvik-post", "Tuesday"), "2031-03-04"),
  date(evidence("northern-courier", "late on Monday"), "2031-03-03"),
  date(evidence("lantern", "Wednesday"), "2031-03-05"),
  date(evidence("lantern", "Monday night"), "2031-03-03"),
  date(evidence("lantern", "November"), "2030-11"),
  date(evidence("lantern", "6 March"), "2031-03-06"),
  date(evidence("harbour-radio", "Monday night"), "2031-03-03"),
  date(evidence("harbour-radio", "11 p.m. on Monday"), "2031-03-03T23:00"),
];

function claim(id: string, status: Claim["status"], words: readonly Evidence[], more: Partial<Claim>): Claim {
  const articles = sampleArticles.filter(({ id: article }) => words.some((item) => item.article === article));
  return {
    id,
    text: words[0]!.quote,
    evidence: words,
    outlets: articles.map(({ outlet, id: article }) => outlet ?? article),
    articles: articles.map(({ id: article }) => article),
    origins: { atMost: articles.length, because: [] },
    status,
    speakers: [],
    attributions: [],
    first: null,
    life: [],
    kind: "statement",
    score: 1,
    ...more,
  };
}

const REPRINTED = ["Northern Courier reprints Meridian News Agency"] as const;
const claims: readonly Claim[] = [
  claim(
    "k1",
    "at-most-n-origins",
    [
      evidence("meridian", "A passenger ferry sank in heavy seas off the port of Ostvik late on Monday"),
      evidence("ostvik-post", "The Solveig sank off Ostvik in less than fifteen minutes on Monday night"),
      evidence(
        "northern-courier",
        "A passenger ferry sank in heavy seas off the port of Ostvik late on Monday",
      ),
      evidence("lantern", "The ship sank off the port on Monday night."),
      evidence("harbour-radio", "the Solveig sank on Monday night"),
    ],
    { origins: { atMost: 4, because: REPRINTED }, score: 9 },
  ),
  claim(
    "k2",
    "disputed",
    [
      evidence("meridian", "The Solveig had 212 people aboard"),
      evidence("northern-courier", "The Solveig had 212 people aboard"),
      evidence("lantern", "212 people had been aboard"),
    ],
    {
      origins: { atMost: 1, because: [...REPRINTED, "The Lantern cites the coast guard"] },
      speakers: ["coast guard"],
      attributions: ["t2", "t15", "t20"],
      score: 8,
    },
  ),
  claim("k3", "disputed", [evidence("ostvik-post", "At least 240 people were on board")], {
    speakers: ["port officials"],
    attributions: ["t8"],
    score: 7,
  }),
  claim(
    "k4",
    "revised",
    [
      evidence("meridian", "at least nine people were killed"),
      evidence("ostvik-post", "Nine people are dead"),
      evidence("northern-courier", "at least nine people were killed"),
    ],
    {
      origins: { atMost: 1, because: ["One statement of the coast guard, carried by all three"] },
      speakers: ["coast guard"],
      attributions: ["t1", "t9", "t14"],
      score: 8,
    },
  ),
  claim("k5", "single-origin", [evidence("lantern", "“We now know of 14 dead,”")], {
    speakers: ["Commander Ana Ruiz"],
    attributions: ["t18"],
    score: 7,
  }),
  claim(
    "k6",
    "at-most-n-origins",
    [evidence("meridian", ELEVEN_MINUTES), evidence("northern-courier", ELEVEN_MINUTES)],
    {
      origins: { atMost: 1, because: REPRINTED },
      speakers: ["Commander Ana Ruiz"],
      attributions: ["t3", "t16"],
      kind: "quotation",
      score: 5,
    },
  ),
  claim("k7", "denied", [evidence("meridian", "a bow door was open when the ship left port")], {
    speakers: ["Commander Ana Ruiz"],
    attributions: ["t7"],
    score: 6,
  }),
  claim(
    "k8",
    "denied",
    [
      evidence("ostvik-post", "“I saw the bow door move before we had left the pier,”"),
      evidence("harbour-radio", "the bow door moved before the ship left the pier"),
    ],
    {
      origins: { atMost: 1, because: ["Both quote Marta Keel"] },
      speakers: ["Marta Keel"],
      attributions: ["t10", "t28"],
      first: "ostvik-post",
      life: [
        {
          state: "said",
          date: "2031-03-04",
          by: "Marta Keel",
          evidence: [evidence("ostvik-post", "“I saw the bow door move before we had left the pier,”")],
        },
        {
          state: "denied",
          date: "2031-03-04",
          by: "Per Lindqvist",
          evidence: [evidence("ostvik-post", "“No door was open on that ship,”")],
        },
      ],
      score: 6,
    },
  ),
  claim("k9", "single-origin", [evidence("ostvik-post", "“No door was open on that ship,”")], {
    speakers: ["Per Lindqvist"],
    attributions: ["t12"],
    score: 5,
  }),
  claim(
    "k10",
    "single-origin",
    [evidence("meridian", "the ferry had passed its last inspection in November")],
    { speakers: ["Halden Lines"], attributions: ["t5"], score: 4 },
  ),
  claim(
    "k11",
    "single-origin",
    [evidence("lantern", "Inspectors found three faults in the ferry’s doors in November")],
    { attributions: ["t23"], speakers: ["two people who have read the inspectors’ report"], score: 5 },
  ),
  claim("k12", "single-origin", [evidence("harbour-radio", "Some 45 people were killed or injured")], {
    speakers: ["St. Olav hospital"],
    attributions: ["t27"],
    score: 4,
  }),
  claim(
    "k13",
    "single-origin",
    [evidence("lantern", "A hearing of parliament’s transport committee is planned for 6 March.")],
    { score: 2 },
  ),
  claim("k14", "single-origin", [evidence("harbour-radio", "“every file will be opened”")], {
    speakers: ["Lea Sand"],
    attributions: ["t29"],
    kind: "quotation",
    score: 2,
  }),
];

const conflicts: readonly Conflict[] = [
  {
    id: "c1",
    relation: "contradiction",
    over: "figure",
    topic: "people aboard",
    sides: [
      {
        says: "212",
        speakers: ["coast guard", "transport ministry"],
        articles: ["meridian", "northern-courier", "lantern"],
        evidence: [
          evidence("meridian", "The Solveig had 212 people aboard"),
          evidence("northern-courier", "The Solveig had 212 people aboard"),
          evidence("lantern", "212 people had been aboard"),
        ],
      },
      {
        says: "240 or more",
        speakers: ["port officials"],
        articles: ["ostvik-post"],
        evidence: [evidence("ostvik-post", "At least 240 people were on board")],
      },
    ],
    why: "212 exactly and at least 240 share no number, and both count everyone aboard on the same voyage",
  },
  {
    id: "c2",
    relation: "revision",
    over: "figure",
    topic: "people killed",
    sides: [
      {
        says: "9 or more, as of 4 March 2031",
        speakers: ["coast guard"],
        articles: ["meridian", "ostvik-post", "northern-courier"],
        evidence: [
          evidence("meridian", "at least nine people were killed"),
          evidence("ostvik-post", "Nine people are dead"),
          evidence("northern-courier", "at least nine people were killed"),
        ],
      },
      {
        says: "14, as of 5 March 2031",
        speakers: ["coast guard", "Commander Ana Ruiz"],
        articles: ["lantern"],
        evidence: [
          evidence("lantern", "rose to 14 on Wednesday"),
          evidence("lantern", "“We now know of 14 dead,”"),
        ],
      },
    ],
    why: "The same count by the same speaker, one day later",
  },
  {
    id: "c3",
    relation: "contradiction",
    over: "denial",
    topic: "the bow door",
    sides: [
      {
        says: "a bow door was open when the ship left port",
        speakers: ["Commander Ana Ruiz"],
        articles: ["meridian"],
        evidence: [
          evidence("meridian", "Commander Ruiz suspects that a bow door was open when the ship left port."),
        ],
      },
      {
        says: "“No door was open on that ship”",
        speakers: ["Halden Lines", "Per Lindqvist"],
        articles: ["ostvik-post", "lantern"],
        evidence: [
          evidence("ostvik-post", "Halden Lines denied that the bow door was open."),
          evidence("ostvik-post", "“No door was open on that ship,”"),
          evidence("lantern", "which had denied that a door was open"),
        ],
      },
    ],
    why: "Halden Lines denies what Commander Ruiz suspects",
  },
  {
    id: "c4",
    relation: "compatible",
    over: "figure",
    topic: "passengers",
    sides: [
      {
        says: "212",
        speakers: ["coast guard"],
        articles: ["meridian"],
        evidence: [evidence("meridian", "212 people aboard")],
      },
      {
        says: "more than 200",
        speakers: [],
        articles: ["ostvik-post"],
        evidence: [evidence("ostvik-post", "The manifest lists more than 200 passengers.")],
      },
    ],
    why: "212 lies in “more than 200”",
  },
  {
    id: "c5",
    relation: "scope",
    over: "figure",
    topic: "people killed, people killed or injured",
    sides: [
      {
        says: "14",
        speakers: ["Commander Ana Ruiz"],
        articles: ["lantern"],
        evidence: [evidence("lantern", "“We now know of 14 dead,”")],
      },
      {
        says: "41–49",
        speakers: ["St. Olav hospital"],
        articles: ["harbour-radio"],
        evidence: [evidence("harbour-radio", "Some 45 people were killed or injured")],
      },
    ],
    why: "“Killed” and “killed or injured” are different counts",
  },
  {
    id: "c6",
    relation: "rounding",
    over: "figure",
    topic: "distance from the harbour mouth",
    sides: [
      {
        says: "3.6–4.4 km",
        speakers: [],
        articles: ["meridian", "northern-courier"],
        evidence: [
          evidence("meridian", "some four kilometres from the harbour mouth"),
          evidence("northern-courier", "some four kilometres from the harbour mouth"),
        ],
      },
      {
        says: "3.9 km",
        speakers: [],
        articles: ["ostvik-post"],
        evidence: [evidence("ostvik-post", "The wreck lies 3.9 kilometres from the harbour mouth.")],
      },
    ],
    why: "3.9 km is “some four kilometres”, given more exactly",
  },
];

const origins: readonly Origin[] = [
  {
    id: "o1",
    origin: "meridian",
    kind: "reprint",
    articles: ["northern-courier"],
    evidence: [
      evidence("northern-courier", "With reporting by Meridian News Agency"),
      evidence("northern-courier", `${TOLL}, the coast guard said on Tuesday.`),
    ],
    why: "71 of 74 words of the report stand in Meridian News Agency’s in the same order",
  },
  {
    id: "o2",
    origin: "coast guard",
    kind: "statement",
    articles: ["meridian", "ostvik-post", "northern-courier", "lantern"],
    evidence: [
      evidence("meridian", "the coast guard said on Tuesday"),
      evidence("ostvik-post", "according to the coast guard"),
      evidence("northern-courier", "the coast guard said on Tuesday"),
      evidence("lantern", "citing the coast guard"),
    ],
    why: "The toll and the number aboard are given to the coast guard in all four",
  },
  {
    id: "o3",
    origin: "Marta Keel",
    kind: "citation",
    articles: ["ostvik-post", "harbour-radio"],
    evidence: [
      evidence("ostvik-post", "said Marta Keel, a lorry driver who was on the car deck"),
      evidence("harbour-radio", "Marta Keel, a lorry driver, repeated on air"),
    ],
    why: "Both quote the same witness",
  },
];

const timeline: readonly TimelineEntry[] = [
  {
    date: "2030-11",
    what: "the ferry had passed its last inspection in November",
    evidence: [
      evidence("meridian", "the ferry had passed its last inspection in November"),
      evidence("lantern", "Inspectors found three faults in the ferry’s doors in November"),
    ],
  },
  {
    date: "2031-03-03T23:00",
    what: "The ferry had left Ostvik at 11 p.m. on Monday.",
    evidence: [evidence("harbour-radio", "The ferry had left Ostvik at 11 p.m. on Monday.")],
  },
  {
    date: "2031-03-03T23:40",
    what: "It went down at about 11:40 p.m.",
    evidence: [
      evidence("meridian", "It went down at about 11:40 p.m."),
      evidence("northern-courier", "It went down at about 11:40 p.m."),
    ],
  },
  {
    date: "2031-03-05",
    what: "The death toll in the sinking of the ferry Solveig rose to 14 on Wednesday",
    evidence: [
      evidence("lantern", "The death toll in the sinking of the ferry Solveig rose to 14 on Wednesday"),
    ],
  },
  {
    date: "2031-03-06",
    what: "A hearing of parliament’s transport committee is planned for 6 March.",
    evidence: [evidence("lantern", "A hearing of parliament’s transport committee is planned for 6 March.")],
  },
];

/** The Ostvik ferry: five outlets, one agency, a revised toll, two contradictions, a reprint, a wider count. */
export const sampleReport: Report = {
  schema: "crossread/report@1",
  asOf: null,
  articles: sampleArticles,
  entities,
  attributions,
  figures,
  figureGroups,
  dates,
  claims,
  conflicts,
  origins,
  timeline,
  places: [
    {
      entity: "ostvik",
      name: "Ostvik",
      kind: "city",
      latitude: 59.2,
      longitude: 10.4,
      geonames: null,
      country: null,
      evidence: [evidence("meridian", "Ostvik")],
      trace: { rule: "place/only-one", because: ["one place of that name"] },
    },
  ],
  outlets: [],
  problems: [
    {
      code: "input/unreadable",
      message: 'Cannot read "ostvik/evening-bell.html" as a page was wanted: the file is empty',
      where: "ostvik/evening-bell.html",
    },
  ],
};
