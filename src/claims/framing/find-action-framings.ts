/**
 * Finds one thing that was done to a place or a person, told by verbs of different color.
 *
 *     Kestria liberated the town of Halden, its ministry said.
 *     Kestria seized Halden on Monday.
 *          agent  ╰ one scale, two groups  ╰ patient
 *
 * One thing: what was done to one entity, by one doer where reports tell who did it. What is denied is told in the
 * words of others. Who is on which side is left to `word-sides.ts`. Linear in the events.
 */
import type { ClaimEvent } from "../events/event.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import type { Story } from "../story.ts";
import { byThing, framingOf, holderAt, type WordUse } from "./word-sides.ts";

export function actionFramings(story: Story, events: readonly ClaimEvent[]): readonly ConflictDraft[] {
  const uses = events.flatMap((event) => usesOf(story, event));
  return byThing(uses).flatMap((ofThing) => framingOf(ofOneDoer(ofThing as readonly ActionUse[])) ?? []);
}

interface ActionUse extends WordUse {
  /** Entities for whom the doer acts; empty where that is not told. */
  readonly doers: ReadonlySet<number>;
}

function usesOf(story: Story, event: ClaimEvent): readonly ActionUse[] {
  const { article, action, token, span, agent, patient } = event;
  const entity = patient === null ? -1 : patient.entity >= 0 ? patient.entity : (patient.of[0] ?? -1);
  const said = article.reading.attributions[event.attribution ?? -1];
  if (entity < 0 || event.negated || event.unreal || event.future || said?.force === "denied") return [];
  const doers = new Set(
    (agent === null ? [] : [agent.entity, ...agent.of]).flatMap((doer) =>
      doer < 0 ? [] : [doer, story.voices[doer] ?? doer],
    ),
  );
  return story.words.framing.actionScales.flatMap((scale) =>
    scale.groups.flatMap((words, group) =>
      words.has(action)
        ? [{ article, token, span, scale, thing: `@${entity}`, group, doers, ...holderAt(article, token) }]
        : [],
    ),
  );
}

/** Those of the doer who is told of most often, and those that tell of none: what others did is another thing. */
function ofOneDoer(uses: readonly ActionUse[]): readonly ActionUse[] {
  const counts = new Map<number, number>();
  for (const { doers } of uses) for (const doer of doers) counts.set(doer, (counts.get(doer) ?? 0) + 1);
  if (counts.size === 0) return uses;
  const main = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return uses.filter(({ doers }) => doers.size === 0 || doers.has(main));
}
