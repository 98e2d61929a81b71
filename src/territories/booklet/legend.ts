import { COMMUNE_RANKS } from "../../domain/figures/fill-rank.ts";
import type { Settings } from "../../domain/figures/settings.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { categoryName, legendName, words } from "../words.ts";
import type { TerritoryDocument } from "./document.ts";
import { drawnPlaces } from "./drawn-places.ts";
import type { MapMark } from "./map-symbols.tsx";
import { capital, typeset } from "./words.ts";

/** A mark of the map, and what it means. */
export interface LegendItem {
  readonly mark: MapMark;
  readonly text: string;
}

/** "Communes, par le trajet de la moitié des habitants : au-delà de 20 min, trop loin". */
export function legendTitle({ threshold: { metric, value } }: Pick<Settings, "threshold">): string {
  return typeset(`${words.legendCommunes} : au-delà de ${value} ${metric}, trop loin`);
}

/** The legend of the map: classes of communes, then the symbols of what is counted. */
export function legendOf(document: TerritoryDocument): readonly LegendItem[] {
  const { addresses, stops, planned } = drawnPlaces(document);
  const categories = CATEGORIES.filter((category) => addresses.some((place) => place.category === category));
  return [
    ...classesOf(document),
    ...categories.map((category) => item({ kind: "place", category }, capital(categoryName(category)))),
    ...(stops.length > 0 ? [item({ kind: "stop" }, "Permanence, quelques heures")] : []),
    ...(planned.length > 0 ? [item({ kind: "planned" }, "Lieu ajouté")] : []),
  ];
}

function item(mark: MapMark, text: string): LegendItem {
  return { mark, text: typeset(text) };
}

function classesOf({ figures, communes }: TerritoryDocument): readonly LegendItem[] {
  const { threshold } = figures.settings;
  const states = communes.map(({ code }) => figures.territories.get(code)?.state);
  const ranks = COMMUNE_RANKS.filter((rank) => rank !== "visited" || states.includes("visited"));
  const nobody = states.includes(undefined)
    ? [item({ kind: "area", colour: FIGURES_COLOURS.light.nobody }, legendName("nobody", threshold))]
    : [];
  return [
    ...ranks.map((rank) => item({ kind: "area", colour: FIGURES_COLOURS.light[rank] }, legendName(rank, threshold))),
    ...nobody,
  ];
}
