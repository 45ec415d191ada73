/**
 * Pairs of short reports with one difference over who did it, why, where, when or by which word, and as many that only
 * look like it: two events of one kind, joint doers, a place in another, stages of a way.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { report } from "../index.ts";
import type { ConflictOver, Relation } from "../model/index.ts";

/** The second report is of the same day unless it is told to be of the next. */
type Pair = readonly [is: Relation | "none", a: string, b: string, daysLater?: 1];

const OURS: ReadonlySet<ConflictOver> = new Set(["actor", "place", "date", "wording"]);

const PAIRS: readonly Pair[] = [
  [
    "contradiction",
    "Government troops burned the village of Sarro, survivors said.",
    "The village of Sarro was burned by militants, the government said.",
  ],
  [
    "contradiction",
    "The militia shot the priest, villagers said.",
    "Soldiers shot the priest, the militia said.",
  ],
  [
    "contradiction",
    "Police opened fire on the crowd, a witness said.",
    "The crowd was fired on by gunmen, the police said.",
  ],
  [
    "contradiction",
    "The journalist was killed by security forces, her editor said.",
    "Insurgents killed the journalist, the interior ministry said.",
  ],
  [
    "contradiction",
    "An army drone struck the clinic in Bero, doctors said.",
    "A rebel mortar hit the clinic in Bero, the army said.",
  ],
  [
    "contradiction",
    "The mayor was abducted by state agents, his party said.",
    "The mayor was abducted by a criminal gang, the government said.",
  ],
  [
    "contradiction",
    "The dam was blown up by the guerrillas, the army said.",
    "The army blew up the dam, the guerrillas said.",
  ],
  [
    "contradiction",
    "The army attacked the convoy, the charity said.",
    "Rebel fighters attacked the convoy, the defense ministry said.",
  ],
  [
    "contradiction",
    "The blast at the depot was caused by a gas leak, the fire chief said.",
    "The blast at the depot was caused by a bomb, the union said.",
  ],
  [
    "contradiction",
    "The tanker caught fire after a collision, its owner said.",
    "The tanker was set on fire by a drone, the navy said.",
  ],
  [
    "contradiction",
    "The train was derailed by a bomb, the minister said.",
    "The train derailed because of a broken rail, the railway said.",
  ],
  [
    "contradiction",
    "The general died in an accident, the army said.",
    "The general was murdered, his brother said.",
  ],
  [
    "contradiction",
    "The singer was murdered, her lawyer said.",
    "The singer took her own life, the police said.",
  ],
  [
    "contradiction",
    "The prisoner hanged himself, the warden said.",
    "The prisoner was beaten to death by guards, his family said.",
  ],
  [
    "contradiction",
    "The plane crashed in the sea, the airline said.",
    "The plane crashed in the desert, a pilot said.",
  ],
  [
    "contradiction",
    "The summit will be held in Lisbon, the foreign ministry said.",
    "The summit will be held in Madrid, an adviser said.",
  ],
  [
    "contradiction",
    "The trial will be held in Tarlen, the court said.",
    "The trial will take place in Oster, the lawyer said.",
  ],
  [
    "contradiction",
    "The signing ceremony will take place in Oslo, the envoy said.",
    "The signing ceremony will be held in Cairo, the president's office said.",
  ],
  [
    "contradiction",
    "The prisoner was flown to Malta, his lawyer said.",
    "The prisoner was flown to Cyprus, the ministry said.",
  ],
  [
    "contradiction",
    "The body was found in the river Ann, the police said.",
    "The body was found in a forest, the mayor said.",
  ],
  [
    "contradiction",
    "The suspect was arrested in Lorne, the police said.",
    "The suspect was arrested in Hasker, the prosecutor said.",
  ],
  [
    "contradiction",
    "The festival final will be held in Berlin, the broadcaster said.",
    "The festival final will be held in Vienna, the organizers said.",
  ],
  [
    "contradiction",
    "The missile landed in Poland, an official said.",
    "The missile landed in Slovakia, the army said.",
  ],
  [
    "contradiction",
    "The ambassador was born in Turin, the ministry said.",
    "The ambassador was born in Lyon, his biographer said.",
  ],
  [
    "contradiction",
    "The king will be buried in Seville, the palace said.",
    "The king will be buried in Toledo, the cathedral said.",
  ],
  [
    "contradiction",
    "The minister will take office on 1 August, the party said.",
    "The minister will be sworn in on 15 August, the presidency said.",
  ],
  [
    "contradiction",
    "The verdict will be given on 13 May, the court said.",
    "The verdict will be given on 27 May, the prosecutor said.",
  ],
  [
    "contradiction",
    "The hostage was freed on Monday, the family said.",
    "The hostage was freed on Saturday, the negotiator said.",
  ],
  [
    "contradiction",
    "The mine opened in 1962, the company said.",
    "The mine opened in 1974, the town's archive said.",
  ],
  [
    "contradiction",
    "The writer died on 2 April, her publisher said.",
    "The writer died on 9 April, her daughter said.",
  ],
  [
    "contradiction",
    "The cease-fire takes effect on Friday, the rebels said.",
    "The cease-fire takes effect on Monday, the government said.",
  ],
  [
    "contradiction",
    "The election will be held on 4 June, the commission said.",
    "The election will be held on 18 June, the interior minister said.",
  ],
  [
    "contradiction",
    "The museum will open on 1 June, the director said.",
    "The museum will open on 1 July, the city said.",
  ],
  [
    "contradiction",
    "The funeral will take place on Thursday, the family said.",
    "The funeral will take place on Sunday, the church said.",
  ],
  [
    "contradiction",
    "The spacecraft will land on Wednesday, the agency said.",
    "The spacecraft will land on Saturday, engineers said.",
  ],
  [
    "revision",
    "The line will stay closed until Thursday, the railway said.",
    "The line will not run before Sunday, the railway said.",
    1,
  ],
  [
    "revision",
    "The airport will stay shut until Friday, the operator said.",
    "The airport will stay shut until Monday, the operator said.",
    1,
  ],
  [
    "revision",
    "The concert will be held on 20 May, the organizers said.",
    "The concert has been postponed to 27 May, the organizers said.",
    1,
  ],
  [
    "revision",
    "The bridge will reopen on Saturday, the city said.",
    "The bridge will not reopen until Tuesday, the city said.",
    1,
  ],
  ["compatible", "The mill was closed in 2028.", "The mill was closed in March 2028."],
  ["compatible", "The tunnel was inspected in April.", "The tunnel was inspected on April 19."],
  ["compatible", "The senator was arrested last week.", "The senator was arrested on 1 May."],
  ["compatible", "The treaty was signed in 2027.", "The treaty was signed in November 2027."],
  [
    "compatible",
    "The painting was stolen in the winter of 2029.",
    "The painting was stolen in January 2029.",
  ],
  ["compatible", "The port was captured in spring.", "The port was captured in April."],
  ["compatible", "The judge was appointed in 2026.", "The judge was appointed on 3 July 2026."],
  ["compatible", "The factory will open this summer.", "The factory will open in July."],
  [
    "framing",
    "The army liberated the town of Orsk, state television said.",
    "The army captured the town of Orsk, the monitoring group said.",
  ],
  [
    "framing",
    "Terrorists attacked the base in Kolan, the army said.",
    "Rebels attacked the base in Kolan, a monitor said.",
  ],
  ["framing", "Freedom fighters freed the prisoners in Dorr.", "Terrorists freed the prisoners in Dorr."],
  [
    "framing",
    "The company laid off 300 workers in a mass firing.",
    "The company let go 300 workers in a restructuring.",
  ],
  ["framing", "The massacre in Hadra shocked the country.", "The incident in Hadra shocked the country."],
  ["framing", "The coup in Maru toppled the president.", "The revolution in Maru toppled the president."],
  ["none", "The army shelled Pellin on Monday.", "Rebels shelled Pellin on Tuesday."],
  [
    "none",
    "The army shelled a school in Pellin, residents said.",
    "Rebels shelled a market in Pellin, the army said.",
  ],
  ["none", "Government forces attacked villages in the north.", "Rebels attacked villages in the south."],
  [
    "none",
    "The army and a militia burned the village, survivors said.",
    "A militia burned the village, the charity said.",
  ],
  ["none", "Soldiers shot a student in Arda.", "Militants shot a teacher in Arda."],
  ["none", "Police arrested the minister's driver.", "Police arrested the minister's cook as well."],
  [
    "none",
    "Police have arrested a driver for the theft.",
    "Police have arrested three men for the theft, among them a cook.",
  ],
  ["none", "A rebel was killed by soldiers in Bero.", "A soldier was killed by rebels in Bero."],
  [
    "none",
    "The helicopter crashed in the Harr mountains.",
    "The helicopter crashed near the village of Lum in the Harr mountains.",
  ],
  ["none", "The ferry sank off the coast.", "The ferry sank in the strait of Amar."],
  ["none", "The plane crashed in Kenya.", "The plane crashed in Nairobi."],
  ["none", "The summit will be held in France.", "The summit will be held in Paris."],
  ["none", "The summit was held in Geneva last year.", "The summit will be held in Vienna this year."],
  ["none", "The finance ministers will meet in Rome.", "The foreign ministers will meet in Athens."],
  ["none", "The prisoner was flown to Malta and later to Cyprus.", "The prisoner was flown to Cyprus."],
  ["none", "The president flew to Paris on Monday.", "The president flew to London on Wednesday."],
  ["none", "The president met the pope in Rome.", "The president met the queen in London."],
  ["none", "A body was found in the river Ann.", "A body was found in a forest near Ruhl."],
  ["none", "A suspect was arrested in Lorne.", "Another suspect was arrested in Hasker."],
  [
    "none",
    "The verdict on the driver was given on 3 April.",
    "The verdict on the guard was given on 17 April.",
  ],
  ["none", "The court heard the case on 3 May.", "The court will hear the case again on 17 May."],
  ["none", "The team will play in Madrid on Saturday.", "The team will play in Porto on Sunday."],
  ["none", "The bank opened a branch in Lyon in 2029.", "The bank opened a branch in Turin in 2030."],
  ["none", "The factory in Marn was closed in 2027.", "The factory in Tull was closed in 2029."],
  ["none", "The factory was closed in 2027.", "The factory was reopened in 2029."],
  [
    "none",
    "The bridge was closed on Monday.",
    "The bridge was closed on Friday for repairs and reopened on Sunday.",
  ],
  ["none", "Elections are held in May.", "Elections were held in June last year."],
  [
    "none",
    "The strike of the pilots starts on Monday.",
    "The strike of the train drivers starts on Thursday.",
  ],
  ["none", "The minister took office on 1 August 2028.", "The minister resigned on 15 August 2030."],
  ["none", "The concert in Bonn is on 20 May.", "The concert in Graz is on 27 May."],
  ["none", "The protest in Telm drew thousands.", "The riot in Orra drew the police."],
  ["none", "Rioters burned cars in Telm.", "Protesters held a vigil in Orra."],
  ["none", "The army captured Orsk.", "Rebels recaptured Orsk from the army."],
  ["none", "The army liberated Orsk in April.", "Rebels captured Orsk in 2029."],
  ["none", "The Sarrian government met the Telmar regime.", "The Sarrian government met the unions."],
  ["none", "The rebels killed four soldiers.", "Militants killed a farmer in another district."],
  ["none", "The first explosion was an accident.", "The second explosion was an attack."],
  ["none", "The fire at the school was an accident.", "The fire at the depot was arson."],
  [
    "none",
    "The explosion could have been an accident, the mayor said.",
    "The police are investigating whether the explosion was an attack.",
  ],
  [
    "none",
    "The goal in the first half was scored by Ansel Roth.",
    "Piet Maas scored the goal in the second half.",
  ],
  [
    "contradiction",
    "The pass will stay closed until Friday, the army said.",
    "The pass will not reopen before Sunday, the mayor said.",
  ],
  [
    "contradiction",
    "The committee meeting will be held in Geneva, the ministry said.",
    "The committee meeting will be held in Prague, a delegate said.",
  ],
  ["none", "The airport will stay closed until Friday.", "The school will not open before Monday."],
  ["none", "The road will stay closed until Friday.", "The road reopened on Friday."],
  ["none", "The king will be buried in Seville.", "The queen will be buried in Toledo."],
  ["none", "The ship sailed from Genoa on Monday.", "The ship reached Tunis on Thursday."],
  ["none", "The author was born in Turin.", "The author died in Lyon."],
  ["none", "The army said it had attacked a rebel camp.", "The rebels said they had attacked an army post."],
  ["none", "The driver was charged with theft on Monday.", "The driver was charged with fraud on Friday."],
  [
    "none",
    "Residents blamed the army for the shelling of Pellin.",
    "Residents blamed the rebels for the shelling of Sarro.",
  ],
  ["none", "Police shot a man in Arda on Monday.", "A gang shot a man in Arda on Monday."],
  ["none", "The museum will open on 1 June.", "The museum's new wing will open on 1 July."],
  [
    "none",
    "The commission will hold a hearing in Brussels on 4 June.",
    "The commission will hold a hearing in Strasbourg on 18 June.",
  ],
  [
    "none",
    "The parliament building was set on fire by protesters.",
    "The fire at the parliament was put out by firefighters.",
  ],
  ["none", "Mortars fired by rebels hit the market.", "Troops returned fire and hit a rebel position."],
  [
    "none",
    "The minister was flown to a hospital in Bonn.",
    "The minister's wife was flown to a hospital in Graz.",
  ],
  ["none", "The spacecraft landed on Wednesday.", "The spacecraft will land again on Saturday."],
  ["none", "The talks were held in Geneva in April.", "A new round of talks will be held in Doha."],
  ["none", "The army captured the town; it was held by rebels.", "The rebels captured an army officer."],
  ["none", "The hostage was freed on Monday.", "Two more hostages were freed on Saturday."],
];

test("report() finds what a pair of short reports differs over, and nothing where it does not", () => {
  for (const [is, a, b, daysLater] of PAIRS) {
    const published = daysLater === undefined ? "2031-05-06T13:00:00Z" : "2031-05-07T18:00:00Z";
    const { conflicts } = report([
      bareArticle(a, "a", { outlet: "The Morning Post", published: "2031-05-06T12:00:00Z" }),
      bareArticle(b, "b", { outlet: "Evening Courier", published }),
    ]);
    const found = conflicts.filter(({ over }) => OURS.has(over)).map(({ relation }) => relation);
    assert.deepEqual(found, is === "none" ? [] : [is], `${a} / ${b}`);
  }
});
