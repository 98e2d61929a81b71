import type { DemandPoint } from "../demand/demand.ts";
import { rangeOfRoadMinutes } from "../network/measured-error.ts";
import type { Commune } from "../territory.ts";
import { isInTerritory, type TerritoryRef } from "../territory-ref.ts";
import { distributeAccess, shareWithin } from "./access-distribution.ts";
import { distributeRange, shareRangeWithin } from "./distribution-range.ts";
import type { ShareRange } from "./share-range.ts";

/** An aim of the State for France services: everybody no farther than so many minutes by road. */
export interface ServiceAim {
  readonly minutes: 20 | 30;
  /** The share of the country's population for which it says that the aim is met; undefined where we know of no figure. */
  readonly published: { readonly share: number; readonly month: string } | undefined;
}

const SERVICE_AIMS: readonly ServiceAim[] = [
  { minutes: 20, published: { share: 0.95, month: "2024-09" } },
  { minutes: 30, published: undefined },
];

/** An aim, and the share of a territory's population that is within it by our estimate; undefined where nobody lives. */
export interface MeasuredAim {
  readonly aim: ServiceAim;
  readonly share: number | undefined;
  /** Between which shares the true one is expected. */
  readonly range: ShareRange | undefined;
}

/** How far each aim is met in a territory, from the minutes by road of each demand point to its nearest place. */
export function measureAims(
  points: readonly Pick<DemandPoint, "commune" | "population">[],
  minutes: ArrayLike<number>,
  territory: TerritoryRef,
): readonly MeasuredAim[] {
  const isCounted = (commune: Commune) => isInTerritory(commune, territory);
  const distribution = distributeAccess(points, minutes, isCounted);
  const range = distributeRange(points, minutes, rangeOfRoadMinutes, isCounted);
  return SERVICE_AIMS.map((aim) => ({
    aim,
    share: shareWithin(distribution, aim.minutes),
    range: shareRangeWithin(range, aim.minutes),
  }));
}
