import type { CodeCommune } from "../domain/codes.ts";
import type { Demand } from "../domain/demand/demand.ts";
import type { Commune } from "../domain/territory.ts";
import { isInTerritory } from "../domain/territory-members.ts";
import type { TerritoryRef } from "../domain/territory-ref.ts";
import { countMeasured, type MeasuredShare } from "../domain/travel-times/count-measured.ts";
import type { MeasuredCosts } from "../domain/travel-times/measured-costs.ts";
import type { AppState } from "./app-state.ts";
import { selectMeasuredCosts } from "./coverage-selectors.ts";
import { selectDemand } from "./demand-selectors.ts";
import { derive } from "./derive.ts";
import { selectCommunes } from "./selectors.ts";
import { selectChosenTerritory } from "./territory-selectors.ts";

const share = derive(({ points }: Demand, costs: MeasuredCosts, territory: TerritoryRef) =>
  countMeasured(points, costs, (commune) => isInTerritory(commune, territory)),
);
const measuredCodes = derive(
  (communes: readonly Commune[], { isMeasured }: MeasuredCosts): ReadonlySet<CodeCommune> =>
    new Set(communes.flatMap(({ code }, rank) => (isMeasured[rank] === 1 ? [code] : []))),
);

/** Share of the chosen territory whose way to the nearest place was measured; undefined by another model, and until it is known. */
export function selectMeasuredShare(state: AppState): MeasuredShare | undefined {
  const costs = selectMeasuredCosts(state);
  const demand = selectDemand(state);
  return costs && demand && share(state, demand, costs, selectChosenTerritory(state));
}

/** Communes whose way to the nearest place was measured; undefined by another model, and until they are known. */
export function selectMeasuredCommunes(state: AppState): ReadonlySet<CodeCommune> | undefined {
  const costs = selectMeasuredCosts(state);
  return costs && measuredCodes(state, selectCommunes(state), costs);
}
