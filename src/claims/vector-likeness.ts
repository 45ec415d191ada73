/**
 * Do two statements mean the same by the vectors of the user's own embedding model?
 *
 *     The ferry went down within minutes.        cosine .91, the model's cut .85: likeness 1.07
 *     Within minutes the ship was under water.
 *
 * One more ground for `statement-likeness.ts`, never one against: no model is known here, and none comes with the
 * program. Without vectors, and below the model's cut, the answer is 0.
 */
import type { Vectors } from "../model/index.ts";
import type { Statement } from "./statements.ts";

/** The words of a statement as its report has them: what its vector is known by. */
export function wordingText({ article, spans }: Pick<Statement, "article" | "spans">): string {
  return spans.map(({ start, end }) => article.article.text.slice(start, end)).join(" ");
}

/** From 1 where the model takes the two for the same, else 0. Symmetric. */
export function vectorLikeness({ byText, sameFrom }: Vectors, a: Statement, b: Statement): number {
  if (byText.size === 0) return 0;
  const [x, y] = [byText.get(wordingText(a)), byText.get(wordingText(b))];
  if (x === undefined || y === undefined) return 0;
  const cosine = cosineOf(x, y);
  return cosine >= sameFrom ? cosine / sameFrom : 0;
}

/** NaN, which is above no cut, where one is all zeros or they are of different lengths. */
function cosineOf(x: Float32Array, y: Float32Array): number {
  if (x.length !== y.length) return Number.NaN;
  let [product, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    product += x[i]! * y[i]!;
    xx += x[i]! * x[i]!;
    yy += y[i]! * y[i]!;
  }
  return product / Math.sqrt(xx * yy);
}
