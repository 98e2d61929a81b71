import type { Pixels } from "./encode-jpeg.ts";

export type Point = readonly [x: number, y: number];
/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Pixels that are painted with antialiased edges, and transparent elsewhere. */
export interface Raster {
  /** Fills the area within closed rings; holes are rings too (even-odd rule). */
  readonly fill: (rings: readonly (readonly Point[])[], colour: Colour) => void;
  /** Draws lines of a width in pixels. */
  readonly stroke: (lines: readonly (readonly Point[])[], widthPx: number, colour: Colour) => void;
  readonly pixels: () => Pixels;
}

/** Lines of samples in a row of pixels. */
const SAMPLES = 4;

export function createRaster(width: number, height: number): Raster {
  /** Premultiplied by alpha. */
  const painted = new Float32Array(width * height * 4);

  function paint(coverage: Float32Array, [red, green, blue, alpha]: Colour): void {
    for (let pixel = 0; pixel < width * height; pixel++) {
      const share = alpha * stepped(coverage[pixel] ?? 0);
      if (share === 0) continue;
      const at = pixel * 4;
      for (const [channel, value] of [red, green, blue, 255].entries()) {
        painted[at + channel] = (painted[at + channel] ?? 0) * (1 - share) + value * share;
      }
    }
  }

  return {
    fill: (rings, colour) => paint(coverageOfArea(rings, width, height), colour),
    stroke: (lines, widthPx, colour) => paint(coverageOfLines(lines, widthPx, width, height), colour),
    pixels: () => {
      const data = new Uint8ClampedArray(painted.length);
      for (let at = 0; at < painted.length; at += 4) {
        const alpha = (painted[at + 3] ?? 0) / 255;
        for (let channel = 0; channel < 3; channel++) {
          data[at + channel] = alpha === 0 ? 0 : (painted[at + channel] ?? 0) / alpha;
        }
        data[at + 3] = painted[at + 3] ?? 0;
      }
      return { width, height, data };
    },
  };
}

/** Shares of coverage: none, half, all. More make more colours and a larger file. */
const STEPS = 2;

function stepped(share: number): number {
  return Math.round(share * STEPS) / STEPS;
}

/** Share of each pixel within the rings, exact along each line of samples. */
function coverageOfArea(rings: readonly (readonly Point[])[], width: number, height: number): Float32Array {
  const coverage = new Float32Array(width * height);
  for (const [line, crossings] of crossingsOf(rings, height * SAMPLES).entries()) {
    const start = Math.floor(line / SAMPLES) * width;
    for (const [index, crossing] of crossings.entries()) {
      if (index % 2 === 1) continue;
      const from = Math.max(0, crossing);
      const to = Math.min(width, crossings[index + 1] ?? crossing);
      for (let x = Math.floor(from); x < to; x++) {
        const share = Math.min(to, x + 1) - Math.max(from, x);
        coverage[start + x] = (coverage[start + x] ?? 0) + share / SAMPLES;
      }
    }
  }
  return coverage;
}

/** Where the rings cross each line of samples, from left to right. */
function crossingsOf(rings: readonly (readonly Point[])[], lines: number): readonly (readonly number[])[] {
  const crossings: number[][] = Array.from({ length: lines }, () => []);
  for (const ring of rings) {
    for (const [index, [fromX, fromY]] of ring.entries()) {
      const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
      const first = Math.max(0, Math.ceil(Math.min(fromY, toY) * SAMPLES - 0.5));
      const end = Math.min(lines, Math.ceil(Math.max(fromY, toY) * SAMPLES - 0.5));
      for (let line = first; line < end; line++) {
        const share = ((line + 0.5) / SAMPLES - fromY) / (toY - fromY);
        crossings[line]?.push(fromX + share * (toX - fromX));
      }
    }
  }
  return crossings.map((xs) => xs.sort((a, b) => a - b));
}

/** Share of each pixel covered by lines; a line thinner than a pixel is a pale one of a pixel. */
function coverageOfLines(
  lines: readonly (readonly Point[])[],
  widthPx: number,
  width: number,
  height: number,
): Float32Array {
  const coverage = new Float32Array(width * height);
  const reach = Math.max(1, widthPx) / 2 + 0.5;
  const most = Math.min(1, widthPx);
  for (const line of lines) {
    for (const [index, from] of line.slice(0, -1).entries()) {
      const to = line[index + 1] ?? from;
      const [left, right] = rangeOf(from[0], to[0], reach, width);
      const [top, bottom] = rangeOf(from[1], to[1], reach, height);
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const share = most * Math.min(1, Math.max(0, reach - distanceToSegment([x + 0.5, y + 0.5], from, to)));
          const at = y * width + x;
          coverage[at] = Math.max(coverage[at] ?? 0, share);
        }
      }
    }
  }
  return coverage;
}

function rangeOf(from: number, to: number, reach: number, size: number): readonly [number, number] {
  return [Math.max(0, Math.floor(Math.min(from, to) - reach)), Math.min(size, Math.ceil(Math.max(from, to) + reach))];
}

function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - alongX * within, y - fromY - alongY * within);
}
