import { readyValue } from "../domain/loadable.ts";
import type { DataSources } from "../formats/public-data/data-sources.ts";
import type { AppState } from "./app-state.ts";

const NO_SOURCES: DataSources = [];

/** Sources of the data. */
export function selectSources({ resources }: AppState): DataSources {
  return readyValue(resources.sources) ?? NO_SOURCES;
}
