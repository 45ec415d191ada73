/**
 * A file of rows → outlets. One outlet a line, empty where nothing is known for sure:
 *
 *     Saudi Press Agency;SPA?|spa.gov.sa|SA|agency|state|Government of Saudi Arabia
 *     ╰─── names, best first ╯╰ domains ╯╰╯╰ kind ╯╰─╯   ╰──────── owner ────────╯
 *
 * A name with “?” is one that others go by too: an agency's only in a credit, or where its full name stands as well.
 */
import type { Outlet, OutletControl, OutletKind } from "../model/outlet.ts";

export interface OutletRow {
  readonly outlet: Outlet;
  /** Those of its names that others go by too, as written. */
  readonly shared: readonly string[];
}

/** Takes every line that is not blank for a row; trusts it, for the rows are ours and their tests check them. */
export function readRows(lines: string): readonly OutletRow[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map(readRow);
}

function readRow(line: string): OutletRow {
  const [names = "", domains = "", country = "", kind = "", control = "", owner = ""] = line.split("|");
  const marked = names.split(";");
  const [name = "", ...aliases] = marked.map((each) => each.replace(/\?$/u, ""));
  return {
    outlet: {
      name,
      aliases,
      domains: domains === "" ? [] : domains.split(";"),
      country: country || null,
      owner: owner || null,
      kind: (kind || null) as OutletKind | null,
      control: (control || null) as OutletControl | null,
    },
    shared: marked.filter((each) => each.endsWith("?")).map((each) => each.slice(0, -1)),
  };
}
