/** What a canvas and a path have in common. */
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
