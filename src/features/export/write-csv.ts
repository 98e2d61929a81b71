import { metricOf } from "../../domain/access/access-model.ts";
import { type FlatTable, toFlatTable } from "../../domain/flat-table.ts";
import { writeTable } from "../../formats/csv/write-table.ts";
import { SITE_COLUMNS, seasonColumns } from "../../formats/export/change-columns.ts";
import { communeColumns } from "../../formats/export/commune-columns.ts";
import { MEASURED_COLUMNS, PLANNED_COLUMNS } from "../../formats/export/measured-columns.ts";
import { territoryColumns } from "../../formats/export/territory-columns.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectPlannedPlaces } from "../../model/planned-selectors.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectProposedSites } from "../../model/siting-selectors.ts";
import { exportedChanges, exportedSites } from "./exported-changes.ts";
import { exportedCommunes, exportedGaps, exportedSet, exportedSides, exportedTerritories } from "./exported-rows.ts";

/**
 * Tables to export: rows of the page's table, communes beyond the threshold, changes in winter, proposed sites, planned places,
 * measured places.
 */
export const EXPORTED_TABLES = ["territoires", "lacunes", "saisons", "emplacements", "envisages", "lieux"] as const;
export type ExportedTable = (typeof EXPORTED_TABLES)[number];

const tablesOf = derive((hasSeasons: boolean, hasSites: boolean, hasPlanned: boolean): readonly ExportedTable[] =>
  EXPORTED_TABLES.filter((table) => {
    if (table === "saisons") return hasSeasons;
    if (table === "emplacements") return hasSites;
    return table !== "envisages" || hasPlanned;
  }),
);

/** The tables that have rows now. */
export function selectExportedTables(state: AppState): readonly ExportedTable[] {
  const isRoad = selectAccessModel(state).kind === "route";
  return tablesOf(state, isRoad, selectProposedSites(state).length > 0, state.planned.length > 0);
}

/** Text of a CSV file; undefined while there are no figures. */
export function writeCsv(state: AppState, table: ExportedTable): string | undefined {
  const flat = flatTable(state, table);
  return flat && writeTable(flat, ";");
}

function flatTable(state: AppState, table: ExportedTable): FlatTable | undefined {
  const model = selectAccessModel(state);
  const metric = metricOf(model);
  const ofCommunes = communeColumns(metric, exportedSides(state));
  switch (table) {
    case "territoires": {
      if (state.tableLevel === "commune") return tableOf(ofCommunes, exportedCommunes(state));
      const rows = exportedTerritories(state, state.tableLevel);
      return tableOf(territoryColumns(metric, exportedSides(state)), rows && [...rows, ...exportedSet(state)]);
    }
    case "lacunes":
      return tableOf(ofCommunes, exportedGaps(state));
    case "saisons":
      return tableOf(seasonColumns(metric), exportedChanges(state));
    case "emplacements":
      return tableOf(SITE_COLUMNS, exportedSites(state));
    case "lieux":
      return toFlatTable(MEASURED_COLUMNS, selectMeasuredPlaces(state));
    case "envisages":
      return toFlatTable(PLANNED_COLUMNS, selectPlannedPlaces(state));
  }
}

function tableOf<Thing>(
  columns: Parameters<typeof toFlatTable<Thing>>[0],
  things: readonly Thing[] | undefined,
): FlatTable | undefined {
  return things && toFlatTable(columns, things);
}
