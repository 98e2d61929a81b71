import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Commune } from "../../src/domain/territory.ts";
import { boundingBox, isWithin } from "../../src/geo/bounding-box.ts";
import { checkBorders } from "./check-borders.ts";
import { collectionOf, textOf } from "./collection-of.ts";
import { decodeSteps, type TopologyInSteps } from "./decode-steps.ts";
import type { GridRing } from "./grid.ts";
import type { PartitionProblem } from "./partition-problem.ts";
import { containsPoint, doubledArea } from "./ring.ts";

/** Share of the area of a département that its communes may leave uncovered or cover twice. */
const AREA_TOLERANCE = 0.001;

interface Cell {
  readonly code: string;
  readonly polygons: readonly (readonly GridRing[])[];
}

/**
 * Checks that the objects `communes` and `departements` of a topology are a partition for the given communes. Lists communes without a
 * cell, cells of unknown communes, seats outside their cell or in another one, overlapping cells, borders that are not common, and
 * départements with more than 0.1 % uncovered. Empty without faults.
 * @throws Error when the topology has no such objects.
 */
export function checkPartition(
  topology: Topology,
  communes: readonly Pick<Commune, "code" | "position" | "codeDepartement">[],
): PartitionProblem[] {
  const inSteps = decodeSteps(topology);
  const cells = listCells(inSteps.topology, "communes");
  const departements = listCells(inSteps.topology, "departements");
  return [
    ...checkCodes(cells, communes),
    ...checkSeats(cells, communes, inSteps),
    ...checkAreas(cells, departements, communes),
    ...checkBorders(inSteps.topology),
  ];
}

function listCells(topology: Topology, name: string): Cell[] {
  return feature(topology, collectionOf(topology, name)).features.map(({ properties, geometry }) => {
    const polygons =
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [];
    return { code: textOf(properties, "code"), polygons: polygons.map((rings) => rings.map(toRing)) };
  });
}

function toRing(closed: readonly (readonly number[])[]): GridRing {
  return closed.slice(0, -1).map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}

function checkCodes(cells: readonly Cell[], communes: readonly { readonly code: string }[]): PartitionProblem[] {
  const drawn = new Set(cells.filter(({ polygons }) => polygons.length > 0).map(({ code }) => code));
  const known = new Set(communes.map(({ code }) => code));
  return [
    ...[...known]
      .filter((code) => !drawn.has(code))
      .map((code) => ({ kind: "absent" as const, codes: [code], reason: "cette commune n'a pas de contour" })),
    ...[...drawn]
      .filter((code) => !known.has(code))
      .map((code) => ({ kind: "absent" as const, codes: [code], reason: "ce contour n'est d'aucune commune connue" })),
  ];
}

function checkSeats(
  cells: readonly Cell[],
  communes: readonly Pick<Commune, "code" | "position">[],
  { toSteps }: TopologyInSteps,
): PartitionProblem[] {
  const boxes = cells.map(({ code, polygons }) => ({
    code,
    rings: polygons.flat(),
    box: boundingBox(polygons.flat(2)),
  }));
  return communes.flatMap(({ code, position }) => {
    const seat = toSteps(position);
    const holders = boxes.filter(({ rings, box }) => isWithin(box, seat) && containsPoint(rings, seat));
    const isHome = holders.some((holder) => holder.code === code);
    const others = holders.map((holder) => holder.code).filter((other) => other !== code);
    const problems: PartitionProblem[] = [];
    if (!isHome) problems.push({ kind: "seat", codes: [code], reason: "la mairie n'est pas dans son contour" });
    if (others.length > 0) {
      problems.push({ kind: "seat", codes: [code, ...others], reason: "la mairie est dans le contour d'une autre" });
    }
    return problems;
  });
}

function checkAreas(
  cells: readonly Cell[],
  departements: readonly Cell[],
  communes: readonly Pick<Commune, "code" | "codeDepartement">[],
): PartitionProblem[] {
  const departementOf = new Map<string, string>(communes.map(({ code, codeDepartement }) => [code, codeDepartement]));
  return departements.flatMap((departement): PartitionProblem[] => {
    const whole = areaOf(departement);
    const own = cells.filter(({ code }) => departementOf.get(code) === departement.code);
    const excess = own.reduce((sum, cell) => sum + areaOf(cell), -whole) / whole;
    if (Math.abs(excess) <= AREA_TOLERANCE) return [];
    const share = `${(Math.abs(excess) * 100).toFixed(2).replace(".", ",")} % de sa surface`;
    return excess < 0
      ? [{ kind: "gap", codes: [departement.code], reason: `ses communes laissent ${share} sans commune` }]
      : [{ kind: "overlap", codes: [departement.code], reason: `ses communes couvrent ${share} en trop` }];
  });
}

function areaOf({ polygons }: Cell): number {
  const areaOfPolygon = ([outer = [], ...holes]: readonly GridRing[]) =>
    holes.reduce((area, hole) => area - Math.abs(doubledArea(hole)), Math.abs(doubledArea(outer)));
  return polygons.reduce((sum, polygon) => sum + areaOfPolygon(polygon), 0);
}
