import { PLACE_TYPES, type PlaceType } from "../domain/place.ts";
import { drawShare } from "../ui/theme/cluster-ring.ts";
import { drawRoundedBox } from "../ui/theme/rounded-box.ts";
import { IMPORTED_CORNER, NEIGHBOUR_MARK, SYMBOLS, type SymbolShape, type SymbolStyles } from "../ui/theme/symbols.ts";
import { type DrawnIcon, emptyCanvas, toIcon } from "./icon-canvas.ts";

/** Prefixes of image names; an image is drawn when a style first requests its name. */
export const PLACE_IMAGE = "place";
export const CLUSTER_IMAGE = "cluster";

/** Sides of images in pixels, as small as their drawing: labels avoid the whole image. */
const WIDE_PLACE_PX = 30;
const PLACE_PX = 22;
const NEIGHBOUR_PX = 14;
const CLUSTER_RING_PX = 4.5;
const FULL_TURN = 2 * Math.PI;

/**
 * Draws the image of a name: "place/light/france-services|full|plain|accueil" or "cluster/dark/12/0/8/1/4" (places, those
 * that are imported, then places of each category). Undefined for any other name.
 */
export function drawIcon(name: string): DrawnIcon | undefined {
  const [prefix, scheme, ...rest] = name.split("/");
  if (scheme !== "light" && scheme !== "dark") return undefined;
  if (prefix === PLACE_IMAGE) return drawPlace(rest.join("/"), SYMBOLS[scheme]);
  if (prefix === CLUSTER_IMAGE) return drawCluster(rest.map(Number), SYMBOLS[scheme]);
  return undefined;
}

function drawPlace(icon: string, styles: SymbolStyles): DrawnIcon | undefined {
  const [categoryList = "", fill, ring, kind, whose] = icon.split("|");
  const categories = PLACE_TYPES.filter((category) => categoryList.split("+").includes(category));
  if (whose === "neighbour") return drawNeighbour(styles, categories);
  const reach = kind === "housing" ? 4.6 : 7;
  const [first, second] = categories;
  const isWide = ring === "ring" || second !== undefined || whose === "brought";
  const side = isWide ? WIDE_PLACE_PX : PLACE_PX;
  const context = emptyCanvas(side);
  if (context === undefined) return undefined;
  if (ring === "ring" && first !== undefined) drawRing(context, styles, first);
  if (first !== undefined) drawSymbol(context, styles, first, { x: 0, y: 0, reach, isHollow: fill === "hollow" });
  if (second !== undefined) drawSymbol(context, styles, second, { x: 6.5, y: 6, reach: 4.2, isHollow: false });
  if (whose === "brought") drawImported(context, styles);
  return toIcon(context, side);
}

/** A thin ring around a dot: smaller and paler than any place of the region, in every state. */
function drawNeighbour(styles: SymbolStyles, [category]: readonly PlaceType[]): DrawnIcon | undefined {
  const context = emptyCanvas(NEIGHBOUR_PX);
  if (context === undefined || category === undefined) return undefined;
  const { ringPx, strokePx, dotPx } = NEIGHBOUR_MARK;
  drawDisc(context, ringPx + strokePx, styles.halo);
  drawDisc(context, dotPx, styles[category].colour);
  context.beginPath();
  context.arc(0, 0, ringPx, 0, FULL_TURN);
  context.lineWidth = strokePx;
  context.strokeStyle = styles[category].colour;
  context.stroke();
  return toIcon(context, NEIGHBOUR_PX);
}

/** A corner over the symbol of an imported place. */
function drawImported(context: CanvasRenderingContext2D, styles: SymbolStyles): void {
  const corner = new Path2D(IMPORTED_CORNER);
  context.scale(1.25, 1.25);
  context.lineWidth = 2.5;
  context.strokeStyle = styles.halo;
  context.stroke(corner);
  context.fillStyle = styles.ink;
  context.fill(corner);
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly isHollow: boolean;
}

function drawSymbol(context: CanvasRenderingContext2D, styles: SymbolStyles, category: PlaceType, mark: Mark): void {
  const { shape, colour } = styles[category];
  tracePath(context, shape, mark.x, mark.y, mark.reach + 1.6);
  context.fillStyle = styles.halo;
  context.fill();
  tracePath(context, shape, mark.x, mark.y, mark.reach);
  context.fillStyle = mark.isHollow ? styles.hollow : colour;
  context.fill();
  if (!mark.isHollow) return;
  tracePath(context, shape, mark.x, mark.y, mark.reach - 1.1);
  context.lineWidth = 2.4;
  context.strokeStyle = colour;
  context.stroke();
}

function drawRing(context: CanvasRenderingContext2D, styles: SymbolStyles, category: PlaceType): void {
  context.beginPath();
  context.arc(0, 0, 12, 0, FULL_TURN);
  context.fillStyle = styles.halo;
  context.globalAlpha = 0.75;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 1.8;
  context.strokeStyle = styles[category].colour;
  context.setLineDash([3.4, 2.9]);
  context.stroke();
  context.setLineDash([]);
}

function tracePath(context: CanvasRenderingContext2D, shape: SymbolShape, x: number, y: number, reach: number): void {
  context.beginPath();
  switch (shape) {
    case "disc":
      context.arc(x, y, reach, 0, FULL_TURN);
      break;
    case "diamond": {
      const tip = reach * 1.25;
      context.moveTo(x, y - tip);
      context.lineTo(x + tip, y);
      context.lineTo(x, y + tip);
      context.lineTo(x - tip, y);
      context.closePath();
      break;
    }
    case "triangle":
      context.moveTo(x, y - 1.3 * reach);
      context.lineTo(x + 1.2 * reach, y + 0.8 * reach);
      context.lineTo(x - 1.2 * reach, y + 0.8 * reach);
      context.closePath();
      break;
    case "square":
      drawRoundedBox(context, [x - reach, y - reach], [2 * reach, 2 * reach], reach / 3);
      break;
  }
}

/** Number of published places, then that of imported ones, which no count mixes: "12", "12+3", "+3". */
export function clusterText(places: number, imported: number): string {
  const published = places - imported;
  return [...(published > 0 ? [published] : []), ...(imported > 0 ? [`+${imported}`] : [])].join("");
}

function drawCluster(
  [places = 0, imported = 0, ...parts]: readonly number[],
  styles: SymbolStyles,
): DrawnIcon | undefined {
  const radius = 13 + 3 * Math.log10(Math.max(1, places)) * 2;
  const side = Math.ceil(2 * (radius + 3));
  const context = emptyCanvas(side);
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (context === undefined || !(total > 0)) return undefined;
  drawDisc(context, radius + 1.5, styles.halo);
  let turn = -Math.PI / 2;
  PLACE_TYPES.forEach((category, index) => {
    const span = ((parts[index] ?? 0) / total) * FULL_TURN;
    const arc = { radius: radius - CLUSTER_RING_PX / 2, width: CLUSTER_RING_PX, from: turn, to: turn + span };
    drawShare(context, category, styles, arc);
    turn += span;
  });
  context.fillStyle = styles.ink;
  context.font = `700 ${places > 99 ? 12 : 13}px "Zero Without Slash", "Atkinson Hyperlegible Next", sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(clusterText(places, imported), 0, 0.8);
  return toIcon(context, side);
}

function drawDisc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, FULL_TURN);
  context.fillStyle = colour;
  context.fill();
}
