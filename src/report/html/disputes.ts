/** Differences side by side: what each says, who says it, in which words, and what kind of difference it is. */
import type { Conflict, Relation } from "../../model/index.ts";
import { overWording, relationWording } from "../wording.ts";
import { evidenceList } from "./evidence-lines.ts";
import { type Html, html } from "./markup.ts";
import { sayersOf } from "./names.ts";
import type { Page } from "./page.ts";

/** Drawn between the sides where a sign is commonly known, else a rule; the relation is also said in words. */
const SIGNS: Readonly<Partial<Record<Relation, string>>> = {
  contradiction: "≠",
  revision: "→",
  rounding: "≈",
};

export function renderDisputes(page: Page): Html | null {
  const disputed = page.overview.disputed.map((conflict, index) => ({ conflict, number: index + 1 }));
  if (disputed.length === 0) return null;
  const contradictions = disputed.filter(({ conflict }) => conflict.relation === "contradiction");
  const others = disputed.filter(({ conflict }) => conflict.relation !== "contradiction");
  const list = (items: typeof disputed) =>
    items.map(({ conflict, number }) => renderDispute(page, conflict, number));
  return html`<section id="disputes" class="disputes" aria-labelledby="disputes-heading">
<h2 id="disputes-heading">Disputes, side by side</h2>
${contradictions.length > 0 && html`<h3>Contradictions</h3>${list(contradictions)}`}
${others.length > 0 && html`<h3>Differences that are no contradiction</h3>${list(others)}`}
</section>`;
}

function renderDispute(page: Page, conflict: Conflict, number: number): Html {
  const { label, means } = relationWording[conflict.relation];
  return html`<article class="dispute" id="dispute-${number}" data-relation="${conflict.relation}" aria-labelledby="dispute-${number}-heading" tabindex="-1">
<header><p class="tag">${label} <span class="over">over ${overWording[conflict.over]}</span></p>
<h4 id="dispute-${number}-heading" dir="auto">${conflict.topic}</h4></header>
<div class="sides">${conflict.sides.map(
    (
      side,
      index,
    ) => html`${index > 0 && html`<p class="sign" aria-hidden="true">${SIGNS[conflict.relation]}</p>`}
<div class="side"><p class="says" dir="auto">${side.says}</p><p class="who">${sayersOf(page, side)}</p>${evidenceList(page, side.evidence)}</div>`,
  )}</div>
<p class="why"><span dir="auto">${conflict.why}.</span> <span class="means">${means}</span></p>
</article>`;
}
