/**
 * Which names that were taken for a person or a body are places after all? The gazetteer and the text decide together.
 *
 *     OSTVIK — The harbour …      two Ostvik residents      roads to Lillmark and Ostvik      in Ostvik
 *            ╰─ a dateline             ╰─ who lives there           a place beside it ─╯       ╰─ a preposition
 *
 * A finder of names has seen few of the world's towns. A name counts as a place if the gazetteer knows it, something
 * around one of its mentions says so, and the place lies where the others of the article lie, or is a large one. A
 * person with a title, a role or a full name stays one, whatever towns are called.
 */
import type { Entity, Mention, TextLayers } from "../../model/index.ts";
import type { EntityWords } from "../entities/words.ts";
import { meaningOf, type PlaceLanguage, type Sources, sourcesOf } from "./candidates.ts";
import { type Choice, choosePlaces } from "./choose-places.ts";
import { GROUNDS } from "./grounds.ts";
import { placeKey } from "./place-key.ts";
import { readToponyms } from "./read-toponyms.ts";

/** What stands around a name. */
interface Around {
  readonly name: string;
  readonly isSentenceStart: boolean;
  /** What is tied to it by a hyphen: “based” of “Ostvik-based”; "" for nothing. */
  readonly tail: string;
  /** How many other bodies’ names begin with it: “Ostvik Police”, “Ostvik College”. */
  readonly bodies: number;
  /** As written: -1 is the word before the name, 1 the word after it; "" past the ends of the text. */
  word(offset: number): string;
  /** True where another place is named right before or after that word. */
  isBesidePlace(offset: -1 | 1): boolean;
  readonly sources: Sources;
}

/** Points for each thing around a mention that speaks for a place. */
const CLUES: readonly ((around: Around) => number)[] = [
  ({ isSentenceStart, word, name }) => (isSentenceStart && isShouted(name) && leadsToDash(word) ? 2 : 0),
  ({ name, sources }) => (isDesignated(name, sources) ? 2 : 0),
  ({ name, sources }) => (isOfRegion(name, sources) ? 1 : 0),
  ({ tail, sources }) => (sources.words.homeWords.has(tail) ? 2 : 0),
  ({ word, sources }) => (sources.words.withinWords.has(word(-1)) && isSettlement(word(-2), sources) ? 2 : 0),
  ({ bodies }) => (bodies > 0 ? 1 : 0),
  ({ word, sources }) => (word(1) === "," && isContainer(word(2), sources) ? 1 : 0),
  ({ word, sources }) => (isLocating(word(-1), word(-2), sources) ? 1 : 0),
  ({ word, sources }) => (sources.words.localNouns.has(word(1)) ? 1 : 0),
  ({ word, sources }) => (sources.words.pluralDesignators.has(word(1)) ? 1 : 0),
  ({ word, sources, isBesidePlace }) => (isJoint(word(-1), sources) && isBesidePlace(-1) ? 1 : 0),
  ({ word, sources, isBesidePlace }) => (isJoint(word(1), sources) && isBesidePlace(1) ? 1 : 0),
];

/** Points that make a place of a name: its best mention's and those of where it would lie. */
const POINTS_MIN = 2;
/** Inhabitants from which a place is known wherever the article plays. */
const LARGE_INHABITANTS_MIN = 200_000;
const NAME_WORDS_MAX = 4;
/** In characters: “N.C.”, not “NC”. */
const NAME_LENGTH_MIN = 4;
/** Least value of a ground that says that the place lies where the others do. */
const SUPPORT_MIN = 0.3;
const SUPPORTS = new Set(["district", "region", "near"]);
const DASH = /^[-–—]{1,3}$/u;

/** The entities, those that are places after all with their kind mended; the same array where none is. */
export function mendPlaceKinds(
  text: string,
  layers: Pick<TextLayers, "tokens" | "sentences">,
  { entities, mentions }: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  language: PlaceLanguage,
): readonly Entity[] {
  const sources = sourcesOf(language);
  const entityWords = language.entities;
  const isLandmark = entities.map((entity) => isNamedAsLandmark(entity, sources, entityWords));
  const isDoubtful = entities.map((entity) => couldBePlace(entity, sources, entityWords));
  const points = pointsOf(text, layers, mentions, { entities, isDoubtful, sources });
  if (points.size === 0 && !isLandmark.includes(true)) return entities;
  const supposed = entities.map((entity, e): Entity => {
    return points.has(e) || isLandmark[e] ? { ...entity, kind: "place" } : entity;
  });
  const found = readToponyms(text, layers.tokens, supposed, mentions, sources);
  const mended = new Set(
    choosePlaces(found, sources.gazetteer, null)
      .filter(({ toponym: { entity } }) => points.has(entity))
      .filter((choice) => {
        const { entity } = choice.toponym;
        return points.get(entity)! + supportOf(choice, entities[entity]!, sources) >= POINTS_MIN;
      })
      .map(({ toponym }) => toponym.entity),
  );
  return entities.map((entity, e) => (isLandmark[e] || mended.has(e) ? supposed[e]! : entity));
}

/** “Ostvik Road”, “Skarv River”: its noun says it, whether the gazetteer knows the name or not. */
function isNamedAsLandmark(
  { name, kind, named, roles }: Entity,
  { words }: Sources,
  entityWords: EntityWords,
): boolean {
  if (!named || kind === "place" || kind === "event" || roles.length > 0) return false;
  const parts = placeKey(name).split(" ");
  const isName = parts.length > 1 && parts.length <= NAME_WORDS_MAX && !entityWords.givenNames.has(parts[0]!);
  return isName && words.landmarkEnds.has(parts.at(-1)!);
}

/** A name that the gazetteer knows, of somebody or something of which nothing else is known. */
function couldBePlace(entity: Entity, sources: Sources, entityWords: EntityWords): boolean {
  const { name, kind, named, roles } = entity;
  if (!named || kind === "place" || kind === "event" || roles.length > 0) return false;
  const key = placeKey(name);
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const isCommon =
    entityWords.organizationNouns.has(last) ||
    entityWords.landmarkNouns.has(last) ||
    entityWords.eventNouns.has(last) ||
    entityWords.personNouns.has(last) ||
    (!key.includes(" ") && entityWords.placeNouns.has(last)) ||
    entityWords.neverNames.has(key);
  const isPerson = kind === "person" && entityWords.givenNames.has(key.split(" ")[0]!);
  if (isPerson || name.length < NAME_LENGTH_MIN || key.split(" ").length > NAME_WORDS_MAX) return false;
  if (isCommon && !key.includes(" ")) return false;
  return isCommon
    ? isOfRegion(name, sources)
    : meaningOf(name, sources).candidates.some(({ fit }) => fit !== "part");
}

/** Of each doubtful entity with a clue the points of its best mention. */
function pointsOf(
  text: string,
  { tokens, sentences }: Pick<TextLayers, "tokens" | "sentences">,
  mentions: readonly Mention[],
  {
    entities,
    isDoubtful,
    sources,
  }: {
    readonly entities: readonly Entity[];
    readonly isDoubtful: readonly boolean[];
    readonly sources: Sources;
  },
): ReadonlyMap<number, number> {
  const points = new Map<number, number>();
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const names = mentions.filter(({ form }) => form === "name");
  const isPlace = (mention: Mention | undefined) =>
    mention !== undefined && (entities[mention.entity]!.kind === "place" || isDoubtful[mention.entity]!);
  const bodies = countBodies(entities);
  let t = 0;
  for (const [m, { start, end, entity }] of names.entries()) {
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    if (!isDoubtful[entity]) continue;
    let after = t;
    while (after < tokens.length && tokens[after]!.start < end) after++;
    const word = (offset: number) => {
      const token = tokens[offset < 0 ? t + offset : after + offset - 1];
      return token === undefined ? "" : text.slice(token.start, token.end);
    };
    const around: Around = {
      name: text.slice(start, end),
      tail: /^-(\p{Ll}{1,10})/u.exec(text.slice(end, end + TAIL_LENGTH))?.[1] ?? "",
      bodies: bodies.get(placeKey(text.slice(start, end))) ?? 0,
      isSentenceStart: starts.has(t),
      word,
      isBesidePlace(offset) {
        const joint = tokens[offset < 0 ? t - 1 : after];
        const beside = names[m + offset];
        if (joint === undefined || !isPlace(beside)) return false;
        return offset < 0 ? joint.start - beside!.end <= 1 : beside!.start - joint.end <= 1;
      },
      sources,
    };
    const sum = CLUES.reduce((total, clue) => total + clue(around), 0);
    if (sum > 0) points.set(entity, Math.max(sum, points.get(entity) ?? 0));
  }
  return points;
}

const TAIL_LENGTH = 12;

/** How many bodies' names of several words begin with one word, with two. */
function countBodies(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, kind, named } of entities) {
    if (!named || kind !== "organization") continue;
    const parts = placeKey(name).split(" ");
    for (let n = 1; n < Math.min(parts.length, NAME_WORDS_MAX); n++) {
      const beginning = parts.slice(0, n).join(" ");
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
  }
  return counts;
}

/** Two points where the text says where it lies, and it does lie there; one where it lies among the others. */
function supportOf({ candidate, grounds }: Choice, { kind }: Entity, { gazetteer }: Sources): number {
  const groundOf = (wanted: string) => grounds[GROUNDS.findIndex(({ name }) => name === wanted)]!;
  if (groundOf("stated") > 0) return 2;
  if (GROUNDS.some(({ name }, g) => SUPPORTS.has(name) && grounds[g]! >= SUPPORT_MIN)) return 1;
  const level = gazetteer.levelOf(candidate.place);
  const isLarge = level === "country" || gazetteer.populationOf(candidate.place) >= LARGE_INHABITANTS_MIN;
  return isLarge && kind !== "person" ? 1 : 0;
}

/** “OSTVIK —”, “OSTVIK (Meridian) —”, “OSTVIK, March 4 (Meridian) —”: the dash of a dateline is near. */
function leadsToDash(word: Around["word"]): boolean {
  if (DASH.test(word(1))) return true;
  if (word(1) !== "," && word(1) !== "(") return false;
  for (let offset = 2; offset <= DATELINE_WORDS_MAX; offset++) if (DASH.test(word(offset))) return true;
  return false;
}

/** “, March 4, 2031 (Meridian News) —”. */
const DATELINE_WORDS_MAX = 9;

/** “Ostvik County”: the gazetteer has it with its noun. */
function isDesignated(name: string, { gazetteer, words }: Sources): boolean {
  const key = placeKey(name);
  const noun = key.slice(key.lastIndexOf(" ") + 1);
  return noun !== key && words.designators.has(noun) && gazetteer.find(key).length > 0;
}

/** A country, a region or an area by its own name or short form, as few bodies are called: “Ill.”, “Norway”. */
function isOfRegion(name: string, sources: Sources): boolean {
  const { area, candidates } = meaningOf(name, sources);
  const levels = candidates
    .filter(({ fit }) => fit === "own")
    .map(({ place }) => sources.gazetteer.levelOf(place));
  return area !== null || levels.includes("region") || levels.includes("country");
}

/** “in Ostvik”, “in the West Bank”. */
function isLocating(before: string, beforeThat: string, { words }: Sources): boolean {
  const word = words.articles.has(before) ? beforeThat : before;
  return words.locatingWords.has(word.toLowerCase());
}

/** “city”, “cities”, “village”. */
function isSettlement(word: string, { words }: Sources): boolean {
  return words.designators.has(word) || words.pluralDesignators.has(word);
}

function isContainer(word: string, { words, countries }: Sources): boolean {
  return (
    countries.codeOfName(word) !== null ||
    (/^\p{Lu}/u.test(word) && words.regionShortForms.has(placeKey(word)))
  );
}

/** “Ruiz & Kim” are a firm. */
function isJoint(word: string, { words }: Sources): boolean {
  return word === "," || (word !== "&" && words.listLinks.has(word));
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}
