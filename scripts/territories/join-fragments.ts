import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { boundingBox, isWithin } from "../../src/geo/bounding-box.ts";
import type { Seat } from "./adjust-outlines.ts";
import { type GridPoint, keyOf, toSegments } from "./grid.ts";
import { containsPoint } from "./ring.ts";
import type { Face } from "./trace-faces.ts";

export interface DepartementFace {
  readonly face: Face;
  readonly codeDepartement: CodeDepartement;
}

/**
 * The commune of each face, in the order of the faces. A face with a seat belongs to it. A face without one is a fragment that the limit
 * cuts off from its cell: it goes to the neighbour of the same département with the longest common border. An island without any seat goes
 * as a whole to the nearest seat of its département.
 * @throws Error when two seats are in one face, or a seat in none.
 */
export function joinFragments(faces: readonly DepartementFace[], seats: readonly Seat[]): CodeCommune[] {
  const owners = faces.map((face) => findOwner(face, seats));
  const placed = new Set(owners);
  const missing = seats.filter(({ code }) => !placed.has(code)).map(({ code }) => code);
  if (missing.length > 0) throw new Error(`No cell of their own for the seats of ${missing.join(", ")}.`);
  const borders = measureBorders(faces);
  let isChanged = true;
  while (isChanged) isChanged = giveToNeighbours(owners, borders);
  return owners.map((owner, index) => owner ?? findNearestSeat(listIsland(index, borders), faces, seats));
}

function findOwner({ face, codeDepartement }: DepartementFace, seats: readonly Seat[]): CodeCommune | undefined {
  const box = boundingBox(face[0]);
  const held = seats.filter(
    ({ codeDepartement: code, point }) =>
      code === codeDepartement && isWithin(box, point) && containsPoint(face, point),
  );
  if (held.length > 1) throw new Error(`One cell for the seats of ${held.map(({ code }) => code).join(", ")}.`);
  return held[0]?.code;
}

/** Per face, its neighbours of the same département with the length of the common border, in steps. */
type Borders = readonly ReadonlyMap<number, number>[];

function measureBorders(faces: readonly DepartementFace[]): Borders {
  const leftOf = new Map<string, number>();
  faces.forEach(({ face }, index) => {
    for (const [from, to] of face.flatMap(toSegments)) leftOf.set(`${keyOf(from)} ${keyOf(to)}`, index);
  });
  return faces.map(({ face, codeDepartement }) => {
    const lengths = new Map<number, number>();
    for (const [from, to] of face.flatMap(toSegments)) {
      const neighbour = leftOf.get(`${keyOf(to)} ${keyOf(from)}`);
      if (neighbour === undefined || faces[neighbour]?.codeDepartement !== codeDepartement) continue;
      lengths.set(neighbour, (lengths.get(neighbour) ?? 0) + Math.hypot(to[0] - from[0], to[1] - from[1]));
    }
    return lengths;
  });
}

/** One round; returns whether it changed anything. It reads the owners before the round, so that the order does not matter. */
function giveToNeighbours(owners: (CodeCommune | undefined)[], borders: Borders): boolean {
  const before = [...owners];
  borders.forEach((lengths, index) => {
    if (before[index] !== undefined) return;
    const byOwner = new Map<CodeCommune, number>();
    for (const [neighbour, length] of lengths) {
      const owner = before[neighbour];
      if (owner !== undefined) byOwner.set(owner, (byOwner.get(owner) ?? 0) + length);
    }
    owners[index] = [...byOwner].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  });
  return owners.some((owner, index) => owner !== before[index]);
}

/** All faces connected to one, itself included. */
function listIsland(start: number, borders: Borders): number[] {
  const island = new Set([start]);
  for (const index of island) {
    for (const neighbour of borders[index]?.keys() ?? []) island.add(neighbour);
  }
  return [...island].sort((a, b) => a - b);
}

function findNearestSeat(island: number[], faces: readonly DepartementFace[], seats: readonly Seat[]): CodeCommune {
  const vertices: GridPoint[] = island.flatMap((index) => [...(faces[index]?.face[0] ?? [])]);
  const codeDepartement = faces[island[0] ?? 0]?.codeDepartement;
  const [nearest] = seats
    .filter((seat) => seat.codeDepartement === codeDepartement)
    .map(({ code, point: [x, y] }) => ({
      code,
      // Within a département a step of longitude is nearly constant, and precision is not needed for islands.
      distance: Math.min(...vertices.map((vertex) => Math.hypot((vertex[0] - x) * 0.7, vertex[1] - y))),
    }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest === undefined) throw new Error(`No seat in the département ${codeDepartement}.`);
  return nearest.code;
}
