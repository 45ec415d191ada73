/** English words that tell whether a capital's name stands for those who govern there. The lists are our own. */
import type { MetonymyWords } from "../../resolve/entities/words.ts";
import { wordList } from "./word-list.ts";

/** The words of a list; `_` stands for a blank inside an expression. */
function setOf(list: string): ReadonlySet<string> {
  return new Set(wordList(list).map((word) => word.replaceAll("_", " ")));
}

export const metonymyWords: MetonymyWords = {
  addressVerbs: setOf(`
    accuse admonish appease assure back beg berate blame bully chide coax condemn confront consult convince counter
    court criticize defy deter embarrass encourage help implore inform invite lobby notify oblige oppose order persuade
    please placate pledge praise press pressure prompt provoke punish reassure rebuke remind reproach sanction scold
    shun snub sue support suspect tell thank threaten trust urge warn
  `),
  placeVerbs: setOf(
    "burn celebrate experience flood freeze grow have host hold lie remember see shake shiver sit sleep sprawl suffer wake win",
  ),
  partyNouns: setOf(
    "ally adversary backer broker enemy foe guarantor mediator opponent partner patron rival signatory supporter",
  ),
  ties: new Map([
    [
      "with",
      setOf(`
        accord agree agreement alliance align break clash compromise conflict confer confrontation consult cooperate
        cooperation coordinate deal dialogue disagree dispute feud friendship friction negotiate negotiation pact
        partnership patience quarrel reconcile relation relationship rift row side standoff talk tension tie trade
        treaty truce war
      `),
    ],
    [
      "between",
      setOf(`
        accord agreement alliance conflict confrontation cooperation deal dialogue dispute feud friction friendship
        negotiation pact partnership quarrel rapprochement relation relationship rift row standoff talk tension tie
        treaty truce war
      `),
    ],
    [
      "to",
      setOf(
        "aid appeal demand letter loyalty message note protest reply request response threat tie warning",
      ),
    ],
    ["on", setOf("embargo pressure sanction tariff")],
    [
      "from",
      setOf(`
        announcement demand denial independence message note permission pledge pressure proposal protest reaction reply
        request response signal statement support threat warning
      `),
    ],
    ["for", setOf("support backing")],
    ["of", setOf("ally backer critic critical enemy foe opponent partner suspicion suspicious")],
    [
      "against",
      setOf("accusation allegation campaign claim complaint embargo measure protest sanction tariff war"),
    ],
  ]),
  governmentMatters: setOf(`
    accusation account aggression aim allegation ally ambassador ambition announcement answer approach approval army assertion
    assessment backing ban bid blockade claim commitment complaint concern concession condemnation consent cooperation counteroffensive
    criticism decision delegation demand denial desire diplomacy diplomat envoy explanation gesture government insistence
    intention intervention hostility invasion invitation involvement leader leadership military negotiator objection offensive
    offer order plan pledge policy position pressure promise proposal protection protest readiness refusal rejection reply request
    resistance response retaliation sanction silence soldier spokesman spokesperson spokeswoman stance statement
    strategy support tactic threat troop veto warning willingness wish withdrawal
  `),
  speakerPrepositions: setOf("according_to"),
  unionSeats: new Map([["brussels", "European Union"]]),
  seats: setOf(`
    kremlin white_house downing_street whitehall elysee elysee_palace pentagon capitol_hill blue_house casa_rosada
    planalto quirinal quai_dorsay foggy_bottom scotland_yard zhongnanhai stormont holyrood bankova westminster wall_street
    matignon berlaymont vatican_palace
  `),
};
