import type { Loadable } from "../../domain/loadable.ts";
import type { Need } from "../../domain/search/need.ts";
import { NEEDS_FILE } from "../../formats/public-data/needs-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the needs, with the words that people type for them. */
export function loadNeeds(): Promise<Loadable<readonly Need[]>> {
  return fetchWithDecoder(
    NEEDS_FILE,
    async () => (await import("../../formats/public-data/need-list.ts")).readNeedList,
  );
}
