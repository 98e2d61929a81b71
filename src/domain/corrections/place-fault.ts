import type { HoursFault } from "../opening-hours/parse-opening-week.ts";
import type { PlaceColumn } from "../place-columns.ts";

/** Why a row of data/points is refused beyond the schema of its columns. `describe-place-fault.ts` has the words of the pipeline. */
export type PlaceFault =
  | { readonly field: "code_commune"; readonly kind: "commune-unknown" }
  | { readonly field: "themes"; readonly kind: "themes" }
  | { readonly field: "longitude" | "latitude"; readonly kind: "no-position" }
  /** An electronic address that looks like that of a person. */
  | { readonly field: "email"; readonly kind: "named-mailbox" }
  | { readonly field: "opening_hours"; readonly kind: "hours"; readonly fault: HoursFault }
  | {
      readonly field: "postcode";
      readonly kind: "postcode-elsewhere";
      readonly commune: string;
      readonly postcodes: readonly string[];
    }
  | { readonly field: "source"; readonly kind: "source-unknown"; readonly source: string }
  | {
      readonly field: "longitude";
      readonly kind: "far-from-seat";
      readonly km: number;
      readonly mostKm: number;
      readonly commune: string;
    }
  /** Infinite where the outline of the département is not known. */
  | {
      readonly field: "longitude";
      readonly kind: "outside-departement";
      readonly km: number;
      readonly departement: string;
    };

/** Columns on which the faults of a column depend beside itself. */
export const DEPENDS_ON: Readonly<Partial<Record<PlaceColumn, readonly PlaceColumn[]>>> = {
  postcode: ["code_commune"],
  longitude: ["latitude", "precision", "code_commune"],
  latitude: ["longitude", "precision"],
};
