/** When is a common noun the same thing as a name? */
import type { Story } from "./story.ts";
import { entityTerm, type Term, type TermSet } from "./terms.ts";

/**
 * “The ferry” is the Marit Holm where some report writes “the ferry Marit Holm” and no other name follows the
 * word: then one is taken for the other.
 */
export function namedThings({ articles }: Pick<Story, "articles">): (terms: TermSet) => TermSet {
  const namesOf = new Map<Term, Set<number>>();
  for (const { names, lemmas, reading } of articles) {
    names.forEach((name, token) => {
      const before = token - 1;
      if (name < 0 || names[before] === name || reading.tags[before]?.upos !== "NOUN") return;
      const lemma = lemmas[before]!;
      namesOf.set(lemma, (namesOf.get(lemma) ?? new Set()).add(name));
    });
  }
  const nameOf = (term: Term) => {
    const names = namesOf.get(term);
    return names?.size === 1 ? entityTerm([...names][0]!) : term;
  };
  return (terms) => new Set([...terms].map(nameOf));
}
