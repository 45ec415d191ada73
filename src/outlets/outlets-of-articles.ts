/**
 * Which outlets are these articles of? By the address first, for a page may name anybody, then by the name.
 *
 *     https://www.courier.example/2031/ferry   ─▶ The Ostvik Courier
 *     https://web.archive.org/web/2031/https://courier.example/ferry   ─▶ the same
 */
import type { Article } from "../model/article.ts";
import type { Outlet } from "../model/outlet.ts";
import type { ReportOutlet } from "../model/report.ts";
import type { OutletTable } from "./outlet-table.ts";

/** The outlets that the table knows, in the order of their first articles. */
export function outletsOfArticles(articles: readonly Article[], table: OutletTable): readonly ReportOutlet[] {
  const ids = new Map<Outlet, string[]>();
  for (const { id, url, outlet: name } of articles) {
    const outlet = outletOfUrl(url, table) ?? (name === null ? null : outletNamed(name, table));
    if (outlet === null) continue;
    const known = ids.get(outlet);
    if (known === undefined) ids.set(outlet, [id]);
    else known.push(id);
  }
  return [...ids].map(([outlet, of]) => ({ ...outlet, articles: of }));
}

/** The outlet at an address; an archive's copy is its original's. Null for what is no address. */
export function outletOfUrl(url: string | null, table: OutletTable): Outlet | null {
  const address = url === null ? null : addressOf(url);
  if (address === null) return null;
  const original = /\/(https?:\/{1,2}[^/]{1,253})/iu.exec(address.pathname)?.[1];
  const archived = original === undefined ? null : addressOf(original);
  return (archived && table.byDomain(archived.hostname)) ?? table.byDomain(address.hostname);
}

/** By its name, or by the address that some pages give for one: “courier.example”. */
function outletNamed(name: string, table: OutletTable): Outlet | null {
  return table.byName(name) ?? (/^[\w.-]{1,253}\.\w{2,20}$/u.test(name) ? table.byDomain(name) : null);
}

function addressOf(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
