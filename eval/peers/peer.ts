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

/** A date, time, duration or set as a peer gives it; `value` as ISO-TimeML writes it, null where that cannot be said. */
export interface PeerDate extends Span {
  readonly value: string | null;
}
