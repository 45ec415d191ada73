/**
 * Is a changed figure found, and called what an editor calls it? Real reports with one plain count changed or rounded in
 * another outlet's copy, the rest word for word or in other words; and copies in which nothing is changed.
 *
 *     61 miners died   →   97 miners died         the same day: a contradiction; a day later: that or a revision
 *                      →   about 60 miners died   rounding, or compatible
 *
 * Right is a conflict over figures that has both counts on two sides; every other one between the two reports is wrong, as
 * they differ in nothing else.
 */
import type { Conflict, Evidence, Relation } from "../src/model/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { randomFrom } from "../tools/train/random.ts";
import { type Draft, draftOf, mapSentences, textOfDraft } from "./generator/draft.ts";
import { changeFigure, type FigureChangeKind } from "./generator/figure-changes.ts";
import { WAYS } from "./generator/paraphrase.ts";
import type { EvalTable } from "./table.ts";
import { compare, dayOf, readReport, readWikinewsRecords } from "./wikinews.ts";

/** One report in so many is changed. */
const CHANGED_EVERY = 5;

interface Way {
  readonly kind: FigureChangeKind;
  /** Days after the other report. */
  readonly later: number;
  readonly inOtherWords: boolean;
  readonly expected: readonly Relation[];
}

const CHANGED: readonly Relation[] = ["contradiction"];
const REVISED: readonly Relation[] = ["contradiction", "revision"];
const ROUNDED: readonly Relation[] = ["rounding", "compatible"];

const KINDS: Readonly<Record<string, Way>> = {
  changed: { kind: "changed", later: 0, inOtherWords: false, expected: CHANGED },
  "changed a day later": { kind: "changed", later: 1, inOtherWords: false, expected: REVISED },
  "changed, in other words": { kind: "changed", later: 0, inOtherWords: true, expected: CHANGED },
  rounded: { kind: "rounded", later: 0, inOtherWords: false, expected: ROUNDED },
  "rounded, in other words": { kind: "rounded", later: 0, inOtherWords: true, expected: ROUNDED },
};

interface Counts {
  pairs: number;
  found: number;
  /** Found, but as something else. */
  misnamed: number;
  wrong: number;
}

export function evaluateChangedFigures(): EvalTable {
  const records = readWikinewsRecords().filter((_, i) => i % CHANGED_EVERY === 0);
  const tried = new Map<string, Counts>(
    [...Object.keys(KINDS), "nothing changed"].map((name) => [
      name,
      { pairs: 0, found: 0, misnamed: 0, wrong: 0 },
    ]),
  );
  records.forEach((record, i) => {
    const day = dayOf(record);
    const draft = draftOf(bareArticle(record.text, "draft"));
    const base = readReport(textOfDraft(draft), { id: "base", day });
    const conflictsWith = (text: string, later: number) =>
      compare([base, readReport(text, { id: "copy", day: daysAfter(day, later) })]).conflicts.filter(
        ({ over }) => over === "figure",
      );
    const unchanged = tried.get("nothing changed")!;
    unchanged.pairs++;
    unchanged.wrong += conflictsWith(reworded(draft, i, day), 0).length;
    for (const [name, { kind, later, inOtherWords, expected }] of Object.entries(KINDS)) {
      const change = changeFigure(draft, kind, randomFrom(i));
      if (change === null) continue;
      const text = inOtherWords ? reworded(change.draft, i, day) : textOfDraft(change.draft);
      if (!standsOnce(text, change.after)) continue;
      const conflicts = conflictsWith(text, later);
      const places = [
        placeOf(change.before, "base", base.article.text),
        placeOf(change.after, "copy", text),
      ] as const;
      const about = conflicts.filter((conflict) => isAbout(conflict, places));
      const counts = tried.get(name)!;
      counts.pairs++;
      if (about.some(({ relation }) => expected.includes(relation))) counts.found++;
      else if (about.length > 0) counts.misnamed++;
      counts.wrong += conflicts.length - about.length;
    }
  });
  const all = [...tried.values()].reduce((sum, counts) => ({
    pairs: sum.pairs + counts.pairs,
    found: sum.found + counts.found,
    misnamed: sum.misnamed + counts.misnamed,
    wrong: sum.wrong + counts.wrong,
  }));
  const changes = all.pairs - tried.get("nothing changed")!.pairs;
  return {
    title: "changed figures",
    corpus: `wikinews-stories, ${records.length} reports copied`,
    rows: [
      ...[...tried].map(([name, counts]) => ({ name, values: { ...counts } })),
      {
        name: "all",
        values: {
          ...all,
          recall: all.found / changes,
          precision: all.found / (all.found + all.misnamed + all.wrong),
        },
      },
    ],
  };
}

/** In other words, the figures as they are. */
function reworded(draft: Draft, seed: number, published: string): string {
  const rewriting = { random: randomFrom(seed), published };
  return textOfDraft(
    mapSentences(draft, (sentence) => WAYS.synonyms(WAYS["attribution order"](sentence), rewriting)),
  );
}

function daysAfter(day: string, n: number): string {
  return new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);
}

function standsOnce(text: string, words: string): boolean {
  return text.toLowerCase().split(words.toLowerCase()).length === 2;
}

function placeOf(words: string, article: string, text: string): Evidence {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  return { article, start, end: start + words.length, quote: words };
}

/** True where the two counts stand on two sides of it. */
function isAbout({ sides }: Conflict, [a, b]: readonly [Evidence, Evidence]): boolean {
  const sideWith = (place: Evidence) =>
    sides.findIndex(({ evidence }) =>
      evidence.some((one) => one.article === place.article && one.start < place.end && place.start < one.end),
    );
  const [one, other] = [sideWith(a), sideWith(b)];
  return one >= 0 && other >= 0 && one !== other;
}
