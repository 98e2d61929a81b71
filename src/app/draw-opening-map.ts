import { MAP } from "../design/theme/map.ts";
import { OPENING_PADDING_PX, SHEET_LAYOUT } from "../design/theme/opening-view.ts";
import { BASE_MAP_LAYERS, type BaseMap } from "../domain/base-map.ts";
import { OPENING_BOXES } from "../domain/opening-view.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import { drawGround } from "../map/opening/draw-ground.ts";
import { pictureFrame } from "../map/opening/picture-frame.ts";
import type { Scheme } from "../model/app-state.ts";
import { decodeTopology } from "../platform/dataset/decode-topology.ts";

/** Files of the data, as JSON. */
export interface OpeningMapData {
  readonly baseMap: unknown;
  readonly territories: unknown;
}

/** More would be sharper on a desktop, and come later on a phone. */
const WIDTH_PX = 800;
/** Between those of phones and desktops. */
const ZOOM = 6.6;

/**
 * The ground of the opening view of the map in a scheme: land, waters, roads and limits, without places and names, whose size would change with
 * that of the picture. Runs in no browser; gives the same for the same data.
 * @throws Error when a file of the data is not what the page would read
 */
export function drawOpeningMap(data: OpeningMapData, scheme: Scheme): string {
  const baseMap = sure(decodeTopology<BaseMap>(data.baseMap, BASE_MAP_LAYERS));
  const outlines = sure(decodeTopology<Pick<TerritoryOutlines, "departements">>(data.territories, ["departements"]));
  const frame = pictureFrame(WIDTH_PX);
  const palette = MAP[scheme];
  const ground = drawGround({ baseMap, outlines }, palette, ZOOM, frame);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.widthPx}" height="${frame.heightPx}">` +
    `<rect width="100%" height="100%" fill="${palette.landAround}"/>${ground}</svg>`
  );
}

function sure<T>(decoded: T | string): T {
  if (typeof decoded === "string") throw new Error(`The opening map cannot be drawn: ${decoded}`);
  return decoded;
}

/**
 * The rules that put the picture where the map will draw the same: `openingView` (src/domain/opening-view.ts) as CSS, in units of the map's
 * area.
 */
export function openingMapStyles(urls: Readonly<Record<Scheme, string>>): string {
  const image = (root: string, scheme: Scheme) => `${root}${PICTURE} { background-image: url("${urls[scheme]}"); }`;
  return [
    "@media screen {",
    "[data-opening-map] .map-area { container-type: size; }",
    place(OPENING_PADDING_PX.besidePanel),
    `@media ${SHEET_LAYOUT} { ${place(OPENING_PADDING_PX.aboveSheet)} }`,
    image("", "light"),
    `@media (prefers-color-scheme: dark) { ${image("", "dark")} }`,
    image('[data-scheme="light"]', "light"),
    image('[data-scheme="dark"]', "dark"),
    "}",
    "",
  ].join("\n");
}

const PICTURE = "[data-opening-map] .map-area .map";

type Sides = Readonly<Record<"top" | "right" | "bottom" | "left", number>>;

function place({ top, right, bottom, left }: Sides): string {
  const { region, lookable } = OPENING_BOXES;
  const ratio = lookable.height / lookable.width;
  const fitting = [
    `(100cqw - ${left + right}px) * ${number(lookable.width / region.width)}`,
    `(100cqh - ${top + bottom}px) * ${number(lookable.width / region.height)}`,
  ];
  const width = `max(min(${fitting.join(", ")}), 100cqw, 100cqh / ${number(ratio)})`;
  const x = number((region.left + region.width / 2 - lookable.left) / lookable.width);
  const y = number((region.top + region.height / 2 - lookable.top) / lookable.width);
  const within = (offset: string, least: string) => `min(0px, max(${least}, ${offset}))`;
  const across = within(
    `50cqw + ${(left - right) / 2}px - ${x} * var(--opening-width)`,
    "100cqw - var(--opening-width)",
  );
  const down = within(
    `50cqh + ${(top - bottom) / 2}px - ${y} * var(--opening-width)`,
    `100cqh - ${number(ratio)} * var(--opening-width)`,
  );
  return (
    `${PICTURE} { background-repeat: no-repeat; --opening-width: ${width}; background-position: ${across} ${down}; ` +
    `background-size: var(--opening-width) calc(var(--opening-width) * ${number(ratio)}); }`
  );
}

function number(value: number): string {
  return value.toFixed(6);
}
