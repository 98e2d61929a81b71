import type { DataVersion } from "../../domain/history/data-version.ts";
import type { Loadable } from "../../domain/loadable.ts";
import { CHANGES_FILE } from "../../formats/public-data/changes-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the versions of the data. */
export function loadChanges(): Promise<Loadable<readonly DataVersion[]>> {
  return fetchWithDecoder(
    CHANGES_FILE,
    async () => (await import("../../formats/public-data/change-list.ts")).readChangeList,
  );
}
