/**
 * English for states of one thing that cannot both hold. Data only; `claims/denials/words.ts` says what a row is.
 *
 *     open, or closed | changes | reopen, open again, be open | remain|stay|be closed|shut
 *     name              kind      later state                   earlier state
 */
import type { OpposedStates, StatePhrase } from "../../claims/denials/words.ts";
import { wordList } from "./word-list.ts";

/** `changes`: the earlier state goes before the later one. `lasts`: a thing has one of them for good. */
const OF_A_THING = `
  over, or going on | changes | end, conclude, cease, be over, fail, collapse, break down, be off | continue, ongoing, underway, go on, still hold, still talk
  open, or closed | changes | reopen, open again, be open, traffic move|flow|run|resume | remain|stay|still|be closed|shut|close|block|blocked|impassable
  in office, or out of it | changes | resign, quit, offer|tender|submit|hand|announce resign|resignation, step down, leave office|post, dismiss, sack, fire, oust, be out | remain|stay|still|continue|be office|post|job|work, be at work, not resign, remain|stay|continue as
  free, or held | changes | release, free, be free, set free | remain|stay|still|be custody|jail|prison|detention|captivity|detained|held|hold|captive|imprison
  dead, or alive | changes | die, kill, be dead | be|remain|still alive|living|well, survive
  damaged, or intact | changes | damage, destroy, collapse, be destroyed|damaged | be|remain|stand|still intact|undamaged|unharmed|unscathed
  hurt, or unhurt | changes | injure, be hurt|wounded|injured | be|remain|escape unhurt|unharmed|uninjured|unscathed
  arrested, or at large | changes | arrest, be custody, be behind bar|bars, capture, catch | remain|be|still|stay large|run|loose|fugitive|hiding, still seek|hunt|search, elude
  safe, or unsafe | either | be unsafe|dangerous|contaminated|toxic|poisonous|tainted|unfit|polluted|infected|radioactive, contaminate|pollute|taint | be safe|clean|harmless|drinkable|pure|uncontaminated
  alone, or with others | lasts | act|work|operate alone, be alone, sole perpetrator|attacker|gunman|shooter|culprit, lone gunman|attacker|wolf|shooter | have accomplice|accomplices|helper|helpers|help, not alone, be accomplice
  out, or burning | changes | be out|extinguished, extinguish, put out, douse, go out | still burn|smolder|rage|spread, be ablaze|burning, burn, rage, be control
  sober, or drunk | lasts | be drunk|intoxicated|drugged|tipsy | be sober
  fair, or rigged | lasts | be rigged|fraudulent|stolen|unfair|irregular, rig, manipulate, steal, marred fraud | be fair|free|clean|transparent|proper|regular
  conscious, or not | changes | be unconscious, lose consciousness, be coma | be conscious|awake|lucid
  genuine, or forged | lasts | be forgery|fake|forged|hoax|counterfeit|doctored|fabrication|fabricated|false|inauthentic, forge, fabricate, doctor | be genuine|authentic|real|original
  running, or shut down | changes | shut|close down, be offline|idle|down, halt, switch off, stop, be shut | be running|operational|operating|online, run, operate, work
  empty, or full | lasts | be empty|deserted|vacant|unoccupied | be full|packed|crowded|occupied|crammed
  peaceful, or violent | lasts | be violent|riotous, turn violent, riot | be peaceful|nonviolent|orderly, remain|stay|pass peaceful|peacefully|calm
  on time, or late | lasts | be late|delayed|behind, delay, arrive late | be time|punctual
  healthy, or ill | changes | be ill|sick|unwell|unhealthy|infected|gravely, fall ill | be healthy|well|fine, be health
  valid, or not | changes | expire, lapse, be invalid|expired|void|revoked, revoke, annul | be valid|force
  accident, or intent | lasts | be deliberate|intentional|arson|sabotage|murder|attack|premeditated|planned|bomb|planted | be accident|accidental|unintentional|mishap|inadvertent
  legal, or not | lasts | be illegal|unlawful|unconstitutional|illicit|unauthorized | be legal|lawful|constitutional|permitted|authorized|licensed
  locked, or not | lasts | be unlocked|open | be locked|bolted|chained|barred
  withdrawn, or still there | changes | withdraw, pull out|back, leave, retreat, depart, evacuate | still be, still hold, remain, stay, still occupy|control|station|deploy
  insured, or not | lasts | be uninsured | be insured
  guilty, or innocent | lasts | be guilty|culpable | be innocent|guiltless|blameless
  armed, or unarmed | lasts | be unarmed|defenseless | be armed, carry|have|hold gun|weapon|knife|rifle|pistol
  military, or civilian | lasts | be civilian|noncombatant|bystander | be soldier|combatant|militant|fighter|rebel|terrorist|insurgent
  deserted, or married | lasts | be single|unmarried|divorced | be married
  solvent, or bankrupt | changes | be bankrupt|insolvent, go bankrupt|bust, file bankruptcy | be solvent|profitable
  stable, or falling | changes | deteriorate, worsen, be critical|worse | be stable|better|improving, improve, recover
  found, or missing | changes | find, be found|recovered, recover, locate | be|remain|still missing|unaccounted|lost
  known, or secret | lasts | be public|known | be secret|unknown|classified|confidential
  voluntary, or forced | lasts | be forced|coerced|involuntary|duress, force, coerce, compel | be voluntary|consensual|willing
  trained, or not | lasts | be untrained|unqualified|unlicensed|inexperienced | be trained|qualified|licensed|experienced
  lit, or dark | lasts | be dark|unlit | be lit|bright|floodlit
  working, or broken | lasts | be broken|faulty|defective|inoperative|malfunctioning|disabled, malfunction, fail, break | work, be working|functioning|functional, function
  watertight, or leaking | changes | leak, be leaking | be tight|sealed|watertight
  grounded, or afloat | changes | sink, be aground, run aground, go down | be|remain|still afloat
  on, or called off | changes | call off, cancel, scrap, be canceled|cancelled|off | be|still on, go ahead, proceed, be schedule|scheduled
  signed, or not | changes | sign, be signed|ratified, ratify | be|remain unsigned|unratified
  passed, or defeated | changes | fail, reject, defeat, vote down | pass, approve, adopt
  won, or lost | lasts | lose, concede | win
  guarded, or not | lasts | be unguarded|unattended|unprotected | be guarded|attended|protected
  blocked, or passable | changes | be passable|clear|cleared|navigable, clear | be|remain|still blocked|impassable|cut|flooded
  calm, or in unrest | changes | be calm|quiet|normal, return normal, calm | be tense|chaotic|volatile
  isolated, or in touch | changes | be contact|touch, reach | be|remain unreachable|isolated|cut
  true to plan, or ahead of it | lasts | be overloaded|overcrowded|overweight | be limit|limits|underweight
  sold, or still owned | changes | sell, be sold | still own, be|remain unsold
  lifted, or in force | changes | lift, be lifted|suspended, suspend, repeal | remain|still|be force|effect|place
  steep, or level | lasts | be defective|substandard|flawed|unsound | be sound|flawless|sturdy
  paid, or owing | changes | pay, repay, settle | be|remain unpaid|outstanding|overdue
  vaccinated, or not | lasts | be unvaccinated | be vaccinated|inoculated
  registered, or not | lasts | be unregistered|undocumented | be registered|documented
  related, or strangers | lasts | be stranger|strangers|unrelated | be related|relative|relatives|brother|brothers|cousin|cousins
  united, or split | changes | be divided|split | be united|unanimous
  loyal, or turned | changes | defect, desert, mutiny, change side|sides | remain|be|stay loyal
  cut, or supplied | changes | be restored|back, restore | be|remain|still out|without|cut
  inside, or outside | lasts | be outside | be inside
  edible, or rotten | lasts | be rotten|spoiled|moldy|inedible | be fresh|edible
  awake, or asleep | lasts | be asleep|sleeping, sleep, fall asleep | be awake|alert
  satisfied, or complaining | lasts | be dissatisfied|unhappy|disappointed | be satisfied|happy|pleased
  sighted, or blind | lasts | be blind|deaf | be sighted
  frozen, or thawed | changes | thaw, melt | be|remain frozen
`;

/** Of a place. */
const OF_A_PLACE: readonly OpposedStates[] = [
  {
    name: "taken, or still fought over",
    of: "place",
    kind: "changes",
    later: phrases(
      "recapture",
      "liberate",
      "regain control",
      "retake",
      "full|complete|total|firm|whole control",
      "conclude|complete|finish|end operation|campaign|offensive liberate|recapture|control",
      "completely|fully|entirely|totally capture|seize|liberate|clear",
    ),
    earlier: phrases(
      "fight|battle|clash go on",
      "fight|battle|clash|resistance|combat|operation continue|ongoing|rage|persist",
      "soldier|force|unit|fighter|army still",
      "soldier|force|unit|fighter|army remain",
      "soldier|force|unit|fighter|army hold on|out|onto|position",
      "still clear",
      "still contest",
      "defensive operation|action continue|maintain|ongoing",
      "remaining soldier|force|unit|fighter",
    ),
  },
];

export const states: readonly OpposedStates[] = [
  ...OF_A_PLACE,
  ...OF_A_THING.trim()
    .split("\n")
    .map((line): OpposedStates => {
      const [name = "", kind = "", later = "", earlier = ""] = line.split(" | ").map((part) => part.trim());
      return {
        name,
        of: "subject",
        kind: kind === "lasts" || kind === "either" ? kind : "changes",
        later: phrases(...later.split(", ")),
        earlier: phrases(...earlier.split(", ")),
      };
    }),
];

/** “remain|stay closed|shut” → every word in the clause, of each the one or the other. */
function phrases(...lines: readonly string[]): readonly StatePhrase[] {
  return lines.map((line) => wordList(line).map((alternatives) => alternatives.split("|")));
}
