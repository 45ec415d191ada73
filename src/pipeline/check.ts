/**
 * From a sentence and articles to what the articles say of it: `crossread/check@1`.
 *
 * The sentence is read as an article of its own, with the date of the latest report, so that “on Monday” means the
 * same in both; leaves comparing to `claims/check-sentence.ts`.
 */
import { findPassages, stateOf } from "../claims/check-sentence.ts";
import { findStatements } from "../claims/statements.ts";
import { prepareStory } from "../claims/story.ts";
import type { Article, ArticleId, SentenceCheck } from "../model/index.ts";
import { joinEntities } from "../resolve/entities/join-entities.ts";
import { checkEvidence } from "./check-evidence.ts";
import type { Language } from "./language.ts";
import { readArticle } from "./read-article.ts";
import type { ReportOptions } from "./report.ts";

/** No report has this id: ids of files and records are not empty. */
const SENTENCE_ID = "" as ArticleId;

/**
 * Checks a sentence against articles. Says what they say, never whether it is so. Throws an UntraceableEvidenceError
 * rather than return a passage whose words are not at their place.
 */
export function checkSentence(
  sentence: string,
  articles: readonly Article[],
  language: Language,
  { names, problems = [] }: Pick<ReportOptions, "names" | "problems"> = {},
): SentenceCheck {
  const all = [articleOfSentence(sentence, articles), ...articles];
  const readings = all.map((article) => readArticle(article, language, names));
  const story = prepareStory(
    readings,
    joinEntities(readings, language.entities, names?.entities),
    language.claims,
  );
  const statements = findStatements(story);
  const isAsked = ({ article }: (typeof statements)[number]) => article.article.id === SENTENCE_ID;
  const passages = findPassages(
    story,
    statements.filter(isAsked),
    statements.filter((statement) => !isAsked(statement)),
  );
  checkEvidence(passages, articles);
  return { schema: "crossread/check@1", sentence, state: stateOf(passages), passages, problems };
}

function articleOfSentence(sentence: string, articles: readonly Article[]): Article {
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  return {
    id: SENTENCE_ID,
    path: null,
    url: null,
    outlet: null,
    title: null,
    titleSpan: null,
    authors: [],
    published: dates.at(-1) ?? null,
    modified: null,
    language: "en",
    text: sentence,
    skipped: [],
    inferred: [],
    problems: [],
    sourceMap: null,
  };
}
