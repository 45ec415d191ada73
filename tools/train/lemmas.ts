/** Learns from treebanks which endings make which lemma; `src/text/lemmas.ts` reads the result. */
import type { Upos } from "../../src/model/index.ts";
import { ENDING_MAX, lemmaClass, WHOLE_WORD_MAX } from "../../src/text/lemmas.ts";
import type { GoldDocument } from "./treebanks.ts";

/** Silver lemmas of these tags are those of a dictionary; of others (pronouns, “n’t”) another school's. */
const SILVER_TAGS = /^(?:NNS?|VB[DGNPZ]?|JJ[RS])$/;
/** Endings seen less often than this say nothing new; whole words may be irregular after two. */
const ENDING_COUNT_MIN = 4;
const WORD_COUNT_MIN = 2;

/** Tag → ending → rule, without entries that a shorter ending's rule already covers. */
export function learnLemmas(documents: readonly GoldDocument[]): Record<string, Record<string, string>> {
  const byTag = new Map<string, Map<string, Map<string, number>>>();
  for (const { text, sentences, genre } of documents) {
    for (const sentence of sentences) {
      sentence.tokens.forEach((token, i) => {
        const upos = sentence.upos[i]!;
        const xpos = sentence.xpos[i]!;
        if (upos === "" || upos === "PROPN" || upos === "PUNCT" || upos === "SYM" || upos === "X") return;
        if (genre === "silver" && !SILVER_TAGS.test(xpos)) return;
        const form = text.slice(token.start, token.end).toLowerCase().replace(/[’ʼ]/g, "'");
        const rule = ruleOf(form, sentence.lemmas[i]!.toLowerCase().replace(/[’ʼ]/g, "'"));
        if (rule !== null && /^[\p{L}'-]+$/u.test(form))
          count(byTag, lemmaClass(upos as Upos, xpos), form, rule);
      });
    }
  }
  const learned: Record<string, Record<string, string>> = {};
  for (const tag of [...byTag.keys()].sort()) {
    const table = endingsOf(byTag.get(tag)!);
    if (Object.keys(table).length > 0) learned[tag] = table;
  }
  return learned;
}

/** “3y” for ferries → ferry; null where more than nine letters change or no letter is left. */
function ruleOf(form: string, lemma: string): string | null {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  const dropped = form.length - shared;
  if (dropped > 9 || lemma === "" || lemma.includes("_")) return null;
  return `${dropped}${lemma.slice(shared)}`;
}

type Words = Map<string, Map<string, number>>;

function count(byTag: Map<string, Words>, tag: string, form: string, rule: string): void {
  let words = byTag.get(tag);
  if (words === undefined) {
    words = new Map();
    byTag.set(tag, words);
  }
  let rules = words.get(form);
  if (rules === undefined) {
    rules = new Map();
    words.set(form, rules);
  }
  rules.set(rule, (rules.get(rule) ?? 0) + 1);
}

function endingsOf(words: Words): Record<string, string> {
  const endings: Words = new Map();
  for (const [word, rules] of words) {
    for (let length = 0; length <= Math.min(ENDING_MAX, word.length); length++) {
      const ending = word.slice(word.length - length);
      let all = endings.get(ending);
      if (all === undefined) {
        all = new Map();
        endings.set(ending, all);
      }
      // Each word counts once for each rule: endings should tell about words that were never seen.
      for (const [rule] of rules) all.set(rule, (all.get(rule) ?? 0) + 1);
    }
  }
  const table: Record<string, string> = {};
  const lookUp = (word: string, longest: number): string | undefined => {
    for (let length = Math.min(longest, word.length); length >= 0; length--) {
      const rule = table[word.slice(word.length - length)];
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
  for (const ending of [...endings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [rule, count] = bestRule(endings.get(ending)!);
    if (count < ENDING_COUNT_MIN && ending !== "") continue;
    if (lookUp(ending, ENDING_MAX) !== rule && Number(rule[0]) <= ending.length) table[ending] = rule;
  }
  for (const [word, rules] of [...words].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [rule, count] = bestRule(rules);
    if (count < WORD_COUNT_MIN || word.length > WHOLE_WORD_MAX) continue;
    if ((lookUp(word, ENDING_MAX) ?? "0") !== rule) table[`^${word}`] = rule;
  }
  if (table[""] === "0") delete table[""];
  return table;
}

function bestRule(rules: ReadonlyMap<string, number>): [string, number] {
  let best: [string, number] = ["0", 0];
  for (const [rule, count] of rules) {
    if (count > best[1] || (count === best[1] && rule < best[0])) best = [rule, count];
  }
  return best;
}
