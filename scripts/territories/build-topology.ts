import type { GeometryCollection, MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { Polygon as ArcPolygon, Topology } from "topojson-specification";
import { collectionOf, textOf } from "./collection-of.ts";
import { STEPS_PER_DEGREE } from "./grid.ts";
import { orderArcs } from "./order-arcs.ts";
import type { TerritoryCollection, TerritoryGeometry, TerritoryObjects } from "./territory-objects.ts";
import { toDegrees } from "./to-degrees.ts";
import type { Face } from "./trace-faces.ts";

/** A territory and the indexes of its faces. */
export interface TerritoryFaces {
  readonly code: string;
  readonly name: string;
  readonly faces: readonly number[];
}

/** Territories of each level, in the order of the output. */
export interface TerritoryLevels {
  readonly communes: readonly TerritoryFaces[];
  readonly epci: readonly TerritoryFaces[];
  readonly departements: readonly TerritoryFaces[];
  readonly adjustedSeats: readonly string[];
}

/**
 * Dissolves faces to territories, as a topology in degrees: a border between two territories is one arc, in all levels. Arcs have the
 * vertices of the grid without rounding.
 */
export function buildTopology(faces: readonly Face[], levels: TerritoryLevels): Topology<TerritoryObjects> {
  const dissolve = createDissolver(faces);
  const collect = (territories: readonly TerritoryFaces[], isNamed = true) => ({
    type: "FeatureCollection" as const,
    features: territories.map(({ code, name, faces: indices }) => ({
      type: "Feature" as const,
      properties: isNamed ? { code, name } : { code },
      geometry: dissolve(indices),
    })),
  });
  const onGrid = topology({
    communes: collect(levels.communes, false),
    epci: collect(levels.epci),
    departements: collect(levels.departements),
  });
  const objects = {
    communes: markSchematic(onGrid, "communes"),
    epci: markSchematic(onGrid, "epci"),
    departements: { ...markSchematic(onGrid, "departements"), adjustedSeats: [...levels.adjustedSeats] },
  };
  return toDegrees(orderArcs({ ...onGrid, objects }), STEPS_PER_DEGREE);
}

function createDissolver(faces: readonly Face[]): (indices: readonly number[]) => Polygon | MultiPolygon {
  const collection: GeometryCollection = { type: "GeometryCollection", geometries: faces.map(toPolygon) };
  const mesh = topology({ faces: collection });
  const pieces = collectionOf(mesh, "faces").geometries;
  return (indices) => {
    const geometries = indices.flatMap((index): ArcPolygon[] => {
      const piece = pieces[index];
      return piece?.type === "Polygon" ? [{ type: "Polygon", arcs: piece.arcs }] : [];
    });
    const { coordinates } = merge(mesh, geometries);
    const [polygon, ...others] = coordinates;
    return polygon !== undefined && others.length === 0
      ? { type: "Polygon", coordinates: polygon }
      : { type: "MultiPolygon", coordinates };
  };
}

function toPolygon(face: Face): Polygon {
  return { type: "Polygon", coordinates: face.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])) };
}

function markSchematic(onGrid: Topology, name: string): TerritoryCollection {
  const geometries = collectionOf(onGrid, name).geometries.flatMap((geometry): TerritoryGeometry[] => {
    const code = textOf(geometry.properties, "code");
    const isNamed = "name" in (geometry.properties ?? {});
    const properties = isNamed ? { code, name: textOf(geometry.properties, "name") } : { code };
    if (geometry.type === "Polygon") return [{ type: "Polygon", properties, arcs: geometry.arcs }];
    return geometry.type === "MultiPolygon" ? [{ type: "MultiPolygon", properties, arcs: geometry.arcs }] : [];
  });
  return { type: "GeometryCollection", precision: "schematic", geometries };
}
