import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { BoundingBox } from "./geo/position.ts";

/** `voisine`: a town outside the region; `hameau`: an inhabited place that is no commune's town hall; `pays` and `mer`: surrounding countries and sea. */
export const LABEL_KINDS = [
  "sommet",
  "massif",
  "vallee",
  "lac",
  "parc",
  "ville",
  "hameau",
  "voisine",
  "pays",
  "mer",
  "col",
  "station",
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** 1 is the most important. */
export type Rank = 1 | 2 | 3;

/** How faint a line is outside the region: 3 at the edge of the ground. */
export type Fade = 1 | 2 | 3;

/** Lines are cut along the cells of the grid: those of a cell whose finer file is loaded are replaced. */
interface OfCell {
  /** Left out in the finer files, which have one cell each. */
  readonly cell?: CellId;
  /** Left out inside the region. */
  readonly fade?: Fade;
}

export interface LakeProperties {
  /** Left out where none is known. */
  readonly name?: string;
}

export interface RiverProperties extends OfCell {
  readonly name: string;
  readonly rank: Rank;
}

/** 1 motorways, 2 expressways and trunk roads, 3 main roads, 4 secondary roads. */
export type RoadClass = 1 | 2 | 3 | 4;

export interface RoadProperties extends OfCell {
  /** Left out where none is known. */
  readonly ref?: string;
  readonly class: RoadClass;
  readonly isTunnel?: true;
}

export interface RailProperties extends OfCell {
  readonly isNarrow: boolean;
}

export type ForeignNames = Readonly<Partial<Record<"en" | "it" | "es", string>>>;

export interface LabelProperties extends ForeignNames {
  readonly kind: LabelKind;
  readonly name: string;
  readonly rank: Rank;
  /** First zoom of the label. */
  readonly zoom: number;
  /** Among labels of one layer, the lower is placed first; left out for 0. */
  readonly order?: number;
  /** Metres above sea level, where the table has them. */
  readonly altitude?: number;
}

type Lines<Properties> = FeatureCollection<LineString | MultiLineString, Properties>;
type Areas<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;

/** Collections that a finer file has too. */
export interface CellGround {
  readonly forests: Areas<OfCell>;
  readonly rivers: Lines<RiverProperties>;
  readonly roads: Lines<RoadProperties>;
  readonly rail: Lines<RailProperties>;
  readonly labels: FeatureCollection<Point, LabelProperties>;
}

/** The embedded base map, decoded: a collection for each object of base-map.topojson. */
export interface BaseMap extends CellGround {
  readonly sea: Areas<Record<never, never>>;
  readonly lakes: Areas<LakeProperties>;
  readonly glaciers: Areas<Record<never, never>>;
  /** Limits of countries outside the region and along it. */
  readonly borders: Lines<Record<never, never>>;
}

/** Finer ground by the cell of the grid. */
export type NearGround = ReadonlyMap<CellId, CellGround>;

export const CELL_LAYERS = [
  "forests",
  "rivers",
  "roads",
  "rail",
  "labels",
] as const satisfies readonly (keyof CellGround)[];
export const BASE_MAP_LAYERS = [
  ...CELL_LAYERS,
  "sea",
  "lakes",
  "glaciers",
  "borders",
] as const satisfies readonly (keyof BaseMap)[];

/** Base maps: the embedded one, which needs no request, or Plan IGN, fetched from the network. */
export const BASE_MAP_CHOICES = ["integree", "plan"] as const;
export type BaseMapChoice = (typeof BASE_MAP_CHOICES)[number];

/** Attribution of Plan IGN, the same in every language: required by its licence (Licence Ouverte 2.0). */
export const PLAN_CREDIT = "© IGN – Plan IGN";

/** The entry of the plan among the sources, in the form of those of the data. */
export const PLAN_PROVENANCE = {
  id: "plan-ign",
  producer: "Institut national de l’information géographique et forestière (IGN)",
  title: "Plan IGN, par la Géoplateforme",
  licence: "Licence Ouverte 2.0",
  vintage: "",
  url: "",
  date: "",
  tables: ["fond de carte en ligne"],
};

/** Extent of the real ground: the seven départements and their surroundings. */
export const GROUND_BOX: BoundingBox = [4.55, 43.4, 7.8, 46.55];
const SIDE = 4;
/** From this zoom on the finer files are loaded. */
export const NEAR_ZOOM = 9.5;

/** "03": column from the west, row from the south. */
export type CellId = `${number}`;

export const GROUND_CELLS: ReadonlyMap<CellId, BoundingBox> = new Map(
  Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [column, row] = [at % SIDE, Math.floor(at / SIDE)];
    return [
      `${column}${row}` as CellId,
      [edge(0, column), edge(1, row), edge(0, column + 1), edge(1, row + 1)],
    ] as const;
  }),
);

function edge(axis: 0 | 1, step: number): number {
  const [from, to] = [GROUND_BOX[axis], GROUND_BOX[axis === 0 ? 2 : 3]];
  return from + ((to - from) * step) / SIDE;
}

export function cellsIn([west, south, east, north]: BoundingBox): readonly CellId[] {
  return [...GROUND_CELLS]
    .filter(([, box]) => box[0] < east && box[2] > west && box[1] < north && box[3] > south)
    .map(([cell]) => cell);
}

/** From this zoom on a map of buildings and paths is offered, which the embedded map has not. */
export const PLAN_OFFER_ZOOM = 13;
