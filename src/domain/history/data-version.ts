import type { CodeDepartement } from "../codes.ts";
import type { PlaceId } from "../place.ts";
import type { ChangeKind, FieldChange } from "./compare-versions.ts";

/** A change of a place with what names it, also when it is not on the map any more. */
export interface NamedChange {
  readonly id: PlaceId;
  readonly kind: ChangeKind;
  readonly name: string;
  readonly commune: string;
  readonly departement: CodeDepartement | undefined;
  /** Of a changed place only. */
  readonly fields: readonly FieldChange[];
}

/** A dated version of the published places. */
export interface DataVersion {
  /** Day (ISO 8601). */
  readonly date: string;
  /** Number of places. */
  readonly places: number;
  /** Differences from the version before; none in the first. */
  readonly changes: readonly NamedChange[];
}
