import { type PlaceType, TYPE_FACTS } from "../../domain/category.ts";
import type { SymbolStyles } from "./symbols.ts";

interface Arc {
  readonly radius: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** Draws the share of a type in its colour: an arc of the ring around the origin, in radians; `radius` is that of its middle. */
export function drawShare(
  context: CanvasRenderingContext2D,
  type: PlaceType,
  styles: SymbolStyles,
  { radius, width, from, to }: Arc,
): void {
  const { lines, dashPx } = TYPE_FACTS[type].share;
  context.strokeStyle = styles[type].colour;
  context.setLineDash([...dashPx]);
  for (const [offset, share] of lines) {
    context.beginPath();
    context.arc(0, 0, radius + offset * width, from, to);
    context.lineWidth = share * width;
    context.stroke();
  }
  context.setLineDash([]);
}

/** The path methods of a canvas. */
type Pen = Pick<CanvasPath, "moveTo" | "arcTo" | "closePath">;

/** Draws a box with rounded corners. `roundRect`, which does the same, came with Safari 16. */
export function drawRoundedBox(
  pen: Pen,
  [left, top]: readonly [number, number],
  [width, height]: readonly [number, number],
  radius: number,
): void {
  const right = left + width;
  const bottom = top + height;
  pen.moveTo(left + radius, top);
  pen.arcTo(right, top, right, bottom, radius);
  pen.arcTo(right, bottom, left, bottom, radius);
  pen.arcTo(left, bottom, left, top, radius);
  pen.arcTo(left, top, right, top, radius);
  pen.closePath();
}
