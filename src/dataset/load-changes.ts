import { CHANGES_FILE } from "../domain/exchange/changes-file.ts";
import type { DataVersion } from "../domain/history/data-version.ts";
import type { Loadable } from "../domain/loadable.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the versions of the data. */
export function loadChanges(): Promise<Loadable<readonly DataVersion[]>> {
  return fetchWithDecoder(CHANGES_FILE, async () => (await import("../domain/exchange/change-list.ts")).readChangeList);
}
