import { readyValue } from "../domain/loadable.ts";
import type { AppState } from "./app-state.ts";
import { selectOrigin } from "./nearest-selectors.ts";

/**
 * The name of the starting point, for the field it was found by; "" for the device's own position, which has none. Undefined
 * without one, and until the file that names it has come.
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
