/**
 * Who said what in one article? The list of constructions, and what becomes of their finds.
 *
 *     trees, marks → cues → rules (one construction each) → merge → continue → nest → speakers, carriers → attributions
 *
 * The order of the rules is the order of reading only: overlaps are settled by score in `merge.ts`. Linear in
 * the text; sentences longer than `LONGEST_SENTENCE` tokens are no prose and are left alone.
 */
import type { Attribution, Entity, Mention, TextLayers } from "../model/index.ts";
import { carrierName, findCarriers, isCarrier } from "./carriers.ts";
import { resolveCitations } from "./citations.ts";
import { joined, quotationKindOf } from "./content-spans.ts";
import { continueQuotations } from "./continued-quotations.ts";
import { findCues } from "./cues.ts";
import { findIssuers } from "./documents.ts";
import type { Draft, Rule, RuleInput } from "./draft.ts";
import { joinRelations, mergeDrafts } from "./merge.ts";
import { nestDrafts } from "./nesting.ts";
import { findQuotations, quotationAt } from "./quotation-marks.ts";
import { draftsOfRelations } from "./relations.ts";
import { findAccordingTo } from "./rules/according-to.ts";
import { findClausalComplements } from "./rules/clausal-complement.ts";
import { findHearsayAdverbs } from "./rules/hearsay-adverb.ts";
import { findInfinitiveContents } from "./rules/infinitive-content.ts";
import { findNounCues } from "./rules/noun-cue.ts";
import { findObjectContents } from "./rules/object-content.ts";
import { findPhraseContents } from "./rules/phrase-content.ts";
import { findQuotedAsSaying } from "./rules/quoted-as-saying.ts";
import { findQuotedSpeech } from "./rules/quoted-speech.ts";
import { findReportedPassives } from "./rules/reported-passive.ts";
import { findSpeakerColons } from "./rules/speaker-colon.ts";
import { findSurroundedCues } from "./rules/surrounded-cue.ts";
import { findTrailingCues } from "./rules/trailing-cue.ts";
import { findWithheldComments } from "./rules/withheld-comment.ts";
import { type Cast, castOf, findSpeaker, type Speaker } from "./speakers.ts";
import { openTrees, type Syntax } from "./syntax.ts";
import type { AttributionWords } from "./words.ts";

/** Rules that name the words said: they are believed inside a quotation too (“They claim we knew,” said Ruiz). */
const RULES_OF_WORDS: readonly Rule[] = [
  findQuotedSpeech,
  findQuotedAsSaying,
  findClausalComplements,
  findTrailingCues,
  findSurroundedCues,
  findAccordingTo,
  findSpeakerColons,
];

/** Rules that name what is spoken of. In somebody's direct speech they find the speaker's own thoughts: left out there. */
const RULES_OF_MATTER: readonly Rule[] = [
  findReportedPassives,
  findNounCues,
  findInfinitiveContents,
  findObjectContents,
  findPhraseContents,
  findHearsayAdverbs,
  findWithheldComments,
];

/** How many attributions deep carriers are collected. */
const CARRIERS_DEEP = 4;

/**
 * Finds the attributions of one article, sorted by cue.
 *
 * Nothing in furniture is found, as furniture has no sentences. Without entities the speakers are described
 * in the words of their sources and `speaker` is null.
 */
export function findAttributions(
  text: string,
  layers: TextLayers,
  entities: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  words: AttributionWords,
): readonly Attribution[] {
  const syntax = openTrees(text, layers);
  const quotations = findQuotations(text, layers.paragraphs);
  const cues = findCues(syntax, words);
  const input: RuleInput = { text, syntax, quotations, cues, words };
  const ruled = mergeDrafts(findDrafts(input));
  const relations = mergeDrafts(draftsOfRelations(input, layers.relations));
  const drafts = resolveCitations(input, continueQuotations(input, joinRelations(ruled, relations)));

  const cast = castOf(syntax, entities);
  const issuers = findIssuers(syntax, cues, words);
  const within = nestDrafts(drafts);
  const speakers = drafts.map((draft) =>
    findSpeaker(syntax, draft.antecedent ?? draft.source, draft.sourceToken, cast, issuers, words),
  );
  const own = drafts.map((draft) => findCarriers(syntax, draft, cast, words));
  return drafts.map((draft, index) => {
    const speaker = speakers[index]!;
    const around = carriersAround(index, drafts, within, syntax, cast, words, own);
    return {
      source: draft.source,
      cue: draft.cue,
      content: joined(draft.content),
      speaker: speaker.entity,
      speakerName: speaker.name,
      force: draft.force,
      withheld: draft.withheld,
      quotation: quotationKindOf(draft.content, quotations),
      via: withoutSpeaker([...around, ...own[index]!], speaker),
      within: within[index] ?? null,
      sentence: syntax.sentence[draft.cueToken]!,
      trace: { rule: draft.rule, score: draft.score, because: [...draft.because, speaker.because] },
    };
  });
}

function findDrafts(input: RuleInput): readonly Draft[] {
  const outsideQuotations = ({ cue }: Draft) => quotationAt(input.quotations, cue.start) === null;
  return [
    ...RULES_OF_WORDS.flatMap((rule) => rule(input)),
    ...RULES_OF_MATTER.flatMap((rule) => rule(input)).filter(outsideQuotations),
  ];
}

/** The agencies in whose reports the attribution stands, outermost first. */
function carriersAround(
  index: number,
  drafts: readonly Draft[],
  within: readonly (number | null)[],
  syntax: Syntax,
  cast: Cast,
  words: AttributionWords,
  own: readonly (readonly string[])[],
): readonly string[] {
  const names: string[] = [];
  let outer = within[index] ?? null;
  for (let depth = 0; outer !== null && depth < CARRIERS_DEEP; depth++) {
    const token = drafts[outer]!.sourceToken;
    if (token !== null && isCarrier(syntax, token, cast, words)) {
      names.unshift(...own[outer]!, carrierName(syntax, token, cast, words));
    }
    outer = within[outer] ?? null;
  }
  return names;
}

function withoutSpeaker(via: readonly string[], speaker: Speaker): readonly string[] {
  return [...new Set(via)].filter((name) => name !== speaker.name);
}
