import type { Feature, Geometry } from "geojson";
import type { Position } from "../../domain/geo/position.ts";
import type { Route } from "../../domain/network/find-route.ts";
import type { StartingPoint } from "../../domain/origin.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { selectOrigin } from "../../state/nearest-selectors.ts";
import { selectDrawnRoute, selectTripToSelected } from "../../state/travel-selectors.ts";
import { COVERAGE } from "../../ui/theme/coverage.ts";
import { collect, NO_FEATURES, pointFeature } from "../features.ts";
import { featuresOf, type MapLayer } from "../map-layer.ts";
import { byZoom } from "./ground.ts";

const SOURCE = "way";

/** A starting point, with the line to the place of the open sheet: along the roads, or straight where no course by road is known. */
export interface ShownRoute {
  readonly start: Position;
  readonly line: readonly Position[] | undefined;
  readonly isByRoad: boolean;
}

/** The way from the starting point to the place of the open sheet: a cased line along the roads, or dashes in a straight line. */
export const way: MapLayer<AppState> = {
  layers: ({ scheme }) => {
    const { way: colour, wayCasing } = COVERAGE[scheme];
    const part = (name: Part): ["==", ["get", "part"], string] => ["==", ["get", "part"], name];
    const byRoad = {
      type: "line",
      source: SOURCE,
      filter: part("road"),
      layout: { "line-join": "round", "line-cap": "round" },
    } as const;
    return {
      underNames: [
        {
          ...byRoad,
          id: "way-casing",
          paint: { "line-color": wayCasing, "line-width": byZoom([7, 4.5], [11, 8]), "line-opacity": 0.95 },
        },
        { ...byRoad, id: "way", paint: { "line-color": colour, "line-width": byZoom([7, 2.5], [11, 4.5]) } },
        {
          id: "way-straight",
          type: "line",
          source: SOURCE,
          filter: part("straight"),
          paint: { "line-color": colour, "line-width": 2, "line-dasharray": [3, 2] },
        },
        {
          id: "way-start",
          type: "circle",
          source: SOURCE,
          filter: part("start"),
          paint: {
            "circle-radius": 5,
            "circle-color": wayCasing,
            "circle-stroke-color": colour,
            "circle-stroke-width": 3,
          },
        },
      ],
    };
  },
  draws: [featuresOf(SOURCE, (state) => [shownWay(state)], toWayFeatures)],
};

const wayOnce = derive(
  (start: StartingPoint, byRoad: Route | undefined, destination: Position | undefined): ShownRoute => {
    const line = byRoad?.line ?? (destination && [start.position, destination]);
    return { start: start.position, line, isByRoad: byRoad !== undefined };
  },
);

/** Undefined without a starting point. */
export function shownWay(state: AppState): ShownRoute | undefined {
  const origin = selectOrigin(state);
  if (origin.status !== "ready") return undefined;
  const trip = selectTripToSelected(state);
  // Without a road there is no line: a straight one would be wrong.
  const destination = trip !== undefined && Number.isFinite(trip.cost) ? trip.position : undefined;
  return wayOnce(state, origin.value, selectDrawnRoute(state), destination);
}

type Part = "road" | "straight" | "start";

export function toWayFeatures(shown: ShownRoute | undefined) {
  if (shown === undefined) return NO_FEATURES;
  const { start, line, isByRoad } = shown;
  const parts: Feature<Geometry, { readonly part: Part }>[] = [pointFeature(start, { part: "start" })];
  if (line !== undefined) {
    const coordinates = line.map((position) => [...position]);
    parts.push({
      type: "Feature",
      geometry: { type: "LineString", coordinates },
      properties: { part: isByRoad ? "road" : "straight" },
    });
  }
  return collect(parts);
}
