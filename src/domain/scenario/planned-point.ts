import type { Position } from "../../geo/position.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import type { ServicePoint } from "../service-point.ts";

/** « Lieu envisagé »: a place that does not exist, whose effect is asked. */
export interface PlannedPoint {
  readonly kind: "envisage";
  /** Unlike that of any place of the tables. */
  readonly id: string;
  /** As the person typed it; "" for none. */
  readonly name: string;
  readonly position: Position;
}

/** A planned place in the commune whose seat is the nearest. */
export interface PlacedPlannedPoint extends PlannedPoint {
  readonly commune: string;
  readonly codeCommune: CodeCommune;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement;
}

/** What covers people: a place of welcome, or one that is planned. */
export type MeasuredPoint = ServicePoint | PlacedPlannedPoint;

/** More would make links that some programs cut. */
export const MOST_PLANNED = 50;

/** The identifier of the planned place of a rank. */
export function plannedPointId(number: number): string {
  return `envisage-${number}`;
}

export function isPlanned(point: MeasuredPoint): point is PlacedPlannedPoint {
  return point.kind === "envisage";
}
