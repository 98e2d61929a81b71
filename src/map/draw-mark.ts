import {
  CONVENTION_SYMBOL,
  type MarkSymbol,
  RESORT_COLOURS,
  RESORT_SYMBOLS,
  type ResortState,
} from "../ui/theme/resorts.ts";
import { type DrawnIcon, emptyCanvas, stroke, toIcon } from "./icon-canvas.ts";

/** Prefix of the image names of resorts and conventions. */
export const MARK_IMAGE = "mark";

const SIDE_PX = 22;
const STROKE_PX = 1.6;

/** Draws the image of a name: "mark/light/far" or "mark/dark/convention". Undefined for any other name. */
export function drawMark(name: string): DrawnIcon | undefined {
  const [prefix, scheme, kind = ""] = name.split("/");
  if (prefix !== MARK_IMAGE || (scheme !== "light" && scheme !== "dark")) return undefined;
  const symbol = symbolOf(kind);
  const context = symbol && emptyCanvas(SIDE_PX);
  if (symbol === undefined || context === undefined) return undefined;
  const colours = RESORT_COLOURS[scheme];
  const colour = colours[kind as ResortState | "convention"];
  context.lineJoin = "round";
  context.lineCap = "round";
  stroke(context, symbol.outline, colours.halo, STROKE_PX + 2.4);
  context.fillStyle = symbol.isFilled ? colour : colours.halo;
  context.fill(new Path2D(symbol.outline));
  stroke(context, symbol.outline, colour, STROKE_PX);
  stroke(context, symbol.mark, symbol.isFilled ? colours.halo : colour, STROKE_PX);
  return toIcon(context, SIDE_PX);
}

function symbolOf(kind: string): MarkSymbol | undefined {
  if (kind === "convention") return CONVENTION_SYMBOL;
  return kind in RESORT_SYMBOLS ? RESORT_SYMBOLS[kind as ResortState] : undefined;
}
