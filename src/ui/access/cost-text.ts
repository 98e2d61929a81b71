import { type AccessModel, metricOf } from "../../domain/access/access-model.ts";
import { roundCost } from "../../domain/access/round-cost.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { selectMeasuredCommunes } from "../../model/measured-share-selectors.ts";
import { useAppState } from "../app-context.ts";
import type { Format } from "../format.ts";
import { useFrenchApp } from "../french-app.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";
import { costInWords } from "./cost-in-words.ts";

/** Parameters of the text of a cost. */
export interface CostWords {
  readonly messages: FrenchCatalogue;
  readonly format: Format;
  readonly model: AccessModel;
  /** Threshold in the unit of the access model. */
  readonly threshold: number;
  /** Communes with measured ways; the ways of the others are estimated. Undefined for an access model without measured ways. */
  readonly measured?: ReadonlySet<CodeCommune> | undefined;
}

/**
 * Text of the cost of one way, rounded to the precision of the estimate: "environ 25 km", "4 km à vol d’oiseau", "aucun chemin"; among
 * measured ways "23 min (mesuré)".
 *
 * @param isMeasured undefined for an access model without measured ways, and when unknown
 */
export function costText(cost: number, model: AccessModel, messages: FrenchCatalogue, isMeasured?: boolean): string {
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  if (model.kind === "droite" || isMeasured !== false) return costInWords(cost, model, messages, isMeasured);
  return messages.costEstimated({ value: roundCost(cost, model.metric), metric: model.metric });
}

/**
 * The same for a table cell, whose heading names the quantity: "25 km", "> 10 km" for a cost just beyond the threshold, "< 5 min"; "≈ 25
 * km" for an estimate among measured ways.
 */
export function costInCell(
  cost: number,
  { messages, format, model, threshold, measured }: CostWords,
  from?: CodeCommune,
): string {
  if (!Number.isFinite(cost)) return messages.noWayToPlace;
  const isMeasured = from === undefined ? undefined : measured?.has(from);
  const rounded = roundedCost(cost, model, isMeasured);
  const metric = metricOf(model);
  if (metric === "min" && rounded >= 120) return `${isMeasured === false ? "≈\u00a0" : ""}${format.duration(rounded)}`;
  if (isJustBeyond(cost, model, threshold, isMeasured))
    return messages.costOf({ number: `>\u00a0${format.number(threshold)}`, metric });
  const least = isMeasured === true ? 1 : LEAST[metric];
  const number = rounded > 0 ? format.number(rounded) : `<\u00a0${least}`;
  return messages.costOf({ number: isMeasured === false ? `≈\u00a0${number}` : number, metric });
}

/**
 * Mean cost of many communes, whose errors partly compensate: more precise than a single estimate. An infinite or unknown cost is written
 * as « aucun trajet ».
 */
export function meanText(
  cost: number | undefined,
  { messages, format, model }: Pick<CostWords, "messages" | "format" | "model">,
): string {
  if (cost === undefined || !Number.isFinite(cost)) return messages.noWayToPlace;
  return messages.costOf({ number: format.decimal(cost), metric: metricOf(model) });
}

/** Text of the mean or median cost of a territory. For a single commune, which has one estimate, `ofOne` writes the text. */
export function meanOfTerritory(
  cost: number | undefined,
  { ref, population }: Pick<TerritoryAccess, "ref" | "population">,
  words: Pick<CostWords, "messages" | "format" | "model">,
  ofOne: (cost: number, from: CodeCommune) => string,
): string {
  if (population === 0) return words.messages.notApplicable;
  return ref.level === "commune" && cost !== undefined ? ofOne(cost, ref.code) : meanText(cost, words);
}

/** Whether a cost exceeds the threshold but rounds to it or below, and must not look as if within the threshold. */
export function isJustBeyond(cost: number, model: AccessModel, threshold: number, isMeasured?: boolean): boolean {
  return cost > threshold && roundedCost(cost, model, isMeasured) <= threshold;
}

/** A cost rounded to whole units when measured or by straight line, else to the precision of an estimate. */
export function roundedCost(cost: number, model: AccessModel, isMeasured?: boolean): number {
  return model.kind === "droite" || isMeasured === true ? Math.round(cost) : roundCost(cost, model.metric);
}

/** `costText` by the present access model, for the way from a commune to its nearest place. */
export function useCostText(): (cost: number, from: CodeCommune | undefined) => string {
  const { messages } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const measured = useAppState(selectMeasuredCommunes);
  return (cost, from) => costText(cost, model, messages, from === undefined ? undefined : measured?.has(from));
}

/** Rounding step of small costs. */
const LEAST: Readonly<Record<Metric, number>> = { km: 1, min: 5 };
