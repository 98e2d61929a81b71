import { COLUMN_VALUES, type ColumnUnit } from "../../../domain/territory-table/column-values.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { type CostWords, costInCell, meanText } from "../../access/cost-text.ts";
import type { Format } from "../../format.ts";
import type { FrenchCatalogue } from "../../messages/catalogue.ts";

/** Heading of a column: shares are before or after the scenario. */
export function columnName(column: FigureColumn, hasScenario: boolean, messages: FrenchCatalogue): string {
  return column === "part" && hasScenario ? messages.tableShareAfter : messages.tableColumns[column];
}

/** Text of the cell of a territory. */
export function cellText(row: TerritoryRow, column: FigureColumn, context: CostWords): string {
  const { unit, numberOf } = COLUMN_VALUES[column];
  const value = numberOf(row);
  if (row.access.population === 0 && unit !== "count") return context.messages.notApplicable;
  if (value === undefined || value === Number.POSITIVE_INFINITY) return context.messages.noWayToPlace;
  if (column === "gagnes") return signed(value, context.format);
  return valueText(value, unit, row, context);
}

function valueText(value: number, unit: ColumnUnit, { access }: TerritoryRow, context: CostWords): string {
  const { format } = context;
  switch (unit) {
    case "count":
      return format.number(value);
    case "share":
      return format.share(value);
    case "cost":
      return access.ref.level === "commune" ? costInCell(value, context, access.ref.code) : meanText(value, context);
  }
}

function signed(value: number, format: Format): string {
  if (value === 0) return format.number(0);
  return `${value > 0 ? "+" : "\u2212"}${format.number(Math.abs(value))}`;
}
