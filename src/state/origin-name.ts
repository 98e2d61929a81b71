import { readyValue } from "../domain/loadable.ts";
import type { AppState } from "./app-state.ts";
import { selectOrigin } from "./nearest-selectors.ts";

/**
 * Name of the starting point for the search field; "" for the device's position. Undefined without a starting point, and until the file
 * with its name is loaded.
 */
export function selectOriginName(state: AppState): string | undefined {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return undefined;
  const { name, codeCommune } = origin.start;
  if (state.origin?.kind !== "commune") return name;
  const communes = readyValue(state.resources.communes)?.communes ?? [];
  const hasNamesake = communes.some((commune) => commune.name === name && commune.code !== codeCommune);
  return hasNamesake ? `${name} (${codeCommune?.slice(0, 2)})` : name;
}
