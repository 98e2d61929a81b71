import type { SeasonalLife } from "../domain/exchange/seasonal-life.ts";
import { SEASONAL_LIFE_FILE } from "../domain/exchange/seasonal-life-file.ts";
import type { Loadable } from "../domain/loadable.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches meetings and agreements about seasonal work. */
export function loadSeasonalLife(): Promise<Loadable<SeasonalLife>> {
  return fetchWithDecoder(
    SEASONAL_LIFE_FILE,
    async () => (await import("../domain/exchange/seasonal-life.ts")).readSeasonalLife,
  );
}
