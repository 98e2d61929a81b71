import { codesOf, isInTerritory } from "../../domain/territory-members.ts";
import { parseOfficial, type TerritoryRef, type TerritorySet } from "../../domain/territory-ref.ts";
import { exportedCommunes, exportedTerritories } from "../../features/export/exported-rows.ts";
import type { ExportedCommune } from "../../formats/export/commune-columns.ts";
import type { ExportedTerritory } from "../../formats/export/territory-columns.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectSeasonLosses } from "../../model/season-selectors.ts";
import { selectCommunes } from "../../model/selectors.ts";
import type { AppStore } from "../../model/store.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";

/** Levels of the rows of the booklet. */
export type RowsWithin = "departement" | "epci" | "commune";

/** Level of the rows of the booklet: the one below the level of its territory; for a commune, the communes of its EPCI; of a set, its parts. */
export function levelWithin(territory: TerritoryRef): RowsWithin {
  if (territory.level === "region") return "departement";
  if (territory.level === "ensemble") return levelOfParts(territory);
  return territory.level === "departement" ? "epci" : "commune";
}

/** The level of the parts of a set; the communes of parts of several levels, which otherwise overlap. */
function levelOfParts(territory: TerritorySet): RowsWithin {
  const [first, ...others] = codesOf(territory).map((code) => parseOfficial(code)?.level);
  return first === undefined || first === "region" || others.some((level) => level !== first) ? "commune" : first;
}

/** Territory whose rows are listed and which the map shows: for a commune, its EPCI, because a commune alone has no context. */
export function territoryAround(state: AppState): TerritoryRef {
  const chosen = selectChosenTerritory(state);
  if (chosen.level !== "commune") return chosen;
  const commune = selectCommunes(state).find(({ code }) => code === chosen.code);
  if (commune === undefined) return chosen;
  const { codeEpci, codeDepartement } = commune;
  return codeEpci === undefined ? { level: "departement", code: codeDepartement } : { level: "epci", code: codeEpci };
}

/** Rows of the booklet, most unserved people first; undefined until the figures are ready. */
export function rowsWithin(state: AppState): readonly ExportedTerritory[] | undefined {
  const level = levelWithin(selectChosenTerritory(state));
  const around = { ...state, territory: territoryAround(state) };
  const rows = exportedTerritories(around, level);
  return (
    rows &&
    [...rows].sort(
      (a, b) =>
        b.access.uncoveredPopulation - a.access.uncoveredPopulation || b.access.population - a.access.population,
    )
  );
}

/** Communes coloured on the map of the booklet; undefined until the figures are ready. */
export function communesAround(state: AppState): readonly ExportedCommune[] | undefined {
  return exportedCommunes({ ...state, territory: territoryAround(state) });
}

/** Returns the predicate for communes inside the chosen territory. */
export function isOfChosen(state: AppState): (exported: ExportedCommune) => boolean {
  const chosen = selectChosenTerritory(state);
  return ({ commune }) => isInTerritory(commune, chosen);
}

/** Why the map is missing. "soon": its files or figures are not there yet. */
export type Unmade = "outlines" | "soon";

/** Why a map cannot be drawn; undefined where it can. */
export function mapUnmade(state: AppState): Unmade | undefined {
  const { status } = state.resources.territories;
  if (status === "failed") return "outlines";
  return status === "ready" && communesAround(state) !== undefined ? undefined : "soon";
}

/** A file may never come: the document is then printed with the reason in the place of its map. */
const LONGEST_WAIT_MS = 20_000;

/** Whether the comparison of the seasons is not there yet; straight lines have none. */
export function areSeasonsComing(state: AppState): boolean {
  return selectAccessModel(state).kind === "route" && selectSeasonLosses(state) === undefined;
}

/** Whether a part of the booklet is still to come. */
export function isBookletComing(state: AppState): boolean {
  return mapUnmade(state) === "soon" || areSeasonsComing(state);
}

/** Resolves once every part of the booklet can be made or is known to be missing, and after 20 s at the latest. */
export function whenBookletMade(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(finish, LONGEST_WAIT_MS);
    const follow = (state: AppState) => isBookletComing(state) || finish();
    const stop = store.subscribe(follow);
    follow(store.getState());
  });
}
