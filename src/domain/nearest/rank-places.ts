import { matchOpening, matchState } from "../filter/when.ts";
import { type Destination, openingPartsOf, stopAt } from "../opening-hours/opening-state.ts";
import { weekOf } from "../opening-hours/opening-week.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place, Stop } from "../place.ts";
import { compareText } from "../text.ts";
import type { PlaceDestination } from "./list-destinations.ts";

/** A place with the cost of its cheapest destination. A stop without known hours is the destination only of a service that has no other. */
export interface RankedPlace {
  readonly place: Place;
  /** In km; Infinity without a way, and for a stop without a position. */
  readonly cost: number;
  readonly destination: Destination;
  /** Cost of the same destination in the other season, where it differs; Infinity without a way then. */
  readonly otherSeasonCost: number | undefined;
  /** The nearest stop without known hours, where it is nearer: nobody should go there without asking. */
  readonly visit?: Stop;
}

/** Costs of destinations, one cell each, in km. */
export interface DestinationCosts {
  readonly costs: ArrayLike<number>;
  /** By road in the other season; undefined for straight lines. */
  readonly otherSeason: ArrayLike<number> | undefined;
}

/** Costs are estimates: a difference below 1 km, or below a tenth, does not count. */
const LEAST_DIFFERENCE_KM = 1;
const LEAST_SHARE = 0.1;

/** Sorts places by cost, equal ones by name, unreachable last. With a moment, only open destinations count. */
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
        const [{ place }] = group;
        const from = next;
        next += group.length;
        const open = moment && openDestinations(place, moment);
        return cheapest(group, from, open, costs) ?? unlocated(place, open?.[0]);
      })
      // Infinity − Infinity is NaN, which falls through to the names like 0.
      .sort((a, b) => a.cost - b.cost || compare(a.place.name, b.place.name) || compare(a.place.id, b.place.id))
  );
}

type OfOnePlace = [PlaceDestination, ...PlaceDestination[]];

function groupByPlace(destinations: readonly PlaceDestination[]): readonly OfOnePlace[] {
  const groups: OfOnePlace[] = [];
  for (const destination of destinations) {
    const last = groups.at(-1);
    if (last?.[0].place === destination.place) last.push(destination);
    else groups.push([destination]);
  }
  return groups;
}

/** Cheapest of consecutive destinations from a rank on: of the open ones, or of all. A stop without hours counts only where there is no other. */
function cheapest(
  candidates: OfOnePlace,
  from: number,
  open: readonly Destination[] | undefined,
  costs: DestinationCosts,
): RankedPlace | undefined {
  const found = candidates.flatMap((candidate, at) =>
    open?.includes(candidate.destination) === false ? [] : [withCost(candidate, from + at, costs)],
  );
  const visit = leastOf(found.filter((one) => visitOf(one) !== undefined));
  const own = leastOf(found.filter((one) => visitOf(one) === undefined));
  if (own === undefined || visit === undefined) return own ?? visit;
  const stop = visit.cost < own.cost ? visitOf(visit) : undefined;
  return stop === undefined ? own : { ...own, visit: stop };
}

function withCost(
  { place, destination }: PlaceDestination,
  rank: number,
  { costs, otherSeason }: DestinationCosts,
): RankedPlace {
  const cost = costs[rank] ?? Number.POSITIVE_INFINITY;
  const other = otherSeason?.[rank];
  const otherSeasonCost = other !== undefined && costDiffers(cost, other) ? other : undefined;
  return { place, cost, destination, otherSeasonCost };
}

/** The stop of a destination, where its hours are not known. */
function visitOf({ place, destination }: RankedPlace): Stop | undefined {
  const stop = stopAt(place, destination);
  return stop !== undefined && weekOf(stop) === undefined ? stop : undefined;
}

function leastOf([first, ...others]: readonly RankedPlace[]): RankedPlace | undefined {
  return others.reduce((least, one) => (least !== undefined && one.cost < least.cost ? one : least), first);
}

/** The place is open at a stop outside the region, without a position. */
function unlocated(place: Place, destination: Destination = "place"): RankedPlace {
  return { place, cost: Number.POSITIVE_INFINITY, destination, otherSeasonCost: undefined };
}

/** Whether the cost in the other season is worth telling. */
export function costDiffers(cost: number, other: number): boolean {
  if (cost === other) return false;
  const difference = Math.abs(other - cost);
  return difference >= LEAST_DIFFERENCE_KM && difference >= LEAST_SHARE * Math.min(cost, other);
}

/** Destinations where a place is open at a moment, else where it may be; undefined, for any, when closed. */
function openDestinations(place: Place, moment: ParisMoment): readonly Destination[] | undefined {
  const result = matchOpening(place, moment);
  if (result === "no") return undefined;
  return openingPartsOf(place, moment)
    .filter(({ state }) => matchState(state) === result)
    .map(({ destination }) => destination);
}

/** Distance beyond which remote help comes first. */
const FAR_KM = 25;

/** Whether the way to a place is so long that remote help comes first. */
export function isFarAway(km: number): boolean {
  return km > FAR_KM;
}

/**
 * The places to name to a person without a car, at most `most`: those with a way without a car first, then the others, each group from the
 * cheapest. Places without any way are left out.
 * @param ranked places with their costs from the starting point
 */
export function chooseReachable(
  ranked: readonly Pick<RankedPlace, "place" | "cost">[],
  hasWayWithoutCar: (place: Place) => boolean,
  most: number,
): readonly Place[] {
  return [
    ...ranked
      .map(({ place, cost }) => ({ place, cost, isReached: hasWayWithoutCar(place) }))
      .filter(({ cost, isReached }) => isReached || Number.isFinite(cost)),
  ]
    .sort(
      (a, b) =>
        Number(b.isReached) - Number(a.isReached) ||
        (a.cost === b.cost ? compareText(a.place.id, b.place.id) : a.cost - b.cost),
    )
    .slice(0, most)
    .map(({ place }) => place);
}
