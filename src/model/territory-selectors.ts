import { metricOf } from "../domain/access/access-model.ts";
import { type Gap, listGaps } from "../domain/coverage/list-gaps.ts";
import {
  measureSet,
  measureTerritories,
  ranksFromNearest,
  type TerritoryCodes,
} from "../domain/coverage/measure-territories.ts";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { TerritoryAccess } from "../domain/coverage/territory-access.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { Season } from "../domain/network/conditions.ts";
import type { MeasuredPlace } from "../domain/scenario/planned-place.ts";
import type { Commune, Epci } from "../domain/territory.ts";
import { codesOf, forEachLevel, territorySet } from "../domain/territory-members.ts";
import { territoryName } from "../domain/territory-name.ts";
import {
  isSameTerritory,
  type TerritoryLevel,
  type TerritoryRef,
  type TerritorySet,
  WHOLE_REGION,
} from "../domain/territory-ref.ts";
import { selectAccessModel, selectThreshold } from "./access-selectors.ts";
import { type AppState, MOST_COMPARED } from "./app-state.ts";
import {
  type InBothSeasons,
  selectNearestCosts,
  selectPresentNearestCosts,
  selectRoadCosts,
} from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectPresentPlaces } from "./present-places-selectors.ts";
import { type RangeOf, selectRangeOf } from "./range-selectors.ts";
import { selectHasScenario, selectMeasuredPlaces } from "./scenario-selectors.ts";
import { selectCommunes, selectEpcis } from "./selectors.ts";

type Rows = readonly TerritoryAccess[];

/** Places and roads of the figures: with the scenario, with the present places, or with the scenario in one season. */
type Situation = "supposed" | "present" | Season;

const rowsOf = forEachLevel((level) =>
  derive(
    (
      _situation: Situation,
      demand: Demand,
      epcis: readonly Epci[],
      cost: Float64Array,
      places: readonly TerritoryCodes[],
      threshold: number,
      rangeOf: RangeOf,
      fromNearest: ReturnType<typeof ranksFromNearest>,
    ): Rows => measureTerritories(level, { demand, epcis, cost, places, threshold, rangeOf, fromNearest }),
    { keys: 4 },
  ),
);
/** The chosen set and the compared ones, in each situation. */
const setOf = derive(
  (
    _situationAndKey: string,
    territory: TerritorySet,
    name: string,
    demand: Demand,
    epcis: readonly Epci[],
    cost: Float64Array,
    places: readonly TerritoryCodes[],
    threshold: number,
    rangeOf: RangeOf,
    fromNearest: ReturnType<typeof ranksFromNearest>,
  ) => measureSet(territory, name, { demand, epcis, cost, places, threshold, rangeOf, fromNearest }),
  { keys: 4 * (1 + MOST_COMPARED) },
);
/** All levels share the order of the costs, which does not depend on the threshold. */
const orderOf = derive((_situation: Situation, demand: Demand, cost: Float64Array) => ranksFromNearest(demand, cost), {
  keys: 4,
});
const bothOfOne = derive(
  (ete: TerritoryAccess, hiver: TerritoryAccess): InBothSeasons<TerritoryAccess> => ({ ete, hiver }),
);
const existing = derive((territory: TerritoryRef, communes: readonly Commune[], epcis: readonly Epci[]) => {
  const unknown = unknownCodes(territory, communes, epcis);
  if (territory.level !== "ensemble") return unknown.length === 0 ? territory : WHOLE_REGION;
  const known = codesOf(territory).filter((code) => !unknown.includes(code));
  const whole = territorySet(known, territory.name);
  return isSameTerritory(whole, territory) ? territory : whole;
});
const unknownOnce = derive(unknownCodes);
const gaps = derive(listGaps<MeasuredPlace>);

/** The chosen territory without codes that do not exist: the region when a link names an unknown one. */
export function selectChosenTerritory(state: AppState): TerritoryRef {
  return existing(state, state.territory, selectCommunes(state), selectEpcis(state));
}

/** Codes of the chosen territory that do not exist, of an old or damaged link. */
export function selectUnknownCodes(state: AppState): readonly string[] {
  return unknownOnce(state, state.territory, selectCommunes(state), selectEpcis(state));
}

/** Figures of every territory of a level, at the threshold of the access model; undefined while the costs are. */
export function selectTerritoryRows(state: AppState, level: TerritoryLevel): Rows | undefined {
  const costs = selectNearestCosts(state);
  return costs && measure(state, "supposed", level, costs, selectMeasuredPlaces(state));
}

/** The same with the present places, « avant »: the same object as `selectTerritoryRows` without a scenario. */
export function selectPresentTerritoryRows(state: AppState, level: TerritoryLevel): Rows | undefined {
  if (!selectHasScenario(state)) return selectTerritoryRows(state, level);
  const costs = selectPresentNearestCosts(state);
  return costs && measure(state, "present", level, costs, selectPresentPlaces(state));
}

/** Figures of one territory; undefined while the costs are, and for an unknown territory. */
export function selectTerritoryAccess(state: AppState, territory: TerritoryRef): TerritoryAccess | undefined {
  if (territory.level !== "ensemble") return find(selectTerritoryRows(state, territory.level), territory);
  const costs = selectNearestCosts(state);
  return costs && measureOne(state, "supposed", territory, costs, selectMeasuredPlaces(state));
}

/** Figures of the chosen territory. */
export function selectChosenTerritoryAccess(state: AppState): TerritoryAccess | undefined {
  return selectTerritoryAccess(state, selectChosenTerritory(state));
}

/** The same with the present places, « avant »: the same object without a scenario. */
export function selectPresentChosenTerritoryAccess(state: AppState): TerritoryAccess | undefined {
  const territory = selectChosenTerritory(state);
  if (territory.level !== "ensemble") return find(selectPresentTerritoryRows(state, territory.level), territory);
  if (!selectHasScenario(state)) return selectTerritoryAccess(state, territory);
  const costs = selectPresentNearestCosts(state);
  return costs && measureOne(state, "present", territory, costs, selectPresentPlaces(state));
}

/** Figures of the chosen territory by road in both seasons; undefined for straight lines. */
export function selectChosenSeasonAccess(state: AppState): InBothSeasons<TerritoryAccess> | undefined {
  const territory = selectChosenTerritory(state);
  const ete = inSeason(state, territory, "ete");
  const hiver = inSeason(state, territory, "hiver");
  return ete && hiver && bothOfOne(state, ete, hiver);
}

/** Communes of the chosen territory with people beyond the threshold, by their number; undefined while the costs are. */
export function selectGaps(state: AppState): readonly Gap<MeasuredPlace>[] | undefined {
  const costs = selectNearestCosts(state);
  const demand = selectDemand(state);
  if (costs === undefined || demand === undefined) return undefined;
  const territory = selectChosenTerritory(state);
  return gaps(state, demand, costs, selectMeasuredPlaces(state), selectThreshold(state), territory);
}

function inSeason(state: AppState, territory: TerritoryRef, season: Season): TerritoryAccess | undefined {
  if (territory.level !== "ensemble") return find(rowsInSeason(state, territory.level, season), territory);
  const costs = costsInSeason(state, season);
  if (costs === selectNearestCosts(state)) return selectTerritoryAccess(state, territory);
  return costs && measureOne(state, season, territory, costs, selectMeasuredPlaces(state));
}

function rowsInSeason(state: AppState, level: TerritoryLevel, season: Season): Rows | undefined {
  const costs = costsInSeason(state, season);
  if (costs === selectNearestCosts(state)) return selectTerritoryRows(state, level);
  return costs && measure(state, season, level, costs, selectMeasuredPlaces(state));
}

/** Undefined for straight lines. */
function costsInSeason(state: AppState, season: Season): NearestCosts | undefined {
  const model = selectAccessModel(state);
  return model.kind === "route" ? selectRoadCosts(state, season, metricOf(model)) : undefined;
}

function measureOne(
  state: AppState,
  situation: Situation,
  territory: TerritorySet,
  { cost }: NearestCosts,
  places: readonly TerritoryCodes[],
): TerritoryAccess | undefined {
  const demand = selectDemand(state);
  if (demand === undefined) return undefined;
  return setOf(
    state,
    `${situation} ${territory.key}`,
    territory,
    territoryName(territory, selectCommunes(state), selectEpcis(state)) ?? "",
    demand,
    selectEpcis(state),
    cost,
    places,
    selectThreshold(state),
    selectRangeOf(state),
    orderOf(state, situation, demand, cost),
  );
}

function measure(
  state: AppState,
  situation: Situation,
  level: TerritoryLevel,
  { cost }: NearestCosts,
  places: readonly TerritoryCodes[],
): Rows | undefined {
  const demand = selectDemand(state);
  if (demand === undefined) return undefined;
  return rowsOf[level](
    state,
    situation,
    demand,
    selectEpcis(state),
    cost,
    places,
    selectThreshold(state),
    selectRangeOf(state),
    orderOf(state, situation, demand, cost),
  );
}

function find(rows: Rows | undefined, territory: TerritoryRef): TerritoryAccess | undefined {
  return rows?.find(({ ref }) => isSameTerritory(ref, territory));
}

/** Codes of a territory that no commune or EPCI has. */
function unknownCodes(
  territory: TerritoryRef,
  communes: readonly Commune[],
  epcis: readonly Epci[],
): readonly string[] {
  if (territory.level === "region") return [];
  const known = new Set<string>(communes.flatMap(({ code, codeDepartement }) => [code, codeDepartement]));
  for (const { code } of epcis) known.add(code);
  return codesOf(territory).filter((code) => !known.has(code));
}
