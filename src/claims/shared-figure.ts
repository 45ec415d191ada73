/**
 * Do two statements give one figure of one thing?
 *
 *     Eighty-three persons were taken into custody.
 *     Police arrested 83 people.                       83 people: one figure
 *     Ruiz, 83, was among them.                        an age: tells of whom, not what
 *
 * The values must be the same, hedge and unit included, and too particular for chance. What the statements must have in
 * common besides falls with how much the figure says: an amount or a share of something, and a count with its
 * fate, are what a sentence tells; a bare count may stand beside any number of things.
 */
import type { Figure } from "../model/index.ts";
import type { Synonyms } from "./likeness/wording.ts";
import type { Statement } from "./statements.ts";

/** Smaller whole numbers are in every report. */
const PARTICULAR_MIN = 10;

/** What two statements must have in common, the figure included, where they share one. Read on stories, sixty pairs. */
const IN_COMMON_MIN = { told: 0.29, counted: 0.42 } as const;

/** Least share of weighed terms that makes one claim of two statements with one figure; null where they share none. */
export function neededBesideFigure(a: Statement, b: Statement, synonyms: Synonyms): number | null {
  if (a.figures.length === 0 || b.figures.length === 0) return null;
  let needed: number | null = null;
  const others = figuresOf(b);
  for (const figure of figuresOf(a)) {
    for (const other of others) {
      const kind = sharedKind(figure, other, synonyms);
      if (kind !== null) needed = Math.min(needed ?? 1, IN_COMMON_MIN[kind]);
    }
  }
  return needed;
}

/** Keys under which statements of one figure find one another. */
export function figureKeysOf(statement: Statement): readonly string[] {
  return figuresOf(statement).map(({ min, max, unit }) => `#${min}..${max} ${unit}`);
}

function figuresOf({ article, figures }: Statement): readonly Figure[] {
  return figures.map((index) => article.reading.figures[index]!).filter(isParticular);
}

function isParticular({ min, max, hedge, unit }: Figure): boolean {
  const value = min ?? max;
  if (value === null || hedge === "vague" || !(unit === "count" || isAmount(unit))) return false;
  return !Number.isInteger(value) || value >= PARTICULAR_MIN;
}

/** A share or a sum of money. Lengths, ages and hours describe more often than they are told. */
function isAmount(unit: string): boolean {
  return unit === "%" || unit === "pp" || /^[A-Z]{3}$/u.test(unit);
}

function sharedKind(a: Figure, b: Figure, synonyms: Synonyms): keyof typeof IN_COMMON_MIN | null {
  if (a.min !== b.min || a.max !== b.max || a.unit !== b.unit || a.change !== b.change) return null;
  if (a.unit !== "count" || a.roles.some((role) => b.roles.includes(role))) return "told";
  const [things, others] = [thingsOf(a), thingsOf(b)];
  const areOne = things.some(
    (thing) => others.includes(thing) || synonyms.get(thing)?.some((synonym) => others.includes(synonym)),
  );
  return areOne ? "counted" : null;
}

/** “22 of the crew”, “22 crew members”: crew. */
function thingsOf({ head, of }: Figure): readonly string[] {
  return [...(head === null ? [] : [head]), ...(of?.split(" ") ?? [])];
}
