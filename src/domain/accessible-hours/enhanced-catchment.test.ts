import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReach, someReach } from "../../testing/hours-builders.ts";
import { enhancedCatchment, zoneWeight } from "./enhanced-catchment.ts";
import { lengthOfTimes, type WeekHours } from "./week-hours.ts";

const TEN_HOURS: WeekHours = { kind: "known", times: [{ fromMin: 480, toMin: 1080 }] };

describe("the enhanced two-step floating catchment", () => {
  it("weighs each third of the threshold, bounds included", () => {
    expect([0, 10, 10.1, 20, 20.1, 30, 30.1].map((cost) => zoneWeight(cost, 30))).toEqual([
      1, 1, 0.68, 0.68, 0.22, 0.22, 0,
    ]);
  });

  it("divides the hours of a place among the people of its catchment, by zone", () => {
    const reach = aReach([
      [
        [0, 5],
        [1, 15],
      ],
    ]);
    const [near = 0, far = 0] = enhancedCatchment([1000, 500], reach, [TEN_HOURS], 30);
    // 10 h ÷ (1000 × 1 + 500 × 0.68)
    expect(1000 * near).toBeCloseTo(7.463, 3);
    expect(far / near).toBeCloseTo(0.68);
  });

  it("adds the hours of places that are open at the same time", () => {
    const reach = aReach([[[0, 5]], [[0, 5]]]);
    const [access] = enhancedCatchment([1000], reach, [TEN_HOURS, TEN_HOURS], 30);
    expect(access).toBeCloseTo(0.02);
  });

  it("leaves out unknown hours and places that do not count", () => {
    const reach = aReach([[[0, 5]], [[0, 5]]]);
    expect(enhancedCatchment([1000], reach, [{ kind: "unknown" }, undefined], 30)[0]).toBe(0);
  });

  it("conserves the hours: access × people sum to the hours of the places that reach people", () => {
    const somePeople = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(someReach, somePeople, ({ pointCount, reach, hours, threshold }, all) => {
        const people = all.slice(0, pointCount);
        const access = enhancedCatchment(people, reach, hours, threshold);
        const received = people.reduce((sum, count, point) => sum + count * (access[point] ?? 0), 0);
        const given = hours.reduce((sum, own, position) => {
          const cells = reach.points.subarray(reach.starts[position], reach.starts[position + 1]);
          const costs = reach.costs.subarray(reach.starts[position], reach.starts[position + 1]);
          const reachesPeople = cells.some((point, at) => (people[point] ?? 0) > 0 && (costs[at] ?? 99) <= threshold);
          return own?.kind === "known" && reachesPeople ? sum + lengthOfTimes(own.times) / 60 : sum;
        }, 0);
        expect(received).toBeCloseTo(given, 6);
      }),
    );
  });
});
