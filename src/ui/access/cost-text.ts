import { type AccessModel, metricOf } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../state/access-selectors.ts";
import { selectMeasuredCommunes } from "../../state/measured-share-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Format } from "../format.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** What the words of a cost depend on beside it. */
export interface CostWords {
  readonly messages: Catalogue;
  readonly format: Format;
  readonly model: AccessModel;
  /** In the unit of the model. */
  readonly threshold: number;
  /** The communes from which the way was measured, where others are estimated; undefined by a model that measures nothing. */
  readonly measured?: ReadonlySet<CodeCommune> | undefined;
}

/**
 * What one way costs, no finer than its estimate deserves: "environ 25 km", "4 km à vol d’oiseau", "aucun chemin"; among measured
 * ways "23 min (mesuré)".
 * @param isMeasured undefined by a model that measures nothing, and where nobody knows
 */
export function costText(cost: number, model: AccessModel, messages: Catalogue, isMeasured?: boolean): string {
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  const value = roundedCost(cost, model, isMeasured);
  if (model.kind === "droite") return messages.costStraight({ value });
  const { metric } = model;
  if (isMeasured === undefined) return messages.costByRoad({ value, metric });
  return isMeasured ? messages.costMeasured({ value, metric }) : messages.costEstimated({ value, metric });
}

/** The same where the column says what it is: "25 km", "> 10 km" for what is just beyond the threshold, "< 5 min"; "≈ 25 km" for an estimate among measured ways. */
export function costInCell(
  cost: number,
  { messages, format, model, threshold, measured }: CostWords,
  from?: CodeCommune,
): string {
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  const isMeasured = from === undefined ? undefined : measured?.has(from);
  const rounded = roundedCost(cost, model, isMeasured);
  const metric = metricOf(model);
  if (isJustBeyond(cost, model, threshold, isMeasured))
    return messages.costOf({ number: `>\u00a0${format.number(threshold)}`, metric });
  const least = isMeasured === true ? 1 : LEAST[metric];
  const number = rounded > 0 ? format.number(rounded) : `<\u00a0${least}`;
  return messages.costOf({ number: isMeasured === false ? `≈\u00a0${number}` : number, metric });
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
  ofOne: (cost: number, from: CodeCommune) => string,
): string {
  if (population === 0) return words.messages.notApplicable;
  return ref.level === "commune" && cost !== undefined ? ofOne(cost, ref.code) : meanText(cost, words);
}

/** Whether a cost is beyond the threshold by less than it is rounded: it must not look short enough. */
export function isJustBeyond(cost: number, model: AccessModel, threshold: number, isMeasured?: boolean): boolean {
  return cost > threshold && roundedCost(cost, model, isMeasured) <= threshold;
}

/** A cost as it is said: neither that of a straight line nor what was measured is an estimate. */
export function roundedCost(cost: number, model: AccessModel, isMeasured?: boolean): number {
  return model.kind === "droite" || isMeasured === true ? Math.round(cost) : roundCost(cost, model.metric);
}

/** `costText` by the model in force, for the way from a commune to its nearest place. */
export function useCostText(): (cost: number, from: CodeCommune | undefined) => string {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const measured = useAppState(selectMeasuredCommunes);
  return (cost, from) => costText(cost, model, messages, from === undefined ? undefined : measured?.has(from));
}

/** What a cost is rounded to, where it is small. */
const LEAST: Readonly<Record<Metric, number>> = { km: 1, min: 5 };
