import fc from "fast-check";
import { expect, it } from "vitest";
import { edgeKey, vertexKey } from "./edge-key.ts";

const vertex = fc.tuple(
  fc.integer({ min: -18_000_000, max: 18_000_000 }),
  fc.integer({ min: -9_000_000, max: 8_999_999 }),
);
const toDegrees = ([x, y]: readonly [number, number]) => [x / 100_000, y / 100_000];

it("gives different keys to vertices a metre apart", () => {
  fc.assert(
    fc.property(vertex, vertex, (one, other) => {
      const isSame = one[0] === other[0] && one[1] === other[1];
      expect(vertexKey(toDegrees(one)) === vertexKey(toDegrees(other))).toBe(isSame);
    }),
  );
  expect(vertexKey([6.12345, 45.1])).not.toBe(vertexKey([6.12346, 45.1]));
  expect(vertexKey([6.12345, 45.1])).not.toBe(vertexKey([6.12345, 45.10001]));
});

it("gives an edge one key in both directions, and another to an edge that shares an end", () => {
  expect(edgeKey([6, 45], [6.1, 45])).toBe(edgeKey([6.1, 45], [6, 45]));
  expect(edgeKey([6, 45], [6.1, 45])).not.toBe(edgeKey([6, 45], [6.1, 45.00002]));
});
