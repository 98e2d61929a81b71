import type { FeatureCollection, Point } from "geojson";
import type { BaseMap } from "../domain/base-map.ts";
import { labelPoint } from "../domain/geo/label-point.ts";
import type { Position } from "../domain/geo/position.ts";
import { memoise } from "../domain/memoise.ts";
import type { Place } from "../domain/place.ts";
import type { Commune, TerritoryOutlines } from "../domain/territory.ts";
import { isInTerritory, type TerritoryRef } from "../domain/territory-ref.ts";
import { collect, NO_FEATURES, type PlaceFeatures, pointFeature, toPlaceFeatures } from "./features.ts";
import type { FillLevel } from "./layers/figures.ts";

/** A proposed place, which is numbered by its rank in the list. */
export interface Site {
  readonly position: Position;
  /** Name of its commune. */
  readonly label: string;
}

/** The stops of places, each with the symbol of its service; one for each service and position. */
export function toAllStopFeatures(places: readonly Place[]): PlaceFeatures {
  return collect(places.filter(({ stops }) => stops.length > 0).flatMap(stopsOf));
}

function stopsOf(place: Place): PlaceFeatures["features"] {
  const positions = new Map(
    place.stops.flatMap(({ position }) => (position === undefined ? [] : [[position.join(" "), position] as const])),
  );
  return toPlaceFeatures([place]).features.flatMap((feature) =>
    [...positions.values()].map((position) => pointFeature(position, feature.properties)),
  );
}

export interface SiteProperties {
  /** From 1. */
  readonly rank: number;
  readonly name: string;
}

export function toSiteFeatures(sites: readonly Site[]): FeatureCollection<Point, SiteProperties> {
  return collect(sites.map(({ position, label }, at) => pointFeature(position, { rank: at + 1, name: label })));
}

export interface AreaNameProperties {
  readonly name: string;
  readonly population: number;
  /** Whether it has a commune in the chosen territory. */
  readonly isInside: boolean;
}

export type AreaNames = FeatureCollection<Point, AreaNameProperties>;

const pointsOf = memoise(
  ({ features }: TerritoryOutlines["epci"]): ReadonlyMap<string, Position> =>
    new Map(features.map(({ properties, geometry }) => [properties.code, labelPoint(geometry)])),
);

/** Names of EPCI or départements at a point inside; none of communes, which have their seats. */
export function toAreaNames(
  level: FillLevel,
  outlines: TerritoryOutlines,
  communes: readonly Commune[],
  chosen: TerritoryRef,
): AreaNames {
  if (level === "commune") return NO_FEATURES;
  const areas = level === "epci" ? outlines.epci : outlines.departements;
  const people = new Map<string, number>();
  const inside = new Set<string>();
  for (const commune of communes) {
    const code = level === "epci" ? commune.codeEpci : commune.codeDepartement;
    if (code === undefined) continue;
    people.set(code, (people.get(code) ?? 0) + commune.population);
    if (isInTerritory(commune, chosen)) inside.add(code);
  }
  const points = pointsOf(areas);
  return collect(
    areas.features.flatMap(({ properties: { code, name = "" } }) => {
      const point = points.get(code);
      const properties = { name, population: people.get(code) ?? 0, isInside: inside.has(code) };
      return point === undefined ? [] : [pointFeature(point, properties)];
    }),
  );
}

export interface CommuneNameProperties {
  readonly name: string;
  readonly population: number;
  /** Zoom from which the base map names it. */
  readonly until: number;
}

export type CommuneNames = FeatureCollection<Point, CommuneNameProperties>;

/** Beyond every zoom. */
const NEVER = 99;
/** A label is in the village, at most 3 km from the seat. */
const SAME_DEGREES = 0.05;

type Labels = BaseMap["labels"]["features"];

/** Names of communes at their seats, each until the zoom from which a label of the base map has it. */
export function toCommuneNames(communes: readonly Commune[], labels: Labels): CommuneNames {
  const zoomOf = zoomFinder(labels);
  return collect(
    communes.map((commune) => {
      const { name, population, position } = commune;
      return pointFeature(position, { name, population, until: zoomOf(commune) });
    }),
  );
}

function zoomFinder(labels: Labels): (commune: Commune) => number {
  const towns = new Map<string, Labels>();
  for (const label of labels) {
    const { kind, name } = label.properties;
    if (kind === "ville") towns.set(name, [...(towns.get(name) ?? []), label]);
  }
  return ({ name, position }) =>
    towns.get(name)?.find(({ geometry }) => isNear(geometry.coordinates, position))?.properties.zoom ?? NEVER;
}

function isNear(one: readonly number[], other: Position): boolean {
  return other.every((value, axis) => Math.abs(value - (one[axis] ?? Number.NaN)) < SAME_DEGREES);
}
