import { byType, CATEGORIES, type Category, type SymbolShape } from "../../domain/category.ts";
import { COMMUNE_RANKS } from "../../domain/figures/figures.ts";
import { receptionsOf } from "../../domain/figures/receptions.ts";
import type { Settings } from "../../domain/figures/settings.ts";
import type { Position } from "../../domain/geo/position.ts";
import { FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { PLANNED_COLOURS, PLANNED_STAR } from "../../ui/theme/planned.ts";
import { SYMBOLS } from "../../ui/theme/symbols.ts";
import { categoryName, legendName, words } from "../words.ts";
import type { TerritoryDocument } from "./document.ts";

/** A mark around 0, 0, at most 20 units wide. Colours are attributes, so that a drawing looks the same without a style sheet. */
interface MapMark {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** The kinds of counted places, as the map draws them. */
type Kind = "stop" | Category | "planned";

const STYLES = SYMBOLS.light;
const PLACE = { stroke: STYLES.halo, width: 2 };
const PATHS: Readonly<Record<SymbolShape, string>> = {
  disc: "M7 0A7 7 0 1 1-7 0A7 7 0 1 1 7 0Z",
  diamond: "M0-8.4L8.4 0L0 8.4L-8.4 0Z",
  square: "M-6.5-6.5H6.5V6.5H-6.5Z",
  triangle: "M0-9.1L8.4 5.6H-8.4Z",
};
/** Those further down are drawn over the others. */
const MARKS: Readonly<Record<Kind, MapMark>> = {
  stop: {
    path: "M4.5 0A4.5 4.5 0 1 1-4.5 0A4.5 4.5 0 1 1 4.5 0Z",
    fill: STYLES.hollow,
    stroke: PANEL.light.primary,
    width: 2.4,
  },
  ...byType(({ shape, colours }) => ({ ...PLACE, path: PATHS[shape], fill: colours.light })),
  planned: {
    path: PLANNED_STAR,
    fill: PLANNED_COLOURS.light.planned,
    stroke: PLANNED_COLOURS.light.plannedEdge,
    width: 1.4,
  },
};

export function MarkShape({ mark: { path, fill, stroke, width } }: { readonly mark: MapMark }) {
  return <path d={path} fill={fill} stroke={stroke} strokeWidth={width} />;
}

/** A thing on the map. */
interface Marked {
  readonly key: string;
  readonly kind: Kind;
  readonly mark: MapMark;
  readonly position: Position;
}

/** Everything that the figures count: an address by the type that is asked for, else by its first type. */
export function markedPlaces({
  places,
  figures: { settings },
  today,
}: Pick<TerritoryDocument, "places" | "figures" | "today">): readonly Marked[] {
  const { addresses, stops } = receptionsOf(places, settings, today).counted;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const asked = CATEGORIES.find((one) => one === settings.service);
  const marked = (key: string, kind: Kind, position: Position) => ({ key, kind, mark: MARKS[kind], position });
  return [
    ...stops.map(({ position }, at) => marked(`stop ${at}`, "stop", position)),
    ...addresses.flatMap(({ id, position }) => {
      const own = id === undefined ? undefined : placeOf.get(id);
      const category = asked ?? CATEGORIES.find((one) => own?.categories.includes(one));
      return id === undefined || category === undefined ? [] : [marked(id, category, position)];
    }),
    ...settings.planned.map(({ id, position }) => marked(id, "planned", position)),
  ];
}

/** "Communes, par le trajet de la moitié des habitants : au-delà de 20 min, trop loin". */
export function legendTitle({ threshold: { metric, value } }: Pick<Settings, "threshold">): string {
  return `${words.legendCommunes} : au-delà de ${value} ${metric}, trop loin`;
}

/** The legend of the map: classes of communes, then the symbols of what is counted. */
export function legendOf(document: TerritoryDocument): readonly { readonly mark: MapMark; readonly text: string }[] {
  const { figures, communes } = document;
  const states = communes.map(({ code }) => figures.territories.get(code)?.state);
  const ranks = [
    ...COMMUNE_RANKS.filter((rank) => rank !== "visited" || states.includes("visited")),
    ...(states.includes(undefined) ? (["nobody"] as const) : []),
  ];
  const kinds = new Set(markedPlaces(document).map(({ kind }) => kind));
  const symbols: readonly (readonly [Kind, string])[] = [
    ...CATEGORIES.map((category) => [category, categoryName(category)] as const),
    ["stop", "Permanence, quelques heures"],
    ["planned", "Lieu ajouté"],
  ];
  return [
    ...ranks.map((rank) => ({
      mark: { path: "M-10-7H10V7H-10Z", fill: FIGURES_COLOURS.light[rank], stroke: PANEL.light.edge, width: 0.8 },
      text: legendName(rank, figures.settings.threshold),
    })),
    ...symbols.filter(([kind]) => kinds.has(kind)).map(([kind, text]) => ({ mark: MARKS[kind], text })),
  ];
}
