import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from "geojson";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import type { Position } from "../domain/geo/position.ts";
import { memoise } from "../domain/memoise.ts";
import type { RailStation } from "../domain/nearest/nearest-rail-station.ts";
import { conditionOf, type PassageState } from "../domain/network/conditions.ts";
import type { Way } from "../domain/network/find-way.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import type { Place } from "../domain/place.ts";
import type { SigningCommune } from "../domain/seasonal/convention-life.ts";
import { isWithoutSpace, type Resort, type ResortAccess } from "../domain/seasonal/resorts.ts";
import { type Commune, isNeighbour } from "../domain/territory.ts";
import type { ResortState } from "../ui/theme/marks.ts";

export const NO_FEATURES = { type: "FeatureCollection" as const, features: [] as never[] };

export function collect<Shape extends Geometry, Properties>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}

export function pointFeature<Properties>(position: Position, properties: Properties): Feature<Point, Properties> {
  return { type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties };
}

export interface PlaceProperties {
  readonly id: string;
  readonly name: string;
  /** Name of its image, with its categories: see draw-images.ts. */
  readonly icon: string;
}

export type PlaceFeatures = FeatureCollection<Point, PlaceProperties>;

/** Part of the icon of an imported place. */
export const IMPORTED_ICON = "brought";

const placeFeature = memoise((place: Place) =>
  pointFeature(place.position, { id: place.id, name: place.name, icon: iconOf(place) }),
);

/**
 * Places as point features with few properties: up to 20,000 of a layer go to MapLibre's worker at each filter. Each feature is made once.
 */
export function toPlaceFeatures(places: readonly Place[]): PlaceFeatures {
  return collect(places.map(placeFeature));
}

/**
 * Key of the symbol of a place: "france-services+espace-saisonnier|full|ring|accueil", with "|brought" for an imported one and "|neighbour"
 * for one outside the region.
 */
function iconOf(place: Place): string {
  const { categories, precision, format, kind, layer } = place;
  return [
    categories.join("+"),
    precision === "commune" ? "hollow" : "full",
    format === "itinerant" ? "ring" : "plain",
    kind === "accueil" ? "accueil" : "housing",
    ...(layer === undefined ? [] : [IMPORTED_ICON]),
    ...(isNeighbour(place) ? ["neighbour"] : []),
  ].join("|");
}

/** `name` is that of the commune, at whose seat the stop is drawn. */
type StopFeatures = FeatureCollection<Point, { readonly name: string }>;

/**
 * The stops of a place as points at the seats of their communes, one for each commune. Stops outside the region have no position and appear
 * on the sheet only. No line joins them: the route of the service is unknown.
 */
export function toStopFeatures(place: Place | undefined): StopFeatures {
  const byCommune = new Map((place?.stops ?? []).map((stop) => [stop.codeCommune, stop]));
  return collect(
    [...byCommune.values()].flatMap(({ commune, position }) =>
      position === undefined ? [] : [pointFeature(position, { name: commune })],
    ),
  );
}

/** Positions to fit for a place: its own and those of its stops. */
export function positionsOfStops({ position }: Place, { features }: StopFeatures): readonly Position[] {
  return [position, ...features.map(({ geometry }) => geometry.coordinates as [number, number])];
}

export interface PassageProperties {
  readonly id: string;
  readonly name: string;
  readonly altitude: number;
  /** Name of its image: see draw-images.ts. */
  readonly icon: string;
  readonly isSelected: boolean;
}

export type PassageFeatures = FeatureCollection<Point, PassageProperties>;

/** Passes and tunnels as point features; bridges, crossroads and gorges have no season. */
export function toPassageFeatures(states: readonly PassageState[], selected: PassageId | undefined): PassageFeatures {
  return collect(
    states.map((state) => {
      const { id, name, altitudeM, position } = state.passage;
      const properties = { id, name, altitude: altitudeM, icon: conditionOf(state), isSelected: id === selected };
      return pointFeature(position, properties);
    }),
  );
}

type PlannedProperties = Pick<PlannedPlace, "id" | "name">;
export type PlannedFeatures = FeatureCollection<Point, PlannedProperties>;

export function toPlannedFeatures(planned: readonly Pick<PlannedPlace, "id" | "name" | "position">[]): PlannedFeatures {
  return collect(planned.map(({ id, name, position }) => pointFeature(position, { id, name })));
}

/** The same features with one planned place moved. */
export function withPlannedAt({ features }: PlannedFeatures, id: string, position: Position): PlannedFeatures {
  return collect(
    features.map((feature) => (feature.properties.id === id ? pointFeature(position, feature.properties) : feature)),
  );
}

export function toRailStationFeatures(
  stations: readonly RailStation[],
): FeatureCollection<Point, { readonly name: string }> {
  return collect(stations.map(({ name, position }) => pointFeature(position, { name })));
}

export interface MarkProperties {
  readonly id: string;
  readonly name: string;
  /** Name of its image: see draw-images.ts. */
  readonly icon: ResortState | "convention";
  readonly isSelected: boolean;
}

export type MarkFeatures = FeatureCollection<Point, MarkProperties>;

/** Resorts as point features: "unknown" while access is not measured. */
export function toResortFeatures(
  resorts: readonly Resort[],
  access: readonly ResortAccess<Resort>[] | undefined,
  chosen: Resort | undefined,
): MarkFeatures {
  const far = new Set(access?.filter(isWithoutSpace).map(({ resort }) => resort));
  const iconOfResort = (resort: Resort) => {
    if (access === undefined) return "unknown";
    return far.has(resort) ? "far" : "near";
  };
  return collect(
    resorts.map((resort) => {
      const { id, name, position } = resort;
      return pointFeature(position, { id, name, icon: iconOfResort(resort), isSelected: resort === chosen });
    }),
  );
}

/** The communes with a signed convention, as points at their seats. */
export function toConventionFeatures(signing: readonly SigningCommune[], communes: readonly Commune[]): MarkFeatures {
  const positions = new Map(communes.map(({ code, position }) => [code, position]));
  return collect(
    signing.flatMap(({ code, name }): MarkFeatures["features"] => {
      const position = positions.get(code);
      if (position === undefined) return [];
      return [pointFeature(position, { id: code, name, icon: "convention", isSelected: false })];
    }),
  );
}

export interface WayProperties {
  /** By road, or in a straight line. */
  readonly part: "road" | "straight" | "start" | "commune";
}

export type WayFeatures = FeatureCollection<Geometry, WayProperties>;

/**
 * Features of the start, of its commune if it is one, and of the way to a place: along the roads if there is a course, else in a straight
 * line.
 */
export function toWayFeatures(
  from: { readonly position: Position } | undefined,
  commune: Feature<Polygon | MultiPolygon> | undefined,
  way: Way | undefined,
  destination: Position | undefined,
): WayFeatures {
  if (from === undefined) return NO_FEATURES;
  const features: WayFeatures["features"] = [];
  if (commune !== undefined)
    features.push({ type: "Feature", geometry: commune.geometry, properties: { part: "commune" } });
  const line = way?.line ?? (destination && [from.position, destination]);
  if (line !== undefined) {
    const coordinates = line.map((position) => [...position]);
    const part = way === undefined ? "straight" : "road";
    features.push({ type: "Feature", geometry: { type: "LineString", coordinates }, properties: { part } });
  }
  return collect([...features, pointFeature<WayProperties>(from.position, { part: "start" })]);
}

/** Positions to fit: the line, or the start alone. */
export function positionsOfWay({ features }: WayFeatures): readonly Position[] {
  return features.flatMap(({ geometry }): Position[] => {
    if (geometry.type === "Point") return [geometry.coordinates as [number, number]];
    return geometry.type === "LineString" ? (geometry.coordinates as [number, number][]) : [];
  });
}
