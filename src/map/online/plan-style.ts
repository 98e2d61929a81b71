import type { LayerSpecification } from "maplibre-gl";
import * as v from "valibot";
import { OUTSIDE_SERVICES, SERVICES } from "../../data/online/services.ts";
import type { AskBaseMap } from "../../domain/base-map.ts";
import { FONT } from "../source-ids.ts";

/** Prefix of the id of every source and layer of an online base map. */
export const ONLINE = "plan-ign";
export const PLAN_SOURCE = `${ONLINE}/plan`;

export interface PlanSymbol {
  readonly name: string;
  readonly image: ImageData;
  readonly pixelRatio: number;
  readonly sdf: boolean;
}

/** Style of an online base map, with its sprite where it was loaded. */
export interface Plan {
  readonly style: PlanStyle;
  readonly symbols: readonly PlanSymbol[];
}

/** Fetches style and sprite. Undefined when the style cannot be fetched or read; the sprite is optional. */
export async function fetchPlan(ask: AskBaseMap, signal: AbortSignal): Promise<Plan | undefined> {
  const answer = await ask(SERVICES.planStyle, "json", signal);
  const style = answer.kind === "json" ? adaptStyle(answer.json) : undefined;
  if (style === undefined) return undefined;
  const symbols = style.sprite === undefined ? [] : await fetchSymbols(style.sprite, ask, signal).catch(() => []);
  return { style, symbols };
}

async function fetchSymbols(sprite: string, ask: AskBaseMap, signal: AbortSignal): Promise<PlanSymbol[]> {
  const sharp = devicePixelRatio > 1 ? "@2x" : "";
  const [list, sheet] = await Promise.all([
    ask(`${sprite}${sharp}.json`, "json", signal),
    ask(`${sprite}${sharp}.png`, "picture", signal),
  ]);
  if (list.kind !== "json" || sheet.kind !== "bytes") return [];
  const bitmap = await createImageBitmap(new Blob([sheet.bytes]));
  const canvas = document.createElement("canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return [];
  context.drawImage(bitmap, 0, 0);
  return readSprite(list.json, bitmap).map(({ name, x, y, width, height, pixelRatio, sdf }) => ({
    name,
    image: context.getImageData(x, y, width, height),
    pixelRatio,
    sdf,
  }));
}

/** The parts of a foreign style that the map uses. */
export interface PlanStyle {
  /** URL template with "{z}", "{x}" and "{y}". */
  readonly tiles: string;
  readonly maxzoom: number;
  /** URL prefix of its sprite; undefined when the declared host has none. */
  readonly sprite: string | undefined;
  /** Areas and lines, from the bottom up: below all layers of the page. */
  readonly ground: readonly LayerSpecification[];
  /** Labels and symbols: below the places. */
  readonly names: readonly LayerSpecification[];
}

/** Greatest zoom of the map: layers that begin at larger zooms are dropped. */
const NEAREST_ZOOM = 16;
/** Greatest zoom of the service's tiles; a smaller one in the style wins. */
const DEEPEST_TILES = 18;
/** A style of this service has about six hundred layers; one with many more is invalid. */
const MOST_LAYERS = 2000;

const PROPERTIES = v.optional(v.record(v.string(), v.unknown()), {});
const LAYER = v.object({
  type: v.picklist(["fill", "line", "circle", "symbol"]),
  source: v.string(),
  "source-layer": v.string(),
  minzoom: v.optional(v.number(), 0),
  maxzoom: v.optional(v.number(), 24),
  filter: v.optional(v.array(v.unknown())),
  layout: PROPERTIES,
  paint: PROPERTIES,
});
/** Source layer that covers every tile of Plan IGN; its presence says that a tile is loaded. */
const WHOLE_TILE = "fond_opaque";
const BACKGROUND = v.object({
  type: v.literal("background"),
  paint: v.object({ "background-color": v.unknown() }),
});
type ForeignLayer = v.InferOutput<typeof LAYER>;

const SOURCE = v.object({
  type: v.literal("vector"),
  tiles: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  maxzoom: v.optional(v.number()),
});
const STYLE = v.object({
  sources: v.record(v.string(), v.unknown()),
  sprite: v.optional(v.unknown()),
  layers: v.pipe(v.array(v.unknown()), v.maxLength(MOST_LAYERS)),
});

/**
 * Reads the style of an online base map (https://maplibre.org/maplibre-style-spec/). Keeps only URLs of the declared host, replaces fonts
 * by the page's own, lets labels and symbols give way to the places, and draws the background only within loaded tiles. Skips unreadable
 * layers; undefined when the value is not a style or has no ground layer.
 */
export function adaptStyle(json: unknown): PlanStyle | undefined {
  const read = v.safeParse(STYLE, json);
  if (!read.success) return undefined;
  const { sources, sprite, layers } = read.output;
  const id = Object.keys(sources).find((one) => v.is(SOURCE, sources[one]));
  if (id === undefined) return undefined;
  const { tiles, maxzoom = DEEPEST_TILES } = v.parse(SOURCE, sources[id]);
  const adapted = layers.flatMap((layer, rank) => {
    const one = v.safeParse(LAYER, v.is(BACKGROUND, layer) ? backgroundOf(id, layer) : layer);
    return one.success && one.output.source === id && isSeen(one.output) ? [adaptLayer(one.output, rank)] : [];
  });
  const ground = adapted.filter(({ type }) => type !== "symbol");
  if (ground.length === 0) return undefined;
  return {
    tiles: tiles?.map(ownAddress).find((url) => url !== undefined) ?? SERVICES.planTiles,
    maxzoom: Math.min(DEEPEST_TILES, Math.floor(maxzoom)),
    sprite: typeof sprite === "string" ? ownAddress(sprite) : undefined,
    ground,
    names: adapted.filter(({ type }) => type === "symbol"),
  };
}

/** The embedded map shows where no tile is loaded. */
function backgroundOf(source: string, { paint }: v.InferOutput<typeof BACKGROUND>): unknown {
  return { type: "fill", source, "source-layer": WHOLE_TILE, paint: { "fill-color": paint["background-color"] } };
}

/** The URL, resolved against the declared host; undefined for another host. */
function ownAddress(url: string): string | undefined {
  const isRelative = url.startsWith("/") && !url.startsWith("//");
  const whole = isRelative ? new URL(SERVICES.planStyle).origin + url : url;
  const isOwn = OUTSIDE_SERVICES.baseMap.origins.some((origin) => whole.startsWith(`${origin}/`));
  return isOwn ? whole : undefined;
}

function isSeen({ minzoom, maxzoom, layout }: ForeignLayer): boolean {
  return minzoom < NEAREST_ZOOM && maxzoom > minzoom && layout["visibility"] !== "none";
}

function adaptLayer(layer: ForeignLayer, rank: number): LayerSpecification {
  const { type, minzoom, maxzoom, filter, paint } = layer;
  return {
    id: `${ONLINE}/${rank}`,
    type,
    source: PLAN_SOURCE,
    "source-layer": layer["source-layer"],
    minzoom,
    maxzoom,
    ...(filter === undefined ? {} : { filter }),
    layout: type === "symbol" ? adaptSymbols(layer.layout) : layer.layout,
    paint,
    // MapLibre validates the properties when the layer is added, and reports invalid ones.
  } as unknown as LayerSpecification;
}

/** Layout properties that would let a label overlap the places. */
const SHOVING = [
  "text-allow-overlap",
  "icon-allow-overlap",
  "text-ignore-placement",
  "icon-ignore-placement",
  "text-overlap",
  "icon-overlap",
];

function adaptSymbols(layout: ForeignLayer["layout"]): ForeignLayer["layout"] {
  const others = Object.entries(layout).filter(([name]) => !SHOVING.includes(name));
  return { ...Object.fromEntries(others), "text-font": ownFont(layout["text-font"]) };
}

/** The most similar font of the page: no glyph is requested. */
function ownFont(fonts: unknown): readonly string[] {
  const names = JSON.stringify(fonts ?? "");
  if (/bold|black|heavy/i.test(names)) return FONT.bold;
  return /italic|oblique/i.test(names) ? FONT.italic : FONT.regular;
}

/** Box of a symbol on the sheet, in its pixels. */
interface SpriteCut {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** A signed distance field, coloured by the style. */
  readonly sdf: boolean;
}

const MOST_SYMBOLS = 3000;
const LARGEST = 1024;
const PLACE = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_384));
const SIZE = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST));
const CUT = v.object({
  x: PLACE,
  y: PLACE,
  width: SIZE,
  height: SIZE,
  pixelRatio: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(8)), 1),
  sdf: v.optional(v.boolean(), false),
});

/**
 * Reads the index of a sprite (https://maplibre.org/maplibre-style-spec/sprite/), for a sheet of this size in pixels. Skips unreadable
 * entries and those outside the sheet.
 */
export function readSprite(json: unknown, sheet: { readonly width: number; readonly height: number }): SpriteCut[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json)
    .slice(0, MOST_SYMBOLS)
    .flatMap(([name, value]) => {
      const cut = v.safeParse(CUT, value);
      if (!cut.success) return [];
      const { x, y, width, height } = cut.output;
      return x + width <= sheet.width && y + height <= sheet.height ? [{ name, ...cut.output }] : [];
    });
}
