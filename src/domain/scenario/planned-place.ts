import type { Position } from "../../geo/position.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import type { Place } from "../place.ts";

/** « Lieu envisagé »: a planned place. */
export interface PlannedPlace {
  readonly kind: "envisage";
  /** Different from all ids of the tables. */
  readonly id: string;
  /** As typed; "" for none. */
  readonly name: string;
  readonly position: Position;
}

/** A planned place with the commune of the nearest seat. */
export interface LocatedPlannedPlace extends PlannedPlace {
  readonly commune: string;
  readonly codeCommune: CodeCommune;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement;
}

/** A place that counts in coverage: a reception place or a planned one. */
export type MeasuredPlace = Place | LocatedPlannedPlace;

/** More places make links that some programs truncate. */
export const MOST_PLANNED = 50;

/** Id of the planned place with a number. */
export function plannedPlaceId(number: number): string {
  return `envisage-${number}`;
}

export function isPlanned(place: MeasuredPlace): place is LocatedPlannedPlace {
  return place.kind === "envisage";
}
