import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { CellId } from "./ground-grid.ts";

/** `voisine`: a town outside the region; `hameau`: an inhabited place that is no commune's seat; `pays` and `mer`: surrounding countries and sea. */
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

/** Names in other languages, where the table has them. */
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
