/** English for telling stories apart: words of no weight, and how common the others are. */
import type { ClusterWords } from "../../cluster/words.ts";
import { claimWords } from "./claims.ts";
import { wordRanks } from "./word-ranks.ts";

export const clusterWords: ClusterWords = { stopWords: claimWords.stopWords, ranks: wordRanks };
