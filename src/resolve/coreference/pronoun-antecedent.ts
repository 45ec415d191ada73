/**
 * Whom does a pronoun mean? Every thing spoken of in the last sentences is scored, people and
 * things alike; the best is taken if it is a good deal better than the next, else the pronoun is
 * left alone.
 *
 *     [Ruiz] met [the mayor]. [She] said …        nearest subject of fitting gender and number
 *
 * After the salience lists of Lappin and Leass (1994): recency, subject before object, repetition.
 * Pronouns in a quotation look only inside it, since another speaker's “he” is not the reporter's.
 */
import { isRelation, type View } from "../entities/view.ts";
import type { EntityWords, PronounForm } from "../entities/words.ts";
import { type Discourse, type DraftEntity, type DraftMention, roleOf } from "./discourse.ts";

export interface PronounAntecedent {
  readonly entity: number;
  readonly score: number;
  readonly because: readonly string[];
}

/** How many sentences back an antecedent may lie. */
const WINDOW_SENTENCES = 3;
/** Most mentions that are weighed for one pronoun. */
const WINDOW_MENTIONS = 60;

/**
 * Points. Swept on GUM train by eval/entities.ts: a subject of the sentence before beats an object
 * of the same one.
 */
const POINTS = {
  sameSentence: 3,
  perSentenceBack: -1.6,
  subject: 2,
  object: 0.3,
  possessor: 0.6,
  sameRole: 0.8,
  pronoun: 1,
  name: 0.4,
  perRepeat: 0.35,
  repeatsMax: 4,
  speakerOfThis: 2.5,
  knownGender: 1.5,
  collective: -0.5,
} as const;

/** Least points and least lead over the next candidate, by what the pronoun refers to. */
const LIMITS = {
  person: { least: 1.5, lead: 0.3 },
  thing: { least: 3, lead: 0.8 },
  any: { least: 2.5, lead: 0.6 },
} as const;

export function findPronounAntecedent(
  discourse: Discourse,
  token: number,
  form: PronounForm,
  words: EntityWords,
): PronounAntecedent | null {
  const { view, mentions, entities } = discourse;
  const sentence = view.sentenceOf[token]!;
  const quotation = view.quotation[token]!;
  const role = roleOf(view, token);
  const best = new Map<number, number>();
  const excluded = new Set<number>();
  const oldest = Math.max(0, mentions.length - WINDOW_MENTIONS);
  for (let m = mentions.length - 1; m >= oldest; m--) {
    const mention = mentions[m]!;
    const back = sentence - mention.sentence;
    if (back > WINDOW_SENTENCES) break;
    if (mention.head >= token || view.quotation[mention.head] !== quotation) continue;
    const entity = entities[mention.entity]!;
    if (!couldMean(entity, form)) continue;
    if (isBarred(view, mention, token, form)) {
      excluded.add(mention.entity);
      continue;
    }
    const points = pointsOf(view, mention, entity, token, role, form, words, back);
    if (points > (best.get(mention.entity) ?? -Infinity)) best.set(mention.entity, points);
  }
  for (const entity of excluded) best.delete(entity);
  const ranked = [...best].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const [first, second] = ranked;
  const { least, lead } = LIMITS[form.refersTo];
  if (first === undefined || first[1] < least) return null;
  if (second !== undefined && first[1] - second[1] < lead) return null;
  return {
    entity: first[0],
    score: first[1],
    because: [`best of ${ranked.length}`, `lead ${(first[1] - (second?.[1] ?? 0)).toFixed(1)}`],
  };
}

function couldMean(entity: DraftEntity, form: PronounForm): boolean {
  if (form.refersTo === "person") {
    return entity.kind === "person" && !entity.plural && (entity.gender === null || entity.gender === form.gender);
  }
  if (form.refersTo === "thing") return entity.kind !== "person" && !entity.plural;
  return entity.plural || entity.kind === "organization" || (entity.kind === "person" && !entity.named);
}

/** “Ruiz saw him”, “Ruiz’s view of him”: subject and object of one verb are two people, unless reflexive. */
function isBarred(view: View, mention: DraftMention, token: number, form: PronounForm): boolean {
  if (view.deprels[token] === "nmod:poss" || view.deprels[token] === "") return false;
  let governor = view.heads[token]!;
  if (governor < 0 || mention.sentence !== view.sentenceOf[token]) return false;
  if (isRelation(view, token, "nmod") && view.heads[governor]! >= 0) governor = view.heads[governor]!;
  const shares = view.heads[mention.head] === governor && !isRelation(view, mention.head, "conj", "appos");
  if (form.reflexive) return false;
  return shares && mention.head !== token;
}

function pointsOf(
  view: View,
  mention: DraftMention,
  entity: DraftEntity,
  token: number,
  role: string,
  form: PronounForm,
  words: EntityWords,
  back: number,
): number {
  let points: number = POINTS.sameSentence + back * POINTS.perSentenceBack;
  if (mention.role === "subject") points += POINTS.subject;
  else if (mention.role === "object") points += POINTS.object;
  else if (mention.role === "possessor") points += POINTS.possessor;
  if (mention.role === role && role !== "other") points += POINTS.sameRole;
  if (mention.form === "pronoun") points += POINTS.pronoun;
  if (mention.form === "name") points += POINTS.name;
  points += Math.min(entity.mentions, POINTS.repeatsMax) * POINTS.perRepeat;
  if (form.refersTo === "person" && entity.gender !== null) points += POINTS.knownGender;
  if (form.plural && !entity.plural) points += POINTS.collective;
  if (back === 0 && mention.role === "subject" && saysWhat(view, mention.head, token, words)) {
    points += POINTS.speakerOfThis;
  }
  return points;
}

/** “Ruiz said she …”: the pronoun stands in what the subject says. */
function saysWhat(view: View, subject: number, token: number, words: EntityWords): boolean {
  const verb = view.heads[subject]!;
  if (verb < 0 || !words.speechVerbs.has(view.lemmas[verb]!)) return false;
  let t = token;
  for (let steps = 0; steps < 12 && t >= 0; steps++) {
    if (view.heads[t] === verb) return isRelation(view, t, "ccomp", "xcomp");
    t = view.heads[t]!;
  }
  return false;
}

/** “it” that means nothing: “it is likely that”, “it was said that”, or an expletive of the tree. */
export function isEmptyIt(view: View, token: number, words: EntityWords): boolean {
  if (view.lower[token] !== "it") return false;
  if (isRelation(view, token, "expl")) return true;
  const governor = view.heads[token]!;
  if (governor < 0) return false;
  const hasClause = view.children[governor]!.some((child) => isRelation(view, child, "csubj", "ccomp", "advcl"));
  return words.emptyItPredicates.has(view.lower[governor]!) && hasClause;
}
