import type { Loadable } from "../../domain/loadable.ts";
import type { UsefulLink } from "../../domain/useful-link/useful-link.ts";
import { USEFUL_LINKS_FILE } from "../../formats/public-data/useful-links-file.ts";
import { fetchWithDecoder } from "./fetch-json.ts";

/** Fetches the useful links. */
export function loadUsefulLinks(): Promise<Loadable<readonly UsefulLink[]>> {
  return fetchWithDecoder(
    USEFUL_LINKS_FILE,
    async () => (await import("../../formats/public-data/useful-link-list.ts")).readUsefulLinkList,
  );
}
