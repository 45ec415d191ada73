/**
 * Fits the weights by which a name chooses among the places called so and writes src/resolve/places/place-weights.ts.
 *
 *     npx tsx tools/fit-places.ts
 *
 * In: the half of LGL and GeoWebNews that is for tuning, from the folder beside the repository, with the names as they
 * are marked there. A candidate is right within 161 km of the point given. The log-likelihood is climbed by plain
 * gradient steps with a quadratic penalty, always in the same order; as the grounds of a name depend on what is
 * believed of the others, they are worked out anew a few times with the weights reached.
 */
import { writeFileSync } from "node:fs";
import { distanceOf, goldPlaces, type PlaceArticle, readPlaceArticles } from "../eval/places-corpus.ts";
import { entityWords } from "../src/language/en/entities.ts";
import { loadEnglishGazetteer } from "../src/language/en/models.ts";
import { placeWords } from "../src/language/en/places.ts";
import { textWords } from "../src/language/en/text.ts";
import { countryIndexOf } from "../src/resolve/entities/country-index.ts";
import { believe } from "../src/resolve/places/choose-places.ts";
import { GROUNDS } from "../src/resolve/places/grounds.ts";
import { readToponyms, type Toponyms } from "../src/resolve/places/read-toponyms.ts";
import { tokenize } from "../src/text/index.ts";

const TARGET = "src/resolve/places/place-weights.ts";
const NEAR_KM = 161;
/** Most news is not local: LGL was made of names that nobody but the neighbors would understand. */
const CORPUS_WEIGHT = { lgl: 1, geowebnews: 2 };
const TURNS = 6;
const STEPS = 300;
const STEP_SIZE = 4;
const PENALTY = 0.0003;

interface Example {
  readonly article: PlaceArticle;
  readonly found: Toponyms;
  /** For each toponym and candidate. */
  readonly right: readonly (readonly boolean[])[];
  readonly outletCountry: string | null;
}

const gazetteer = loadEnglishGazetteer();
const sources = { gazetteer, words: placeWords, countries: countryIndexOf(entityWords) };
const read = (["lgl", "geowebnews"] as const)
  .flatMap((corpus) => readPlaceArticles(corpus, "tune"))
  .map((article): Example => {
    const { entities, mentions } = goldPlaces(article);
    const span = { start: 0, end: article.text.length };
    const found = readToponyms(
      article.text,
      tokenize(article.text, [span], textWords),
      entities,
      mentions,
      sources,
    );
    return {
      article,
      found,
      right: found.toponyms.map((toponym) => rightOnes(article, toponym)),
      outletCountry: null,
    };
  });
const homes = homesOf(read);
// Every second article is read without knowing its outlet, as most are.
const examples = read.map((example, i) =>
  i % 2 === 0 ? example : { ...example, outletCountry: homes.get(example.article.outlet) ?? null },
);

let weights: readonly number[] = GROUNDS.map(({ name }) =>
  name === "stated" ? 4 : name === "inhabitants" ? 4 : 1,
);
for (let turn = 0; turn < TURNS; turn++) weights = fit(weights);
for (const [g, { name }] of GROUNDS.entries()) console.log(name.padEnd(16), weights[g]!.toFixed(2));
writeFileSync(
  TARGET,
  `/**
 * Weights of the grounds in grounds.ts, in their order.
 *
 * Written by tools/fit-places.ts from the tuning half of LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al.
 * 2019); do not edit.
 */
export const PLACE_WEIGHTS: readonly number[] = [
  ${weights.map((weight) => weight.toFixed(2)).join(", ")},
];
`,
);

function rightOnes(
  article: PlaceArticle,
  { entity, candidates }: Toponyms["toponyms"][number],
): readonly boolean[] {
  const name = goldPlaces(article).entities[entity]!.name;
  const point = article.toponyms.find((toponym) => toponym.surface === name && toponym.point !== null)!
    .point!;
  return candidates.map(({ place }) => {
    const own = { latitude: gazetteer.latitudeOf(place), longitude: gazetteer.longitudeOf(place) };
    return distanceOf(own, point) <= NEAR_KM;
  });
}

/** The country that most places of an outlet's articles lie in. */
function homesOf(all: readonly Example[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { article, found, right } of all) {
    const own = votes.get(article.outlet) ?? new Map<string, number>();
    votes.set(article.outlet, own);
    for (const [i, { candidates }] of found.toponyms.entries()) {
      const place = candidates.find((_, c) => right[i]![c])?.place;
      if (place !== undefined) own.set(gazetteer.codeOf(place), (own.get(gazetteer.codeOf(place)) ?? 0) + 1);
    }
  }
  return new Map(
    [...votes].flatMap(([outlet, own]) => {
      const [first] = [...own].sort((a, b) => b[1] - a[1]);
      return first === undefined ? [] : [[outlet, first[0]] as const];
    }),
  );
}

/** One turn: the grounds under the weights so far, then the weights under these grounds. */
function fit(start: readonly number[]): readonly number[] {
  const choices = examples.flatMap(({ article, found, right, outletCountry }) => {
    const { grounds } = believe(found, gazetteer, outletCountry, start);
    return grounds
      .map((values, i) => ({ values, right: right[i]!, weight: CORPUS_WEIGHT[article.corpus] }))
      .filter((choice) => choice.right.includes(true) && choice.right.includes(false));
  });
  const all = sum(choices.map(({ weight }) => weight));
  const fitted = [...start];
  for (let step = 0; step < STEPS; step++) {
    const gradient = fitted.map((weight) => -PENALTY * weight);
    for (const choice of choices) {
      const powers = powersOf(choice.values, fitted);
      const total = sum(powers);
      const rightOnes = sum(powers.filter((_, c) => choice.right[c]));
      for (const [c, values] of choice.values.entries()) {
        const pull = (choice.right[c] ? powers[c]! / rightOnes : 0) - powers[c]! / total;
        for (const [g, value] of values.entries()) gradient[g]! += (choice.weight * pull * value) / all;
      }
    }
    for (const [g, slope] of gradient.entries()) fitted[g]! += STEP_SIZE * slope;
  }
  return fitted;
}

function powersOf(candidates: readonly (readonly number[])[], own: readonly number[]): readonly number[] {
  const scores = candidates.map((values) => values.reduce((total, value, g) => total + value * own[g]!, 0));
  const top = Math.max(...scores);
  return scores.map((score) => Math.exp(score - top));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
