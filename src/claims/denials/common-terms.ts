/** Which words are taken for one another where an account is held against its denial? */
import { commonLemma, type Story } from "../story.ts";
import { isEntityTerm, type Term, type TermSet } from "../terms.ts";

/**
 * “Assault” is an attack, and so is “raid”: kin words, synonyms, and nouns of what is done go to what they have in
 * common. Names stay as they are. Looked up once for each word.
 */
export function commonTerms({ words }: Story): (terms: TermSet) => TermSet {
  const { denials, events } = words;
  const known = new Map<Term, Term>();
  const common = (term: Term): Term => {
    if (isEntityTerm(term)) return term;
    const before = known.get(term);
    if (before !== undefined) return before;
    const verb = events.actionNouns.get(term) ?? events.verbForms.get(term) ?? term;
    const deed = events.actionClasses.get(verb) ?? commonLemma(verb, words);
    const found = denials.kin.get(term) ?? denials.kin.get(deed) ?? deed;
    known.set(term, found);
    return found;
  };
  return (terms) => new Set([...terms].map(common));
}
