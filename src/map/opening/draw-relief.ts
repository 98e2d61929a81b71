import type { MapPalette } from "../../design/theme/map.ts";
import { type ReliefCollection, readReliefGrid } from "../../domain/relief-grid.ts";
import { type ShadedRelief, shadeRelief } from "../relief/shade-relief.ts";
import { smoothGrid } from "../relief/smooth-grid.ts";
import type { PictureFrame } from "./picture-frame.ts";

/** The shaded relief, and where it lies in the picture. */
export interface OpeningRelief {
  readonly pixels: ShadedRelief;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** As fine as on the map. */
const FINER = 2;

/** The relief as the map shades it; undefined when the grid cannot be read. */
export function drawRelief(
  relief: ReliefCollection,
  palette: MapPalette,
  frame: PictureFrame,
): OpeningRelief | undefined {
  const grid = relief.features[0] === undefined ? undefined : readReliefGrid(relief.features[0]);
  if (grid === undefined) return undefined;
  const [west, south, east, north] = grid.bounds;
  const [x, y] = frame.project([west, north]);
  const [right, bottom] = frame.project([east, south]);
  return {
    pixels: shadeRelief(smoothGrid(grid, FINER), palette.relief),
    box: { x, y, width: right - x, height: bottom - y },
  };
}
