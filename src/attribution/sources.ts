/**
 * Who speaks? From a cue verb to the words that name its speaker.
 *
 *     Ruiz, who runs the port, went on to say … and added … , citing …
 *     ╰─────── source of all three ─────────╯
 *
 * A verb's own subject comes first; a relative pronoun stands for its antecedent; a verb without a subject
 * (a conjunct, a participle, an infinitive under “went on”) takes that of the verb that governs it. The
 * source is the whole noun phrase with what describes it in apposition, as PolNeAR marks it.
 */
import type { Span } from "../model/index.ts";
import { lexiconOf } from "./lexicon.ts";
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  isNominal,
  isPunctuation,
  isUnder,
  lemmaOf,
  relationOf,
  type Syntax,
  spanOfTokens,
  uposOf,
  xposOf,
} from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

export interface Source {
  /** Head token. */
  readonly token: number;
  readonly span: Span;
  /** How it was found, for the trace. */
  readonly because: string;
}

/** How many verbs up a missing subject is looked for. More than a few is a misread sentence. */
const STEPS_UP = 5;

/** A run of nouns longer than this is a list or a table. In tokens. */
const LONGEST_RUN = 10;

export function findSource(syntax: Syntax, verb: number, words: AttributionWords): Source | null {
  const agent = agentOf(syntax, verb, words);
  if (isPassive(syntax, verb))
    return agent === null ? null : sourceAt(syntax, agent, verb, "agent of the passive");

  let current = verb;
  for (let step = 0; step <= STEPS_UP; step++) {
    const subject = subjectOf(syntax, current);
    if (subject !== null) {
      const name = step === 0 ? "subject" : `subject of “${formOf(syntax, current)}”`;
      const own = behindTime(syntax, subject, current, words);
      return sourceAt(syntax, antecedentOf(syntax, own, current, words), verb, name);
    }
    const head = headOf(syntax, current);
    if (head === null || !passesSubjectDown(syntax, current, head, words)) break;
    const issuer = isBy(syntax, current, "acl") ? issuerOf(syntax, head, words) : null;
    if (issuer !== null) return sourceAt(syntax, issuer, verb, `who issued the ${formOf(syntax, head)}`);
    if (isBy(syntax, current, "acl")) {
      return isNominal(syntax, head)
        ? sourceAt(syntax, head, verb, "noun that the participle describes")
        : null;
    }
    current = isSetOff(syntax, current) ? outerClause(syntax, head) : head;
  }
  return isBareParticiple(syntax, verb) && formOf(syntax, verb - 1) === ","
    ? mainSubject(syntax, verb)
    : null;
}

/** “hours after the port admitted it”: not the hours, read as “hours (that came) after the port”. */
function behindTime(syntax: Syntax, subject: number, verb: number, words: AttributionWords): number {
  if (childrenBy(syntax, subject, "det", "nmod:poss").length > 0) return subject;
  const misread = childrenBy(syntax, subject, "nmod", "obl").find(
    (child) =>
      child > subject &&
      child < verb &&
      childrenBy(syntax, child, "case").some((mark) => words.subordinators.includes(formOf(syntax, mark))),
  );
  return misread ?? subject;
}

/** A participle behind a comma that hangs nowhere sensible speaks for the subject of the sentence. */
function mainSubject(syntax: Syntax, verb: number): Source | null {
  let root = verb;
  for (let step = 0; step < STEPS_UP * 2; step++) {
    const head = headOf(syntax, root);
    if (head === null) break;
    root = head;
  }
  const subject = root < verb && headOf(syntax, root) === null ? subjectOf(syntax, root) : null;
  return sourceAt(syntax, subject, verb, "subject of the sentence");
}

/**
 * “Graham said”: a tensed verb has a subject, so where the tree shows none the noun right before the cue is it.
 * `first` is the first token of the cue, auxiliaries included.
 */
export function sourceBefore(syntax: Syntax, verb: number, first: number): Source | null {
  const tensed = /^(?:VBD|VBZ|VBP|VBN)$/u.test(xposOf(syntax, verb)) || first < verb;
  let token = first - 1;
  if (!tensed || token < 0 || syntax.sentence[token] !== syntax.sentence[verb]) return null;
  if (!["PROPN", "NOUN", "PRON"].includes(uposOf(syntax, token))) return null;
  for (let step = 0; step < STEPS_UP; step++) {
    const head = headOf(syntax, token);
    if (head === null || head >= first || !isNominal(syntax, head) || syntax.last[head]! < first - 1) break;
    if (isBy(syntax, token, "obj", "obl", "nsubj")) break;
    token = head;
  }
  return sourceAt(syntax, token, verb, "noun right before the cue");
}

/** The source with this head, or null where the word cannot name a speaker. */
export function sourceAt(syntax: Syntax, token: number | null, verb: number, because: string): Source | null {
  // What the tree calls a subject is one, whatever its tag: taggers stumble over rare names.
  const nominal = token !== null && (isNominal(syntax, token) || isBy(syntax, token, "nsubj"));
  if (token === null || !nominal || token === verb) return null;
  const span = nounPhraseSpan(syntax, token, verb);
  return span === null ? null : { token, span, because };
}

/**
 * The subject. A bare participle behind a comma (“…, adding”) has none, whatever the tree says; and where the
 * subject stands behind a preposition (“in a statement, the port said”) it is the name that the parser took for
 * an apposition of it.
 */
export function subjectOf(syntax: Syntax, verb: number): number | null {
  const subjects = childrenBy(syntax, verb, "nsubj");
  // Of two subjects with a comma between the nearer one is its own: “Ostvik to pay, experts say”.
  const nearest = subjects.filter((child) => child < verb).at(-1) ?? null;
  const parted = nearest !== null && syntax.forms.slice(subjects[0], nearest).includes(",");
  const subject = parted ? nearest : (subjects[0] ?? null);
  if (
    subject === null ||
    (isBareParticiple(syntax, verb) && formOf(syntax, verb - 1) === "," && subject < verb)
  )
    return null;
  if (!childrenBy(syntax, subject, "case").some((mark) => mark < subject)) return subject;
  return childrenBy(syntax, subject, "appos").find((child) => child < verb) ?? subject;
}

function isBareParticiple(syntax: Syntax, verb: number): boolean {
  return xposOf(syntax, verb) === "VBG" && childrenBy(syntax, verb, "aux").length === 0;
}

/** “…, says the mayor”: the noun behind an inverted cue, where the tree calls it something else than a subject. */
export function sourceAfter(syntax: Syntax, verb: number, last: number): Source | null {
  let token = last + 1;
  if (token >= syntax.forms.length || syntax.sentence[token] !== syntax.sentence[verb]) return null;
  if (!isNominal(syntax, token) && uposOf(syntax, token) !== "ADJ") return null;
  for (let step = 0; step < STEPS_UP; step++) {
    const head = headOf(syntax, token);
    if (head === null || head <= verb || syntax.first[head]! <= verb || !isNominal(syntax, head)) break;
    token = head;
  }
  if (!isBy(syntax, token, "obj", "nsubj", "ccomp", "xcomp", "root", "obl", "parataxis", "dep")) return null;
  return sourceAt(syntax, token, verb, "noun behind an inverted cue");
}

export function isPassive(syntax: Syntax, verb: number): boolean {
  if (childrenBy(syntax, verb, "aux:pass", "nsubj:pass").length > 0) return true;
  return (
    xposOf(syntax, verb) === "VBN" &&
    childrenBy(syntax, verb, "aux").length === 0 &&
    isBy(syntax, verb, "acl", "advcl")
  );
}

/** The one by whom something is done: “was confirmed by the harbor office”. */
export function agentOf(syntax: Syntax, verb: number, words: AttributionWords): number | null {
  for (const child of childrenBy(syntax, verb, "obl", "nmod")) {
    if (childrenBy(syntax, child, "case").some((mark) => formOf(syntax, mark) === words.agentPreposition))
      return child;
  }
  return null;
}

/**
 * The whole noun phrase around a head: determiner to last modifier, without a leading “But”, without a clause
 * set off by a comma, without the stretch that holds the cue itself.
 */
export function nounPhraseSpan(syntax: Syntax, token: number, verb: number): Span | null {
  let first = syntax.first[token]!;
  let last = syntax.last[token]!;
  for (const child of syntax.children[token] ?? []) {
    const setOff =
      isBy(syntax, child, "acl", "parataxis", "advcl", "ccomp", "discourse", "cop", "aux") ||
      isPrepositional(syntax, child);
    const opener =
      isBy(syntax, child, "cc", "case", "mark", "advmod") &&
      !isBy(syntax, child, "cc:preconj") &&
      child < token &&
      syntax.first[child] === first;
    if (opener) first = Math.max(first, syntax.last[child]! + 1);
    if (isUnder(syntax, verb, child) || (setOff && followsComma(syntax, child))) {
      if (child > token) last = Math.min(last, syntax.first[child]! - 1);
      else first = Math.max(first, syntax.last[child]! + 1);
    }
  }
  if (verb > token) last = Math.min(last, verb - 1);
  else if (verb < token) first = Math.max(first, verb + 1);
  while (
    first < token &&
    (isPunctuation(syntax, first) || (isBy(syntax, first, "cc") && !isBy(syntax, first, "cc:preconj")))
  )
    first++;
  while (last > token && trailsOff(syntax, last)) last--;
  return first <= token && token <= last ? spanOfTokens(syntax, first, last) : null;
}

/** “…, in a letter to the port, …”: a phrase with a preposition, not a name in apposition. */
function isPrepositional(syntax: Syntax, child: number): boolean {
  return isBy(syntax, child, "nmod", "obl") && childrenBy(syntax, child, "case").some((mark) => mark < child);
}

/** The last word of a run of nouns, which parsers cut short: “port” of “port officials” → “officials”. */
export function endOfNouns(syntax: Syntax, token: number): number {
  let last = token;
  const noun = (at: number) => ["NOUN", "PROPN"].includes(uposOf(syntax, at));
  while (
    noun(last) &&
    noun(last + 1) &&
    syntax.sentence[last + 1] === syntax.sentence[token] &&
    last - token < LONGEST_RUN
  )
    last++;
  return last;
}

/** The first word of the run of nouns, adjectives and their determiner that ends here. */
export function startOfNouns(syntax: Syntax, token: number): number {
  let first = token;
  const part = (at: number) => ["NOUN", "PROPN", "ADJ"].includes(uposOf(syntax, at));
  while (
    first > 0 &&
    part(first - 1) &&
    syntax.sentence[first - 1] === syntax.sentence[token] &&
    token - first < LONGEST_RUN
  )
    first--;
  return first > 0 && uposOf(syntax, first - 1) === "DET" ? first - 1 : first;
}

function trailsOff(syntax: Syntax, token: number): boolean {
  if (!isPunctuation(syntax, token)) return isBy(syntax, token, "cc");
  return !/^[)\]”"’']$/u.test(formOf(syntax, token));
}

function followsComma(syntax: Syntax, child: number): boolean {
  const before = syntax.first[child]!;
  return before > 0 && (isPunctuation(syntax, before - 1) || isPunctuation(syntax, before));
}

/** “officials who said”: the one the pronoun stands for. A pronoun that asks (“who said that?”) stands for nobody. */
function antecedentOf(syntax: Syntax, subject: number, verb: number, words: AttributionWords): number | null {
  if (!words.relativePronouns.includes(formOf(syntax, subject))) return subject;
  let current = verb;
  for (let step = 0; step <= STEPS_UP; step++) {
    const head = headOf(syntax, current);
    if (head === null) return null;
    if (isBy(syntax, current, "acl")) return isNominal(syntax, head) ? head : null;
    if (!isBy(syntax, current, "conj", "xcomp")) return null;
    current = head;
  }
  return null;
}

/** For “who” as a source the one it stands for; null for any other word, and where that cannot be told. */
export function sourceOfRelative(syntax: Syntax, token: number, words: AttributionWords): Source | null {
  const verb = headOf(syntax, token);
  if (verb === null || !words.relativePronouns.includes(formOf(syntax, token))) return null;
  return sourceAt(syntax, antecedentOf(syntax, token, verb, words), verb, "whom the pronoun stands for");
}

/** “the port issued a statement condemning …”: the port speaks. */
function issuerOf(syntax: Syntax, document: number, words: AttributionWords): number | null {
  const verb = headOf(syntax, document);
  if (verb === null || !isBy(syntax, document, "obj") || !words.documents.includes(lemmaOf(syntax, document)))
    return null;
  return words.issuingVerbs.includes(lemmaOf(syntax, verb)) ? subjectOf(syntax, verb) : null;
}

/** “…, saying so”: a participle behind a comma. */
function isSetOff(syntax: Syntax, verb: number): boolean {
  return (
    isBy(syntax, verb, "advcl", "xcomp", "ccomp", "dep") && formOf(syntax, syntax.first[verb]! - 1) === ","
  );
}

/**
 * The clause in whose name a participle behind a comma speaks: not the reported clause that parsers hang it on
 * (“denied that the port had closed, saying …”) but the reporting one.
 */
function outerClause(syntax: Syntax, clause: number): number {
  let outer = clause;
  let speaking = clause;
  for (let step = 0; step < STEPS_UP; step++) {
    const head = headOf(syntax, outer);
    if (head === null || head > outer || isBy(syntax, outer, "acl:relcl")) break;
    const joined = isBy(syntax, outer, "conj") && subjectOf(syntax, outer) === null;
    if (!joined && !isBy(syntax, outer, "ccomp", "acl", "xcomp", "obj", "obl", "nmod")) break;
    outer = head;
    if (subjectOf(syntax, outer) !== null) speaking = outer;
  }
  return speaking;
}

/** True where a verb without a subject shares that of its governor, and speaks on its own account. */
function passesSubjectDown(syntax: Syntax, verb: number, head: number, words: AttributionWords): boolean {
  if (isBy(syntax, verb, "conj")) return true;
  const relation = relationOf(syntax, verb);
  const participle = xposOf(syntax, verb) === "VBG";
  if (relation === "xcomp" || relation === "ccomp") {
    const lemma = lemmaOf(syntax, head);
    const transparent = words.transparentVerbs.includes(lemma);
    const withholding = lexiconOf(words).withholding.has(lemma);
    return transparent || withholding || (participle && isPunctuation(syntax, verb - 1));
  }
  if (relation === "acl") return participle;
  if (participle && formOf(syntax, verb - 1) === ",") return true;
  if (!participle || !isBy(syntax, verb, "advcl", "parataxis", "dep")) return false;
  // “praised her for saying”: under most prepositions the participle is somebody else's.
  return childrenBy(syntax, verb, "mark", "case").every((mark) =>
    words.sharedSubjectMarkers.includes(formOf(syntax, mark)),
  );
}
