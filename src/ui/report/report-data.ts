import { metricOf, roadModel } from "../../domain/access/access-model.ts";
import { SEASONS, type Season } from "../../domain/network/conditions.ts";
import { codesOf, isInTerritory } from "../../domain/territory-members.ts";
import { parseOfficial, type TerritoryRef, type TerritorySet } from "../../domain/territory-ref.ts";
import { exportedCommunes, exportedTerritories } from "../../features/export/exported-rows.ts";
import type { ExportedCommune } from "../../formats/export/commune-columns.ts";
import type { ExportedTerritory } from "../../formats/export/territory-columns.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectCommuneCosts } from "../../model/coverage-selectors.ts";
import { selectCommunes } from "../../model/selectors.ts";
import type { AppStore } from "../../model/store.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";

/** Levels of the rows of a report. */
export type RowsWithin = "departement" | "epci" | "commune";

/** Level of the rows of a report: the one below the level of its territory; for a commune, the communes of its EPCI; of a set, its parts. */
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

/** Rows of a report, most unserved people first; undefined until the figures are ready. */
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

/** Communes coloured on the map of a report; undefined until the figures are ready. */
export function communesAround(state: AppState): readonly ExportedCommune[] | undefined {
  return exportedCommunes({ ...state, territory: territoryAround(state) });
}

/** Returns the predicate for communes inside the chosen territory. */
export function isOfChosen(state: AppState): (exported: ExportedCommune) => boolean {
  const chosen = selectChosenTerritory(state);
  return ({ commune }) => isInTerritory(commune, chosen);
}

/** A state with other choices and computations of its own, which start from those of the page. */
function copyOf(state: AppState, changes: Partial<AppState>): AppState {
  return { ...state, ...changes, storeKey: { copyOf: state.storeKey } };
}

/** The state of the page in each season, by road. */
export function seasonStates(state: AppState): readonly { readonly season: Season; readonly state: AppState }[] {
  const model = selectAccessModel(state);
  return SEASONS.map((season) => ({
    season,
    state: copyOf(state, { accessModel: roadModel(season, metricOf(model)) }),
  }));
}

/** Reason why a part of a report cannot be made. "soon": its files or figures are not there yet. */
export type Unmade = "straight" | "roads" | "outlines" | "conventions" | "soon";

/** Why there are no maps of both seasons; undefined where there are. */
export function seasonsUnmade(state: AppState): Unmade | undefined {
  const { accessModel, resources } = state;
  if (accessModel !== "saison" && accessModel.kind === "droite") return "straight";
  if (resources.roads.status === "failed") return "roads";
  return selectCommuneCosts(state) === undefined ? "soon" : undefined;
}

/** Why a map cannot be drawn; undefined where it can. */
export function mapUnmade(state: AppState): Unmade | undefined {
  const { status } = state.resources.territories;
  if (status === "failed") return "outlines";
  return status === "ready" && communesAround(state) !== undefined ? undefined : "soon";
}

/** Why the housing conventions are not listed; undefined where they are. */
export function conventionsUnmade({ resources: { seasonalLife, resorts } }: AppState): Unmade | undefined {
  const files = [seasonalLife, resorts];
  if (files.some(({ status }) => status === "failed")) return "conventions";
  return files.every(({ status }) => status === "ready") ? undefined : "soon";
}

/** The quickest to tell first: they are asked at each change of the state. */
const PARTS = [conventionsUnmade, seasonsUnmade, mapUnmade];
/** A file may never come: the document is then printed with the reason in the place of its parts. */
const LONGEST_WAIT_MS = 20_000;

/** Whether a part of a report or a booklet is still to come. */
export function isReportComing(state: AppState): boolean {
  return PARTS.some((reasonOf) => reasonOf(state) === "soon");
}

/** Resolves once every part of a report can be made or is known to be missing, and after 20 s at the latest. */
export function whenReportMade(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(finish, LONGEST_WAIT_MS);
    const follow = (state: AppState) => isReportComing(state) || finish();
    const stop = store.subscribe(follow);
    follow(store.getState());
  });
}
