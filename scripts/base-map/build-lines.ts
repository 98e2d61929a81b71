import type { Feature, LineString } from "geojson";
import type { ReachProperties, RidgeProperties, RiverProperties, RoadProperties } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/geo/position.ts";
import { cutReaches } from "./cut-reaches.ts";
import type { BaseMapInput, BaseMapProblem, CreteRow, RiviereRow, RouteRow } from "./input.ts";
import { fromPlane, type PlanePoint, toPlane } from "./plane.ts";
import { type Gazetteer, resolveVertices } from "./resolve-vertices.ts";
import { simplifyLine } from "./simplify-line.ts";
import { smoothLine } from "./smooth-line.ts";

const RIVER: PathDrawing = { stepKm: 0.25, toleranceKm: 0.015 };
const ROAD: PathDrawing = { stepKm: 0.4, toleranceKm: 0.1 };
const RIDGE: PathDrawing = { stepKm: 0.5, toleranceKm: 0.09 };

export interface LineFeatures {
  readonly rivers: Feature<LineString, RiverProperties>[];
  readonly reaches: Feature<LineString, ReachProperties>[];
  readonly ridges: Feature<LineString, RidgeProperties>[];
  readonly roads: Feature<LineString, RoadProperties>[];
  readonly problems: BaseMapProblem[];
}

/** Rivers, ridges and roads as smooth lines, joined at shared vertices. Lake axes among the ridges are not drawn. */
export function buildLines(input: BaseMapInput, gazetteer: Gazetteer): LineFeatures {
  const rivers = resolveRows("rivieres", input.rivieres, (row) => row.name, gazetteer);
  const roads = resolveRows("routes", input.routes, (row) => row.ref, gazetteer);
  const crests = input.cretes.filter(isDrawn);
  const ridges = resolveRows("cretes", crests, (row) => row.id, gazetteer);

  const riverPaths = drawAll(rivers.resolved, RIVER);
  return {
    rivers: riverPaths.map(({ row, path }) => line(path, { name: row.name, rank: row.rank })),
    reaches: riverPaths.flatMap(({ row, path }) => cutReaches(path, row.rank)),
    ridges: drawAll(ridges.resolved, RIDGE).map(({ row, path }) => line(path, { name: row.name, kind: row.kind })),
    roads: drawAll(roads.resolved, ROAD).map(({ row, path }) => line(path, { ref: row.ref, class: row.class })),
    problems: [...rivers.problems, ...ridges.problems, ...roads.problems],
  };
}

interface Resolved<Row> {
  readonly row: Row;
  readonly positions: readonly Position[];
}

function resolveRows<Row extends RiviereRow | CreteRow | RouteRow>(
  table: "rivieres" | "routes" | "cretes",
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  gazetteer: Gazetteer,
): { resolved: Resolved<Row>[]; problems: BaseMapProblem[] } {
  const resolved: Resolved<Row>[] = [];
  const problems: BaseMapProblem[] = [];
  for (const row of rows) {
    const { positions, unresolved } = resolveVertices(row.vertices, gazetteer);
    const report = (value: string, reason: string) => problems.push({ table, row: nameOf(row), value, reason });
    for (const vertex of unresolved) report(vertex, "neither a known commune, nor a known pass, nor a position");
    if (positions.length >= 2) resolved.push({ row, positions });
    else report(row.vertices, "fewer than two vertices: not drawn");
  }
  return { resolved, problems };
}

function drawAll<Row>(resolved: readonly Resolved<Row>[], drawing: PathDrawing): { row: Row; path: Position[] }[] {
  const isJoint = findJoints(resolved.map(({ positions }) => positions));
  return resolved.map(({ row, positions }) => ({ row, path: drawPath(positions, drawing, isJoint) }));
}

function isDrawn(row: CreteRow): row is CreteRow & { kind: RidgeProperties["kind"] } {
  return row.kind !== "lac" && row.kind !== "riviere";
}

function line<Properties>(path: readonly Position[], properties: Properties): Feature<LineString, Properties> {
  return { type: "Feature", properties, geometry: { type: "LineString", coordinates: path.map((at) => [...at]) } };
}

interface PathDrawing {
  /** Sampling step of the curve. */
  readonly stepKm: number;
  /** Greatest distance of the drawn line from the curve. */
  readonly toleranceKm: number;
}

/**
 * The smooth line through the vertices, simplified within the tolerance. A vertex for which isJoint is true keeps all digits: another line
 * ends there.
 */
function drawPath(
  vertices: readonly Position[],
  { stepKm, toleranceKm }: PathDrawing,
  isJoint: (vertex: Position) => boolean,
): Position[] {
  const joints = new Map(
    vertices.filter((vertex) => isJoint(vertex)).map((vertex) => [keyOf(toPlane(vertex)), vertex] as const),
  );
  const curve = smoothLine(vertices.map(toPlane), stepKm);
  return betweenJoints(curve, joints).flatMap((stretch, index) => {
    const line = simplifyLine(stretch, toleranceKm).map((point) => joints.get(keyOf(point)) ?? fromPlane(point));
    return index === 0 ? line : line.slice(1);
  });
}

/** Returns a predicate of the vertices that occur in several lines, or several times in one. */
function findJoints(lines: readonly (readonly Position[])[]): (vertex: Position) => boolean {
  const uses = new Map<string, number>();
  for (const vertex of lines.flat()) uses.set(keyOf(vertex), (uses.get(keyOf(vertex)) ?? 0) + 1);
  return (vertex) => (uses.get(keyOf(vertex)) ?? 0) > 1;
}

function betweenJoints(curve: readonly PlanePoint[], joints: ReadonlyMap<string, Position>): PlanePoint[][] {
  const stretches: PlanePoint[][] = [];
  let stretch: PlanePoint[] = [];
  for (const [index, point] of curve.entries()) {
    stretch.push(point);
    const cut = index > 0 && index < curve.length - 1 && joints.has(keyOf(point));
    if (!cut) continue;
    stretches.push(stretch);
    stretch = [point];
  }
  return [...stretches, stretch];
}

function keyOf([x, y]: readonly [number, number]): string {
  return `${x.toFixed(6)} ${y.toFixed(6)}`;
}
