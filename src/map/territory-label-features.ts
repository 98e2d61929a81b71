import type { FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { TerritoryProperties } from "../domain/outlines.ts";
import { type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import { labelPoint } from "../geo/label-point.ts";
import type { Position } from "../geo/position.ts";

export interface TerritoryLabelProperties {
  readonly name: string;
  /** Formatted: "95,8 %"; "" for a label with the name only. */
  readonly share: string;
  readonly population: number;
  /** A département: its name fits wherever its share does. */
  readonly isLarge: boolean;
}

export type TerritoryLabels = FeatureCollection<Point, TerritoryLabelProperties>;

export const NO_TERRITORY_LABELS: TerritoryLabels = { type: "FeatureCollection", features: [] };

/** A territory with its share, undefined without people. */
export interface LabelledTerritory {
  readonly ref: TerritoryRef;
  readonly name: string;
  readonly share: number | undefined;
  readonly population: number;
}

/** Label position of each area, by code. */
export function labelPoints(
  areas: FeatureCollection<Polygon | MultiPolygon, TerritoryProperties>,
): ReadonlyMap<string, Position> {
  return new Map(areas.features.map(({ properties, geometry }) => [properties.code, labelPoint(geometry)]));
}

/**
 * Labels with the name of each territory, and with its share where `hasShares`: a dash for a territory without people.
 */
export function toTerritoryLabels(
  territories: readonly LabelledTerritory[],
  points: ReadonlyMap<string, Position>,
  hasShares: boolean,
): TerritoryLabels {
  const percent = new Intl.NumberFormat("fr-FR", {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    type: "FeatureCollection",
    features: territories.flatMap(({ ref, name, share, population }) => {
      const position = points.get(territoryKey(ref));
      if (position === undefined) return [];
      const isLarge = ref.level === "departement";
      const properties = {
        // As the table writes it: no town is called so.
        name: isLarge && !hasShares ? `${name} (${ref.code})` : name,
        share: hasShares ? (share === undefined ? "–" : percent.format(share)) : "",
        population,
        isLarge,
      };
      return [{ type: "Feature", properties, geometry: { type: "Point", coordinates: [...position] } }];
    }),
  };
}
