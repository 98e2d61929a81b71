import type { Loadable } from "../../domain/loadable.ts";
import type { RailStations } from "../../domain/rail-station.ts";
import { RAIL_STATIONS_FILE } from "../../formats/public-data/rail-stations-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the railway stations, and the lines whose stations are missing. */
export function loadRailStations(): Promise<Loadable<RailStations>> {
  return fetchWithDecoder(
    RAIL_STATIONS_FILE,
    async () => (await import("../../formats/public-data/rail-station-columns.ts")).readRailStationColumns,
  );
}
