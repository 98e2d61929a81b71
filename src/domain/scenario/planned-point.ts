import type { Position } from "../../geo/position.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import type { ServicePoint } from "../service-point.ts";

/** « Lieu envisagé »: a planned place. */
export interface PlannedPoint {
  readonly kind: "envisage";
  /** Different from all ids of the tables. */
  readonly id: string;
  /** As typed; "" for none. */
  readonly name: string;
  readonly position: Position;
}

/** A planned place with the commune of the nearest seat. */
export interface PlacedPlannedPoint extends PlannedPoint {
  readonly commune: string;
  readonly codeCommune: CodeCommune;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement;
}

/** A place that counts in coverage: a reception place or a planned one. */
export type MeasuredPoint = ServicePoint | PlacedPlannedPoint;

/** More places make links that some programs truncate. */
export const MOST_PLANNED = 50;

/** Id of the planned place with a number. */
export function plannedPointId(number: number): string {
  return `envisage-${number}`;
}

export function isPlanned(point: MeasuredPoint): point is PlacedPlannedPoint {
  return point.kind === "envisage";
}
