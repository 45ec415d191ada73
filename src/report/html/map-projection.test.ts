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
  const heightOf = (...points: readonly Position[]) => viewOf(points, WIDTH).height;
  const near = heightOf([5, 60], [10, 59]);
  const world = heightOf([5, 60], [140, 30]);
  assert.ok(world < near);
  assert.equal(heightOf([0, 70], [0, -30]), world);
  assert.equal(heightOf([175, -40], [-175, -20]), near, "across the date line");
});

test("viewOf() asks for fine coastlines only where they can be seen", () => {
  const detailOf = (...points: readonly Position[]) => viewOf(points, WIDTH).detail;
  assert.equal(detailOf([5, 60]), "fine");
  assert.equal(detailOf([5, 60], [80, 50]), "coarse");
});

test("viewOf() keeps enough around a single point to know where it is", () => {
  const { projection } = viewOf([[10, 50]], WIDTH);
  const [west] = projection.invert!([0, 200]) ?? [];
  assert.ok(west !== undefined && west < -2 && west > -10);
});

test("viewOf() refuses to choose without points", () => {
  assert.throws(() => viewOf([], WIDTH), RangeError);
});
