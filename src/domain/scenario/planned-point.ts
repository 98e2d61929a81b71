import { createNearestIndex } from "../../geo/nearest-index.ts";
import type { Position } from "../../geo/position.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Commune } from "../territory.ts";

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

/**
 * Gives planned places the commune of the nearest seat, by the great circle: the outlines are drawn around the seats. Without
 * communes there is nowhere to place them, and none is given.
 */
export function placePlannedPoints(
  planned: readonly PlannedPoint[],
  communes: readonly Commune[],
): readonly PlacedPlannedPoint[] {
  const seats = createNearestIndex(communes.map(({ position }) => position));
  return planned.flatMap((point) => {
    const commune = communes[seats.nearest(point.position)?.index ?? -1];
    if (commune === undefined) return [];
    const { name, code, codeEpci, codeDepartement } = commune;
    return [{ ...point, commune: name, codeCommune: code, codeEpci, codeDepartement }];
  });
}
