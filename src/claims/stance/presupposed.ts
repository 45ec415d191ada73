/**
 * Does a text take for granted what a claim says, beside what it tells?
 *
 *     claim  “The mayor sold the ferry.”
 *     “The mayor, who sold the ferry, denies wrongdoing”       the sale is not what is denied
 *                     ╰ acl:relcl
 */
import { type StanceText, stemOf } from "./grounds.ts";

/** True where a verb of the claim stands in a clause that only adds to the sentence. */
export function isPresupposed(text: StanceText, claim: StanceText): boolean {
  const claimed = new Set(verbsOf(claim).map((verb) => stemAt(claim, verb)));
  const met = verbsOf(text).filter((verb) => claimed.has(stemAt(text, verb)));
  return met.length > 0 && met.every((verb) => ADDING.test(text.reading.dependencies[verb]!.deprel));
}

const ADDING = /^(?:acl:relcl|advcl)/u;

function verbsOf({ reading, firstToken, endToken }: StanceText): readonly number[] {
  return Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i).filter(
    (token) => reading.tags[token]!.upos === "VERB",
  );
}

function stemAt({ reading }: StanceText, token: number): string {
  return stemOf(reading.tags[token]!.lemma.toLowerCase());
}
