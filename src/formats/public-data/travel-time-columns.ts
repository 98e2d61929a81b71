import * as v from "valibot";
import type { TravelTimes } from "../../domain/travel-times/travel-times.ts";

/** Travel times as columns of integers, which compress best. The file keeps its names `pointIds` and `points`. */
export type TravelTimeColumns = v.InferOutput<typeof columnsSchema>;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

const columnsSchema = v.object({
  measuredFrom: day,
  measuredUntil: day,
  pointIds: v.array(v.string()),
  /** Number of cells of each commune, in the order of communes.json. */
  counts: v.array(whole),
  /** Index in `pointIds`, a cell for each way, commune after commune. */
  points: v.array(whole),
  /** Tenths of a minute. */
  minutes: v.array(whole),
  /** Tenths of a kilometre. */
  km: v.array(whole),
});

export function toTravelTimeColumns({ starts, places, placeIds, costs, ...days }: TravelTimes): TravelTimeColumns {
  const tenths = (values: Float64Array) => Array.from(values, (value) => Math.round(10 * value));
  return {
    measuredFrom: days.measuredFrom,
    measuredUntil: days.measuredUntil,
    pointIds: [...placeIds],
    counts: Array.from(starts.subarray(1), (end, commune) => end - (starts[commune] ?? 0)),
    points: [...places],
    minutes: tenths(costs.min),
    km: tenths(costs.km),
  };
}

/** Reads travel times, or returns a sentence with the fault. */
export function readTravelTimeColumns(json: unknown, communeCount: number): TravelTimes | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "travel-times"}: ${parsed.issues[0].message}`;
  const { measuredFrom, measuredUntil, pointIds: placeIds, counts, points: places, minutes, km } = parsed.output;
  if (counts.length !== communeCount) return `counts: ${counts.length} / ${communeCount}`;
  const starts = new Uint32Array(communeCount + 1);
  for (const [commune, count] of counts.entries()) starts[commune + 1] = (starts[commune] ?? 0) + count;
  const size = starts[communeCount] ?? 0;
  const uneven = Object.entries({ points: places, minutes, km }).find(([, cells]) => cells.length !== size);
  if (uneven !== undefined) return `${uneven[0]}: ${uneven[1].length} / ${size}`;
  const unknown = places.find((place) => place >= placeIds.length);
  if (unknown !== undefined) return `points: ${unknown}`;
  const fromTenths = (values: readonly number[]) => Float64Array.from(values, (value) => value / 10);
  return {
    starts,
    places: Uint16Array.from(places),
    placeIds,
    costs: { min: fromTenths(minutes), km: fromTenths(km) },
    measuredFrom,
    measuredUntil,
  };
}
