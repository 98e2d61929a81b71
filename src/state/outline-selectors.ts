import { readyValue } from "../domain/loadable.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import type { AppState } from "./app-state.ts";

/** The outlines that the map draws: finer where it has come near. Undefined until they are loaded. */
export function selectDrawnOutlines({ finerOutlines, resources }: AppState): TerritoryOutlines | undefined {
  return finerOutlines ?? readyValue(resources.territories);
}
