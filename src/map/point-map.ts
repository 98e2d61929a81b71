import type { Map as MapLibreMap } from "maplibre-gl";
import type { BoundingBox, Position } from "../domain/geo/position.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import type { Camera, Scheme } from "../state/app-state.ts";
import { buildStyle } from "./base-style.ts";
import { boxOfMap, readCamera, showRegion } from "./camera.ts";
import { type ControlWords, createMap, pageCredit } from "./create-map.ts";
import { createGroundDrawer, type GroundInput } from "./ground.ts";
import { PLANNED_SOURCE, type PlannedFeatures, plannedPlaces, toPlannedFeatures } from "./layers/planned.ts";
import { dragStars } from "./listen-figures.ts";
import { lookOf } from "./map-layer.ts";
import { runMap } from "./run-map.ts";
import { createCollectionsDrawer, setData } from "./set-data.ts";
import { limitCollections } from "./territory-outlines.ts";

export interface PointMapInput extends GroundInput {
  readonly outlines: TerritoryOutlines;
  /** The point, and what stands beside it. */
  readonly position: Position | undefined;
  readonly name: string;
}

export interface PointMapEvents {
  /** The map was clicked, or the point was dragged. */
  readonly onPick: (position: Position) => void;
  readonly onView: (box: BoundingBox, zoom: number) => void;
  readonly onStatus: (status: "ready" | "no-webgl" | "failed" | "lost") => void;
}

export interface PointMap {
  draw(input: PointMapInput): void;
  /** The middle of the map; undefined while there is no map. */
  centre(): Position | undefined;
  stop(): void;
}

/** Where the streets around a point can be told apart. */
const NEAR_POINT_ZOOM = 13;

/** Starts a map on which one point is placed, in an element. Undefined without WebGL. */
export function startPointMap(
  element: HTMLElement,
  { words, scheme, first }: { readonly words: ControlWords; readonly scheme: Scheme; readonly first: PointMapInput },
  events: PointMapEvents,
): PointMap | undefined {
  let input = first;
  let camera = first.position && cameraAt(first.position);
  let own: MapLibreMap | undefined;
  let draw: PointMap["draw"] = () => undefined;
  const running = runMap({
    create: () => {
      const map = createMap(element, { style: styleOf(scheme, words), camera, isEmbedded: false }, words);
      if (map !== undefined && camera === undefined) showRegion(map, false);
      return map;
    },
    begin: (map, onDrawn) => {
      own = map;
      draw = createDrawer(map);
      draw(input);
      const tellView = () => {
        camera = readCamera(map);
        events.onView(boxOfMap(map), camera.zoom);
      };
      map.on("moveend", tellView);
      tellView();
      map.getCanvas().style.cursor = "crosshair";
      map.on("click", ({ lngLat }) => events.onPick([lngLat.lng, lngLat.lat]));
      dragStars(map, {
        shown: () => toFeatures(input),
        isPlaceable: () => true,
        onMoved: (_, position) => events.onPick(position),
      });
      map.once("idle", () => {
        onDrawn();
        events.onStatus("ready");
      });
      return () => {
        own = undefined;
        draw = () => undefined;
      };
    },
    report: (status) => {
      if (status !== "waiting") events.onStatus(status);
    },
  });
  return (
    running && {
      draw: (next) => {
        input = next;
        draw(next);
      },
      centre: () => {
        const centre = own?.getCenter();
        return centre && [centre.lng, centre.lat];
      },
      stop: running.stop,
    }
  );
}

function cameraAt([longitude, latitude]: Position): Camera {
  return { longitude, latitude, zoom: NEAR_POINT_ZOOM };
}

function styleOf(scheme: Scheme, words: ControlWords) {
  const attribution = `${pageCredit(words)}, ${words.attribution}`;
  return buildStyle({ look: lookOf(scheme), subjects: [plannedPlaces], attribution });
}

function createDrawer(map: MapLibreMap): (input: PointMapInput) => void {
  const drawGround = createGroundDrawer(map);
  const drawOutlines = createCollectionsDrawer(map);
  let outlines: TerritoryOutlines | undefined;
  return (input) => {
    drawGround(input);
    if (input.outlines !== outlines) drawOutlines(limitCollections(input.outlines));
    outlines = input.outlines;
    setData(map, PLANNED_SOURCE, toFeatures(input));
  };
}

function toFeatures({ position, name }: PointMapInput): PlannedFeatures {
  return toPlannedFeatures(position === undefined ? [] : [{ id: "point", name, position }]);
}
