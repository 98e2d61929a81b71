import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import type { ServicePoint } from "../domain/service-point.ts";
import type { Camera } from "../state/app-state.ts";

/** The seven départements. */
export const REGION_BOUNDS: LngLatBoundsLike = [
  [4.62, 43.45],
  [7.75, 46.42],
];
/** What the base map was drawn for: one cannot look beyond its edge. */
export const LOOKABLE_BOUNDS: LngLatBoundsLike = [
  [3.2, 42.6],
  [9.2, 47.4],
];
const CLOSE_ENOUGH_ZOOM = 11;

/** The zoom and centre as links write them. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), longitude: lng, latitude: lat };
}

/** Pixels at each side that the panel or the edge takes. */
interface Padding {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of the map lies under the panel, which on a phone stands before the map's lower part. */
export function viewPadding(element: HTMLElement): Padding {
  const panel = element.ownerDocument.querySelector(".panel")?.getBoundingClientRect();
  const map = element.getBoundingClientRect();
  const isFromBelow = panel !== undefined && panel.width >= map.width * 0.9;
  const hidden = isFromBelow ? Math.max(0, map.bottom - panel.top) : 0;
  // A sheet over nearly the whole map leaves no room to look at: then the map is moved as if it were not there.
  const bottom = hidden > map.height * 0.7 ? 0 : hidden;
  return { top: 24, left: 24, right: 24, bottom: bottom + 24 };
}

export function showRegion(map: MapLibreMap, element: HTMLElement, animate: boolean): void {
  map.fitBounds(REGION_BOUNDS, { padding: viewPadding(element), animate });
}

/** Brings a place into sight when it is not, near enough to stand alone. */
export function showPlace(map: MapLibreMap, element: HTMLElement, point: ServicePoint): void {
  const [longitude, latitude] = point.position;
  const padding = viewPadding(element);
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = element;
  const isInSight =
    x > padding.left &&
    x < clientWidth - padding.right &&
    y > padding.top &&
    y < clientHeight - padding.bottom &&
    map.getZoom() >= CLOSE_ENOUGH_ZOOM - 1.5;
  if (isInSight) return;
  map.easeTo({
    center: [longitude, latitude],
    zoom: Math.max(map.getZoom(), CLOSE_ENOUGH_ZOOM),
    padding,
    duration: 600,
  });
}
