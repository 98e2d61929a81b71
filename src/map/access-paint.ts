import type { Map as MapLibreMap } from "maplibre-gl";
import { accessClassOf, shareClassOf } from "../domain/access/access-classes.ts";
import type { Certainty } from "../domain/coverage/cost-range.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { SeasonChange } from "../domain/coverage/season-change.ts";
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import type { Metric } from "../domain/network/conditions.ts";
import type { Commune } from "../domain/territory.ts";
import { territoryKey } from "../domain/territory-ref.ts";
import { type AccessFeatureState, NOBODY_RANK, seasonRank } from "./layers/access.ts";

/** Feature states by feature code. */
export type AccessPaint = ReadonlyMap<string, AccessFeatureState>;

/** States of communes by the cost of their nearest place; borderline ones are marked. */
export function paintCommunes(
  communes: readonly Pick<Commune, "code">[],
  { cost }: NearestCosts,
  metric: Metric,
  certainties: readonly Certainty[],
): AccessPaint {
  return new Map(
    communes.map(({ code }, rank) => {
      const own = cost[rank] ?? Number.POSITIVE_INFINITY;
      return [code, { rank: accessClassOf(own, metric), isMarked: certainties[rank] === "limite" }];
    }),
  );
}

/** States of communes by the change of their way when the passes close; those that lose access are marked. */
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

/** States of territories by their share; those without people are marked. */
export function paintTerritories(territories: readonly Pick<TerritoryAccess, "ref" | "share">[]): AccessPaint {
  return new Map(
    territories.map(({ ref, share }) => [
      territoryKey(ref),
      { rank: share === undefined ? NOBODY_RANK : shareClassOf(share), isMarked: share === undefined },
    ]),
  );
}

/**
 * Creates a function that sets the feature states of a source, or removes all of them; it changes only states that differ from the last
 * call.
 */
export function createAccessPainter(map: MapLibreMap, source: string): (paint: AccessPaint | undefined) => void {
  let painted: AccessPaint = new Map();
  const wipeAll = () => {
    if (painted.size > 0) map.removeFeatureState({ source });
  };
  const repaint = (paint: AccessPaint) => {
    for (const code of painted.keys()) if (!paint.has(code)) map.removeFeatureState({ source, id: code });
    for (const [code, state] of paint) {
      if (!isSame(painted.get(code), state)) map.setFeatureState({ source, id: code }, state);
    }
  };
  return (paint) => {
    if (paint === undefined) wipeAll();
    else repaint(paint);
    painted = paint ?? new Map();
  };
}

function isSame(one: AccessFeatureState | undefined, other: AccessFeatureState): boolean {
  return one?.rank === other.rank && one.isMarked === other.isMarked;
}
