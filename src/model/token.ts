/** The layers of one article's text that know no meaning yet. All indices are into the whole article. */
import type { Span } from "./span.ts";

/** A block of the text that is not furniture. Paragraphs are sorted, disjoint and trimmed. */
export interface Paragraph extends Span {
  readonly kind: "headline" | "heading" | "body" | "list-item" | "caption";
}

/** A sentence never crosses a paragraph. Sorted, disjoint, trimmed. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Its tokens are `tokens.slice(firstToken, endToken)`; never none. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A word, number or mark as written. Universal Dependencies' words: “did|n’t”, “Ruiz|’s”. */
export type Token = Span;

/** What a token is. `tags[i]` belongs to `tokens[i]`. */
export interface Tag {
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Lower case but for proper nouns. */
  readonly lemma: string;
}

export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** What a token hangs on. `dependencies[i]` belongs to `tokens[i]`. */
export interface Dependency {
  /** Index of the governing token in the article; -1 for the root of its sentence. */
  readonly head: number;
  /** Universal Dependencies (version 2) relation, subtype included: `nsubj:pass`. */
  readonly deprel: string;
}
