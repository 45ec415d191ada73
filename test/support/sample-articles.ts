/** Five invented reports of an invented ferry accident: the texts that the sample report stands on. */
import type { FurnitureReason, ReportArticle } from "../../src/model/index.ts";

const WIRE = `Ferry sinks off Ostvik, nine dead

OSTVIK, March 4 (Meridian) — A passenger ferry sank in heavy seas off the port of Ostvik late on Monday, and at least nine people were killed, the coast guard said on Tuesday.

The Solveig had 212 people aboard, the coast guard told Meridian News Agency on Tuesday. It went down at about 11:40 p.m., some four kilometres from the harbour mouth.

“We had eleven minutes between the first call and the last,” said Commander Ana Ruiz, who leads the coast guard’s Ostvik station. She added that the search would go on through the night.

The operator, Halden Lines, said the ferry had passed its last inspection in November. “The ship was sound,” said its director, Per Lindqvist.

The cause was not known. Commander Ruiz suspects that a bow door was open when the ship left port.
`;

const POST = `At least 240 were on board the Solveig, port officials say

By Jonas Brandt

The Solveig sank off Ostvik in less than fifteen minutes on Monday night, with more people on board than its papers show, port officials say.

At least 240 people were on board, port officials said on Tuesday, counting tickets that were sold on the quay. The manifest lists more than 200 passengers.

Nine people are dead, according to the coast guard. The wreck lies 3.9 kilometres from the harbour mouth.

“I saw the bow door move before we had left the pier,” said Marta Keel, a lorry driver who was on the car deck.

Halden Lines denied that the bow door was open. “No door was open on that ship,” its director, Per Lindqvist, told reporters on Tuesday.

The sea was rough, but not unusual for March, the harbour master said.

Jonas Brandt has covered the port of Ostvik since 2019.
`;

const COURIER = `Home | News | Sport | Weather

Nine killed as ferry goes down near Ostvik

A passenger ferry sank in heavy seas off the port of Ostvik late on Monday, and at least nine people were killed, the coast guard said on Tuesday.

Read more: The ten worst storms of the century

The Solveig had 212 people aboard, the coast guard told Meridian News Agency on Tuesday. It went down at about 11:40 p.m., some four kilometres from the harbour mouth.

“We had eleven minutes between the first call and the last,” said Commander Ana Ruiz, who leads the coast guard’s Ostvik station.

Sign up for our morning letter and never miss a story

With reporting by Meridian News Agency
`;

const LANTERN = `Solveig toll rises to 14 as divers reach the car deck

The death toll in the sinking of the ferry Solveig rose to 14 on Wednesday, after divers reached the car deck, the coast guard said.

“We now know of 14 dead,” Commander Ana Ruiz told a briefing in Ostvik. The ship sank off the port on Monday night.

The transport ministry said on Wednesday that 212 people had been aboard, citing the coast guard. A ministry spokesperson said the figure leaves out children under four, who travel without a ticket.

Halden Lines, which had denied that a door was open, said on Wednesday that its own inquiry would look at “the state of the bow door”.

Inspectors found three faults in the ferry’s doors in November, The Lantern has learned from two people who have read their report. Halden Lines did not confirm the faults.

A hearing of parliament’s transport committee is planned for 6 March.

The Lantern is paid for by its readers. Support us.
`;

const RADIO = `Families wait on the quay at Ostvik

The lights on the quay at Ostvik have burned since the Solveig sank on Monday night.

“The coast guard told us that nobody was left below,” said Ines Holm, whose brother worked in the galley. “Then they found five more.”

Some 45 people were killed or injured, St. Olav hospital estimated on Wednesday. The ferry had left Ostvik at 11 p.m. on Monday.

Marta Keel, a lorry driver, repeated on air what she has said to the police: the bow door moved before the ship left the pier.

The transport minister, Lea Sand, promised that “every file will be opened”.
`;

const noFindings = { inferred: [], problems: [], modified: null, language: "en" } as const;

export const sampleArticles: readonly ReportArticle[] = [
  {
    ...noFindings,
    id: "meridian",
    path: "ostvik/meridian.txt",
    url: "https://meridian.example/wire/solveig",
    outlet: "Meridian News Agency",
    title: "Ferry sinks off Ostvik, nine dead",
    author: null,
    published: "2031-03-04T07:10:00Z",
    text: WIRE,
    skipped: [],
  },
  {
    ...noFindings,
    id: "ostvik-post",
    path: "ostvik/ostvik-post.html",
    url: "https://ostvikpost.example/2031/03/04/solveig",
    outlet: "Ostvik Post",
    title: "At least 240 were on board the Solveig, port officials say",
    author: "Jonas Brandt",
    published: "2031-03-04T10:05:00Z",
    text: POST,
    skipped: skipped(POST, [
      ["By Jonas Brandt", "byline"],
      ["Jonas Brandt has covered the port of Ostvik since 2019.", "author-biography"],
    ]),
  },
  {
    ...noFindings,
    id: "northern-courier",
    path: "ostvik/northern-courier.html",
    url: null,
    outlet: "Northern Courier",
    title: "Nine killed as ferry goes down near Ostvik",
    author: null,
    published: "2031-03-04T11:30:00Z",
    text: COURIER,
    skipped: skipped(COURIER, [
      ["Home | News | Sport | Weather", "menu"],
      ["Read more: The ten worst storms of the century", "read-more"],
      ["Sign up for our morning letter and never miss a story", "newsletter-prompt"],
    ]),
    inferred: ["outlet"],
    problems: [
      {
        code: "html/bad-date",
        message: 'Cannot read the modification date "yesterday" as a date was wanted: it is left out',
        where: "ostvik/northern-courier.html",
      },
    ],
  },
  {
    ...noFindings,
    id: "lantern",
    path: "ostvik/lantern.md",
    url: "https://lantern.example/solveig-toll",
    outlet: "The Lantern",
    title: "Solveig toll rises to 14 as divers reach the car deck",
    author: "Siri Aas",
    published: "2031-03-05T06:20:00Z",
    text: LANTERN,
    skipped: skipped(LANTERN, [["The Lantern is paid for by its readers. Support us.", "support-prompt"]]),
  },
  {
    ...noFindings,
    id: "harbour-radio",
    path: "ostvik/harbour-radio.json",
    url: "https://harbourradio.example/quay",
    outlet: "Harbour Radio",
    title: "Families wait on the quay at Ostvik",
    author: null,
    published: "2031-03-05",
    text: RADIO,
    skipped: [],
    inferred: ["published"],
  },
];

function skipped(text: string, lines: readonly (readonly [line: string, reason: FurnitureReason])[]) {
  return lines.map(([line, reason]) => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, reason };
  });
}
