/**
 * What the user knows of the entities wins over what the program found: joined, split, renamed, left out.
 *
 *     - name: Ana Ruiz                 Ana Ruiz … the commander … she        → one entity “Ana Ruiz”
 *       also: [the commander]
 *       not: [Marco Ruiz, Ruiz]        Marco Ruiz … Ruiz … he                → another, even if the program joined them
 *
 * In: the entities and mentions of one article. Out: the same with the corrections applied. Joins across
 * articles follow from `Entity.known` in `join-entities.ts`.
 */
import {
  type Article,
  contains,
  type Entity,
  type EntityKind,
  type KnownEntity,
  type Mention,
  type NameSpan,
  type Span,
} from "../../model/index.ts";
import { LISTED } from "./listed-names.ts";
import { foldName } from "./spelling.ts";

/** An entity of one of several articles, as far as joining looks at it. */
interface Joined {
  readonly item: Pick<Entity, "name" | "aliases" | "known">;
}

interface Resolved {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** A mention's new owner: an index into the known entities, or what is left of the entity it had. */
type Owner = { readonly known: number } | { readonly rest: number };

/**
 * Gives each mention to the entity that the user says it means.
 *
 * A mention in words follows the known entity that claims its spelling, with or without its title. Where the
 * name by which the program calls an entity is claimed, its other spellings follow, unless listed under `not`;
 * else they stay: who claims “Ruiz” does not take “Ana Ruiz” with it. Pronouns and descriptions go with the
 * mention of the same entity before them, or the first after. Mentions of a known entity of kind `none` are
 * dropped. Without known entities the input is returned as it is.
 *
 * @param names The names layer: a mention of a part of a listed name (“Ostvik” of “Port of Ostvik”) is all of it.
 */
export function correctEntities(
  article: Pick<Article, "id" | "path" | "text">,
  resolved: Resolved,
  known: readonly KnownEntity[],
  names: readonly NameSpan[] = [],
): Resolved {
  if (known.length === 0) return resolved;
  const { entities } = resolved;
  const mentions = widened(
    resolved.mentions,
    names.filter(({ trace }) => trace.rule === LISTED),
  );
  const spelled = mentions.map((mention) => spellingsOf(article.text, mention, entities[mention.entity]!));
  const claims = claimsOf(article, known);
  const claimed = spelled.map((spellings) => firstOf(spellings, claims));
  if (claimed.every((claim) => claim === null)) return resolved;

  const excluded = known.map(({ not }) => new Set(not.map(foldName)));
  const claimOfName = entities.map(({ name }) => claims.get(foldName(name)) ?? null);
  const owners = ownersOf(mentions, (m) => {
    const claim = claimed[m] ?? null;
    const { form, entity } = mentions[m]!;
    const follows = form === "name" ? (claimOfName[entity] ?? null) : null;
    if (claim !== null || follows === null) return claim;
    return spelled[m]!.some((spelling) => excluded[follows]!.has(spelling)) ? null : follows;
  });
  return regroup(article.text, { entities, mentions }, owners, known);
}

/**
 * Joins across articles what the user says is one, and parts what he says is not.
 *
 * `groupOf` has for each entity the index of the first one of its group. Entities known under one name end in
 * one group, with all that the program joined them with, but for those that its list `not` names; a group in
 * which two known entities meet keeps neither, and what else was in it stays together.
 */
export function joinKnown(
  groupOf: readonly number[],
  entities: readonly Joined[],
  known: readonly KnownEntity[],
): readonly number[] {
  const indexOf = new Map<string, number>();
  known.forEach(({ name }, index) => {
    if (!indexOf.has(name)) indexOf.set(name, index);
  });
  const knownAt = entities.map(({ item }) =>
    item.known === undefined ? -1 : (indexOf.get(item.known) ?? -1),
  );
  if (knownAt.every((index) => index < 0)) return groupOf;
  const excluded = known.map(({ not }) => new Set(not.map(foldName)));
  /** The one known entity of a group; -2 where there are several. */
  const ownerOf = new Map<number, number>();
  groupOf.forEach((group, i) => {
    const index = knownAt[i]!;
    if (index < 0) return;
    const owner = ownerOf.get(group);
    ownerOf.set(group, owner === undefined || owner === index ? index : -2);
  });
  const firstOfKey = new Map<string, number>();
  return groupOf.map((group, i) => {
    const owner = knownAt[i]! >= 0 ? knownAt[i]! : (ownerOf.get(group) ?? -1);
    const isOwned = owner >= 0 && (knownAt[i]! >= 0 || !isExcluded(entities[i]!, excluded[owner]!));
    const key = isOwned ? `known ${owner}` : `rest ${group}`;
    const first = firstOfKey.get(key) ?? i;
    firstOfKey.set(key, first);
    return first;
  });
}

function isExcluded({ item }: Joined, excluded: ReadonlySet<string>): boolean {
  return [item.name, ...item.aliases].some((spelling) => excluded.has(foldName(spelling)));
}

/** Names within a listed name become one mention of the whole of it. Both lists are sorted. */
function widened(mentions: readonly Mention[], listed: readonly Span[]): readonly Mention[] {
  let next = 0;
  let last: Span | null = null;
  return mentions.flatMap((mention) => {
    while (next < listed.length && listed[next]!.end <= mention.start) next++;
    const whole = listed[next];
    if (mention.form !== "name" || whole === undefined || !contains(whole, mention)) return [mention];
    if (last === whole) return [];
    last = whole;
    return [{ ...mention, start: whole.start, end: whole.end }];
  });
}

/** Folded spelling → index of the first known entity that claims it in this article. */
function claimsOf(
  { id, path }: Pick<Article, "id" | "path">,
  known: readonly KnownEntity[],
): ReadonlyMap<string, number> {
  const isHere = (place: string) => place === id || path === place || (path?.endsWith(`/${place}`) ?? false);
  const claims = new Map<string, number>();
  known.forEach(({ name, also }, index) => {
    const here = also.filter((spelling) => spelling.in?.some(isHere) ?? true);
    for (const spelling of [name, ...here.map((item) => item.spelling)]) {
      const folded = foldName(spelling);
      if (folded !== "" && !claims.has(folded)) claims.set(folded, index);
    }
  });
  // A spelling that is claimed for this article by name goes before one that is claimed everywhere.
  known.forEach(({ also }, index) => {
    for (const spelling of also)
      if (spelling.in?.some(isHere)) claims.set(foldName(spelling.spelling), index);
  });
  return claims;
}

/** A mention's words folded, whole and without a role that stands before the name; none for a pronoun. */
function spellingsOf(text: string, { form, start, end }: Mention, { roles }: Entity): readonly string[] {
  if (form === "pronoun") return [];
  const words = text.slice(start, end);
  const title = roles.find((role) => words.startsWith(`${role} `));
  const folded = foldName(words);
  return title === undefined ? [folded] : [folded, foldName(words.slice(title.length))];
}

function firstOf(spellings: readonly string[], claims: ReadonlyMap<string, number>): number | null {
  for (const spelling of spellings) {
    const claim = claims.get(spelling);
    if (claim !== undefined) return claim;
  }
  return null;
}

/** Names and claimed descriptions by `claimOf`; what is left goes with its neighbour in the same entity. */
function ownersOf(
  mentions: readonly Mention[],
  claimOf: (mention: number) => number | null,
): readonly Owner[] {
  const own = mentions.map(({ form, entity }, m): Owner | null => {
    const claim = claimOf(m);
    if (claim !== null) return { known: claim };
    return form === "name" ? { rest: entity } : null;
  });
  const latest = new Map<number, Owner>();
  for (let m = mentions.length - 1; m >= 0; m--) if (own[m]) latest.set(mentions[m]!.entity, own[m]!);
  return mentions.map(({ entity }, m) => {
    const owner = own[m] ?? latest.get(entity) ?? { rest: entity };
    latest.set(entity, owner);
    return owner;
  });
}

/** Numbers the owners by first mention and makes their entities. */
function regroup(
  text: string,
  { entities, mentions }: Resolved,
  owners: readonly Owner[],
  known: readonly KnownEntity[],
): Resolved {
  const groups = new Map<string, { readonly owner: Owner; readonly members: Mention[] }>();
  mentions.forEach((mention, m) => {
    const owner = owners[m]!;
    if ("known" in owner && known[owner.known]!.kind === "none") return;
    const key = keyOf(owner);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { owner, members: [mention] });
    else group.members.push(mention);
  });
  const sizes = new Int32Array(entities.length);
  for (const { entity } of mentions) sizes[entity]!++;
  const order = new Map([...groups.keys()].map((key, index) => [key, index]));
  const newIndexOf = new Map<number, number>();
  for (const [key, { members }] of groups)
    for (const { entity } of members) if (!newIndexOf.has(entity)) newIndexOf.set(entity, order.get(key)!);

  const corrected = [...groups.values()].map(({ owner, members }): Entity => {
    const before = [...new Set(members.map(({ entity }) => entity))].map((index) => entities[index]!);
    const partOf = before[0]!.partOf;
    return {
      ...("known" in owner
        ? knownEntityOf(known[owner.known]!, text, before, members)
        : members.length === sizes[members[0]!.entity]
          ? before[0]!
          : restOf(before[0]!, text, members)),
      partOf: partOf === null ? null : (newIndexOf.get(partOf) ?? null),
    };
  });
  const regrouped = mentions.flatMap((mention, m) => {
    const entity = order.get(keyOf(owners[m]!));
    if (entity === undefined) return [];
    const isMoved = "known" in owners[m]!;
    const { trace } = mention;
    const because = [...(trace.because ?? []), "names file"];
    return [{ ...mention, entity, trace: isMoved ? { ...trace, because } : trace }];
  });
  return { entities: corrected, mentions: regrouped };
}

function keyOf(owner: Owner): string {
  return "known" in owner ? `known ${owner.known}` : `rest ${owner.rest}`;
}

function knownEntityOf(
  { name, kind, country, position }: KnownEntity,
  text: string,
  before: readonly Entity[],
  members: readonly Mention[],
): Entity {
  const first = before.find((entity) => entity.named) ?? before[0]!;
  const { country: found, ...rest } = first;
  const code = country ?? found;
  return {
    ...rest,
    name,
    kind: kind !== null && kind !== "none" ? kind : position === null ? kindOf(before) : "place",
    named: true,
    aliases: spellings(text, members).filter((spelling) => spelling !== name),
    roles: [...new Set(before.flatMap(({ roles }) => roles))],
    known: name,
    ...(code === undefined ? {} : { country: code }),
  };
}

/** The kind that most mentions had; “other” only where none knew better. */
function kindOf(before: readonly Entity[]): EntityKind {
  return (before.find(({ kind }) => kind !== "other") ?? before[0]!).kind;
}

/** What is left of an entity from which mentions were taken: named by the spellings it keeps. */
function restOf(entity: Entity, text: string, members: readonly Mention[]): Entity {
  const kept = spellings(text, members);
  const name = kept.includes(entity.name) ? entity.name : (longest(kept) ?? entity.name);
  const { country: _taken, ...rest } = entity;
  return { ...rest, name, aliases: kept.filter((spelling) => spelling !== name) };
}

/** The words of the mentions that are no pronouns, each once, in their order. */
function spellings(text: string, mentions: readonly Mention[]): readonly string[] {
  const inWords = mentions.filter(({ form }) => form !== "pronoun");
  return [...new Set(inWords.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ")))];
}

function longest(spellings: readonly string[]): string | undefined {
  return spellings.reduce<string | undefined>(
    (a, b) => (a === undefined || b.length > a.length ? b : a),
    undefined,
  );
}
