/** Files, folders and standard input of a command that needs all articles before it can begin. */
import type { NamesFile } from "../ingest/names-file.ts";
import { type Article, joinNames, type Names, type Problem } from "../model/index.ts";
import { loadOptions } from "./command.ts";
import type { Progress } from "./progress.ts";

interface Given {
  readonly published: string | undefined;
  /** What `--names` gave: it goes before what story.yaml files say. */
  readonly named: NamesFile;
}

export interface Inputs {
  readonly articles: readonly Article[];
  readonly names: Names;
  readonly problems: readonly Problem[];
}

/** Everything that the inputs hold. What cannot be read becomes a problem. */
export async function readInputs(
  inputs: readonly string[],
  { published, named }: Given,
  progress: Progress,
): Promise<Inputs> {
  const { streamArticles } = await import("../index.ts");
  const articles: Article[] = [];
  const problems: Problem[] = [...named.problems];
  let { names } = named;
  for await (const loaded of streamArticles(inputs, loadOptions(published, named.names))) {
    if ("article" in loaded) articles.push(loaded.article);
    else if ("names" in loaded) names = joinNames(names, loaded.names);
    else problems.push(loaded.problem);
    progress.tell(`articles loaded: ${articles.length}`);
  }
  return { articles, names, problems };
}
