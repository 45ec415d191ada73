/** Runs one rule of `src/attribution` on marked sentences, read with the English models. */
import assert from "node:assert/strict";
import test from "node:test";
import { findAttributions } from "../../src/attribution/extract.ts";
import { attributionWords } from "../../src/language/en/attribution.ts";
import { loadEnglishModels } from "../../src/language/en/models.ts";
import { textWords } from "../../src/language/en/text.ts";
import type { Attribution } from "../../src/model/index.ts";
import { readTextLayers } from "../../src/text/index.ts";
import { type Role, withoutRoles, withRoles } from "./marked.ts";

/** A line that begins so is a headline. */
const HEADLINE = "# ";

/** The attributions of a text, without entities: speakers are described in their own words. */
export function attributionsIn(text: string, headline = false): readonly Attribution[] {
  const titleSpan = headline ? { start: 0, end: text.length } : null;
  const layers = readTextLayers({ text, skipped: [], titleSpan }, textWords, loadEnglishModels());
  return findAttributions(text, layers, { entities: [], mentions: [] }, attributionWords);
}

/**
 * One test for several marked lines: `{content …}`, `{cue …}` and `{source …}` of what the rule finds, the
 * second find with `:2` behind the role. What other rules find is not looked at.
 */
export function checkRule(rule: string): (name: string, ...lines: readonly string[]) => void {
  return (name, ...lines) =>
    test(`${rule} ${name}`, () => {
      for (const line of lines) {
        const headline = line.startsWith(HEADLINE);
        const marked = headline ? line.slice(HEADLINE.length) : line;
        const text = withoutRoles(marked);
        const found = attributionsIn(text, headline).filter(({ trace }) => trace.rule === rule);
        assert.equal(withRoles(text, found.flatMap(rolesOf)), marked);
      }
    });
}

function rolesOf({ source, cue, content }: Attribution, index: number): readonly Role[] {
  const suffix = index === 0 ? "" : `:${index + 1}`;
  return [
    ...(source === null ? [] : [{ ...source, role: `source${suffix}` }]),
    ...(cue === null ? [] : [{ ...cue, role: `cue${suffix}` }]),
    ...content.map((span) => ({ ...span, role: `content${suffix}` })),
  ];
}
