import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { Position } from "../domain/geo/position.ts";
import { featureAt } from "./feature-at.ts";
import { PLANNED_LAYER, PLANNED_SOURCE } from "./layers/planned.ts";
import { type PlannedFeatures, withPlannedAt } from "./planned-features.ts";
import { setData } from "./set-data.ts";

/** A shorter move of the pointer between down and up is a click. */
const LEAST_DRAG_PX = 4;

export interface PlannedDrag {
  /** Undefined while nothing can be dragged. */
  readonly shown: () => PlannedFeatures | undefined;
  readonly isPlaceable: (position: Position) => boolean;
  /** At the end of a drag to a position where it can be. Elsewhere the star returns. */
  readonly onMoved: (id: string, position: Position) => void;
}

/** Lets the person drag the stars of planned places. */
export function dragStars(map: MapLibreMap, drag: PlannedDrag): void {
  const start = (event: MapMouseEvent | MapTouchEvent) => {
    const shown = drag.shown();
    if (shown === undefined || ("points" in event && event.points.length > 1)) return;
    const id = featureAt(map, event, [PLANNED_LAYER])?.properties["id"];
    if (id === undefined) return;
    // The map does not move.
    event.preventDefault();
    followUntilLetGo(map, shown, drag, String(id), event);
  };
  map.on("mousedown", start);
  map.on("touchstart", start);
}

function followUntilLetGo(
  map: MapLibreMap,
  shown: PlannedFeatures,
  { isPlaceable, onMoved }: PlannedDrag,
  id: string,
  { point: from }: MapMouseEvent | MapTouchEvent,
): void {
  const letGo = new AbortController();
  let position: Position | undefined;
  const follow = ({ point, lngLat }: MapMouseEvent | MapTouchEvent) => {
    if (position === undefined && point.dist(from) < LEAST_DRAG_PX) return;
    position = [lngLat.lng, lngLat.lat];
    setData(map, PLANNED_SOURCE, withPlannedAt(shown, id, position));
  };
  const finish = () => {
    letGo.abort();
    map.off("mousemove", follow);
    map.off("touchmove", follow);
    if (position === undefined) return;
    if (isPlaceable(position)) onMoved(id, position);
    else setData(map, PLANNED_SOURCE, shown);
  };
  map.on("mousemove", follow);
  map.on("touchmove", follow);
  // On the window: the pointer may be released outside the map.
  for (const type of ["pointerup", "pointercancel"] as const) addEventListener(type, finish, { signal: letGo.signal });
}
