import fc from "fast-check";
import type { PlaceReach } from "../domain/accessible-hours/accessible-hours.ts";
import { MINUTES_PER_WEEK, type WeekHours } from "../domain/accessible-hours/week-hours.ts";
import { uniteTimes } from "../domain/opening-hours/unite-times.ts";

/** For each position its demand points with their costs. */
export function aReach(rows: readonly (readonly (readonly [point: number, cost: number])[])[]): PlaceReach {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    starts: Uint32Array.from(starts),
    points: Uint32Array.from(rows.flat(), ([point]) => point),
    costs: Float64Array.from(rows.flat(), ([, cost]) => cost),
    limit: Number.POSITIVE_INFINITY,
  };
}

export interface SomeReach {
  readonly pointCount: number;
  readonly reach: PlaceReach;
  readonly hours: readonly (WeekHours | undefined)[];
  readonly threshold: number;
}

const someTime = fc
  .tuple(fc.integer({ min: 0, max: MINUTES_PER_WEEK - 1 }), fc.integer({ min: 1, max: 900 }))
  .map(([fromMin, minutes]) => ({ fromMin, toMin: Math.min(fromMin + minutes, MINUTES_PER_WEEK) }));

const someHours: fc.Arbitrary<WeekHours | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.array(someTime, { maxLength: 6 }).map((times) => knownHours(uniteTimes(times))) },
  fc.constant<WeekHours>({ kind: "unknown" }),
  fc.constant(undefined),
);

function knownHours(times: ReturnType<typeof uniteTimes>): WeekHours {
  return { kind: "known", times };
}

/** One to five places with their hours, and the costs of up to four demand points to each. */
export const someReach: fc.Arbitrary<SomeReach> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([pointCount, placeCount]) =>
    fc.record({
      pointCount: fc.constant(pointCount),
      reach: fc
        .array(
          fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: pointCount, maxLength: pointCount }),
          {
            minLength: placeCount,
            maxLength: placeCount,
          },
        )
        .map((rows) =>
          aReach(rows.map((costs) => costs.flatMap((cost, point) => (cost <= 30 ? [[point, cost]] : [])))),
        ),
      hours: fc.array(someHours, { minLength: placeCount, maxLength: placeCount }),
      threshold: fc.integer({ min: 5, max: 30 }),
    }),
  );
