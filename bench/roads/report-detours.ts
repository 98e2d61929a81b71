import { NO_SUPPOSITIONS } from "../../src/domain/network/conditions.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";

/** Seats nearer to each other than this are neighbours. */
const NEAR_KM = 10;
/** A detour: road / straight line. */
const DETOUR = 2;

/** Prints each pair of neighbouring seats whose road is a detour in summer, the nearest first: a ridge or gorge, or a road that is missing. */
export function reportDetours(network: RoadNetwork, communes: readonly Commune[]): void {
  const summer = openRoads(network, { season: "ete", suppositions: NO_SUPPOSITIONS }, "km");
  const detours = communes.flatMap((from, rank) => {
    const { cost } = findShortestPaths(summer, [{ node: rank, cost: 0, label: 0 }]);
    return communes.slice(rank + 1).flatMap((to, after) => {
      const straightKm = greatCircleDistanceKm(from.position, to.position);
      const roadKm = cost[rank + 1 + after] ?? Number.NaN;
      return straightKm < NEAR_KM && roadKm > DETOUR * straightKm ? [{ from, to, straightKm, roadKm }] : [];
    });
  });
  console.log(`${detours.length} pairs of seats under ${NEAR_KM} km whose road is over ${DETOUR} × the straight line`);
  for (const { from, to, straightKm, roadKm } of detours.toSorted((a, b) => a.straightKm - b.straightKm)) {
    console.log(
      `${from.code}-${to.code} ${from.name}–${to.name}: ${roadKm.toFixed(1)} km for ${straightKm.toFixed(1)}, ` +
        `× ${(roadKm / straightKm).toFixed(1)}`,
    );
  }
}
