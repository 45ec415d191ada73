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
  newDiscourse,
} from "../coreference/discourse.ts";
import { findNominals } from "../coreference/find-nominals.ts";
import { type ChooseAntecedent, chooseAntecedent, isEmptyIt } from "../coreference/pronoun-antecedent.ts";
import { type NominalPass, ownerOf, readNominal } from "../coreference/read-nominals.ts";
import { findMetonyms, type Metonym } from "./metonymy.ts";
import { fullestName, type NamedEntity, nameEntities } from "./name-entities.ts";
import { type NameMention, refineNames } from "./refine-names.ts";
import { type View, viewOf } from "./view.ts";
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
  const metonyms = findMetonyms(view, names, words);
  const entityOfName = addNamedEntities(discourse, names, metonyms, words);
  readInOrder({
    discourse,
    names,
    metonyms,
    nominals,
    entityOfName,
    nameAt: namesOfTokens(view, names),
    entityAt: new Int32Array(view.tokens.length).fill(-1),
    words,
    choose,
    belongings: new Map(),
    owned: [],
  });
  return finished(discourse, words);
}

interface Pass extends NominalPass {
  /** Whom each name stands for; null for one that speaks of itself. */
  readonly metonyms: readonly (Metonym | null)[];
  readonly choose: ChooseAntecedent;
}

/** The name that each token stands in; -1 for none. */
function namesOfTokens(view: View, names: readonly NameMention[]): Int32Array {
  const nameAt = new Int32Array(view.tokens.length).fill(-1);
  names.forEach(({ firstToken, endToken }, m) => {
    nameAt.fill(m, firstToken, endToken);
  });
  return nameAt;
}

/** Makes the named entities and what is known of them from their names alone; returns each name's entity. */
function addNamedEntities(
  discourse: Discourse,
  names: readonly NameMention[],
  metonyms: readonly (Metonym | null)[],
  words: EntityWords,
): Int32Array {
  const entityOfName = new Int32Array(names.length);
  for (const named of nameEntities(discourse.view, names, metonyms, words)) {
    const index = addEntity(discourse, {
      ...named,
      mentions: 0,
      named: true,
      plural: isPluralName(discourse.view, named, names),
    });
    const entity = discourse.entities[index]!;
    for (const m of named.mentions) {
      const name = names[m]!;
      entityOfName[m] = index;
      const proper = metonyms[m]?.name ?? name.name;
      entity.names.set(proper, (entity.names.get(proper) ?? 0) + 1);
      for (const part of name.folded.split(" ")) entity.traits.add(part);
      if (name.title !== null) {
        if (!words.honorifics.has(name.title)) entity.roles.add(titleAsWritten(discourse.view, name));
        for (const part of name.title.split(" ")) entity.traits.add(part);
        entity.nouns.add(name.title.split(" ").at(-1)!);
      }
      if (entity.kind === "organization" || entity.kind === "place") {
        for (const noun of nounsOfName(name.folded, words)) entity.nouns.add(noun);
      }
    }
  }
  return entityOfName;
}

/** “Democrats”, “the Ruizes”: people of one name, not a body of a plural name and not “John Roberts”. */
function isPluralName(view: View, { kind, mentions }: NamedEntity, names: readonly NameMention[]): boolean {
  if (kind !== "person" && kind !== "other") return false;
  return mentions.every((m) => {
    const { head, firstToken, endToken } = names[m]!;
    return view.tags[head]?.xpos === "NNPS" && (kind === "other" || endToken - firstToken === 1);
  });
}

function titleAsWritten(view: View, name: NameMention): string {
  return view.text.slice(name.start, view.tokens[name.firstToken]!.start).trim().replace(/\s+/gu, " ");
}

/** The nouns that may take a name up: its last word, and the one before “of” or “for”. */
function nounsOfName(folded: string, words: EntityWords): readonly string[] {
  const parts = folded.split(" ");
  if (parts.length < 2) return [];
  const link = parts.findIndex((part) => words.nameLinks.has(part));
  const heads = link > 0 ? [parts[link - 1]!] : [parts.at(-1)!];
  return heads.filter((head) => words.organizationNouns.has(head) || words.placeNouns.has(head));
}

/** One pass over names, nominals and pronouns by the position of their heads. */
function readInOrder(pass: Pass): void {
  const { discourse, names, nominals, nameAt, entityAt, words } = pass;
  const { view } = discourse;
  const nominalAt = new Int32Array(view.tokens.length).fill(-1);
  nominals.forEach(({ head }, n) => {
    nominalAt[head] = n;
  });
  for (let t = 0; t < view.tokens.length; t++) {
    const m = nameAt[t]!;
    if (m >= 0 && names[m]!.head === t) {
      readName(pass, m);
      entityAt[t] = pass.entityOfName[m]!;
      continue;
    }
    if (nominalAt[t]! >= 0) {
      entityAt[t] = readNominal(pass, nominals[nominalAt[t]!]!) ?? -1;
      continue;
    }
    const form = words.pronouns.get(view.lower[t]!);
    if (form === undefined || view.sentenceOf[t]! < 0 || isEmptyIt(view, t, words)) continue;
    const antecedent = pass.choose(discourse, t, form, words);
    if (antecedent === null) continue;
    const entity = discourse.entities[antecedent.entity]!;
    if (form.gender !== null) entity.gender ??= form.gender;
    entityAt[t] = antecedent.entity;
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
    const isPart = draft.kind === "organization" && !draft.named && !draft.plural;
    if (draft.kind === "person" || isPart) draft.partOf ??= ownerOf(pass, nominal);
  }
}

function readName({ discourse, names, metonyms, entityOfName }: Pass, m: number): void {
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
    ...(metonyms[m] === null ? {} : { metonymy: true as const }),
    trace: { rule: name.rule, because: [`${name.kind}: ${name.because}`] },
  });
}

/** The model’s objects: things that were only remembered are left out, the rest numbered by first mention. */
function finished({ entities, mentions }: Discourse, words: EntityWords) {
  const sorted = mentions.filter((mention) => entities[mention.entity]!.shown).sort(bySpan);
  const order = new Map<number, number>();
  for (const { entity } of sorted) if (!order.has(entity)) order.set(entity, order.size);
  return {
    entities: [...order.keys()].map((index) => entityOf(entities[index]!, order, words)),
    mentions: sorted.map(
      ({ start, end, entity, form, metonymy, trace }): Mention => ({
        start,
        end,
        form,
        entity: order.get(entity)!,
        ...(metonymy === true ? { metonymy } : {}),
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
