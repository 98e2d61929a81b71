import type { Map as MapLibreMap } from "maplibre-gl";
import { accessClassOf } from "../domain/access/access-classes.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { isCovered } from "../domain/coverage/measure-coverage.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { Commune } from "../domain/territory.ts";
import type { AccessFeatureState } from "./layers/access.ts";
import { SOURCE } from "./source-ids.ts";

export type CommuneAccess = ReadonlyMap<CodeCommune, AccessFeatureState>;

/** Class of access of each commune by the cost of its nearest place, and whether that is beyond the threshold. */
export function classifyCommunes(
  communes: readonly Pick<Commune, "code">[],
  { cost }: NearestCosts,
  metric: Metric,
  threshold: number,
): CommuneAccess {
  return new Map(
    communes.map(({ code }, rank) => {
      const own = cost[rank] ?? Number.POSITIVE_INFINITY;
      return [code, { rank: accessClassOf(own, metric), isBeyond: !isCovered(own, threshold) }];
    }),
  );
}

/** Gives the function that paints the communes, or no commune: only what differs from what was painted last. */
export function createAccessPainter(map: MapLibreMap): (access: CommuneAccess | undefined) => void {
  let painted: CommuneAccess = new Map();
  return (access) => {
    if (access === undefined) {
      if (painted.size > 0) map.removeFeatureState({ source: SOURCE.communes });
      painted = new Map();
      return;
    }
    for (const [code, state] of access) {
      const before = painted.get(code);
      if (before?.rank === state.rank && before.isBeyond === state.isBeyond) continue;
      map.setFeatureState({ source: SOURCE.communes, id: code }, state);
    }
    painted = access;
  };
}
