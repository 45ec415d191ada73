/**
 * Every report in full, with its attributions marked by speaker. The text of the body element is the article's
 * text, character for character, but for elements with `data-ui`: the script finds offsets by counting it.
 */
import type { ReportArticle, ReportAttribution, SkippedSpan, Span } from "../../model/index.ts";
import { publisherFacts } from "../publishers.ts";
import { forceLabel, formatEdtf, formatInterval, formatList } from "../view.ts";
import { furnitureWording, quotationWording } from "../wording.ts";
import { type Block, blocksOf } from "./article-blocks.ts";
import { type Fragment, followableUrl, type Html, html, isolated, isolatedText } from "./markup.ts";
import { articleName } from "./names.ts";
import { type Mark, nestMarks } from "./nest-marks.ts";
import type { Page } from "./page.ts";

export function renderArticles(page: Page): Html {
  const marks = marksByArticle(page);
  return html`<section id="reports" class="reports" aria-labelledby="reports-heading">
<div class="panel-bar" hidden><p class="panel-title"></p><button type="button"></button></div>
<h2 id="reports-heading">The reports in full</h2>
<p class="note">Words given to a speaker are underlined in the speaker’s colour, and the speaker is named before them. Page furniture is set aside, never cut.</p>
<div class="texts">${page.overview.articles.map((article) => renderArticle(page, article, marks.get(article.id) ?? []))}</div>
</section>`;
}

function renderArticle(page: Page, article: ReportArticle, marks: readonly Mark[]): Html {
  const number = page.numbers.get(article.id);
  const blocks = blocksOf(article);
  const hasHeadline = blocks.some((block) => block.kind === "headline");
  return html`<article id="a${number}" class="report" aria-labelledby="a${number}-heading" tabindex="-1">
<header><h3 id="a${number}-heading">${articleName(page, article.id)}</h3>
${!hasHeadline && article.title !== null && html`<p class="headline" dir="auto">${article.title}</p>`}
<p class="provenance">${provenanceOf(page, article)}</p></header>
<div class="body" data-article="${number}" dir="auto"${languageAttribute(article)}>${renderBody(article, blocks, marks)}</div>
</article>`;
}

function provenanceOf({ publishers }: Page, article: ReportArticle): Html {
  const { author, published, modified, path, inferred } = article;
  const url = followableUrl(article.url);
  const publisher = publisherFacts(publishers.get(article.id)).join(", ");
  const parts: readonly Fragment[] = [
    publisher !== "" && html`<span>${publisher}</span>`,
    author !== null && html`<span>By ${isolated(author)}</span>`,
    published !== null && html`<span>Published ${formatEdtf(published)}</span>`,
    published === null && html`<span>Publication date unknown</span>`,
    modified !== null && html`<span>Changed ${formatEdtf(modified)}</span>`,
    url !== null &&
      html`<a href="${url}" rel="noreferrer noopener nofollow">${isolated(new URL(url).host)}</a>`,
    path !== null && html`<span class="path">${isolated(path)}</span>`,
    inferred.length > 0 && html`<span>Worked out from the text: ${formatList(inferred)}</span>`,
  ];
  return html`${parts}`;
}

function languageAttribute({ language }: ReportArticle): Fragment {
  return (
    language !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(language) && html` lang="${language}"`
  );
}

function renderBody(article: ReportArticle, blocks: readonly Block[], marks: readonly Mark[]): Fragment {
  const { text } = article;
  const inline = article.skipped.map(furnitureMark);
  const sorted = [...inline, ...marks].toSorted((a, b) => a.start - b.start);
  const body: Fragment[] = [];
  let at = 0;
  let first = 0;
  // Marks that began in an earlier block and reach into this one, so that no block looks at all marks.
  let reaching: readonly Mark[] = [];
  for (const block of blocks) {
    let next = first;
    while (next < sorted.length && sorted[next]!.start < block.end) next++;
    const here = [...reaching, ...sorted.slice(first, next)];
    body.push(text.slice(at, block.start), renderBlock(text, block, here));
    reaching = here.filter((mark) => mark.end > block.end);
    at = block.end;
    first = next;
  }
  return [...body, text.slice(at)];
}

function renderBlock(text: string, block: Block, marks: readonly Mark[]): Html {
  const content = nestMarks(text, block, marks);
  switch (block.kind) {
    case "headline":
      return html`<p class="headline" dir="auto">${content}</p>`;
    case "paragraph":
      return html`<p dir="auto">${content}</p>`;
    case "furniture": {
      const reasons = [...new Set(block.skipped.map(({ reason }) => furnitureWording[reason] ?? reason))];
      return html`<details class="furniture"><summary data-ui>Set aside: ${formatList(reasons)}</summary><div>${content}</div></details>`;
    }
  }
}

function furnitureMark({ start, end, reason }: SkippedSpan): Mark {
  const title = `Set aside: ${furnitureWording[reason] ?? reason}`;
  return { start, end, element: (content) => html`<span class="aside" title="${title}">${content}</span>` };
}

/** Marks by article id. Of marks on the same words the speaker's is the outermost, then the anchor. */
function marksByArticle(page: Page): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const add = (article: string, mark: Mark) => {
    const known = marks.get(article);
    if (known === undefined) marks.set(article, [mark]);
    else known.push(mark);
  };
  for (const attribution of page.report.attributions) {
    for (const mark of attributionMarks(page, attribution)) add(attribution.article, mark);
  }
  for (const [article, anchors] of page.anchors) {
    for (const { id, note, start, end } of anchors) add(article, anchorMark(id, note, { start, end }));
  }
  for (const { evidence, ...figure } of page.report.figures) {
    add(evidence.article, valueMark("figure", `Read as ${formatInterval(figure)}`, evidence));
  }
  for (const { evidence, value } of page.report.dates) {
    add(evidence.article, valueMark("date", formatEdtf(value), evidence));
  }
  return marks;
}

function attributionMarks(page: Page, attribution: ReportAttribution): readonly Mark[] {
  const speaker = page.speakerNames.get(attribution.id) ?? null;
  const color = page.colors.get(attribution.id) ?? 0;
  const chain = (page.chains.get(attribution.id) ?? []).map(isolatedText).join(" ← ");
  const title = `${chain}: ${forceLabel(attribution)}, ${quotationWording[attribution.quotation]}`;
  const content = attribution.content.map((part, index) => ({
    start: part.start,
    end: part.end,
    element: (inner: Fragment, first: boolean) =>
      html`<span class="said hue-${color}" title="${title}">${
        first &&
        index === 0 &&
        speaker !== null &&
        html`<span class="speaker" data-ui>${isolated(speaker)}</span>`
      }${inner}</span>`,
  }));
  const named = (words: Span | null, className: string): readonly Mark[] =>
    words === null
      ? []
      : [
          {
            start: words.start,
            end: words.end,
            element: (inner) => html`<span class="${className} hue-${color}">${inner}</span>`,
          },
        ];
  return [...content, ...named(attribution.source, "source"), ...named(attribution.cue, "cue")];
}

function anchorMark(id: string, note: string, { start, end }: Span): Mark {
  return {
    start,
    end,
    element: (content, first) =>
      first
        ? html`<span id="${id}" class="anchor" tabindex="-1" data-note="${note}">${content}</span>`
        : html`<span class="anchor-rest">${content}</span>`,
  };
}

function valueMark(className: string, title: string, { start, end }: Span): Mark {
  return {
    start,
    end,
    element: (content) => html`<span class="${className}" title="${title}">${content}</span>`,
  };
}
