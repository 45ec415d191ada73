import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sampleReport } from "../../test/support/sample-report.ts";
import type { Claim, FigureStep, LifeStep, Report } from "../model/index.ts";
import { changesOf } from "./changes.ts";

describe("changesOf()", () => {
  test("tells claims before counts, each step with who had it first", () => {
    const told = changesOf(sampleReport).map(({ topic, steps }) => ({
      topic,
      steps: steps.map(({ says, speakers, first }) => [says, ...speakers, first]),
    }));
    assert.deepEqual(told, [
      {
        topic: "“I saw the bow door move before we had left the pier,”",
        steps: [
          ["said", "Marta Keel", null],
          ["denied", "Per Lindqvist", null],
        ],
      },
      {
        topic: "people killed",
        steps: [
          ["9 or more", "coast guard", "meridian"],
          ["9", "coast guard", null],
          ["14", "Commander Ana Ruiz", "lantern"],
        ],
      },
    ]);
  });

  test("puts the claim that went furthest first", () => {
    const report = withLives([
      ["said", "denied"],
      ["said", "denied", "confirmed"],
      ["said", "withdrawn"],
    ]);
    assert.deepEqual(
      changesOf(report).map(({ steps }) => steps.at(-1)!.says),
      ["withdrawn", "confirmed", "denied"],
    );
  });

  test("leaves alone figures of one moment, and those that can all hold", () => {
    const [group] = sampleReport.figureGroups.filter(({ series }) => series.length > 1);
    const seriesOf = (second: Partial<FigureStep>) => ({
      ...sampleReport,
      claims: [],
      figureGroups: [{ ...group!, series: [group!.series[0]!, { ...group!.series[0]!, ...second }] }],
    });
    assert.equal(changesOf(seriesOf({ since: "2031-03-05", min: 3, max: 3 })).length, 1);
    assert.deepEqual(changesOf(seriesOf({ min: 3, max: 3 })), []);
    assert.deepEqual(changesOf(seriesOf({ since: "2031-03-05", min: 12, max: 12 })), []);
  });

  test("leaves alone what has one step only, and what was said and then confirmed", () => {
    assert.deepEqual(changesOf(withLives([["said"], [], ["said", "confirmed"]])), []);
    assert.deepEqual(changesOf(withLives([["claimed", "confirmed"]])), [], "one speaker");
  });
});

function withLives(lives: readonly (readonly LifeStep["state"][])[]): Report {
  const claim = sampleReport.claims[0]!;
  const claims = lives.map(
    (states): Claim => ({
      ...claim,
      life: states.map((state) => ({ state, date: null, by: null, evidence: [claim.evidence[0]!] })),
    }),
  );
  return { ...sampleReport, claims, figureGroups: [] };
}
