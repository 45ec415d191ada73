/** What the pipeline needs to know of one language: words as data, models as weights. No stage knows English by itself. */
import type { AttributionWords } from "../attribution/words.ts";
import type { ClaimWords } from "../claims/words.ts";
import type { ClusterWords } from "../cluster/words.ts";
import type { DateWords } from "../resolve/dates/words.ts";
import type { EntityWords } from "../resolve/entities/words.ts";
import type { NumberWords } from "../resolve/numbers/words.ts";
import type { Gazetteer } from "../resolve/places/gazetteer.ts";
import type { PlaceWords } from "../resolve/places/words.ts";
import type { ReaderModel, TextWords } from "../text/index.ts";

export interface Language {
  /** BCP 47, lower case: `en`. */
  readonly code: string;
  readonly text: TextWords;
  readonly reader: ReaderModel;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly entities: EntityWords;
  readonly places: PlaceWords;
  readonly gazetteer: Gazetteer;
  readonly attribution: AttributionWords;
  readonly claims: ClaimWords;
  readonly cluster: ClusterWords;
}
