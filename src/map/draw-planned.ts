import { PLANNED_COLOURS } from "../ui/theme/planned.ts";
import { PLANNED_STAR } from "../ui/theme/planned-shapes.ts";
import { SYMBOLS } from "../ui/theme/symbols.ts";
import { type DrawnIcon, emptyCanvas, stroke, toIcon } from "./icon-canvas.ts";

/** Prefix of the image names of planned places. */
export const PLANNED_IMAGE = "planned";

const SIDE_PX = 28;

/** Draws the star of a name: "planned/light" or "planned/dark". Undefined for any other name. */
export function drawPlanned(name: string): DrawnIcon | undefined {
  const [prefix, scheme, ...rest] = name.split("/");
  if (prefix !== PLANNED_IMAGE || (scheme !== "light" && scheme !== "dark") || rest.length > 0) return undefined;
  const context = emptyCanvas(SIDE_PX);
  if (context === undefined) return undefined;
  const { planned, plannedEdge } = PLANNED_COLOURS[scheme];
  context.lineJoin = "round";
  context.lineCap = "round";
  stroke(context, PLANNED_STAR, SYMBOLS[scheme].halo, 5);
  context.fillStyle = planned;
  context.fill(new Path2D(PLANNED_STAR));
  stroke(context, PLANNED_STAR, plannedEdge, 1.8);
  return toIcon(context, SIDE_PX);
}
