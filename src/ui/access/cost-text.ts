import { type AccessModel, metricOf } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** What the words of a cost depend on beside it. */
export interface CostWords {
  readonly messages: Catalogue;
  readonly format: Format;
  readonly model: AccessModel;
  /** In the unit of the model. */
  readonly threshold: number;
}

/** What one way costs, no finer than its estimate deserves: "environ 25 km", "4 km à vol d’oiseau", "aucun chemin". */
export function costText(cost: number, model: AccessModel, messages: Catalogue): string {
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  const value = roundedCost(cost, model);
  return model.kind === "droite"
    ? messages.costStraight({ value })
    : messages.costByRoad({ value, metric: model.metric });
}

/** The same where the column says what it is: "25 km", "> 10 km" for what is just beyond the threshold, "< 5 min". */
export function costInCell(cost: number, { messages, format, model, threshold }: CostWords): string {
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  const rounded = roundedCost(cost, model);
  const metric = metricOf(model);
  if (isJustBeyond(cost, model, threshold))
    return messages.costOf({ number: `>\u00a0${format.number(threshold)}`, metric });
  return messages.costOf({ number: rounded > 0 ? format.number(rounded) : `<\u00a0${LEAST[metric]}`, metric });
}

/** Of many communes, whose errors make up for each other in part: finer than a single estimate. Undefined where there is no way. */
export function meanText(
  cost: number | undefined,
  { messages, format, model }: Pick<CostWords, "messages" | "format" | "model">,
): string {
  if (cost === undefined || !Number.isFinite(cost)) return messages.noWayToPlace;
  return messages.costOf({ number: format.decimal(cost), metric: metricOf(model) });
}

/** The mean, or the median, of a territory: that of one commune is a single estimate, which `ofOne` says. */
export function meanOfTerritory(
  cost: number | undefined,
  { ref, population }: Pick<TerritoryAccess, "ref" | "population">,
  words: Pick<CostWords, "messages" | "format" | "model">,
  ofOne: (cost: number) => string,
): string {
  if (population === 0) return words.messages.notApplicable;
  return ref.level === "commune" && cost !== undefined ? ofOne(cost) : meanText(cost, words);
}

/** Whether a cost is beyond the threshold by less than it is rounded: it must not look short enough. */
export function isJustBeyond(cost: number, model: AccessModel, threshold: number): boolean {
  return cost > threshold && roundedCost(cost, model) <= threshold;
}

/** A cost as it is said: that of a straight line is no estimate. */
export function roundedCost(cost: number, model: AccessModel): number {
  return model.kind === "droite" ? Math.round(cost) : roundCost(cost, model.metric);
}

/** What a cost is rounded to, where it is small. */
const LEAST: Readonly<Record<Metric, number>> = { km: 1, min: 5 };
