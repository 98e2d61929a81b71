import { type AccessModel, metricOf } from "../../../domain/access/access-model.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import type { TableSubject } from "../../../domain/territory-table/choose-columns.ts";
import { COLUMN_VALUES, type ColumnUnit } from "../../../domain/territory-table/column-values.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { roundedCost } from "../../access/cost-text.ts";
import type { Format } from "../../format.ts";
import type { Catalogue } from "../../messages/catalogue.ts";

/** What the words of a cell depend on beside its row. */
export interface CellContext {
  readonly messages: Catalogue;
  readonly format: Format;
  readonly model: AccessModel;
  /** In the unit of the model. */
  readonly threshold: number;
}

/** What stands above a column: a commune is served or not, and its distance is no mean. */
export function columnName(column: OptionalColumn, messages: Catalogue, { level, hasScenario }: TableSubject): string {
  const isOfCommunes = level === "commune";
  if (column === "moyenne" && isOfCommunes) return messages.tableOwnCost;
  if (column === "part-avant" && isOfCommunes) return messages.tableServedBefore;
  if (column !== "part") return messages.tableColumns[column];
  if (isOfCommunes) return hasScenario ? messages.tableServedAfter : messages.tableServed;
  return hasScenario ? messages.tableShareAfter : messages.tableColumns.part;
}

/** What a cell says of a territory. */
export function cellText(row: TerritoryRow, column: OptionalColumn, context: CellContext): string {
  const { unit, numberOf } = COLUMN_VALUES[column];
  const value = numberOf(row);
  if (row.access.population === 0 && unit !== "count") return context.messages.notApplicable;
  if (value === undefined || value === Number.POSITIVE_INFINITY) return missingText(row, unit, context.messages);
  if (column === "gagnes") return signed(value, context.format);
  return valueText(value, unit, row, context);
}

function valueText(value: number, unit: ColumnUnit, { access }: TerritoryRow, context: CellContext): string {
  const { messages, format } = context;
  const isCommune = access.ref.level === "commune";
  switch (unit) {
    case "count":
      return format.number(value);
    case "per-10000":
      return format.twoDecimals(value);
    case "share":
      if (isCommune) return value === 1 ? messages.yes : messages.no;
      return format.share(value);
    case "cost":
      return isCommune ? costOfOne(value, context) : meanCost(value, context);
    case "farthest":
      return `${access.farthest?.commune.name ?? ""} (${costOfOne(value, context)})`;
  }
}

function missingText({ access }: TerritoryRow, unit: ColumnUnit, messages: Catalogue): string {
  if (unit !== "farthest" || access.farthest === undefined) return messages.noWayToPlace;
  return `${access.farthest.commune.name} (${messages.noWayToPlace})`;
}

function signed(value: number, format: Format): string {
  if (value === 0) return format.number(0);
  return `${value > 0 ? "+" : "\u2212"}${format.number(Math.abs(value))}`;
}

/** Of many communes, whose errors make up for each other in part: finer than a single estimate. */
function meanCost(cost: number, { messages, format, model }: CellContext): string {
  return messages.costOf({ number: format.decimal(cost), metric: metricOf(model) });
}

/** Of one commune: no finer than an estimate deserves, and never as if it were within the threshold when it is beyond. */
function costOfOne(cost: number, { messages, format, model, threshold }: CellContext): string {
  const rounded = roundedCost(cost, model);
  const metric = metricOf(model);
  const isJustBeyond = cost > threshold && rounded <= threshold;
  if (isJustBeyond) return messages.costOf({ number: `>\u00a0${format.number(threshold)}`, metric });
  return messages.costOf({ number: rounded > 0 ? format.number(rounded) : `<\u00a0${LEAST[metric]}`, metric });
}

/** What a cost is rounded to, where it is small. */
const LEAST: Readonly<Record<Metric, number>> = { km: 1, min: 5 };
