import { LngLatBounds, type LngLatBoundsLike, type Map as MapLibreMap } from "maplibre-gl";
import { type BoundingBox, isWithin, type Position } from "../domain/geo/position.ts";
import { LOOKABLE_BOX, openingView } from "../domain/opening-view.ts";
import type { Camera } from "../state/app-state.ts";

/** Extent of the base map, which limits panning. */
export const LOOKABLE_BOUNDS: LngLatBoundsLike = [...LOOKABLE_BOX];
const CLOSE_ENOUGH_ZOOM = 11;

/** Zoom and centre, rounded as in links. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), longitude: lng, latitude: lat };
}

/** Margin around shown features, in pixels. */
const MARGIN_PX = 24;
/** Wider for places, which have symbols. */
const PLACES_MARGIN_PX = 36;
/** Wider for a line, whose ends have symbols and names. */
const LINE_MARGIN_PX = 56;
/** A smaller line on the screen is illegible. */
const LEAST_EXTENT_PX = 80;
/** Least share of the map's shorter side that a group takes: below it, its points are hidden in clusters. */
const LEAST_SHARE = 0.45;

/** The narrow layout, whose panel is a sheet below the map; the style sheets write the same query. */
const SHEET_LAYOUT = "(max-width: 719px), (max-width: 1000px) and (orientation: portrait)";
/** The padding of the opening view, in CSS pixels: room for MapLibre's buttons, scale and sources, and a margin. */
const OPENING_PADDING_PX = {
  besidePanel: { top: 24, right: 76, bottom: 56, left: 24 },
  aboveSheet: { top: 80, right: 24, bottom: 74, left: 24 },
} as const;

/** Opens a map on the seven départements. */
export function openOnRegion(map: MapLibreMap): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  // Printing hides the map: MapLibre reports a resize to 0.
  if (width === 0 || height === 0) return;
  const layout = matchMedia(SHEET_LAYOUT).matches ? "aboveSheet" : "besidePanel";
  const { center, zoom } = openingView({ width, height }, OPENING_PADDING_PX[layout]);
  map.jumpTo({ center: [...center], zoom }, { [OPENING]: true });
}

/** Property of the events of the move to the opening view, which no link keeps. */
export const OPENING = "isOpening";

/** As large as it fits beside the overlays; where the base map ends before, in the middle of what they leave. */
export function showRegion(map: MapLibreMap, animate: boolean): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  if (width === 0 || height === 0) return;
  const { center, zoom } = openingView({ width, height }, paddingOf(map, MARGIN_PX));
  map.easeTo({ center: [...center], zoom, animate, duration: 600 });
}

/** Fits a whole box, up to a greatest zoom. Jumps unless `animate` is true, or when the person prefers reduced motion. */
export function showBox(map: MapLibreMap, [west, south, east, north]: BoundingBox, animate: boolean): void {
  map.fitBounds([west, south, east, north], {
    padding: paddingOf(map, PLACES_MARGIN_PX),
    maxZoom: CLOSE_ENOUGH_ZOOM + 1,
    animate,
    duration: 600,
  });
}

/** Padding on each side of the map, beyond the overlays there: buttons, scale, legend, notices. */
function paddingOf(map: MapLibreMap, marginPx: number): Padding {
  const container = map.getContainer();
  const { left: x, top: y } = container.getBoundingClientRect();
  const overlays = [...(container.parentElement ?? container).querySelectorAll(OVERLAYS)].map((overlay) => {
    const { left, top, right, bottom } = overlay.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
  const size = { width: container.clientWidth, height: container.clientHeight };
  return withMargin(size, overlayPadding(size, overlays), marginPx);
}

/** MapLibre's controls, and the overlays of the page. */
const OVERLAYS = ".maplibregl-ctrl, [data-map-overlay]";

/** From the centre of the map to the centre of its part free of overlays. */
function middleOffset(map: MapLibreMap): [x: number, y: number] {
  const { top, right, bottom, left } = paddingOf(map, 0);
  return [(left - right) / 2, (top - bottom) / 2];
}

/** Fits all positions; jumps unless `animate` is true. */
export function showPositions(map: MapLibreMap, positions: readonly Position[], animate = false): void {
  const bounds = new LngLatBounds();
  for (const [longitude, latitude] of positions) bounds.extend([longitude, latitude]);
  if (!bounds.isEmpty())
    map.fitBounds(
      bounds,
      {
        padding: paddingOf(map, PLACES_MARGIN_PX),
        maxZoom: CLOSE_ENOUGH_ZOOM,
        animate,
        duration: 600,
      },
      { [FIT]: true },
    );
}

/** Property of the events of a move that fits positions. */
export const FIT = "isFit";

/** The whole extent of the map, overlays included. */
export function boxOfMap(map: MapLibreMap): BoundingBox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

export function isAnyInSight(map: MapLibreMap, positions: readonly Position[]): boolean {
  const box = boxOfMap(map);
  return positions.some((position) => isWithin(box, position));
}

/** Moves the map to a place that is not visible, at a zoom where it is not clustered. Jumps when the person prefers reduced motion. */
export function showPosition(map: MapLibreMap, position: Position): void {
  if (map.getZoom() >= CLOSE_ENOUGH_ZOOM - 1 && areInSight(map, [position])) return;
  const [longitude, latitude] = position;
  const zoom = Math.max(map.getZoom(), CLOSE_ENOUGH_ZOOM);
  map.easeTo({ center: [longitude, latitude], zoom, offset: middleOffset(map), duration: 600 });
}

/** Fits a line when a part of it is not visible, or when it is too small on the screen. */
export function showLine(map: MapLibreMap, line: readonly Position[]): void {
  showTogether(map, line, LEAST_EXTENT_PX);
}

/** Fits a group of points when one is not visible, or when they are too close on the screen. */
export function showGroup(map: MapLibreMap, positions: readonly Position[]): void {
  const { clientWidth, clientHeight } = map.getContainer();
  showTogether(map, positions, LEAST_SHARE * Math.min(clientWidth, clientHeight));
}

function showTogether(map: MapLibreMap, positions: readonly Position[], leastExtentPx: number): void {
  if (positions.length === 0) return;
  if (areInSight(map, positions) && extentPx(map, positions) >= leastExtentPx) return;
  const bounds = new LngLatBounds();
  for (const [longitude, latitude] of positions) bounds.extend([longitude, latitude]);
  map.fitBounds(bounds, { padding: paddingOf(map, LINE_MARGIN_PX), maxZoom: CLOSE_ENOUGH_ZOOM, duration: 600 });
}

/** The greater side of the box around a line on the screen, in pixels. */
function extentPx(map: MapLibreMap, line: readonly Position[]): number {
  const points = line.map(([longitude, latitude]) => map.project([longitude, latitude]));
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(span(points.map(({ x }) => x)), span(points.map(({ y }) => y)));
}

/** Whether all positions are on the map and outside its overlays. */
function areInSight(map: MapLibreMap, positions: readonly Position[]): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top, right, bottom, left } = paddingOf(map, MARGIN_PX);
  return positions.every(([longitude, latitude]) => {
    const { x, y } = map.project([longitude, latitude]);
    return x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
  });
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Box of an overlay, in pixels from the map's upper left corner. */
export interface OverlayBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In pixels from each side of the map. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

type Side = keyof Padding;

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Share of the map's width and height that stays free; overlays beyond that are not avoided. */
const LEAST_FREE_SHARE = 0.4;

/**
 * The padding that keeps shown features clear of overlays. Greedy, from the largest overlay: one that is not clear yet is avoided on the
 * side that costs the least area; one that leaves too little of the map is ignored.
 */
export function overlayPadding(map: Size, overlays: readonly OverlayBox[]): Padding {
  return overlays
    .filter((box) => area(box) > 0)
    .sort((a, b) => area(b) - area(a))
    .reduce((padding, box) => clearOf(map, padding, box), NONE);
}

/** Greatest share of the free width or height that a margin takes on one side: half of a narrow map stays for the features. */
const MOST_MARGIN_SHARE = 0.25;

/** The padding with a margin on each side, smaller where little of the map is free. */
export function withMargin({ width, height }: Size, padding: Padding, marginPx: number): Padding {
  const across = Math.min(marginPx, (width - padding.left - padding.right) * MOST_MARGIN_SHARE);
  const down = Math.min(marginPx, (height - padding.top - padding.bottom) * MOST_MARGIN_SHARE);
  return {
    top: padding.top + down,
    right: padding.right + across,
    bottom: padding.bottom + down,
    left: padding.left + across,
  };
}

function clearOf(map: Size, padding: Padding, box: OverlayBox): Padding {
  if (isClear(map, padding, box)) return padding;
  const depths: Padding = {
    top: box.bottom,
    right: map.width - box.left,
    bottom: map.height - box.top,
    left: box.right,
  };
  const sides: readonly Side[] = ["bottom", "right", "top", "left"];
  const choices = sides
    .map((side) => ({ ...padding, [side]: Math.max(padding[side], depths[side]) }))
    .filter((choice) => freeShare(map, choice).every((share) => share >= LEAST_FREE_SHARE))
    .sort((a, b) => freeArea(map, b) - freeArea(map, a));
  return choices[0] ?? padding;
}

/** Whether an overlay lies within the padding. */
function isClear({ width, height }: Size, { top, right, bottom, left }: Padding, box: OverlayBox): boolean {
  return box.bottom <= top || box.top >= height - bottom || box.right <= left || box.left >= width - right;
}

function freeShare({ width, height }: Size, { top, right, bottom, left }: Padding): readonly [number, number] {
  return [(width - left - right) / width, (height - top - bottom) / height];
}

function freeArea(map: Size, padding: Padding): number {
  const [across, down] = freeShare(map, padding);
  return across * down;
}

function area({ left, top, right, bottom }: OverlayBox): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
