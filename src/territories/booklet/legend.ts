import { FIGURES_COLOURS } from "../../design/theme/figures-colours.ts";
import { COMMUNE_RANKS, type CommuneRank, RANK_THRESHOLDS } from "../../domain/figures/fill-rank.ts";
import type { Threshold } from "../../domain/figures/settings.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { categoryName, FORMAT, words } from "../words.ts";
import type { TerritoryDocument } from "./document.ts";
import { drawnPlaces } from "./drawn-places.ts";
import type { MapMark } from "./map-symbols.tsx";
import { capital, typeset } from "./words.ts";

/** A mark of the map, and what it means. */
export interface LegendItem {
  readonly mark: MapMark;
  readonly text: string;
}

export const LEGEND_TITLE = "Chaque commune, d’après le trajet de la moitié de ses habitants";

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
  const states = communes.map(({ code }) => figures.territories.get(code)?.state);
  const ranks = COMMUNE_RANKS.filter((rank) => rank !== "visited" || states.includes("visited"));
  const nobody = states.includes(undefined)
    ? [item({ kind: "area", colour: FIGURES_COLOURS.light.nobody }, NOBODY)]
    : [];
  const { threshold } = figures.settings;
  return [
    ...ranks.map((rank) => item({ kind: "area", colour: FIGURES_COLOURS.light[rank] }, rankText(rank, threshold))),
    ...nobody,
  ];
}

const NOBODY = "Personne de ce groupe";

/** "10 à 20 min". */
function rankText(rank: CommuneRank, { metric, value }: Threshold): string {
  const limit = (of: keyof typeof RANK_THRESHOLDS) => limitText(RANK_THRESHOLDS[of] * value);
  switch (rank) {
    case "near":
      return `Jusqu’à ${limit("near")} ${metric}`;
    case "served":
      return `${limit("near")} à ${limit("served")} ${metric}`;
    case "visited":
      return words.states.visited;
    case "beyond":
      return `Trop loin : ${limit("served")} à ${limit("beyond")} ${metric}`;
    case "far":
      return `${limit("beyond")} à ${limit("far")} ${metric}`;
    case "farthest":
      return `Plus de ${limit("far")} ${metric}`;
  }
}

function limitText(value: number): string {
  return Number.isInteger(value) ? FORMAT.number(value) : FORMAT.decimal(value);
}
