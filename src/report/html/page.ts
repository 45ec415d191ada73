/**
 * What every section of the page looks up: names, anchors, colours. Made once a report, then only read.
 *
 * An anchor's id is its address: `a2-120-180` are the characters 120 to 180 of the second article by time of
 * publication. It is the same in every rendering of the report, so a link with it can be passed on.
 */
import type { Evidence, Report, Span } from "../../model/index.ts";
import { bySpan } from "../../model/index.ts";
import { type Publisher, publishersOf } from "../publishers.ts";
import { articleLabels, chainsOf, type Overview, overviewOf, speakerNames, speakersOf } from "../view.ts";

export interface Page {
  readonly report: Report;
  readonly overview: Overview;
  /** Names for articles, all different, by article id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Anchors of an article by its id, in text order. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>;
  readonly notes: ReadonlyMap<string, string>;
  /** Number of an article by its id, from 1, by time of publication. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly chains: ReadonlyMap<string, readonly string[]>;
  /** Who speaks, by attribution id. */
  readonly speakerNames: ReadonlyMap<string, string>;
  /** Colour of the speaker, by attribution id: 1 to `N_COLORS` for the most heard, 0 for all others. */
  readonly colors: ReadonlyMap<string, number>;
  /** Who publishes each article, by id. */
  readonly publishers: ReadonlyMap<string, Publisher>;
}

/** A place in an article that a line of the page can open. */
export interface Anchor extends Span {
  readonly id: string;
  /** Its number on paper: `2.7` is the seventh note of the second article. */
  readonly note: string;
}

/** As many hues as can be told apart beside one another; a label names the speaker as well. */
const N_COLORS = 8;

export function pageOf(report: Report): Page {
  const overview = overviewOf(report);
  const numbers = new Map(overview.articles.map((article, index) => [article.id, index + 1]));
  const anchors = anchorsOf(evidenceOf(report, overview), numbers);
  return {
    report,
    overview,
    labels: articleLabels(report),
    anchors,
    notes: new Map([...anchors.values()].flat().map(({ id, note }) => [id, note])),
    numbers,
    chains: chainsOf(report),
    speakerNames: speakerNames(report),
    colors: colorsOf(report),
    publishers: publishersOf(report),
  };
}

/** The anchor's id, or null where the report does not hold the article. */
export function anchorId(page: Pick<Page, "numbers">, { article, start, end }: Evidence): string | null {
  const number = page.numbers.get(article);
  return number === undefined ? null : `a${number}-${start}-${end}`;
}

function anchorsOf(
  evidences: readonly Evidence[],
  numbers: Page["numbers"],
): ReadonlyMap<string, readonly Anchor[]> {
  const spans = new Map<string, Map<string, Span>>();
  for (const evidence of evidences) {
    const id = anchorId({ numbers }, evidence);
    if (id === null) continue;
    const ofArticle = spans.get(evidence.article) ?? new Map<string, Span>();
    spans.set(evidence.article, ofArticle.set(id, { start: evidence.start, end: evidence.end }));
  }
  const anchors = new Map<string, readonly Anchor[]>();
  for (const [article, ofArticle] of spans) {
    const sorted = [...ofArticle].toSorted(([, a], [, b]) => bySpan(a, b));
    anchors.set(
      article,
      sorted.map(([id, { start, end }], index) => ({
        id,
        start,
        end,
        note: `${numbers.get(article)}.${index + 1}`,
      })),
    );
  }
  return anchors;
}

/** All evidence that a line of the page opens. */
function evidenceOf(report: Report, overview: Overview): readonly Evidence[] {
  return [
    ...report.claims.flatMap((claim) => claim.evidence),
    ...report.conflicts.flatMap((conflict) => conflict.sides.flatMap((side) => side.evidence)),
    ...report.origins.flatMap((origin) => origin.evidence),
    ...report.timeline.flatMap((entry) => entry.evidence),
    ...overview.changes.flatMap((change) => change.steps.flatMap((step) => step.evidence)),
    ...overview.places.flatMap((place) => place.firstMentions),
    ...report.attributions.flatMap((attribution) => attribution.content),
    ...report.figures.map((figure) => figure.evidence),
  ];
}

function colorsOf(report: Report): ReadonlyMap<string, number> {
  return new Map(
    speakersOf(report).flatMap((speaker, index) =>
      speaker.attributions.map(({ id }) => [id, index < N_COLORS ? index + 1 : 0] as const),
    ),
  );
}
