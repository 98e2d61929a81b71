import { WHOLE_REGION } from "../../domain/territory-ref.ts";
import type { AppState } from "../app-state.ts";
import { selectTableScope } from "../territory-table-selectors.ts";
import type { ExportedTable } from "./write-csv.ts";
import type { ExportedLayer } from "./write-layer.ts";

/**
 * The state as an export is about it: the page's table is of the region where the chosen territory does not narrow it, and places
 * are all those that are visible, whatever territory is chosen. Names, contents and origin of a file follow from it.
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
