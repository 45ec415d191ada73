/** The words that comparing dates needs of one language, as data: lemmas, lower case. */

export interface DatingWords {
  /** What may be told in many words and is one event: “fell to Korva” and “Korva seized it”. */
  readonly happenings: readonly Happening[];
  /** Classes of what happens again and again in one story: only of one definite thing are two of them one. */
  readonly repeated: ReadonlySet<string>;
  /** Classes of action by which a thing is out of use. */
  readonly closedKinds: ReadonlySet<string>;
  /** Verbs by which it is in use again: “reopen”, “run”. */
  readonly openedVerbs: ReadonlySet<string>;
  /** Words before the day on which it ends: “until”. */
  readonly endMarkers: ReadonlySet<string>;
  /** Verbs of what comes once to one thing, while it is yet to come: “open”. */
  readonly plannedOnce: ReadonlySet<string>;
  /** Words before a date from which something went on: “since”. */
  readonly sinceMarkers: ReadonlySet<string>;
  /** Words before the first date of two: “between”, “from”. */
  readonly fromMarkers: ReadonlySet<string>;
  /** Words between two dates of one period: “and”, “to”, “until”. */
  readonly toMarkers: ReadonlySet<string>;
  /** Words behind a date from which something went on: “onward”. */
  readonly onwardMarkers: ReadonlySet<string>;
  /** Words before what is spoken of: “speaks of the spring”. */
  readonly topicMarkers: ReadonlySet<string>;
  /** Words that say that a date was moved: “postpone”. */
  readonly movedMarkers: ReadonlySet<string>;
}

export interface Happening {
  /** Short, for keys. */
  readonly name: string;
  /**
   * A story has one of them on one day, set beforehand in the calendar of one place: a hearing, a funeral. Of other
   * happenings two days may be two of them.
   */
  readonly isOccasion: boolean;
  /** Lemmas of which the first is the verb that is dated, or a noun that it has; the others stand in its clause. */
  readonly signs: readonly (readonly string[])[];
}
