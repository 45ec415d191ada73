/**
 * For which camp does somebody act who has no name: those in power, or those in arms against them?
 *
 *     government forces · an army drone · the police       power
 *     rebel fighters · a rebel mortar · militants          resistance
 *     the rebel army                                       neither: words of both
 */
import type { Participant } from "../events/event.ts";
import type { Story, StoryArticle } from "../story.ts";
import { tokensIn } from "../terms.ts";
import type { RoleFact } from "./role-facts.ts";

/** Name of the one camp whose words the phrase has; null for none, or both. */
export function campOf({ words }: Story, article: StoryArticle, { span }: Participant): string | null {
  const lemmas = tokensIn(article, [span])
    .slice(0, PHRASE_MAX)
    .map((token) => article.lemmas[token]!);
  const camps = [...words.actors.camps].flatMap(([name, ofCamp]) =>
    lemmas.some((lemma) => ofCamp.has(lemma)) ? [name] : [],
  );
  return camps.length === 1 ? camps[0]! : null;
}

/** Longer phrases are lists. */
const PHRASE_MAX = 8;

/** True where what it was done to can be one thing in both: definite, of one description, and at one place. */
export function areAtOnePlace(a: RoleFact, b: RoleFact): boolean {
  const [x, y] = [namedPlaces(a), namedPlaces(b)];
  return x.length === 0 || y.length === 0 || x.some((place) => y.includes(place));
}

function namedPlaces({ event }: RoleFact): readonly number[] {
  return event.places.flatMap(({ entity }) => (entity >= 0 ? [entity] : []));
}
