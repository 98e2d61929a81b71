import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { MultiLineString } from "topojson-specification";
import { polygonsOf } from "../domain/geo/polygons.ts";
import { type BoundingBox, boundingBox } from "../domain/geo/position.ts";
import {
  type AreaOfArcs,
  type Commune,
  LAYER_OF_LEVEL,
  OUTLINE_LAYERS,
  type OutlineLayer,
  type TerritoryOutlines,
} from "../domain/territory.ts";
import { disjointCodes, type TerritoryRef, type TerritorySet } from "../domain/territory-ref.ts";
import { collect, NO_FEATURES } from "./features.ts";
import { type BaseMapCollections, SOURCE } from "./source-ids.ts";

/**
 * The départements with their surroundings, and the limits of EPCI and communes, by source id. Each limit between two of them is there once; those
 * of EPCI are joined to long lines, as dots need.
 */
export function limitCollections(outlines: TerritoryOutlines): BaseMapCollections {
  const { topology } = outlines;
  return toCollections(outlines, collect([feature(topology, arcsOf(topology.objects.communes))]));
}

/** The same, with the areas of the communes instead of their limits. */
export function territoryCollections(outlines: TerritoryOutlines): BaseMapCollections {
  return toCollections(outlines, outlines.communes);
}

function toCollections({ topology, departements }: TerritoryOutlines, communes: FeatureCollection): BaseMapCollections {
  return {
    [SOURCE.departements]: departements,
    [SOURCE.around]: around(merge(topology, areasOf(topology, ["departements"]))),
    [SOURCE.epci]: collect([asFeature(mesh(topology, topology.objects.epci))]),
    [SOURCE.communes]: communes,
  };
}

/** The arcs of areas, each once: to join them, as `mesh` does, takes long. */
function arcsOf({ geometries }: TerritoryOutlines["topology"]["objects"][OutlineLayer]): MultiLineString {
  const arcs = new Set(geometries.flatMap((area) => area.arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
  return { type: "MultiLineString", arcs: [...arcs].map((arc) => [arc]) };
}

export type Outline = Feature<Polygon | MultiPolygon>;

/** The outline of a territory, of a set the common one; undefined for the whole region and for an unknown code. */
export function outlineOf(
  outlines: TerritoryOutlines | undefined,
  territory: TerritoryRef,
  communes: readonly Commune[],
): Outline | undefined {
  if (outlines === undefined || territory.level === "region") return undefined;
  if (territory.level === "ensemble") return outlineOfSet(outlines, territory, communes);
  const { features } = outlines[LAYER_OF_LEVEL[territory.level]];
  return features.find(({ properties }) => properties.code === territory.code);
}

/** The common outline of the territories of a set. */
function outlineOfSet(
  { topology }: TerritoryOutlines,
  territory: TerritorySet,
  communes: readonly Commune[],
): Outline | undefined {
  const codes = disjointCodes(territory, communes);
  const areas = areasOf(topology, OUTLINE_LAYERS).filter(({ properties }) => codes.has(properties.code));
  return areas.length === 0 ? undefined : asFeature(merge(topology, areas));
}

function areasOf({ objects }: TerritoryOutlines["topology"], layers: readonly OutlineLayer[]): AreaOfArcs[] {
  return layers.flatMap((layer) => objects[layer].geometries);
}

/** Features of the chosen territory: its outline and its surroundings. Empty for the whole region. */
export interface ChosenFeatures {
  readonly outline: FeatureCollection<Polygon | MultiPolygon>;
  readonly around: FeatureCollection<MultiPolygon>;
}

export function toChosenFeatures(outline: Outline | undefined): ChosenFeatures {
  if (outline === undefined) return { outline: NO_FEATURES, around: NO_FEATURES };
  return { outline: collect([outline]), around: around(outline.geometry) };
}

/** The bounding box of an outline. */
export function boxOf({ geometry }: Outline): BoundingBox {
  return boundingBox(polygonsOf(geometry).flatMap(([outer = []]) => outer));
}

/** Larger than the extent to which panning is limited. */
const FRAME: Position[] = [
  [-2, 40],
  [14, 40],
  [14, 50],
  [-2, 50],
  [-2, 40],
];

/** The complement of an area, its enclaves included. */
function around(area: Polygon | MultiPolygon): FeatureCollection<MultiPolygon> {
  const outers: Position[][] = [];
  const enclaves: Position[][][] = [];
  for (const [outer = [], ...holes] of polygonsOf(area)) {
    outers.push(outer);
    enclaves.push(...holes.map((hole) => [hole]));
  }
  return collect([asFeature({ type: "MultiPolygon", coordinates: [[FRAME, ...outers], ...enclaves] })]);
}

function asFeature<Shape extends Geometry>(geometry: Shape): Feature<Shape> {
  return { type: "Feature", properties: {}, geometry };
}
