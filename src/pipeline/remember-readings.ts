/**
 * A reader that reads each article once, for who asks several questions of the same articles.
 *
 * What it read is kept for as long as the article itself is held: some kilobytes a sentence.
 */
import type { Article, Names, Reading } from "../model/index.ts";
import type { Language } from "./language.ts";
import { type Reader, readArticle } from "./read-article.ts";

/** Remembers of each article the last reading; another language or other names read it anew. */
export function rememberReadings(reader: Reader = readArticle): Reader {
  const known = new WeakMap<Article, { language: Language; names: Names | undefined; reading: Reading }>();
  return (article, language, names) => {
    const last = known.get(article);
    if (last?.language === language && last.names === names) return last.reading;
    const reading = reader(article, language, names);
    known.set(article, { language, names, reading });
    return reading;
  };
}
