import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import {
  type CellId,
  GROUND_CELLS,
  type LabelProperties,
  type RailProperties,
  type RiverProperties,
  type RoadClass,
  type RoadProperties,
} from "../../src/domain/base-map.ts";
import { isWithin } from "../../src/domain/geo/position.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { buildLabels, type LabelFeature } from "./build-labels.ts";
import { buildBorders, buildSea } from "./build-sea.ts";
import { type ByCell, cutAreas, cutLines, fadeOutwards } from "./cut-along-cells.ts";
import type { Areas, GroundNames, GroundTopologies, Lines } from "./input.ts";

/** Quantization steps: the overview has 9.1° in 8e4 steps, about 10 m; a cell 0.8° in 8e3, 10 m. */
const STEPS = { overview: 8e4, cell: 8e3 } as const;
/**
 * Least area of a vertex's triangle, in square degrees: 1e-6 is about 8,700 m² (Visvalingam). At zoom 9, the last before the finer
 * files, a pixel is 11,700 m².
 */
const LEAST_TRIANGLE = {
  lines: 4.5e-6,
  lakes: 6e-7,
  forests: 3e-5,
  glaciers: 3e-6,
  borders: 2e-6,
  region: 2e-5,
} as const;
/** Last zoom whose labels are in the overview. */
const OVERVIEW_ZOOM = 9;

const CLASSES: Readonly<Record<string, RoadClass>> = { motorway: 1, trunk: 2, primary: 3, secondary: 4 };
/** Lower classes are drawn from zoom 9 on only. */
const OVERVIEW_CLASS: RoadClass = 3;

export interface BuiltGround {
  readonly overview: Topology;
  readonly cells: ReadonlyMap<CellId, Topology>;
}

/** Builds the base map: an overview, and finer ground by cell. Deterministic: the same input gives the same bytes. */
export function buildBaseMap(ground: GroundTopologies, names: GroundNames): BuiltGround {
  const [waters, cover, departements] = [
    presimplify(ground.waters),
    presimplify(ground.cover),
    presimplify(ground.departements),
  ];
  const fade = fadeOutwards(regionOf(simplify(departements, LEAST_TRIANGLE.region)));
  const fine = drawGround(ground, fade);
  const coarse = drawGround(
    {
      waters: simplify(waters, LEAST_TRIANGLE.lines),
      roads: simplify(presimplify(mainRoads(ground.roads)), LEAST_TRIANGLE.lines),
      rail: simplify(presimplify(ground.rail), LEAST_TRIANGLE.lines),
      cover: simplify(cover, LEAST_TRIANGLE.forests),
    },
    fade,
  );
  const still = { ...ground, waters: simplify(waters, LEAST_TRIANGLE.lakes) };
  const lakes = objectOf(ground.waters, "lacs") as Areas<{ name?: string }>;
  const labels = buildLabels(names, lakes);
  const overview = topology(
    {
      sea: collection([buildSea(still)]),
      lakes: objectOf(still.waters, "lacs"),
      glaciers: objectOf(simplify(cover, LEAST_TRIANGLE.glaciers), "glaciers"),
      borders: collection(buildBorders({ ...ground, departements: simplify(departements, LEAST_TRIANGLE.borders) })),
      forests: collection(inOrder(coarse.forests)),
      rivers: collection(inOrder(coarse.rivers)),
      rail: collection(inOrder(coarse.rail)),
      roads: collection(inOrder(coarse.roads)),
      labels: collection(labels.filter(({ properties }) => properties.zoom <= OVERVIEW_ZOOM)),
    },
    STEPS.overview,
  );
  const nearLabels = labels.filter(({ properties }) => properties.zoom > OVERVIEW_ZOOM);
  const cells = [...GROUND_CELLS.keys()].map((cell) => [cell, buildCell(cell, fine, nearLabels)] as const);
  return { overview, cells: new Map(cells) };
}

interface Ground {
  readonly forests: ByCell<MultiPolygon, Record<never, never>>;
  readonly rivers: ByCell<MultiLineString, RiverProperties>;
  readonly roads: ByCell<MultiLineString, RoadProperties>;
  readonly rail: ByCell<MultiLineString, RailProperties>;
}

function drawGround(
  { waters, roads, rail, cover }: Pick<GroundTopologies, "waters" | "roads" | "rail" | "cover">,
  fade: ReturnType<typeof fadeOutwards>,
): Ground {
  const tunnels = objectOf(roads, "tunnels").features.map((one) => ({
    ...one,
    properties: { ...toRoad(one.properties), isTunnel: true as const },
  }));
  return {
    forests: cutAreas((objectOf(cover, "forets") as Areas).features.map((one) => ({ ...one, properties: {} }))),
    rivers: cutLines(
      fade(
        (objectOf(waters, "rivieres") as Lines<RiverProperties>).features.map((one) => ({
          ...one,
          properties: { name: one.properties.name, rank: one.properties.rank },
        })),
      ),
    ),
    roads: cutLines(
      fade([
        ...(objectOf(roads, "routes") as Lines).features.map((one) => ({ ...one, properties: toRoad(one.properties) })),
        ...(tunnels as Feature<LineString | MultiLineString, RoadProperties>[]),
      ]),
    ),
    rail: cutLines(
      fade(
        (objectOf(rail, "rail") as Lines<{ class: string }>).features.map((one) => ({
          ...one,
          properties: { isNarrow: one.properties.class === "narrow_gauge" },
        })),
      ),
    ),
  };
}

/** The seven départements without their neighbours. */
function regionOf(departements: GroundTopologies["departements"]): Areas {
  const all = objectOf(departements, "departements") as Areas;
  return { ...all, features: all.features.filter(({ id }) => DEPARTEMENTS.some(({ code }) => code === id)) };
}

/** The roads of the overview, with vertices in common only where two of them meet. */
function mainRoads(roads: GroundTopologies["roads"]): GroundTopologies["roads"] {
  const main = (name: "routes" | "tunnels") =>
    collection(
      (objectOf(roads, name) as Lines).features.filter(({ properties }) => toRoad(properties).class <= OVERVIEW_CLASS),
    );
  return topology({ routes: main("routes"), tunnels: main("tunnels") }) as unknown as GroundTopologies["roads"];
}

function toRoad(properties: object | null): RoadProperties {
  const { class: name, ref } = properties as { class: string; ref?: string };
  return { ...(ref === undefined ? {} : { ref }), class: CLASSES[name] ?? 4 };
}

function buildCell(cell: CellId, { forests, rivers, roads, rail }: Ground, labels: readonly LabelFeature[]): Topology {
  const box = GROUND_CELLS.get(cell) ?? [0, 0, 0, 0];
  const inCell = labels.filter(({ geometry: { coordinates } }) => {
    const [longitude = 0, latitude = 0] = coordinates;
    return isWithin(box, [longitude, latitude]);
  });
  return topology(
    {
      forests: collection(forests.get(cell) ?? []),
      rivers: collection(rivers.get(cell) ?? []),
      roads: collection(roads.get(cell) ?? []),
      rail: collection(rail.get(cell) ?? []),
      labels: collection<Feature["geometry"], LabelProperties>(inCell),
    },
    STEPS.cell,
  );
}

/** The parts of all cells, each with the id of its cell. */
function inOrder<Shape extends Geometry, Properties>(
  byCell: ReadonlyMap<CellId, readonly Feature<Shape, Properties>[]>,
): Feature<Shape, Properties & { cell: CellId }>[] {
  return [...byCell].flatMap(([cell, features]) =>
    features.map((one) => ({ ...one, properties: { ...one.properties, cell } })),
  );
}

function collection<Shape extends Geometry, Properties>(
  features: readonly Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features: [...features] };
}

function objectOf<Kinds extends Objects>(from: Topology<Kinds>, name: keyof Kinds & string): Areas | Lines {
  return feature(from, from.objects[name] as GeometryCollection) as FeatureCollection<
    Polygon & MultiPolygon & LineString & MultiLineString
  >;
}
