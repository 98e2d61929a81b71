import { PASS_COLOURS, PASS_SYMBOLS, type PassCondition } from "../ui/theme/passes.ts";
import { type DrawnIcon, emptyCanvas, stroke, toIcon } from "./icon-canvas.ts";

/** Prefix of the image names of passes. */
export const PASS_IMAGE = "pass";

const SIDE_PX = 24;
const STROKE_PX = 1.7;

/** Draws the image of a name: "pass/light/closed". Undefined for any other name. */
export function drawPass(name: string): DrawnIcon | undefined {
  const [prefix, scheme, condition = ""] = name.split("/");
  if (prefix !== PASS_IMAGE || (scheme !== "light" && scheme !== "dark") || !isCondition(condition)) return undefined;
  const colours = PASS_COLOURS[scheme];
  const { outline, mark, isFilled } = PASS_SYMBOLS[condition];
  const context = emptyCanvas(SIDE_PX);
  if (context === undefined) return undefined;
  context.lineJoin = "round";
  context.lineCap = "round";
  stroke(context, outline, colours.halo, STROKE_PX + 2.4);
  context.fillStyle = isFilled ? colours[condition] : colours.halo;
  context.fill(new Path2D(outline));
  stroke(context, outline, colours[condition], STROKE_PX);
  stroke(context, mark, isFilled ? colours.halo : colours[condition], STROKE_PX);
  return toIcon(context, SIDE_PX);
}

function isCondition(text: string): text is PassCondition {
  return text in PASS_SYMBOLS;
}
