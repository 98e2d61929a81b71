import { type ReliefCollection, readReliefGrid } from "../../domain/relief-grid.ts";
import type { MapPalette } from "../../theme/map.ts";
import { shadeRelief } from "../relief/shade-relief.ts";
import { smoothGrid } from "../relief/smooth-grid.ts";
import { encodeJpeg, type Pixels } from "./encode-jpeg.ts";
import type { PictureFrame } from "./picture-frame.ts";

/** Shaded as finely as on the map, then as coarse as a phone shows it. */
const FINER = 2;
const QUALITY = 50;

/** The shaded relief on the paper of the surroundings, as markup of SVG; only the paper where the grid cannot be read. */
export function drawRelief(relief: ReliefCollection, palette: MapPalette, frame: PictureFrame): string {
  const grid = relief.features[0] === undefined ? undefined : readReliefGrid(relief.features[0]);
  const paper = `<rect width="100%" height="100%" fill="${palette.landAround}"/>`;
  if (grid === undefined) return paper;
  const [west, south, east, north] = grid.bounds;
  const [left, top] = frame.project([west, north]);
  const [right, bottom] = frame.project([east, south]);
  const shaded = shadeRelief(smoothGrid(grid, FINER), palette.relief);
  const jpeg = encodeJpeg(onPaper(halve(shaded), palette.landAround), QUALITY);
  const href = `data:image/jpeg;base64,${btoa(String.fromCharCode(...jpeg))}`;
  return `${paper}<image x="${left.toFixed(2)}" y="${top.toFixed(2)}" width="${(right - left).toFixed(2)}" height="${(bottom - top).toFixed(2)}" preserveAspectRatio="none" href="${href}"/>`;
}

/** Each four pixels as one, their colours weighed by their alpha. */
function halve({ width, height, data }: Pixels): Pixels {
  const [across, down] = [Math.floor(width / 2), Math.floor(height / 2)];
  const halved = new Uint8ClampedArray(across * down * 4);
  for (let pixel = 0; pixel < across * down; pixel++) {
    const corner = (Math.floor(pixel / across) * 2 * width + (pixel % across) * 2) * 4;
    const four = [corner, corner + 4, corner + 4 * width, corner + 4 * width + 4];
    const alpha = four.reduce((sum, at) => sum + (data[at + 3] ?? 0), 0);
    for (let channel = 0; channel < 3; channel++) {
      const sum = four.reduce((total, at) => total + (data[at + channel] ?? 0) * (data[at + 3] ?? 0), 0);
      halved[pixel * 4 + channel] = alpha === 0 ? 0 : sum / alpha;
    }
    halved[pixel * 4 + 3] = alpha / 4;
  }
  return { width: across, height: down, data: halved };
}

function onPaper({ width, height, data }: Pixels, paper: string): Pixels {
  const value = Number.parseInt(paper.slice(1), 16);
  const under = [value >> 16, (value >> 8) & 255, value & 255];
  const flat = data.map((channel, at) => {
    const share = (data[at - (at % 4) + 3] ?? 0) / 255;
    return at % 4 === 3 ? 255 : channel * share + (under[at % 4] ?? 0) * (1 - share);
  });
  return { width, height, data: flat };
}
