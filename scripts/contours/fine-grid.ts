import { type GridPoint, snapToGrid } from "../territories/grid.ts";

/** Steps of 0.00002 degree, 2.2 m by about 1.6 m: less than a pixel at the largest zoom of the map. */
export const STEPS_PER_DEGREE = 50_000;

const METRES_PER_DEGREE = 111_195;

export function toFineSteps([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): GridPoint {
  return snapToGrid([longitude * STEPS_PER_DEGREE, latitude * STEPS_PER_DEGREE]);
}

/** Square metres of a grid step at the row y. */
export function squareStepM2(y: number): number {
  const metres = METRES_PER_DEGREE / STEPS_PER_DEGREE;
  return metres ** 2 * Math.cos(((y / STEPS_PER_DEGREE) * Math.PI) / 180);
}
