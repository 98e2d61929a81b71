import { type AccessModel, roundCost } from "../../domain/network/conditions.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

/** A finite cost in words: "23 min (mesuré)", "4 km à vol d’oiseau"; else rounded to the precision of the estimate, "environ 25 km". */
export function costInWords(
  cost: number,
  model: AccessModel,
  { costStraight, costByRoad, costMeasured }: Pick<Core, "costStraight" | "costByRoad" | "costMeasured">,
  isMeasured = false,
): string {
  if (model.kind === "droite") return costStraight({ value: Math.round(cost) });
  const { metric } = model;
  if (isMeasured) return costMeasured({ value: Math.round(cost), metric });
  return costByRoad({ value: roundCost(cost, metric), metric });
}
