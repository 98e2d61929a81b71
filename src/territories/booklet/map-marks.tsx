import { COMMUNE_RANKS } from "../../domain/figures/figures.ts";
import type { Settings } from "../../domain/figures/settings.ts";
import { CATEGORIES, type Category } from "../../domain/place.ts";
import { FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { PLANNED_COLOURS, PLANNED_STAR } from "../../ui/theme/planned.ts";
import { SYMBOLS } from "../../ui/theme/symbols.ts";
import { categoryName, legendName, words } from "../words.ts";
import { drawnPlaces, type TerritoryDocument } from "./document.ts";

const STYLES = SYMBOLS.light;

/** A mark of the map. Colours are attributes, so that a drawing looks the same without a style sheet. */
export type MapMark =
  | { readonly kind: "area"; readonly colour: string }
  | { readonly kind: "place"; readonly category: Category }
  | { readonly kind: "stop" }
  | { readonly kind: "planned" };

const SHAPES: Readonly<Record<Category, string>> = {
  "france-services": "M7 0A7 7 0 1 1-7 0A7 7 0 1 1 7 0Z",
  "espace-saisonnier": "M0-8.4L8.4 0L0 8.4L-8.4 0Z",
  "lieu-multiservices": "M-6.5-6.5H6.5V6.5H-6.5Z",
};

/** A mark around 0, 0, at most 20 units wide. */
export function MarkShape({ mark }: { readonly mark: MapMark }) {
  switch (mark.kind) {
    case "area":
      return (
        <rect x={-10} y={-7} width={20} height={14} fill={mark.colour} stroke={PANEL.light.edge} strokeWidth={0.8} />
      );
    case "place":
      return (
        <path d={SHAPES[mark.category]} fill={STYLES[mark.category].colour} stroke={STYLES.halo} strokeWidth={2} />
      );
    case "stop":
      return <circle r={4.5} fill={STYLES.hollow} stroke={PANEL.light.primary} strokeWidth={2.4} />;
    case "planned":
      return (
        <path
          d={PLANNED_STAR}
          transform="scale(1.1)"
          fill={PLANNED_COLOURS.light.planned}
          stroke={PLANNED_COLOURS.light.plannedEdge}
          strokeWidth={1.4}
        />
      );
  }
}

interface LegendItem {
  readonly mark: MapMark;
  readonly text: string;
}

/** "Communes, par le trajet de la moitié des habitants : au-delà de 20 min, trop loin". */
export function legendTitle({ threshold: { metric, value } }: Pick<Settings, "threshold">): string {
  return `${words.legendCommunes} : au-delà de ${value} ${metric}, trop loin`;
}

/** The legend of the map: classes of communes, then the symbols of what is counted. */
export function legendOf(document: TerritoryDocument): readonly LegendItem[] {
  const { figures, communes } = document;
  const { addresses, stops, planned } = drawnPlaces(document);
  const states = communes.map(({ code }) => figures.territories.get(code)?.state);
  const ranks = [
    ...COMMUNE_RANKS.filter((rank) => rank !== "visited" || states.includes("visited")),
    ...(states.includes(undefined) ? (["nobody"] as const) : []),
  ];
  return [
    ...ranks.map((rank) => ({
      mark: { kind: "area", colour: FIGURES_COLOURS.light[rank] } as const,
      text: legendName(rank, figures.settings.threshold),
    })),
    ...CATEGORIES.filter((category) => addresses.some((place) => place.category === category)).map((category) => ({
      mark: { kind: "place", category } as const,
      text: categoryName(category),
    })),
    ...(stops.length > 0 ? [{ mark: { kind: "stop" } as const, text: "Permanence, quelques heures" }] : []),
    ...(planned.length > 0 ? [{ mark: { kind: "planned" } as const, text: "Lieu ajouté" }] : []),
  ];
}
