import { type AccessModel, metricOf } from "../access/access-model.ts";

/** Distance beyond which remote help comes first. */
const FAR_KM = 25;

/** Whether the way to a place is so long that remote help comes first. Minutes by car have no limit. */
export function isFarAway(cost: number, model: AccessModel): boolean {
  return metricOf(model) === "km" && cost > FAR_KM;
}
