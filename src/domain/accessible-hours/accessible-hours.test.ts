import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aReach, type SomeReach, someReach } from "../../testing/hours-builders.ts";
import type { OpenTime } from "../opening-hours/opening-state.ts";
import { uniteTimes } from "../opening-hours/unite-times.ts";
import { accessibleHours, WINDOW_TIMES } from "./accessible-hours.ts";
import { HOUR_WINDOWS } from "./hours-measures.ts";
import { lengthOfTimes, MINUTES_PER_WEEK, type WeekHours } from "./week-hours.ts";

const DAY = 1440;

function openAt(...times: readonly (readonly [fromMin: number, toMin: number])[]): WeekHours {
  return { kind: "known", times: times.map(([fromMin, toMin]) => ({ fromMin, toMin })) };
}

describe("the accessible hours of a demand point", () => {
  it("count once the time in which two places are open", () => {
    const hours = [openAt([540, 720]), openAt([660, 780])];
    const found = accessibleHours(1, aReach([[[0, 3]], [[0, 5]]]), hours, 10);
    expect(found.minutes.semaine[0]).toBe(240);
    expect(found.known[0]).toBe(2);
  });

  it("count places at the threshold, and none beyond", () => {
    const reach = aReach([[[0, 10]], [[0, 10.1]]]);
    const found = accessibleHours(1, reach, [openAt([540, 720]), openAt([840, 960])], 10);
    expect(found.minutes.semaine[0]).toBe(180);
  });

  it("on Saturday and after 18 h are those of these times", () => {
    const found = accessibleHours(1, aReach([[[0, 1]]]), [openAt([1020, 1140], [5 * DAY + 540, 5 * DAY + 720])], 10);
    expect(found.minutes.samedi[0]).toBe(180);
    expect(found.minutes.soir[0]).toBe(60);
  });

  it("leave unknown hours out, and count their places apart", () => {
    const reach = aReach([
      [[0, 1]],
      [
        [0, 1],
        [1, 1],
      ],
      [],
    ]);
    const found = accessibleHours(3, reach, [openAt([540, 720]), { kind: "unknown" }, undefined], 10);
    expect(Array.from(found.minutes.semaine)).toEqual([180, 0, 0]);
    expect(Array.from(found.known)).toEqual([1, 0, 0]);
    expect(Array.from(found.unknown)).toEqual([1, 1, 0]);
  });

  it("never exceed a week, and equal the union of the hours of the places in reach", () => {
    fc.assert(
      fc.property(someReach, ({ pointCount, reach, hours, threshold }) => {
        const found = accessibleHours(pointCount, reach, hours, threshold);
        for (let point = 0; point < pointCount; point++) {
          const times = timesInReach({ reach, hours, threshold }, point);
          expect(found.minutes.semaine[point]).toBe(lengthOfTimes(uniteTimes(times)));
          expect(found.minutes.semaine[point]).toBeLessThanOrEqual(MINUTES_PER_WEEK);
          for (const window of HOUR_WINDOWS) {
            const inside = times.flatMap((time) => cut(time, WINDOW_TIMES[window]));
            expect(found.minutes[window][point]).toBe(lengthOfTimes(uniteTimes(inside)));
          }
        }
      }),
    );
  });

  it("are never fewer with one place more", () => {
    fc.assert(
      fc.property(someReach, ({ pointCount, reach, hours, threshold }) => {
        const fewer = accessibleHours(pointCount, reach, [...hours.slice(0, -1), undefined], threshold);
        const all = accessibleHours(pointCount, reach, hours, threshold);
        for (let point = 0; point < pointCount; point++) {
          expect(all.minutes.semaine[point]).toBeGreaterThanOrEqual(fewer.minutes.semaine[point] ?? 0);
        }
      }),
    );
  });
});

function timesInReach({ reach, hours, threshold }: Omit<SomeReach, "pointCount">, point: number): readonly OpenTime[] {
  return hours.flatMap((own, position) => {
    const cells = Array.from(
      { length: (reach.starts[position + 1] ?? 0) - (reach.starts[position] ?? 0) },
      (_, at) => (reach.starts[position] ?? 0) + at,
    );
    const isNear = cells.some((cell) => reach.points[cell] === point && (reach.costs[cell] ?? 0) <= threshold);
    return isNear && own?.kind === "known" ? own.times : [];
  });
}

function cut({ fromMin, toMin }: OpenTime, windows: readonly OpenTime[]): readonly OpenTime[] {
  return windows
    .map((window) => ({ fromMin: Math.max(fromMin, window.fromMin), toMin: Math.min(toMin, window.toMin) }))
    .filter((time) => time.fromMin < time.toMin);
}
