import { activeModeOf, type EstimatedModel, metricOf } from "../access/access-model.ts";

/** Limits of distance, and of time without a car, beyond which remote help comes first. */
const FAR_KM = 25;
const FAR_WITHOUT_CAR_MIN = 60;

/** Whether the way to a place is so long that remote help comes first. Minutes by car have no limit. */
export function isFarAway(cost: number, model: EstimatedModel): boolean {
  if (activeModeOf(model) !== undefined) return cost > FAR_WITHOUT_CAR_MIN;
  return metricOf(model) === "km" && cost > FAR_KM;
}
