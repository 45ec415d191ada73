/** Adam (Kingma and Ba 2015), for the parameters all at once and for the table's rows where they were touched. */

const DECAY_MEAN = 0.9;
const DECAY_SQUARE = 0.98;
const TINY = 1e-8;

export class Adam {
  readonly #means: Float32Array;
  readonly #squares: Float32Array;

  constructor(size: number) {
    this.#means = new Float32Array(size);
    this.#squares = new Float32Array(size);
  }

  /** Moves `values[from, from + n)` against its gradient, which is set to zero. `step` counts from 1. */
  update(
    values: Float32Array,
    gradients: Float32Array,
    { from, at, gradientAt, n }: { from: number; at: number; gradientAt: number; n: number },
    { rate, step, scale }: { rate: number; step: number; scale: number },
  ): void {
    const pace = (rate * Math.sqrt(1 - DECAY_SQUARE ** step)) / (1 - DECAY_MEAN ** step);
    for (let k = 0; k < n; k++) {
      const g = gradients[gradientAt + k]! * scale;
      gradients[gradientAt + k] = 0;
      const mean = DECAY_MEAN * this.#means[from + k]! + (1 - DECAY_MEAN) * g;
      const square = DECAY_SQUARE * this.#squares[from + k]! + (1 - DECAY_SQUARE) * g * g;
      this.#means[from + k] = mean;
      this.#squares[from + k] = square;
      values[at + k]! -= (pace * mean) / (Math.sqrt(square) + TINY);
    }
  }
}
