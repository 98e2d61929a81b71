import { atOnce } from "../../domain/at-once.ts";
import type { BasketFigures } from "../../domain/coverage/basket-figures.ts";
import type { NearestCosts } from "../../domain/coverage/nearest-costs.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { type VintagePlaces, vintagePlaces } from "../../domain/layer/vintage-places.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { ageOfLayer, type LayerAge } from "../../domain/quality/compare-layer.ts";
import {
  type AccessChange,
  type CommuneChange,
  compareScenario,
  compareTerritories,
} from "../../domain/scenario/compare-scenario.ts";
import type { MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { NO_SCENARIO } from "../../domain/scenario/scenario.ts";
import type { Commune } from "../../domain/territory.ts";
import { isInTerritory } from "../../domain/territory-members.ts";
import type { TerritoryRef } from "../../domain/territory-ref.ts";
import { selectThreshold } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectNearestCosts } from "../../model/coverage-selectors.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { derive, type StoreKey } from "../../model/derive.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectChosenTerritory, selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { selectBasketIn } from "../basket/state.ts";
import { selectLayer } from "../layers/state.ts";

/** An imported list that the page compares with the map. */
export interface ComparedVintage {
  readonly layer: LocalLayer;
  readonly age: LayerAge;
  readonly places: VintagePlaces;
}

/** Two vintages, the older one first; undefined for the map. */
export type InOrder<Side> = readonly [before: Side, after: Side];

interface VintageSide {
  /** Undefined for the map. */
  readonly layer: LocalLayer | undefined;
  readonly access: TerritoryAccess;
  /** Undefined without a basket of needs. */
  readonly basket: BasketFigures | undefined;
}

/** The same figures of both vintages for the chosen territory, and who gained and lost access from one to the other. */
export interface VintageFigures {
  readonly sides: InOrder<VintageSide>;
  readonly change: AccessChange;
  /** Communes of the territory with people gained, then with people lost, by descending number. */
  readonly gained: readonly CommuneChange[];
  readonly lost: readonly CommuneChange[];
  /** Places that count after, to which the changes refer by index. */
  readonly placesAfter: readonly MeasuredPlace[];
}

/** Each side has its own cache. */
const keyOf = derive((_side: "map" | "list", copyOf: StoreKey): StoreKey => ({ copyOf }), { keys: 2 });
const withoutLayer = derive((layers: readonly LocalLayer[], compared: LocalLayer) =>
  layers.filter(({ id }) => id !== compared.id),
);
const compared = derive((today: readonly Place[], layer: LocalLayer): ComparedVintage | undefined => {
  const places = vintagePlaces(today, layer);
  return places.categories.length === 0 ? undefined : { layer, places, age: ageOfLayer(today, layer) };
});
const asReady = derive((value: readonly Place[]) => ({ status: "ready" as const, value }));
const layersOf = derive((vintage: ComparedVintage) =>
  inOrder<LocalLayer | undefined>(vintage, undefined, vintage.layer),
);
const figuresOf = derive(compareSides);

/** The list that is compared with the map; undefined without one that has a type of ours in the region, and until the places are loaded. */
export function selectComparedVintage(state: AppState): ComparedVintage | undefined {
  const layer = selectLayer(state, state.layers.compared);
  const today = readyValue(state.resources.places);
  return layer && today && compared(state, today, layer);
}

/** What is compared, the older one first; a list without a date comes first. */
export function inOrder<Side>({ age }: ComparedVintage, map: Side, list: Side): InOrder<Side> {
  return age === "younger" ? [map, list] : [list, map];
}

/** The state of the page with the places of either vintage, without a scenario and without the compared layer; undefined without one. */
export function vintageStates(state: AppState): InOrder<AppState> | undefined {
  const vintage = selectComparedVintage(state);
  if (vintage === undefined) return undefined;
  const { layer, places } = vintage;
  const layers = { ...state.layers, layers: withoutLayer(state, state.layers.layers, layer) };
  const map = { ...state, ...NO_SCENARIO, layers, storeKey: keyOf(state, "map", state.storeKey) };
  const resources = { ...state.resources, places: asReady(state, places.places) };
  return inOrder(vintage, map, { ...map, resources, storeKey: keyOf(state, "list", state.storeKey) });
}

/** The state of the page with the places of the compared list; the page's own without one. */
export function listState(state: AppState): AppState {
  return vintageStates(state)?.[rankOfList(state)] ?? state;
}

/** The state of the page with the places of the map alone, which `vintageStates` compares; the page's own without a list. */
export function mapState(state: AppState): AppState {
  return vintageStates(state)?.[1 - rankOfList(state)] ?? state;
}

function rankOfList(state: AppState): 0 | 1 {
  return selectComparedVintage(state)?.age === "younger" ? 1 : 0;
}

/** Figures of both vintages for the chosen territory, in steps of one vintage; undefined until there are any. */
export function* vintageFiguresInSteps(state: AppState): Generator<undefined, VintageFigures | undefined> {
  const vintage = selectComparedVintage(state);
  const states = vintageStates(state);
  const demand = selectDemand(state);
  if (vintage === undefined || states === undefined || demand === undefined) return undefined;
  const [before, after] = states;
  const territory = selectChosenTerritory(state);
  const accessBefore = selectChosenTerritoryAccess(before);
  const costsBefore = selectNearestCosts(before);
  yield;
  const accessAfter = selectChosenTerritoryAccess(after);
  const costsAfter = selectNearestCosts(after);
  if (!(accessBefore && costsBefore && accessAfter && costsAfter)) return undefined;
  yield;
  return figuresOf(
    state,
    layersOf(state, vintage),
    accessBefore,
    accessAfter,
    selectBasketIn(before, territory),
    selectBasketIn(after, territory),
    demand,
    costsBefore,
    costsAfter,
    selectThreshold(state),
    territory,
    selectMeasuredPlaces(after),
  );
}

/** The figures of `vintageFiguresInSteps`, computed at once. */
export function selectVintageFigures(state: AppState): VintageFigures | undefined {
  return atOnce(vintageFiguresInSteps(state));
}

function compareSides(
  [layerBefore, layerAfter]: InOrder<LocalLayer | undefined>,
  accessBefore: TerritoryAccess,
  accessAfter: TerritoryAccess,
  basketBefore: BasketFigures | undefined,
  basketAfter: BasketFigures | undefined,
  demand: Demand,
  costsBefore: NearestCosts,
  costsAfter: NearestCosts,
  threshold: number,
  territory: TerritoryRef,
  placesAfter: readonly MeasuredPlace[],
): VintageFigures | undefined {
  const isInside = (commune: Commune) => isInTerritory(commune, territory);
  const keyOfCommune = (commune: Commune) => (isInside(commune) ? "chosen" : undefined);
  const [change] = compareTerritories(demand, costsBefore, costsAfter, threshold, keyOfCommune);
  if (change === undefined) return undefined;
  const { gained, lost } = compareScenario(demand, costsBefore, costsAfter, threshold);
  const inside = (changes: readonly CommuneChange[]) => changes.filter(({ commune }) => isInside(commune));
  return {
    sides: [
      { layer: layerBefore, access: accessBefore, basket: basketBefore },
      { layer: layerAfter, access: accessAfter, basket: basketAfter },
    ],
    change,
    gained: inside(gained),
    lost: inside(lost),
    placesAfter,
  };
}
