import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type BoundingBox, boundingBox } from "../domain/geo/position.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import { disjointCodes, type TerritoryRef, type TerritorySet, territoryKey } from "../domain/territory-ref.ts";
import { commonOutline, deriveAround } from "./derive-around.ts";

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

/** Features of the compared territories that have an outline: each with its rank in the comparison, from 0. */
export function toComparedFeatures(
  compared: readonly (Outline | undefined)[],
): FeatureCollection<Polygon | MultiPolygon> {
  const features = compared.flatMap((outline, rank) =>
    outline === undefined ? [] : [{ ...outline, properties: { rank } }],
  );
  return { type: "FeatureCollection", features };
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
