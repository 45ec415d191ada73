import assert from "node:assert/strict";
import { test } from "node:test";
import type { Outlet } from "../model/outlet.ts";
import { outletTable, shippedOutlets } from "./outlet-table.ts";

function outlet(name: string, fields: Partial<Outlet> = {}): Outlet {
  return { name, aliases: [], domains: [], country: null, owner: null, kind: null, control: null, ...fields };
}

const COURIER = outlet("The Ostvik Courier", { domains: ["courier.example"], country: "NO" });
const SPORT = outlet("Courier Sport", { domains: ["sport.courier.example"] });
const MERIDIAN = outlet("Meridian News Agency", { aliases: ["MNA", "Meridian"], kind: "agency" });
const PRESS = outlet("L’Été & Fils", { aliases: ["LEF"] });

test("byDomain() takes the longest domain that the host lies under", () => {
  const { byDomain } = outletTable([COURIER, SPORT]);
  const cases: readonly (readonly [host: string, name: string | null])[] = [
    ["courier.example", "The Ostvik Courier"],
    ["www.courier.example", "The Ostvik Courier"],
    ["WWW.Courier.Example.", "The Ostvik Courier"],
    ["amp.m.news.courier.example", "The Ostvik Courier"],
    ["sport.courier.example", "Courier Sport"],
    ["www.sport.courier.example", "Courier Sport"],
    ["ostvikcourier.example", null],
    ["example", null],
    ["", null],
    [".".repeat(5000), null],
  ];
  for (const [host, name] of cases) assert.equal(byDomain(host)?.name ?? null, name, host.slice(0, 40));
});

test("byName() folds “the”, accents, marks and letter case, but no word into an acronym", () => {
  const { byName } = outletTable([COURIER, MERIDIAN, PRESS]);
  const cases: readonly (readonly [outlet: string, names: readonly string[]])[] = [
    ["The Ostvik Courier", ["Ostvik Courier", "the ostvik courier", "OSTVIK COURIER", "Ostvik-Courier"]],
    ["Meridian News Agency", ["Meridian", "meridian news agency", "MNA", "M.N.A."]],
    ["L’Été & Fils", ["L'Ete and Fils", "LEF"]],
  ];
  for (const [name, written] of cases) for (const one of written) assert.equal(byName(one)?.name, name, one);
  assert.equal(outletTable([outlet("…")]).byName("?"), null);
  for (const none of ["", "the", "Courier", "Mna", "Lef", "Meridian News", "x".repeat(100_000)])
    assert.equal(byName(none), null, none.slice(0, 40));
});

test("byName() gives a name that two outlets share to neither", () => {
  const [ostvik, velmora] = [outlet("Ostvik Star", { aliases: ["Star"] }), outlet("Velmora Star")];
  const { byName, isName } = outletTable([ostvik, { ...velmora, aliases: ["The Star"] }]);
  assert.equal(byName("Star"), null);
  assert.equal(byName("Velmora Star")?.name, "Velmora Star");
  assert.ok(isName("Star") && isName("the Ostvik Star") && !isName("Stars"));
});

test("outletTable() lets the user correct an outlet that ships, and keeps what is not stated", () => {
  const shipped = shippedOutlets.byDomain("nytimes.com")!;
  const byAddress = outletTable([outlet("Their Times", { domains: ["nytimes.com"], owner: "Somebody" })]);
  assert.deepEqual(byAddress.byName("The New York Times"), {
    ...shipped,
    name: "Their Times",
    aliases: [shipped.name, ...shipped.aliases],
    owner: "Somebody",
  });
  const byTitle = outletTable([outlet("NPR", { control: "private" })]);
  assert.equal(byTitle.byDomain("npr.org")?.control, "private");
  assert.equal(byTitle.byDomain("npr.org")?.country, "US");
});

test("outletTable() takes the user's outlet of a known name with domains of its own for another outlet", () => {
  const { byDomain, byName } = outletTable([outlet("Newsday", { domains: ["newsday.example"] })]);
  assert.equal(byName("Newsday")?.domains[0], "newsday.example");
  assert.equal(byDomain("newsday.com")?.country, "US");
  assert.equal(byDomain("newsday.example")?.country, null);
});

test("agencies begin with the user's, whose every name is its own", () => {
  const [first] = outletTable([COURIER, MERIDIAN]).agencies;
  assert.deepEqual(first, {
    name: "Meridian News Agency",
    own: ["Meridian News Agency", "MNA", "Meridian"],
    shared: [],
  });
});
