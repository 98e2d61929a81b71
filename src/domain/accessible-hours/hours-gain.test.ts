import { describe, expect, it } from "vitest";
import { aReach } from "../../testing/hours-builders.ts";
import { peopleGainedByHours } from "./hours-gain.ts";
import type { WeekHours } from "./week-hours.ts";

const SATURDAY_MORNING = [{ fromMin: 7740, toMin: 7920 }];
const OPEN_THEN: WeekHours = { kind: "known", times: [{ fromMin: 7900, toMin: 8000 }] };
const CLOSED_THEN: WeekHours = { kind: "known", times: [{ fromMin: 540, toMin: 720 }] };

describe("the people gained by added hours", () => {
  const points = [{ population: 100 }, { population: 20 }, { population: 3 }];
  const reach = aReach([
    [
      [0, 2],
      [1, 2],
      [2, 12],
    ],
    [[1, 4]],
  ]);

  it("are those within the threshold of the place", () => {
    expect(peopleGainedByHours(points, reach, [CLOSED_THEN, CLOSED_THEN], 0, SATURDAY_MORNING, 10)).toBe(120);
    expect(peopleGainedByHours(points, reach, [CLOSED_THEN, CLOSED_THEN], 0, SATURDAY_MORNING, 12)).toBe(123);
  });

  it("are not those who find another place open at some time of them", () => {
    expect(peopleGainedByHours(points, reach, [CLOSED_THEN, OPEN_THEN], 0, SATURDAY_MORNING, 10)).toBe(100);
    expect(peopleGainedByHours(points, reach, [OPEN_THEN, CLOSED_THEN], 0, SATURDAY_MORNING, 10)).toBe(0);
  });

  it("are those whose other places have unknown hours, and nobody without added hours", () => {
    expect(peopleGainedByHours(points, reach, [CLOSED_THEN, { kind: "unknown" }], 0, SATURDAY_MORNING, 10)).toBe(120);
    expect(peopleGainedByHours(points, reach, [CLOSED_THEN, undefined], 0, [], 10)).toBe(0);
  });

  it("are those whose other place closes at the very minute, or opens at it", () => {
    const before: WeekHours = { kind: "known", times: [{ fromMin: 7000, toMin: 7740 }] };
    const after: WeekHours = { kind: "known", times: [{ fromMin: 7920, toMin: 8000 }] };
    for (const other of [before, after])
      expect(peopleGainedByHours(points, reach, [CLOSED_THEN, other], 0, SATURDAY_MORNING, 10)).toBe(120);
  });
});
