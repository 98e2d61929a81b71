import { coverageOfCommune } from "../../../domain/coverage/commune-coverage.ts";
import { shareRangeOf } from "../../../domain/coverage/share-range.ts";
import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { TableSubject } from "../../../domain/territory-table/choose-columns.ts";
import { COLUMN_VALUES, type ColumnUnit } from "../../../domain/territory-table/column-values.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { type CostWords, costInCell, meanText } from "../../access/cost-text.ts";
import { shareRangeText } from "../../access/range-text.ts";
import type { Format } from "../../format.ts";
import type { Catalogue } from "../../messages/catalogue.ts";

/** Heading of a column: people are those of the chosen group; shares are before or after the scenario. */
export function columnName(
  column: OptionalColumn,
  messages: Catalogue,
  { hasScenario, group }: Pick<TableSubject, "hasScenario"> & { readonly group: PeopleGroup },
): string {
  if (column === "population") return messages.peopleColumns[group];
  if (column === "densite") return messages.placesPer10000({ group });
  return column === "part" && hasScenario ? messages.tableShareAfter : messages.tableColumns[column];
}

/** Text of the cell of a territory. */
export function cellText(row: TerritoryRow, column: OptionalColumn, context: CostWords): string {
  const { unit, numberOf } = COLUMN_VALUES[column];
  const value = numberOf(row);
  if (row.access.population === 0 && unit !== "count") return context.messages.notApplicable;
  if (value === undefined || value === Number.POSITIVE_INFINITY) return missingText(row, unit, context.messages);
  if (column === "gagnes") return signed(value, context.format);
  return valueText(value, unit, row, context);
}

function valueText(value: number, unit: ColumnUnit, { access }: TerritoryRow, context: CostWords): string {
  const { messages, format } = context;
  switch (unit) {
    case "count":
      return format.number(value);
    case "per-10000":
      return format.twoDecimals(value);
    case "share":
      return format.share(value);
    case "coverage":
      return access.ref.level === "commune"
        ? messages.communeCoverages[coverageOfCommune(access)]
        : messages.tableCoverage({
            entirely: format.number(access.coveredCommunes),
            inPart: format.number(access.partlyCoveredCommunes),
          });
    case "share-range":
      return shareRangeText(shareRangeOf(access), context);
    case "cost":
      return access.ref.level === "commune" ? costInCell(value, context, access.ref.code) : meanText(value, context);
    case "farthest":
      return `${access.farthest?.commune.name ?? ""} (${costInCell(value, context, access.farthest?.commune.code)})`;
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
