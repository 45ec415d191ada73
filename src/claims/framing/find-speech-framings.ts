/**
 * Finds words that one report calls a threat and that another lets stand as said.
 *
 *     The president threatened Lorvane with war. Who crosses the river “will be thrown back”, he said.
 *                   ╰ judged                          ╰ the same words ╮
 *     “Who comes over the river will be thrown back,” said the president.
 *
 * The verb judges what its speaker is reported to say with it or right behind it. Where a claim or a quotation
 * joins that with another report in which the same speaker only “said” it, the two frame it differently. Linear
 * in the number of attributions.
 */
import { type Attribution, hullOf, type Span } from "../../model/index.ts";
import type { AlignedQuotation } from "../align-quotations.ts";
import { sideOf } from "../conflict-sides.ts";
import { evidenceOf } from "../evidence.ts";
import type { ConflictDraft } from "../figures/find-figure-conflicts.ts";
import type { Statement } from "../statements.ts";
import { firstTokenAt, type Story, type StoryArticle } from "../story.ts";

/** Sentences behind the judging verb that still give what was judged. */
const FOLLOWING_SENTENCES = 2;

/** What reports share: statements of one claim, and stretches of one quotation. */
export interface SharedWording {
  readonly clusters: readonly (readonly Statement[])[];
  readonly quotations: readonly AlignedQuotation[];
}

export function speechFramings(
  story: Story,
  statements: readonly Statement[],
  shared: SharedWording,
): readonly ConflictDraft[] {
  const byAttribution = statementsByAttribution(statements);
  const mates = matesOf(byAttribution, shared);
  return story.articles.flatMap((article) =>
    article.reading.attributions.flatMap((attribution, index) => {
      if (!isJudging(story, article, attribution)) return [];
      const judged = judgedBy(article, index, byAttribution);
      const plain = [...new Set(judged.flatMap((statement) => mates.get(statement) ?? []))]
        .filter((mate) => mate.article !== article && isPlain(story, mate))
        .sort((a, b) => a.index - b.index);
      return plain.length === 0 ? [] : [framingOf({ article, attribution, judged, plain })];
    }),
  );
}

type ByAttribution = ReadonlyMap<string, Statement>;

function keyOf(article: StoryArticle, attribution: number): string {
  return `${article.rank} ${attribution}`;
}

function statementsByAttribution(statements: readonly Statement[]): ByAttribution {
  return new Map(
    statements.flatMap((statement) =>
      statement.attribution === null
        ? []
        : [[keyOf(statement.article, statement.attribution), statement] as const],
    ),
  );
}

/** For each attributed statement those that say the same in the same words, or in others by one voice. */
function matesOf(
  byAttribution: ByAttribution,
  { clusters, quotations }: SharedWording,
): ReadonlyMap<Statement, readonly Statement[]> {
  const mates = new Map<Statement, readonly Statement[]>();
  const quoted = quotations.map((stretches) =>
    stretches.flatMap(({ article, attribution }) => {
      const statement = attribution === null ? undefined : byAttribution.get(keyOf(article, attribution));
      return statement === undefined ? [] : [statement];
    }),
  );
  const add = (statement: Statement, others: readonly Statement[]) =>
    mates.set(statement, [...(mates.get(statement) ?? []), ...others]);
  for (const group of quoted) for (const statement of group) add(statement, group);
  for (const group of clusters) {
    const byVoice = new Map<string, Statement[]>();
    for (const statement of group) {
      const voice = statement.voice >= 0 ? `@${statement.voice}` : (statement.speakerName ?? "");
      byVoice.set(voice, [...(byVoice.get(voice) ?? []), statement]);
    }
    for (const ofVoice of byVoice.values()) for (const statement of ofVoice) add(statement, ofVoice);
  }
  return mates;
}

/** True of “threatened” in the outlet's own words. */
function isJudging({ words }: Story, article: StoryArticle, { cue, within, withheld }: Attribution): boolean {
  if (cue === null || within !== null || withheld) return false;
  return lemmasIn(article, cue).some((lemma) => words.framing.judgingVerbs.has(lemma));
}

function lemmasIn(article: StoryArticle, span: Span): readonly string[] {
  const lemmas: string[] = [];
  for (let at = firstTokenAt(article.reading, span.start); at < article.lemmas.length; at++) {
    if (article.reading.tokens[at]!.start >= span.end) break;
    lemmas.push(article.lemmas[at]!);
  }
  return lemmas;
}

/** What is judged: the content itself, and what the next words of the same speaker are. */
function judgedBy(article: StoryArticle, index: number, statements: ByAttribution): readonly Statement[] {
  const { attributions, sentences } = article.reading;
  const judging = attributions[index]!;
  const own = statements.get(keyOf(article, index));
  const next = attributions.flatMap((attribution, other) => {
    const distance = attribution.sentence - judging.sentence;
    if (other === index || distance < 0 || distance > FOLLOWING_SENTENCES) return [];
    const isSameParagraph =
      sentences[attribution.sentence]?.paragraph === sentences[judging.sentence]?.paragraph;
    const statement = statements.get(keyOf(article, other));
    const follows = statement !== undefined && isSameParagraph && couldBeSame(judging, attribution, own);
    return follows ? [statement] : [];
  });
  return own === undefined ? next : [own, ...next];

  function couldBeSame(a: Attribution, b: Attribution, judged: Statement | undefined): boolean {
    if (a.speaker !== null && a.speaker === b.speaker) return true;
    // “The president threatened …. Who crosses, Ilan Varga said, …”: a lead describes first and names then.
    if (isUnnamed(article, a) && !isUnnamed(article, b) && b.sentence <= a.sentence + 1) return true;
    const other = statements.get(keyOf(article, attributions.indexOf(b)));
    return judged !== undefined && other !== undefined && judged.voice >= 0 && judged.voice === other.voice;
  }
}

/** True where the speaker is a person whom the report nowhere names. */
function isUnnamed({ reading }: StoryArticle, { speaker }: Attribution): boolean {
  if (speaker === null || reading.entities[speaker]?.kind !== "person") return false;
  return !reading.mentions.some(({ entity, form }) => entity === speaker && form === "name");
}

/** True where what was said is only said. */
function isPlain({ words }: Story, { article, attribution, force, withheld }: Statement): boolean {
  if (attribution === null || force !== "said" || withheld) return false;
  const { cue } = article.reading.attributions[attribution]!;
  return cue === null || !lemmasIn(article, cue).some((lemma) => words.framing.judgingVerbs.has(lemma));
}

interface Found {
  readonly article: StoryArticle;
  readonly attribution: Attribution;
  readonly judged: readonly Statement[];
  readonly plain: readonly Statement[];
}

function framingOf({ article, attribution, judged, plain }: Found): ConflictDraft {
  const { cue, content, source } = attribution;
  const whole = hullOf([cue!, ...content, ...(source === null ? [] : [source])]);
  const evidence = evidenceOf(article.article, whole);
  const verb = article.article.text.slice(cue!.start, cue!.end);
  return {
    relation: "framing",
    over: "wording",
    topic: evidence.quote,
    sides: [
      {
        says: evidence.quote,
        speakers: [],
        articles: [article.article.id],
        evidence: [
          evidence,
          ...judged
            .filter((statement) => statement.spans[0]!.start >= whole.end)
            .flatMap(({ shown }) => shown.map((span) => evidenceOf(article.article, span))),
        ],
      },
      sideOf(plain),
    ],
    why: `${article.outlet} writes “${verb}” of what ${plain[0]!.article.outlet} gives as said`,
  };
}
