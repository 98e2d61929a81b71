import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { isInRegion } from "../domain/scenario/is-in-region.ts";
import { parseOfficial, type TerritoryRef } from "../domain/territory-ref.ts";
import { dragStars } from "./drag-planned.ts";
import { featureAt } from "./feature-at.ts";
import type { FiguresMapEvents, FiguresMapInput } from "./figures-map-input.ts";
import { fillLayer } from "./layers/figures.ts";
import { PLANNED_LAYER } from "./layers/planned.ts";
import { onceAFrame } from "./once-a-frame.ts";
import { toPlannedFeatures } from "./planned-features.ts";

/** Reports what the person points at, picks, places and drags. `shown` gives the input that is drawn; undefined before the first. */
export function listenToFigures(
  map: MapLibreMap,
  shown: () => FiguresMapInput | undefined,
  { onPick, onHover, onPlace, onMovePlanned }: FiguresMapEvents,
): void {
  map.on("click", (event) => {
    const input = shown();
    if (input?.isPlacing === true) return onPlace([event.lngLat.lng, event.lngLat.lat]);
    if (input === undefined || featureAt(map, event, [PLANNED_LAYER]) !== undefined) return;
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
      const { outlines, communes = [] } = shown() ?? {};
      return isInRegion(position, outlines?.departements, communes);
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
  const hover = onceAFrame((event: MapMouseEvent) => {
    const input = shown();
    if (input === undefined) return;
    const isStar = !input.isPlacing && featureAt(map, event, [PLANNED_LAYER]) !== undefined;
    const area = isFinger ? undefined : areaAt(map, event, input);
    map.getCanvas().style.cursor = cursorOf(input.isPlacing, isStar, area !== undefined);
    tell(area);
  });
  const leave = () => {
    hover.forget();
    tell(undefined);
  };
  // What the pointer shows can be dismissed without moving the pointer.
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key === "Escape") tell(undefined);
  };
  map.on("mousemove", hover.hear);
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
