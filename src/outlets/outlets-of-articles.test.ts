import assert from "node:assert/strict";
import { test } from "node:test";
import { bareArticle } from "../../test/support/bare-article.ts";
import { outletTable } from "./outlet-table.ts";
import { outletOfUrl, outletsOfArticles } from "./outlets-of-articles.ts";

const OWN = [
  ["The Ostvik Courier", "courier.example"],
  ["Harbor Radio", "harbor.example"],
].map(([name, domain]) => ({
  name: name!,
  aliases: [],
  domains: [domain!],
  country: "NO",
  owner: null,
  kind: null,
  control: null,
}));
const table = outletTable(OWN);

test("outletOfUrl() reads the host of an address, and of the original in an archive's", () => {
  const cases: readonly (readonly [url: string, name: string | null])[] = [
    ["https://www.courier.example/2031/03/ferry?x=1", "The Ostvik Courier"],
    ["http://user@m.courier.example:8080/", "The Ostvik Courier"],
    ["https://web.archive.org/web/20310304/https://www.courier.example/ferry", "The Ostvik Courier"],
    ["https://harbor.example/to/https://nobody.example/", "Harbor Radio"],
    ["https://nobody.example/?from=https://courier.example/", null],
    ["courier.example/ferry", null],
    ["https://", null],
    ["", null],
    [`https://${"a.".repeat(9000)}example/`, null],
  ];
  for (const [url, name] of cases)
    assert.equal(outletOfUrl(url, table)?.name ?? null, name, url.slice(0, 60));
  assert.equal(outletOfUrl(null, table), null);
});

test("outletsOfArticles() takes the address first, then the name, and tells each outlet once", () => {
  const article = (id: string, outlet: string | null, url: string | null) =>
    bareArticle("", id, { outlet, url });
  const outlets = outletsOfArticles(
    [
      article("a", "Harbor Radio", "https://courier.example/a"),
      article("b", "harbor radio", null),
      article("c", "Nobody's Gazette", "https://nobody.example/"),
      article("d", "courier.example", null),
      article("e", null, null),
    ],
    table,
  );
  assert.deepEqual(
    outlets.map(({ name, articles }) => [name, articles]),
    [
      ["The Ostvik Courier", ["a", "d"]],
      ["Harbor Radio", ["b"]],
    ],
  );
});
