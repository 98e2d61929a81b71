import type { TravelTimes } from "../domain/travel-times/travel-times.ts";

/** A measured way: index of the commune, identifier of the place, minutes, kilometres. */
type Way = readonly [commune: number, placeId: string, minutes: number, km: number];

/** Travel times of so many communes, measured on two days of November. */
export function someTravelTimes(communeCount: number, ways: readonly Way[]): TravelTimes {
  const cells = [...ways].sort(([one], [other]) => one - other);
  const placeIds = [...new Set(cells.map(([, placeId]) => placeId))];
  const starts = new Uint32Array(communeCount + 1);
  for (let commune = 0; commune < communeCount; commune++) {
    starts[commune + 1] = cells.filter(([of]) => of <= commune).length;
  }
  return {
    starts,
    places: Uint16Array.from(cells, ([, placeId]) => placeIds.indexOf(placeId)),
    placeIds,
    costs: {
      min: Float64Array.from(cells, ([, , minutes]) => minutes),
      km: Float64Array.from(cells, ([, , , km]) => km),
    },
    measuredFrom: "2026-11-24",
    measuredUntil: "2026-11-25",
  };
}
