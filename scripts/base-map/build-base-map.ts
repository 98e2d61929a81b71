import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from "geojson";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type {
  LabelProperties,
  LakeProperties,
  LandProperties,
  ReachProperties,
  RidgeProperties,
  RiverProperties,
  RoadProperties,
} from "../../src/domain/base-map.ts";
import type { ReliefProperties } from "../../src/domain/relief-grid.ts";
import type { Position } from "../../src/geo/position.ts";
import { buildLabels } from "./build-labels.ts";
import { buildLakes } from "./build-lakes.ts";
import { buildLand } from "./build-land.ts";
import { buildLines } from "./build-lines.ts";
import { buildRelief } from "./build-relief.ts";
import { buildSea } from "./build-sea.ts";
import type { BaseMapInput, BaseMapProblem } from "./input.ts";
import type { Gazetteer } from "./resolve-vertices.ts";

/** Quantization steps along each side of the window: 9.5° in 30,000 steps is 35 m by 24 m; the last zoom, 12, has 14 m per pixel. */
const QUANTIZATION = 3e4;

export type BaseMapTopology = Topology<{
  land: GeometryCollection<LandProperties>;
  sea: GeometryCollection<Record<never, never>>;
  lakes: GeometryCollection<LakeProperties>;
  rivers: GeometryCollection<RiverProperties>;
  reaches: GeometryCollection<ReachProperties>;
  ridges: GeometryCollection<RidgeProperties>;
  roads: GeometryCollection<RoadProperties>;
  labels: GeometryCollection<LabelProperties>;
  relief: GeometryCollection<ReliefProperties>;
}>;

/**
 * Builds the base map from its tables: smooth rivers, ridges and roads, lakes with a shore, land, and labels. Deterministic: the same input
 * gives the same bytes. `problems` lists rows with unknown names; the caller decides whether they stop the build.
 */
export function buildBaseMap(input: BaseMapInput): { topology: BaseMapTopology; problems: BaseMapProblem[] } {
  const gazetteer: Gazetteer = {
    seats: new Map(input.communes.map(({ code, position }) => [code, position])),
    cols: new Map([...input.portes, ...input.cols].map(({ name, position }) => [name, position])),
  };
  const { rivers, reaches, ridges, roads, problems } = buildLines(input, gazetteer);
  const lakes = buildLakes(input.lacsFormes, input.reperes);
  const courses = { ridges: ridges.map(coordinatesOf), rivers: rivers.map(coordinatesOf) };
  const labels = buildLabels(input, courses, gazetteer);
  const land = buildLand(input.countries, input.frenchDepartements);
  const objects = {
    land: collection(land),
    sea: collection([buildSea(land, input.departements?.features ?? [])]),
    lakes: collection(lakes.lakes),
    rivers: collection(rivers),
    reaches: collection(reaches),
    ridges: collection(ridges),
    roads: collection(roads),
    labels: collection(labels.labels),
    relief: collection(buildRelief(input, gazetteer)),
  };
  return {
    topology: topology(objects, QUANTIZATION) as unknown as BaseMapTopology,
    problems: [...problems, ...lakes.problems, ...labels.problems],
  };
}

function collection<Shape extends Geometry, Properties extends GeoJsonProperties>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}

function coordinatesOf(feature: { geometry: { coordinates: number[][] } }): Position[] {
  return feature.geometry.coordinates.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}
