import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { type Covering, type CoveringChoice, maximalCovering } from "./maximal-covering.ts";

/** An integer program solver (HiGHS, University of Edinburgh), as WebAssembly. */
const highs = await loadHighs();

const somePosition = fc.noBias(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 })));

/** Candidates and points on a coarse grid: candidates overlap, some are equal, some serve nobody. */
function coverings(most: { readonly candidates: number; readonly points: number }): fc.Arbitrary<Covering> {
  const point = fc.record({ at: somePosition, people: fc.noBias(fc.integer({ min: 1, max: 5000 })) });
  return fc
    .record({
      townHalls: fc.array(somePosition, { maxLength: most.candidates }),
      points: fc.array(point, { maxLength: most.points }),
    })
    .map(({ townHalls, points }) => ({
      people: points.map(({ people }) => people),
      served: townHalls.map(([x, y]) =>
        points.flatMap(({ at: [east, north] }, rank) => (Math.hypot(east - x, north - y) <= 3 ? [rank] : [])),
      ),
    }));
}

function servedBy({ people, served }: Covering, candidates: readonly number[]): number {
  const points = new Set(candidates.flatMap((candidate) => served[candidate] ?? []));
  return people.reduce((sum, count, point) => (points.has(point) ? sum + count : sum), 0);
}

/** Every choice of at most so many items. */
function choicesOf(items: readonly number[], count: number): number[][] {
  const [first, ...others] = items;
  if (first === undefined || count === 0) return [[]];
  return [...choicesOf(others, count), ...choicesOf(others, count - 1).map((choice) => [first, ...choice])];
}

/** Asserts what is said of a choice against the best one. */
function expectHonest(covering: Covering, { chosen, people, bound }: CoveringChoice, best: number): void {
  const candidates = chosen.map(({ candidate }) => candidate);
  expect(people).toBe(servedBy(covering, candidates));
  expect(chosen.map((one) => one.people)).toEqual(
    candidates.map(
      (_, at) => servedBy(covering, candidates.slice(0, at + 1)) - servedBy(covering, candidates.slice(0, at)),
    ),
  );
  expect(people).toBeLessThanOrEqual(best);
  expect(people).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
  expect(bound).toBeGreaterThanOrEqual(best);
}

/** The most people of any choice: x is 1 for a chosen candidate, z for a served point. */
function optimum({ people, served }: Covering, count: number): number {
  const servers = people.map((_, point) =>
    [...served.keys()].filter((candidate) => served[candidate]?.includes(point)),
  );
  const points = [...people.keys()].filter((point) => (servers[point] ?? []).length > 0);
  if (points.length === 0) return 0;
  const all = [...served.keys()].map((candidate) => `x${candidate}`);
  const { Status, ObjectiveValue } = highs.solve(
    [
      "Maximize",
      ` served: ${points.map((point) => `${people[point]} z${point}`).join("\n + ")}`,
      "Subject To",
      ` count: ${all.join(" + ")} <= ${count}`,
      ...points.map((point) => ` p${point}: z${point} - ${servers[point]?.map((one) => `x${one}`).join(" - ")} <= 0`),
      "Binary",
      ...[...all, ...points.map((point) => `z${point}`)].map((name) => ` ${name}`),
      "End",
    ].join("\n"),
    { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 },
  );
  expect(Status).toBe("Optimal");
  return Math.round(ObjectiveValue);
}

describe("maximalCovering", () => {
  it("has its guarantee, and a valid bound, against every choice of a few candidates", () => {
    fc.assert(
      fc.property(coverings({ candidates: 9, points: 12 }), fc.integer({ min: 1, max: 4 }), (covering, count) => {
        const best = Math.max(
          ...choicesOf([...covering.served.keys()], count).map((choice) => servedBy(covering, choice)),
        );
        expectHonest(covering, maximalCovering(covering, count), best);
      }),
      { numRuns: 300 },
    );
  });

  it("is proven to be the optimum of an integer program in nearly all cases with dozens of candidates", () => {
    const cases = fc.sample(fc.tuple(coverings({ candidates: 40, points: 80 }), fc.integer({ min: 1, max: 8 })), {
      numRuns: 25,
      seed: 2026,
    });
    const missed = cases.filter(([covering, count]) => {
      const best = optimum(covering, count);
      const choice = maximalCovering(covering, count);
      expectHonest(covering, choice, best);
      return choice.bound !== best;
    });
    expect(missed.length).toBeLessThanOrEqual(2);
  });

  it("takes the first of equal candidates, and none that adds nobody", () => {
    const people = [5, 5];
    expect(maximalCovering({ people, served: [[], [0], [0], [1]] }, 1).chosen).toEqual([{ candidate: 1, people: 5 }]);
    expect(maximalCovering({ people, served: [[0], [1], [0, 1]] }, 2)).toEqual({
      chosen: [{ candidate: 2, people: 10 }],
      people: 10,
      bound: 10,
    });
  });

  it("leaves out a candidate of the greedy choice that two others make needless", () => {
    const served = [
      [0, 1, 2, 3],
      [0, 1, 4],
      [2, 3, 5],
    ];
    const { chosen } = maximalCovering({ people: [2, 2, 2, 2, 3, 3], served }, 3);
    expect(chosen).toEqual([
      { candidate: 1, people: 7 },
      { candidate: 2, people: 7 },
    ]);
  });

  it("throws for a count below 1", () => {
    expect(() => maximalCovering({ people: [], served: [] }, 0)).toThrow(RangeError);
  });
});
