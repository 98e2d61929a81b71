import type { CodeCommune } from "../../domain/codes.ts";
import type { NearestCosts } from "../../domain/coverage/nearest-costs.ts";
import type { MeasuredPlace } from "../../domain/scenario/planned-place.ts";
import { isInTerritory } from "../../domain/territory-members.ts";
import { type TerritoryLevel, territoryKey } from "../../domain/territory-ref.ts";
import { territoriesInside } from "../../domain/territory-table/territories-inside.ts";
import type { ExportedCommune, NearestPlace } from "../../formats/export/commune-columns.ts";
import { placeName } from "../../formats/export/measured-columns.ts";
import type { ExportedSides, ExportedTerritory } from "../../formats/export/territory-columns.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectCommuneCosts, selectPresentCommuneCosts } from "../../model/coverage-selectors.ts";
import { selectPresentPlaces } from "../../model/present-places-selectors.ts";
import { selectCommuneCertainties, selectHasRanges } from "../../model/range-selectors.ts";
import { selectHasScenario, selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectCommunes, selectEpcis } from "../../model/selectors.ts";
import {
  selectChosenTerritory,
  selectChosenTerritoryAccess,
  selectGaps,
  selectPresentChosenTerritoryAccess,
  selectPresentTerritoryRows,
  selectTerritoryRows,
} from "../../model/territory-selectors.ts";

/** Territories of a level with a commune in the chosen territory, with their figures, by code; undefined until there are figures. */
export function exportedTerritories(state: AppState, level: TerritoryLevel): readonly ExportedTerritory[] | undefined {
  const rows = selectTerritoryRows(state, level);
  const former = selectHasScenario(state) ? selectPresentTerritoryRows(state, level) : undefined;
  const inside = territoriesInside(selectCommunes(state), selectChosenTerritory(state), level);
  return rows
    ?.map((access, rank) => ({
      access,
      before: former?.[rank],
    }))
    .filter(({ access: { ref } }) => inside.has(territoryKey(ref)))
    .sort((a, b) => territoryKey(a.access.ref).localeCompare(territoryKey(b.access.ref)));
}

/** Figures of the chosen set, which are in no row of a level; none for any other territory, and until there are figures. */
export function exportedSet(state: AppState): readonly ExportedTerritory[] {
  const chosen = selectChosenTerritory(state);
  const access = chosen.level === "ensemble" ? selectChosenTerritoryAccess(state) : undefined;
  if (access === undefined) return [];
  const before = selectHasScenario(state) ? selectPresentChosenTerritoryAccess(state) : undefined;
  return [{ access, before }];
}

/** Communes of the chosen territory, by code; undefined until there are figures. */
export function exportedCommunes(state: AppState): readonly ExportedCommune[] | undefined {
  const costs = selectCommuneCosts(state);
  const former = selectPresentCommuneCosts(state);
  const people = selectTerritoryRows(state, "commune");
  const formerPeople = selectPresentTerritoryRows(state, "commune");
  if (costs === undefined || former === undefined || people === undefined || formerPeople === undefined)
    return undefined;
  const places = selectMeasuredPlaces(state);
  const before = selectHasScenario(state) ? selectPresentPlaces(state) : undefined;
  const epciNames = new Map(selectEpcis(state).map(({ code, name }) => [code, name]));
  const counts = new Map<CodeCommune | undefined, number>();
  for (const { codeCommune } of places) counts.set(codeCommune, (counts.get(codeCommune) ?? 0) + 1);
  const chosen = selectChosenTerritory(state);
  const certainties = selectHasRanges(state) ? selectCommuneCertainties(state) : undefined;
  return selectCommunes(state)
    .flatMap((commune, rank) => {
      const [own, formerOwn] = [people[rank], formerPeople[rank]];
      if (own === undefined || formerOwn === undefined) return [];
      return {
        commune,
        epci: (commune.codeEpci && epciNames.get(commune.codeEpci)) ?? "",
        places: counts.get(commune.code) ?? 0,
        people: own,
        access: nearestOf(places, costs, rank),
        certainty: certainties?.[rank],
        before: before && { ...nearestOf(before, former, rank), people: formerOwn },
      };
    })
    .filter(({ commune }) => isInTerritory(commune, chosen))
    .sort((a, b) => a.commune.code.localeCompare(b.commune.code));
}

/** Facts that the columns of the tables depend on. */
export function exportedSides(state: AppState): ExportedSides {
  return {
    hasScenario: selectHasScenario(state),
    hasRanges: selectHasRanges(state),
  };
}

/** Communes beyond the threshold, by population, the greatest first. */
export function exportedGaps(state: AppState): readonly ExportedCommune[] | undefined {
  const byCode = new Map(exportedCommunes(state)?.map((exported) => [exported.commune.code, exported]));
  return selectGaps(state)?.flatMap(({ commune }) => byCode.get(commune.code) ?? []);
}

function nearestOf(places: readonly MeasuredPlace[], costs: NearestCosts, rank: number): NearestPlace {
  const { cost, placeIndex } = costs;
  const place = places[placeIndex[rank] ?? -1];
  return {
    cost: cost[rank] ?? Number.POSITIVE_INFINITY,
    place: place && placeName(place),
  };
}
