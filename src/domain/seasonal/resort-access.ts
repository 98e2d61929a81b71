import type { NearestCosts } from "../coverage/nearest-costs.ts";
import type { ServicePoint } from "../service-point.ts";

/** A resort, or whatever stands for one, with its nearest Espace saisonnier. */
export interface ResortAccess<R> {
  readonly resort: R;
  /** Undefined where there is none, or no way to one. */
  readonly space: ServicePoint | undefined;
  /** In the unit of the costs that were given; Infinity without a way. */
  readonly cost: number;
}

/** Kilometres by road in winter within which a resort is said to have an Espace saisonnier. */
export const NEAR_KM = 15;

/** The Espaces saisonniers where people are received: not the housing services nor the areas for vehicles. */
export function isSpaceOfWelcome({ categories, kind }: ServicePoint): boolean {
  return kind === "accueil" && categories.includes("espace-saisonnier");
}

/** Whether a place may be open in winter: its source does not say that it opens in summer only. */
export function mayOpenInWinter({ records }: ServicePoint): boolean {
  return records.some(({ category, season }) => category === "espace-saisonnier" && season !== "ete");
}

/** Each resort with its nearest space, from what `nearestRoadCostsAt` found for their positions. */
export function joinAccess<R>(
  resorts: readonly R[],
  spaces: readonly ServicePoint[],
  { cost, pointIndex }: NearestCosts,
): readonly ResortAccess<R>[] {
  return resorts.map((resort, rank) => ({
    resort,
    space: spaces[pointIndex[rank] ?? -1],
    cost: cost[rank] ?? Number.POSITIVE_INFINITY,
  }));
}
