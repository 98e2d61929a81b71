import { FARTHEST_KM, phoneOf } from "../answer/choose-answer.ts";
import { contactWayOf } from "../contact/contact-way.ts";
import type { Place } from "../place.ts";
import { isReceivingSpace } from "./resort-access.ts";

/** A place and the cost of the way to it. */
export interface PlaceAtCost {
  readonly place: Place;
  readonly cost: number;
}

/** Help for a seasonal worker around one origin, each list ascending by cost. Nothing beyond `FARTHEST_KM` is proposed, except by telephone. */
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

/** Limit for housing, and for places open in the evening, in kilometres by the model of the page. */
export const AROUND_KM = 30;

/**
 * Finds help around an origin.
 * @param costs cost of the way to each place, in the displayed unit
 * @param kilometres the same ways in kilometres, for the limits
 */
export function findHelpNear(
  places: readonly Place[],
  costs: ArrayLike<number>,
  kilometres: ArrayLike<number>,
): HelpNear {
  const reachable = places.flatMap((place, rank) => {
    const cost = costs[rank] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(cost) ? [{ place, cost, km: kilometres[rank] ?? cost }] : [];
  });
  const byCost = reachable.sort((a, b) => a.cost - b.cost);
  const near = byCost.filter(({ km }) => km <= FARTHEST_KM);
  const around = byCost.filter(({ km }) => km <= AROUND_KM);
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
