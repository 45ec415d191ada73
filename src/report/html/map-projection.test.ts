import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Position, viewOf } from "./map-projection.ts";

const WIDTH = 640;

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -55, max: 75, noNaN: true });

test("viewOf() puts every point on the map, wherever they are", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(longitude, latitude), { minLength: 1, maxLength: 8 }), (points) => {
      const { projection, height } = viewOf(points, WIDTH);
      for (const point of points) {
        const [x = Number.NaN, y = Number.NaN] = projection(point) ?? [];
        assert.ok(x >= -1 && x <= WIDTH + 1 && y >= -1 && y <= height + 1, `${point} at ${x}, ${y}`);
      }
    }),
  );
});

test("viewOf() shows a part of the earth for near points, all of it for far ones", () => {
  const isWorld = (...points: readonly Position[]) => viewOf(points, WIDTH).isWorld;
  assert.equal(isWorld([5, 60], [10, 59]), false);
  assert.equal(isWorld([5, 60], [140, 30]), true);
  assert.equal(isWorld([0, 70], [0, -30]), true);
});

test("viewOf() crosses the date line where that is shorter", () => {
  assert.equal(
    viewOf(
      [
        [175, -40],
        [-175, -20],
      ],
      WIDTH,
    ).isWorld,
    false,
  );
});

test("viewOf() keeps enough around a single point to know where it is", () => {
  const { projection } = viewOf([[10, 50]], WIDTH);
  const [west] = projection.invert!([0, 200]) ?? [];
  assert.ok(west !== undefined && west < -2 && west > -10);
});

test("viewOf() refuses to choose without points", () => {
  assert.throws(() => viewOf([], WIDTH), RangeError);
});
