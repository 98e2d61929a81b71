import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { type BoundingBox, boundingBox } from "../domain/geo/position.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import { disjointCodes, type TerritoryRef, type TerritorySet, territoryKey } from "../domain/territory-ref.ts";
import { type BaseMapCollections, SOURCE } from "./source-ids.ts";

/** The outlines by source id, with the surroundings of the départements. */
export function territoryCollections(outlines: TerritoryOutlines): BaseMapCollections {
  return {
    [SOURCE.departements]: outlines.departements,
    [SOURCE.around]: deriveAround(outlines.departements),
    [SOURCE.epci]: deriveBorders(outlines.epci),
    [SOURCE.communes]: outlines.communes,
  };
}

export type Outline = Feature<Polygon | MultiPolygon>;

/** The outline of a territory, of a set the common one; undefined for the whole region and for an unknown code. */
export function outlineOf(
  outlines: TerritoryOutlines | undefined,
  territory: TerritoryRef,
  communes: readonly Commune[],
): Outline | undefined {
  const code = territoryKey(territory);
  const isIt = ({ properties }: { readonly properties: { readonly code: string } }) => properties.code === code;
  switch (territory.level) {
    case "region":
      return undefined;
    case "departement":
      return outlines?.departements.features.find(isIt);
    case "epci":
      return outlines?.epci.features.find(isIt);
    case "commune":
      return outlines?.communes.features.find(isIt);
    case "ensemble":
      return outlines && outlineOfSet(outlines, territory, communes);
  }
}

/** Each ring is a polygon: the outline is drawn as lines, and the area around it has the rings as holes. */
function outlineOfSet(
  { departements, epci, communes: seats }: TerritoryOutlines,
  territory: TerritorySet,
  communes: readonly Commune[],
): Outline | undefined {
  const codes = disjointCodes(territory, communes);
  const parts = [departements, epci, seats].flatMap(({ features }) =>
    features.filter(({ properties }) => codes.has(properties.code)),
  );
  const coordinates = commonOutline(parts).map((ring) => [ring]);
  if (coordinates.length === 0) return undefined;
  return { type: "Feature", properties: null, geometry: { type: "MultiPolygon", coordinates } };
}

/** Features of the chosen territory: its outline and its surroundings. Empty for the whole region. */
export interface ChosenFeatures {
  readonly outline: FeatureCollection<Polygon | MultiPolygon>;
  readonly around: FeatureCollection<Polygon>;
}

export function toChosenFeatures(outline: Outline | undefined): ChosenFeatures {
  if (outline === undefined) return NOTHING_CHOSEN;
  const alone: FeatureCollection<Polygon | MultiPolygon> = { type: "FeatureCollection", features: [outline] };
  return { outline: alone, around: deriveAround(alone) };
}

const NOTHING_CHOSEN: ChosenFeatures = {
  outline: { type: "FeatureCollection", features: [] },
  around: { type: "FeatureCollection", features: [] },
};

/** The bounding box of an outline. */
export function boxOf({ geometry }: Outline): BoundingBox {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return boundingBox(parts.flatMap(([outer = []]) => outer));
}

/** Larger than the extent to which panning is limited. */
const FRAME: Position[] = [
  [-2, 40],
  [14, 40],
  [14, 50],
  [-2, 50],
  [-2, 40],
];

/**
 * The complement of the given areas: one polygon with their common outline as holes. Adjacent areas must share the vertices of their
 * borders, as in a TopoJSON topology.
 */
export function deriveAround(areas: FeatureCollection<Polygon | MultiPolygon>): FeatureCollection<Polygon> {
  const holes = commonOutline(areas.features);
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [FRAME, ...holes] } }],
  };
}

/** Closed rings around areas that share the vertices of their borders: of a border between two areas nothing remains. */
function commonOutline(areas: readonly Feature<Polygon | MultiPolygon>[]): Position[][] {
  return chain(outerEdges(areas));
}

type Edge = readonly [from: Position, to: Position];

/** Edges of a single area: a border between two areas occurs in both. */
function outerEdges(areas: readonly Feature<Polygon | MultiPolygon>[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const edge of areas.flatMap(edgesOf)) {
    const key = edgeKey(...edge);
    const wasShared = edges.delete(key);
    if (!wasShared) edges.set(key, edge);
  }
  return [...edges.values()];
}

function edgesOf({ geometry }: Feature<Polygon | MultiPolygon>): Edge[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().flatMap((ring) => ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]));
}

/** Joins edges to closed rings. */
function chain(edges: readonly Edge[]): Position[][] {
  const onwards = new Map<number, Edge[]>();
  for (const edge of edges) {
    const from = vertexKey(edge[0]);
    onwards.set(from, [...(onwards.get(from) ?? []), edge]);
  }
  const rings: Position[][] = [];
  for (const [start] of edges) {
    const ring = [start];
    for (let edge = onwards.get(vertexKey(start))?.pop(); edge !== undefined; ) {
      ring.push(edge[1]);
      edge = onwards.get(vertexKey(edge[1]))?.pop();
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}

type Areas = FeatureCollection<Polygon | MultiPolygon>;

/**
 * The outlines of areas, with each common border once: drawn twice, it would fill the gaps of a dotted line. Adjacent areas must share the
 * vertices of their borders, as in a TopoJSON topology.
 */
export function deriveBorders(areas: Areas): FeatureCollection<MultiLineString> {
  const drawn = new Set<string>();
  const coordinates = areas.features.flatMap(ringsOf).flatMap((ring) => newStretches(ring, drawn));
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } }],
  };
}

function ringsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The parts of a ring that no ring before has drawn; marks them as drawn. */
function newStretches(ring: readonly Position[], drawn: Set<string>): Position[][] {
  const stretches: Position[][] = [];
  let isOpen = false;
  for (const [index, from] of ring.slice(0, -1).entries()) {
    const to = ring[index + 1] ?? from;
    const edge = edgeKey(from, to);
    const isNew = !drawn.has(edge);
    if (isNew && isOpen) stretches.at(-1)?.push(to);
    else if (isNew) stretches.push([from, to]);
    isOpen = isNew;
    drawn.add(edge);
  }
  return stretches;
}

/** About a metre; the grids of the outlines are coarser, and integers are converted to text several times as fast as degrees. */
const STEPS_PER_DEGREE = 100_000;

/** Key of a vertex of outlines: an integer, equal for positions that round to the same metre. */
export function vertexKey([longitude = 0, latitude = 0]: Position): number {
  const column = Math.round((longitude + 180) * STEPS_PER_DEGREE);
  return column * 180 * STEPS_PER_DEGREE + Math.round((latitude + 90) * STEPS_PER_DEGREE);
}

/** Key of an edge, equal in both directions. */
export function edgeKey(from: Position, to: Position): string {
  const [one, other] = [vertexKey(from), vertexKey(to)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
