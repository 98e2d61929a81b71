import type { Position } from "../domain/geo/position.ts";
import type { RoadTimes } from "../domain/travel-times/road-ways.ts";

/** A computed way by car in summer: rank of the origin, id and position of the place, minutes; kilometres are as many. */
type Way = readonly [origin: number, placeId: string, position: Position, minutes: number];

/**
 * Ways of a routing engine from so many seats and points; without ways, one of 3 minutes from the first seat.
 * @param winter minutes that are added by car in winter
 */
export function someRoadTimes({
  seats,
  points,
  ways = [[0, "fs-1", [6, 44.5], 3]],
  winter = 0,
}: {
  readonly seats: number;
  readonly points: number;
  readonly ways?: readonly Way[];
  readonly winter?: number;
}): RoadTimes {
  const cells = [...ways].sort(([one], [other]) => one - other);
  const placeIds = [...new Set(cells.map(([, id]) => id))];
  const starts = new Uint32Array(seats + points + 1);
  for (const origin of starts.keys()) starts[origin] = cells.filter(([of]) => of < origin).length;
  const summer = Float64Array.from(cells, ([, , , minutes]) => minutes);
  const costs = { "voiture-ete": summer, "voiture-hiver": summer.map((minutes) => minutes + winter) };
  return {
    engine: "Valhalla 3.6.1",
    roadsOf: "2026-11-20",
    computedOn: "2026-11-29",
    originsKey: "0123",
    seatCount: seats,
    starts,
    places: Uint16Array.from(cells, ([, id]) => placeIds.indexOf(id)),
    placeIds,
    placePositions: placeIds.flatMap((id) => {
      const way = cells.find(([, own]) => own === id);
      return way === undefined ? [] : [way[2]];
    }),
    minutes: costs,
    km: costs,
  };
}
