/** Words in and around what is counted. What each table is for: `resolve/numbers/words.ts`. */
import type { NumberWords } from "../../../resolve/numbers/words.ts";
import { wordList } from "../word-list.ts";

export const countedWords = {
  determiners: new Set(wordList("a an the these those its their his her our my your all this that")),
  strong: new Set(["strong"]),
  postmodifiers: new Set(["aboard"]),
  stops: new Set(
    wordList(`
    a an the and or but of in on at to for from by with into over under as than that which who whom
    whose when while where is are was were be been being has have had will would can could may might
    must should shall do does did not it he she they we i you this these those its their his her our
    said says since after before during if because so then there per each still also aboard away between
    out up down off through about now more less killed injured wounded died missing dead today yesterday
    ago later earlier
  `),
  ),
  dayWords: new Set(
    wordList(`
    today yesterday tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday
    last next this each every week month year
  `),
  ),
  apostrophes: new Set(["'", "’"]),
  possessiveEndings: new Set(["s"]),
  pronouns: new Set(wordList("them us you whom which")),
  personNouns: new Set(
    wordList("people persons victims civilians men women children soldiers passengers others"),
  ),
  persons: new Set(
    wordList(`
    man woman boy girl son daughter brother sister mother father husband wife teenager student resident
    suspect victim driver passenger worker farmer teacher nurse doctor lawyer retiree pensioner
  `),
  ),
  crowds: new Set(wordList("crowd population crew audience workforce attendance turnout congregation")),
  attendances: new Set(["attendance", "turnout", "crowd"]),
  countNouns: new Set(["number", "total", "count"]),
  animals: new Set(
    wordList(`
    animal animals bird birds cat cats cattle chicken chickens cow cows dog dogs dolphin dolphins
    elephant elephants fish goat goats hen hens herd horse horses livestock pig pigs poultry sheep
    turtle turtles whale whales
  `),
  ),
  personHead: "people",
} satisfies Partial<NumberWords>;
