import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { Place } from "../place.ts";

/** A resort, or a thing with its properties, and its nearest Espace saisonnier. */
export interface ResortAccess<R> {
  readonly resort: R;
  /** Undefined without any, or without a way. */
  readonly space: Place | undefined;
  /** In the unit of the given costs; Infinity without a way. */
  readonly cost: number;
}

/** Kilometres by road in winter within which a resort has an Espace saisonnier. */
export const NEAR_KM = 15;

/** Whether a place is an Espace saisonnier that receives people: not a housing service or a vehicle area. */
export function isReceivingSpace({ categories, kind }: Place): boolean {
  return kind === "accueil" && categories.includes("espace-saisonnier");
}

/** Whether a place may be open in winter: its source does not restrict it to summer. */
export function mayOpenInWinter({ records }: Place): boolean {
  return records.some(({ category, season }) => category === "espace-saisonnier" && season !== "ete");
}

/** Joins each resort with its nearest space, from the result of `nearestRoadCostsAt` for their positions. */
export function joinAccess<R>(
  resorts: readonly R[],
  spaces: readonly Place[],
  { cost, placeIndex }: NearestCosts,
): readonly ResortAccess<R>[] {
  return resorts.map((resort, rank) => ({
    resort,
    space: spaces[placeIndex[rank] ?? -1],
    cost: cost[rank] ?? Number.POSITIVE_INFINITY,
  }));
}
