/**
 * What can be compared between reports: the content of every attribution, and the sentences that the
 * outlet says in its own voice.
 *
 *     The ferry sank at noon. Its engine had failed, the coast guard said.
 *     ╰──── own voice ─────╯  ╰──── content ───────╯
 *
 * A sentence in which anything is attributed is no statement of the outlet's own: what is left of it
 * beside the content tells who spoke, not what happened. Where somebody stands (“the mayor wants the quay
 * closed”) is no statement of theirs: the sentence that tells of it is the outlet's. Headlines are the outlet's own voice. Page
 * furniture has no sentences, so it makes no statements. Linear in the length of the texts.
 */
import {
  type Attribution,
  contains,
  type Force,
  hullOf,
  isStance,
  type Reading,
  type Span,
} from "../model/index.ts";
import { refutedIn } from "./denials/refutations.ts";
import { firstTokenAt, type Story, type StoryArticle, sentenceBody } from "./story.ts";
import { type TermSet, termsOf, tokensIn } from "./terms.ts";
import type { ClaimWords } from "./words.ts";

export interface Statement {
  /** Place in the list of all statements: by article, then by position. */
  readonly index: number;
  readonly article: StoryArticle;
  /** Index into the reading's attributions; null is the outlet's own voice. */
  readonly attribution: number | null;
  /** Sorted, disjoint, at least one. */
  readonly spans: readonly Span[];
  /**
   * How the reports put it, for showing: the spans; for a denial and for what is withheld the words that say
   * so as well, since “the ferry was overloaded” is the opposite of what its denier said.
   */
  readonly shown: readonly Span[];
  /** Index of the sentence in which it begins. */
  readonly sentence: number;
  readonly terms: TermSet;
  /** “not”, “never”, “no” stands in it. */
  readonly negated: boolean;
  /** “if”, “may”, “possibly” stands in it: it does not say that the thing is so. */
  readonly unreal: boolean;
  /** “will”, “plan” stands in it: it is yet to come. */
  readonly future: boolean;
  /** `said` for the outlet's own voice. */
  readonly force: Force;
  readonly withheld: boolean;
  /** They call it false in other words than a verb that denies: “claims that the ferry sank are false”. */
  readonly refuted: boolean;
  /** “Withdrew her statement that …”: who says so no longer holds to it. */
  readonly retracted: boolean;
  /** Index of the story's entity that speaks; -1 for nobody known. */
  readonly speaker: number;
  /** Index of the story's entity for which the speaker speaks, itself where for no body; -1 for nobody known. */
  readonly voice: number;
  /** The speaker in words; null for the outlet's own voice and for nobody named. */
  readonly speakerName: string | null;
  /** Indices into the reading's figures and dates that lie in it. */
  readonly figures: readonly number[];
  readonly dates: readonly number[];
}

export function findStatements(story: Story): readonly Statement[] {
  return story.articles
    .flatMap((article) => [...attributedStatements(article, story), ...ownVoice(article)].sort(byPosition))
    .map((draft) => withRefuted(draft, story.words))
    .map((draft, index) => ({ index, ...draft, ...describe(story, draft) }));
}

type Draft = Pick<
  Statement,
  | "refuted"
  | "article"
  | "attribution"
  | "spans"
  | "shown"
  | "sentence"
  | "force"
  | "withheld"
  | "retracted"
  | "speaker"
  | "voice"
  | "speakerName"
>;

function byPosition(a: Draft, b: Draft): number {
  return a.spans[0]!.start - b.spans[0]!.start || (a.attribution ?? -1) - (b.attribution ?? -1);
}

function attributedStatements(article: StoryArticle, { words, voices }: Story): readonly Draft[] {
  return article.reading.attributions.flatMap((attribution, index) => {
    if (isStance(attribution.force)) return [];
    const speaker = attribution.speaker === null ? -1 : (article.storyEntity[attribution.speaker] ?? -1);
    return [
      {
        article,
        attribution: index,
        spans: attribution.content,
        shown: shownOf(article, attribution, words),
        sentence: attribution.sentence,
        force: attribution.force,
        withheld: attribution.withheld,
        refuted: false,
        retracted: isRetraction(article, attribution, words),
        speaker,
        voice: voices[speaker] ?? -1,
        speakerName: speakerNameOf(article, attribution),
      },
    ];
  });
}

/** What is called false is denied: the statement is of what is denied, and shows in what words. */
function withRefuted(draft: Draft, words: ClaimWords): Draft {
  const { article, attribution, spans, shown, force, withheld, sentence } = draft;
  if (force !== "said" && force !== "claimed") return draft;
  if (withheld || spans.length !== 1) return draft;
  const cue = article.reading.attributions[attribution ?? -1]?.cue ?? null;
  const inside = tokensIn(article, spans);
  // “Disputed that the ferry sank”: one disputes claims and wills as well.
  const isThat = words.complementizers.has(article.folded[inside[0] ?? -1] ?? "");
  const denies =
    cue !== null && tokensIn(article, [cue]).some((at) => words.denials.denialWords.has(article.lemmas[at]!));
  if (denies && isThat) return { ...draft, force: "denied", shown: [hullOf([cue, ...shown])] };
  const { firstToken = 0, endToken = 0 } = article.reading.sentences[sentence] ?? {};
  // “Called the claim that P absurd”: the cue holds the noun.
  const [first] = cue !== null && cue.end <= spans[0]!.start ? tokensIn(article, [cue]) : inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return draft;
  const refuted = refutedIn(article, words, {
    first: Math.max(first, firstToken),
    end: Math.min(last + 1, endToken),
  });
  if (refuted === null) return draft;
  return {
    ...draft,
    refuted: true,
    force: "denied",
    spans: [refuted],
    shown: [hullOf([...shown, ...(cue === null || cue.start > spans[0]!.start ? [] : [cue])])],
  };
}

/** “Has withdrawn his statement”: the cue takes back what the content says. */
function isRetraction(
  article: StoryArticle,
  { cue, content }: Attribution,
  { denials }: ClaimWords,
): boolean {
  if (cue === null) return false;
  const { verbs, phrases, nouns } = denials.withdrawals;
  const tokens = tokensIn(article, [cue]);
  const isTaken = tokens.some((token) => {
    const lemma = article.lemmas[token]!;
    return verbs.has(lemma) || phrases.has(`${lemma} ${article.folded[token + 1] ?? ""}`);
  });
  // “Retracted | his statement that …”: the noun may open the content.
  const opening = content.length === 0 ? [] : tokensIn(article, [content[0]!]).slice(0, OPENING_MAX);
  return isTaken && [...tokens, ...opening].some((token) => nouns.has(article.lemmas[token]!));
}

/** Words of a content among which the noun stands for what is taken back. */
const OPENING_MAX = 3;

/** Source, cue and content stand so near one another where they are one phrase, in code units. */
const PHRASE_MAX = 400;

function shownOf(article: StoryArticle, attribution: Attribution, words: ClaimWords): readonly Span[] {
  const { reading } = article;
  const { source, cue, content, force, withheld } = attribution;
  const isTurned =
    withheld || force === "denied" || force === "asked" || isRetraction(article, attribution, words);
  if (cue === null || !isTurned) {
    // “The ferry … to have had no radio”: parts of one sentence tell something only together, the cue between them.
    const whole = hullOf(content);
    const sentence = reading.sentences[sentenceAt(article, whole.start)];
    const isPhrase = sentence !== undefined && contains(sentence, whole);
    if (content.length > 1 && isPhrase && whole.end - whole.start <= PHRASE_MAX) return [whole];
    return content.map((span) => withoutComplementizer(reading, span, words));
  }
  const paragraph = reading.paragraphs.find((candidate) => contains(candidate, cue));
  const near = [cue, ...content, ...(source === null ? [] : [source])].filter(
    (span) => paragraph !== undefined && contains(paragraph, span),
  );
  const hull = hullOf(near.length > 0 ? near : [cue]);
  return hull.end - hull.start > PHRASE_MAX ? content : [hull];
}

/** “That the ferry sank” → “the ferry sank”. */
function withoutComplementizer(reading: Reading, span: Span, words: ClaimWords): Span {
  const first = firstTokenAt(reading, span.start);
  const next = reading.tokens[first + 1];
  const { upos, lemma } = reading.tags[first] ?? {};
  // Other conjunctions mean something: “if the dam holds”, “as many as 600”.
  const leads =
    upos === "SCONJ" && words.complementizers.has(lemma ?? "") && next !== undefined && next.end <= span.end;
  return leads ? { start: next.start, end: span.end } : span;
}

/** The name given for the speaker, else what the story calls the entity, else the words of the source. */
export function speakerNameOf(
  { reading, entityNames }: StoryArticle,
  attribution: Attribution,
): string | null {
  const { speakerName, speaker, source } = attribution;
  if (speakerName !== null) return speakerName;
  if (speaker !== null && entityNames[speaker] !== undefined) return entityNames[speaker];
  return source === null ? null : reading.article.text.slice(source.start, source.end);
}

function ownVoice(article: StoryArticle): readonly Draft[] {
  const { sentences, attributions } = article.reading;
  const attributed = new Set<number>();
  for (const { content, cue, source, force } of attributions) {
    if (isStance(force)) continue;
    for (const span of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
      for (let i = sentenceAt(article, span.start); i < sentences.length; i++) {
        if (sentences[i]!.start >= span.end) break;
        attributed.add(i);
      }
    }
  }
  return sentences.flatMap((_, index) =>
    attributed.has(index)
      ? []
      : [
          {
            article,
            attribution: null,
            spans: [spanOf(sentenceBody(article, index))],
            shown: [spanOf(sentenceBody(article, index))],
            sentence: index,
            force: "said" as const,
            withheld: false,
            refuted: false,
            retracted: false,
            speaker: -1,
            voice: -1,
            speakerName: null,
          },
        ],
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Index of the first sentence that ends after `offset`. */
export function sentenceAt({ reading }: StoryArticle, offset: number): number {
  let [low, high] = [0, reading.sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “If it is confirmed that the dam has burst”: the saying itself is left open, and with it what is said. */
export function isSupposed(
  article: StoryArticle,
  attribution: number | null,
  { unrealMarkers }: ClaimWords,
): boolean {
  const { attributions, dependencies, sentences } = article.reading;
  const cue = attributions[attribution ?? -1]?.cue ?? null;
  if (cue === null) return false;
  const cues = new Set(tokensIn(article, [cue]));
  const { firstToken, endToken } = sentences[sentenceAt(article, cue.start)]!;
  for (let token = Math.max(firstToken, Math.min(...cues) - SUPPOSED_REACH); token < endToken; token++) {
    if (cues.has(token)) return false;
    const { head, deprel } = dependencies[token] ?? { head: -1, deprel: "" };
    if (deprel === "mark" && cues.has(head) && unrealMarkers.has(article.lemmas[token]!)) return true;
  }
  return false;
}

/** Words before a cue among which its “if” is looked for. */
const SUPPOSED_REACH = 20;

function describe(
  story: Story,
  { article, spans, attribution }: Draft,
): Pick<Statement, "terms" | "negated" | "unreal" | "future" | "figures" | "dates"> {
  const tokens = tokensIn(article, spans);
  const lemmas = tokens.map((token) => article.lemmas[token]!);
  const { words } = story;
  // A month leaves nothing open: “in May”.
  const isMarker = (token: number) => article.reading.tags[token]?.upos !== "PROPN";
  return {
    terms: termsOf(story, article, spans),
    negated: lemmas.some(
      (lemma, i) => words.negators.has(lemma) && !words.negatorsUndone.has(lemmas[i + 1] ?? ""),
    ),
    unreal:
      lemmas.some((lemma, i) => words.unrealMarkers.has(lemma) && isMarker(tokens[i]!)) ||
      isSupposed(article, attribution, words),
    future: lemmas.some((lemma) => words.futureMarkers.has(lemma)),
    figures: indicesInside(article.reading.figures, spans),
    dates: indicesInside(article.reading.dates, spans),
  };
}

/** Items are sorted by position, so each span's are found by bisection. */
function indicesInside(items: readonly Span[], spans: readonly Span[]): readonly number[] {
  const inside: number[] = [];
  for (const span of spans) {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle]!.start < span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < items.length && items[i]!.end <= span.end; i++) inside.push(i);
  }
  return inside;
}
