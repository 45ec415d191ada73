import assert from "node:assert/strict";
import { test } from "node:test";
import { type AlikePair, growClusters } from "./grow-clusters.ts";

/** Likeness of each two by their letters, `ab: .9`; 0 of all others. */
function clustersOf(count: number, likenesses: Readonly<Record<string, number>>, elsewhere = 0): string[] {
  const letter = (place: number) => String.fromCharCode(97 + place);
  const likenessOf = (a: number, b: number) => likenesses[letter(a) + letter(b)] ?? elsewhere;
  const pairs: AlikePair[] = Object.entries(likenesses).map(([key, likeness]) => ({
    a: key.charCodeAt(0) - 97,
    b: key.charCodeAt(1) - 97,
    likeness,
  }));
  return growClusters({ count, pairs, likenessOf, least: 0.6 }).map((cluster) =>
    cluster.map(letter).join(""),
  );
}

test("growClusters() joins what is alike on average", () => {
  assert.deepEqual(clustersOf(4, { ab: 0.9, bc: 0.7, ac: 0.6 }), ["abc", "d"]);
  assert.deepEqual(clustersOf(3, { ab: 0.9, bc: 0.7, ac: 0.4 }), ["ab", "c"]);
});

test("growClusters() keeps apart what is forbidden, however alike the rest", () => {
  assert.deepEqual(clustersOf(3, { ab: 0.9, bc: 0.9, ac: 0 }), ["ab", "c"]);
});

test("growClusters() asks again when a cluster has grown", () => {
  // a is too far from c alone, but near enough to c and d.
  const likenesses = { ab: 0.95, bc: 0.8, ac: 0.3, cd: 0.75, ad: 0.7, bd: 0.7 };
  assert.deepEqual(clustersOf(4, likenesses), ["abcd"]);
});

test("growClusters() joins a thousand of a kind without asking about a million pairs", () => {
  let asked = 0;
  const count = 1000;
  const pairs = Array.from({ length: count - 1 }, (_, i) => ({ a: i, b: i + 1, likeness: 1 }));
  const likenessOf = () => {
    asked++;
    return 1;
  };
  assert.equal(growClusters({ count, pairs, likenessOf, least: 0.6 }).length, 1);
  assert.ok(asked < 20 * count, `asked ${asked} times`);
});
