import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { CommunesAndEpcis } from "../data/public-data/commune-columns.ts";
import type { Figures } from "../domain/figures/figures.ts";
import type { BoundingBox } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import { memoise } from "../domain/memoise.ts";
import type { Place } from "../domain/place.ts";
import { buildSearchIndex } from "../domain/search/search-index.ts";
import { nameTerritories } from "../domain/search/search-territories.ts";
import type { Commune, Epci } from "../domain/territory.ts";
import { type TerritoryRef, territoryKey, territoryName } from "../domain/territory-ref.ts";
import { REGION_NAME } from "../ui/messages/french-names.ts";
import type { FiguresWork } from "../worker/figures-work.ts";
import type { TerritoryDocument } from "./booklet/document.ts";
import type { Actions, State, Store } from "./store.ts";
import { territoryLabel } from "./words.ts";

export interface TerritoriesContext {
  readonly store: Store;
  readonly actions: Actions;
  /** Loads failed files again, and asks again for the figures. */
  readonly retry: () => void;
  /** Computes figures beside those of the page. */
  readonly work: FiguresWork;
  /** ISO 8601 date in France. */
  readonly today: string;
  /** Loads the finer ground of what the map shows. */
  readonly ground: (box: BoundingBox, zoom: number) => void;
}

export const Context = createContext<TerritoriesContext | undefined>(undefined);

export function useTerritories(): TerritoriesContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error("useTerritories is called outside its context");
  return context;
}

/** The value of a selector for the present state. The selector must return the same object for the same state. */
export function useTerritoriesState<T>(selector: (state: State) => T): T {
  return useStore(useTerritories().store, selector);
}

const NO_COMMUNES: readonly Commune[] = [];
const NO_EPCIS: readonly Epci[] = [];

export function communesOf({ resources }: State): readonly Commune[] {
  return readyValue(resources.communes)?.communes ?? NO_COMMUNES;
}

function epcisOf({ resources }: State): readonly Epci[] {
  return readyValue(resources.communes)?.epcis ?? NO_EPCIS;
}

const together = memoise((own: readonly Place[]) => memoise((around: readonly Place[]) => [...own, ...around]));

/** The places of the region and of its neighbours; undefined until both are there. */
export function placesOf({ resources }: State): readonly Place[] | undefined {
  const own = readyValue(resources.places);
  const around = readyValue(resources.neighbours);
  return own && around && together(own)(around);
}

/** Name of a territory in a title: "Hautes-Alpes (05)"; its code while its name is unknown. */
export function nameOf(state: State, ref: TerritoryRef): string {
  if (ref.level === "region") return REGION_NAME;
  const name = territoryName(ref, communesOf(state), epcisOf(state));
  return name ?? territoryLabel(ref, territoryKey(ref));
}

/** The names and index for the search of territories, made once. */
export const searchOf = memoise(({ communes, epcis }: CommunesAndEpcis) => ({
  names: nameTerritories(communes, epcis),
  index: buildSearchIndex({ communes }),
}));

export const ANSWER_ID = "reponse";

/** Moves the focus to the answer: the control of the act goes away with it. */
export function focusAnswer(): void {
  document.getElementById(ANSWER_ID)?.focus();
}

/** The content of booklet and picture for a state; undefined until the figures are there. */
export function documentOf(
  state: State,
  { winter, link, today }: { readonly winter: Figures | undefined; readonly link: string; readonly today: string },
): TerritoryDocument | undefined {
  const { choices, resources, imported, sites } = state;
  const figures = readyValue(state.figures);
  if (figures === undefined) return undefined;
  return {
    territory: choices.territory,
    title: nameOf(state, choices.territory),
    figures,
    winter,
    sites: sites.status === "ready" ? sites.value : undefined,
    communes: communesOf(state),
    places: [...(placesOf(state) ?? []), ...imported],
    outlines: readyValue(resources.outlines),
    baseMap: readyValue(resources.baseMap),
    sources: readyValue(resources.sources) ?? [],
    populationVintage: readyValue(resources.manifest)?.populationVintage ?? "",
    link,
    today,
  };
}
