/** Runs one rule of `src/attribution` on marked sentences, read with the English models. */
import assert from "node:assert/strict";
import test from "node:test";
import { findAttributions } from "../../src/attribution/extract.ts";
import { attributionWords } from "../../src/language/en/attribution.ts";
import { loadEnglishReader } from "../../src/language/en/models.ts";
import { textWords } from "../../src/language/en/text.ts";
import type { Attribution, CueRelation, TextLayers } from "../../src/model/index.ts";
import { readTextLayers } from "../../src/text/index.ts";
import { type Role, rolesIn, withoutRoles, withRoles } from "./marked.ts";

/** A line that begins so is a headline. */
const HEADLINE = "# ";

/** The attributions of a text, without entities: speakers are described in their own words. */
export function attributionsIn(text: string, headline = false): readonly Attribution[] {
  return attributionsOf(text, readLayers(text, headline));
}

/** The attributions of a text in which a trained reader saw the marked relations and no others. */
export function attributionsBeside(marked: string, score = 0.9): readonly Attribution[] {
  const text = withoutRoles(marked);
  return attributionsOf(text, { ...readLayers(text), relations: relationsIn(marked, score) });
}

function readLayers(text: string, headline = false): TextLayers {
  const titleSpan = headline ? { start: 0, end: text.length } : null;
  return readTextLayers({ text, skipped: [], titleSpan }, textWords, loadEnglishReader());
}

function attributionsOf(text: string, layers: TextLayers): readonly Attribution[] {
  return findAttributions(text, layers, { entities: [], mentions: [] }, attributionWords);
}

/** The second relation has `:2` behind its roles. */
function relationsIn(marked: string, score: number): readonly CueRelation[] {
  const byNumber = new Map<string, Record<"source" | "cue" | "content", Role[]>>();
  for (const one of rolesIn(marked).toSorted((a, b) => a.start - b.start)) {
    const [role = "", number = "1"] = one.role.split(":");
    const parts = byNumber.get(number) ?? { source: [], cue: [], content: [] };
    byNumber.set(number, parts);
    parts[role as keyof typeof parts].push(one);
  }
  return [...byNumber.values()].map(({ source, cue, content }) => ({
    cue: cue[0]!,
    source,
    content,
    trace: { rule: "network", score },
  }));
}

/**
 * One test for several marked lines: `{content …}`, `{cue …}` and `{source …}` of what the rule finds, the
 * second find with `:2` behind the role. What other rules and the trained reader find is not looked at.
 */
export function checkRule(rule: string): (name: string, ...lines: readonly string[]) => void {
  return (name, ...lines) =>
    test(`${rule} ${name}`, () => {
      for (const line of lines) {
        const headline = line.startsWith(HEADLINE);
        const marked = headline ? line.slice(HEADLINE.length) : line;
        const text = withoutRoles(marked);
        const layers = { ...readLayers(text, headline), relations: [] };
        const found = attributionsOf(text, layers).filter(({ trace }) => trace.rule === rule);
        assert.equal(withAttributions(text, found), marked);
      }
    });
}

/** The text with the attributions marked in it, the second one with `:2` behind its roles. */
export function withAttributions(text: string, found: readonly Attribution[]): string {
  return withRoles(text, found.flatMap(rolesOf));
}

function rolesOf({ source, cue, content }: Attribution, index: number): readonly Role[] {
  const suffix = index === 0 ? "" : `:${index + 1}`;
  return [
    ...(source === null ? [] : [{ ...source, role: `source${suffix}` }]),
    ...(cue === null ? [] : [{ ...cue, role: `cue${suffix}` }]),
    ...content.map((span) => ({ ...span, role: `content${suffix}` })),
  ];
}
