/**
 * Compares what several reports say of one event.
 *
 *     readings ─▶ story ─▶ statements ─▶ claims ◀─ quotations
 *                   │           │           │
 *                   ├▶ origins ─┼───────────┘  how many independent voices
 *                   ├▶ figures, dates ─▶ conflicts ◀─ denials, opposite states
 *                   └▶ dated clauses ──▶ timeline
 *
 * In: the readings in any order, the entities joined across them, the words of their language, and the vectors of
 * the user's own embedding model if there are any. The result does not depend on the order of the readings, but for
 * the numbers in the ids of figures and attributions, which follow it. Everything found carries evidence that is cut
 * from the articles' texts.
 */
import {
  type Claim,
  type Conflict,
  type FigureGroup,
  NO_VECTORS,
  type Origin,
  type Reading,
  type TimelineEntry,
  type Vectors,
} from "../model/index.ts";
import type { StoryEntity } from "../resolve/entities/join-entities.ts";
import { actorConflicts } from "./actors/find-actor-conflicts.ts";
import { causeConflicts } from "./actors/find-cause-conflicts.ts";
import { placeConflicts } from "./actors/find-place-conflicts.ts";
import { alignQuotations } from "./align-quotations.ts";
import { alignStatements } from "./align-statements.ts";
import { buildClaims, carriersOf } from "./build-claims.ts";
import { fatesOf } from "./claim-life.ts";
import { statusOf } from "./claim-status.ts";
import { findDatedClauses } from "./dated-clauses.ts";
import { dateConflicts } from "./dating/date-conflicts.ts";
import { endConflicts } from "./dating/end-conflicts.ts";
import { disputeConflicts } from "./denials/dispute-conflicts.ts";
import { findDisputes } from "./denials/find-disputes.ts";
import { toldContradictions } from "./denials/told-contradictions.ts";
import { eventDateConflicts } from "./event-dates.ts";
import { eventsOf } from "./events/find-events.ts";
import { compareFigures } from "./figures/find-figure-conflicts.ts";
import { findFramings } from "./framing/find-framings.ts";
import { storyIds } from "./ids.ts";
import { joinCited } from "./join-cited.ts";
import { joinReprinted } from "./join-reprinted.ts";
import { mergeConflicts } from "./merge-conflicts.ts";
import { findOrigins } from "./origins/find-origins.ts";
import { findProofs } from "./origins/proofs.ts";
import { findStatements } from "./statements.ts";
import { prepareStory } from "./story.ts";
import { rarityIn } from "./terms.ts";
import { timelineOf } from "./timeline.ts";
import type { ClaimWords } from "./words.ts";

export interface Comparison {
  /** The widest carried first. */
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly origins: readonly Origin[];
  /** By date of the event. */
  readonly timeline: readonly TimelineEntry[];
  readonly figureGroups: readonly FigureGroup[];
}

export function compareReadings(
  readings: readonly Reading[],
  entities: readonly StoryEntity[],
  { words, vectors = NO_VECTORS }: { readonly words: ClaimWords; readonly vectors?: Vectors },
): Comparison {
  const story = { ...prepareStory(readings, entities, words), vectors };
  const ids = storyIds(readings);
  const rarity = rarityIn(story);
  const statements = findStatements(story);
  const quotations = alignQuotations(story);
  const proofs = findProofs(story, rarity);
  const aligned = joinReprinted(alignStatements(story, statements, rarity), proofs.sharedText);
  const clusters = joinCited(aligned, { story, proofs, rarity });
  const origins = findOrigins(story, carriersOf(quotations, clusters), { proofs, rarity });

  const figures = compareFigures(story, ids, rarity);
  const dated = findDatedClauses(story);
  const events = eventsOf(story);
  const disputes = findDisputes(story, { statements, clusters, events, rarity });
  const conflicts = mergeConflicts([
    ...disputeConflicts(disputes),
    ...toldContradictions(story, statements),
    ...figures.conflicts,
    ...eventDateConflicts(story, dated, rarity),
    ...dateConflicts(story, events),
    ...endConflicts(story, events),
    ...actorConflicts(story, events),
    ...placeConflicts(story, events),
    ...causeConflicts(story, events),
    ...findFramings(story, statements, { clusters, quotations, events }),
  ]).map((conflict, i) => ({ id: `c${i + 1}`, ...conflict }));

  const claims = buildClaims(story, { quotations, statements: clusters, proofs, ids });
  const fateOf = fatesOf(story, { ...disputes, statements, events });
  return {
    claims: claims.map((claim, i) => {
      const fate = fateOf(claim);
      return { id: `k${i + 1}`, ...claim, life: fate.life, status: statusOf(claim, fate, conflicts) };
    }),
    conflicts,
    origins: origins.map((origin, i) => ({ id: `o${i + 1}`, ...origin })),
    timeline: timelineOf(story, dated, rarity),
    figureGroups: figures.groups.map((group, i) => ({ id: `g${i + 1}`, ...group })),
  };
}
