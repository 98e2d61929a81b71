import type { CodeCommune, CodeDepartement } from "./codes.ts";
import type { Position } from "./geo/position.ts";

/** A railway station for passengers. Nothing is known here of its trains. */
export interface RailStation {
  /** Its first UIC code. */
  readonly id: string;
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
  /** Name of its line; "" when unknown. */
  readonly line: string;
}

/** A line whose stations are missing from the table, and the départements that it serves. */
export interface MissingLine {
  readonly name: string;
  readonly departements: readonly CodeDepartement[];
}

export interface RailStations {
  readonly stations: readonly RailStation[];
  readonly missingLines: readonly MissingLine[];
}
