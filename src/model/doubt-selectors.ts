import {
  decidedByDoubt,
  type LocationDoubt,
  locationDoubtOf,
  type RestingOnDoubt,
  restingOnDoubt,
} from "../domain/coverage/location-doubts.ts";
import { type NearestCosts, nearestCosts } from "../domain/coverage/nearest-costs.ts";
import type { ServingPosition } from "../domain/coverage/serving-positions.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { PeopleGroup } from "../domain/demand/people-group.ts";
import type { Place } from "../domain/place.ts";
import { isPlanned, type MeasuredPlace } from "../domain/scenario/planned-place.ts";
import { isInTerritory } from "../domain/territory-members.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { selectAccessModel, selectThreshold } from "./access-selectors.ts";
import type { AppState } from "./app-state.ts";
import { selectNearestCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { isMeasurable, selectCostsTo, selectCostsWork } from "./place-cost-selectors.ts";
import { type RoadCosting, selectRoadCosting } from "./road-costing.ts";
import { selectMeasuredPlaces, selectServingPositions } from "./scenario-selectors.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

/** A place of uncertain location that decides whether people of the chosen territory are covered. */
export interface DoubtfulPlace {
  readonly place: Place;
  readonly doubt: LocationDoubt;
  /** People covered by this place only; 0 where another doubtful place covers the same people. */
  readonly population: number;
}

interface Split {
  readonly certain: readonly ServingPosition[];
  readonly doubtful: readonly { readonly position: ServingPosition; readonly doubt: LocationDoubt }[];
}

const split = derive((places: readonly MeasuredPlace[], positions: readonly ServingPosition[]): Split => {
  const assessed = positions.map((position) => {
    const place = places[position.placeIndex];
    return { position, doubt: place && locationDoubtOf(place, position) };
  });
  return {
    certain: assessed.flatMap(({ position, doubt }) => (doubt === undefined ? [position] : [])),
    doubtful: assessed.flatMap(({ position, doubt }) => (doubt === undefined ? [] : [{ position, doubt }])),
  };
});

/** People of the chosen territory covered only by places of uncertain location; undefined while the costs are. */
export function selectRestingOnDoubt(state: AppState): RestingOnDoubt | undefined {
  const demand = selectDemand(state);
  const now = selectNearestCosts(state);
  const certain = selectCostsTo(state, "certain", selectSplit(state).certain);
  if (demand === undefined || now === undefined || certain === undefined) return undefined;
  return resting(state, demand, now, certain, selectThreshold(state), selectChosenTerritory(state));
}

/** Those people with their group, which the words name. */
export interface RestingOfGroup {
  readonly resting: RestingOnDoubt;
  readonly group: PeopleGroup;
}

/** Undefined while `selectRestingOnDoubt` is. */
export function selectRestingOfGroup(state: AppState): RestingOfGroup | undefined {
  const found = selectRestingOnDoubt(state);
  return found && ofGroup(state, found, state.peopleGroup);
}

/** Computes in steps what `selectRestingOnDoubt` needs. */
export function* restingOnDoubtInSteps(state: AppState): Generator<undefined, void> {
  if (!isMeasurable(state)) return;
  const work = selectCostsWork(state, "certain", selectSplit(state).certain);
  yield;
  if (work !== undefined) yield* work.steps();
}

/** Those places, the ones to check first at the head, then by the number of people; undefined while the costs are. */
export function selectDoubtfulPlaces(state: AppState): readonly DoubtfulPlace[] | undefined {
  const demand = selectDemand(state);
  const onDoubt = selectRestingOnDoubt(state);
  if (demand === undefined || onDoubt === undefined) return undefined;
  const model = selectAccessModel(state);
  return doubtfulPlaces(
    state,
    selectMeasuredPlaces(state),
    selectSplit(state),
    demand,
    onDoubt,
    model.kind === "route" ? selectRoadCosting(state, model.season, model.metric) : undefined,
    selectThreshold(state),
  );
}

function selectSplit(state: AppState): Split {
  return split(state, selectMeasuredPlaces(state), selectServingPositions(state));
}

const ofGroup = derive((found: RestingOnDoubt, group: PeopleGroup): RestingOfGroup => ({ resting: found, group }));

const resting = derive(
  ({ points }: Demand, { cost }: NearestCosts, certain: NearestCosts, threshold: number, territory: TerritoryRef) =>
    restingOnDoubt({
      points,
      isCounted: ({ commune }) => isInTerritory(commune, territory),
      cost,
      certainCost: certain.cost,
      threshold,
    }),
);

const doubtfulPlaces = derive(
  (
    places: readonly MeasuredPlace[],
    { doubtful }: Split,
    demand: Demand,
    onDoubt: RestingOnDoubt,
    costing: RoadCosting | undefined,
    threshold: number,
  ): readonly DoubtfulPlace[] => {
    const { ranks } = onDoubt;
    if (ranks.length === 0) return [];
    const asked = ranks.flatMap((rank) => demand.points[rank] ?? []);
    const pick = ({ cost }: NearestCosts) => ranks.map((rank) => cost[rank] ?? Number.POSITIVE_INFINITY);
    const costs = doubtful.map(({ position }) => {
      if (costing !== undefined) {
        if (costing.isComputed) return pick(costing.costsTo(demand, [position], threshold));
        return costing.costsTo({ ...demand, points: asked }, [position], threshold).cost;
      }
      return nearestCosts(asked, [position]).cost;
    });
    return decidedByDoubt(demand.points, onDoubt, costs, threshold)
      .flatMap(({ alone, marginal }, rank) => {
        const { position, doubt } = doubtful[rank] ?? {};
        const place = places[position?.placeIndex ?? -1];
        return alone === 0 || doubt === undefined || place === undefined || isPlanned(place)
          ? []
          : [{ place, doubt, population: marginal }];
      })
      .sort((a, b) => Number(b.doubt === "doubt") - Number(a.doubt === "doubt") || b.population - a.population);
  },
);
