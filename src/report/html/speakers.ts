/** Who said what: each speaker with the attributions, and the chain of telling through which each came. */
import type { ReportAttribution } from "../../model/index.ts";
import { forceLabel, reachOfSpeaker, type Speaker, speakersOf } from "../view.ts";
import { quotationWording } from "../wording.ts";
import { evidenceLink, moreOf, quoted } from "./evidence-lines.ts";
import { type Html, html, isolated, join } from "./markup.ts";
import { articleName } from "./names.ts";
import type { Page } from "./page.ts";

export function renderSpeakers(page: Page): Html | null {
  const speakers = speakersOf(page.report);
  if (speakers.length === 0) return null;
  return html`<section id="speakers" class="speakers" aria-labelledby="speakers-heading">
<h2 id="speakers-heading">Who said what</h2>
<div class="people">${speakers.map((speaker) => renderSpeaker(page, speaker))}</div>
</section>`;
}

/** Attributions of one speaker that are shown; the rest is counted. */
const ATTRIBUTIONS_MAX = 60;

function renderSpeaker(page: Page, speaker: Speaker): Html {
  const { name, attributions } = speaker;
  const more = moreOf(attributions.length - ATTRIBUTIONS_MAX, "passage");
  const color = page.colors.get(attributions[0]!.id) ?? 0;
  return html`<div class="person hue-${color}"><h3><span class="swatch">${isolated(name)}</span></h3>
<p class="reach">${reachOfSpeaker(speaker)}</p>
<ul class="evidence">${attributions.slice(0, ATTRIBUTIONS_MAX).map((attribution) => renderAttribution(page, attribution))}${more && html`<li>${more}</li>`}</ul></div>`;
}

function renderAttribution(page: Page, attribution: ReportAttribution): Html {
  const chain = page.chains.get(attribution.id) ?? [];
  const links = [articleName(page, attribution.article), ...chain.slice(1).map(isolated)];
  const how = html`<span class="how"><span class="force">${forceLabel(attribution)}, ${quotationWording[attribution.quotation]}</span>
<span class="chain">${join(links, html` <span class="arrow" role="img" aria-label="quoting">←</span> `)}</span></span>`;
  const passages = attribution.content.map((part) => evidenceLink(page, part, quoted(part.quote)));
  return html`<li>${join(passages, html` <span class="cut">…</span> `)} ${how}</li>`;
}
