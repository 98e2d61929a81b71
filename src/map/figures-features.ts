import type { FeatureCollection, Point } from "geojson";
import type { PlannedPlace } from "../domain/figures/settings.ts";
import { memoise } from "../domain/memoise.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { Place } from "../domain/place.ts";
import type { Commune } from "../domain/territory.ts";
import { parseOfficial } from "../domain/territory-ref.ts";
import type { Position } from "../geo/position.ts";
import type { FillLevel } from "./layers/figures.ts";
import { type PlaceFeatures, toPlaceFeatures } from "./place-features.ts";
import type { PlannedFeatures } from "./planned-features.ts";
import { NO_SITES, type SiteFeatures } from "./site-features.ts";
import {
  labelPoints,
  NO_TERRITORY_LABELS,
  type TerritoryLabels,
  toTerritoryLabels,
} from "./territory-label-features.ts";

/** A proposed place, with its number in the list. */
export interface Site {
  readonly position: Position;
  readonly label: string;
}

/** The stops of places, each with the symbol of its service; one for each service and position. */
export function toAllStopFeatures(places: readonly Place[]): PlaceFeatures {
  const features = places.filter(({ stops }) => stops.length > 0).flatMap(stopsOf);
  return { type: "FeatureCollection", features };
}

function stopsOf(place: Place): PlaceFeatures["features"] {
  const positions = new Map(
    place.stops.flatMap(({ position }) => (position === undefined ? [] : [[position.join(" "), position] as const])),
  );
  return toPlaceFeatures([place]).features.flatMap((feature) =>
    [...positions.values()].map((position) => ({ ...feature, geometry: pointAt(position) })),
  );
}

export function toStars(planned: readonly PlannedPlace[]): PlannedFeatures {
  return {
    type: "FeatureCollection",
    features: planned.map(({ id, name, position }) => ({
      type: "Feature",
      geometry: pointAt(position),
      properties: { id, name, icon: "star", isSelected: false },
    })),
  };
}

export function toNumberedSites(sites: readonly Site[]): SiteFeatures {
  if (sites.length === 0) return NO_SITES;
  return {
    type: "FeatureCollection",
    features: sites.map(({ position, label }) => ({
      type: "Feature",
      geometry: pointAt(position),
      properties: { rank: label, isHovered: false },
    })),
  };
}

const pointsOf = memoise((areas: TerritoryOutlines["epci"]) => labelPoints(areas));

/** Names of the EPCI or départements, the most populated first; none of communes, which the base map names. */
export function toNames(level: FillLevel, outlines: TerritoryOutlines, communes: readonly Commune[]): TerritoryLabels {
  if (level === "commune") return NO_TERRITORY_LABELS;
  const areas = level === "epci" ? outlines.epci : outlines.departements;
  const people = populations(level, communes);
  const named = areas.features.flatMap(({ properties: { code, name = "" } }) => {
    const ref = parseOfficial(code);
    return ref === undefined ? [] : [{ ref, name, share: undefined, population: people.get(code) ?? 0 }];
  });
  return toTerritoryLabels(named, pointsOf(areas), false);
}

function populations(level: FillLevel, communes: readonly Commune[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { codeDepartement, codeEpci, population } of communes) {
    const code = level === "epci" ? codeEpci : codeDepartement;
    if (code !== undefined) sums.set(code, (sums.get(code) ?? 0) + population);
  }
  return sums;
}

function pointAt(position: Position): Point {
  return { type: "Point", coordinates: [...position] };
}

export const NO_FEATURES: FeatureCollection = { type: "FeatureCollection", features: [] };
