import type { MultiPolygon, Polygon } from "geojson";
import type { TerritoryOutlines, TerritoryProperties } from "../outlines.ts";
import { type OfficialTerritory, parseOfficial } from "../territory-ref.ts";

const COLLECTIONS = { commune: "communes", epci: "epci", departement: "departements" } as const;
/** A border has two vertices at least; territories with one in common touch at a corner. */
const LEAST_SHARED = 2;

/**
 * The territories of the same level that have a border with a territory, in the order of the outlines. The outlines are drawn from shared
 * arcs: neighbours have the same vertices along their border. None for the region.
 */
export function neighboursOf(outlines: TerritoryOutlines, territory: OfficialTerritory): readonly OfficialTerritory[] {
  if (territory.level === "region") return [];
  const { features } = outlines[COLLECTIONS[territory.level]];
  const isOwn = ({ properties: { code } }: { readonly properties: TerritoryProperties }) => code === territory.code;
  const own = new Set(features.filter(isOwn).flatMap(({ geometry }) => verticesOf(geometry)));
  return features.flatMap((feature) => {
    if (isOwn(feature)) return [];
    const shared = new Set(verticesOf(feature.geometry).filter((vertex) => own.has(vertex)));
    return shared.size < LEAST_SHARED ? [] : (parseOfficial(feature.properties.code) ?? []);
  });
}

function verticesOf({ type, coordinates }: Polygon | MultiPolygon): readonly string[] {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.flat(2).map((position) => position.join(" "));
}
