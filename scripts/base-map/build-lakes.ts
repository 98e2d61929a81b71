import type { Feature, MultiPolygon } from "geojson";
import type { LakeProperties, Rank } from "../../src/domain/base-map.ts";
import type { BaseMapProblem, LacFormeRow, RepereRow } from "./input.ts";
import { fromPlane, type PlanePoint, toPlane } from "./plane.ts";
import { simplifyLine } from "./simplify-line.ts";
import { smoothLine, smoothRing } from "./smooth-line.ts";
import { type Field, traceContour } from "./trace-contour.ts";

/** Step between discs as a share of the greatest width: the dents between them stay under about a metre. */
const STEP_SHARE = 0.04;
const OUTLINE_TOLERANCE_KM = 0.004;
/** Cell of the grid on which a shore is traced, as a share of the lake's greatest width, within bounds in km. */
const CELL_SHARE = 0.06;
const CELL_KM = { least: 0.04, most: 0.25 };

type LakeFeature = Feature<MultiPolygon, LakeProperties>;
type Disc = readonly [xKm: number, yKm: number, radiusKm: number];

/**
 * Builds each lake as the area swept by a disc along its axis, with the width given at each vertex as its diameter. "Lac de X (north arm)"
 * and "Lac de X (south arm)" become one lake of two arms.
 */
export function buildLakes(
  rows: readonly LacFormeRow[],
  reperes: readonly RepereRow[],
): { lakes: LakeFeature[]; problems: BaseMapProblem[] } {
  const problems: BaseMapProblem[] = [];
  const discs = new Map<string, Disc[]>();
  for (const row of rows) {
    const name = row.name.replace(/ \(.*\)$/, "");
    discs.set(name, [...(discs.get(name) ?? []), ...sweepAxis(readAxis(row, problems))]);
  }
  const lakes = [...discs].map(([name, swept]): LakeFeature => {
    const coordinates = traceContour(distanceField(swept)).map((rings) => rings.map(shoreOf));
    return {
      type: "Feature",
      properties: { name, rank: rankOf(name, reperes) },
      geometry: { type: "MultiPolygon", coordinates },
    };
  });
  return { lakes, problems };
}

function readAxis(row: LacFormeRow, problems: BaseMapProblem[]): Disc[] {
  return row.axis.split(";").flatMap((vertex): Disc[] => {
    const [longitude, latitude, widthKm, ...rest] = vertex.trim().split(" ").map(Number);
    const isRead = longitude !== undefined && latitude !== undefined && widthKm !== undefined && rest.length === 0;
    if (isRead && [longitude, latitude, widthKm].every(Number.isFinite)) {
      return [[...toPlane([longitude, latitude]), widthKm / 2]];
    }
    problems.push({ table: "lacs-formes", row: row.name, value: vertex, reason: "not longitude, latitude and width" });
    return [];
  });
}

/** Discs along the smooth axis; the radius is interpolated from one vertex to the next. */
function sweepAxis(vertices: readonly Disc[]): Disc[] {
  const stepKm = widestOf(vertices) * STEP_SHARE;
  return vertices.flatMap((from, index) => {
    const to = vertices[index + 1];
    if (to === undefined) return [from];
    const span = spanOf(vertices, index, stepKm);
    return span.slice(0, -1).map(([x, y], step): Disc => {
      const share = step / (span.length - 1);
      return [x, y, from[2] + (to[2] - from[2]) * share * share * (3 - 2 * share)];
    });
  });
}

/** The part of the smooth axis between a vertex and the next. */
function spanOf(vertices: readonly Disc[], index: number, stepKm: number): PlanePoint[] {
  const around = vertices.slice(Math.max(0, index - 1), index + 3).map(([x, y]): PlanePoint => [x, y]);
  const isFirst = index === 0;
  const from = around[isFirst ? 0 : 1];
  const to = around[isFirst ? 1 : 2];
  const curve = smoothLine(around, stepKm);
  const start = curve.findIndex((point) => point[0] === from?.[0] && point[1] === from?.[1]);
  const end = curve.findIndex((point) => point[0] === to?.[0] && point[1] === to?.[1]);
  return curve.slice(start, end + 1);
}

/** Depth of each corner of a grid inside the swept area, in km; negative outside. */
function distanceField(discs: readonly Disc[]): Field {
  const widest = widestOf(discs);
  const cellKm = Math.min(CELL_KM.most, Math.max(CELL_KM.least, widest * CELL_SHARE));
  const margin = widest / 2 + 2 * cellKm;
  const west = Math.min(...discs.map(([x]) => x)) - margin;
  const south = Math.min(...discs.map(([, y]) => y)) - margin;
  const columns = Math.ceil((Math.max(...discs.map(([x]) => x)) + margin - west) / cellKm) + 1;
  const rows = Math.ceil((Math.max(...discs.map(([, y]) => y)) + margin - south) / cellKm) + 1;
  const field = { columns, rows, origin: [west, south], cellKm, values: new Float64Array(columns * rows) } as const;
  field.values.fill(-widest);
  for (const disc of discs) stamp(field, disc);
  return field;
}

/** Raises corners in and around a disc to their depth in it. */
function stamp({ columns, origin, cellKm, values }: Field, [x, y, radiusKm]: Disc): void {
  const reach = radiusKm + 2 * cellKm;
  const [centreX, centreY] = [x - origin[0], y - origin[1]];
  for (let row = Math.ceil((centreY - reach) / cellKm); row * cellKm <= centreY + reach; row++) {
    for (let column = Math.ceil((centreX - reach) / cellKm); column * cellKm <= centreX + reach; column++) {
      const depth = radiusKm - Math.hypot(column * cellKm - centreX, row * cellKm - centreY);
      const corner = row * columns + column;
      values[corner] = Math.max(values[corner] ?? depth, depth);
    }
  }
}

function widestOf(discs: readonly Disc[]): number {
  return 2 * Math.max(...discs.map(([, , radiusKm]) => radiusKm));
}

function shoreOf(ring: readonly PlanePoint[]): number[][] {
  const light = simplifyLine(ring, OUTLINE_TOLERANCE_KM);
  const longestStepKm = 0.12;
  return simplifyLine(smoothRing(light, longestStepKm), OUTLINE_TOLERANCE_KM).map((point) => [...fromPlane(point)]);
}

function rankOf(name: string, reperes: readonly RepereRow[]): Rank {
  return reperes.find((repere) => repere.kind === "lac" && repere.name === name)?.rank ?? 3;
}
