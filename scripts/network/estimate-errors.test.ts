import { describe, expect, it } from "vitest";
import {
  compare,
  type DistanceError,
  errorsByBand,
  listErrors,
  quantile,
  type ReferencePair,
} from "./estimate-errors.ts";

describe("quantile", () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[0, 10], 0.9, 9],
    [[7], 0.9, 7],
  ])("of %j at %d is %d", (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });
});

it("gives errors relative to the known distance, in each season", () => {
  const pair = { from: 0, to: 1, name: "A–B", kind: "", weight: 1, km: { ete: 10, hiver: 20 } };
  const estimate = compare(pair, { ete: 11, hiver: 15 });
  expect(estimate.error.ete).toBeCloseTo(0.1, 12);
  expect(listErrors([estimate], ["hiver"])).toMatchObject([{ knownKm: 20, error: -0.25 }]);
  expect(listErrors([estimate])).toHaveLength(2);
});

it("gives one error for a distance that is known in summer only", () => {
  const pair = { from: 0, to: 1, name: "A–B", kind: "", weight: 1, km: { ete: 10, hiver: undefined } };
  const errors = listErrors([compare(pair, { ete: 12, hiver: 15 })]);
  expect(errors).toEqual([{ pair, knownKm: 10, error: expect.closeTo(0.2, 12) }]);
});

const pair: ReferencePair = { from: 0, to: 1, name: "A–B", kind: "", km: { ete: 10, hiver: undefined } };

function anError(knownKm: number, error: number): DistanceError {
  return { pair, knownKm, error };
}

describe("errorsByBand", () => {
  it("covers all distances without a gap", () => {
    const bands = errorsByBand([]);
    expect(bands.map(({ fromKm, belowKm }) => [fromKm, belowKm])).toEqual([
      [0, 5],
      [5, 8],
      [8, 12],
      [12, 25],
      [25, Number.POSITIVE_INFINITY],
    ]);
  });

  it("puts a distance at the end of a band into the next one", () => {
    const counts = errorsByBand([anError(4.9, 0), anError(5, 0), anError(25, 0)]).map(({ distances }) => distances);
    expect(counts).toEqual([1, 1, 0, 0, 1]);
  });

  it("gives the median and the ninth decile of absolute errors, and the signed bias", () => {
    const errors = [-0.2, -0.1, 0.1, 0.3, 0.5].map((error) => anError(6, error));
    const { medianPercent, ninthDecilePercent, biasPercent } = errorsByBand(errors)[1] ?? {};
    expect([medianPercent, ninthDecilePercent, biasPercent]).toEqual([20, 42, 10]);
  });
});
