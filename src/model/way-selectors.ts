import { metricOf } from "../domain/access/access-model.ts";
import type { PlaceCosts, ServingPosition } from "../domain/coverage/serving-positions.ts";
import type { Attach } from "../domain/network/attach-position.ts";
import { isPassageOpen, type Metric, type Season } from "../domain/network/conditions.ts";
import { findWay, type Way } from "../domain/network/find-way.ts";
import type { OpenRoads } from "../domain/network/open-roads.ts";
import type { Passage } from "../domain/network/road-network.ts";
import type { MeasuredPlace } from "../domain/scenario/planned-place.ts";
import type { Commune } from "../domain/territory.ts";
import { selectAccessModel, selectAttach, selectDrawnRoads, selectDrawnRoadsIn } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectSeatCosts, selectSeatRoadCosts } from "./place-cost-selectors.ts";
import { selectMeasuredPlaces, selectServingPositions } from "./scenario-selectors.ts";
import { selectCommunes, selectSelectedCommune } from "./selectors.ts";

/** The nearest measured place of a commune, planned or present, with its cost in the unit of the access model. */
export interface NearestPlace {
  readonly place: MeasuredPlace;
  /** Its nearest serving position: the place itself or a stop. */
  readonly serving: ServingPosition;
  readonly cost: number;
}

export interface WayToPlace {
  readonly place: MeasuredPlace;
  readonly serving: ServingPosition;
  readonly way: Way;
}

/** Ways of a commune by road in both seasons, to the nearest place in the unit of the access model. */
export interface SeasonWays {
  /** To the nearest place in summer. */
  readonly summer: WayToPlace;
  /** To the same serving position in winter; undefined when no road is open. */
  readonly sameInWinter: Way | undefined;
  /** To the nearest place in winter; undefined when no road is open to any. */
  readonly winter: WayToPlace | undefined;
  /** Passages of the summer way that are closed in winter, in its order. */
  readonly shutInWinter: readonly Passage[];
}

const nearestPlace = derive(findNearestPlace);
const chosenWay = derive(findWay);
const seasonWays = derive(compareSeasons);

/** The nearest measured place of the selected commune; undefined when no way leads to one, and until the costs are known. */
export function selectNearestPlace(state: AppState): NearestPlace | undefined {
  const commune = selectSelectedCommune(state);
  const costs = selectSeatCosts(state);
  if (commune === undefined || costs === undefined) return undefined;
  return nearestPlace(
    state,
    commune,
    selectCommunes(state),
    selectMeasuredPlaces(state),
    selectServingPositions(state),
    costs,
  );
}

/** The way along the roads from the selected commune to its nearest place; undefined for straight lines. */
export function selectWay(state: AppState): Way | undefined {
  const roads = selectDrawnRoads(state);
  const attach = selectAttach(state);
  const commune = selectSelectedCommune(state);
  const place = selectNearestPlace(state);
  if (roads === undefined || attach === undefined || commune === undefined || place === undefined) return undefined;
  return chosenWay(state, roads, attach, commune.position, place.serving.position);
}

/** The ways of the selected commune in both seasons; undefined when no place can be reached in summer. */
export function selectSeasonWays(state: AppState): SeasonWays | undefined {
  const attach = selectAttach(state);
  const commune = selectSelectedCommune(state);
  const metric = metricOf(selectAccessModel(state));
  const summer = seasonOf(state, "ete", metric);
  const winter = seasonOf(state, "hiver", metric);
  if (attach === undefined || commune === undefined || summer === undefined || winter === undefined) return undefined;
  const rank = selectCommunes(state).indexOf(commune);
  return seasonWays(
    state,
    commune,
    attach,
    selectMeasuredPlaces(state),
    selectServingPositions(state),
    summer.roads,
    winter.roads,
    summer.costs.servingIndex[rank] ?? -1,
    winter.costs.servingIndex[rank] ?? -1,
  );
}

function seasonOf(state: AppState, season: Season, metric: Metric) {
  const roads = selectDrawnRoadsIn(state, season, metric);
  const costs = selectSeatRoadCosts(state, season, metric);
  return roads && costs && { roads, costs };
}

/** Finds the nearest place of a commune by the costs of all communes; undefined when no way leads to any. */
export function findNearestPlace(
  commune: Commune,
  communes: readonly Commune[],
  places: readonly MeasuredPlace[],
  positions: readonly ServingPosition[],
  { cost, servingIndex }: PlaceCosts,
): NearestPlace | undefined {
  const rank = communes.indexOf(commune);
  const serving = positions[servingIndex[rank] ?? -1];
  const place = serving && places[serving.placeIndex];
  return place && { place, serving, cost: cost[rank] ?? Number.POSITIVE_INFINITY };
}

function compareSeasons(
  { position }: Commune,
  attach: Attach,
  places: readonly MeasuredPlace[],
  positions: readonly ServingPosition[],
  summerRoads: OpenRoads,
  winterRoads: OpenRoads,
  summerRank: number,
  winterRank: number,
): SeasonWays | undefined {
  const summer = wayTo(summerRoads, positions[summerRank]);
  if (summer === undefined) return undefined;
  const sameInWinter = wayTo(winterRoads, summer.serving);
  const winter = winterRank === summerRank ? sameInWinter : wayTo(winterRoads, positions[winterRank]);
  const shutInWinter = summer.way.passages.filter((passage) => !isPassageOpen(passage, { season: "hiver" }));
  return { summer, sameInWinter: sameInWinter?.way, winter, shutInWinter };

  function wayTo(roads: OpenRoads, serving: ServingPosition | undefined): WayToPlace | undefined {
    const place = serving && places[serving.placeIndex];
    const way = serving && findWay(roads, attach, position, serving.position);
    return place && way && { place, serving, way };
  }
}
