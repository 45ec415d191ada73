/**
 * Which statements say in their words what a denial denies?
 *
 * Statements and clauses are looked up by the rarest words of what is denied, in lists that are cut: a word that more
 * of them share tells nothing. Copies of one denial are looked up once.
 */
import { rarestTerms } from "../align-statements.ts";
import { namedThings } from "../named-things.ts";
import type { Statement } from "../statements.ts";
import type { Story } from "../story.ts";
import type { Rarity, Term, TermSet } from "../terms.ts";
import { clauseAffirms, statementAffirms } from "./affirms.ts";
import type { Clause } from "./clause.ts";
import { commonTerms } from "./common-terms.ts";
import type { Denial } from "./find-denials.ts";
import { type Utterance, uniqueUtterances, utteranceOf } from "./utterance.ts";

/** Statements or clauses that one term leads to, at most. */
const POSTINGS_MAX = 120;

export interface Accounts {
  /** Terms of a statement in the form in which accounts are compared. */
  readonly termsOf: (statement: Statement) => TermSet;
  /** The denial with its words in that form. */
  readonly asCompared: (denial: Denial) => Denial;
  /** Those that carry what `denial`, as compared, denies; whether they may stand against it is not asked. */
  readonly find: (denial: Denial) => readonly Utterance[];
}

export function openAccounts(
  story: Story,
  told: { readonly statements: readonly Statement[]; readonly clauses: readonly Clause[] },
  rarity: Rarity,
): Accounts {
  const things = namedThings(story);
  const common = commonTerms(story);
  const fold = (terms: TermSet) => common(things(terms));
  const terms = new Map(told.statements.map((statement) => [statement, fold(statement.terms)]));
  const termsOf = (statement: Statement) => terms.get(statement) ?? NO_TERMS;
  const clauses = told.clauses.map((clause) => withTerms(clause, fold));
  const byTerm = postingsOf(told.statements, termsOf);
  const clausesByTerm = postingsOf(clauses, ({ has }) => has);
  const known = new Map<string, readonly Utterance[]>();
  return {
    termsOf,
    asCompared: (denial) => ({
      ...denial,
      clause: denial.clause === null ? null : withTerms(denial.clause, fold),
      head: denial.head === null ? null : [...fold(new Set([denial.head]))][0]!,
      terms: fold(denial.terms),
    }),
    find(denial) {
      const key = keyOf(denial);
      const before = known.get(key);
      if (before !== undefined) return before;
      const found: Utterance[] = [];
      for (const term of rarestTerms(denial.terms, rarity)) {
        for (const statement of byTerm.get(term) ?? []) {
          if (statementAffirms({ ...statement, terms: termsOf(statement) }, denial, rarity))
            found.push(utteranceOf(statement));
        }
      }
      for (const term of rarestTerms(denial.clause?.needs ?? NO_TERMS, rarity)) {
        for (const clause of clausesByTerm.get(term) ?? []) {
          if (clauseAffirms(clause, denial, story, rarity)) found.push(utteranceOf(clause.statement, clause));
        }
      }
      const unique = uniqueUtterances(found);
      known.set(key, unique);
      return unique;
    },
  };
}

const NO_TERMS: TermSet = new Set();

function withTerms(clause: Clause, fold: (terms: TermSet) => TermSet): Clause {
  const { needs, has, heads, patient } = clause;
  return { ...clause, needs: fold(needs), has: fold(has), heads: fold(heads), patient: fold(patient) };
}

/** All of a denial by which accounts of it are told. */
function keyOf({ statement, isExplicit, clause, terms, head }: Denial): string {
  const dates = clause?.dates.map((index) => statement.article.reading.dates[index]!.value) ?? [];
  const words =
    clause === null ? [] : [...clause.needs, "|", ...clause.patient, "|", clause.action, clause.kind];
  const turned = [isExplicit, clause?.negated, clause?.isTotal, head, statement.speaker];
  return [...turned, ...dates, "|", ...words, "|", ...terms].join(" ");
}

function postingsOf<T>(items: readonly T[], termsOf: (item: T) => TermSet): ReadonlyMap<Term, readonly T[]> {
  const postings = new Map<Term, T[]>();
  for (const item of items) {
    for (const term of termsOf(item)) {
      const known = postings.get(term);
      if (known === undefined) postings.set(term, [item]);
      else if (known.length < POSTINGS_MAX) known.push(item);
    }
  }
  return postings;
}
