import type { Figures } from "../domain/figures/figures.ts";
import { readyValue } from "../domain/loadable.ts";
import type { TerritoryDocument } from "./booklet/document.ts";
import { communesOf, epcisOf } from "./context.ts";
import type { State } from "./store.ts";

/** What booklet and picture show of a state; undefined until the figures are there. */
export function documentOf(
  state: State,
  { winter, link, today }: { readonly winter: Figures | undefined; readonly link: string; readonly today: string },
): TerritoryDocument | undefined {
  const { choices, files, imported, sites } = state;
  const figures = readyValue(state.figures);
  if (figures === undefined) return undefined;
  return {
    territory: choices.territory,
    figures,
    winter,
    sites: sites.status === "ready" ? sites.value : undefined,
    communes: communesOf(state),
    epcis: epcisOf(state),
    places: [...(readyValue(files.places) ?? []), ...imported],
    outlines: readyValue(files.outlines),
    baseMap: readyValue(files.baseMap),
    sources: readyValue(files.sources) ?? [],
    populationVintage: readyValue(files.manifest)?.populationVintage ?? "",
    link,
    today,
  };
}
