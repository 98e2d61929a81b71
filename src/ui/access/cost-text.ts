import type { AccessModel } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** What one way costs, no finer than its estimate deserves: "environ 25 km", "4 km à vol d’oiseau", "aucun chemin". */
export function costText(cost: number, model: AccessModel, messages: Catalogue): string {
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  const value = roundedCost(cost, model);
  return model.kind === "droite"
    ? messages.costStraight({ value })
    : messages.costByRoad({ value, metric: model.metric });
}

/** A cost as it is said: that of a straight line is no estimate. */
export function roundedCost(cost: number, model: AccessModel): number {
  return model.kind === "droite" ? Math.round(cost) : roundCost(cost, model.metric);
}
