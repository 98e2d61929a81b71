import type { PlaneFrame } from "../../geo/plane-frame.ts";
import type { Position } from "../../geo/position.ts";

export interface NamedPosition {
  readonly name: string;
  readonly position: Position;
}

/** A name that has found its room: the middle of its text's foot. */
export interface MapName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What must stay free, in units of the drawing. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface NameLook {
  readonly fontSize: number;
  /** How far from its position a name may stand, the nearest first: close to a dot, beyond a ring, beyond a symbol. */
  readonly clearances: readonly number[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A sheet of paper has room for so many before it is only names. */
const MOST_NAMES = 16;
/** Mean width of a letter of the page's family, as a share of its size. */
const LETTER = 0.54;
/** What letters reach below their foot, as a share of their size. */
const BELOW = 0.2;

/**
 * Which names are written and where: above or below their dot, in the order given, each where it hides neither another name
 * nor a symbol nor leaves the frame; those without room, and those of positions outside the frame, are left out.
 */
export function placeNames(
  candidates: readonly NamedPosition[],
  marks: readonly MapMark[],
  frame: PlaneFrame,
  { fontSize, clearances }: NameLook,
): readonly MapName[] {
  const taken: Box[] = marks.map(boxAround);
  const placed: MapName[] = [];
  for (const { name, position } of candidates) {
    if (placed.length === MOST_NAMES) break;
    const [x, y] = frame.project(position);
    if (x < 0 || x > frame.width) continue;
    const half = (name.length * LETTER * fontSize) / 2;
    // Of a dot near the edge the name moves inwards, and ends where the frame does.
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
