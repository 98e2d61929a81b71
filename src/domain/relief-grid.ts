import type { Feature, FeatureCollection, Polygon } from "geojson";
import { type BoundingBox, boundingBox } from "../geo/bounding-box.ts";

/**
 * Heights on a grid, from the south-west, row by row; NaN for undefined. Rows and columns are evenly spaced in degrees.
 * Heights are interpolated between the summits, passes, rivers and villages of the tables, for drawing only.
 */
export interface ReliefGrid {
  readonly columns: number;
  readonly rows: number;
  /** Longitude of the first column, latitude of the first row, longitude of the last column, latitude of the last row. */
  readonly bounds: BoundingBox;
  readonly heightsM: Float32Array;
}

/** Properties of a grid among the objects of the base map: its frame, and its heights as text. */
export interface ReliefProperties {
  readonly columns: number;
  readonly rows: number;
  /** Metres per level. */
  readonly stepM: number;
  /** One character per cell, see writeLevels. */
  readonly levels: string;
}

export type ReliefCollection = FeatureCollection<Polygon, ReliefProperties>;

/** Characters that JSON does not escape. The last one announces a residue that does not fit one character. */
const ALPHABET = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => character !== '"' && character !== "\\")
  .join("");
const ESCAPE = ALPHABET.length - 1;
const DIGITS = new Map(Array.from(ALPHABET, (character, index) => [character, index]));

/** Converts a grid to a feature, with heights rounded to stepM. */
export function writeReliefGrid(grid: ReliefGrid, stepM: number): Feature<Polygon, ReliefProperties> {
  const [west, south, east, north] = grid.bounds;
  const levels = Array.from(grid.heightsM, (height) => (Number.isNaN(height) ? 0 : Math.round(height / stepM) + 1));
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: "Feature",
    properties: { columns: grid.columns, rows: grid.rows, stepM, levels: writeLevels(levels, grid.columns) },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

/** Reads the grid of a feature; undefined when its text has a wrong number of heights. */
export function readReliefGrid({ properties, geometry }: Feature<Polygon, ReliefProperties>): ReliefGrid | undefined {
  const { columns, rows, stepM } = properties;
  const levels = readLevels(properties.levels, columns);
  const corners = geometry.coordinates[0] ?? [];
  if (levels.length !== columns * rows || corners.length === 0) return undefined;
  return {
    columns,
    rows,
    bounds: boundingBox(corners),
    heightsM: Float32Array.from(levels, (level) => (level === 0 ? Number.NaN : (level - 1) * stepM)),
  };
}

/**
 * Encodes each level as its residue against the plane through its three neighbours to the west and south,
 * zigzag-encoded (0, -1, 1, -2… become 0, 1, 2, 3…): slopes are even, so most residues are small and compress well.
 */
function writeLevels(levels: readonly number[], columns: number): string {
  return levels.map((level, index) => writeResidue(level - foresee(levels, index, columns))).join("");
}

function readLevels(text: string, columns: number): number[] {
  const levels: number[] = [];
  let at = 0;
  while (at < text.length) {
    let folded = digit(text, at);
    if (folded === ESCAPE) {
      folded = digit(text, at + 1) * ALPHABET.length + digit(text, at + 2);
      at += 2;
    }
    at += 1;
    const residue = folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    levels.push(residue + foresee(levels, levels.length, columns));
  }
  return levels;
}

function foresee(levels: readonly number[], index: number, columns: number): number {
  const isFirstColumn = index % columns === 0;
  const west = isFirstColumn ? 0 : (levels[index - 1] ?? 0);
  const south = levels[index - columns] ?? 0;
  const southWest = isFirstColumn ? 0 : (levels[index - columns - 1] ?? 0);
  return west + south - southWest;
}

function writeResidue(residue: number): string {
  const folded = residue >= 0 ? residue * 2 : -residue * 2 - 1;
  if (folded < ESCAPE) return ALPHABET.charAt(folded);
  const [high, low] = [Math.floor(folded / ALPHABET.length), folded % ALPHABET.length];
  return ALPHABET.charAt(ESCAPE) + ALPHABET.charAt(high) + ALPHABET.charAt(low);
}

function digit(text: string, at: number): number {
  return DIGITS.get(text.charAt(at)) ?? 0;
}
