import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { RidgeProperties } from "../../domain/base-map.ts";
import type { ReliefGrid } from "../../domain/relief-grid.ts";

export interface HachureProperties {
  /** 1: visible at small scales; 2: further strokes between them, at larger scales. */
  readonly level: 1 | 2;
  /** Whether the strokes run down a slope away from the light. */
  readonly isShaded: boolean;
}

type Point = readonly [xKm: number, yKm: number];
type Hachures = Feature<MultiLineString, HachureProperties>;

const SPACING_KM = 0.3;
const LENGTH_KM = { least: 0.35, most: 1.3 };
/** Fall in metres per kilometre from which strokes have their full length. */
const STEEP_M_PER_KM = 550;
const STEP_KM = 0.22;
/** Direction of the light: north-west. */
const LIGHT: Point = [-Math.SQRT1_2, Math.SQRT1_2];
const KM_PER_DEGREE = 111.195;

/**
 * Short strokes from the ridges down their slopes, as on engraved maps: longer on steep slopes, each slightly varied. Directions and
 * lengths come from the relief grid.
 */
export function deriveHachures(
  ridges: FeatureCollection<LineString | MultiLineString, RidgeProperties>,
  grid: ReliefGrid,
): FeatureCollection<MultiLineString, HachureProperties> {
  const plane = planeAround(grid);
  const features = ridges.features
    .filter(({ properties }) => properties.kind === "crete" || properties.kind === "frontiere")
    .flatMap((ridge, index) =>
      hachuresOf(
        linesOf(ridge.geometry).map((line) => line.map(plane.toKm)),
        index,
        plane,
      ),
    );
  return { type: "FeatureCollection", features };
}

interface Stroke extends HachureProperties {
  readonly line: Position[];
}

/** The strokes of a ridge as one feature for each level and side. */
function hachuresOf(lines: readonly (readonly Point[])[], seed: number, plane: Plane): Hachures[] {
  const strokes = lines.flatMap((line) => strokesOf(line, seed, plane));
  return ([1, 2] as const).flatMap((level) =>
    [true, false].flatMap((isShaded): Hachures[] => {
      const alike = strokes.filter((stroke) => stroke.level === level && stroke.isShaded === isShaded);
      if (alike.length === 0) return [];
      const coordinates = alike.map((stroke) => stroke.line);
      return [{ type: "Feature", properties: { level, isShaded }, geometry: { type: "MultiLineString", coordinates } }];
    }),
  );
}

function strokesOf(line: readonly Point[], seed: number, plane: Plane): Stroke[] {
  return walk(line).flatMap(({ at, across }, count) =>
    [1, -1].flatMap((side): Stroke[] => {
      const away: Point = [across[0] * side, across[1] * side];
      const chance = noise(seed * 977 + count * 2 + (side > 0 ? 0 : 1));
      const stroke = drawStroke(at, away, chance, plane);
      if (stroke === undefined) return [];
      const isShaded = away[0] * LIGHT[0] + away[1] * LIGHT[1] < 0;
      return [{ level: count % 2 === 0 ? 1 : 2, isShaded, line: stroke.map(plane.toDegrees) }];
    }),
  );
}

/** A stroke down the slope; undefined where the ground does not fall. */
function drawStroke(from: Point, away: Point, chance: number, plane: Plane): Point[] | undefined {
  const probe: Point = [from[0] + away[0] * 1.2, from[1] + away[1] * 1.2];
  const fallMPerKm = (plane.heightAt(from) - plane.heightAt(probe)) / 1.2;
  if (!(fallMPerKm > 60)) return undefined;
  const steepness = Math.min(1, fallMPerKm / STEEP_M_PER_KM);
  const lengthKm = LENGTH_KM.least + (LENGTH_KM.most - LENGTH_KM.least) * steepness * (0.55 + 0.45 * chance);
  const gapKm = 0.06 + 0.1 * chance;
  const line: Point[] = [];
  let at: Point = [from[0] + away[0] * gapKm, from[1] + away[1] * gapKm];
  for (let drawnKm = 0; drawnKm < lengthKm; drawnKm += STEP_KM) {
    line.push(at);
    const down = downhill(at, away, plane);
    at = [at[0] + down[0] * STEP_KM, at[1] + down[1] * STEP_KM];
  }
  return [...line, at];
}

/** Direction down, half by the slope and half perpendicular to the ridge, so that strokes stay parallel. */
function downhill([x, y]: Point, away: Point, plane: Plane): Point {
  const reach = 0.45;
  const eastwards = plane.heightAt([x - reach, y]) - plane.heightAt([x + reach, y]);
  const northwards = plane.heightAt([x, y - reach]) - plane.heightAt([x, y + reach]);
  const slope = Math.hypot(eastwards, northwards) || 1;
  const mixed: Point = [away[0] * 0.6 + (eastwards / slope) * 0.4, away[1] * 0.6 + (northwards / slope) * 0.4];
  const length = Math.hypot(...mixed) || 1;
  return [mixed[0] / length, mixed[1] / length];
}

/** Points at even distances along a line, with the direction across it to the left. */
function walk(line: readonly Point[]): { at: Point; across: Point }[] {
  const steps: { at: Point; across: Point }[] = [];
  let toNextKm = SPACING_KM / 2;
  for (const [index, from] of line.entries()) {
    const to = line[index + 1];
    if (to === undefined) break;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    while (toNextKm <= length) {
      steps.push({ at: [from[0] + along[0] * toNextKm, from[1] + along[1] * toNextKm], across: [-along[1], along[0]] });
      toNextKm += SPACING_KM;
    }
    toNextKm -= length;
  }
  return steps;
}

/** The grid in a plane in km, and its height at any point. */
interface Plane {
  readonly toKm: (position: Position) => Point;
  readonly toDegrees: (point: Point) => Position;
  readonly heightAt: (point: Point) => number;
}

function planeAround({ bounds, columns, rows, heightsM }: ReliefGrid): Plane {
  const [west, south, east, north] = bounds;
  const kmPerLongitude = KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const columnsPerKm = (columns - 1) / ((east - west) * kmPerLongitude);
  const rowsPerKm = (rows - 1) / ((north - south) * KM_PER_DEGREE);
  return {
    toKm: ([longitude = 0, latitude = 0]) => [(longitude - west) * kmPerLongitude, (latitude - south) * KM_PER_DEGREE],
    toDegrees: ([x, y]) => [round(west + x / kmPerLongitude), round(south + y / KM_PER_DEGREE)],
    heightAt: ([x, y]) => {
      const column = x * columnsPerKm;
      const row = y * rowsPerKm;
      const [c, r] = [Math.floor(column), Math.floor(row)];
      const at = (dc: number, dr: number) => heightsM[(r + dr) * columns + c + dc] ?? Number.NaN;
      const southern = at(0, 0) + (at(1, 0) - at(0, 0)) * (column - c);
      const northern = at(0, 1) + (at(1, 1) - at(0, 1)) * (column - c);
      return southern + (northern - southern) * (row - r);
    },
  };
}

function linesOf(geometry: LineString | MultiLineString): Position[][] {
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** Deterministic pseudo-random fraction of a number. */
function noise(number: number): number {
  const sine = Math.sin(number * 12.9898) * 43758.5453;
  return sine - Math.floor(sine);
}
