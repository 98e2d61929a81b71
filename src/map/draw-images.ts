import type { Map as MapLibreMap } from "maplibre-gl";
import { PLACE_TYPES, type PlaceType, type SymbolShape } from "../domain/category.ts";
import type { Scheme } from "../state/app-state.ts";
import { drawRoundedBox, drawShare } from "../ui/theme/cluster-ring.ts";
import { MARK_COLOURS, MARK_IDS, MARKS, type Mark } from "../ui/theme/marks.ts";
import { PLANNED_COLOURS, PLANNED_STAR } from "../ui/theme/planned.ts";
import { IMPORTED_CORNER, NEIGHBOUR_MARK, SYMBOLS, type SymbolStyles } from "../ui/theme/symbols.ts";
import { drawMapIcons } from "./map-icons.ts";

/** Adds images of the base map at once, and those of places, clusters and marks when a layer first requests them. */
export function provideImages(map: MapLibreMap): void {
  map.once("style.load", () => {
    for (const { id, image, options } of drawMapIcons()) map.addImage(id, image, options);
  });
  map.setMissingStyleImageResolver((id) => {
    const drawn = drawIcon(id);
    if (drawn !== undefined && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
  });
}

/** Prefixes of image names; an image is drawn when a style first requests its name. */
export const PLACE_IMAGE = "place";
export const CLUSTER_IMAGE = "cluster";
export const MARK_IMAGE = "mark";

/** Sides of images in pixels, as small as their drawing: labels avoid the whole image. */
const WIDE_PLACE_PX = 30;
const PLACE_PX = 22;
const NEIGHBOUR_PX = 14;
const CLUSTER_RING_PX = 4.5;
const FULL_TURN = 2 * Math.PI;

/** By the prefix of the name. */
const DRAWN: Readonly<Record<string, (scheme: Scheme, parts: readonly string[]) => DrawnIcon | undefined>> = {
  [PLACE_IMAGE]: (scheme, parts) => drawPlace(parts.join("/"), SYMBOLS[scheme]),
  [CLUSTER_IMAGE]: (scheme, parts) => drawCluster(parts.map(Number), SYMBOLS[scheme]),
  [MARK_IMAGE]: (scheme, [id = ""]) => drawMark(scheme, id),
};

/**
 * Draws the image of a name: "place/light/france-services|full|plain|accueil", "cluster/dark/12/0/8/1/4" (places, those that are imported,
 * then places of each category), "mark/light/closed" or "mark/dark/planned". Undefined for any other name.
 */
function drawIcon(name: string): DrawnIcon | undefined {
  const [prefix = "", scheme, ...rest] = name.split("/");
  return scheme === "light" || scheme === "dark" ? DRAWN[prefix]?.(scheme, rest) : undefined;
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

interface SymbolSpot {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly isHollow: boolean;
}

function drawSymbol(
  context: CanvasRenderingContext2D,
  styles: SymbolStyles,
  category: PlaceType,
  spot: SymbolSpot,
): void {
  const { shape, colour } = styles[category];
  tracePath(context, shape, spot.x, spot.y, spot.reach + 1.6);
  context.fillStyle = styles.halo;
  context.fill();
  tracePath(context, shape, spot.x, spot.y, spot.reach);
  context.fillStyle = spot.isHollow ? styles.hollow : colour;
  context.fill();
  if (!spot.isHollow) return;
  tracePath(context, shape, spot.x, spot.y, spot.reach - 1.1);
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

/** Side of the image, and width of its lines. */
const MARK_STYLE = { sidePx: 24, strokePx: 1.6 };
const PLANNED_STYLE = { sidePx: 28, strokePx: 1.8 };

/** A mark, or the star of a planned place. */
function drawMark(scheme: Scheme, id: string): DrawnIcon | undefined {
  if (id === "planned") {
    const { planned, plannedEdge } = PLANNED_COLOURS[scheme];
    const star = { outline: PLANNED_STAR, mark: "", isFilled: true };
    return drawOutlined(star, { fill: planned, line: plannedEdge, halo: SYMBOLS[scheme].halo }, PLANNED_STYLE);
  }
  const known = MARK_IDS.find((one) => one === id);
  if (known === undefined) return undefined;
  const { [known]: colour, halo } = MARK_COLOURS[scheme];
  return drawOutlined(MARKS[known], { fill: colour, line: colour, halo }, MARK_STYLE);
}

/** An outline in a halo, with a mark inside; the mark of a filled one has the colour of the halo. */
function drawOutlined(
  { outline, mark, isFilled }: Mark,
  { fill, line, halo }: Readonly<Record<"fill" | "line" | "halo", string>>,
  { sidePx, strokePx }: typeof MARK_STYLE,
): DrawnIcon | undefined {
  const context = emptyCanvas(sidePx);
  if (context === undefined) return undefined;
  context.lineJoin = "round";
  context.lineCap = "round";
  stroke(context, outline, halo, strokePx + 2.4);
  context.fillStyle = isFilled ? fill : halo;
  context.fill(new Path2D(outline));
  stroke(context, outline, line, strokePx);
  stroke(context, mark, isFilled ? halo : line, strokePx);
  return toIcon(context, sidePx);
}

interface DrawnIcon {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

const PIXEL_RATIO = 2;

let shared: CanvasRenderingContext2D | undefined;

/**
 * An empty canvas with its origin at the centre and CSS pixels as units. Every call returns the same canvas, since creating one takes
 * longer than drawing a symbol: read its pixels before the next call.
 */
function emptyCanvas(sidePx: number): CanvasRenderingContext2D | undefined {
  // The pixels are read at once: reading each small image back from the GPU takes longer than drawing it.
  shared ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true }) ?? undefined;
  const context = shared;
  if (context === undefined) return undefined;
  // Setting the size clears a canvas and resets its state, even to the same size.
  context.canvas.width = sidePx * PIXEL_RATIO;
  context.canvas.height = sidePx * PIXEL_RATIO;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(sidePx / 2, sidePx / 2);
  return context;
}

/** Strokes an SVG path. */
function stroke(context: CanvasRenderingContext2D, path: string, colour: string, widthPx: number): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke(new Path2D(path));
}

function toIcon(context: CanvasRenderingContext2D, sidePx: number): DrawnIcon {
  const side = sidePx * PIXEL_RATIO;
  return { image: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
