/**
 * Who goes on speaking? A pronoun that says something, in a clause that hangs on no other, is the one who
 * spoke last, where nobody else who fits has come in since.
 *
 *     [Ruiz] said Berg had left … . “The port is safe,” [she] said.      [The ministry] denied it. [It] said …
 *     ╰ speaks ╯                                         ╰ goes on ╯
 *
 * Sentences that are all quotation do not count as distance, and nobody in them comes in. Where the last
 * sentence with somebody who fits has no speaker, or two, nothing is decided here.
 */
import { isRelation, type View } from "../entities/view.ts";
import type { EntityWords, PronounForm } from "../entities/words.ts";
import type { Discourse, DraftEntity, DraftMention } from "./discourse.ts";
import type { Nominal } from "./find-nominals.ts";
import { couldMean } from "./pronoun-candidates.ts";
import { speechVerbOf, standsBeforeSaying } from "./speaking.ts";

/** How many sentences of narration back a pronoun finds its speaker: as far as its candidates are looked for. */
const BACK_MAX = 3;
/** Most mentions that are looked at. */
const WINDOW_MENTIONS = 60;
/** Deepest clause that is followed to its root. */
const DEPTH_MAX = 12;

const NOBODY: { readonly entity: number; readonly depth: number } = { entity: -1, depth: Infinity };

/** The entity that goes on speaking as the pronoun at `token`; null where that is not clear. */
export function continuingSpeaker(
  discourse: Discourse,
  token: number,
  form: PronounForm,
  words: EntityWords,
): number | null {
  const { view, entities } = discourse;
  return lastSpeaker(discourse, ownedBy(view, token, form) ?? token, {
    words,
    backMax: BACK_MAX,
    depthMax: DEPTH_MAX,
    comesIn: (mention) =>
      form.refersTo === "thing"
        ? isBody(entities[mention.entity]!) && speaks(view, mention, words)
        : couldMean(entities[mention.entity]!, form),
  });
}

/**
 * The one of a name who goes on speaking as a noun phrase that nothing before explains: “Ruiz warned of … .
 * ‘…,’ the senator said.” Nobody else of its kind may have come in since, not even the one spoken of.
 */
export function redescribedSpeaker(
  discourse: Discourse,
  nominal: Nominal,
  words: EntityWords,
): number | null {
  const { entities } = discourse;
  const index = lastSpeaker(discourse, nominal.head, {
    words,
    backMax: 1,
    depthMax: 0,
    comesIn: ({ entity }) => entities[entity]!.kind === nominal.kind && !entities[entity]!.plural,
  });
  if (index === null) return null;
  const { named, gender } = entities[index]!;
  return named && (nominal.gender === null || gender === null || nominal.gender === gender) ? index : null;
}

interface Search {
  /** True for mentions that may be whoever goes on, speaking or not. */
  readonly comesIn: (mention: DraftMention) => boolean;
  /** How many sentences of narration back the speaker may lie. */
  readonly backMax: number;
  /** In clauses below the main one: where the speaker may have spoken. */
  readonly depthMax: number;
  readonly words: EntityWords;
}

function lastSpeaker(discourse: Discourse, token: number, search: Search): number | null {
  const { view, mentions } = discourse;
  const { words } = search;
  if (view.quotation[token] !== 0 || !isMainClause(view, speechVerbOf(view, token, words))) return null;
  const sentence = view.sentenceOf[token]!;
  let inSentence = -1;
  let speaker = NOBODY;
  let actor = NOBODY;
  const oldest = Math.max(0, mentions.length - WINDOW_MENTIONS);
  for (let m = mentions.length - 1; m >= oldest; m--) {
    const mention = mentions[m]!;
    if (view.narration[sentence]! - view.narration[mention.sentence]! > search.backMax) break;
    if (inSentence >= 0 && mention.sentence !== inSentence) break;
    if (view.quotation[mention.head] !== 0 || !search.comesIn(mention)) continue;
    // “As for Berg, he said …”: who comes in beside the pronoun may be meant.
    if (mention.sentence === sentence) return null;
    inSentence = mention.sentence;
    const depth = depthOf(view, mention.head);
    if (!speaks(view, mention, words)) {
      if (mention.role === "subject" && depth < actor.depth) actor = { entity: mention.entity, depth };
    } else if (depth < speaker.depth) speaker = { entity: mention.entity, depth };
    else if (depth === speaker.depth && mention.entity !== speaker.entity) return null;
  }
  // “Ruiz kept silent when Berg asked …”: the one who acts stands above the one who speaks.
  const isOvershadowed = actor.depth < speaker.depth && actor.entity !== speaker.entity;
  return speaker.depth > search.depthMax || isOvershadowed ? null : speaker.entity;
}

/** “Its ministry said”: a body goes on by what it has; “his lawyer said” may be anybody's. */
function ownedBy(view: View, token: number, form: PronounForm): number | null {
  if (form.refersTo === "person" || view.deprels[token] !== "nmod:poss") return null;
  return view.heads[token]!;
}

/** “It” speaks as a body or a government only. */
function isBody({ kind, country, plural }: DraftEntity): boolean {
  return !plural && (kind === "organization" || country !== null);
}

function speaks(view: View, mention: DraftMention, words: EntityWords): boolean {
  return speechVerbOf(view, mention.head, words) >= 0 || standsBeforeSaying(view, mention, words);
}

/** True for the verb of a sentence's main clause or of one beside it: “…, he said”, “and he said”; not “when he said”. */
function isMainClause(view: View, verb: number): boolean {
  if (verb < 0) return false;
  let t = verb;
  for (let steps = 0; steps < DEPTH_MAX; steps++) {
    const head = view.heads[t]!;
    if (head < 0) return true;
    if (!isRelation(view, t, "conj", "parataxis") && !(isRelation(view, t, "ccomp") && head > t))
      return false;
    t = head;
  }
  return false;
}

/** How many clauses deep below the main one a word stands. */
function depthOf(view: View, token: number): number {
  let depth = 0;
  let t = token;
  for (let steps = 0; steps < DEPTH_MAX && t >= 0; steps++) {
    if (isRelation(view, t, "ccomp", "xcomp", "advcl", "acl", "csubj")) depth++;
    t = view.heads[t]!;
  }
  return depth;
}
