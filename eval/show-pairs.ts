/**
 * Shows the pairs of short reports that the program gets wrong, of those that may be looked at.
 *
 *     npx tsx eval/show-pairs.ts                 all
 *     npx tsx eval/show-pairs.ts revision        of one kind
 */
import { checkPairs } from "./pairs.ts";

const [kind] = process.argv.slice(2);
for (const pair of checkPairs()) {
  if (pair.isHeldBack || (kind !== undefined && pair.is !== kind)) continue;
  if (pair.isRight && pair.wrong.length === 0) continue;
  console.log(
    [`${pair.is}: ${pair.isRight ? "found, but also" : "missed"}`, pair.a, pair.b, ...pair.wrong].join(
      "\n    ",
    ),
  );
}
