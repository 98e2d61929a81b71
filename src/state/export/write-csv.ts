import { metricOf } from "../../domain/access/access-model.ts";
import { communeColumns } from "../../domain/export/commune-columns.ts";
import { type FlatTable, toFlatTable } from "../../domain/export/flat-table.ts";
import { PLACE_COLUMNS, PLANNED_COLUMNS } from "../../domain/export/place-columns.ts";
import { type Provenance, withProvenance } from "../../domain/export/provenance.ts";
import type { Separator } from "../../domain/export/separator.ts";
import { territoryColumns } from "../../domain/export/territory-columns.ts";
import { writeTable } from "../../tables/write-table.ts";
import { selectAccessModel, selectThreshold } from "../access-selectors.ts";
import type { AppState } from "../app-state.ts";
import { selectPresentPoints } from "../list-selectors.ts";
import { selectHasScenario, selectPlannedPoints } from "../scenario-selectors.ts";
import { exportedCommunes, exportedGaps, exportedTerritories } from "./exported-rows.ts";

/** What can be taken away as a table: the rows of the page's table, the communes beyond the threshold, places, planned places. */
export type ExportedTable = "territoires" | "lacunes" | "lieux" | "envisages";

export interface CsvRequest {
  readonly table: ExportedTable;
  readonly separator: Separator;
  readonly provenance: Provenance;
}

/** The text of a CSV file with where its figures come from; undefined while there are no figures. */
export function writeCsv(state: AppState, { table, separator, provenance }: CsvRequest): string | undefined {
  const flat = flatTable(state, table);
  return flat && writeTable(withProvenance(flat, provenance), separator);
}

function flatTable(state: AppState, table: ExportedTable): FlatTable | undefined {
  const metric = metricOf(selectAccessModel(state));
  const ofCommunes = communeColumns(metric, selectThreshold(state), selectHasScenario(state));
  switch (table) {
    case "territoires":
      return state.tableLevel === "commune"
        ? tableOf(ofCommunes, exportedCommunes(state))
        : tableOf(territoryColumns(metric, selectHasScenario(state)), exportedTerritories(state, state.tableLevel));
    case "lacunes":
      return tableOf(ofCommunes, exportedGaps(state));
    case "lieux":
      return toFlatTable(PLACE_COLUMNS, selectPresentPoints(state));
    case "envisages":
      return toFlatTable(PLANNED_COLUMNS, selectPlannedPoints(state));
  }
}

function tableOf<Thing>(
  columns: Parameters<typeof toFlatTable<Thing>>[0],
  things: readonly Thing[] | undefined,
): FlatTable | undefined {
  return things && toFlatTable(columns, things);
}
