/** What another library reads, put on the characters of the text, so that it can be measured as ours is. */
import type { Span, Upos } from "../../src/model/index.ts";

export interface TaggedToken extends Span {
  readonly upos: Upos;
}

export interface PeerLayers {
  readonly sentences: readonly Span[];
  readonly tokens: readonly TaggedToken[];
}

/** A quotation as a peer gives it; without a source where the peer names none. */
export interface PeerQuotation {
  readonly content: readonly Span[];
  readonly source: Span | null;
}

/** A figure as a peer gives it. */
export interface PeerFigure extends Span {
  /** The number, or both ends of a range, as they are said: no hedge is applied. */
  readonly values: readonly number[];
  /** Names of its unit, lower case, each as good as the others; for a count the noun counted. None for a bare number. */
  readonly units: readonly string[];
  /** How it is hedged, else how much it rose or fell. */
  readonly change: "=" | "~" | ">" | "<" | "up" | "down";
}

/** A date, time, duration or set as a peer gives it; `value` as ISO-TimeML writes it, null where that cannot be said. */
export interface PeerDate extends Span {
  readonly value: string | null;
}
