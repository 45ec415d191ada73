/** How the account changed: counts whose value moved and claims that were more than said, step by step. */
import type { Change, ChangeStep } from "../changes.ts";
import { formatEdtf } from "../view.ts";
import { evidenceLink, quoted } from "./evidence-lines.ts";
import { type Html, html } from "./markup.ts";
import { articleName, nameList } from "./names.ts";
import type { Page } from "./page.ts";

export function renderChanges(page: Page): Html | null {
  const { changes } = page.overview;
  if (changes.length === 0) return null;
  return html`<section id="changes" class="changes" aria-labelledby="changes-heading">
<h2 id="changes-heading">How it changed</h2>
<p class="note">Each step stands where it became known. Nobody is called first where the times of publication do not tell.</p>
${changes.map((change) => renderChange(page, change))}
</section>`;
}

function renderChange(page: Page, { topic, isQuoted, steps }: Change): Html {
  const heading = isQuoted ? quoted(topic) : html`<span dir="auto">${topic}</span>`;
  return html`<div class="change"><h3>${heading}</h3>
<ol class="steps">${steps.map((step) => renderStep(page, step))}</ol></div>`;
}

function renderStep(page: Page, step: ChangeStep): Html {
  const { says, date, speakers, evidence } = step;
  const words = html`<span class="says">${says}</span>`;
  return html`<li>${evidenceLink(page, evidence[0], words)}
${speakers.length > 0 && html`<span class="who">${nameList(speakers)}</span>`}
<span class="when">${date !== null && html`${formatEdtf(date)}, `}${whereOf(page, step)}</span></li>`;
}

function whereOf(page: Page, { first, evidence }: ChangeStep): Html | null {
  if (first !== null) return html`first in ${articleName(page, first)}`;
  return evidence[0] === undefined ? null : html`in ${articleName(page, evidence[0].article)}`;
}
