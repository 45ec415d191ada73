/**
 * Where does a headline stand towards a claim? Emergent's ten folds, each measured by what the other nine taught; all
 * headlines of a claim are in one fold.
 *
 * The baselines are what is commonest, and a rule of a few words: who says hoax or denies is against, who says
 * reportedly or asks observes. The last rows hold how often the surest are right, which is what the program uses.
 */
import { ownLemmas } from "../src/claims/stance/grounds.ts";
import { STANCES, type Stance, type StanceOdds, stanceOf } from "../src/claims/stance/stance.ts";
import { stanceWords } from "../src/language/en/claims-stance.ts";
import { fitStanceWeights } from "../tools/fit-stance.ts";
import { type Headline, readEmergent } from "./emergent.ts";
import { publishedRows } from "./published.ts";
import type { EvalTable } from "./table.ts";

export function evaluateStance(): readonly EvalTable[] {
  const headlines = readEmergent();
  const odds = crossValidated(headlines);
  const corpus = `emergent, ${headlines.length} headlines, 10 folds by claim`;
  const rowOf = (name: string, found: readonly Stance[]) => ({ name, values: scoresOf(headlines, found) });
  return [
    {
      title: "stance",
      corpus,
      rows: [
        rowOf(
          "always for",
          headlines.map(() => "for"),
        ),
        rowOf("a few words", headlines.map(byFewWords)),
        rowOf("stance", odds.map(likeliest)),
        ...publishedRows("emergent"),
      ],
    },
    {
      title: "sure stance",
      corpus,
      rows: STANCES.flatMap((stance) =>
        [0.7, 0.8, 0.9].map((least) => {
          const sure = headlines.filter((_, h) => odds[h]![stance] >= least);
          const right = sure.filter((headline) => headline.stance === stance);
          const opposite = sure.filter((headline) => headline.stance === OPPOSITE[stance]);
          const all = headlines.filter((headline) => headline.stance === stance);
          return {
            name: `${stance}, at least ${least}`,
            values: {
              found: sure.length,
              precision: sure.length === 0 ? 0 : right.length / sure.length,
              recall: right.length / all.length,
              opposite: opposite.length,
            },
          };
        }),
      ),
    },
  ];
}

const OPPOSITE: Readonly<Record<Stance, Stance | null>> = { for: "against", against: "for", observing: null };

function crossValidated(headlines: readonly Headline[]): readonly StanceOdds[] {
  const odds: StanceOdds[] = [];
  for (const fold of new Set(headlines.map((headline) => headline.fold))) {
    const weights = fitStanceWeights(headlines.filter((headline) => headline.fold !== fold));
    for (const [h, { title, claim, fold: own }] of headlines.entries()) {
      if (own === fold) odds[h] = stanceOf(title, claim, { ...stanceWords, weights });
    }
  }
  return odds;
}

function likeliest(odds: StanceOdds): Stance {
  return STANCES.reduce((best, stance) => (odds[stance] > odds[best] ? stance : best));
}

const AGAINST = new Set([
  "hoax",
  "fake",
  "false",
  "deny",
  "debunk",
  "not",
  "no",
  "never",
  "untrue",
  "refute",
]);
const OBSERVING = new Set([
  "reportedly",
  "allegedly",
  "claim",
  "rumor",
  "may",
  "say",
  "?",
  "report",
  "source",
]);

function byFewWords({ title, claim }: Headline): Stance {
  const lemmas = [...ownLemmas(title, claim)];
  if (lemmas.some((lemma) => AGAINST.has(lemma))) return "against";
  return lemmas.some((lemma) => OBSERVING.has(lemma)) ? "observing" : "for";
}

function scoresOf(headlines: readonly Headline[], found: readonly Stance[]): Record<string, number> {
  const right = headlines.filter(({ stance }, h) => stance === found[h]).length;
  const f1s = STANCES.map((stance) => {
    const both = headlines.filter((headline, h) => headline.stance === stance && found[h] === stance).length;
    const gold = headlines.filter((headline) => headline.stance === stance).length;
    const given = found.filter((own) => own === stance).length;
    return (2 * both) / (gold + given);
  });
  return {
    accuracy: right / headlines.length,
    "macro F1": f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
    ...Object.fromEntries(STANCES.map((stance, s) => [stance, f1s[s]!])),
  };
}
