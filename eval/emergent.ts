/** Reads Emergent: claims, headlines of reports about them, and where journalists saw each headline stand. */
import { readFileSync } from "node:fs";
import type { StanceText } from "../src/claims/stance/grounds.ts";
import type { Stance } from "../src/claims/stance/stance.ts";
import { english } from "../src/language/en/index.ts";
import { readArticle } from "../src/pipeline/read-article.ts";
import { bareArticle } from "../test/support/bare-article.ts";

export interface Headline {
  readonly claimId: string;
  readonly claim: StanceText;
  readonly title: StanceText;
  readonly stance: Stance;
  /** 1 to 10; all headlines of a claim are in one. */
  readonly fold: number;
}

interface Row {
  readonly claim: string;
  readonly claim_id: string;
  readonly title: string;
  readonly stance: Stance;
  readonly fold: number;
}

/** Headlines are read as they come, most of them in Title Case. */
export function readEmergent(): readonly Headline[] {
  const rows = readFileSync("../shared/corpora/emergent/all.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const known = new Map<string, StanceText>();
  const read = (text: string): StanceText => {
    const reading = readArticle(bareArticle(text, "headline"), english());
    const whole = known.get(text) ?? { reading, firstToken: 0, endToken: reading.tokens.length };
    known.set(text, whole);
    return whole;
  };
  return rows.map(({ claim, claim_id, title, stance, fold }) => ({
    claimId: claim_id,
    claim: read(claim),
    title: read(title),
    stance,
    fold,
  }));
}
