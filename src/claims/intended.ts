/**
 * What is only meant to become so: wanted, planned, promised, ordered, asked for.
 *
 *     The mayor wants 40 boats.      Ruiz promised to reopen the bridge on 3 March.
 *                no count of boats                 no opening of the bridge, and no event of that day
 *
 * It is no event, no figure to hold against another, and nothing that a denial denies.
 */
import type { Force } from "../model/index.ts";

const INTENDING: ReadonlySet<Force> = new Set(["wanted", "planned", "promised", "ordered", "asked"]);

export function isIntended(force: Force): boolean {
  return INTENDING.has(force);
}
