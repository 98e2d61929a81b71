import type { ShownAccessMap } from "../domain/access/access-maps.ts";
import { metricOf } from "../domain/access/access-model.ts";
import {
  type Classes,
  classCountOf,
  classesByCost,
  classesBySeason,
  classesByTerritory,
  classesByThreshold,
  ofEachPoint,
  seasonChanges,
} from "../domain/access/classify-communes.ts";
import { shownAccessMap } from "../domain/access/shown-access-map.ts";
import { type AccessClasses, type ClassTally, tallyClasses } from "../domain/access/tally-classes.ts";
import { communeMedians } from "../domain/coverage/commune-medians.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { SeasonChange } from "../domain/coverage/season-change.ts";
import type { Demand } from "../domain/demand/demand.ts";
import { isInTerritory, type TerritoryRef } from "../domain/territory-ref.ts";
import { selectAccessModel, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectCommuneCosts, selectNearestCosts, selectRoadCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { memoiseLast } from "./memoise.ts";
import { selectCommunes } from "./selectors.ts";
import { selectChosenTerritory, selectTerritoryRows } from "./territory-selectors.ts";

const byCost = forCommunesAndPoints(classesByCost);
const byThreshold = forCommunesAndPoints(classesByThreshold);
const bySeason = forCommunesAndPoints(classesBySeason);
const byEpci = memoiseLast(classesByTerritory);
const byDepartement = memoiseLast(classesByTerritory);
const epciOfPoints = memoiseLast(ofEachPoint);
const departementOfPoints = memoiseLast(ofEachPoint);
const changesOfSeason = forCommunesAndPoints(seasonChanges);
const summerMedians = memoiseLast(communeMedians);
const winterMedians = memoiseLast(communeMedians);
const tallies = memoiseLast(tallyIn);
const talliesOfCost = memoiseLast(tallyIn);
const talliesOfThreshold = memoiseLast(tallyIn);

/** How the map shows access in « Territoires ». */
export function selectShownAccessMap(state: AppState): ShownAccessMap {
  return shownAccessMap(state.accessMap, selectAccessModel(state));
}

/**
 * What becomes of the way of each commune's median when the passes close; undefined for straight lines, and until roads and places
 * are there.
 */
export function selectSeasonChanges(state: AppState): readonly SeasonChange[] | undefined {
  return selectChanges(state, "communes");
}

function selectChanges(state: AppState, of: "communes" | "points"): readonly SeasonChange[] | undefined {
  const model = selectAccessModel(state);
  const demand = selectDemand(state);
  if (model.kind !== "route" || demand === undefined) return undefined;
  const summer = selectRoadCosts(state, "ete", model.metric);
  const winter = selectRoadCosts(state, "hiver", model.metric);
  if (summer === undefined || winter === undefined) return undefined;
  const change = (ete: NearestCosts, hiver: NearestCosts) =>
    changesOfSeason[of](ete.cost, hiver.cost, selectThreshold(state), model.metric);
  return of === "points"
    ? change(summer, winter)
    : change(summerMedians(demand, summer), winterMedians(demand, winter));
}

/** Communes and people of the chosen territory in each class of the map that is shown; undefined while there is no figure. */
export function selectClassTallies(state: AppState): readonly ClassTally[] | undefined {
  const communes = selectClasses(state, "communes");
  const points = selectClasses(state, "points");
  const demand = selectDemand(state);
  const count = classCountOf(selectShownAccessMap(state));
  return communes && points && demand && tallies(demand, communes, points, count, selectChosenTerritory(state));
}

/** The same by what the nearest place costs, whatever the map shows. */
export function selectCostTallies(state: AppState): readonly ClassTally[] | undefined {
  const demand = selectDemand(state);
  const ofCommunes = selectCommuneCosts(state);
  const ofPoints = selectNearestCosts(state);
  if (demand === undefined || ofCommunes === undefined || ofPoints === undefined) return undefined;
  const metric = metricOf(selectAccessModel(state));
  return talliesOfCost(
    demand,
    byCost.communes(ofCommunes.cost, metric),
    byCost.points(ofPoints.cost, metric),
    classCountOf("communes"),
    selectChosenTerritory(state),
  );
}

/** The same within the threshold, and beyond. */
export function selectThresholdTallies(state: AppState): readonly ClassTally[] | undefined {
  const demand = selectDemand(state);
  const ofCommunes = selectCommuneCosts(state);
  const ofPoints = selectNearestCosts(state);
  if (demand === undefined || ofCommunes === undefined || ofPoints === undefined) return undefined;
  const threshold = selectThreshold(state);
  return talliesOfThreshold(
    demand,
    byThreshold.communes(ofCommunes.cost, threshold),
    byThreshold.points(ofPoints.cost, threshold),
    2,
    selectChosenTerritory(state),
  );
}

/** The classes of the communes as they are painted, or those of the demand points, by which people are counted. */
function selectClasses(state: AppState, of: keyof AccessClasses): Classes | undefined {
  const costs = of === "communes" ? selectCommuneCosts(state) : selectNearestCosts(state);
  if (costs === undefined) return undefined;
  const shown = selectShownAccessMap(state);
  switch (shown) {
    case "zone":
      return byThreshold[of](costs.cost, selectThreshold(state));
    case "saisons": {
      const changes = selectChanges(state, of);
      return changes && bySeason[of](changes);
    }
    case "epci": {
      const territories = selectTerritoryRows(state, "epci");
      const communes = territories && byEpci(selectCommunes(state), territories, "epci");
      return of === "communes" ? communes : spread(state, communes, epciOfPoints);
    }
    case "departements": {
      const territories = selectTerritoryRows(state, "departement");
      const communes = territories && byDepartement(selectCommunes(state), territories, "departement");
      return of === "communes" ? communes : spread(state, communes, departementOfPoints);
    }
    default:
      return byCost[of](costs.cost, metricOf(selectAccessModel(state)));
  }
}

function spread(state: AppState, communes: Classes | undefined, toPoints: typeof ofEachPoint): Classes | undefined {
  const demand = selectDemand(state);
  return demand && communes && toPoints(demand, communes);
}

function tallyIn(
  demand: Demand,
  communes: Classes,
  points: Classes,
  classCount: number,
  territory: TerritoryRef,
): readonly ClassTally[] {
  return tallyClasses(demand, { communes, points }, classCount, (commune) => isInTerritory(commune, territory));
}

/** A memory for the communes, and one for the demand points. */
function forCommunesAndPoints<Inputs extends readonly unknown[], Output>(
  classify: (...inputs: Inputs) => Output,
): Readonly<Record<keyof AccessClasses, (...inputs: Inputs) => Output>> {
  return { communes: memoiseLast(classify), points: memoiseLast(classify) };
}
