/**
 * What a reporter finds out alone: sentences that no other report has, with people, places and numbers of their own.
 *
 *     “I counted the steps in the dark,” said Mira Tolk, 41, a baker from Alder Row.
 *
 * They bring the long tail of names and words that real coverage has. The same `random` gives the same sentences.
 */
import type { Draft } from "./draft.ts";

const FIRST_NAMES =
  "Ada Bram Cyra Dorin Edda Filip Greta Hanno Ines Joren Kaia Lev Mira Nils Orla Pavo Quin Rhea Sten Tove Ulla Vito Wanda Yara Zeno".split(
    " ",
  );
const NAME_STARTS = "Al Bor Dre Fen Gar Hol Kel Lin Mor Nor Pel Ros Sil Tam Ver Wes".split(" ");
const NAME_ENDS = "brek dal ger holm kast lund mann nik rand sen tov vik".split(" ");
const TRADES =
  "baker bus driver carpenter electrician florist mechanic nurse painter plumber retired teacher student tailor waiter welder".split(
    " ",
  );
const STREETS = "Alder Birch Canal Chapel Court Garden Harbor Mill Orchard Quarry School Station".split(" ");
const WAYS = "Lane Row Square Street Terrace Yard".split(" ");
const THINGS =
  "blankets candles chairs coats drawings flowers helmets lanterns letters photographs radios scarves shoes sandwiches tents umbrellas".split(
    " ",
  );
const ACTS =
  "called my brother and nobody answered|counted the steps in the dark|drove back to fetch my mother|held the door for the others|kept my boots on all night|lost my watch on the stairs|ran until I saw the river|saw the lamps go out one after another|thought that it was thunder|took the dog and left everything else".split(
    "|",
  );
const FACTS =
  "A line had formed outside the {place} before it was light.|{n} {things} lay along the fence on {place} by the evening.|{person} has lived on {place} for {n} years.|{person} had brought {n} {things} from {place}, and nobody had asked for them.|The bus from {place} did not run for {n} hours.|On {place} the bakery gave away what it had left.|{person}, a {trade}, was handing out {things} on {place}.".split(
    "|",
  );

export function ownSentence(random: () => number): string {
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
  const person = () => `${pick(FIRST_NAMES)} ${pick(NAME_STARTS)}${pick(NAME_ENDS)}`;
  const place = () => `${pick(STREETS)} ${pick(WAYS)}`;
  const n = () => 3 + Math.floor(random() * 90);
  if (random() < QUOTED_SHARE)
    return `“I ${pick(ACTS)},” said ${person()}, ${n()}, a ${pick(TRADES)} from ${place()}.`;
  return pick(FACTS)
    .replaceAll("{person}", person)
    .replaceAll("{place}", place)
    .replaceAll("{trade}", () => pick(TRADES))
    .replaceAll("{things}", () => pick(THINGS))
    .replaceAll("{n}", () => String(n()));
}

const QUOTED_SHARE = 0.4;

/** Sentences of one paragraph. */
const PARAGRAPH = 3;

/** The report with `count` sentences more, which its reporter alone has. */
export function withOwnSentences(draft: Draft, count: number, random: () => number): Draft {
  const own = Array.from({ length: count }, () => ownSentence(random));
  return [...draft, ...own.flatMap((_, i) => (i % PARAGRAPH === 0 ? [own.slice(i, i + PARAGRAPH)] : []))];
}
