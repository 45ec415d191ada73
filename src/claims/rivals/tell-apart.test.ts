/** Two reports of a sentence each, read as the program reads them: one claim, or two? */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../../test/support/bare-article.ts";
import { english } from "../../language/en/index.ts";
import { readArticle } from "../../pipeline/read-article.ts";
import { joinEntities } from "../../resolve/entities/join-entities.ts";
import { compareReadings } from "../compare-readings.ts";

type Pairs = Readonly<Record<string, readonly (readonly [a: string, b: string])[]>>;

const APART: Pairs = {
  "who does it to whom": [
    [
      "A rebel commander killed a police officer in Dorvan on Friday.",
      "A police officer killed a rebel commander in Dorvan on Friday.",
    ],
    [
      "Velia recalled its ambassador from Korland on Tuesday.",
      "Korland recalled its ambassador from Velia on Tuesday.",
    ],
    ["Norrline sued Baltex over the pipeline contract.", "Baltex sued Norrline over the pipeline contract."],
    [
      "The minister accused the general of plotting against the state.",
      "The general accused the minister of plotting against the state.",
    ],
    ["A truck hit a bus on the coastal road.", "A bus hit a truck on the coastal road."],
    [
      "The union rejected the offer that the company made.",
      "The company rejected the offer that the union made.",
    ],
    [
      "The mother shot her son in the kitchen, police said.",
      "The son shot his mother in the kitchen, police said.",
    ],
    ["The bank owes the city 40 million euros.", "The city owes the bank 40 million euros."],
    ["Aldovia invaded Berenia in March.", "Berenia invaded Aldovia in March."],
  ],
  "another subject": [
    ["Exports rose by 4.2 percent in April.", "Imports rose by 4.2 percent in April."],
    ["Wheat prices fell by 12 percent last year.", "Copper prices fell by 12 percent last year."],
    ["Turnout in the capital was 61 percent.", "Turnout in the countryside was 61 percent."],
    ["The airline cut 900 jobs on Monday.", "The railway cut 900 jobs on Monday."],
    ["Unemployment among women fell to 7.4 percent.", "Unemployment among men fell to 7.4 percent."],
    ["The mayor was charged with fraud on Thursday.", "The treasurer was charged with fraud on Thursday."],
    ["The northern dam was emptied on Sunday.", "The southern dam was emptied on Sunday."],
    [
      "The left engine caught fire after takeoff, investigators said.",
      "The right engine caught fire after takeoff, investigators said.",
    ],
    ["The pilot had warned of ice on the wings.", "The controller had warned of ice on the wings."],
  ],
  "another object": [
    [
      "The finance minister will present a new budget on Friday.",
      "The finance minister will present a new book on Friday.",
    ],
    ["The court banned the party on Monday.", "The court banned the newspaper on Monday."],
    ["Police searched the home of the director.", "Police searched the office of the director."],
    [
      "The company recalled 30,000 cars over faulty brakes.",
      "The company recalled 30,000 trucks over faulty seats.",
    ],
    [
      "The president praised the soldiers for their work after the flood.",
      "The president praised the farmers for their work after the flood.",
    ],
    [
      "The storm damaged the harbor in Lenz on Saturday.",
      "The storm damaged the airport in Lenz on Saturday.",
    ],
  ],
  "another verb": [
    [
      "The foreign minister will travel to Geneva on Sunday, officials said.",
      "The foreign minister will resign on Sunday, officials said.",
    ],
    [
      "The city will rent the old theater from the church.",
      "The city will burn the old theater of the church.",
    ],
    ["The company founded a factory in Tresk in 1998.", "The company closed a factory in Tresk in 1998."],
    [
      "The chairman sold his shares in the bank on Tuesday.",
      "The chairman bought shares in the bank on Tuesday.",
    ],
    [
      "The committee discussed the report on the crash on Monday.",
      "The committee published the report on the crash on Monday.",
    ],
    ["The striker missed a penalty in the second half.", "The striker scored a penalty in the second half."],
    ["The government raised the fuel tax in January.", "The government lowered the fuel tax in January."],
    ["Parliament adopted the law on land reform.", "Parliament repealed the law on land reform."],
    ["The army entered the town of Kesra at dawn.", "The army left the town of Kesra at dawn."],
    [
      "The judge opened the trial of the banker on Monday.",
      "The judge suspended the trial of the banker on Monday.",
    ],
    ["Water levels in the reservoir rose overnight.", "Water levels in the reservoir fell overnight."],
    ["The school hired twelve teachers in autumn.", "The school dismissed twelve teachers in autumn."],
    [
      "The hospital admitted the singer on Sunday night.",
      "The hospital discharged the singer on Sunday night.",
    ],
    ["Divers found the flight recorder on Tuesday.", "Divers lost the flight recorder on Tuesday."],
    ["The senator backed the gun bill in the debate.", "The senator attacked the gun bill in the debate."],
  ],
  "another place": [
    ["A fire destroyed a warehouse in Malden.", "A fire destroyed a warehouse in Corby."],
    ["The ship left the port of Arvik on Friday.", "The ship left the port of Sandal on Friday."],
  ],
  "another time": [
    ["The museum opened in 1974.", "The museum opened in 1991."],
    ["The talks will start on Monday.", "The talks will start on Thursday."],
  ],
  "another figure": [
    ["Seven hikers were rescued from the glacier.", "Nineteen hikers were rescued from the glacier."],
  ],
  "another person of one surname": [
    ["Carla Benz was elected to the board of the bank.", "Peter Benz was elected to the board of the bank."],
  ],
  "a negated object": [
    ["The inspectors found cracks in the bridge.", "The inspectors found no cracks in the bridge."],
    [
      "The ministry has evidence of fraud in the vote, a spokesman said.",
      "The ministry has no evidence of fraud in the vote, a spokesman said.",
    ],
    [
      "None of the passengers was hurt when the train derailed.",
      "Passengers were hurt when the train derailed.",
    ],
  ],
  "what may be": [
    ["The reactor leaked radiation after the quake.", "The reactor may leak radiation after the quake."],
    ["The island could become independent within a year.", "The island became independent within a year."],
  ],
  "a part and the whole": [
    ["Some of the hostages were freed on Tuesday.", "All of the hostages were freed on Tuesday."],
  ],
  "a plan and a deed": [
    [
      "The airline plans to buy 40 aircraft from the state.",
      "The airline bought 40 aircraft from the state.",
    ],
    ["Police tried to arrest the gang leader in Toro.", "Police arrested the gang leader in Toro."],
  ],
  "another cause": [
    [
      "The train derailed because of a broken rail, the operator said.",
      "The train derailed because of a drunken driver, the operator said.",
    ],
    ["The factory fire was caused by a faulty heater.", "The factory fire was caused by a lightning strike."],
  ],
  "whose it is": [
    [
      "The president's brother was arrested at the airport.",
      "The president's lawyer was arrested at the airport.",
    ],
    ["The wife of the ambassador died in the crash.", "The driver of the ambassador died in the crash."],
  ],
  "another recipient": [
    [
      "The club sold the goalkeeper to Lisbon for 20 million euros.",
      "The club sold the goalkeeper to Madrid for 20 million euros.",
    ],
    ["The government gave the land to the farmers.", "The government gave the land to the miners."],
  ],
  "another attribute": [
    ["The victim was a retired nurse from the village.", "The victim was a young soldier from the village."],
    [
      "The water in the lake is safe to drink, officials said.",
      "The water in the lake is dangerous to drink, officials said.",
    ],
    ["The suspect is a former employee of the bank.", "The suspect is a former customer of the bank."],
  ],
  "another direction": [
    ["The ferry sailed from Odde to Varn on Monday.", "The ferry sailed from Varn to Odde on Monday."],
    [
      "The bank lent the company 50 million dollars.",
      "The bank borrowed 50 million dollars from the company.",
    ],
  ],
  "how many of them": [
    ["Most of the refugees have returned to the valley.", "Few of the refugees have returned to the valley."],
  ],
  "another stage": [
    ["A jury convicted the surgeon of manslaughter.", "A prosecutor charged the surgeon with manslaughter."],
    [
      "The surgeon was acquitted of manslaughter on Monday.",
      "The surgeon was convicted of manslaughter on Monday.",
    ],
    ["The two firms agreed to merge in June.", "The two firms denied that they would merge in June."],
  ],
};

const SAME: Pairs = {
  "passive and active": [
    ["Police arrested the harbor master on Monday.", "The harbor master was arrested by police on Monday."],
    [
      "A landslide buried the village of Omra in the night.",
      "The village of Omra was buried by a landslide in the night.",
    ],
    [
      "Thieves stole three paintings from the gallery in Bern.",
      "Three paintings were stolen from the gallery in Bern.",
    ],
    ["The court fined the dairy 300,000 euros.", "The dairy was fined 300,000 euros by the court."],
    [
      "Parliament elected Ana Kovar president on Friday.",
      "Ana Kovar was elected president by parliament on Friday.",
    ],
    [
      "An avalanche killed four skiers near the pass.",
      "Four skiers were killed by an avalanche near the pass.",
    ],
    [
      "Rebels shot down a military helicopter over the delta.",
      "A military helicopter was shot down over the delta by rebels.",
    ],
  ],
  "a noun for the verb": [
    [
      "The chief executive resigned on Tuesday over the accounts.",
      "The chief executive's resignation over the accounts came on Tuesday.",
    ],
    [
      "The bridge collapsed at rush hour, killing eleven people.",
      "Eleven people died in the collapse of the bridge at rush hour.",
    ],
    [
      "The two countries signed a fishing agreement in Oslo.",
      "The signing of the fishing agreement between the two countries took place in Oslo.",
    ],
    [
      "The police raided the offices of the newspaper on Thursday.",
      "A police raid on the offices of the newspaper took place on Thursday.",
    ],
    [
      "The volcano erupted on Sunday, forcing 2,000 people from their homes.",
      "The eruption of the volcano on Sunday forced 2,000 people to leave their homes.",
    ],
    [
      "The government decided to close the coal plant in Werra.",
      "The government took the decision to close the coal plant in Werra.",
    ],
    [
      "An explosion at the fireworks factory injured 26 workers.",
      "Twenty-six workers were hurt when the fireworks factory exploded.",
    ],
  ],
  "other words": [
    [
      "The firm purchased the brewery for 80 million euros.",
      "The company bought the brewery for 80 million euros.",
    ],
    ["The actor died at his house in the capital.", "The actor passed away at his home in the capital."],
    [
      "Doctors began a strike on Monday at public hospitals.",
      "Physicians started a strike on Monday at public hospitals.",
    ],
    ["The suspect fled the scene in a stolen van.", "The suspect escaped from the scene in a stolen van."],
    [
      "The mayor stepped down on Wednesday after the scandal.",
      "The mayor resigned on Wednesday after the scandal.",
    ],
    [
      "Rescuers freed two miners from the shaft on Sunday.",
      "Two miners were rescued from the shaft on Sunday.",
    ],
    [
      "The storm destroyed hundreds of homes on the coast.",
      "Hundreds of houses on the coast were wrecked by the storm.",
    ],
    [
      "The ministry banned imports of poultry from the region.",
      "The ministry prohibited imports of poultry from the region.",
    ],
    [
      "Voters approved the new constitution in a referendum.",
      "Voters backed the new constitution in a referendum.",
    ],
    [
      "The singer canceled her tour because of illness.",
      "Because of illness the singer has called off her tour.",
    ],
  ],
  "another order": [
    [
      "After a long debate, the council approved the plan for the tram.",
      "The council approved the plan for the tram after a long debate.",
    ],
    [
      "In Kiruna on Saturday, thousands protested against the mine.",
      "Thousands protested against the mine in Kiruna on Saturday.",
    ],
    [
      "The lake had dried up by August, scientists said.",
      "By August, scientists said, the lake had dried up.",
    ],
    [
      "Because a signal had failed, the express hit a freight train.",
      "The express hit a freight train because a signal had failed.",
    ],
  ],
  "more detail": [
    [
      "The museum closed on Monday.",
      "The museum, which holds the country's largest coin collection, closed on Monday.",
    ],
    [
      "The minister resigned on Friday.",
      "The minister resigned on Friday, hours before a vote in parliament.",
    ],
    ["A bus carrying pilgrims fell into a ravine near Lota.", "A bus fell into a ravine near Lota."],
    [
      "The tanker sank off the cape.",
      "The tanker, a 40-year-old vessel with a crew of 22, sank off the cape.",
    ],
    [
      "The president vetoed the media law.",
      "The president vetoed the media law on Thursday evening, as he had announced.",
    ],
    [
      "The old bridge was closed to traffic.",
      "The old bridge was closed to traffic after cracks were found in a pillar.",
    ],
  ],
  "another translation": [
    [
      "“The people have spoken and we accept their verdict,” the leader said.",
      "“The people have had their say, and we accept their decision,” the leader said.",
    ],
    [
      "“This is a black day for our town,” the mayor said.",
      "“It is a dark day for our town,” the mayor said.",
    ],
    [
      "The coach said that the players had given everything.",
      "“The players gave everything,” the coach said.",
    ],
    [
      "The minister said the reform would come into force in July.",
      "The reform will take effect in July, the minister said.",
    ],
  ],
  "a number in words": [
    [
      "Twelve firefighters were hurt in the blaze at the mill.",
      "12 firefighters were injured in the fire at the mill.",
    ],
    [
      "The city will build one hundred fifty flats for students.",
      "The city will build 150 apartments for students.",
    ],
    [
      "Half of the harvest was lost to the drought, farmers said.",
      "Farmers said they had lost 50 percent of the harvest to the drought.",
    ],
    ["The deal is worth two and a half billion euros.", "The deal is worth 2.5 billion euros."],
    ["A dozen boats were lost in the storm.", "Twelve boats were lost in the storm."],
  ],
  "a headline": [
    ["Fire destroys market in Tamsa", "A fire destroyed the market in Tamsa."],
    [
      "Central bank raises key rate to 5 percent",
      "The central bank on Thursday raised its key rate to 5 percent.",
    ],
    ["Six dead in mine blast", "Six people died in a blast at a mine."],
    ["Opposition leader freed from prison", "The opposition leader was released from prison on Monday."],
    ["Two charged over museum theft", "Two people have been charged over the theft at the museum."],
  ],
  "another spelling": [
    [
      "The labour union honoured the organiser of the march.",
      "The labor union honored the organizer of the march.",
    ],
  ],
  "another way of attributing": [
    [
      "The dam is at risk of bursting, engineers said.",
      "According to engineers, the dam is at risk of bursting.",
    ],
    [
      "The fleet will stay in port, the admiral announced.",
      "The admiral announced that the fleet would stay in port.",
    ],
    [
      "“The virus has reached the islands,” the health ministry said.",
      "The virus has reached the islands, according to the health ministry.",
    ],
    [
      "Investigators believe that the fire was started on purpose.",
      "The fire was started deliberately, investigators believe.",
    ],
  ],
  "a change of figure": [
    [
      "Inflation rose from 2.1 to 3.4 percent in March.",
      "In March inflation climbed to 3.4 percent from 2.1 percent.",
    ],
    ["Shares in the carmaker fell 8 percent.", "The carmaker's shares dropped by 8 percent."],
    [
      "Profit at the retailer doubled to 60 million euros.",
      "The retailer's profit doubled to 60 million euros.",
    ],
  ],
  "a result": [
    [
      "Havel United beat Orsk City 2-1 in the cup final.",
      "Havel United won the cup final 2-1 against Orsk City.",
    ],
    [
      "Marta Lind won the presidential election with 54 percent of the vote.",
      "With 54 percent of the vote, Marta Lind has won the presidential election.",
    ],
  ],
  "a title": [
    [
      "President Ivo Karel signed the treaty on Monday.",
      "Ivo Karel, the president, signed the treaty on Monday.",
    ],
  ],
  "a pronoun": [
    [
      "The surgeon lost her license. She had operated on the wrong knee.",
      "The surgeon had operated on the wrong knee.",
    ],
  ],
  "a date and a day": [["The talks collapsed on 5 May.", "The talks collapsed on Monday."]],
  "another verb for one deed": [
    ["The army captured the town of Kesra at dawn.", "The army seized the town of Kesra at dawn."],
    [
      "Heavy rain flooded streets in the capital on Monday.",
      "Streets in the capital were flooded by heavy rain on Monday.",
    ],
    [
      "The company will build a battery plant in Tresk.",
      "The company is to construct a battery plant in Tresk.",
    ],
    ["The envoy met the rebel leader in Doha.", "The envoy held talks with the rebel leader in Doha."],
  ],
};

/** In both orders of publication. */
function areOneClaim(a: string, b: string): boolean {
  const [one, other] = [haveOneClaim(a, b), haveOneClaim(b, a)];
  assert.equal(one, other, `the order tells: ${a} | ${b}`);
  return one;
}

function haveOneClaim(a: string, b: string): boolean {
  const { entities, claims } = english();
  const readings = [a, b].map((text, hour) =>
    readArticle(
      bareArticle(text, `report-${hour}`, {
        outlet: `Outlet ${hour}`,
        published: `2031-05-06T1${hour}:00:00Z`,
      }),
      english(),
    ),
  );
  return compareReadings(readings, joinEntities(readings, entities), { words: claims }).claims.some(
    ({ articles }) => articles.length > 1,
  );
}

for (const [kind, pairs] of Object.entries(APART)) {
  test(`parallelsIn() keeps apart: ${kind}`, () => {
    for (const [a, b] of pairs) assert.ok(!areOneClaim(a, b), `${a} | ${b}`);
  });
}

for (const [kind, pairs] of Object.entries(SAME)) {
  test(`parallelsIn() leaves together: ${kind}`, () => {
    for (const [a, b] of pairs) assert.ok(areOneClaim(a, b), `${a} | ${b}`);
  });
}
