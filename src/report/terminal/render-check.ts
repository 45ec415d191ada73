/**
 * Draws what the reports say of a sentence for the terminal.
 *
 *     Disputed  “The ferry had been overloaded.”
 *
 *     REPORTED AS SAID BY SOMEBODY
 *      Coastline Today · Stefan Brock claimed
 *        ostvik/coastline.json:11:4
 *          “the Marit Holm had been overloaded”
 */
import type { Article, Passage, PassageStance, SentenceCheck } from "../../model/index.ts";
import { type PlaceOf, placesInText, sourceName } from "../places.ts";
import { visibleLine } from "../visible-text.ts";
import { forceWording, stanceWording, stateWording } from "../wording.ts";
import { DEFAULT_WIDTH, MIN_WIDTH } from "./defaults.ts";
import { quoted, wrapped } from "./layout.ts";
import { ansiPaint, plainPaint } from "./paint.ts";

export interface CheckOptions {
  readonly width?: number | undefined;
  readonly color?: boolean | undefined;
  readonly placeOf?: PlaceOf | undefined;
}

/** Longest quotation, in columns. */
const QUOTE_MAX = 600;
const STANCES: readonly PassageStance[] = ["says", "reports", "denies", "differs"];

/** Lines, each closed by a line feed. `articles` are those that were asked: places are counted in them. */
export function renderCheck(
  { sentence, state, passages }: SentenceCheck,
  articles: readonly Pick<Article, "id" | "path" | "url" | "text">[],
  options: CheckOptions = {},
): string {
  const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
  const paint = options.color ? ansiPaint : plainPaint;
  const placeOf = options.placeOf ?? placesInText(articles);
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  const passageLines = (passage: Passage): string[] => {
    const { outlet, speaker, force, difference } = passage;
    const who = speaker === null ? "" : ` · ${visibleLine(speaker)} ${forceWording[force]}`;
    const what = difference === null ? "" : ` · ${quoted(difference, width)}`;
    return [
      ...wrapped(`${paint("strong", visibleLine(outlet))}${who}${what}`, width, " "),
      ...passage.evidence.flatMap((evidence) => {
        const article = byId.get(evidence.article);
        const { line, column } = placeOf(evidence);
        const source = article === undefined ? evidence.article : sourceName(article);
        return [
          `   ${paint("name", visibleLine(`${source}:${line}:${column}`))}`,
          ...wrapped(quoted(evidence.quote, QUOTE_MAX), width, "     "),
        ];
      }),
    ];
  };
  const head = wrapped(`${paint("strong", stateWording[state])}  ${quoted(sentence, QUOTE_MAX)}`, width);
  const groups = STANCES.flatMap((stance) => {
    const own = passages.filter((passage) => passage.stance === stance);
    if (own.length === 0) return [];
    return ["", paint("strong", stanceWording[stance].toUpperCase()), ...own.flatMap(passageLines)];
  });
  return [...head, ...groups].map((line) => `${line}\n`).join("");
}
