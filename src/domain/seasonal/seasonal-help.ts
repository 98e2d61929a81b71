import { FARTHEST_KM, phoneOf } from "../answer/choose-answer.ts";
import { contactWayOf } from "../contact/contact-way.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { type OpeningState, openingStateOf } from "../opening-hours/opening-state.ts";
import type { OpeningDay, OpeningWeek } from "../opening-hours/opening-week.ts";
import type { ParisMoment } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import { isReceivingSpace, NEAR_KM } from "./resorts.ts";

/** Help around an origin, by great circles. */
export function straightHelp(places: readonly Place[], origin: Position): HelpNear {
  const costs = places.map(({ position }) => greatCircleDistanceKm(origin, position));
  return findHelpNear(places, costs);
}

/** Whether the France services stands before the space: there is no space, or a farther one to which nobody can call or write. */
export function isFranceServicesFirst({ space, franceServices }: Pick<HelpNear, "space" | "franceServices">): boolean {
  if (franceServices === undefined) return false;
  if (space === undefined) return true;
  return franceServices.cost < space.cost && !["phone", "email"].includes(contactWayOf(space.place));
}

/** Why another place is named beside the nearest space; undefined when that is near and open. */
export function reasonForMeanwhile(
  { space }: Pick<HelpNear, "space">,
  now: ParisMoment | undefined,
): "none" | "silent" | "far" | "closed" | "unknown" | undefined {
  if (space === undefined) return "none";
  if (!["phone", "email"].includes(contactWayOf(space.place))) return "silent";
  if (space.cost > NEAR_KM) return "far";
  if (now === undefined) return "unknown";
  return reasonOfState(openingStateOf(space.place, now));
}

function reasonOfState({ kind }: OpeningState): "closed" | "unknown" | undefined {
  if (kind === "open" || kind === "closing") return undefined;
  return kind === "unknown" || kind === "old" ? "unknown" : "closed";
}

export interface PlaceAtCost {
  readonly place: Place;
  readonly cost: number;
}

/** Help for a seasonal worker around one origin, each list ascending by cost, in km. Nothing beyond `FARTHEST_KM` is proposed, except by telephone. */
export interface HelpNear {
  /** Nearest Espace saisonnier that receives people; undefined without one. */
  readonly space: PlaceAtCost | undefined;
  /** Nearest France services other than that Espace saisonnier; undefined likewise. */
  readonly franceServices: PlaceAtCost | undefined;
  /** Without either: the nearest France services that can be called, at any distance. */
  readonly byPhone: PlaceAtCost | undefined;
  /** Housing services and vehicle areas within `AROUND_KM`. */
  readonly housing: readonly PlaceAtCost[];
  /** Every Espace saisonnier and France services that receives people within `AROUND_KM`. */
  readonly welcome: readonly PlaceAtCost[];
}

/** Limit for housing, and for places open in the evening, in km. */
export const AROUND_KM = 30;

/**
 * Finds help around an origin.
 * @param costs length of the way to each place, in km
 */
export function findHelpNear(places: readonly Place[], costs: ArrayLike<number>): HelpNear {
  const reachable = places.flatMap((place, rank) => {
    const cost = costs[rank] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(cost) ? [{ place, cost }] : [];
  });
  const byCost = reachable.sort((a, b) => a.cost - b.cost);
  const near = byCost.filter(({ cost }) => cost <= FARTHEST_KM);
  const around = byCost.filter(({ cost }) => cost <= AROUND_KM);
  const space = near.find(({ place }) => isReceivingSpace(place));
  const franceServices = near.find(({ place }) => place !== space?.place && isFranceServices(place));
  const isNone = space === undefined && franceServices === undefined;
  return {
    space,
    franceServices,
    byPhone: isNone ? byCost.find(({ place }) => isFranceServices(place) && phoneOf(place) !== undefined) : undefined,
    housing: around.filter(({ place }) => isHousing(place)),
    welcome: around.filter(({ place }) => isReceivingSpace(place) || isFranceServices(place)),
  };
}

/** The nearest of the places to which a person can hand over or send a card: with a telephone or a mail that is not in doubt. */
export function firstToAsk({ space, franceServices, welcome, byPhone }: HelpNear): Place | undefined {
  const all = [space, franceServices, ...welcome, byPhone].filter((one) => one !== undefined);
  const asked = all.filter(({ place }) => ["phone", "email"].includes(contactWayOf(place)));
  return asked.sort((a, b) => a.cost - b.cost)[0]?.place;
}

function isFranceServices({ kind, categories }: Place): boolean {
  return kind === "accueil" && categories.includes("france-services");
}

function isHousing({ kind, categories }: Place): boolean {
  return kind !== "accueil" && categories.includes("espace-saisonnier");
}

/** From 17:30, when day workers are free. */
const EVENING_MIN = 17 * 60 + 30;
const SATURDAY = 5;

/** A day on which a place receives people in the evening or at the weekend. */
export interface AfterHoursDay {
  /** 0 is Monday. */
  readonly weekday: number;
  /** From 17:30, or from a later opening; on Saturday and Sunday from the first opening to the last closing. */
  readonly fromMin: number;
  readonly toMin: number;
}

/** Days of a week with opening after 17:30, or on Saturday or Sunday, from Monday on. */
export function findAfterHours(week: OpeningWeek): readonly AfterHoursDay[] {
  return week.flatMap((day, weekday) => {
    const span = weekday >= SATURDAY ? wholeOf(day) : eveningOf(day);
    return span === undefined ? [] : [{ weekday, ...span }];
  });
}

/** Days with the same hours, in the order of the first day of each group. */
export interface AfterHoursGroup {
  readonly weekdays: readonly number[];
  readonly isWeekend: boolean;
  readonly fromMin: number;
  readonly toMin: number;
}

/** Groups evenings with the same end, and weekend days with the same hours. */
export function groupAfterHours(days: readonly AfterHoursDay[]): readonly AfterHoursGroup[] {
  const groups = new Map<string, AfterHoursGroup>();
  for (const { weekday, fromMin, toMin } of days) {
    const isWeekend = weekday >= SATURDAY;
    const key = isWeekend ? `${fromMin}-${toMin}` : String(toMin);
    const weekdays = [...(groups.get(key)?.weekdays ?? []), weekday];
    groups.set(key, { fromMin, toMin, isWeekend, weekdays });
  }
  return [...groups.values()];
}

function wholeOf({ intervals }: OpeningDay) {
  if (intervals.length === 0) return undefined;
  return {
    fromMin: Math.min(...intervals.map(({ fromMin }) => fromMin)),
    toMin: Math.max(...intervals.map(({ toMin }) => toMin)),
  };
}

function eveningOf({ intervals }: OpeningDay) {
  const toMin = Math.max(...intervals.map((interval) => interval.toMin));
  if (!(toMin > EVENING_MIN)) return undefined;
  const starts = intervals.filter((interval) => interval.toMin > EVENING_MIN).map(({ fromMin }) => fromMin);
  return { fromMin: Math.max(EVENING_MIN, Math.min(...starts)), toMin };
}
