import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { sortInForce, tableColumns } from "../domain/territory-table/choose-columns.ts";
import { sortRows } from "../domain/territory-table/sort-rows.ts";
import type { FigureColumn, TableSort } from "../domain/territory-table/table-columns.ts";
import { territoriesInside } from "../domain/territory-table/territories-inside.ts";
import { type TerritoryRow, toTerritoryRows } from "../domain/territory-table/territory-row.ts";
import { type AppState, TABLE_LEVELS } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectHasScenario } from "./scenario-selectors.ts";
import { selectCommunes } from "./selectors.ts";
import {
  selectChosenTerritory,
  selectChosenTerritoryAccess,
  selectPresentChosenTerritoryAccess,
  selectPresentTerritoryRows,
  selectTerritoryRows,
} from "./territory-selectors.ts";

const inForce = derive(sortInForce);
const toRows = derive(toTerritoryRows);
const toTotal = derive(
  (_of: "region" | "scope", access: TerritoryAccess, present: TerritoryAccess) =>
    toTerritoryRows([access], [present]).at(0),
  { keys: 2 },
);
const sorted = derive(sortRows);
const inside = derive(territoriesInside);
const restricted = derive((rows: readonly TerritoryRow[], keys: ReadonlySet<string>) =>
  rows.filter(({ key }) => keys.has(key)),
);

/** The columns beside the name. */
export function selectTableColumns(state: AppState): readonly FigureColumn[] {
  return tableColumns(state.tableLevel, selectHasScenario(state));
}

export function selectTableSort(state: AppState): TableSort {
  return inForce(state, state.tableSort, selectTableColumns(state));
}

/** Every territory of the table's level in the order in force; undefined while the costs are. */
export function selectTableRows(state: AppState): readonly TerritoryRow[] | undefined {
  const accesses = selectTerritoryRows(state, state.tableLevel);
  const present = selectPresentTerritoryRows(state, state.tableLevel);
  // Before its rows, a table has no columns to find out, which would open the roads.
  if (accesses === undefined || present === undefined) return undefined;
  return sorted(state, toRows(state, accesses, present), selectTableSort(state));
}

/**
 * The territory to which the rows can be limited: the chosen one when it is above the table's level. Undefined when the limit would
 * exclude no row, or all but one. A set limits the rows of every level.
 */
export function selectTableScope(state: AppState): TerritoryRef | undefined {
  const territory = selectChosenTerritory(state);
  if (territory.level === "region" || territory.level === "commune") return undefined;
  if (territory.level === "ensemble") return territory;
  return TABLE_LEVELS.indexOf(state.tableLevel) > TABLE_LEVELS.indexOf(territory.level) ? territory : undefined;
}

/** The rows inside the chosen territory; all rows when it is not above their level. */
export function selectTableRowsInScope(state: AppState): readonly TerritoryRow[] | undefined {
  const rows = selectTableRows(state);
  const scope = selectTableScope(state);
  return rows && scope ? restricted(state, rows, inside(state, selectCommunes(state), scope, state.tableLevel)) : rows;
}

/** The region, for the foot of the table; undefined while the costs are. */
export function selectRegionRow(state: AppState): TerritoryRow | undefined {
  const [access] = selectTerritoryRows(state, "region") ?? [];
  const [present] = selectPresentTerritoryRows(state, "region") ?? [];
  return access && present && toTotal(state, "region", access, present);
}

/** The territory that limits the rows, as their total; undefined without a limit, and while the costs are. */
export function selectScopeRow(state: AppState): TerritoryRow | undefined {
  const scope = selectTableScope(state);
  const access = scope && selectChosenTerritoryAccess(state);
  const present = selectPresentChosenTerritoryAccess(state);
  if (access === undefined || present === undefined) return undefined;
  return toTotal(state, "scope", access, present);
}
