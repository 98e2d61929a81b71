import type { Loadable } from "../../domain/loadable.ts";
import type { SeasonalLife } from "../../formats/public-data/seasonal-life.ts";
import { SEASONAL_LIFE_FILE } from "../../formats/public-data/seasonal-life-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches meetings and agreements about seasonal work. */
export function loadSeasonalLife(): Promise<Loadable<SeasonalLife>> {
  return fetchWithDecoder(
    SEASONAL_LIFE_FILE,
    async () => (await import("../../formats/public-data/seasonal-life.ts")).readSeasonalLife,
  );
}
