/**
 * Who and what does one article speak of, and where?
 *
 *     [coast guard commander [General Ana Ruiz]] … [Ruiz] … [the commander] … [she]
 *                             ╰───────────── one entity, role “coast guard commander” ────╯
 *
 * Names are refined and joined first, over the whole article; then one pass in reading order gives
 * nominals and pronouns to what was spoken of before. Precision first: a pronoun that could mean
 * two is no mention.
 */
import { bySpan, type Entity, type Mention, type TextLayers } from "../../model/index.ts";
import {
  addEntity,
  addMention,
  type Discourse,
  type DraftEntity,
  learnNoun,
  newDiscourse,
} from "../coreference/discourse.ts";
import { findNominals, type Nominal } from "../coreference/find-nominals.ts";
import { type Antecedent, describedBy, findAntecedent } from "../coreference/nominal-antecedent.ts";
import { type ChooseAntecedent, chooseAntecedent, isEmptyIt } from "../coreference/pronoun-antecedent.ts";
import { countryIndexOf } from "./country-index.ts";
import { fullestName, nameEntities } from "./name-entities.ts";
import { type NameMention, refineNames } from "./refine-names.ts";
import { foldName } from "./spelling.ts";
import { type View, viewOf, wordsBetween } from "./view.ts";
import type { EntityWords } from "./words.ts";

/**
 * Mentions and entities of one article: names joined with their shorter forms, titles, roles and
 * acronyms; then nominal and pronoun mentions by coreference.
 *
 * Mentions are sorted by position, each inside its sentence, an inner one after the one that holds
 * it; entities are in the order of their first mention, and every one has a mention. Works on any
 * layers, with or without names and trees; without trees fewer references are resolved.
 *
 * @param choose Decides whom a pronoun means; another than the default is for fitting its weights.
 */
export function resolveEntities(
  text: string,
  layers: TextLayers,
  words: EntityWords,
  choose: ChooseAntecedent = chooseAntecedent,
): { entities: readonly Entity[]; mentions: readonly Mention[] } {
  const view = viewOf(text, layers);
  const names = refineNames(view, layers.names, words);
  const nominals = findNominals(view, names, words);
  const discourse = newDiscourse(view);
  const entityOfName = addNamedEntities(discourse, names, words);
  readInOrder({ discourse, names, nominals, entityOfName, words, choose, belongings: new Map(), owned: [] });
  return finished(discourse, words);
}

interface Pass {
  readonly discourse: Discourse;
  readonly names: readonly NameMention[];
  readonly nominals: readonly Nominal[];
  readonly entityOfName: Int32Array;
  readonly words: EntityWords;
  readonly choose: ChooseAntecedent;
  /** What each entity was said to have, by owner and noun. */
  readonly belongings: Map<string, number>;
  /** Phrases whose owner is looked for at the end, when what stands in their tails is known. */
  readonly owned: { readonly entity: number; readonly nominal: Nominal }[];
}

/** Makes the named entities and what is known of them from their names alone; returns each name's entity. */
function addNamedEntities(
  discourse: Discourse,
  names: readonly NameMention[],
  words: EntityWords,
): Int32Array {
  const entityOfName = new Int32Array(names.length);
  for (const named of nameEntities(discourse.view, names, words)) {
    const index = addEntity(discourse, { ...named, mentions: 0, named: true });
    const entity = discourse.entities[index]!;
    for (const m of named.mentions) {
      const name = names[m]!;
      entityOfName[m] = index;
      entity.names.set(name.name, (entity.names.get(name.name) ?? 0) + 1);
      for (const part of foldName(name.name).split(" ")) entity.traits.add(part);
      if (name.title !== null) {
        if (!words.honorifics.has(name.title)) entity.roles.add(titleAsWritten(discourse.view, name));
        for (const part of name.title.split(" ")) entity.traits.add(part);
        entity.nouns.add(name.title.split(" ").at(-1)!);
      }
      if (entity.kind === "organization" || entity.kind === "place") {
        for (const noun of nounsOfName(name.name, words)) entity.nouns.add(noun);
      }
    }
  }
  return entityOfName;
}

function titleAsWritten(view: View, name: NameMention): string {
  return view.text.slice(name.start, view.tokens[name.firstToken]!.start).trim().replace(/\s+/gu, " ");
}

/** The nouns that may take a name up: its last word, and the one before “of” or “for”. */
function nounsOfName(name: string, words: EntityWords): readonly string[] {
  const parts = foldName(name).split(" ");
  if (parts.length < 2) return [];
  const link = parts.findIndex((part) => words.nameLinks.has(part));
  const heads = link > 0 ? [parts[link - 1]!] : [parts.at(-1)!];
  return heads.filter((head) => words.organizationNouns.has(head) || words.placeNouns.has(head));
}

/** One pass over names, nominals and pronouns by the position of their heads. */
function readInOrder(pass: Pass): void {
  const { discourse, names, nominals, words } = pass;
  const { view } = discourse;
  const nameByHead = new Map(names.map((name, m) => [name.head, m] as const));
  const nameByToken = new Map<number, number>();
  names.forEach((name, m) => {
    for (let t = name.firstToken; t < name.endToken; t++) nameByToken.set(t, m);
  });
  const nominalByHead = new Map(nominals.map((nominal) => [nominal.head, nominal] as const));
  const entityAt = new Map<number, number>();
  for (let t = 0; t < view.tokens.length; t++) {
    const m = nameByHead.get(t);
    if (m !== undefined) {
      readName(pass, m);
      entityAt.set(t, pass.entityOfName[m]!);
      continue;
    }
    const nominal = nominalByHead.get(t);
    if (nominal !== undefined) {
      const entity = readNominal(pass, nominal, nameByToken, entityAt);
      if (entity !== null) entityAt.set(t, entity);
      continue;
    }
    const form = words.pronouns.get(view.lower[t]!);
    if (form === undefined || view.sentenceOf[t]! < 0 || isEmptyIt(view, t, words)) continue;
    const antecedent = pass.choose(discourse, t, form, words);
    if (antecedent === null) continue;
    const entity = discourse.entities[antecedent.entity]!;
    if (form.gender !== null) entity.gender ??= form.gender;
    entityAt.set(t, antecedent.entity);
    addMention(discourse, {
      ...view.tokens[t]!,
      entity: antecedent.entity,
      form: "pronoun",
      head: t,
      trace: { rule: "pronoun/salience", score: antecedent.score, because: antecedent.because },
    });
  }
  for (const { entity, nominal } of pass.owned) {
    const draft = discourse.entities[entity]!;
    if (draft.kind === "person") draft.partOf ??= ownerOf(pass, nominal, nameByToken, entityAt);
  }
}

function readName({ discourse, names, entityOfName }: Pass, m: number): void {
  const name = names[m]!;
  const entity = entityOfName[m]!;
  const { text } = discourse.view;
  discourse.entities[entity]!.spellings.add(text.slice(name.start, name.end).replace(/\s+/gu, " ")).add(
    name.name,
  );
  addMention(discourse, {
    start: name.start,
    end: name.end,
    entity,
    form: "name",
    head: name.head,
    trace: { rule: name.rule, because: [`${name.kind}: ${name.because}`] },
  });
}

/** The entity the phrase refers to, new or known; null where it only says who a name is. */
function readNominal(
  pass: Pass,
  nominal: Nominal,
  nameByToken: ReadonlyMap<number, number>,
  entityAt: ReadonlyMap<number, number>,
): number | null {
  const { discourse, entityOfName, words } = pass;
  const { entities } = discourse;
  const bearer = roleBearer(pass, nominal, nameByToken);
  if (bearer !== null) {
    const entity = entityOfName[bearer]!;
    describe(discourse, entity, nominal);
    if (words.spokesNouns.has(nominal.noun)) pass.owned.push({ entity, nominal });
    return null;
  }
  const described = describedEntity(pass, nominal, nameByToken, entityAt);
  const owner = nominal.possessor < 0 ? undefined : ownerAt(pass, nominal.possessor, nameByToken, entityAt);
  const antecedent =
    described ?? ownedAntecedent(pass, nominal, owner) ?? findAntecedent(discourse, nominal, words);
  const entity = antecedent?.entity ?? newNominalEntity(pass, nominal);
  if (!entities[entity]!.named || words.spokesNouns.has(nominal.noun)) pass.owned.push({ entity, nominal });
  describe(discourse, entity, nominal);
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
  { belongings }: Pass,
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

function ownerAt(
  { entityOfName }: Pass,
  token: number,
  nameByToken: ReadonlyMap<number, number>,
  entityAt: ReadonlyMap<number, number>,
): number | undefined {
  const m = nameByToken.get(token);
  return m === undefined ? entityAt.get(token) : entityOfName[m]!;
}

/** “coast guard commander Ana Ruiz”: the name that follows right after a singular noun for a person. */
function roleBearer(
  { discourse, names }: Pass,
  nominal: Nominal,
  nameByToken: ReadonlyMap<number, number>,
): number | null {
  const { view } = discourse;
  if (nominal.kind !== "person" || nominal.plural || nominal.endToken !== nominal.head + 1) return null;
  let next = nominal.head + 1;
  // A title stands between the role and the name's tokens: “commander Gen. Ruiz”.
  while (next < nominal.head + 4 && !nameByToken.has(next) && view.sentenceOf[next] === nominal.sentence)
    next++;
  const m = nameByToken.get(next);
  if (m === undefined) return null;
  const name = names[m]!;
  if (name.start > view.tokens[nominal.head]!.end + 1 || name.kind !== "person") return null;
  const linked = view.deprels[nominal.head] === "" || isTied(view, nominal.head, name);
  return linked ? m : null;
}

function isTied(view: View, head: number, name: NameMention): boolean {
  const governor = view.heads[head]!;
  const below = view.heads[name.head]!;
  return (governor >= name.firstToken && governor < name.endToken) || below === head;
}

/** The entity that an apposition or a predicate describes. */
function describedEntity(
  pass: Pass,
  nominal: Nominal,
  nameByToken: ReadonlyMap<number, number>,
  entityAt: ReadonlyMap<number, number>,
) {
  const { discourse, names, entityOfName } = pass;
  const { view, entities } = discourse;
  // “the commander, Ana Ruiz”: the name is the apposition.
  for (const child of view.children[nominal.head]!) {
    const m = view.deprels[child] === "appos" ? nameByToken.get(child) : undefined;
    if (m === undefined || names[m]!.head !== child) continue;
    const entity = entities[entityOfName[m]!]!;
    if (entity.kind === nominal.kind && !nominal.plural) {
      return { entity: entityOfName[m]!, rule: "nominal/apposition", because: [`name “${names[m]!.name}”`] };
    }
  }
  const described = describedBy(view, nominal);
  if (described === null || nominal.kind === null) return null;
  const index = entityAt.get(described.head);
  if (index === undefined) return null;
  const entity = entities[index]!;
  if (entity.plural !== nominal.plural || entity.kind !== nominal.kind) return null;
  if (nominal.gender !== null && entity.gender !== null && nominal.gender !== entity.gender) return null;
  return { entity: index, rule: described.rule, because: [`of “${view.lower[described.head]}”`] };
}

function newNominalEntity({ discourse, words }: Pass, nominal: Nominal): number {
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
function ownerOf(
  { discourse, entityOfName, words }: Pass,
  nominal: Nominal,
  nameByToken: ReadonlyMap<number, number>,
  entityAt: ReadonlyMap<number, number>,
): number | null {
  const { view, entities } = discourse;
  const index = countryIndexOf(words);
  let country: number | null = null;
  for (let t = nominal.firstToken; t < nominal.endToken; t++) {
    if (t === nominal.head) continue;
    const m = nameByToken.get(t);
    const owner = m === undefined ? entityAt.get(t) : entityOfName[m]!;
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

/** The model’s objects: things that were only remembered are left out, the rest numbered by first mention. */
function finished({ entities, mentions }: Discourse, words: EntityWords) {
  const sorted = mentions.filter((mention) => entities[mention.entity]!.shown).sort(bySpan);
  const order = new Map<number, number>();
  for (const { entity } of sorted) if (!order.has(entity)) order.set(entity, order.size);
  return {
    entities: [...order.keys()].map((index) => entityOf(entities[index]!, order, words)),
    mentions: sorted.map(
      ({ start, end, entity, form, trace }): Mention => ({
        start,
        end,
        form,
        entity: order.get(entity)!,
        trace,
      }),
    ),
  };
}

function entityOf(draft: DraftEntity, order: ReadonlyMap<number, number>, words: EntityWords): Entity {
  const name = draft.named
    ? fullestName(draft.names, draft.kind, words)
    : [...draft.spellings].reduce((a, b) => (b.length > a.length ? b : a));
  return {
    name,
    kind: draft.kind,
    named: draft.named,
    gender: draft.gender,
    plural: draft.plural,
    aliases: [...draft.spellings].filter((spelling) => spelling !== name),
    roles: [...draft.roles],
    partOf: draft.partOf === null ? null : (order.get(draft.partOf) ?? null),
    ...(draft.country === null ? {} : { country: draft.country }),
  };
}
