import { createBarriers } from "../../scripts/network/barriers.ts";
import type { DraftNetwork } from "../../scripts/network/build-network.ts";
import { endAt } from "../../scripts/network/draft.ts";
import { measureEdge } from "../../scripts/network/measure-stretch.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";

/** Greatest distance of neighbouring seats. */
const NEAR_KM = 10;
/** Ratio of road and straight line from which a way is a detour. */
const DETOUR = 2;

interface Detour {
  readonly text: string;
  readonly straightKm: number;
  /** Barriers that the straight line crosses, or "climb" when a direct road would be as long by the length rule, or "none". */
  readonly reason: string;
}

/**
 * Prints each pair of neighbouring seats whose road is a detour in summer, by reason: the ridges, gorges, lakes and borders between them,
 * the height to climb, or nothing in the tables, which may mean a missing road.
 */
export function reportDetours(network: RoadNetwork, dn: DraftNetwork, communes: readonly Commune[]): void {
  const detours = listDetours(network, dn, communes);
  console.log(`${detours.length} pairs of seats under ${NEAR_KM} km whose road is over ${DETOUR} × the straight line`);
  const groups = [...new Set(detours.map(({ reason }) => reason))].map((reason) => ({
    reason,
    group: detours.filter((detour) => detour.reason === reason).sort((a, b) => a.straightKm - b.straightKm),
  }));
  for (const { reason, group } of [...groups].sort((a, b) => b.group.length - a.group.length)) {
    console.log(`\n${reason}: ${group.length}`);
    for (const { text } of group) console.log(`  ${text}`);
  }
}

function listDetours(network: RoadNetwork, dn: DraftNetwork, communes: readonly Commune[]): Detour[] {
  const summer = openRoads(network, { season: "ete" }, "km");
  const explain = createExplain(dn);
  return communes.flatMap((from, rank) => {
    const { cost } = findShortestPaths(summer, [{ node: rank, cost: 0, label: 0 }]);
    return communes.slice(rank + 1).flatMap((to, after): Detour[] => {
      const other = rank + 1 + after;
      const straightKm = greatCircleDistanceKm(from.position, to.position);
      const roadKm = cost[other] ?? Number.NaN;
      if (straightKm >= NEAR_KM || !(roadKm > DETOUR * straightKm)) return [];
      const lengths = `${roadKm.toFixed(1)} km for ${straightKm.toFixed(1)}, × ${(roadKm / straightKm).toFixed(1)}`;
      const text = `${from.code}-${to.code} ${from.name}–${to.name}: ${lengths}`;
      return [{ text, straightKm, reason: explain(rank, other, straightKm) }];
    });
  });
}

function createExplain({ draft, altitudes }: DraftNetwork): (from: number, to: number, straightKm: number) => string {
  const barriers = createBarriers(draft.input.barriers);
  return (from, to, straightKm) => {
    const crossed = barriers.crossed(endAt(draft, from), endAt(draft, to)).map(({ id }) => id);
    if (crossed.length > 0) return [...new Set(crossed)].sort().join(", ");
    const overKm = measureEdge(draft, altitudes, { from, to, kind: "hop" });
    return overKm > DETOUR * straightKm ? "climb" : "none";
  };
}
