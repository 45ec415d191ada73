/**
 * What befell the counted?
 *
 *     12 people were killed or injured → injure, kill      killing at least 12 → kill
 *     12 dead · 12 deaths · a death toll of 12 · left 12 people dead → kill      sent 3,000 troops → send
 *
 * First the words beside the number, which hold whatever the parser thinks; then the verb that governs
 * the counted noun in the tree.
 */
import type { Dependency, Tag } from "../../../model/token.ts";
import { type Line, lowerAt, phraseAt, tagAt } from "../atoms.ts";
import type { NumberWords } from "../words.ts";
import { phraseFrom, readFateIdiom } from "./fate-idioms.ts";

export interface RoleContext {
  readonly line: Line;
  /** Hedge included. */
  readonly from: number;
  /** Counted words included. */
  readonly to: number;
  readonly headAt: number;
  readonly tags: readonly Tag[];
  readonly dependencies: readonly Dependency[];
}

export interface Roles {
  /** Sorted. */
  readonly roles: readonly string[];
  /** Index of the first atom behind the words that name the role, where they are part of the count: “12 dead”. */
  readonly to: number;
  readonly because: string | null;
}

/** Auxiliaries and adverbs between the counted and what befell them: “are believed to have been killed”. */
const REACH = 8;
/** “killed, injured or missing”. */
const ROLES_MAX = 4;
/** “the death toll in the port has risen to 12”. */
export const TOLL_REACH = 12;

export function readRoles(context: RoleContext, words: NumberWords): Roles {
  const { line, to } = context;
  const told = ofHead(context, words) ?? readFateIdiom(context, words);
  if (told !== null) return { ...told, to };
  const behind = rolesBehind(line, to, context.headAt < 0, words);
  if (behind !== null) return behind;
  const before = rolesBefore(context, words) ?? tollBefore(context, words) ?? governing(context, words);
  return before === null ? { roles: [], to, because: null } : { ...before, to };
}

/** “12 deaths”, “12 casualties”, “12 wounded soldiers”. */
function ofHead(
  { line, headAt, to, from }: RoleContext,
  words: NumberWords,
): { roles: readonly string[]; because: string } | null {
  if (headAt < 0) return null;
  const toll = words.tolls.get(lowerAt(line, headAt));
  if (toll !== undefined) return { roles: toll, because: lowerAt(line, headAt) };
  for (let at = from; at < to; at++) {
    const role = words.roles.get(lowerAt(line, at));
    if (role !== undefined) return { roles: [role], because: lowerAt(line, at) };
  }
  return null;
}

/** “… were killed or injured”, “12 dead”, “12 people still missing”. */
function rolesBehind(line: Line, start: number, isElliptical: boolean, words: NumberWords): Roles | null {
  let at = start;
  while (at < start + REACH && words.roleLinks.has(lowerAt(line, at))) at++;
  const first = words.roles.get(lowerAt(line, at));
  if (first === undefined || isActive(line, at, start, words)) return null;
  const roles = new Set([first]);
  let end = at + 1;
  while (roles.size < ROLES_MAX && (words.roleJoints.has(lowerAt(line, end)) || lowerAt(line, end) === ",")) {
    const next = words.roles.get(lowerAt(line, end + 1)) ?? words.roles.get(lowerAt(line, end + 2));
    const length = words.roles.has(lowerAt(line, end + 1)) ? 2 : 3;
    if (
      next === undefined ||
      (length === 3 && !words.roleJoints.has(lowerAt(line, end)) && lowerAt(line, end) !== ",")
    )
      break;
    if (
      length === 3 &&
      !words.roleJoints.has(lowerAt(line, end + 1)) &&
      !words.roleLinks.has(lowerAt(line, end + 1))
    )
      break;
    // “Left five dead and injured 220”: a role with a number behind it is that number's.
    if (end > at + 2 * REACH || startsNumber(line, end + length, words)) break;
    roles.add(next);
    end += length;
  }
  return {
    roles: [...roles].sort(),
    to: isElliptical && at === start ? end : start,
    because: lowerAt(line, at),
  };
}

function startsNumber(line: Line, at: number, words: NumberWords): boolean {
  return line.atoms[at]?.kind === "number" || words.numerals.cardinals.has(lowerAt(line, at));
}

/** “12 soldiers killed the guard”: an active verb with an object says nothing of the soldiers. */
function isActive(line: Line, at: number, start: number, words: NumberWords): boolean {
  const tag = tagAt(line, at);
  const isIntransitive =
    words.intransitive.has(tag?.lemma ?? lowerAt(line, at)) || tag?.upos === "ADJ" || tag?.upos === "NOUN";
  if (isIntransitive) return false;
  const next = tagAt(line, at + 1);
  const hasObject =
    next !== undefined &&
    (next.upos === "DET" || next.upos === "PRON" || next.upos === "PROPN" || next.upos === "NUM");
  return at === start && tag?.xpos === "VBD" && hasObject;
}

/** “killing 12”, “killed at least 12 people”, “the deaths of 12 people”, “left 12 people” is read from behind. */
function rolesBefore(
  { line, from }: RoleContext,
  words: NumberWords,
): { roles: readonly string[]; because: string } | null {
  let at = from - 1;
  if (words.numerals.of.has(lowerAt(line, at)) || words.determiners.has(lowerAt(line, at))) at--;
  // “The injured numbered 64.”
  if (words.numbering.has(lowerAt(line, at)) && words.roles.has(lowerAt(line, at - 1))) at--;
  const phrase = at > 0 ? phraseAt(line, at - 1, 2) : "";
  const told = words.rolePhrases.get(phrase);
  if (told !== undefined) return { roles: [told], because: phrase };
  const role = words.roles.get(lowerAt(line, at)) ?? adverbialRole(line, at, words);
  if (role === undefined || words.attempts.has(lowerAt(line, at - 1))) return null;
  // “12 were killed, 20 injured”: the word before the comma belongs to the other number.
  const roles = new Set([role]);
  const joint = lowerAt(line, at - 1);
  const other = words.roleJoints.has(joint) ? words.roles.get(lowerAt(line, at - 2)) : undefined;
  if (other !== undefined && !isOfOtherNumber(line, at - 3, words)) roles.add(other);
  return { roles: [...roles].sort(), because: lowerAt(line, at) };
}

/** “Fatally shot four”. */
function adverbialRole(line: Line, at: number, words: NumberWords): string | undefined {
  return tagAt(line, at)?.upos === "VERB" && tagAt(line, at - 1)?.upos === "ADV"
    ? words.roles.get(lowerAt(line, at - 1))
    : undefined;
}

/** “Five people dead and injured 220”: a number stands before the first fate. */
function isOfOtherNumber(line: Line, last: number, words: NumberWords): boolean {
  for (let at = last; at > last - 3; at--) if (startsNumber(line, at, words)) return true;
  return false;
}

/** “the death toll rose to 12”, “a death toll of 12”, “the number of dead has climbed to 14”. */
function tollBefore(
  { line, from, headAt }: RoleContext,
  words: NumberWords,
): { roles: readonly string[]; because: string } | null {
  const isOfPersons = headAt >= 0 && words.personNouns.has(lowerAt(line, headAt));
  if (headAt >= 0 && !isOfPersons) return null;
  for (let at = from - 1; at >= Math.max(0, from - TOLL_REACH); at--) {
    if (line.atoms[at]!.kind === "number" || /^[;:]$/.test(lowerAt(line, at))) return null;
    for (const length of [4, 3, 2, 1]) {
      if (at - length + 1 < 0) continue;
      const phrase = phraseAt(line, at - length + 1, length);
      const roles = words.tolls.get(phrase) ?? (isOfPersons ? words.personTolls.get(phrase) : undefined);
      if (roles !== undefined && leadsToNumber(line, at + 1, from, words)) return { roles, because: phrase };
    }
    const role = words.roles.get(lowerAt(line, at));
    if (role !== undefined && isOfNumber(line, at, words) && leadsToNumber(line, at + 1, from, words))
      return { roles: [role], because: lowerAt(line, at) };
  }
  return null;
}

/** “The number of coal miners killed”: the noun that the fate belongs to is one of a number. */
function isOfNumber(line: Line, at: number, words: NumberWords): boolean {
  for (let of = at - 1; of >= Math.max(1, at - NUMBER_REACH); of--) {
    if (words.numerals.of.has(lowerAt(line, of))) return words.countNouns.has(lowerAt(line, of - 1));
  }
  return false;
}

/** Words between “of” and the fate. */
const NUMBER_REACH = 5;

/** Between toll and number stands a change (“rose to”), a copula or “of”. */
export function leadsToNumber(line: Line, start: number, from: number, words: NumberWords): boolean {
  if (from === start) return false;
  for (let at = start; at < from; at++) {
    const word = lowerAt(line, at);
    if (words.changes.has(word) || words.tollLinks.has(word)) return true;
  }
  return false;
}

/**
 * The verb that governs the counted noun, or the noun that it is joined to, from the tree: “sent 3,000 troops”, “4,000
 * volunteers signed up”, “nine soldiers and two civilians were killed”.
 */
function governing(
  context: RoleContext,
  words: NumberWords,
): { roles: readonly string[]; because: string } | null {
  const { line, headAt, tags, dependencies } = context;
  let noun = line.atoms[headAt >= 0 ? headAt : context.to - 1]?.token ?? -1;
  for (let n = 0; n < JOINED_MAX && dependencies[noun]?.deprel === "conj"; n++)
    noun = dependencies[noun]!.head;
  const dependency = noun < 0 ? undefined : dependencies[noun];
  if (dependency === undefined || dependency.head < 0 || !/^(?:nsubj|obj)/.test(dependency.deprel))
    return null;
  const verb = tags[dependency.head];
  if (verb?.upos !== "VERB") return null;
  const lemma = verb.lemma.toLowerCase();
  const told = dependency.deprel === "obj" ? null : toldFrom(context, dependency.head, words);
  if (told !== null) return told;
  if (words.emptyVerbs.has(lemma)) return null;
  // An active subject does the killing.
  const role = words.roles.get(lemma) ?? lemma;
  if (dependency.deprel === "nsubj" && words.roles.has(lemma) && !words.intransitive.has(lemma)) return null;
  return { roles: [role], because: `verb “${lemma}”` };
}

/** Nouns of a list between the counted and the one that the verb governs. */
const JOINED_MAX = 4;

/** Words between the counted and the verb behind them. */
const VERB_REACH = 25;

/** What befell the verb's subject where the verb alone does not tell: “lost their lives”, “were reported killed”. */
function toldFrom(
  { line, to }: RoleContext,
  verb: number,
  words: NumberWords,
): { roles: readonly string[]; because: string } | null {
  let at = to;
  while (at < to + VERB_REACH && line.atoms[at]?.token !== verb) at++;
  if (line.atoms[at]?.token !== verb) return null;
  const phrase = phraseFrom(line, at, words);
  if (phrase !== null) return phrase;
  const next = lowerAt(line, at + 1);
  const role = words.emptyVerbs.has(tagAt(line, at)!.lemma.toLowerCase()) ? words.roles.get(next) : undefined;
  const tag = tagAt(line, at + 1);
  const isState = tag?.xpos === "VBN" || tag?.upos === "ADJ";
  return role === undefined || !isState ? null : { roles: [role], because: next };
}
