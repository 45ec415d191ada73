/**
 * What does a noun phrase take up again? Appositions and predicates say so in the grammar; a
 * definite phrase is matched by its noun against what was spoken of before.
 *
 *     [Ana Ruiz], [the harbour commander], … [the commander]     role → person
 *     [the Central Harbour Commission] … [the commission]        noun of the name → organization
 *     [a spokesperson] … [the spokesperson]                      same noun
 *
 * A phrase that says more than is known of the earlier one (“the naval commission”) is another. Two
 * that fit equally and lie far back: none is taken.
 */
import type { View } from "../entities/view.ts";
import { isRelation } from "../entities/view.ts";
import type { EntityWords } from "../entities/words.ts";
import { redescribedSpeaker } from "./continuing-speaker.ts";
import type { Discourse, DraftEntity } from "./discourse.ts";
import type { Nominal } from "./find-nominals.ts";

export interface Antecedent {
  readonly entity: number;
  readonly rule: string;
  readonly because: readonly string[];
}

/** How many sentences back the nearer of two that fit may lie. */
const NEARER_SENTENCES_MAX = 4;

export function findAntecedent(
  discourse: Discourse,
  nominal: Nominal,
  words: EntityWords,
): Antecedent | null {
  if (nominal.determiner === "indefinite" || nominal.determiner === "possessive") return null;
  if (nominal.hasClause && nominal.determiner !== "demonstrative") return null;
  const institution = isInstitution(nominal, words);
  if (nominal.determiner === "none" && !institution && !nominal.plural) return null;
  const fits: number[] = [];
  for (const entity of (discourse.byNoun.get(nominal.noun) ?? []).toReversed()) {
    if (isTakenUpBy(discourse.entities[entity]!, nominal, words)) fits.push(entity);
  }
  if (nominal.determiner === "none") return sameDescription(discourse, nominal, fits, institution);
  if (fits.length === 0) {
    return hypernymAntecedent(discourse, nominal, words) ?? redescribedAntecedent(discourse, nominal, words);
  }
  const [nearest] = fits;
  if (fits.length > 1 && distanceTo(discourse, nearest!, nominal.sentence) > NEARER_SENTENCES_MAX)
    return null;
  return {
    entity: nearest!,
    rule: "nominal/same-noun",
    because: [`noun “${nominal.noun}”`, fits.length > 1 ? `nearest of ${fits.length}` : "the only one"],
  };
}

/** True where nothing that the phrase says stands against the entity. */
function isTakenUpBy(entity: DraftEntity, nominal: Nominal, words: EntityWords): boolean {
  if (entity.plural !== nominal.plural) return false;
  if (nominal.gender !== null && entity.gender !== null && nominal.gender !== entity.gender) return false;
  if (nominal.kind !== null && entity.kind !== nominal.kind && entity.kind !== "other") return false;
  return nominal.modifiers.every((modifier) => entity.traits.has(modifier) || words.nameLinks.has(modifier));
}

/** Bare plurals and institutions: “port officials … port officials”, “police … police”. */
function sameDescription(
  discourse: Discourse,
  nominal: Nominal,
  fits: readonly number[],
  institution: boolean,
): Antecedent | null {
  const description = nominal.description.toLowerCase();
  if (nominal.modifiers.length === 0 && !institution) return null;
  const entity = fits.find((fit) => discourse.entities[fit]!.descriptions.has(description));
  return entity === undefined
    ? null
    : { entity, rule: "nominal/same-words", because: [`“${nominal.description}”`] };
}

/** There is one of it in an article, article or not: police, state media, the coast guard. */
function isInstitution(nominal: Nominal, words: EntityWords): boolean {
  return words.pluralPeople.has(nominal.noun) || (nominal.kind === "organization" && !nominal.plural);
}

/** “the newspaper” after the Ostvik Courier, “the company” after Ostvik Shipping Ltd or “the operator, Norrline”: the latest such name. */
function hypernymAntecedent(discourse: Discourse, nominal: Nominal, words: EntityWords): Antecedent | null {
  const isMedium = words.mediaNouns.has(nominal.noun);
  const isCompany = words.companyNouns.has(nominal.noun);
  if (nominal.plural || nominal.modifiers.length > 0 || (!isMedium && !isCompany)) return null;
  const { mentions, entities } = discourse;
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (nominal.sentence - mention.sentence > NEARER_SENTENCES_MAX) break;
    const entity = entities[mention.entity]!;
    if (entity.kind !== "organization" || !entity.named) continue;
    const fits = [...entity.names.keys()].some((name) => {
      const last = name.toLowerCase().replace(/\.$/u, "").split(" ").at(-1)!;
      return (isMedium && words.mediaNames.has(last)) || (isCompany && words.organizationSuffixes.has(last));
    });
    const isKnownCompany = isCompany && [...entity.nouns].some((noun) => words.companyNouns.has(noun));
    if (fits || isKnownCompany) {
      return { entity: mention.entity, rule: "nominal/kind-of", because: [`“${nominal.noun}” for a name`] };
    }
  }
  return null;
}

/**
 * “the senator”, “the company” for the one who spoke last. Somebody of the same noun spoken of before would be
 * meant; a spokesperson speaks for somebody else, and a body is no body of another noun than its name's.
 */
function redescribedAntecedent(
  discourse: Discourse,
  nominal: Nominal,
  words: EntityWords,
): Antecedent | null {
  const { noun, kind, plural, determiner } = nominal;
  if (plural || determiner !== "definite" || (kind !== "person" && kind !== "organization")) return null;
  if (discourse.byNoun.has(noun) || words.spokesNouns.has(noun)) return null;
  const entity = saysWhose(discourse, nominal) ? null : redescribedSpeaker(discourse, nominal, words);
  if (entity === null) return null;
  const isOtherBody = kind === "organization" && discourse.entities[entity]!.nouns.size > 0;
  return isOtherBody ? null : { entity, rule: "nominal/goes-on-speaking", because: [`noun “${noun}”`] };
}

/** “the Ruiz campaign” is hers, “the Ostvik senator” only comes from there; “the naval academy” is none of other words. */
function saysWhose({ entities, mentions }: Discourse, { start, kind, modifiers }: Nominal): boolean {
  if (kind === "organization" && modifiers.length > 0) return true;
  for (let m = mentions.length - 1; m >= 0 && mentions[m]!.start >= start; m--) {
    if (mentions[m]!.form === "name" && entities[mentions[m]!.entity]!.kind !== "place") return true;
  }
  return false;
}

function distanceTo({ mentions }: Discourse, entity: number, sentence: number): number {
  for (let m = mentions.length - 1; m >= 0 && mentions.length - m < 400; m--) {
    if (mentions[m]!.entity === entity) return sentence - mentions[m]!.sentence;
  }
  return Infinity;
}

/** The head token that the phrase describes as an apposition or a predicate; -1 for none. */
export function describedBy(view: View, nominal: Nominal): { head: number; rule: string } | null {
  const { head } = nominal;
  const governor = view.heads[head]!;
  if (isRelation(view, head, "appos") && governor >= 0 && governor < head) {
    return { head: governor, rule: "nominal/apposition" };
  }
  const children = view.children[head]!;
  if (!children.some((child) => view.deprels[child] === "cop")) return null;
  const isHedged = children.some(
    (child) => view.lower[child] === "not" || view.lower[child] === "n't" || view.tags[child]?.xpos === "MD",
  );
  const subject = children.find((child) => view.deprels[child] === "nsubj");
  if (isHedged || subject === undefined || subject > head) return null;
  return { head: subject, rule: "nominal/predicate" };
}
