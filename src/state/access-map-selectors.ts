import type { ShownAccessMap } from "../domain/access/access-maps.ts";
import { metricOf } from "../domain/access/access-model.ts";
import {
  type CommuneClasses,
  classCountOf,
  classesByCost,
  classesBySeason,
  classesByTerritory,
  classesByThreshold,
  seasonChanges,
} from "../domain/access/classify-communes.ts";
import { shownAccessMap } from "../domain/access/shown-access-map.ts";
import { type ClassTally, tallyClasses } from "../domain/access/tally-classes.ts";
import type { SeasonChange } from "../domain/coverage/season-change.ts";
import type { Commune } from "../domain/territory.ts";
import { isInTerritory, type TerritoryRef } from "../domain/territory-ref.ts";
import { selectAccessModel, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts, selectRoadCosts } from "./coverage-selectors.ts";
import { memoiseLast } from "./memoise.ts";
import { selectCommunes } from "./selectors.ts";
import { selectChosenTerritory, selectTerritoryRows } from "./territory-selectors.ts";

const byCost = memoiseLast(classesByCost);
const byThreshold = memoiseLast(classesByThreshold);
const bySeason = memoiseLast(classesBySeason);
const byEpci = memoiseLast(classesByTerritory);
const byDepartement = memoiseLast(classesByTerritory);
const changesOfSeason = memoiseLast(seasonChanges);
const tallies = memoiseLast(tallyIn);
const talliesOfThreshold = memoiseLast(tallyIn);

/** How the map shows access in « Territoires ». */
export function selectShownAccessMap(state: AppState): ShownAccessMap {
  return shownAccessMap(state.accessMap, selectAccessModel(state));
}

/** What becomes of each commune's way when the passes close; undefined for straight lines, and until roads and places are there. */
export function selectSeasonChanges(state: AppState): readonly SeasonChange[] | undefined {
  const model = selectAccessModel(state);
  if (model.kind !== "route") return undefined;
  const summer = selectRoadCosts(state, "ete", model.metric);
  const winter = selectRoadCosts(state, "hiver", model.metric);
  if (summer === undefined || winter === undefined) return undefined;
  return changesOfSeason(summer.cost, winter.cost, selectThreshold(state), model.metric);
}

/** Communes and people of the chosen territory in each class of the map that is shown; undefined while there is no figure. */
export function selectClassTallies(state: AppState): readonly ClassTally[] | undefined {
  const classes = selectCommuneClasses(state);
  const count = classCountOf(selectShownAccessMap(state));
  return classes && tallies(selectCommunes(state), classes, count, selectChosenTerritory(state));
}

/** The same within the threshold, and beyond. */
export function selectThresholdTallies(state: AppState): readonly ClassTally[] | undefined {
  const costs = selectNearestCosts(state);
  if (costs === undefined) return undefined;
  const classes = byThreshold(costs.cost, selectThreshold(state));
  return talliesOfThreshold(selectCommunes(state), classes, 2, selectChosenTerritory(state));
}

function selectCommuneClasses(state: AppState): CommuneClasses | undefined {
  const costs = selectNearestCosts(state);
  if (costs === undefined) return undefined;
  const shown = selectShownAccessMap(state);
  switch (shown) {
    case "zone":
      return byThreshold(costs.cost, selectThreshold(state));
    case "saisons": {
      const changes = selectSeasonChanges(state);
      return changes && bySeason(changes);
    }
    case "epci": {
      const territories = selectTerritoryRows(state, "epci");
      return territories && byEpci(selectCommunes(state), territories, "epci");
    }
    case "departements": {
      const territories = selectTerritoryRows(state, "departement");
      return territories && byDepartement(selectCommunes(state), territories, "departement");
    }
    default:
      return byCost(costs.cost, metricOf(selectAccessModel(state)));
  }
}

function tallyIn(
  communes: readonly Commune[],
  classes: CommuneClasses,
  classCount: number,
  territory: TerritoryRef,
): readonly ClassTally[] {
  return tallyClasses(communes, classes, classCount, (commune) => isInTerritory(commune, territory));
}
