import type { ReliefPalette } from "../../design/theme/map.ts";
import type { SmoothRelief } from "./smooth-grid.ts";

/** Light from the north-west, as on the maps of the Alps: readers see slopes lit from below as hollows. */
const LIGHT = unit([-0.62, 0.62, 0.78]);
/** Vertical exaggeration. */
const EXAGGERATION = 1.7;
/** Contrast grows with height, as through haze (Imhof, "Cartographic relief presentation", 1965). */
const HAZE = { lowM: 200, highM: 2600, contrast: 0.5 };

export interface ShadedRelief {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Paints the relief as RGBA pixels: a tint by height, shade on slopes away from the light, highlights on those towards it. */
export function shadeRelief(relief: SmoothRelief, palette: ReliefPalette): ShadedRelief {
  const { width, height, heightsM, known } = relief;
  const data = new Uint8ClampedArray(width * height * 4);
  const tintOf = tints(palette.tints);
  const shade = readHex(palette.shade);
  const light = readHex(palette.light);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const share = known[pixel] ?? 0;
    if (share <= 0) continue;
    const heightM = heightsM[pixel] ?? 0;
    const lit = illumination(relief, pixel) * contrastAt(heightM);
    const strength = Math.min(1, Math.abs(lit) * (lit < 0 ? palette.shadeStrength : palette.lightStrength));
    const [red, green, blue] = mix(tintOf(heightM), lit < 0 ? shade : light, strength);
    data[pixel * 4] = red;
    data[pixel * 4 + 1] = green;
    data[pixel * 4 + 2] = blue;
    data[pixel * 4 + 3] = 255 * share * share * (3 - 2 * share);
  }
  return { width, height, data };
}

/** Light of a slope relative to flat ground: -1 to 1. */
function illumination({ width, heightsM, pixelM }: SmoothRelief, pixel: number): number {
  const here = heightsM[pixel] ?? 0;
  const at = (neighbour: number) => heightsM[neighbour] ?? here;
  const eastwards = (at(pixel + 1) - at(pixel - 1)) / (2 * pixelM);
  const northwards = (at(pixel - width) - at(pixel + width)) / (2 * pixelM);
  const normal = unit([-eastwards * EXAGGERATION, -northwards * EXAGGERATION, 1]);
  return normal[0] * LIGHT[0] + normal[1] * LIGHT[1] + normal[2] * LIGHT[2] - LIGHT[2];
}

function contrastAt(heightM: number): number {
  const share = Math.min(1, Math.max(0, (heightM - HAZE.lowM) / (HAZE.highM - HAZE.lowM)));
  return HAZE.contrast + (1 - HAZE.contrast) * share;
}

function tints(stops: ReliefPalette["tints"]): (heightM: number) => Rgb {
  const colours = stops.map(([heightM, hex]) => ({ heightM, rgb: readHex(hex) }));
  const stepM = 20;
  const table = Array.from({ length: 250 }, (_, step): Rgb => {
    const heightM = step * stepM;
    const above = colours.find((stop) => stop.heightM >= heightM) ?? colours.at(-1);
    const below = colours.findLast((stop) => stop.heightM <= heightM) ?? above;
    if (above === undefined || below === undefined) return [0, 0, 0];
    const span = above.heightM - below.heightM;
    return mix(below.rgb, above.rgb, span === 0 ? 0 : (heightM - below.heightM) / span);
  });
  return (heightM) => table[Math.min(table.length - 1, Math.max(0, Math.round(heightM / stepM)))] ?? [0, 0, 0];
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

function readHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function unit([x, y, z]: Rgb): Rgb {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
