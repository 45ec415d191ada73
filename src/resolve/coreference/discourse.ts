/**
 * What has been spoken of so far: the entities of one article while they are still being put
 * together, and their mentions in the order of the text. Owned and changed by one pass over the
 * article; what leaves it is made of plain readonly objects.
 */
import type { EntityKind, Span, Trace } from "../../model/index.ts";
import type { View } from "../entities/view.ts";
import { isRelation } from "../entities/view.ts";
import type { Gender } from "../entities/words.ts";

export interface DraftEntity {
  kind: EntityKind;
  named: boolean;
  gender: Gender | null;
  plural: boolean;
  /** False for a thing that no mention is made of; it only keeps pronouns from going astray. */
  shown: boolean;
  country: string | null;
  /** Index of the entity it belongs to. */
  partOf: number | null;
  /** Names without titles, with how often each stands in the text. */
  readonly names: Map<string, number>;
  /** Spellings with titles, in order of appearance. */
  readonly spellings: Set<string>;
  readonly roles: Set<string>;
  /** Descriptions of nominals, in order of appearance. */
  readonly descriptions: Set<string>;
  /** Head nouns by which it may be taken up again. */
  readonly nouns: Set<string>;
  /** Lower-case words known of it, from its names, roles and descriptions. */
  readonly traits: Set<string>;
  mentions: number;
}

/** The part a mention plays in its clause, by how likely it is spoken of again. */
export type GrammaticalRole = "subject" | "object" | "possessor" | "other";

export interface DraftMention extends Span {
  readonly entity: number;
  readonly form: "name" | "nominal" | "pronoun";
  readonly head: number;
  readonly sentence: number;
  readonly role: GrammaticalRole;
  /** Set where a place's name stands for those who act there. */
  readonly metonymy?: true;
  readonly trace: Trace;
}

export interface Discourse {
  readonly view: View;
  readonly entities: DraftEntity[];
  readonly mentions: DraftMention[];
  /** Entities by a noun that may take them up, the latest last. */
  readonly byNoun: Map<string, number[]>;
}

/** Most entities remembered for one noun. */
const NOUN_MEMORY = 24;

export function newDiscourse(view: View): Discourse {
  return { view, entities: [], mentions: [], byNoun: new Map() };
}

export function addEntity(discourse: Discourse, facts: Partial<DraftEntity> & { kind: EntityKind }): number {
  discourse.entities.push({
    named: false,
    gender: null,
    plural: false,
    shown: true,
    country: null,
    partOf: null,
    names: new Map(),
    spellings: new Set(),
    roles: new Set(),
    descriptions: new Set(),
    nouns: new Set(),
    traits: new Set(),
    mentions: 0,
    ...facts,
  });
  return discourse.entities.length - 1;
}

export function addMention(discourse: Discourse, mention: Omit<DraftMention, "role" | "sentence">): void {
  const { view, entities, mentions } = discourse;
  mentions.push({
    ...mention,
    role: roleOf(view, mention.head),
    sentence: view.sentenceOf[mention.head]!,
  });
  const entity = entities[mention.entity]!;
  entity.mentions++;
  for (const noun of entity.nouns) remember(discourse, noun, mention.entity);
}

/** Makes `noun` a word that may take the entity up: “the commission”. */
export function learnNoun(discourse: Discourse, entity: number, noun: string): void {
  discourse.entities[entity]!.nouns.add(noun);
  remember(discourse, noun, entity);
}

function remember({ byNoun }: Discourse, noun: string, entity: number): void {
  const known = byNoun.get(noun) ?? [];
  if (known.at(-1) === entity) return;
  const at = known.lastIndexOf(entity);
  if (at >= 0) known.splice(at, 1);
  known.push(entity);
  if (known.length > NOUN_MEMORY) known.shift();
  byNoun.set(noun, known);
}

/** What part the token plays in its clause; a conjunct plays the part of the first of its row. */
export function roleOf(view: View, token: number): GrammaticalRole {
  let t = token;
  for (let steps = 0; steps < 8 && isRelation(view, t, "conj", "appos", "flat", "compound"); steps++) {
    const head = view.heads[t]!;
    if (head < 0) break;
    t = head;
  }
  const deprel = view.deprels[t]!;
  if (deprel.startsWith("nsubj") || deprel.startsWith("csubj")) return "subject";
  if (deprel === "nmod:poss") return "possessor";
  if (deprel === "obj" || deprel === "iobj" || deprel === "obl:agent") return "object";
  return "other";
}
