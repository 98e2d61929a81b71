import { activeModeOf, type EstimatedModel, metricOf } from "../access/access-model.ts";

/** Beyond this distance, or this time without a car, one asks first what can be done from afar. */
const FAR_KM = 25;
const FAR_WITHOUT_CAR_MIN = 60;

/** Whether the way to a place is so long that help from afar comes first. Minutes by car do not decide it. */
export function isFarAway(cost: number, model: EstimatedModel): boolean {
  if (activeModeOf(model) !== undefined) return cost > FAR_WITHOUT_CAR_MIN;
  return metricOf(model) === "km" && cost > FAR_KM;
}
