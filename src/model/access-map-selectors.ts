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
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { Season } from "../domain/network/conditions.ts";
import type { Commune } from "../domain/territory.ts";
import { isInTerritory } from "../domain/territory-members.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { selectAccessModel, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectCommuneCosts, selectNearestCosts, selectRoadCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectCommunes } from "./selectors.ts";
import { selectChosenTerritory, selectTerritoryRows } from "./territory-selectors.ts";

export type AreaLevel = "epci" | "departement";

const byCost = forCommunesAndPoints(classesByCost);
const byThreshold = forCommunesAndPoints(classesByThreshold);
const bySeason = forCommunesAndPoints(classesBySeason);
const byTerritory = derive(
  (level: AreaLevel, communes: readonly Commune[], territories: readonly TerritoryAccess[]) =>
    classesByTerritory(communes, territories, level),
  { keys: 2 },
);
const territoriesOfPoints = derive(
  (_level: AreaLevel, demand: Demand, communes: Classes) => ofEachPoint(demand, communes),
  { keys: 2 },
);
const changesOfSeason = forCommunesAndPoints(seasonChanges);
const seasonMedians = derive((_season: Season, demand: Demand, costs: NearestCosts) => communeMedians(demand, costs), {
  keys: 2,
});
const tallies = derive(tallyIn, { keys: 3 });

/** The access map shown in « Territoires ». */
export function selectShownAccessMap(state: AppState): ShownAccessMap {
  return shownAccessMap(state.accessMap, selectAccessModel(state));
}

/** Change of the median cost of each commune when the passes close. Undefined for straight lines, and until roads and places are loaded. */
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
    changesOfSeason(state, of, ete.cost, hiver.cost, selectThreshold(state), model.metric);
  return of === "points"
    ? change(summer, winter)
    : change(seasonMedians(state, "ete", demand, summer), seasonMedians(state, "hiver", demand, winter));
}

/** Number of communes and people of the chosen territory in each class of the shown map; undefined until the costs are known. */
export function selectClassTallies(state: AppState): readonly ClassTally[] | undefined {
  const communes = selectClasses(state, "communes");
  const points = selectClasses(state, "points");
  const demand = selectDemand(state);
  const count = classCountOf(selectShownAccessMap(state));
  return (
    communes &&
    points &&
    demand &&
    tallies(state, "shown", demand, communes, points, count, selectChosenTerritory(state))
  );
}

/** The same by cost of the nearest place, for every map. */
export function selectCostTallies(state: AppState): readonly ClassTally[] | undefined {
  const demand = selectDemand(state);
  const ofCommunes = selectCommuneCosts(state);
  const ofPoints = selectNearestCosts(state);
  if (demand === undefined || ofCommunes === undefined || ofPoints === undefined) return undefined;
  const metric = metricOf(selectAccessModel(state));
  return tallies(
    state,
    "cost",
    demand,
    byCost(state, "communes", ofCommunes.cost, metric),
    byCost(state, "points", ofPoints.cost, metric),
    classCountOf("communes"),
    selectChosenTerritory(state),
  );
}

/** The same within and beyond the threshold. */
export function selectThresholdTallies(state: AppState): readonly ClassTally[] | undefined {
  const demand = selectDemand(state);
  const ofCommunes = selectCommuneCosts(state);
  const ofPoints = selectNearestCosts(state);
  if (demand === undefined || ofCommunes === undefined || ofPoints === undefined) return undefined;
  const threshold = selectThreshold(state);
  return tallies(
    state,
    "threshold",
    demand,
    byThreshold(state, "communes", ofCommunes.cost, threshold),
    byThreshold(state, "points", ofPoints.cost, threshold),
    2,
    selectChosenTerritory(state),
  );
}

/** Classes of the communes, which the map paints, or of the demand points, which count the people. */
function selectClasses(state: AppState, of: keyof AccessClasses): Classes | undefined {
  const costs = of === "communes" ? selectCommuneCosts(state) : selectNearestCosts(state);
  if (costs === undefined) return undefined;
  const shown = selectShownAccessMap(state);
  switch (shown) {
    case "zone":
      return byThreshold(state, of, costs.cost, selectThreshold(state));
    case "saisons": {
      const changes = selectChanges(state, of);
      return changes && bySeason(state, of, changes);
    }
    case "epci":
      return selectTerritoryClasses(state, "epci", of);
    case "departements":
      return selectTerritoryClasses(state, "departement", of);
    default:
      return byCost(state, of, costs.cost, metricOf(selectAccessModel(state)));
  }
}

function selectTerritoryClasses(state: AppState, level: AreaLevel, of: keyof AccessClasses): Classes | undefined {
  const territories = selectTerritoryRows(state, level);
  const communes = territories && byTerritory(state, level, selectCommunes(state), territories);
  if (of === "communes") return communes;
  const demand = selectDemand(state);
  return demand && communes && territoriesOfPoints(state, level, demand, communes);
}

function tallyIn(
  _of: "shown" | "cost" | "threshold",
  demand: Demand,
  communes: Classes,
  points: Classes,
  classCount: number,
  territory: TerritoryRef,
): readonly ClassTally[] {
  return tallyClasses(demand, { communes, points }, classCount, (commune) => isInTerritory(commune, territory));
}

/** Keeps one answer for the communes, and one for the demand points. */
function forCommunesAndPoints<Inputs extends readonly unknown[], Output>(classify: (...inputs: Inputs) => Output) {
  return derive((_of: keyof AccessClasses, ...inputs: Inputs) => classify(...inputs), { keys: 2 });
}
