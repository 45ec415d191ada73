/**
 * How much of one text stands in another, word for word? Counted the slow and exact way, by nothing that the program uses,
 * so that it can be gold for what the program finds.
 *
 *     the hull was torn open and water rose            runs of 8 words or more that both have:
 *     rescuers say the hull was torn open and water    the longest, and what share of the shorter text they fill
 *
 * Time grows with the product of the two lengths.
 */

export interface Overlap {
  /** Words of the longest run that both have. */
  readonly longest: number;
  /** Share of the shorter text's words that stand in runs of `RUN_MIN` words or more. */
  readonly covered: number;
}

/** Shorter runs are stock phrases. */
export const RUN_MIN = 8;

/**
 * With quotations `out`, all that may be quoted is left out: what they share then is surely a reporter's. With quotations
 * `in`, nothing is: what they share then is all that there is.
 */
export function overlapOfTexts(a: string, b: string, quotations: "in" | "out"): Overlap {
  const [short, long] = [wordsOf(a, quotations), wordsOf(b, quotations)].sort(
    (x, y) => x.length - y.length,
  ) as [string[], string[]];
  const isCovered = new Array<boolean>(short.length).fill(false);
  let longest = 0;
  // Length of the common run that ends at each word of `long`, for one word of `short` after the other.
  let before = new Array<number>(long.length + 1).fill(0);
  for (const [i, word] of short.entries()) {
    const here = new Array<number>(long.length + 1).fill(0);
    for (const [j, other] of long.entries()) {
      if (word !== other || word === QUOTE) continue;
      const length = before[j]! + 1;
      here[j + 1] = length;
      longest = Math.max(longest, length);
      if (length >= RUN_MIN) isCovered.fill(true, i - length + 1, i + 1);
    }
    before = here;
  }
  const words = short.filter((word) => word !== QUOTE).length;
  return { longest, covered: words === 0 ? 0 : isCovered.filter(Boolean).length / words };
}

/** Stands for a quotation: that two quote one speaker does not show that one has the text of the other. */
const QUOTE = "”";

function wordsOf(text: string, quotations: "in" | "out"): string[] {
  return (quotations === "in" ? [text] : text.split("\n").map(withoutQuotations))
    .join("\n")
    .toLowerCase()
    .replace(quotations === "in" ? /[“”]/gu : /“/gu, " ")
    .split(/[^\p{L}”]+/u)
    .filter((word) => word !== "");
}

/** The paragraph with a mark for each quotation; one that does not end in it goes to the end of the paragraph. */
function withoutQuotations(paragraph: string): string {
  return paragraph
    .replace(/“[^”]{0,2000}(?:”|$)/gu, ` ${QUOTE} `)
    .replace(/"[^"]{0,2000}(?:"|$)/gu, ` ${QUOTE} `);
}
