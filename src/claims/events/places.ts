/**
 * Where did it happen? Phrases of place on the predicate, on the verb that lends it a subject, and on its patient.
 *
 *     shelled the market in Brask, near the border        the Brask attack
 *                        ╰─ place  ╰─ place of a place        ╰─ place
 */

import { childrenBy, lemmaOf, uposOf } from "../../attribution/syntax.ts";
import type { Arguments, Predicate } from "./arguments.ts";
import { byPreposition } from "./arguments.ts";
import type { Participant } from "./event.ts";
import type { Reader } from "./reader.ts";

/** In text order; a place of these is one as well. */
export function placesOf(
  reader: Reader,
  { token, lender }: Predicate,
  { agent, patient }: Arguments,
): readonly Participant[] {
  const { syntax, participants, story } = reader;
  const { placePrepositions } = story.words.events;
  const found = new Set<number>();
  const collect = (under: number) => {
    for (const at of byPreposition(syntax, under, placePrepositions))
      if (at !== agent && at !== patient && isPlace(reader, at)) found.add(at);
  };
  collect(token);
  if (lender !== null) collect(lender.verb);
  if (patient !== null) collect(patient);
  for (const at of [...found]) collect(at);
  for (const at of childrenBy(syntax, token, "compound", "nmod:poss")) {
    if (story.entities[participants.entityAt(at)]?.kind === "place") found.add(at);
  }
  return [...found].sort((a, b) => a - b).map((at) => participants.describe(at));
}

/** A named place, or a thing that is known: “outside the station”, but not “in response”, “in the blast”. */
function isPlace({ article, syntax, participants, story, isTime }: Reader, at: number): boolean {
  if (isTime(at)) return false;
  const entity = participants.entityAt(at);
  const kind = story.entities[entity >= 0 ? entity : article.names[at]!]?.kind;
  if (kind !== undefined && article.names[at]! >= 0)
    return kind === "place" || kind === "organization" || kind === "other";
  if (uposOf(syntax, at) === "PROPN") return true;
  if (uposOf(syntax, at) !== "NOUN" || story.words.events.actionNouns.has(lemmaOf(syntax, at))) return false;
  return childrenBy(syntax, at, "det", "nmod:poss", "compound").length > 0;
}
