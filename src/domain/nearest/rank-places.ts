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
  let next = 0;
  const { compare } = new Intl.Collator("fr");
  return (
    groupByPlace(destinations)
      .map((group) => {
        const [{ point }] = group;
        const from = next;
        next += group.length;
        const open = moment && openDestinations(point, moment);
        return cheapest(group, from, open, costs) ?? unlocated(point, open?.[0]);
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

/** Of destinations whose costs follow one another from a rank on, those where it is open, or all. */
function cheapest(
  candidates: OfOnePlace,
  from: number,
  open: readonly Destination[] | undefined,
  { costs, otherSeason, metric }: DestinationCosts,
): RankedPlace | undefined {
  let best: RankedPlace | undefined;
  for (const [at, { point, destination }] of candidates.entries()) {
    const rank = from + at;
    const cost = costs[rank] ?? Number.POSITIVE_INFINITY;
    if (open?.includes(destination) === false || (best !== undefined && cost >= best.cost)) continue;
    const other = otherSeason?.[rank];
    const otherSeasonCost = other !== undefined && differs(cost, other, metric) ? other : undefined;
    best = { point, cost, destination, otherSeasonCost };
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
