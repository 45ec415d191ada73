/**
 * Shows mistakes on PolNeAR with their marks, to be read thirty at a time.
 *
 *     npx tsx eval/show-errors.ts "missed: noun cue"          thirty of dev whose kind begins so
 *     npx tsx eval/show-errors.ts "content too long" train 60
 */
import { hullOf, type Span } from "../src/model/index.ts";
import { withRoles } from "../test/support/marked.ts";
import { readAttributions, withOwnLayers } from "./attribution.ts";
import { findMistakes, type Mistake } from "./error-kinds.ts";
import { withLayers } from "./layered-text.ts";
import { readPolnear } from "./polnear.ts";
import { ROLES } from "./relations.ts";

const [kind = "", split = "dev", count = "30"] = process.argv.slice(2);
const AROUND = 60;
let left = Number(count);
for (const article of readPolnear(split === "train" ? "train" : "dev")) {
  const own = withOwnLayers(article);
  for (const mistake of findMistakes(withLayers(readAttributions(own), own.layers))) {
    if (!mistake.kind.startsWith(kind) || left-- <= 0) continue;
    console.log(`${mistake.kind}\n  ${drawn(article.text, mistake)}\n`);
  }
  if (left <= 0) break;
}

/** The words around, with gold marks as `{cue …}` and found ones as `{CUE …}`. */
function drawn(text: string, { gold, found }: Mistake): string {
  const roles = ROLES.flatMap((role) => [
    ...(gold?.[role] ?? []).map((span) => ({ ...span, role })),
    ...(found?.[role] ?? []).map((span) => ({ ...span, role: role.toUpperCase() })),
  ]);
  const { start, end }: Span = hullOf(roles);
  const from = Math.max(0, start - AROUND);
  const moved = roles.map((role) => ({ ...role, start: role.start - from, end: role.end - from }));
  return withRoles(text.slice(from, end + AROUND), moved).replaceAll("\n", " ⏎ ");
}
