import type { Metric } from "../network/conditions.ts";
import type { Destination } from "../opening-hours/opening-parts.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { ServicePoint } from "../service-point.ts";
import type { PlaceDestination } from "./list-destinations.ts";
import { openDestinations } from "./open-destinations.ts";

/** A place with what it costs to go to the cheapest of its destinations. */
export interface RankedPlace {
  readonly point: ServicePoint;
  /** In the unit of the access model; Infinity where no way leads, and to a stop of which it is not known where it lies. */
  readonly cost: number;
  readonly destination: Destination;
  /** To the same destination in the other season, where that is another matter; Infinity where no way leads then. */
  readonly otherSeasonCost: number | undefined;
}

/** What it costs to go to each of many destinations, one cell each, in the unit of the access model. */
export interface DestinationCosts {
  readonly metric: Metric;
  readonly costs: ArrayLike<number>;
  /** By the road in the other season; undefined for straight lines. */
  readonly otherSeason: ArrayLike<number> | undefined;
}

/** The costs are estimates: what differs by less than this, or by less than a tenth, is the same. */
const LEAST_DIFFERENCE: Readonly<Record<Metric, number>> = { km: 1, min: 5 };
const LEAST_SHARE = 0.1;

/**
 * Places by what it costs to go there, the cheapest first, those that cannot be reached last, equal ones by name. The
 * destinations of one place follow one another. At a moment that is asked one goes where the place is open then.
 */
export function rankPlaces(
  destinations: readonly PlaceDestination[],
  costs: DestinationCosts,
  moment: ParisMoment | undefined,
): readonly RankedPlace[] {
  const rankOf = new Map(destinations.map((destination, rank) => [destination, rank]));
  const { compare } = new Intl.Collator("fr");
  return (
    groupByPlace(destinations)
      .map(([first, ...others]) => {
        const open = moment && openDestinations(first.point, moment);
        const candidates = [first, ...others].filter(({ destination }) => open?.includes(destination) ?? true);
        return cheapest(candidates, rankOf, costs) ?? unlocated(first.point, open?.[0]);
      })
      // Infinity less Infinity is no number, which leaves it to the names as 0 does.
      .sort((a, b) => a.cost - b.cost || compare(a.point.name, b.point.name) || compare(a.point.id, b.point.id))
  );
}

type OfOnePlace = [PlaceDestination, ...PlaceDestination[]];

function groupByPlace(destinations: readonly PlaceDestination[]): readonly OfOnePlace[] {
  const groups: OfOnePlace[] = [];
  for (const destination of destinations) {
    const last = groups.at(-1);
    if (last?.[0].point === destination.point) last.push(destination);
    else groups.push([destination]);
  }
  return groups;
}

function cheapest(
  candidates: readonly PlaceDestination[],
  rankOf: ReadonlyMap<PlaceDestination, number>,
  { costs, otherSeason, metric }: DestinationCosts,
): RankedPlace | undefined {
  let best: RankedPlace | undefined;
  for (const candidate of candidates) {
    const rank = rankOf.get(candidate) ?? -1;
    const cost = costs[rank] ?? Number.POSITIVE_INFINITY;
    if (best !== undefined && cost >= best.cost) continue;
    const other = otherSeason?.[rank];
    const otherSeasonCost = other !== undefined && differs(cost, other, metric) ? other : undefined;
    best = { point: candidate.point, cost, destination: candidate.destination, otherSeasonCost };
  }
  return best;
}

/** It is open at a stop outside the region, whose position is not known. */
function unlocated(point: ServicePoint, destination: Destination = "place"): RankedPlace {
  return { point, cost: Number.POSITIVE_INFINITY, destination, otherSeasonCost: undefined };
}

function differs(cost: number, other: number, metric: Metric): boolean {
  if (cost === other) return false;
  const difference = Math.abs(other - cost);
  return difference >= LEAST_DIFFERENCE[metric] && difference >= LEAST_SHARE * Math.min(cost, other);
}
