/**
 * As many reports of one event as are asked for, as real coverage would have them: a few who were there, and the many
 * who take it from them.
 *
 *     base reports ─▶ reprints, trims, other words, changed figures, passages   (they depend: `sources`)
 *                 └─▶ own accounts: some facts of the event, reworded, among what only this reporter has
 *
 * The base reports come first and as they are. The same bases, count and seed give the same reports.
 */
import { randomFrom, shuffled } from "../../tools/train/random.ts";
import { type Draft, textOfDraft } from "./draft.ts";
import { changeFigure } from "./figure-changes.ts";
import { ownSentence } from "./own-accounts.ts";
import { rewriteAll } from "./paraphrase.ts";
import { MIXES, PARAPHRASES, REMAKES, TRIMS } from "./remakes.ts";

export interface GeneratedReport {
  readonly id: string;
  readonly outlet: string;
  /** ISO 8601 with offset. */
  readonly published: string;
  readonly text: string;
  /** What was done: a name of `REMAKES`, “figure changed”, “figure rounded”, “own account” or “base”. */
  readonly made: string;
  /** Ids of the reports it has its text from; none for a base and for an own account. */
  readonly sources: readonly string[];
}

export interface GeneratedStoryOptions {
  readonly count: number;
  readonly seed: number;
}

export function generateStory(
  bases: readonly Draft[],
  { count, seed }: GeneratedStoryOptions,
): readonly GeneratedReport[] {
  const random = randomFrom(seed);
  const drafts: Draft[] = [];
  const reports: GeneratedReport[] = [];
  for (let index = 0; index < count; index++) {
    const { draft, made, sources } =
      index < bases.length
        ? { draft: bases[index]!, made: "base", sources: [] }
        : makeReport(bases, drafts, { random, published: publishedAt(index, count).slice(0, 10) });
    drafts.push(draft);
    reports.push({
      id: `r${index + 1}`,
      outlet: outletOf(index),
      published: publishedAt(index, count),
      text: textOfDraft(draft),
      made,
      sources: sources.map((source) => `r${source + 1}`),
    });
  }
  return reports;
}

interface Made {
  readonly draft: Draft;
  readonly made: string;
  /** Places of the reports it is made of. */
  readonly sources: readonly number[];
}

/** How the reports that are no base come to be, in shares of all. */
const SHARES: readonly (readonly [share: number, kinds: readonly string[]])[] = [
  [0.35, Object.keys(TRIMS)],
  [0.25, Object.keys(PARAPHRASES)],
  [0.1, ["figure changed", "figure rounded"]],
  [0.1, Object.keys(MIXES)],
  [0.2, ["own account"]],
];

/** Share of the remakes that are made of a remake rather than of a base. */
const CHAINED = 0.2;

function makeReport(
  bases: readonly Draft[],
  drafts: readonly Draft[],
  { random, published }: { readonly random: () => number; readonly published: string },
): Made {
  const kind = kindFrom(random);
  if (kind === "own account") return { draft: ownAccount(bases, random, published), made: kind, sources: [] };
  const source = Math.floor(random() * (random() < CHAINED ? drafts.length : bases.length));
  const draft = drafts[source]!;
  if (kind.startsWith("figure")) {
    const change = changeFigure(draft, kind === "figure changed" ? "changed" : "rounded", random);
    return { draft: change?.draft ?? draft, made: kind, sources: [source] };
  }
  const host = Math.floor(random() * bases.length);
  const sources = kind in MIXES ? [...new Set([source, host])] : [source];
  return { draft: REMAKES[kind]!(draft, { random, published, host: bases[host]! }), made: kind, sources };
}

function kindFrom(random: () => number): string {
  let left = random();
  for (const [share, kinds] of SHARES) {
    if (left < share) return kinds[Math.floor((left / share) * kinds.length)]!;
    left -= share;
  }
  return "own account";
}

const OWN_SENTENCES = 6;
const TOLD_SENTENCES = 3;

/** A few sentences of the event, taken from several bases and reworded, among the reporter's own. */
function ownAccount(bases: readonly Draft[], random: () => number, published: string): Draft {
  const told = Array.from({ length: TOLD_SENTENCES }, () => {
    const sentences = bases[Math.floor(random() * bases.length)]!.flat();
    return rewriteAll(sentences[Math.floor(random() * sentences.length)]!, { random, published });
  });
  const own = Array.from({ length: OWN_SENTENCES }, () => ownSentence(random));
  const [lead = "", ...rest] = told;
  const sentences = [lead, ...shuffled([...rest, ...own], random)];
  return [sentences.slice(0, 3), sentences.slice(3, 6), sentences.slice(6)];
}

const FIRST_MS = Date.parse("2031-04-14T10:00:00Z");
const SPAN_MS = 2 * 86_400_000;

/** Evenly over two days. */
function publishedAt(index: number, count: number): string {
  return new Date(FIRST_MS + Math.floor((SPAN_MS * index) / count)).toISOString();
}

const TOWNS =
  "Ashdale Brenford Calder Dunmore Eastlow Farley Glenmoor Harwick Innesby Jarrow Kelso Langton Marley Norwell Oxley Penrose Quenby Redmere Selby Thornby Ulverton Wexcombe Yarrow".split(
    " ",
  );
const TIMES = ["", "Morning ", "Evening ", "Sunday ", "New ", "Daily ", "Weekly "];
const TITLES =
  "Argus Beacon Bulletin Chronicle Clarion Courier Dispatch Echo Examiner Express Gazette Globe Guardian Herald Journal Ledger Mail Messenger Mirror Observer Post Record Register Review Sentinel Standard Star Sun Telegraph Times Tribune Voice".split(
    " ",
  );

/** Another outlet for each of the first five thousand reports. */
function outletOf(index: number): string {
  const town = TOWNS[index % TOWNS.length]!;
  const rest = Math.floor(index / TOWNS.length);
  const title = TITLES[rest % TITLES.length]!;
  const time = TIMES[Math.floor(rest / TITLES.length) % TIMES.length]!;
  return `${town} ${time}${title}`;
}
