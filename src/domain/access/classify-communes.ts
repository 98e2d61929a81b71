import { isCovered } from "../coverage/is-covered.ts";
import { SEASON_CHANGES, type SeasonChange, seasonChangeOf } from "../coverage/season-change.ts";
import type { TerritoryAccess } from "../coverage/territory-access.ts";
import type { Demand } from "../demand/demand.ts";
import type { Metric } from "../network/conditions.ts";
import type { Commune } from "../territory.ts";
import { territoryKeyAt } from "../territory-members.ts";
import { territoryKey } from "../territory-ref.ts";
import { accessClassOf, SHARE_BOUNDS, shareClassOf } from "./access-classes.ts";
import type { ShownAccessMap } from "./access-maps.ts";
import { NO_CLASS } from "./tally-classes.ts";

/** Class of each commune, or of each demand point, in their order; NO_CLASS for none. */
export type Classes = Int8Array;

/** Number of classes of an access map. */
export function classCountOf(shown: ShownAccessMap): number {
  switch (shown) {
    case "zone":
      return 2;
    case "saisons":
      return SEASON_CHANGES.length;
    default:
      return SHARE_BOUNDS.length + 1;
  }
}

/** Classes by cost of the nearest place. */
export function classesByCost(cost: Float64Array, metric: Metric): Classes {
  return Int8Array.from(cost, (own) => accessClassOf(own, metric));
}

/** Class 0 within the threshold, 1 beyond. */
export function classesByThreshold(cost: Float64Array, threshold: number): Classes {
  return Int8Array.from(cost, (own) => (isCovered(own, threshold) ? 0 : 1));
}

/** Season change of each way, from its costs in both seasons, in the unit of the threshold. */
export function seasonChanges(
  summer: Float64Array,
  winter: Float64Array,
  threshold: number,
  metric: Metric,
): readonly SeasonChange[] {
  return Array.from(summer, (own, rank) =>
    seasonChangeOf(own, winter[rank] ?? Number.POSITIVE_INFINITY, threshold, metric),
  );
}

/** Ranks in SEASON_CHANGES. */
export function classesBySeason(changes: readonly SeasonChange[]): Classes {
  return Int8Array.from(changes, (change) => SEASON_CHANGES.indexOf(change));
}

/** Gives each demand point the class of its commune. */
export function ofEachPoint({ points }: Demand, ofCommunes: Classes): Classes {
  return Int8Array.from(points, ({ communeRank }) => ofCommunes[communeRank] ?? NO_CLASS);
}

/** Classes by the covered share of the commune's EPCI or département. */
export function classesByTerritory(
  communes: readonly Commune[],
  territories: readonly Pick<TerritoryAccess, "ref" | "share">[],
  level: "epci" | "departement",
): Classes {
  const classes = new Map(
    territories.map(({ ref, share }) => [territoryKey(ref), share === undefined ? NO_CLASS : shareClassOf(share)]),
  );
  return Int8Array.from(communes, (commune) => {
    const key = territoryKeyAt(level, commune);
    return key === undefined ? NO_CLASS : (classes.get(key) ?? NO_CLASS);
  });
}
