/**
 * Whom could a pronoun mean? The entities of the last sentences that fit it in gender and number,
 * each with what speaks for it, as numbers. `pronoun-antecedent.ts` weighs them.
 */
import { isRelation, type View } from "../entities/view.ts";
import type { EntityWords, PronounForm } from "../entities/words.ts";
import { type Discourse, type DraftEntity, type DraftMention, roleOf } from "./discourse.ts";
import { speechVerbOf } from "./speaking.ts";

/** What speaks for or against a candidate, in the order of the weights. */
export const FEATURES = [
  "any",
  "same sentence",
  "sentence before",
  "two or more back",
  "nearest that fits",
  "second nearest",
  "distance",
  "latest is subject",
  "latest is object",
  "latest is possessor",
  "subject of this sentence",
  "subject of sentence before",
  "first of its sentence",
  "first of sentence before",
  "governs",
  "says this",
  "same role",
  "possessive and governs",
  "possessive and nearest",
  "latest is the same pronoun",
  "latest is a pronoun",
  "latest is a name",
  "named",
  "repeated",
  "gender known",
  "same paragraph",
  "only one",
  "organization",
  "place",
  "person",
  "thing",
  "plural",
  "in a row",
  "in a quotation",
  "pronoun is subject",
  "subject to subject before",
] as const;

export interface Candidate {
  readonly entity: number;
  readonly features: readonly number[];
}

/** How many sentences back an antecedent may lie. */
const WINDOW_SENTENCES = 3;
/** Most mentions that are looked at for one pronoun. */
const WINDOW_MENTIONS = 60;

interface Seen {
  readonly latest: DraftMention;
  readonly rank: number;
  subjectHere: boolean;
  subjectBefore: boolean;
  firstHere: boolean;
  firstBefore: boolean;
  governs: boolean;
  saysThis: boolean;
}

/** The candidates, the nearest first. Empty where nothing fits. */
export function findCandidates(
  discourse: Discourse,
  token: number,
  form: PronounForm,
  words: EntityWords,
): readonly Candidate[] {
  const { view, mentions, entities } = discourse;
  const sentence = view.sentenceOf[token]!;
  const quotation = view.quotation[token]!;
  const speaks = form.refersTo === "any" && speechVerbOf(view, token, words) >= 0;
  const seen = new Map<number, Seen>();
  const excluded = new Set<number>();
  const firstSeen = new Map<number, number>();
  const oldest = Math.max(0, mentions.length - WINDOW_MENTIONS);
  for (let m = mentions.length - 1; m >= oldest; m--) {
    const mention = mentions[m]!;
    const back = sentencesBack(view, mention.sentence, token);
    if (back > WINDOW_SENTENCES) break;
    if (mention.head >= token || view.quotation[mention.head] !== quotation) continue;
    firstSeen.set(mention.sentence, mention.entity);
    const entity = entities[mention.entity]!;
    if (!couldMean(entity, form) || (speaks && !couldSpeak(entity))) continue;
    if (isBarred(view, mention, token, form)) excluded.add(mention.entity);
    const known = seen.get(mention.entity) ?? newSeen(mention, seen.size);
    seen.set(mention.entity, known);
    if (mention.role === "subject") {
      if (back === 0) known.subjectHere = true;
      else if (back === 1) known.subjectBefore = true;
      if (back === 0 && governs(view, mention.head, token)) known.governs = true;
      if (back === 0 && saysThis(view, mention.head, token, words)) known.saysThis = true;
    }
  }
  for (const [at, entity] of firstSeen) {
    const known = seen.get(entity);
    if (known === undefined) continue;
    if (at === sentence) known.firstHere = true;
    if (sentencesBack(view, at, token) === 1) known.firstBefore = true;
  }
  for (const entity of excluded) seen.delete(entity);
  const isOnly = seen.size === 1;
  return [...seen].map(([entity, known]) => ({
    entity,
    features: featuresOf(view, known, entities[entity]!, { token, isOnly }),
  }));
}

/** Outside of quotations, sentences that are all quotation do not count. */
function sentencesBack(view: View, sentence: number, token: number): number {
  const own = view.sentenceOf[token]!;
  return view.quotation[token] === 0 ? view.narration[own]! - view.narration[sentence]! : own - sentence;
}

function newSeen(latest: DraftMention, rank: number): Seen {
  return {
    latest,
    rank,
    subjectHere: false,
    subjectBefore: false,
    firstHere: false,
    firstBefore: false,
    governs: false,
    saysThis: false,
  };
}

function featuresOf(
  view: View,
  seen: Seen,
  entity: DraftEntity,
  { token, isOnly }: { token: number; isOnly: boolean },
): readonly number[] {
  const { latest, rank } = seen;
  const back = sentencesBack(view, latest.sentence, token);
  const isPossessive = view.deprels[token] === "nmod:poss";
  const role = roleOf(view, token);
  const values: Record<(typeof FEATURES)[number], boolean | number> = {
    any: true,
    "same sentence": back === 0,
    "sentence before": back === 1,
    "two or more back": back > 1,
    "nearest that fits": rank === 0,
    "second nearest": rank === 1,
    distance: Math.log2(1 + token - latest.head) / 4,
    "latest is subject": latest.role === "subject",
    "latest is object": latest.role === "object",
    "latest is possessor": latest.role === "possessor",
    "subject of this sentence": seen.subjectHere,
    "subject of sentence before": seen.subjectBefore,
    "first of its sentence": seen.firstHere,
    "first of sentence before": seen.firstBefore,
    governs: seen.governs,
    "says this": seen.saysThis,
    "same role": latest.role === role && role !== "other",
    "possessive and governs": isPossessive && seen.governs,
    "possessive and nearest": isPossessive && rank === 0 && back === 0,
    "latest is the same pronoun": latest.form === "pronoun" && view.lower[latest.head] === view.lower[token],
    "latest is a pronoun": latest.form === "pronoun",
    "latest is a name": latest.form === "name",
    named: entity.named,
    repeated: Math.log2(1 + Math.min(entity.mentions, 15)) / 4,
    "gender known": entity.gender !== null,
    "same paragraph": paragraphOf(view, token) === paragraphOf(view, latest.head),
    "only one": isOnly,
    organization: entity.kind === "organization",
    place: entity.kind === "place",
    person: entity.kind === "person",
    thing: !entity.shown,
    plural: entity.plural,
    "in a row": view.children[latest.head]!.some((child) => view.deprels[child] === "conj"),
    "in a quotation": view.quotation[token] !== 0,
    "pronoun is subject": role === "subject",
    "subject to subject before": role === "subject" && !seen.subjectHere && seen.subjectBefore,
  };
  return FEATURES.map((feature) => Number(values[feature]));
}

function paragraphOf(view: View, token: number): number {
  return view.sentences[view.sentenceOf[token]!]!.paragraph;
}

/** True where nothing known of the entity stands against the pronoun. */
export function couldMean(entity: DraftEntity, form: PronounForm): boolean {
  if (form.refersTo === "person") {
    return (
      entity.kind === "person" && !entity.plural && (entity.gender === null || entity.gender === form.gender)
    );
  }
  if (form.refersTo === "thing") return entity.kind !== "person" && !entity.plural;
  return entity.plural || entity.kind === "organization" || (entity.kind === "person" && !entity.named);
}

/** “They said” is no “ways” and no “streets”; a plural name may be a party's or a people's. */
function couldSpeak(entity: DraftEntity): boolean {
  return entity.kind === "person" || entity.kind === "organization" || entity.named;
}

/** “Ruiz saw him”: subject and object of one verb are two people, unless the pronoun is reflexive. */
function isBarred(view: View, mention: DraftMention, token: number, form: PronounForm): boolean {
  if (form.reflexive || view.deprels[token] === "nmod:poss" || view.deprels[token] === "") return false;
  const governor = view.heads[token]!;
  if (governor < 0 || mention.sentence !== view.sentenceOf[token]) return false;
  return view.heads[mention.head] === governor && !isRelation(view, mention.head, "conj", "appos");
}

/** True where the subject’s verb stands above the pronoun in the tree. */
function governs(view: View, subject: number, token: number): boolean {
  const verb = view.heads[subject]!;
  let t = token;
  for (let steps = 0; steps < 12 && t >= 0; steps++) {
    if (t === verb) return true;
    t = view.heads[t]!;
  }
  return false;
}

/** “Ruiz said she …”: the pronoun stands in what the subject says. */
function saysThis(view: View, subject: number, token: number, words: EntityWords): boolean {
  const verb = view.heads[subject]!;
  if (verb < 0 || !words.speechVerbs.has(view.lemmas[verb]!)) return false;
  let t = token;
  for (let steps = 0; steps < 12 && t >= 0; steps++) {
    if (view.heads[t] === verb) return isRelation(view, t, "ccomp", "xcomp");
    t = view.heads[t]!;
  }
  return false;
}
