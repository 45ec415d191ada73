/** Places that the user's names file puts on the map: they win over the gazetteer. */
import type { Entity, KnownEntity, PlaceReference } from "../../model/index.ts";

/** The references with those of known entities put in, by entity; an entity without a stated position keeps its own. */
export function placeKnown(
  references: readonly PlaceReference[],
  entities: readonly Entity[],
  known: readonly KnownEntity[],
): readonly PlaceReference[] {
  const stated = new Map(known.flatMap((entry) => (entry.position === null ? [] : [[entry.name, entry]])));
  if (stated.size === 0) return references;
  const byEntity = new Map(references.map((reference) => [reference.entity, reference]));
  entities.forEach((entity, index) => {
    const entry = stated.get(entity.known ?? "");
    if (entry?.position == null) return;
    const { name, position, geonames, country } = entry;
    byEntity.set(index, {
      entity: index,
      place: { name, kind: "point", ...position, geonames, country },
      trace: { rule: "place/listed", score: 1, because: ["names file"] },
    });
  });
  return [...byEntity.values()].sort((a, b) => a.entity - b.entity);
}
