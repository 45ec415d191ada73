/**
 * Does a text take for granted what a claim says, beside what it tells?
 *
 *     claim  “The mayor sold the ferry.”
 *     “The mayor, who sold the ferry, denies wrongdoing”       the sale is not what is denied
 *                     ╰ acl:relcl
 */
import { type StanceText, stemOf } from "./grounds.ts";
import type { StanceWords } from "./words.ts";

/** True where a verb of the claim stands in a clause that only adds to the sentence. */
export function isPresupposed(
  text: StanceText,
  claim: StanceText,
  { tellings }: Pick<StanceWords, "tellings">,
): boolean {
  const claimed = new Set(verbsOf(claim).map((verb) => stemAt(claim, verb)));
  const met = verbsOf(text).filter((verb) => claimed.has(stemAt(text, verb)));
  const isAdding = (verb: number) => {
    const { head, deprel } = text.reading.dependencies[verb]!;
    // “The report that he sold it” tells the claim; what is said of the report is said of the claim.
    return ADDING.test(deprel) && !tellings.has(text.reading.tags[head]?.lemma.toLowerCase() ?? "");
  };
  return met.length > 0 && met.every(isAdding);
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
