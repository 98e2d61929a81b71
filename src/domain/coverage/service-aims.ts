import type { DemandPoint } from "../demand/demand.ts";
import { rangeOfRoadCost } from "../network/measured-error.ts";
import { isInTerritory } from "../territory-members.ts";
import type { TerritoryRef } from "../territory-ref.ts";
import type { ShareRange } from "./share-range.ts";

/** An aim of the State for France services: everybody within so many minutes by road. */
export interface ServiceAim {
  readonly minutes: 20 | 30;
  /** The published share of the country's population within the aim; undefined when none is published. */
  readonly published: { readonly share: number; readonly month: string } | undefined;
}

const SERVICE_AIMS: readonly ServiceAim[] = [
  { minutes: 20, published: { share: 0.95, month: "2024-09" } },
  { minutes: 30, published: undefined },
];

/** An aim, and the estimated share of a territory's population within it; undefined without people. */
export interface MeasuredAim {
  readonly aim: ServiceAim;
  readonly share: number | undefined;
  /** Range of the true share. */
  readonly range: ShareRange | undefined;
}

/**
 * Share of a territory's people within each aim, from the minutes by road of each demand point to its nearest place.
 */
export function measureAims(
  points: readonly Pick<DemandPoint, "commune" | "population">[],
  minutes: ArrayLike<number>,
  territory: TerritoryRef,
): readonly MeasuredAim[] {
  const inside = points
    .map(({ commune, population }, rank) => ({
      commune,
      population,
      minutes: minutes[rank] ?? Number.POSITIVE_INFINITY,
    }))
    .filter(({ commune }) => isInTerritory(commune, territory));
  const peopleOf = (counted: typeof inside) => counted.reduce((sum, { population }) => sum + population, 0);
  const all = peopleOf(inside);
  return SERVICE_AIMS.map((aim) => {
    if (all === 0) return { aim, share: undefined, range: undefined };
    const shareOf = (minutesOf: (estimated: number) => number) =>
      peopleOf(inside.filter((point) => minutesOf(point.minutes) <= aim.minutes)) / all;
    return {
      aim,
      share: shareOf((estimated) => estimated),
      range: {
        least: shareOf((estimated) => rangeOfRoadCost(estimated).most),
        most: shareOf((estimated) => rangeOfRoadCost(estimated).least),
      },
    };
  });
}
