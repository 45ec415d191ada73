/** The cue words of a language by their lemmas: what the rules look up for every token, indexed once for all articles. */
import { oncePer } from "../text/once-per.ts";
import type { AttributionWords, CueIdiom, CueNoun, CueVerb } from "./words.ts";

export interface Lexicon {
  /** In the order of the words: one entry for each force or set of frames, with or without particle. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  /** By the lemmas of their verbs. */
  readonly idioms: ReadonlyMap<string, readonly CueIdiom[]>;
  /** “decline”, “refuse”: verbs that withhold … */
  readonly withholding: ReadonlySet<string>;
  /** … and verbs that, in one of their uses at least, do not. */
  readonly speaking: ReadonlySet<string>;
}

export const lexiconOf = oncePer(({ verbs, nouns, idioms }: AttributionWords): Lexicon => {
  const withholds = ({ withholds }: CueVerb) => withholds === true;
  return {
    verbs: listsBy(verbs, ({ lemma }) => [lemma]),
    nouns: new Map(nouns.map((noun) => [noun.lemma, noun])),
    idioms: listsBy(idioms, (idiom) => idiom.verbs),
    withholding: new Set(verbs.filter(withholds).map(({ lemma }) => lemma)),
    speaking: new Set(verbs.filter((verb) => !withholds(verb)).map(({ lemma }) => lemma)),
  };
});

function listsBy<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [entry]);
      else list.push(entry);
    }
  }
  return lists;
}
