/**
 * Who did it, and to whom: the arguments of a predicate, passive and active led to the same two places.
 *
 *     The army shelled the market.        ╮
 *     The market was shelled by the army. ├─▶ agent army, patient market
 *     the army's shelling of the market   ╯
 *
 * A verb without a subject takes over that of the verb it is joined to (“seized the town and withdrew”), that
 * hangs over it (“began to withdraw”, “killing nine”), or the noun that it describes (“troops who seized …”).
 * A noun takes the subject of the verb that lends it one: “carried out an attack”.
 */
import {
  childrenBy,
  formOf,
  headOf,
  isBy,
  lemmaOf,
  relationOf,
  type Syntax,
  uposOf,
  xposOf,
} from "../../attribution/syntax.ts";
import type { EventWords } from "./words.ts";

export interface Arguments {
  readonly agent: number | null;
  readonly patient: number | null;
}

export interface Predicate {
  readonly token: number;
  /** Lemma of the verb. */
  readonly action: string;
  readonly kind: string;
  /** Verb that lends a noun its subject and its places; null for none. */
  readonly lender: Lender | null;
  readonly isNoun: boolean;
}

export interface Lender {
  readonly verb: number;
  /** `done`: “carried out an attack”; `happened`: “the attack took place”; `struck`: “a quake struck Ostvik”. */
  readonly as: "done" | "happened" | "struck";
}

/** Verbs above that may lend a subject; sentences are no deeper. */
const CLIMB_MAX = 6;

export function argumentsOf(
  syntax: Syntax,
  predicate: Predicate,
  { words, isTime }: { readonly words: EventWords; readonly isTime: (token: number) => boolean },
): Arguments {
  const by = (token: number, prepositions: ReadonlySet<string>) =>
    byPreposition(syntax, token, prepositions).find((at) => !isTime(at)) ?? null;
  const found = predicate.isNoun
    ? argumentsOfNoun(syntax, predicate, words, by)
    : argumentsOfVerb(syntax, predicate, words, by);
  const { agent, patient } = found;
  return {
    agent: agent === null || isTime(agent) ? null : agent,
    patient: patient === null || isTime(patient) || patient === agent ? null : patient,
  };
}

type ByPreposition = (token: number, prepositions: ReadonlySet<string>) => number | null;

/** Obliques and noun modifiers with one of the prepositions, in text order. */
export function byPreposition(
  syntax: Syntax,
  token: number,
  prepositions: ReadonlySet<string>,
): readonly number[] {
  return childrenBy(syntax, token, "obl", "nmod").filter((child) =>
    childrenBy(syntax, child, "case").some((at) => prepositions.has(formOf(syntax, at))),
  );
}

function argumentsOfVerb(
  syntax: Syntax,
  { token, action }: Predicate,
  words: EventWords,
  by: ByPreposition,
): Arguments {
  const subject = subjectOf(syntax, token);
  const object =
    childrenBy(syntax, token, "obj").find((at) => !isPartOfVerb(syntax, { token, object: at }, words)) ??
    null;
  if (isPassive(syntax, token)) {
    const agent = childrenBy(syntax, token, "obl:agent")[0] ?? by(token, words.agentPrepositions);
    return { agent, patient: subject };
  }
  const patient = object === null ? by(token, words.objectPrepositions) : led(syntax, token, object);
  if (patient === null && words.undergoingVerbs.has(action)) return { agent: null, patient: subject };
  // “Fighting between Seluria and Korva”.
  return { agent: subject ?? by(token, words.mutualPrepositions), patient };
}

/** “Opened fire on the crowd”: the fire is no more than a part of the verb. */
function isPartOfVerb(
  syntax: Syntax,
  { token, object }: { readonly token: number; readonly object: number },
  { phrasalVerbs }: EventWords,
): boolean {
  return phrasalVerbs.has(`${lemmaOf(syntax, token)} ${formOf(syntax, object)}`);
}

/** True of “was arrested”, “the man arrested in Halden”, “were arrested and charged”. */
export function isPassive(syntax: Syntax, verb: number): boolean {
  let at = verb;
  for (let step = 0; step < CLIMB_MAX; step++) {
    if (childrenBy(syntax, at, "nsubj:pass", "aux:pass").length > 0) return true;
    if (xposOf(syntax, at) !== "VBN" || childrenBy(syntax, at, "nsubj", "aux").length > 0) return false;
    if (isBy(syntax, at, "acl", "advcl")) return true;
    const head = headOf(syntax, at);
    if (head === null || !isBy(syntax, at, "conj")) return false;
    at = head;
  }
  return false;
}

/** The subject of a verb, active or passive, its own or taken over; a relative pronoun is led to its noun. */
export function subjectOf(syntax: Syntax, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < CLIMB_MAX; step++) {
    const own = childrenBy(syntax, at, "nsubj")[0];
    if (own !== undefined) return led(syntax, at, own);
    const head = headOf(syntax, at);
    if (head === null) return null;
    const relation = relationOf(syntax, at);
    if (relation === "acl:relcl") return head;
    // “The plan to attack” has no attacker; “the man holding a gun”, “the man arrested” is the noun before.
    if (relation.startsWith("acl")) return xposOf(syntax, at) === "VB" ? null : head;
    if (relation === "xcomp") {
      const controller = childrenBy(syntax, head, "obj", "iobj")[0];
      if (controller !== undefined) return led(syntax, head, controller);
    } else if (relation === "advcl") {
      // A clause with a conjunction and a finite verb has a subject of its own, or none that is known.
      if (!xposOf(syntax, at).startsWith("VB") || /^VB[DPZ]$/u.test(xposOf(syntax, at))) return null;
    } else if (relation !== "conj") {
      return null;
    }
    at = head;
  }
  return null;
}

/** “Who”, “which” → the noun that the clause describes. */
function led(syntax: Syntax, verb: number, token: number): number {
  if (!xposOf(syntax, token).startsWith("W")) return token;
  let at = verb;
  for (let step = 0; step < CLIMB_MAX; step++) {
    const head = headOf(syntax, at);
    if (head === null) return token;
    if (isBy(syntax, at, "acl:relcl")) return head;
    at = head;
  }
  return token;
}

function argumentsOfNoun(
  syntax: Syntax,
  { token, action, kind, lender }: Predicate,
  words: EventWords,
  by: ByPreposition,
): Arguments {
  let agent: number | null = null;
  let patient = by(token, words.patientPrepositions);
  // “The shelling of the market by the army”: the tree may hang the army on the market.
  agent = by(token, words.agentPrepositions);
  if (agent === null && patient !== null) agent = by(patient, words.agentPrepositions);
  agent ??= by(token, words.mutualPrepositions);
  if (lender?.as === "done") {
    const passive = isPassive(syntax, lender.verb);
    agent ??= passive
      ? (childrenBy(syntax, lender.verb, "obl:agent")[0] ?? by(lender.verb, words.agentPrepositions))
      : subjectOf(syntax, lender.verb);
    patient ??= by(lender.verb, words.patientPrepositions);
  }
  if (lender?.as === "struck") patient ??= childrenBy(syntax, lender.verb, "obj")[0] ?? null;
  if (agent === null && patient !== null && words.actingVerbs.has(action)) {
    [agent, patient] = [patient, null];
  }
  const owner = childrenBy(syntax, token, "nmod:poss")[0] ?? null;
  if (owner !== null) {
    if (words.befallingKinds.has(kind) && patient === null) patient = owner;
    else agent ??= owner;
  }
  return { agent, patient };
}

/** The verb that lends the noun its subject or says that it happened; null for any other. */
export function lenderOf(syntax: Syntax, noun: number, words: EventWords): Lender | null {
  // “The attack carried out by rebels”.
  const described = childrenBy(syntax, noun, "acl").find((at) => words.doingVerbs.has(lemmaOf(syntax, at)));
  if (described !== undefined && isPassive(syntax, described)) return { verb: described, as: "done" };
  const verb = headOf(syntax, noun);
  if (verb === null || uposOf(syntax, verb) !== "VERB") return null;
  const lemma = lemmaOf(syntax, verb);
  const isObject = isBy(syntax, noun, "obj") || relationOf(syntax, noun) === "nsubj:pass";
  if (isObject && words.doingVerbs.has(lemma)) return { verb, as: "done" };
  if (relationOf(syntax, noun) !== "nsubj") return null;
  if (words.happeningVerbs.has(lemma)) return { verb, as: "happened" };
  const happens = childrenBy(syntax, verb, "obj").some((object) =>
    words.happeningPhrases.has(`${lemma} ${formOf(syntax, object)}`),
  );
  if (happens) return { verb, as: "happened" };
  return words.strikingVerbs.has(lemma) ? { verb, as: "struck" } : null;
}
