import type { Position } from "../../geo/position.ts";
import type { PlaceReach } from "../accessible-hours/accessible-hours.ts";
import type { Attach } from "../network/attach-position.ts";
import type { OpenRoads } from "../network/open-roads.ts";
import { listSeatCosts } from "../network/seat-costs.ts";
import { measuredRows, type PlaceWithId } from "./measured-costs.ts";
import type { TravelTimes } from "./travel-times.ts";

/**
 * Costs to places from the seats within a limit: measured ones, and estimates of our roads for unmeasured ways.
 * @param roads as for `measuredCosts`
 * @param seats demand points, all at seats and in their order, as measured ways begin there
 */
export function measuredReach(
  times: TravelTimes,
  roads: OpenRoads,
  attach: Attach,
  places: readonly PlaceWithId[],
  seats: readonly { readonly position: Position }[],
  limit: number,
): PlaceReach {
  const measured = places.map(() => new Map<number, number>());
  for (const [seat, row] of measuredRows(times, places, roads).entries()) {
    for (const { place, cost } of row) measured[place]?.set(seat, cost);
  }
  const estimated = listSeatCosts(
    roads,
    attach,
    places.map(({ position }) => position),
    seats.map(({ position }) => position),
    limit,
  );
  const rows = measured.map((own, place) => [
    ...rowOf(estimated, place).filter(([seat]) => !own.has(seat)),
    ...[...own].filter(([, cost]) => cost <= limit),
  ]);
  const starts = new Uint32Array(places.length + 1);
  for (const [place, row] of rows.entries()) starts[place + 1] = (starts[place] ?? 0) + row.length;
  const cells = rows.flat();
  return {
    starts,
    points: Uint32Array.from(cells, ([seat]) => seat),
    costs: Float64Array.from(cells, ([, cost]) => cost),
    limit,
  };
}

function rowOf(
  { starts, points, costs }: PlaceReach,
  place: number,
): readonly (readonly [seat: number, cost: number])[] {
  const start = starts[place] ?? 0;
  return Array.from(points.subarray(start, starts[place + 1]), (seat, at) => [seat, costs[start + at] as number]);
}
