/**
 * Whom does a pronoun mean? One that speaks goes on for the last speaker where continuing-speaker.ts finds
 * that clear. Else the candidates and “none of them” share the probability; the best is
 * taken where it is likely enough, else the pronoun is left alone.
 *
 *     [Ruiz] met [the mayor]. [She] said …
 *      .71        .22          none .07
 *
 * A log-linear model over candidates (Denis and Baldridge 2008 rank so), fitted by
 * tools/fit-pronouns.ts. Pronouns in a quotation look only inside it, since another speaker’s
 * “he” is not the reporter’s.
 */
import { isRelation, type View } from "../entities/view.ts";
import type { EntityWords, PronounForm } from "../entities/words.ts";
import { continuingSpeaker } from "./continuing-speaker.ts";
import type { Discourse } from "./discourse.ts";
import { type Candidate, FEATURES, findCandidates } from "./pronoun-candidates.ts";
import { PRONOUN_WEIGHTS } from "./pronoun-weights.ts";

export interface PronounAntecedent {
  readonly entity: number;
  /** Its share of the probability: 0–1, fitted, not calibrated. */
  readonly score: number;
  readonly because: readonly string[];
}

/** Chooses among the candidates; null for none of them. */
export type ChooseAntecedent = (
  discourse: Discourse,
  token: number,
  form: PronounForm,
  words: EntityWords,
) => PronounAntecedent | null;

/** Least probability of an answer: over one half, since a wrong speaker is worse than none; “it” mostly means no entity. */
const LEAST = { person: 0.5, thing: 0.6, any: 0.55 } as const;

export const chooseAntecedent: ChooseAntecedent = (discourse, token, form, words) => {
  const speaker = continuingSpeaker(discourse, token, form, words);
  if (speaker !== null) return { entity: speaker, score: 1, because: ["goes on speaking"] };
  const candidates = findCandidates(discourse, token, form, words);
  if (candidates.length === 0) return null;
  const weights = PRONOUN_WEIGHTS[form.refersTo];
  const scores = candidates.map(({ features }) => Math.exp(dot(weights, features)));
  const total = 1 + scores.reduce((sum, score) => sum + score, 0);
  const best = scores.reduce((top, score, i) => (score > scores[top]! ? i : top), 0);
  const score = scores[best]! / total;
  if (!(score >= LEAST[form.refersTo])) return null;
  return { entity: candidates[best]!.entity, score, because: reasonsFor(candidates[best]!, weights) };
};

function dot(weights: readonly number[], features: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * features[i]!, 0);
}

/** The three features that spoke loudest for the candidate. */
function reasonsFor({ features }: Candidate, weights: readonly number[]): readonly string[] {
  return FEATURES.map((feature, i) => ({ feature, value: features[i]! * weights[i]! }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ feature }) => feature);
}

/** “it” that means nothing: “it is likely that”, “it was said that”, or an expletive of the tree. */
export function isEmptyIt(view: View, token: number, words: EntityWords): boolean {
  if (view.lower[token] !== "it") return false;
  if (isRelation(view, token, "expl")) return true;
  const governor = view.heads[token]!;
  if (governor < 0) return false;
  // “It was said that” is empty; in “It said that” somebody speaks.
  const isPassive = view.children[governor]!.some((child) =>
    /^(?:cop|aux:pass)$/u.test(view.deprels[child]!),
  );
  const isActive = view.tags[governor]?.upos === "VERB" && !isPassive;
  if (isActive && view.deprels[token] === "nsubj") return false;
  const hasClause = view.children[governor]!.some((child) =>
    isRelation(view, child, "csubj", "ccomp", "advcl"),
  );
  return words.emptyItPredicates.has(view.lower[governor]!) && hasClause;
}
