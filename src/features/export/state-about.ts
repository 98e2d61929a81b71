import { WHOLE_REGION } from "../../domain/territory-ref.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectTableScope } from "../../model/territory-table-selectors.ts";
import type { ExportedTable } from "./write-csv.ts";
import type { ExportedLayer } from "./write-layer.ts";

/**
 * The state that an export describes, from which its name, content and origin follow. The table is of the region unless the chosen territory
 * limits it; places are all visible ones, whatever the chosen territory.
 */
export function stateAbout(state: AppState, exported: ExportedTable | ExportedLayer): AppState {
  switch (exported) {
    case "territoires":
      return { ...state, territory: selectTableScope(state) ?? WHOLE_REGION };
    case "lieux":
    case "envisages":
      return { ...state, territory: WHOLE_REGION };
    default:
      return state;
  }
}
