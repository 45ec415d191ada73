/**
 * Is it found who took the text from whom? Remakes of real reports, real reports of one event, and reports that have
 * nothing to do with one another.
 *
 * Some of the longer wikinews reports are remade in every way of `generator/` under another outlet's name; a pair is found
 * where a shared origin of kind reprint or lifted passage holds both. Pairs of reports of different stories are the
 * strangers: every dependence found between them is false. Of the real reports of a story, `overlap.ts` tells which have
 * text in common: beyond doubt, or hardly at all.
 */

import type { Reading } from "../src/model/index.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { randomFrom } from "../tools/train/random.ts";
import { draftOf, textOfDraft } from "./generator/draft.ts";
import { changeFigure } from "./generator/figure-changes.ts";
import { MIXES, PARAPHRASES, REMAKES, TRIMS } from "./generator/remakes.ts";
import { type Overlap, overlapOfTexts } from "./overlap.ts";
import type { EvalTable } from "./table.ts";
import { compare, dayOf, type NewsRecord, readReport, readWikinewsRecords } from "./wikinews.ts";

/** One report in so many is remade: all of them would take minutes. */
const REMADE_EVERY = 9;
/** Each report that is remade is held against so many of the next ones. */
const STRANGERS_EACH = 8;

export function evaluateOrigins(): readonly EvalTable[] {
  const records = readWikinewsRecords();
  const remade = records.filter((_, i) => i % REMADE_EVERY === 0);
  return [remakesTable(remade), wikinewsTable(records)];
}

function remakesTable(records: readonly NewsRecord[]): EvalTable {
  const bases = records.map((record, i) => readReport(record.text, { id: `base ${i}`, day: dayOf(record) }));
  const drafts = records.map(({ text }) => draftOf(bareArticle(text, "draft")));
  const tried = new Map<string, { pairs: number; found: number }>();
  const count = (name: string, isFound: boolean) => {
    const { pairs, found } = tried.get(name) ?? { pairs: 0, found: 0 };
    tried.set(name, { pairs: pairs + 1, found: found + Number(isFound) });
  };
  records.forEach((record, i) => {
    const day = dayOf(record);
    const host = drafts[(i + 1) % drafts.length]!;
    for (const [name, remake] of Object.entries(REMAKES)) {
      const copy = remake(drafts[i]!, { random: randomFrom(i), published: day, host });
      count(name, areDependent(bases[i]!, readReport(textOfDraft(copy), { id: "copy", day })));
    }
    const change = changeFigure(drafts[i]!, "changed", randomFrom(i));
    if (change !== null)
      count(
        "figure changed",
        areDependent(bases[i]!, readReport(textOfDraft(change.draft), { id: "copy", day })),
      );
  });
  const strangers = bases.flatMap((base, i) =>
    bases
      .slice(i + 1, i + 1 + STRANGERS_EACH)
      .filter((_, n) => records[i]!.story !== records[i + 1 + n]!.story)
      .map((other) => areDependent(base, other)),
  );
  const wrong = strangers.filter(Boolean).length;
  const rows = [...tried].map(([name, { pairs, found }]) => ({
    name,
    values: { pairs, found, recall: found / pairs },
  }));
  const sum = (names: readonly string[]) => {
    const of = rows.filter(({ name }) => names.includes(name));
    const pairs = of.reduce((total, { values }) => total + values.pairs, 0);
    const found = of.reduce((total, { values }) => total + values.found, 0);
    return { pairs, found, recall: found / pairs, precision: found / (found + wrong) };
  };
  const inSameWords = [...Object.keys(TRIMS), ...Object.keys(MIXES), "figure changed"];
  return {
    title: "shared text",
    corpus: `wikinews-stories, ${records.length} reports remade`,
    rows: [
      ...rows,
      { name: "strangers", values: { pairs: strangers.length, found: wrong } },
      { name: "in other words", values: sum(Object.keys(PARAPHRASES)) },
      { name: "all", values: sum(inSameWords) },
    ],
  };
}

/** Two reports of one event have text in common beyond doubt from here on: several sentences, or a long one. */
const SURE: Overlap = { longest: 25, covered: 0.15 };
/** And hardly any below this: a name, a title and a stock phrase. */
const HARDLY: Overlap = { longest: 12, covered: 0.05 };

function wikinewsTable(records: readonly NewsRecord[]): EvalTable {
  const stories = new Map<string, NewsRecord[]>();
  for (const record of records) stories.set(record.story, [...(stories.get(record.story) ?? []), record]);
  const counts = { pairs: 0, sure: 0, foundOfSure: 0, found: 0, false: 0 };
  for (const [, story] of stories) {
    const readings = story.map((record) => readReport(record.text, { id: record.id, day: dayOf(record) }));
    const found = dependentPairs(readings);
    story.forEach((a, i) => {
      for (const b of story.slice(i + 1)) {
        const own = overlapOfTexts(a.text, b.text, "out");
        const all = overlapOfTexts(a.text, b.text, "in");
        const isFound = found.has(`${a.id} ${b.id}`) || found.has(`${b.id} ${a.id}`);
        const isSure = own.longest >= SURE.longest || own.covered >= SURE.covered;
        counts.pairs++;
        counts.sure += Number(isSure);
        counts.foundOfSure += Number(isSure && isFound);
        counts.found += Number(isFound);
        counts.false += Number(isFound && all.longest < HARDLY.longest && all.covered < HARDLY.covered);
      }
    });
  }
  return {
    title: "shared text of real reports",
    corpus: `wikinews-stories, ${stories.size} stories; overlaps counted by eval/overlap.ts`,
    rows: [
      {
        name: "all",
        values: {
          pairs: counts.pairs,
          sure: counts.sure,
          "found of sure": counts.foundOfSure,
          recall: counts.foundOfSure / counts.sure,
          found: counts.found,
          false: counts.false,
          precision: (counts.found - counts.false) / counts.found,
        },
      },
    ],
  };
}

function areDependent(a: Reading, b: Reading): boolean {
  return dependentPairs([a, b]).size > 0;
}

/** “a b” for each two reports that one origin of shared text holds. */
function dependentPairs(readings: readonly Reading[]): ReadonlySet<string> {
  const origins = compare(readings).origins.filter(
    ({ kind }) => kind === "reprint" || kind === "lifted-passage",
  );
  return new Set(
    origins.flatMap(({ articles }) =>
      articles.flatMap((a, i) => articles.slice(i + 1).map((b) => `${a} ${b}`)),
    ),
  );
}
