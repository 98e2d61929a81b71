import { PLANNED_COLOURS } from "../design/theme/planned.ts";
import { EXCLUDED_SYMBOL, PLANNED_STAR } from "../design/theme/planned-shapes.ts";
import { SYMBOLS } from "../design/theme/symbols.ts";
import { type DrawnIcon, emptyCanvas, stroke, toIcon } from "./icon-canvas.ts";

/** Prefix of the image names of planned and excluded places. */
export const PLANNED_IMAGE = "planned";

const SIDE_PX = 28;

/** Draws the image of a name: "planned/light/star" or "planned/dark/aside". Undefined for any other name. */
export function drawPlanned(name: string): DrawnIcon | undefined {
  const [prefix, scheme, icon] = name.split("/");
  if (prefix !== PLANNED_IMAGE || (scheme !== "light" && scheme !== "dark")) return undefined;
  const context = emptyCanvas(SIDE_PX);
  if (context === undefined) return undefined;
  const { planned, plannedEdge, excluded } = PLANNED_COLOURS[scheme];
  const { halo, hollow } = SYMBOLS[scheme];
  const outline = icon === "star" ? PLANNED_STAR : EXCLUDED_SYMBOL.outline;
  context.lineJoin = "round";
  context.lineCap = "round";
  stroke(context, outline, halo, 5);
  context.fillStyle = icon === "star" ? planned : hollow;
  context.fill(new Path2D(outline));
  stroke(context, outline, icon === "star" ? plannedEdge : excluded, 1.8);
  if (icon !== "star") stroke(context, EXCLUDED_SYMBOL.mark, excluded, 2);
  return toIcon(context, SIDE_PX);
}
