import assert from "node:assert/strict";
import { test } from "node:test";
import { agreementOf } from "./partition-metrics.ts";

const near = (value: number, wanted: number) =>
  assert.ok(Math.abs(value - wanted) < 1e-6, `${value} is not ${wanted}`);

test("agreementOf() is 1 for the same partition under other names", () => {
  const { ARI, AMI, homogeneity, completeness } = agreementOf([0, 0, 1, 1], ["b", "b", "a", "a"]);
  for (const value of [ARI, AMI, homogeneity, completeness]) near(value, 1);
});

test("agreementOf() is what scikit-learn documents", () => {
  // adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1]) of its user guide.
  near(agreementOf([0, 0, 1, 2], [0, 0, 1, 1]).ARI, 0.5714285714);
  // homogeneity and completeness of [0, 0, 1, 1] against [0, 0, 1, 2].
  near(agreementOf([0, 0, 1, 1], [0, 0, 1, 2]).homogeneity, 1);
  near(agreementOf([0, 0, 1, 1], [0, 0, 1, 2]).completeness, 2 / 3);
});

test("agreementOf() is nothing beyond chance where all are alone", () => {
  near(agreementOf([0, 0, 1, 1], [0, 1, 2, 3]).ARI, 0);
  near(agreementOf([0, 0, 1, 1], [0, 1, 2, 3]).AMI, 0);
});
