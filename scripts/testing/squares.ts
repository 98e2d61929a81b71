import type { CodeCommune, CodeDepartement, CodeEpci } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { OutlinedCommune } from "../outlines/topology.ts";

/** A fictitious commune for tests: its seat is at the centre of a square with sides of 0.1 degree, [column, row] from 6° E 45° N. */
export function aSquareCommune(
  code: string,
  [column, row]: readonly [number, number],
  codeEpci?: string,
): OutlinedCommune {
  return {
    code: code as CodeCommune,
    name: `Commune ${code}`,
    position: [6.05 + column / 10, 45.05 + row / 10],
    codeEpci: codeEpci as CodeEpci | undefined,
    codeDepartement: code.slice(0, 2) as CodeDepartement,
  };
}

/** Its outline. The eastward sides are bent about a hundred metres upward, equally for both neighbours. */
export function aSquareRing([column, row]: readonly [number, number]): Position[] {
  const [west, south] = [6 + column / 10, 45 + row / 10];
  const at = (x: number, y: number): Position => [Number((west + x).toFixed(5)), Number((south + y).toFixed(5))];
  return [
    at(0, 0),
    at(0.03, 0.0001),
    at(0.06, 0.002),
    at(0.1, 0),
    at(0.1, 0.1),
    at(0.06, 0.102),
    at(0.03, 0.1001),
    at(0, 0.1),
    at(0, 0),
  ];
}
