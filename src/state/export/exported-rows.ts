import { isCovered } from "../../domain/coverage/measure-coverage.ts";
import { measureTerritories } from "../../domain/coverage/measure-territories.ts";
import type { NearestCosts } from "../../domain/coverage/nearest-costs.ts";
import type { ExportedCommune, NearestPlace } from "../../domain/export/commune-columns.ts";
import { placeName } from "../../domain/export/place-columns.ts";
import type { ExportedTerritory } from "../../domain/export/territory-columns.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { MeasuredPoint } from "../../domain/scenario/planned-point.ts";
import type { Commune, Epci } from "../../domain/territory.ts";
import { isInTerritory, type TerritoryLevel } from "../../domain/territory-ref.ts";
import { selectThreshold } from "../access-selectors.ts";
import type { AppState } from "../app-state.ts";
import { selectNearestCosts, selectPresentNearestCosts } from "../coverage-selectors.ts";
import { selectPresentPoints } from "../list-selectors.ts";
import { selectHasScenario, selectMeasuredPoints } from "../scenario-selectors.ts";

/** All that exported figures rest on, once it is there. */
interface Measured {
  readonly communes: readonly Commune[];
  readonly epcis: readonly Epci[];
  readonly threshold: number;
  readonly after: Side;
  /** Undefined while nothing is supposed of the places. */
  readonly before: Side | undefined;
}

interface Side {
  readonly points: readonly MeasuredPoint[];
  readonly costs: NearestCosts;
}

/**
 * The territories of a level of which a commune lies in the territory that the page is about, with their figures, in the order of
 * their codes; undefined until there are figures.
 */
export function exportedTerritories(state: AppState, level: TerritoryLevel): readonly ExportedTerritory[] | undefined {
  const measured = measuredOf(state);
  if (measured === undefined) return undefined;
  const { communes, epcis, threshold, after, before } = measured;
  const figuresOf = ({ points, costs }: Side) =>
    measureTerritories(level, { communes, epcis, cost: costs.cost, points, threshold });
  const former = before && figuresOf(before);
  const inside = communes.filter((commune) => isInTerritory(commune, state.territory));
  return figuresOf(after)
    .map((access, rank) => ({ access, before: former?.[rank], name: access.name }))
    .filter(({ access: { ref } }) => inside.some((commune) => isInTerritory(commune, ref)))
    .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

/** The communes of the territory that the page is about, in the order of their codes; undefined until there are figures. */
export function exportedCommunes(state: AppState): readonly ExportedCommune[] | undefined {
  const measured = measuredOf(state);
  if (measured === undefined) return undefined;
  const { communes, epcis, after, before } = measured;
  const epciNames = new Map(epcis.map(({ code, name }) => [code, name]));
  const counts = new Map<string, number>();
  for (const { codeCommune } of after.points) counts.set(codeCommune, (counts.get(codeCommune) ?? 0) + 1);
  return communes
    .map((commune, rank) => ({
      commune,
      epci: (commune.codeEpci && epciNames.get(commune.codeEpci)) ?? "",
      points: counts.get(commune.code) ?? 0,
      access: nearestOf(after, rank),
      before: before && nearestOf(before, rank),
    }))
    .filter(({ commune }) => isInTerritory(commune, state.territory))
    .toSorted((a, b) => a.commune.code.localeCompare(b.commune.code));
}

/** The inhabited communes of the territory beyond the threshold, from the most populated down. */
export function exportedGaps(state: AppState): readonly ExportedCommune[] | undefined {
  const threshold = selectThreshold(state);
  return exportedCommunes(state)
    ?.filter(({ commune, access }) => commune.population > 0 && !isCovered(access.cost, threshold))
    .toSorted((a, b) => b.commune.population - a.commune.population);
}

function measuredOf(state: AppState): Measured | undefined {
  const read = readyValue(state.resources.communes);
  const costs = selectNearestCosts(state);
  const former = selectPresentNearestCosts(state);
  if (read === undefined || costs === undefined || former === undefined) return undefined;
  return {
    ...read,
    threshold: selectThreshold(state),
    after: { points: selectMeasuredPoints(state), costs },
    before: selectHasScenario(state) ? { points: selectPresentPoints(state), costs: former } : undefined,
  };
}

function nearestOf({ points, costs }: Side, rank: number): NearestPlace {
  const point = points[costs.pointIndex[rank] ?? -1];
  return { cost: costs.cost[rank] ?? Number.POSITIVE_INFINITY, place: point && placeName(point) };
}

function keyOf({ access: { ref } }: ExportedTerritory): string {
  return ref.level === "region" ? "" : ref.code;
}
