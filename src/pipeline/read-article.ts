/**
 * Reads one article: every layer that can be found in a single report.
 *
 * Each stage is a function from the layers it needs to the layer it makes, so this file is their order.
 * Linear in the length of the text. Compares nothing across articles: see `report.ts`.
 */
import { findAttributions } from "../attribution/extract.ts";
import { type Article, type Names, NO_NAMES, type Reading } from "../model/index.ts";
import { knowingOutlets, outletTable } from "../outlets/outlet-table.ts";
import { outletsOfArticles } from "../outlets/outlets-of-articles.ts";
import { dateFigures } from "../resolve/dates/date-figures.ts";
import { findDates } from "../resolve/dates/find-dates.ts";
import { correctEntities } from "../resolve/entities/corrections.ts";
import { addListedNames } from "../resolve/entities/listed-names.ts";
import { resolveEntities } from "../resolve/entities/resolve-entities.ts";
import { findFigures } from "../resolve/numbers/find-figures.ts";
import { countryOfAddress } from "../resolve/places/country-of-address.ts";
import { placeKnown } from "../resolve/places/known-places.ts";
import { mendPlaceKinds } from "../resolve/places/mistaken-kinds.ts";
import { resolvePlaces } from "../resolve/places/resolve-places.ts";
import { readTextLayers } from "../text/index.ts";
import type { Language } from "./language.ts";

/** The reader that exists: rules over trained tags and trees. A better one is another function of this type. */
export type Reader = (article: Article, language: Language, names?: Names) => Reading;

/**
 * Reads one article. Never throws on any text; an empty text has empty layers. What the user says of `names`
 * wins over what is found.
 */
export const readArticle: Reader = (article, language, { entities: known, outlets } = NO_NAMES) => {
  const { text } = article;
  const read = readTextLayers(article, language.text, language.reader);
  const layers = { ...read, names: addListedNames(text, read, known) };
  const found = resolveEntities(text, layers, language.entities);
  const mended = { ...found, entities: mendPlaceKinds(text, layers, found, language) };
  const { entities, mentions } = correctEntities(article, mended, known, layers.names);
  const [outlet] = outletsOfArticles([article], outletTable(outlets));
  const country = outlet?.country ?? countryOfAddress(article.url);
  const dates = findDates(text, layers, { published: article.published }, language.dates);
  return {
    article,
    ...layers,
    entities,
    mentions,
    figures: dateFigures(text, findFigures(text, layers, language.numbers), dates, language.dates),
    dates,
    places: placeKnown(
      resolvePlaces(text, layers, { entities, mentions }, language, country),
      entities,
      known,
    ),
    attributions: findAttributions(
      text,
      layers,
      { entities, mentions },
      knowingOutlets(language.attribution, outlets),
    ),
  };
};
