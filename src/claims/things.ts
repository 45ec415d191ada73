/**
 * What an event happened to: one definite thing, with what its name says of it.
 *
 *     The border inquiry was opened in May.      The Sarn Accord, signed in May, allows …
 *         ╰modifier╯ head                            ╰──┬──╯ head
 *                                                    modifier
 *
 * “The inquiry” may be “the border inquiry” where the story has no other. Where a tree took a noun before a
 * comma for the subject, the noun that stands right before the passive is. Without a tree there is no thing.
 */
import { commonLemma, type Story, type StoryArticle } from "./story.ts";
import { type TermSet, termAt } from "./terms.ts";
import type { ClaimWords } from "./words.ts";

export interface Thing {
  /** Index of the story's entity; -1 where the thing has no name. */
  readonly entity: number;
  /** Lemma that stands for its synonyms: “ship” for “ferry”. */
  readonly head: string;
  /** Lemmas of the nouns and names that tell it from others of its kind. */
  readonly modifiers: TermSet;
  /** From the first modifier to the head, as written. */
  readonly text: string;
}

/** What happened to `governor`'s thing; null where that is not one definite thing. */
export function thingOf(story: Story, article: StoryArticle, governor: number): Thing | null {
  const { dependencies, tokens } = article.reading;
  if (dependencies.length !== tokens.length) return null;
  const token = isVerb(article, governor) ? patientOf(story, article, governor) : governor;
  if (token === null || !isOneKnown(story, article, token, governor)) return null;
  return describe(story, article, token);
}

/** Words on either side of a verb among which its arguments are looked for. */
const REACH = 60;

/** Token of what is acted on, or, where nothing is, of what acts. */
function patientOf({ words }: Story, article: StoryArticle, verb: number): number | null {
  const { dependencies, tags } = article.reading;
  const { deprel, head } = dependencies[verb]!;
  const argument = (name: string) => {
    const end = Math.min(dependencies.length, verb + REACH);
    for (let at = Math.max(0, verb - REACH); at < end; at++) {
      if (dependencies[at]!.head === verb && dependencies[at]!.deprel === name) return at;
    }
    return null;
  };
  const described = deprel.startsWith("acl") && head >= 0 ? head : null;
  // “The accord, which both signed”: the pronoun stands for the noun that the clause describes.
  const led = (token: number) => (tags[token]?.xpos.startsWith("W") === true ? described : token);
  const object = argument("obj");
  if (object !== null) return led(object);
  const passive = argument("nsubj:pass");
  if (passive !== null) return nounBeforePassive(article, verb, passive) ?? led(passive);
  const isParticiple = tags[verb]?.xpos === "VBN";
  const subject = argument("nsubj");
  // “The accord he signed”, “the accord that both signed”: what was signed stands before the clause.
  if (subject !== null && words.onceVerbs.has(article.lemmas[verb]!)) {
    const before = deprel === "acl:relcl" ? head : nounBeforeThat(words, article, subject);
    if (before !== null && before !== subject && before >= 0 && led(subject) === subject) return before;
  }
  if (subject !== null) return led(subject);
  return isParticiple ? (described ?? nounBeforeComma(article, verb)) : null;
}

/** “The accord that both signed”, where a tree took “that” for a conjunction. */
function nounBeforeThat(words: ClaimWords, article: StoryArticle, subject: number): number | null {
  const leads = words.complementizers.has(article.lemmas[subject - 1] ?? "");
  return leads && article.reading.tags[subject - 2]?.upos === "NOUN" ? subject - 2 : null;
}

/** “By the Press, the accord was signed”: a comma parts the subject from its verb, and a noun stands nearer. */
function nounBeforePassive(article: StoryArticle, verb: number, subject: number): number | null {
  const { tags } = article.reading;
  let at = verb - 1;
  while (at > subject && (tags[at]?.upos === "AUX" || tags[at]?.upos === "ADV")) at--;
  if (at <= subject || !isNoun(article, at)) return null;
  for (let between = subject + 1; between < at; between++) if (isComma(article, between)) return at;
  return null;
}

/** “The accord, signed in May”. */
function nounBeforeComma(article: StoryArticle, verb: number): number | null {
  return isComma(article, verb - 1) && isNoun(article, verb - 2) ? verb - 2 : null;
}

function isComma({ article, reading }: StoryArticle, token: number): boolean {
  return article.text.charAt(reading.tokens[token]?.start ?? 0) === ",";
}

function isVerb({ reading }: StoryArticle, token: number): boolean {
  return reading.tags[token]?.upos === "VERB";
}

function isNoun({ reading }: StoryArticle, token: number): boolean {
  const upos = reading.tags[token]?.upos;
  return upos === "NOUN" || upos === "PROPN";
}

/** One thing, named or definite, or told apart by the very clause: “an accord signed in May”. */
function isOneKnown({ words }: Story, article: StoryArticle, token: number, governor: number): boolean {
  const lemma = article.lemmas[token]!;
  if (!isNoun(article, token) || lemma === "" || words.stopWords.has(lemma)) return false;
  if (isPlural(article, token)) return false;
  const isDescribed = token < governor && words.datedNouns.has(commonLemma(lemma, words));
  return (
    article.names[token]! >= 0 ||
    article.reading.tags[token]?.upos === "PROPN" ||
    isDetermined(article, token) ||
    isDescribed
  );
}

function isPlural({ reading }: StoryArticle, token: number): boolean {
  const xpos = reading.tags[token]?.xpos;
  return xpos === "NNS" || xpos === "NNPS";
}

/** How far before a noun its article may stand. */
const DETERMINER_REACH = 8;

/** True where “the”, “its” or “Norrline’s” hangs on it: it is one that is known. */
function isDetermined({ reading, folded }: StoryArticle, head: number): boolean {
  for (let at = Math.max(0, head - DETERMINER_REACH); at < head; at++) {
    const { head: of, deprel } = reading.dependencies[at]!;
    if (of !== head) continue;
    if (deprel === "nmod:poss") return true;
    if (deprel === "det" && folded[at] !== "a" && folded[at] !== "an") return true;
  }
  return false;
}

function describe(story: Story, article: StoryArticle, head: number): Thing {
  const { words } = story;
  const { dependencies, tokens } = article.reading;
  const modifiers = new Set<string>();
  let first = head;
  for (let at = Math.max(0, head - DETERMINER_REACH); at < head; at++) {
    if (dependencies[at]!.head !== head || !isNoun(article, at)) continue;
    const term = termAt(article, at);
    if (words.stopWords.has(term)) continue;
    modifiers.add(commonLemma(article.lemmas[at]!, words));
    first = Math.min(first, at);
  }
  // Two “the driver” without a name are no two drivers.
  const name = story.entities[article.names[head]!]?.name ?? "";
  return {
    entity: name === name.toLowerCase() ? -1 : article.names[head]!,
    head: commonLemma(article.lemmas[head]!, words),
    modifiers,
    text: article.article.text.slice(tokens[first]!.start, tokens[head]!.end),
  };
}

/** True where the two can be one thing of this story. Symmetric. */
export function areOneThing(a: Thing, b: Thing, kinds: KindsOfThing): boolean {
  if (a.entity >= 0 && a.entity === b.entity) return true;
  if (a.head !== b.head) return false;
  if (a.modifiers.size === 0 && b.modifiers.size === 0) return a.entity < 0 || b.entity < 0;
  if ([...a.modifiers].some((modifier) => b.modifiers.has(modifier))) return true;
  return (a.modifiers.size === 0 || b.modifiers.size === 0) && kinds.isOnlyOne(a.head);
}

export interface KindsOfThing {
  /** True where nothing in the story tells of two things that `head` is the word for. */
  isOnlyOne(head: string): boolean;
}

/**
 * Reads all nouns of the story for whether it speaks of one inquiry or of several. One that a report calls “the
 * border inquiry” may be “the bribery inquiry” of another; two in one report are two. Linear.
 */
export function kindsOfThing(story: Story): KindsOfThing {
  const several = new Set<string>();
  for (const article of story.articles) {
    if (article.reading.dependencies.length !== article.reading.tokens.length) continue;
    const known = new Map<string, TermSet>();
    article.lemmas.forEach((_, token) => {
      if (!isNoun(article, token)) return;
      const { head, modifiers } = describe(story, article, token);
      if (isPlural(article, token)) several.add(head);
      if (modifiers.size === 0) return;
      const before = known.get(head);
      if (before !== undefined && ![...modifiers].some((modifier) => before.has(modifier))) several.add(head);
      known.set(head, before === undefined ? modifiers : new Set([...before, ...modifiers]));
    });
  }
  return { isOnlyOne: (head) => !several.has(head) };
}
