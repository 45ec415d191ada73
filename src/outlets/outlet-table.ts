/**
 * Who publishes this? The outlets that ship and the user's own, found by address, by name and, of agencies, by credit.
 *
 *     www.news.ostvikcourier.example  ─ byDomain ─▶  The Ostvik Courier, Norway, newspaper, private
 *     the Ostvik Courier              ─ byName ───▶  the same
 *     (Meridian)                      ─ agencies ─▶  Meridian News Agency
 *
 * The user's outlets win. One that shares a domain with an outlet that ships, or its name without stating a
 * domain, is that outlet: what the user does not state stays. One of the same name with domains of its own is
 * another outlet and takes the name from it. Leaves it to `claims/origins` what a credit is.
 */
import type { Outlet } from "../model/outlet.ts";
import { oncePer } from "../text/once-per.ts";
import { type OutletRow, readRows } from "./read-rows.ts";
import { rows } from "./rows/index.ts";

export interface OutletTable {
  /** The outlet with the longest domain that the host is or lies under: `m.news.bbc.co.uk` finds `bbc.co.uk`. */
  byDomain(hostname: string): Outlet | null;
  /** By name or alias, whatever its accents, marks and “the”. A name that two outlets share finds neither. */
  byName(name: string): Outlet | null;
  /** True where at least one outlet has the name. */
  isName(name: string): boolean;
  /** The user's first. */
  readonly agencies: readonly Agency[];
}

/** An agency by the names under which it is credited. */
export interface Agency {
  readonly name: string;
  /** Names that are its own wherever they stand, `name` the first. */
  readonly own: readonly string[];
  /** Names that others go by too (“MAP”, “Petra”): its own in a credit, or where its full name stands as well. */
  readonly shared: readonly string[];
}

/** Most names: nothing about them is to be folded but case. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const shipped = rows.flatMap(readRows);

/** Without outlets of the user's. */
export const shippedOutlets: OutletTable = tableOf([], shipped);

/** The table of what ships and, before it, the user's own. Built once for each list. */
export function outletTable(own: readonly Outlet[]): OutletTable {
  return own.length === 0 ? shippedOutlets : tableWith(own);
}

const tableWith = oncePer((own: readonly Outlet[]): OutletTable => {
  const known = lookup(shipped);
  const meant = own.map((outlet) => shippedAs(outlet, known));
  const replaced = new Set(meant);
  return tableOf(
    own.map((outlet, index) => completed(outlet, meant[index] ?? null)),
    shipped.filter((row) => !replaced.has(row)),
  );
});

/** The words with the user's outlets beside those that ship; the very words where the user has none. */
export function knowingOutlets<Words extends { readonly outlets: OutletTable }>(
  words: Words,
  own: readonly Outlet[],
): Words {
  return own.length === 0 ? words : (wordsWith(words)(own) as Words);
}

/** Once for both, for whoever works out something from words once looks at which words they are. */
const wordsWith = oncePer((words: object) =>
  oncePer((own: readonly Outlet[]): object => ({ ...words, outlets: outletTable(own) })),
);

/** The row that the user's outlet is about; null for an outlet that does not ship. */
function shippedAs(own: Outlet, { byDomain, byName }: Lookup): OutletRow | null {
  for (const domain of own.domains) {
    const known = byDomain.get(domain);
    if (known !== undefined) return known;
  }
  return own.domains.length > 0 ? null : (byName.get(keyOf(own.name)) ?? null);
}

function completed(own: Outlet, row: OutletRow | null): OutletRow {
  if (row === null) return { outlet: own, shared: [] };
  const { outlet: known, shared } = row;
  const names = new Set([own.name, ...own.aliases, known.name, ...known.aliases]);
  return {
    outlet: {
      name: own.name,
      aliases: [...names].slice(1),
      domains: [...new Set([...own.domains, ...known.domains])],
      country: own.country ?? known.country,
      owner: own.owner ?? known.owner,
      kind: own.kind ?? known.kind,
      control: own.control ?? known.control,
    },
    shared: shared.filter((name) => name !== own.name && !own.aliases.includes(name)),
  };
}

function tableOf(own: readonly OutletRow[], shipped: readonly OutletRow[]): OutletTable {
  const mine = lookup(own);
  const theirs = lookup(shipped);
  const byDomain = (domain: string) => mine.byDomain.get(domain) ?? theirs.byDomain.get(domain);
  const byName = (key: string) => (mine.taken.has(key) ? mine : theirs).byName.get(key);
  return {
    byDomain: (hostname) => firstOf(parentsOf(hostname), byDomain),
    byName: (name) => firstOf(keysOf(name), byName),
    isName: (name) => keysOf(name).some((key) => mine.taken.has(key) || theirs.taken.has(key)),
    agencies: [...own, ...shipped].filter(({ outlet }) => outlet.kind === "agency").map(agencyOf),
  };
}

function agencyOf({ outlet: { name, aliases }, shared }: OutletRow): Agency {
  return { name, own: [name, ...aliases.filter((alias) => !shared.includes(alias))], shared };
}

function firstOf(keys: readonly string[], find: (key: string) => OutletRow | undefined): Outlet | null {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found.outlet;
  }
  return null;
}

interface Lookup {
  readonly byDomain: ReadonlyMap<string, OutletRow>;
  readonly byName: ReadonlyMap<string, OutletRow>;
  /** The keys of all names, those included that `byName` leaves out because two outlets share them. */
  readonly taken: ReadonlySet<string>;
}

function lookup(all: readonly OutletRow[]): Lookup {
  const byDomain = new Map<string, OutletRow>();
  const byName = new Map<string, OutletRow>();
  const taken = new Set<string>();
  for (const row of all) {
    const { name, aliases, domains } = row.outlet;
    for (const domain of domains) if (!byDomain.has(domain)) byDomain.set(domain, row);
    for (const key of new Set([name, ...aliases].map(keyOf))) {
      if (taken.has(key)) byName.delete(key);
      else byName.set(key, row);
      taken.add(key);
    }
  }
  return { byDomain, byName, taken };
}

/** Longer than any name of an outlet. */
const NAME_MAX = 200;
/** More labels than any registered name has. */
const LABELS_MAX = 8;

/** `m.news.bbc.co.uk` → itself, `news.bbc.co.uk`, `bbc.co.uk`, `co.uk`, `uk`. */
function parentsOf(hostname: string): readonly string[] {
  const labels = hostname.toLowerCase().replace(/\.$/u, "").split(".").slice(-LABELS_MAX);
  return labels.map((_, index) => labels.slice(index).join("."));
}

/** “TIME” is looked for as an acronym and as a word shouted, “Map” never as “MAP”. */
function keysOf(name: string): readonly string[] {
  const key = name.length > NAME_MAX ? "" : keyOf(name);
  return key === "" ? [] : [key, key.toLowerCase()];
}

/** Marks, accents and “the” left out; in small letters unless it is an acronym. */
function keyOf(name: string): string {
  const spelled = PLAIN_NAME.test(name)
    ? name
    : name
        .normalize("NFKD")
        .replace(/[\p{M}.'’]/gu, "")
        .replace(/&/gu, " and ")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
  const plain = spelled.replace(/^the /iu, "");
  return /^\p{Lu}{2,5}$/u.test(plain) ? plain : plain.toLowerCase();
}
