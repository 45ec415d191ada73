/** Who and what a text speaks of: mentions (spans) refer to entities (things). */
import type { Span } from "./span.ts";
import type { Trace } from "./trace.ts";

export type EntityKind = "person" | "organization" | "place" | "event" | "other";

/** A proper name found in the text: “Ana Ruiz”, “the Meridian News Agency” without its article. */
export interface NameSpan extends Span {
  readonly kind: EntityKind;
  readonly trace: Trace;
}

export interface Mention extends Span {
  /** `name`: “Ana Ruiz”; `nominal`: “the ministry”, “a spokesperson”; `pronoun`: “she”. */
  readonly form: "name" | "nominal" | "pronoun";
  /** Index into the entities of the same reading. */
  readonly entity: number;
  /** Set where a place's name stands for those who act there: “Oslo denied …”. The place itself is not spoken of. */
  readonly metonymy?: true;
  readonly trace: Trace;
}

/** A thing that one article speaks of. Across articles entities are joined in the report. */
export interface Entity {
  /** Its fullest name in this article, without title; for one that has no name, its fullest description. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  /** “she”/“he” as far as known from pronouns and titles. */
  readonly gender: "female" | "male" | null;
  /** True for “officials”, “experts”, “they”. */
  readonly plural: boolean;
  /** Every other spelling in this article, titles included, in order of appearance. */
  readonly aliases: readonly string[];
  /** Roles and titles stated of it: “coast guard commander”, “President”. */
  readonly roles: readonly string[];
  /** Index of the entity it belongs to or speaks for (“a State Department spokesperson” → the department); else null. */
  readonly partOf: number | null;
  /** ISO 3166-1 alpha-2 code where it is a country. */
  readonly country?: string;
  /** The name under which the user's names file lists it; absent where it does not. */
  readonly known?: string;
}
