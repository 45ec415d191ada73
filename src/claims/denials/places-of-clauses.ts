/**
 * Of which places does a clause speak?
 *
 *     Fighting goes on in Ostvik.                         Ostvik
 *     Kestria said on Monday that it had taken the town.  Ostvik, named last before it
 *
 * A name is a place's where the reading says so, or where some report writes “in” or “the town of” before it. Where a
 * clause has only “the town”, “there” or a part of a place, it is the place named last before; who speaks is none.
 */
import type { Reading } from "../../model/index.ts";
import { oncePer } from "../../text/once-per.ts";
import { sentenceAt } from "../statements.ts";
import { firstTokenAt, type Story, type StoryArticle } from "../story.ts";
import { entityTerm, isEntityTerm, type TermSet } from "../terms.ts";
import type { Clause } from "./clause.ts";

/** Words before “the town” among which its name is looked for. */
const NAME_REACH = 150;

export function placesOfClauses(story: Story): (clause: Clause) => TermSet {
  const places = placesIn(story);
  const { placeNouns, placeParts, placeAdverbs } = story.words.denials;
  return (clause) => {
    const own = [clause.statement.speaker, clause.statement.voice];
    const named = [...clause.has].filter((term) => isEntityTerm(term) && places.has(Number(term.slice(1))));
    const others = named.filter((term) => !own.includes(Number(term.slice(1))));
    if (others.length > 0) return new Set(others);
    const isMeant = [...clause.lemmas].some(
      (lemma) => placeNouns.has(lemma) || placeParts.has(lemma) || placeAdverbs.has(lemma),
    );
    const last = isMeant ? placeBefore(clause, places) : -1;
    return new Set(last < 0 ? [] : [entityTerm(last)]);
  };
}

function placesIn({ articles, entities, words }: Story): ReadonlySet<number> {
  const places = new Set<number>();
  entities.forEach(({ kind }, index) => {
    if (kind === "place") places.add(index);
  });
  const { placeNouns } = words.denials;
  for (const { names, lemmas } of articles) {
    names.forEach((name, token) => {
      if (name < 0 || names[token - 1] === name || entities[name]?.kind === "person") return;
      const isOf =
        words.nounDateMarkers.has(lemmas[token - 1] ?? "") && placeNouns.has(lemmas[token - 2] ?? "");
      if (isOf || words.denials.placePrepositions.has(lemmas[token - 1] ?? "")) places.add(name);
    });
  }
  return places;
}

function placeBefore({ span, statement }: Clause, places: ReadonlySet<number>): number {
  const { article, speaker, voice } = statement;
  const first = firstTokenAt(article.reading, span.start);
  for (let token = first - 1; token >= Math.max(0, first - NAME_REACH); token--) {
    const name = article.names[token]!;
    if (name < 0 || article.names[token - 1] === name || name === speaker || name === voice) continue;
    if (places.has(name) && !isMetonymy(article, token) && !isOfSaying(article, token)) return name;
  }
  return -1;
}

/** “Told reporters in Velin”: where it was said, and not of where. */
function isOfSaying(article: StoryArticle, token: number): boolean {
  if (article.saidIn[token]! >= 0) return false;
  const { reading } = article;
  const sentence = reading.sentences[sentenceAt(article, reading.tokens[token]!.start)];
  if (sentence === undefined) return false;
  const from = Math.max(sentence.firstToken, token - SAYING_REACH);
  return article.cueOf.slice(from, Math.min(sentence.endToken, token + SAYING_REACH)).some((cue) => cue >= 0);
}

/** Words around a place among which somebody speaks there. */
const SAYING_REACH = 30;

/** Where the mentions begin that stand for who acts there: “Oslo denied it” puts nothing in Oslo. */
const metonymiesOf = oncePer(
  ({ mentions }: Reading): ReadonlySet<number> =>
    new Set(mentions.flatMap(({ start, metonymy }) => (metonymy === true ? [start] : []))),
);

function isMetonymy({ reading }: StoryArticle, token: number): boolean {
  return metonymiesOf(reading).has(reading.tokens[token]!.start);
}
