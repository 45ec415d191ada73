/**
 * Which names of capitals stand for those who govern there?
 *
 *     Oslo denied …      urged Oslo to …      talks with Oslo      Oslo’s refusal        → Norway
 *     in Oslo            Oslo residents       Oslo is cold         Oslo’s harbour        → the city
 *
 * Decided for each mention by its place in the tree; without trees nothing stands for anybody. A capital that
 * does so once in a text does so as the subject of nearly any verb. Seats whose names are never places, such as
 * palaces, are told by `kind.ts`.
 */
import { countryIndexOf } from "./country-index.ts";
import type { NameMention } from "./refine-names.ts";
import { foldName } from "./spelling.ts";
import { isRelation, type View } from "./view.ts";
import type { EntityWords } from "./words.ts";

/** Whom a capital's name stands for. */
export interface Metonym {
  /** The usual name of the country or union. */
  readonly name: string;
  /** Its ISO code; null for a union of countries. */
  readonly country: string | null;
}

/** For each name whom it stands for; null for all that speak of themselves. */
export function findMetonyms(
  view: View,
  names: readonly NameMention[],
  words: EntityWords,
): readonly (Metonym | null)[] {
  const index = countryIndexOf(words);
  const isCapital = names.map(({ kind, name, folded }) => {
    return kind === "place" && index.codeOfCapital(name, folded) !== null && index.codeOfName(name) === null;
  });
  const acting = new Set<string>();
  const acts = names.map((name, m) => {
    const isActor = isCapital[m]! && !describesNext(view, name, words) && actsAsGovernment(view, name, words);
    if (isActor && !isDateline(view, name)) acting.add(name.folded);
    return isActor;
  });
  const known = new Map<string, Metonym | null>();
  return names.map((name, m) => {
    const isMeant = acts[m]! || (isCapital[m]! && acting.has(name.folded) && isDoer(view, name, words));
    if (!isMeant || isDateline(view, name)) return null;
    if (!known.has(name.folded)) known.set(name.folded, metonymOf(name, names, words));
    return known.get(name.folded)!;
  });
}

/** “OSLO, Norway — Ministers said”, “Oslo: Ministers said”: whatever the tree makes of it, the name says where. */
function isDateline(view: View, { firstToken, endToken, sentence }: NameMention): boolean {
  if (view.sentences[sentence]?.firstToken !== firstToken || view.tags[endToken + 1]?.xpos === "WDT")
    return false;
  return /^(?:[,:(—–-]|--)$/u.test(view.lower[endToken] ?? "");
}

/** “Oslo Mayor Ana Ruiz said”: whatever the tree makes of it, the place belongs to what follows. */
function describesNext(view: View, { endToken, sentence }: NameMention, words: EntityWords): boolean {
  const next = view.lemmas[endToken] ?? "";
  return (
    view.sentenceOf[endToken] === sentence &&
    (words.titles.has(next) || words.personNouns.has(next) || words.organizationNouns.has(next)) &&
    view.tags[endToken]?.upos !== "VERB"
  );
}

/** The union that sits there, unless the text names the capital's own country and not the union; else the country. */
function metonymOf(name: NameMention, names: readonly NameMention[], words: EntityWords): Metonym | null {
  const index = countryIndexOf(words);
  const code = index.codeOfCapital(name.name, name.folded);
  const union = words.metonymy.unionSeats.get(name.folded);
  if (union !== undefined) {
    const unionSpellings = new Set([foldName(union), ...shortFormsOf(foldName(union), words)]);
    const isUnionNamed = names.some(({ folded }) => unionSpellings.has(folded));
    const isCountryNamed = names.some((other) => index.codeOfName(other.name, other.folded) === code);
    if (isUnionNamed || !isCountryNamed) return { name: union, country: null };
  }
  const country = code === null ? undefined : index.countryOf(code);
  // “Victoria said …”: a capital of a given name is one only where the text speaks of its country.
  const isDoubtful = words.givenNames.has(name.folded);
  if (country === undefined || (isDoubtful && !names.some((other) => index.codeOfName(other.name) === code)))
    return null;
  return { name: country.names[0]!, country: country.code };
}

function shortFormsOf(folded: string, words: EntityWords): readonly string[] {
  return [...words.knownAliases].flatMap(([short, full]) => (full === folded ? [short] : []));
}

/** Most names in a row: “Oslo, Riga and Tallinn agreed”. */
const ROW_MAX = 8;

/** True where the tree has the name do, say, own or be told what only people can. */
function actsAsGovernment(view: View, name: NameMention, words: EntityWords): boolean {
  const { metonymy } = words;
  let t = name.head;
  for (let row = 0; row < ROW_MAX && view.deprels[t] === "conj"; row++) t = view.heads[t]!;
  const governor = view.heads[t]!;
  if (governor < 0) return false;
  const lemma = view.lemmas[governor]!;
  const preposition = prepositionOf(view, t);
  switch (view.deprels[t]) {
    case "nsubj":
      return words.agentVerbs.has(lemma) || metonymy.partyNouns.has(lemma) || deniesInPassing(view, t, words);
    case "nsubj:pass":
      return metonymy.addressVerbs.has(lemma) || deniesInPassing(view, t, words);
    case "obj":
    case "iobj":
      return metonymy.addressVerbs.has(lemma);
    case "obl:agent":
      return !metonymy.placeVerbs.has(lemma);
    case "nmod:poss":
      return metonymy.governmentMatters.has(lemma) || words.governmentNouns.has(lemma);
    default:
      return (
        metonymy.speakerPrepositions.has(preposition) || (metonymy.ties.get(preposition)?.has(lemma) ?? false)
      );
  }
}

/** “Oslo, which denies it, …”: its relative clause has it act. */
function deniesInPassing(view: View, t: number, words: EntityWords): boolean {
  return view.children[t]!.some(
    (child) =>
      isRelation(view, child, "acl") &&
      view.tags[child]?.xpos !== "VBN" &&
      words.agentVerbs.has(view.lemmas[child]!) &&
      view.children[child]!.some((other) => view.deprels[other] === "nsubj" && other < child),
  );
}

/** The words that tie a noun to its governor, in lower case: “with”, “according to”; "" for none. */
function prepositionOf(view: View, t: number): string {
  const first = view.children[t]!.find((child) => view.deprels[child] === "case" && child < t);
  if (first === undefined) return "";
  const rest = view.children[first]!.filter((child) => view.deprels[child] === "fixed");
  return [first, ...rest].map((token) => view.lower[token]!).join(" ");
}

/** The subject of a verb for what people do, and not of one for what befalls a place. */
function isDoer(view: View, { head }: NameMention, words: EntityWords): boolean {
  const verb = view.heads[head]!;
  return (
    verb >= 0 &&
    view.deprels[head] === "nsubj" &&
    view.tags[verb]?.upos === "VERB" &&
    !words.metonymy.placeVerbs.has(view.lemmas[verb]!)
  );
}
