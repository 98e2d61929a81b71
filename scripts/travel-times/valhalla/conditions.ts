import type { RoadTimeCondition } from "../../../src/domain/travel-times/road-times.ts";

/** What the engine calls ways by car. */
export const COSTING = "auto";

/** Longest way in hours, as the engine weighs it: a longer one has no value. */
export const MOST_HOURS = 6;

/** The places that a matrix goes to are at most this far in a straight line. */
export const WITHIN_KM = 60;

export const CONDITION_TITLES: Readonly<Record<RoadTimeCondition, string>> = {
  "voiture-ete": "En voiture, l’été",
  "voiture-hiver": "En voiture, l’hiver",
};
