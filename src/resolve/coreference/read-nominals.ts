/**
 * Gives each noun phrase to the entity that it speaks of: the name that it describes, what it takes
 * up again, or a new one.
 *
 *     [the operator], Norrline, …          → Norrline, role “operator”
 *     [opposition lawmaker] Ana Ruiz       → Ana Ruiz; no mention of its own
 *     [the ministry’s spokesman] … [its spokesman]      → one person, part of the ministry
 *
 * Called once for each phrase, in the order of the text; changes the discourse.
 */
import { countryIndexOf } from "../entities/country-index.ts";
import type { NameMention } from "../entities/refine-names.ts";
import { type View, wordsBetween } from "../entities/view.ts";
import type { EntityWords } from "../entities/words.ts";
import { addEntity, addMention, type Discourse, type DraftEntity, learnNoun } from "./discourse.ts";
import type { Nominal } from "./find-nominals.ts";
import { type Antecedent, describedBy, findAntecedent } from "./nominal-antecedent.ts";

/** What one pass over the article knows, and what it leaves for its end. */
export interface NominalPass {
  readonly discourse: Discourse;
  readonly names: readonly NameMention[];
  readonly nominals: readonly Nominal[];
  readonly entityOfName: Int32Array;
  /** The name that each token stands in, without its title; -1 for none. */
  readonly nameAt: Int32Array;
  /** The entity of what each token heads, as far as read; -1 for none. */
  readonly entityAt: Int32Array;
  readonly words: EntityWords;
  /** What each entity was said to have, by owner and noun. */
  readonly belongings: Map<string, number>;
  /** Phrases whose owner is looked for at the end, when what stands in their tails is known. */
  readonly owned: { readonly entity: number; readonly nominal: Nominal }[];
}

/** The entity the phrase refers to, new or known; null where it only says who a name is. */
export function readNominal(pass: NominalPass, nominal: Nominal): number | null {
  const { discourse, entityOfName, words } = pass;
  const { entities } = discourse;
  const bearer = roleBearer(pass, nominal);
  if (bearer !== null) {
    const entity = entityOfName[bearer]!;
    describe(discourse, entity, nominal);
    if (words.spokesNouns.has(nominal.noun)) pass.owned.push({ entity, nominal });
    if (isTied(discourse.view, nominal.head, pass.names[bearer]!)) return null;
    // The tree holds the phrase to be a subject of its own, so that whoever asks it for one must find the name.
    const { start, end, head } = nominal;
    const trace = { rule: "nominal/role", because: [`name “${pass.names[bearer]!.name}”`] };
    addMention(discourse, { start, end, entity, form: "nominal", head, trace });
    return entity;
  }
  const described = describedEntity(pass, nominal);
  const owner = nominal.possessor < 0 ? undefined : ownerAt(pass, nominal.possessor);
  const antecedent =
    described ?? ownedAntecedent(pass, nominal, owner) ?? findAntecedent(discourse, nominal, words);
  const entity = antecedent?.entity ?? newNominalEntity(pass, nominal);
  if (!entities[entity]!.named || words.spokesNouns.has(nominal.noun)) pass.owned.push({ entity, nominal });
  describe(discourse, entity, nominal);
  // “the operator, Norrline”: from now on “the operator” is Norrline.
  if (described !== null && entities[entity]!.kind === "organization") {
    learnNoun(discourse, entity, nominal.noun);
  }
  if (owner !== undefined) pass.belongings.set(belongingKey(nominal, owner), entity);
  if (nominal.gender !== null) entities[entity]!.gender ??= nominal.gender;
  addMention(discourse, {
    start: nominal.start,
    end: nominal.end,
    entity,
    form: "nominal",
    head: nominal.head,
    trace:
      antecedent === null
        ? { rule: "nominal/first", because: [`noun “${nominal.noun}”`] }
        : { rule: antecedent.rule, because: antecedent.because },
  });
  return entity;
}

/** “the ministry’s spokesman … its spokesman”: the same noun of the same owner. */
function ownedAntecedent(
  { belongings }: NominalPass,
  nominal: Nominal,
  owner: number | undefined,
): Antecedent | null {
  if (owner === undefined || nominal.plural || nominal.kind === null) return null;
  const entity = belongings.get(belongingKey(nominal, owner));
  return entity === undefined
    ? null
    : { entity, rule: "nominal/same-owner", because: [`noun “${nominal.noun}”`] };
}

function belongingKey({ noun, modifiers, plural }: Nominal, owner: number): string {
  return `${owner} ${plural} ${noun} ${modifiers.length > 0 ? modifiers.at(-1) : ""}`;
}

function ownerAt({ entityOfName, nameAt, entityAt }: NominalPass, token: number): number | undefined {
  const m = nameAt[token]!;
  const entity = m < 0 ? entityAt[token]! : entityOfName[m]!;
  return entity < 0 ? undefined : entity;
}

/** “coast guard commander Ana Ruiz”: the name that follows right after a singular noun for a person. */
function roleBearer({ discourse, names, nameAt }: NominalPass, nominal: Nominal): number | null {
  const { view } = discourse;
  if (nominal.kind !== "person" || nominal.plural || nominal.endToken !== nominal.head + 1) return null;
  let next = nominal.head + 1;
  // A title stands between the role and the name's tokens: “commander Gen. Ruiz”.
  while (next < nominal.head + 4 && nameAt[next] === -1 && view.sentenceOf[next] === nominal.sentence) next++;
  const m = nameAt[next] ?? -1;
  if (m < 0) return null;
  const name = names[m]!;
  if (name.start > view.tokens[nominal.head]!.end + 1 || name.kind !== "person") return null;
  // No singular noun for a person stands without an article but before a name.
  const linked =
    view.deprels[nominal.head] === "" || nominal.determiner === "none" || isTied(view, nominal.head, name);
  return linked ? m : null;
}

function isTied(view: View, head: number, name: NameMention): boolean {
  const governor = view.heads[head]!;
  const below = view.heads[name.head]!;
  return (governor >= name.firstToken && governor < name.endToken) || below === head;
}

/** The entity that an apposition or a predicate describes. */
function describedEntity(pass: NominalPass, nominal: Nominal) {
  const { discourse, names, entityOfName, nameAt, words } = pass;
  const { view, entities } = discourse;
  // “the commander, Ana Ruiz”: the name is the apposition.
  for (const child of view.children[nominal.head]!) {
    const m = view.deprels[child] === "appos" ? nameAt[child]! : -1;
    if (m < 0 || names[m]!.head !== child) continue;
    if (couldBe(entities[entityOfName[m]!]!, nominal, words)) return apposition(pass, m);
  }
  const between = nameBetweenCommas(pass, nominal);
  if (between !== null && couldBe(entities[entityOfName[between]!]!, nominal, words)) {
    return apposition(pass, between);
  }
  const described = describedBy(view, nominal);
  if (described === null || nominal.kind === null) return null;
  const index = pass.entityAt[described.head]!;
  if (index < 0) return null;
  const entity = entities[index]!;
  if (entity.plural !== nominal.plural || entity.kind !== nominal.kind) return null;
  if (nominal.gender !== null && entity.gender !== null && nominal.gender !== entity.gender) return null;
  return { entity: index, rule: described.rule, because: [`of “${view.lower[described.head]}”`] };
}

function apposition({ names, entityOfName }: NominalPass, m: number): Antecedent {
  return { entity: entityOfName[m]!, rule: "nominal/apposition", because: [`name “${names[m]!.name}”`] };
}

/** “operator” is a person or a body, as its name is. */
function couldBe(entity: DraftEntity, nominal: Nominal, words: EntityWords): boolean {
  if (nominal.plural || entity.plural) return false;
  const isBody = entity.kind === "organization" && words.organizationNouns.has(nominal.noun);
  return entity.kind === nominal.kind || isBody;
}

/** “the head of the board, Rolf Eide, …”: the name alone between commas after the phrase, whatever the tree says. */
function nameBetweenCommas(
  { discourse: { view }, names, nameAt }: NominalPass,
  nominal: Nominal,
): number | null {
  if (nominal.determiner !== "definite" && nominal.determiner !== "possessive") return null;
  const comma = nominal.endToken;
  if (view.lower[comma] !== "," || view.sentenceOf[comma] !== nominal.sentence) return null;
  const opening = view.tokens[comma + 1]?.start;
  for (let t = comma + 1; t <= comma + 5; t++) {
    const m = nameAt[t] ?? -1;
    if (m < 0) continue;
    const name = names[m]!;
    const isAlone = name.start === opening && name.sentence === nominal.sentence;
    return isAlone && view.lower[name.endToken] === "," ? m : null;
  }
  return null;
}

function newNominalEntity({ discourse, words }: NominalPass, nominal: Nominal): number {
  const shown = nominal.kind !== null && nominal.kind !== "place";
  return addEntity(discourse, {
    kind: nominal.kind ?? "other",
    gender: nominal.gender,
    plural: nominal.plural,
    shown: shown || isSpeaker(discourse.view, nominal.head, words),
  });
}

function isSpeaker(view: View, head: number, words: EntityWords): boolean {
  const verb = view.heads[head]!;
  return verb >= 0 && view.deprels[head] === "nsubj" && words.speechVerbs.has(view.lemmas[verb]!);
}

/** What the person of the phrase belongs to: the name or body inside it, the country of its adjective. */
export function ownerOf(pass: NominalPass, nominal: Nominal): number | null {
  const { discourse, words } = pass;
  const { view, entities } = discourse;
  const index = countryIndexOf(words);
  let country: number | null = null;
  for (let t = nominal.firstToken; t < nominal.endToken; t++) {
    if (t === nominal.head) continue;
    const owner = ownerAt(pass, t);
    if (owner !== undefined && entities[owner]!.kind !== "person" && entities[owner]!.shown) return owner;
    const code = index.codeOfDemonym(wordsBetween(view, t, t + 1));
    if (code !== null) country ??= entities.findIndex((entity) => entity.country === code);
  }
  return country === -1 ? null : country;
}

function describe(discourse: Discourse, index: number, nominal: Nominal): void {
  const entity = discourse.entities[index]!;
  entity.descriptions.add(nominal.description.toLowerCase());
  for (const modifier of nominal.modifiers) entity.traits.add(modifier);
  if (!entity.named || entity.kind === "person") learnNoun(discourse, index, nominal.noun);
  if (entity.named && nominal.kind === "person" && isRoleText(nominal)) entity.roles.add(nominal.description);
  if (!entity.named) entity.spellings.add(nominal.description);
  // “the commission” is a short form of the commission's own name; “the commander” is nobody's name.
  else if (entity.nouns.has(nominal.noun) && entity.kind !== "person" && nominal.determiner === "definite") {
    entity.spellings.add(wordsBetween(discourse.view, nominal.firstToken, nominal.endToken));
  }
}

/** “the commander” again says nothing new; “coast guard commander” does. */
function isRoleText(nominal: Nominal): boolean {
  return nominal.determiner !== "demonstrative" && nominal.determiner !== "possessive";
}
