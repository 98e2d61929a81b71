import type { Position as GeoJsonPosition, Geometry } from "geojson";
import type { PlaneFrame } from "../domain/geo/plane-frame.ts";
import type { Position } from "../domain/geo/position.ts";

/**
 * SVG path of a geometry, with closed rings and open lines, rounded to a tenth of a unit. Parts entirely outside the frame are omitted; ""
 * when nothing remains, and for points.
 */
export function pathOf(geometry: Geometry, frame: PlaneFrame): string {
  switch (geometry.type) {
    case "Polygon":
      return rings(geometry.coordinates, frame);
    case "MultiPolygon":
      return geometry.coordinates.map((polygon) => rings(polygon, frame)).join("");
    case "LineString":
      return line(geometry.coordinates, frame);
    case "MultiLineString":
      return geometry.coordinates.map((one) => line(one, frame)).join("");
    default:
      return "";
  }
}

function rings(polygon: readonly GeoJsonPosition[][], frame: PlaneFrame): string {
  return polygon
    .map((ring) => line(ring, frame))
    .map((path) => (path === "" ? "" : `${path}Z`))
    .join("");
}

function line(positions: readonly GeoJsonPosition[], frame: PlaneFrame): string {
  if (!touches(positions, frame)) return "";
  return positions
    .map(([longitude = 0, latitude = 0], at) => {
      const [x, y] = frame.project([longitude, latitude]);
      return `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}

/** Whether the bounding box of the positions intersects the frame. */
function touches(positions: readonly GeoJsonPosition[], { west, south, east, north }: PlaneFrame): boolean {
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  return (
    Math.max(...longitudes) >= west &&
    Math.min(...longitudes) <= east &&
    Math.max(...latitudes) >= south &&
    Math.min(...latitudes) <= north
  );
}

export interface NamedPosition {
  readonly name: string;
  readonly position: Position;
}

/** A placed name: centre of its baseline. */
export interface MapName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** An area without names, in units of the drawing. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface NameLook {
  readonly fontSize: number;
  /** Possible distances of a name from its position, in increasing order: close to a dot, outside a ring, outside a symbol. */
  readonly clearances: readonly number[];
  /** Greatest number of names; 16 unless given. */
  readonly most?: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Greatest number of names on a small map. */
const USUAL_MOST = 16;
/** Mean width of a letter of the font, as a share of the font size. */
const LETTER = 0.54;
/** Descent of letters below the baseline, as a share of the font size. */
const BELOW = 0.2;

/**
 * Places names above or below their dots, in the given order. A name is omitted when it would overlap another name or a mark or leave the
 * frame, and when its position lies outside.
 */
export function placeNames(
  candidates: readonly NamedPosition[],
  marks: readonly MapMark[],
  frame: PlaneFrame,
  { fontSize, clearances, most = USUAL_MOST }: NameLook,
): readonly MapName[] {
  const taken: Box[] = marks.map(boxAround);
  const placed: MapName[] = [];
  for (const { name, position } of candidates) {
    if (placed.length === most) break;
    const [x, y] = frame.project(position);
    if (x < 0 || x > frame.width) continue;
    const half = (name.length * LETTER * fontSize) / 2;
    // Near the edge, a name is shifted to end at the frame.
    const middle = Math.min(Math.max(x, half), frame.width - half);
    const boxes = clearances
      .flatMap((clearance) => [y - clearance - BELOW * fontSize, y + clearance + fontSize])
      .map((foot) => ({
        left: middle - half,
        right: middle + half,
        top: foot - fontSize,
        bottom: foot + BELOW * fontSize,
      }));
    const box = boxes.find((one) => isInside(one, frame) && !taken.some((other) => overlap(one, other)));
    if (box === undefined) continue;
    taken.push(box);
    placed.push({ name, x: middle, y: box.top + fontSize });
  }
  return placed;
}

function boxAround({ x, y, radius }: MapMark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: PlaneFrame): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
