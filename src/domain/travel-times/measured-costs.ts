import type { Position } from "../../geo/position.ts";
import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Attach } from "../network/attach-position.ts";
import { listNearestByRoad, type NearestLists } from "../network/list-nearest.ts";
import type { OpenRoads } from "../network/open-roads.ts";
import type { TravelTimes } from "./travel-times.ts";

/** Nearest costs, some of them measured. */
export interface MeasuredCosts extends NearestCosts {
  /** 1 for a measured way to the nearest place, 0 for an estimate or no way. */
  readonly isMeasured: Uint8Array;
}

/** A place, whose id finds its measured ways; without an id there are none. */
export interface PlaceWithId {
  readonly id: string | undefined;
  readonly position: Position;
}

/**
 * Cheapest way of each commune to one of the places: measured costs, and estimates of our roads for unmeasured ways. Of
 * equal costs the measured one counts.
 * @param roads those of summer without overrides, as measured ways know no winter; their metric is that of the costs
 */
export function measuredCosts(
  times: TravelTimes,
  roads: OpenRoads,
  attach: Attach,
  places: readonly PlaceWithId[],
): MeasuredCosts {
  const rows = measuredRows(times, places, roads);
  const most = Math.max(0, ...rows.map(({ length }) => length));
  const lists = listNearestByRoad(roads, attach, places, most + 1);
  const cost = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY);
  const placeIndex = new Int32Array(rows.length).fill(-1);
  const isMeasured = new Uint8Array(rows.length);
  const offer = (seat: number, { place, cost: own }: Arrival, measured: 0 | 1) => {
    if (own >= (cost[seat] ?? Number.POSITIVE_INFINITY)) return;
    cost[seat] = own;
    placeIndex[seat] = place;
    isMeasured[seat] = measured;
  };
  for (const [seat, row] of rows.entries()) {
    for (const arrival of row) offer(seat, arrival, 1);
    const estimated = nearestBeside(row, lists, seat);
    if (estimated !== undefined) offer(seat, estimated, 0);
  }
  return { cost, placeIndex, isMeasured };
}

/** Cost of the way to a place, by its rank. */
export interface Arrival {
  readonly place: number;
  readonly cost: number;
}

/** Measured ways of each seat to the given places. */
function measuredRows(times: TravelTimes, places: readonly PlaceWithId[], { network, metric }: OpenRoads): Arrival[][] {
  const rankById = new Map(places.map(({ id }, rank) => [id, rank]));
  const rankOf = times.placeIds.map((id) => rankById.get(id));
  return Array.from({ length: network.seatCount }, (_, seat) => {
    const start = times.starts[seat] ?? 0;
    return Array.from(times.places.subarray(start, times.starts[seat + 1] ?? start)).flatMap((point, at) => {
      const place = rankOf[point];
      return place === undefined ? [] : [{ place, cost: times.costs[metric][start + at] ?? Number.POSITIVE_INFINITY }];
    });
  });
}

/** Nearest place by our roads without a measured way in the row. */
function nearestBeside(
  row: readonly Arrival[],
  { most, points, costs }: NearestLists,
  seat: number,
): Arrival | undefined {
  for (let cell = seat * most; cell < (seat + 1) * most; cell++) {
    const place = points[cell] ?? -1;
    if (place === -1) return undefined;
    if (!row.some((arrival) => arrival.place === place))
      return { place, cost: costs[cell] ?? Number.POSITIVE_INFINITY };
  }
  return undefined;
}
