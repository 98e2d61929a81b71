import type { ExportedCommune } from "../../domain/export/commune-columns.ts";
import type { ExportedTerritory } from "../../domain/export/territory-columns.ts";
import { isInTerritory, type TerritoryRef } from "../../domain/territory-ref.ts";
import type { AppState } from "../../state/app-state.ts";
import { exportedCommunes, exportedTerritories } from "../../state/export/exported-rows.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { selectChosenTerritory } from "../../state/territory-selectors.ts";

/** What the territory of a report is compared in: the level below its own; of a commune, those of its EPCI. */
export type RowsWithin = "departement" | "epci" | "commune";

export function levelWithin(territory: TerritoryRef): RowsWithin {
  if (territory.level === "region") return "departement";
  return territory.level === "departement" ? "epci" : "commune";
}

/** The territory whose rows are listed and which the map shows whole: a commune alone says nothing of what is around it. */
export function territoryAround(state: AppState): TerritoryRef {
  const chosen = selectChosenTerritory(state);
  if (chosen.level !== "commune") return chosen;
  const commune = selectCommunes(state).find(({ code }) => code === chosen.code);
  if (commune === undefined) return chosen;
  const { codeEpci, codeDepartement } = commune;
  return codeEpci === undefined ? { level: "departement", code: codeDepartement } : { level: "epci", code: codeEpci };
}

/** The rows of a report, in the order of the most people not covered; undefined until there are figures. */
export function rowsWithin(state: AppState): readonly ExportedTerritory[] | undefined {
  const level = levelWithin(selectChosenTerritory(state));
  const around = { ...state, territory: territoryAround(state) };
  return exportedTerritories(around, level)?.toSorted(
    (a, b) => b.access.uncoveredPopulation - a.access.uncoveredPopulation || b.access.population - a.access.population,
  );
}

/** The communes that the map of a report colours. */
export function communesAround(state: AppState): readonly ExportedCommune[] | undefined {
  return exportedCommunes({ ...state, territory: territoryAround(state) });
}

/** Whether a commune is of the chosen territory itself. */
export function isOfChosen(state: AppState): (exported: ExportedCommune) => boolean {
  const chosen = selectChosenTerritory(state);
  return ({ commune }) => isInTerritory(commune, chosen);
}
