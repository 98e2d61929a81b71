import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { BoundingBox, Position } from "../domain/geo/position.ts";
import { isNearRegion } from "../domain/opening-view.ts";
import { parseOfficial, type TerritoryRef } from "../domain/territory-ref.ts";
import { featureAt } from "./feature-at.ts";
import type { FiguresMapInput } from "./figures-input.ts";
import { fillLayer } from "./layers/fills.ts";
import { PLANNED, PLANNED_SOURCE, type PlannedFeatures, toPlannedFeatures, withPlannedAt } from "./layers/planned.ts";
import { schedule } from "./schedule.ts";
import { setData } from "./set-data.ts";

export type FiguresMapStatus = "ready" | "no-webgl" | "failed" | "lost";

export interface FiguresMapEvents {
  onPick(territory: TerritoryRef): void;
  onHover(territory: TerritoryRef | undefined): void;
  /** Anywhere on the map, the region or not. */
  onPlace(position: Position): void;
  /** Near the region. */
  onMovePlanned(id: string, position: Position): void;
  onView(box: BoundingBox, zoom: number): void;
  onStatus(status: FiguresMapStatus): void;
}

/** Reports what the person points at, picks, places and drags. `shown` gives the input that is drawn; undefined before the first. */
export function listenToFigures(
  map: MapLibreMap,
  shown: () => FiguresMapInput | undefined,
  { onPick, onHover, onPlace, onMovePlanned }: FiguresMapEvents,
): void {
  map.on("click", (event) => {
    const input = shown();
    if (input?.isPlacing === true) return onPlace([event.lngLat.lng, event.lngLat.lat]);
    if (input === undefined || featureAt(map, event, [PLANNED]) !== undefined) return;
    const territory = areaAt(map, event, input);
    if (territory !== undefined) onPick(territory);
  });
  reportHover(map, shown, onHover);
  dragStars(map, {
    shown: () => {
      const input = shown();
      return input === undefined || input.isPlacing ? undefined : toPlannedFeatures(input.planned);
    },
    isPlaceable: (position) => {
      const townHalls = (shown()?.communes ?? []).map((commune) => commune.position);
      return isNearRegion(position, townHalls);
    },
    onMoved: onMovePlanned,
  });
}

function reportHover(
  map: MapLibreMap,
  shown: () => FiguresMapInput | undefined,
  onHover: FiguresMapEvents["onHover"],
): void {
  let code: string | undefined;
  const tell = (territory: TerritoryRef | undefined) => {
    const now = territory === undefined || !("code" in territory) ? undefined : territory.code;
    if (now === code) return;
    code = now;
    onHover(territory);
  };
  // A touch has no hover, though browsers fire mouse events after it.
  let isFinger = false;
  const tellPointer = ({ pointerType }: PointerEvent) => {
    isFinger = pointerType === "touch";
  };
  for (const type of ["pointerdown", "pointermove"] as const)
    map.getCanvasContainer().addEventListener(type, tellPointer);
  // Finding the area takes longer than the interval of mouse events.
  const hover = schedule((event: MapMouseEvent) => {
    const input = shown();
    if (input === undefined) return;
    const isStar = !input.isPlacing && featureAt(map, event, [PLANNED]) !== undefined;
    const area = isFinger ? undefined : areaAt(map, event, input);
    map.getCanvas().style.cursor = cursorOf(input.isPlacing, isStar, area !== undefined);
    tell(area);
  });
  const leave = () => {
    hover.forget();
    tell(undefined);
  };
  // Escape ends the hover without a move of the pointer.
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key === "Escape") tell(undefined);
  };
  map.on("mousemove", hover.call);
  map.on("mouseout", leave);
  document.addEventListener("keydown", dismiss);
  map.on("remove", () => {
    hover.forget();
    document.removeEventListener("keydown", dismiss);
  });
}

function cursorOf(isPlacing: boolean, isStar: boolean, isArea: boolean): string {
  if (isPlacing) return "crosshair";
  if (isStar) return "grab";
  return isArea ? "pointer" : "";
}

/** The territory of the level under the pointer. */
function areaAt(map: MapLibreMap, { point }: MapMouseEvent, { level }: FiguresMapInput): TerritoryRef | undefined {
  const [feature] = map.queryRenderedFeatures(point, { layers: [fillLayer(level)] });
  return feature === undefined ? undefined : parseOfficial(String(feature.properties["code"]));
}

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
    const id = featureAt(map, event, [PLANNED])?.properties["id"];
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
