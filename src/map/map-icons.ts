/** Names of the base map's icons: signed distance fields, so that each theme sets their colour. */
export const ICON = {
  summit: "base-summit",
  pass: "base-pass",
  resort: "base-resort",
  town: "base-town",
  station: "base-rail-station",
} as const;

export type IconId = (typeof ICON)[keyof typeof ICON];

/** Arguments of map.addImage. */
export interface MapIcon {
  readonly id: IconId;
  readonly image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
  readonly options: { readonly sdf: true; readonly pixelRatio: number };
}

/** Signed distance to a shape in px, negative inside, from the centre of the icon; y points down. */
type Shape = (x: number, y: number) => number;

const SIZE_PX = 16;
const PIXEL_RATIO = 4;
/** MapLibre reads the edge at alpha 192, and 255 levels over 8 px of the texture, as in its glyphs. */
const EDGE = 0.75;
const RADIUS_TEXELS = 8;

const SHAPES: Readonly<Record<IconId, Shape>> = {
  [ICON.summit]: (x, y) => triangle(x, y + 0.4, 3.6),
  [ICON.pass]: (x, y) => Math.max(Math.min(arc(x - 5.4, y), arc(x + 5.4, y)), Math.abs(x) - 3),
  [ICON.resort]: (x, y) => Math.max(Math.abs(x), Math.abs(y)) - 2.3,
  [ICON.station]: railStation,
  [ICON.town]: (x, y) => Math.abs(Math.hypot(x, y) - 2.1) - 0.65,
};

/** Draws the icons of the base map: summit triangle, pass sign, resort square, town ring, track of a railway station. */
export function drawMapIcons(): MapIcon[] {
  return Object.values(ICON).map((id) => ({
    id,
    image: drawDistances(SHAPES[id]),
    options: { sdf: true, pixelRatio: PIXEL_RATIO },
  }));
}

function drawDistances(shape: Shape): MapIcon["image"] {
  const side = SIZE_PX * PIXEL_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const distance = shape((column + 0.5) / PIXEL_RATIO - SIZE_PX / 2, (row + 0.5) / PIXEL_RATIO - SIZE_PX / 2);
      data[(row * side + column) * 4 + 3] = 255 * (EDGE - (distance * PIXEL_RATIO) / RADIUS_TEXELS);
    }
  }
  return { width: side, height: side, data };
}

/** Two rails on three sleepers. */
function railStation(x: number, y: number): number {
  const rails = Math.max(Math.abs(Math.abs(x) - 1.7) - 0.55, Math.abs(y) - 4.2);
  const sleepers = Math.min(...[-2.6, 0, 2.6].map((at) => Math.max(Math.abs(y - at) - 0.5, Math.abs(x) - 3.2)));
  return Math.min(rails, sleepers);
}

/** Equilateral, apex at the top; `radius` is that of the circumscribed circle, twice the inscribed one. */
function triangle(x: number, y: number, radius: number): number {
  const slope = Math.sqrt(3);
  const sides = (Math.abs(x) * slope - (y + radius)) / 2;
  return Math.max(sides, y - radius / 2);
}

/** A bracket of the pass sign: a stroked circular arc. */
function arc(x: number, y: number): number {
  const stroke = Math.abs(Math.hypot(x, y) - 4.4) - 0.62;
  return Math.max(stroke, Math.abs(y) - 3.4);
}
