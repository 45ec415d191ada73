/** Writes what was learned as the model file that `src/text/network/model.ts` reads. */
import { encodeModel } from "../../../src/text/model-file.ts";
import type { Vocabulary } from "../../../src/text/network/inputs.ts";
import type { Learner } from "./learner.ts";

/** `settings` go into the file beside the shape: the lemma endings. */
export function encodeNetwork(
  { space, shape, table, fixed, fixedMatrix }: Learner,
  vocabulary: Vocabulary,
  settings: Readonly<Record<string, unknown>>,
): Uint8Array {
  const { width } = shape;
  const { floats } = space.kernel;
  const nRows = table.length / width;
  const values = new Int8Array(table.length);
  const scales = new Float32Array(nRows);
  const row = new Float32Array(width);
  for (let r = 0; r < nRows; r++) {
    row.set(table.subarray(r * width, (r + 1) * width));
    if (r <= vocabulary.forms.length) {
      // A word's fixed vector is always seen through the same matrix: its product with it is part of the row.
      for (let d = 0; d < fixed.dimensions; d++) {
        const value = fixed.rows[r * fixed.dimensions + d]!;
        if (value === 0) continue;
        for (let k = 0; k < width; k++) row[k]! += value * floats[fixedMatrix + d * width + k]!;
      }
    }
    let largest = 0;
    for (const value of row) largest = Math.max(largest, Math.abs(value));
    scales[r] = largest / 127;
    if (largest > 0)
      for (let k = 0; k < width; k++) values[r * width + k] = Math.round((row[k]! / largest) * 127);
  }
  return encodeModel({
    kind: "reader",
    settings: { ...shape, ...settings },
    arrays: {
      parameters: floats.slice(0, space.parameters.size),
      words: vocabulary.forms,
      rows: values,
      scales,
    },
  });
}
