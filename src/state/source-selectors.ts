import type { Manifest } from "../domain/exchange/manifest.ts";
import { withOutlineSource } from "../domain/export/with-outline-source.ts";
import { readyValue } from "../domain/loadable.ts";
import type { OutlineSource } from "../domain/outlines.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";

const NO_SOURCES: Manifest["sources"] = [];

const sources = derive(withOutlineSource);

/** Source of the official outlines; undefined for schematic ones, and until they are loaded. */
export function selectOutlineSource({ resources }: AppState): OutlineSource | undefined {
  return readyValue(resources.territories)?.official;
}

/** Sources of the data, with that of the shown outlines. */
export function selectSources(state: AppState): Manifest["sources"] {
  return sources(state, readyValue(state.resources.manifest)?.sources ?? NO_SOURCES, selectOutlineSource(state));
}
