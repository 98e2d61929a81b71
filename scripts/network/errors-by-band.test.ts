import { describe, expect, it } from "vitest";
import { errorsByBand } from "./errors-by-band.ts";
import type { DistanceError, ReferencePair } from "./estimate-errors.ts";

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
