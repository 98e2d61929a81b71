import { type BaseMapChoice, DETAILED_BASE_MAP, OWN_BASE_MAP } from "../../domain/base-map-choice.ts";
import { readyValue } from "../../domain/loadable.ts";
import { DETAILED_MAP_FILE } from "../../formats/public-data/file-names.ts";
import type { AppState } from "../app-state.ts";

/** Fingerprint (SHA-256) of the site's archive of tiles; undefined where it has none, or the manifest has not come. */
export function selectDetailedMap({ resources }: AppState): string | undefined {
  return readyValue(resources.manifest)?.files[DETAILED_MAP_FILE]?.sha256;
}

/** The base map of a person who has chosen none. */
export function selectUsualBaseMap(state: AppState): BaseMapChoice {
  return selectDetailedMap(state) === undefined ? OWN_BASE_MAP : DETAILED_BASE_MAP;
}
