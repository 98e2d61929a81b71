import { readyValue } from "../domain/loadable.ts";
import type { OutlineSource } from "../domain/outlines.ts";
import { withOutlineSource } from "../formats/export/with-outline-source.ts";
import type { DataSources } from "../formats/public-data/data-sources.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_SOURCES: DataSources = [];

const sources = derive(withOutlineSource);

/** Source of the official outlines; undefined for schematic ones, and until they are loaded. */
export function selectOutlineSource({ resources }: AppState): OutlineSource | undefined {
  return readyValue(resources.territories)?.official;
}

/** Sources of the data, with that of the shown outlines. */
export function selectSources(state: AppState): DataSources {
  return sources(state, readyValue(state.resources.sources) ?? NO_SOURCES, selectOutlineSource(state));
}
