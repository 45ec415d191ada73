/** A date or time expression and the calendar value it stands for. */
import type { Span } from "./span.ts";
import type { Trace } from "./trace.ts";

export interface DateExpression extends Span {
  /**
   * EDTF with the precision that the words have: `2025-04-28`, `2025-03`, `2025-W17`, `2024-FA` (season), `2024`,
   * `2025-04-28T14:30`. `null` where it cannot be worked out (no publication date, “one day”).
   */
  readonly value: string | null;
  readonly type: "date" | "time" | "duration" | "set";
  /** What a relative expression counts from: the publication date, or another date of the text. */
  readonly anchor: "absolute" | "published" | "text";
  readonly sentence: number;
  /**
   * What ISO-TimeML can say of it and EDTF cannot: a length `P3M`, a repetition `XXXX-WXX-1`, `PRESENT_REF`, or what
   * follows the value: the part of a day `TMO`, a weekend `WE`. Absent where the value says it all.
   */
  readonly timex?: string;
  readonly trace: Trace;
}
