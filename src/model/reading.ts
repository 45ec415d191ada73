/** Everything that was found in one article: one layer for each stage, beside the text. */
import type { Article } from "./article.ts";
import type { Attribution, CueRelation } from "./attribution.ts";
import type { DateExpression } from "./date.ts";
import type { Figure } from "./figure.ts";
import type { Entity, Mention, NameSpan } from "./mention.ts";
import type { PlaceReference } from "./place.ts";
import type { Dependency, Paragraph, Sentence, Tag, Token } from "./token.ts";

/** The layers that know the text but not its meaning. */
export interface TextLayers {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly dependencies: readonly Dependency[];
  /** Sorted, disjoint, each within a sentence. */
  readonly names: readonly NameSpan[];
  readonly relations: readonly CueRelation[];
}

export interface Reading extends TextLayers {
  readonly article: Article;
  readonly entities: readonly Entity[];
  /** Sorted by position; nested mentions follow the outer one. */
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateExpression[];
  /** At most one for each entity, by entity. */
  readonly places: readonly PlaceReference[];
  readonly attributions: readonly Attribution[];
}
