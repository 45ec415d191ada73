/** What a value is worked out from, and the two ways it comes about: said in full, or counted from the day of publication. */
import { type Day, type Moment, shiftDay, unitOf } from "./calendar.ts";
import type { Outlook } from "./outlook.ts";
import type { DateUnit } from "./words.ts";

export interface Resolved {
  /** EDTF, or null. */
  readonly value: string | null;
  readonly anchor: "absolute" | "published" | "text";
  readonly because: readonly string[];
}

export interface Context {
  readonly published: Day | null;
  /** The same with its hour, where that is known: “two hours ago”. */
  readonly publishedAt: Moment | null;
  /** Value of the nearest date before, in the same sentence or the one before it; null where there is none. */
  readonly last: string | null;
  /** The quarter that the results are of; null where none was named. */
  readonly quarter: string | null;
  /** Whether “a year earlier” is that quarter of the year before. */
  readonly comparesQuarters: boolean;
  /** Where the words around look: “will meet on Monday”, “met on Monday”; null where no verb tells. */
  readonly outlook: Outlook;
}

export function absolute(value: string | null): Resolved {
  return { value, anchor: "absolute", because: ["said in full"] };
}

export function fromPublished(context: Context, how: string, resolve: (day: Day) => string | null): Resolved {
  if (context.published === null)
    return { value: null, anchor: "published", because: ["no publication date"] };
  const value = resolve(context.published);
  return { value, anchor: "published", because: [`published ${context.published}`, how] };
}

export function shifted(day: Day, unit: DateUnit, count: number): string | null {
  const moved = shiftDay(day, unit, count);
  return moved === null ? null : unitOf(moved, unit);
}

export function signed(n: number): string {
  return n < 0 ? String(n) : `+${n}`;
}
