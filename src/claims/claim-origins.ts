/**
 * From how many origins a claim can come at most.
 *
 * The number starts as that of the reports that carry it and falls by one for each that is shown to depend
 * on another: for a reprint, for a passage taken over word for word, for one agency named by both, for an outlet
 * that cites the other or a body whose own report the other has it from, for one speaker whose words both give. What
 * is not shown is not counted against it, so it is an upper bound and never rises.
 */
import { type Claim, overlaps, type Span } from "../model/index.ts";
import type { Credit } from "./origins/credits.ts";
import { tellDependence } from "./origins/direction.ts";
import { inOrder, NAMED_MAX } from "./origins/origin-draft.ts";
import { bareName } from "./origins/own-reports.ts";
import type { Proofs } from "./origins/proofs.ts";
import { REPRINT_MIN } from "./origins/reprints.ts";
import type { SharedPassage, SharedText } from "./origins/shared-text.ts";
import { partitionOf } from "./partition.ts";
import type { StoryArticle } from "./story.ts";

/** One place where a claim stands. */
export interface Carrier {
  readonly article: StoryArticle;
  readonly attribution: number | null;
  /** Index of the story's entity that speaks; -1 for nobody known. */
  readonly speaker: number;
  readonly speakerName: string | null;
  readonly span: Span;
  /** True where others quote the words and this report has them without quotation marks. */
  readonly isPrinted: boolean;
}

type CarriersByArticle = ReadonlyMap<StoryArticle, readonly Carrier[]>;

/** Reports shown to stand on one source, and how it is told. */
interface Link {
  readonly members: readonly StoryArticle[];
  readonly reason: string;
}

export function countOrigins(
  kind: Claim["kind"],
  carriers: readonly Carrier[],
  proofs: Proofs,
): Claim["origins"] {
  const articles = inOrder(carriers.map(({ article }) => article));
  if (articles.length === 1) return { atMost: 1, because: [] };
  if (kind === "quotation") return { atMost: 1, because: ["the same words in quotation marks"] };
  const byArticle = new Map(articles.map((article) => [article, [] as Carrier[]]));
  for (const carrier of carriers) byArticle.get(carrier.article)!.push(carrier);

  const nodes = new Map(articles.map((article, node) => [article, node]));
  const containers = containersOf(articles, proofs).filter((article) => !nodes.has(article));
  for (const article of containers) nodes.set(article, nodes.size);
  const partition = partitionOf(nodes.size);
  const because: string[] = [];
  const tell = (links: readonly Link[], inSum: (n: number) => string) => {
    const joining = links.filter(({ members: [first, ...rest] }) => {
      const apart = rest.filter(
        (article) => partition.find(nodes.get(article)!) !== partition.find(nodes.get(first!)!),
      );
      for (const article of apart) partition.join(nodes.get(first!)!, nodes.get(article)!);
      return apart.length > 0;
    });
    if (joining.length > NAMED_MAX)
      because.push(inSum(inOrder(joining.flatMap((link) => link.members)).length));
    else because.push(...new Set(joining.map(({ reason }) => reason)));
  };

  const shared = sharedAmong(articles, nodes, proofs);
  tell(reprintLinks(shared, proofs), (n) => `${n} reports share one text`);
  tell(passageLinks(shared, byArticle), (n) => `${n} reports have the passage word for word`);
  tell(speakerLinks(byArticle, proofs), (n) => `${n} reports name the speakers whom others name`);
  tell(
    creditLinks(byArticle, proofs),
    (n) => `${n} reports name agencies and outlets that others name or are`,
  );
  const roots = new Set(articles.map((article) => partition.find(nodes.get(article)!)));
  return { atMost: roots.size, because };
}

/** Reports of which one of the articles is a shortened copy: two copies of one are one voice, whatever it has itself. */
function containersOf(articles: readonly StoryArticle[], { sharedTextOf }: Proofs): readonly StoryArticle[] {
  const containers = new Set<StoryArticle>();
  for (const article of articles) {
    for (const { a, b, ofA, ofB } of sharedTextOf(article)) {
      if ((a === article ? ofA : ofB) >= REPRINT_MIN) containers.add(a === article ? b : a);
    }
  }
  return [...containers];
}

/** What the articles share with one another and with those that they are copies of, each pair once. */
function sharedAmong(
  articles: readonly StoryArticle[],
  nodes: ReadonlyMap<StoryArticle, number>,
  { sharedTextOf }: Proofs,
): readonly SharedText[] {
  const carrying = new Set(articles);
  return articles.flatMap((article) =>
    sharedTextOf(article).filter(({ a, b, ofA, ofB }) => {
      const other = a === article ? b : a;
      if (carrying.has(other)) return b === article;
      return nodes.has(other) && (a === article ? ofA : ofB) >= REPRINT_MIN;
    }),
  );
}

function reprintLinks(shared: readonly SharedText[], proofs: Proofs): readonly Link[] {
  return shared
    .filter(({ contained }) => contained >= REPRINT_MIN)
    .map(({ a, b }) => ({ members: [a, b], reason: tellDependence(a, b, proofs) }));
}

function passageLinks(shared: readonly SharedText[], carriers: CarriersByArticle): readonly Link[] {
  return shared.flatMap((pair) => {
    const passage = pair.contained < REPRINT_MIN ? passageWith(carriers, pair) : undefined;
    if (passage === undefined) return [];
    const { a, b, quotedBy } = passage;
    const reason =
      quotedBy === null
        ? `${a.outlet} and ${b.outlet} have the passage word for word`
        : `${quotedBy.outlet} quotes what ${(quotedBy === a ? b : a).outlet} prints`;
    return [{ members: [a, b], reason }];
  });
}

function passageWith(carriers: CarriersByArticle, { a, b, passages }: SharedText): SharedPassage | undefined {
  const [inA, inB] = [carriers.get(a) ?? [], carriers.get(b) ?? []];
  return passages.find(
    (passage) =>
      inA.some(({ span }) => overlaps(span, passage.inA)) &&
      inB.some(({ span }) => overlaps(span, passage.inB)),
  );
}

/** Reports that have the claim from one speaker, or from those who speak for one body, and from nobody else. */
function speakerLinks(byArticle: CarriersByArticle, { voiceOf }: Proofs): readonly Link[] {
  const named = new Map<number, { name: string; members: StoryArticle[] }>();
  for (const [article, carriers] of byArticle) {
    const telling = carriers.filter((carrier) => !isHeadline(carrier));
    const [first] = telling;
    if (first === undefined || first.speaker < 0 || first.speakerName === null) continue;
    const voice = voiceOf(first.speaker);
    if (telling.some(({ speaker }) => speaker < 0 || voiceOf(speaker).entity !== voice.entity)) continue;
    const known = named.get(voice.entity);
    const name = voice.entity === first.speaker ? first.speakerName : voice.name;
    if (known === undefined) named.set(voice.entity, { name, members: [article] });
    else known.members.push(article);
  }
  return [...named.values()].map(({ name, members }) => ({ members, reason: `all from ${name}` }));
}

/** A headline says in short what the report below it attributes. */
function isHeadline({ article, attribution, span }: Carrier): boolean {
  if (attribution !== null) return false;
  return article.reading.paragraphs.some(
    ({ kind, start, end }) =>
      (kind === "headline" || kind === "heading") && start <= span.start && span.end <= end,
  );
}

interface CreditedCarriers {
  readonly name: string;
  readonly isAgency: boolean;
  /** Reports that are shown to have this claim from it. */
  readonly crediting: StoryArticle[];
  /** Reports that thank it for something: for what, only its own report or one that is its text can show. */
  readonly thanking: StoryArticle[];
}

/** Reports that have it through one agency, from one outlet or body, its own report among them where it is. */
function creditLinks(byArticle: CarriersByArticle, proofs: Proofs): readonly Link[] {
  const named = new Map<string, CreditedCarriers>();
  for (const [article, carriers] of byArticle) {
    for (const credit of proofs.creditsOf(article)) {
      if (!covers(credit, carriers)) continue;
      const key = bareName(credit.name);
      const known = named.get(key) ?? { ...credit, crediting: [], thanking: [] };
      known[credit.how === "credit-line" ? "thanking" : "crediting"].push(article);
      named.set(key, known);
    }
  }
  return [...named.values()].flatMap((group) => {
    const own = proofs.own.of(group.name).filter((article) => byArticle.has(article));
    const sure = [...own, ...group.crediting];
    if (sure.length === 0) return [];
    const members = inOrder([...sure, ...group.thanking]);
    return members.length < 2 ? [] : [{ members, reason: reasonOf(group, own, proofs) }];
  });
}

function covers({ where }: Credit, carriers: readonly Carrier[]): boolean {
  return where === null || carriers.every((carrier) => isHeadline(carrier) || overlaps(where, carrier.span));
}

function reasonOf(
  { name, isAgency, crediting }: CreditedCarriers,
  own: readonly StoryArticle[],
  { own: ownReports, creditsOf }: Proofs,
): string {
  if (isAgency) return `all through ${name}`;
  const [source] = own;
  if (source === undefined || ownReports.isBody(source)) return `all from ${name}`;
  const [other, ...more] = inOrder(crediting);
  if (other === undefined || more.length > 0) return `all from ${name}`;
  const isCircle = creditsOf(source).some((credit) => ownReports.of(credit.name).includes(other));
  return isCircle
    ? `${[source.outlet, other.outlet].sort().join(" and ")} cite each other`
    : `${other.outlet} cites ${source.outlet}`;
}
