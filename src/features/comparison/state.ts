import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive, hasSameItems } from "../../model/derive.ts";
import { selectChosenTerritoryAccess, selectTerritoryAccess } from "../../model/territory-selectors.ts";

const comparedRows = derive((rows: readonly TerritoryAccess[]) => rows, { isSame: hasSameItems });

/** The compared territories that exist, in the order of their addition; undefined until there are figures. */
export function selectComparedTerritories(state: AppState): readonly TerritoryAccess[] | undefined {
  if (selectChosenTerritoryAccess(state) === undefined) return undefined;
  return comparedRows(
    state,
    state.compared.flatMap((territory) => selectTerritoryAccess(state, territory) ?? []),
  );
}
