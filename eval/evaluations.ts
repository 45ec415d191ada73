/** Every evaluation by the name under which it is asked for, in the order of the pipeline. */
import { evaluateAttribution } from "./attribution.ts";
import { evaluateChangedFigures } from "./changed-figures.ts";
import { evaluateClaims } from "./claims.ts";
import { evaluateCountryLinks } from "./country-links.ts";
import { evaluateDates } from "./dates.ts";
import { evaluateEntities } from "./entities.ts";
import { evaluateErrors } from "./errors.ts";
import { evaluateEventCoreference } from "./event-coreference.ts";
import { evaluateExtraction } from "./extraction.ts";
import { evaluateFigures } from "./figures.ts";
import { evaluateGoldenStories } from "./golden-stories.ts";
import { evaluateOrigins } from "./origins.ts";
import { evaluateOutlets } from "./outlets.ts";
import { evaluatePairs } from "./pairs.ts";
import { evaluatePlaces } from "./places.ts";
import { evaluateSpeakers } from "./speakers.ts";
import { evaluateStance } from "./stance.ts";
import { evaluateStoryGroups } from "./stories.ts";
import { evaluateStories } from "./story.ts";
import type { EvalTable } from "./table.ts";
import { evaluateText } from "./text.ts";

type Evaluation = () => Promise<readonly EvalTable[]>;

export const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  extraction: evaluateExtraction,
  text: async () => evaluateText(),
  entities: async () => evaluateEntities(),
  links: async () => [evaluateCountryLinks()],
  figures: evaluateFigures,
  dates: evaluateDates,
  places: evaluatePlaces,
  attribution: async () => evaluateAttribution(),
  errors: async () => [evaluateErrors()],
  speakers: async () => evaluateSpeakers(),
  claims: async () => [evaluateClaims()],
  events: async () => evaluateEventCoreference(),
  origins: async () => evaluateOrigins(),
  changes: async () => [evaluateChangedFigures()],
  outlets: async () => evaluateOutlets(),
  story: evaluateStories,
  golden: evaluateGoldenStories,
  pairs: async () => evaluatePairs(),
  stories: async () => evaluateStoryGroups(),
  stance: async () => evaluateStance(),
};
