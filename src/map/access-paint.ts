import type { Map as MapLibreMap } from "maplibre-gl";
import { accessClassOf, shareClassOf } from "../domain/access/access-classes.ts";
import { isCovered } from "../domain/coverage/measure-coverage.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { SeasonChange } from "../domain/coverage/season-change.ts";
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { Commune } from "../domain/territory.ts";
import { territoryKey } from "../domain/territory-ref.ts";
import { type AccessFeatureState, NOBODY_RANK, seasonRank } from "./layers/access.ts";

/** How features are painted, by their code. */
export type AccessPaint = ReadonlyMap<string, AccessFeatureState>;

/** Each commune by the cost of its nearest place, marked beyond the threshold. */
export function paintCommunes(
  communes: readonly Pick<Commune, "code">[],
  { cost }: NearestCosts,
  metric: Metric,
  threshold: number,
): AccessPaint {
  return new Map(
    communes.map(({ code }, rank) => {
      const own = cost[rank] ?? Number.POSITIVE_INFINITY;
      return [code, { rank: accessClassOf(own, metric), isMarked: !isCovered(own, threshold) }];
    }),
  );
}

/** Each commune by what becomes of its way when the passes close, marked where it loses access. */
export function paintSeasons(
  communes: readonly Pick<Commune, "code">[],
  changes: readonly SeasonChange[],
): AccessPaint {
  return new Map(
    communes.map(({ code }, at) => {
      const change = changes[at] ?? "inchange";
      return [code, { rank: seasonRank(change), isMarked: change === "perd" }];
    }),
  );
}

/** Each territory by its share, marked where nobody lives. */
export function paintTerritories(territories: readonly Pick<TerritoryAccess, "ref" | "share">[]): AccessPaint {
  return new Map(
    territories.map(({ ref, share }) => [
      territoryKey(ref),
      { rank: share === undefined ? NOBODY_RANK : shareClassOf(share), isMarked: share === undefined },
    ]),
  );
}

/** Gives the function that paints the features of a source, or none of them: only what differs from what was painted last. */
export function createAccessPainter(map: MapLibreMap, source: string): (paint: AccessPaint | undefined) => void {
  let painted: AccessPaint = new Map();
  return (paint) => {
    if (paint === undefined) {
      if (painted.size > 0) map.removeFeatureState({ source });
      painted = new Map();
      return;
    }
    for (const [code, state] of paint) {
      const before = painted.get(code);
      if (before?.rank === state.rank && before.isMarked === state.isMarked) continue;
      map.setFeatureState({ source, id: code }, state);
    }
    painted = paint;
  };
}
