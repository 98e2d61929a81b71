import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import type { ServicePoint } from "../domain/service-point.ts";
import type { Camera } from "../state/app-state.ts";

/** The seven départements. */
const REGION_BOUNDS: LngLatBoundsLike = [
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

/** Room left around what is shown. */
const MARGIN_PX = 24;

export function showRegion(map: MapLibreMap, animate: boolean): void {
  map.fitBounds(REGION_BOUNDS, { padding: MARGIN_PX, animate });
}

/** Brings a place into sight when it is not, near enough to stand alone. */
export function showPlace(map: MapLibreMap, point: ServicePoint): void {
  const [longitude, latitude] = point.position;
  if (map.getZoom() >= CLOSE_ENOUGH_ZOOM - 1 && isInSight(map, point)) return;
  map.easeTo({ center: [longitude, latitude], zoom: Math.max(map.getZoom(), CLOSE_ENOUGH_ZOOM), duration: 600 });
}

function isInSight(map: MapLibreMap, { position: [longitude, latitude] }: ServicePoint): boolean {
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  return x > MARGIN_PX && x < clientWidth - MARGIN_PX && y > MARGIN_PX && y < clientHeight - MARGIN_PX;
}
