import { contactWayOf } from "../contact/contact-way.ts";
import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import type { Position } from "../geo/position.ts";
import type { Attach } from "../network/attach-position.ts";
import type { Season } from "../network/conditions.ts";
import type { OpenRoads } from "../network/open-roads.ts";
import { roadCostsFrom } from "../network/road-costs.ts";
import { type OpeningState, openingStateOf } from "../opening-hours/opening-state.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import { findHelpNear, type HelpNear, type PlaceAtCost } from "./help-near.ts";
import { NEAR_KM } from "./resort-access.ts";

/** Nearest space in each season, and the cost of the displayed one in each. */
export interface SpaceBySeason {
  readonly nearest: Readonly<Record<Season, PlaceAtCost | undefined>>;
  /** Infinity without an open road. */
  readonly costToShown: Readonly<Record<Season, number>>;
}

export interface SeasonalHelp {
  readonly near: HelpNear;
  /** To the nearest space, in kilometres by the model of the page; Infinity without one. */
  readonly spaceKm: number;
  /** Undefined for great circles, which have no season. */
  readonly seasons: SpaceBySeason | undefined;
}

/** The displayed season, and the roads of both in the displayed unit, and in kilometres for the limits. */
export interface RoadsOfHelp {
  readonly season: Season;
  readonly bySeason: Readonly<Record<Season, OpenRoads>>;
  readonly kmBySeason: Readonly<Record<Season, OpenRoads>>;
  readonly attach: Attach;
}

/** Help around an origin, by road. */
export function findSeasonalHelp(
  places: readonly Place[],
  origin: Position,
  { season: shownSeason, bySeason, kmBySeason, attach }: RoadsOfHelp,
): SeasonalHelp {
  const positions = places.map(({ position }) => position);
  const known = new Map<OpenRoads, Float64Array>();
  const costsBy = (roads: OpenRoads) => {
    const costs = known.get(roads) ?? roadCostsFrom(roads, attach, origin, positions);
    known.set(roads, costs);
    return costs;
  };
  const helpIn = (season: Season) => findHelpNear(places, costsBy(bySeason[season]), costsBy(kmBySeason[season]));
  const near = helpIn(shownSeason);
  const shown = near.space === undefined ? -1 : places.indexOf(near.space.place);
  const costIn = (season: Season) => costsBy(bySeason[season])[shown] ?? Number.POSITIVE_INFINITY;
  return {
    near,
    spaceKm: costsBy(kmBySeason[shownSeason])[shown] ?? Number.POSITIVE_INFINITY,
    seasons: {
      nearest: { ete: helpIn("ete").space, hiver: helpIn("hiver").space },
      costToShown: { ete: costIn("ete"), hiver: costIn("hiver") },
    },
  };
}

/** Help around an origin, by great circles. */
export function straightHelp(places: readonly Place[], origin: Position): SeasonalHelp {
  const costs = places.map(({ position }) => greatCircleDistanceKm(origin, position));
  const near = findHelpNear(places, costs, costs);
  return { near, spaceKm: near.space?.cost ?? Number.POSITIVE_INFINITY, seasons: undefined };
}

/** Whether the France services stands before the space: there is no space, or a farther one to which nobody can call or write. */
export function isFranceServicesFirst({ near: { space, franceServices } }: Pick<SeasonalHelp, "near">): boolean {
  if (franceServices === undefined) return false;
  if (space === undefined) return true;
  return franceServices.cost < space.cost && !["phone", "email"].includes(contactWayOf(space.place));
}

/**
 * Reason to name another place beside the nearest space: there is none, nobody can call or write to it, it is farther than `NEAR_KM`, it is
 * closed at this moment, or its hours are unknown. Undefined when it is near and open.
 */
export function reasonForMeanwhile(
  { near, spaceKm }: Pick<SeasonalHelp, "near" | "spaceKm">,
  now: ParisMoment | undefined,
): "none" | "silent" | "far" | "closed" | "unknown" | undefined {
  if (near.space === undefined) return "none";
  if (!["phone", "email"].includes(contactWayOf(near.space.place))) return "silent";
  if (spaceKm > NEAR_KM) return "far";
  if (now === undefined) return "unknown";
  return reasonOfState(openingStateOf(near.space.place, now));
}

function reasonOfState({ kind }: OpeningState): "closed" | "unknown" | undefined {
  if (kind === "open" || kind === "closing") return undefined;
  return kind === "unknown" || kind === "old" ? "unknown" : "closed";
}
