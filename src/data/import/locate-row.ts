import { greatCircleDistanceKm, type Position } from "../../domain/geo/position.ts";
import { type CoordinateSystem, type ImportField, NEAR_REGION_KM } from "../../domain/import/column-mapping.ts";
import type { IssueEffect, IssueReason } from "../../domain/import/issue.ts";
import type { Precision } from "../../domain/place.ts";
import type { Commune } from "../../domain/territory.ts";
import { type ClaimedCommune, claimCommune, NEAR_SEAT_KM } from "./claim-commune.ts";
import type { CommuneFinder } from "./commune-finder.ts";
import type { ImportRow } from "./import-row.ts";
import { readCoordinates } from "./read-coordinates.ts";

/** Position and commune of a row. */
export interface Location {
  readonly position: Position;
  readonly precision: Precision;
  /** Undefined outside the communes of the map. */
  readonly commune: Commune | undefined;
  /** Name of the commune; outside the map as in the file. */
  readonly communeName: string;
}

/** "nowhere": the row is dropped, with an issue. Missing and guessed values give issues too. */
export type Located = Location | "elsewhere" | "nowhere";

type FoundCommune = Extract<ClaimedCommune, { kind: "found" }>;

/** Greatest distance at which a row without a commune gets that of the nearest seat. */
const NEAREST_SEAT_KM = 10;
/** Greatest distance from the commune's seat: beyond it, position and commune contradict each other. */
const FARTHEST_FROM_SEAT_KM = NEAR_REGION_KM;

export interface LocateOptions {
  readonly finder: CommuneFinder;
  readonly coordinateSystem: CoordinateSystem;
  /** False for the official list, which covers the whole country: rows across the border give no issue. */
  readonly tellsOutside: boolean;
  /** False for an export of the page, whose issues were reported at its first import. */
  readonly tellsPostcode: boolean;
}

/**
 * Locates a row: at its coordinates, else at the seat of its commune. A row farther than NEAR_REGION_KM from every seat is
 * "elsewhere".
 */
export function locateRow(row: ImportRow, options: LocateOptions): Located {
  const { finder } = options;
  const position = readCoordinates(row, options.coordinateSystem);
  const claimed = claimCommune(row, finder, position);
  if (claimed.kind === "found") tellClaim(row, claimed, options);
  if (position === undefined) return locateAtSeat(row, claimed);
  const nearest = finder.nearest(position);
  const isFar = nearest === undefined || nearest.distanceKm > NEAR_REGION_KM;
  if (claimed.kind === "found") return locateInCommune(row, position, claimed, isFar);
  if (isFar) return "elsewhere";
  const isAtSeat = claimed.kind !== "foreign" && nearest !== undefined && nearest.distanceKm <= NEAREST_SEAT_KM;
  if (isAtSeat) {
    tellCommune(row, "noted", "commune-from-position", nearest.commune);
    return inCommune(position, precisionOf(row), nearest.commune);
  }
  if (options.tellsOutside) row.tell(positionField(row), "noted", "position-outside");
  return outside(row, position);
}

/** Reports how the commune was found, where it is not as the row says it. */
function tellClaim(row: ImportRow, claimed: FoundCommune, { finder, tellsPostcode }: LocateOptions): void {
  const { commune, field } = claimed;
  if (claimed.isFormer) tellCommune(row, "mended", "commune-former", commune, field);
  if (claimed.isTold) tellCommune(row, "noted", "commune-from-name", commune, field);
  if (tellsPostcode) tellPostcode(row, commune, finder);
}

/** Locates a row of an export: in its commune, or in none, as decided at its first import. */
export function locateExportRow(row: ImportRow, options: LocateOptions): Located {
  const position = row.text("code_commune") === "" ? readCoordinates(row, options.coordinateSystem) : undefined;
  return position === undefined ? locateRow(row, options) : outside(row, position);
}

function locateInCommune(
  row: ImportRow,
  position: Position,
  { commune, isCertain }: FoundCommune,
  isFar: boolean,
): Located {
  if (row.text("precision") === "commune") return inCommune(commune.position, "commune", commune);
  const distanceKm = greatCircleDistanceKm(position, commune.position);
  const suggestion = `${commune.name} (${commune.code})`;
  if (distanceKm > FARTHEST_FROM_SEAT_KM && !isCertain && isFar) {
    // The name of a namesake elsewhere is not enough to place the row in the map.
    return "elsewhere";
  }
  if (distanceKm > FARTHEST_FROM_SEAT_KM) {
    row.tell(positionField(row), "mended", "position-given-up", { suggestion });
    return inCommune(commune.position, "commune", commune);
  }
  if (distanceKm > NEAR_SEAT_KM) row.tell(positionField(row), "noted", "position-far-from-commune", { suggestion });
  return inCommune(position, precisionOf(row), commune);
}

function locateAtSeat(row: ImportRow, claimed: ClaimedCommune): Located {
  switch (claimed.kind) {
    case "found": {
      const { commune, field } = claimed;
      if (row.text("precision") !== "commune") tellCommune(row, "mended", "position-from-commune", commune, field);
      return inCommune(commune.position, "commune", commune);
    }
    case "foreign":
      return "elsewhere";
    case "ambiguous":
    case "unknown": {
      const reason = claimed.kind === "ambiguous" ? "commune-ambiguous" : "commune-unknown";
      const suggestion = claimed.candidates
        .slice(0, 5)
        .map(({ name, code }) => `${name} (${code})`)
        .join(", ");
      row.tell(claimed.field, "left-out", reason, { suggestion });
      return "nowhere";
    }
    case "unsaid":
      row.tell(undefined, "left-out", "no-place");
      return "nowhere";
  }
}

function inCommune(position: Position, precision: Precision, commune: Commune): Location {
  return { position, precision, commune, communeName: commune.name };
}

function outside(row: ImportRow, position: Position): Location {
  return { position, precision: precisionOf(row), commune: undefined, communeName: row.text("commune") };
}

/** Reports a postcode of another commune; a CEDEX belongs to no commune and gives no issue. */
function tellPostcode(row: ImportRow, { postcodes }: Commune, finder: CommuneFinder): void {
  const postcode = row.text("postcode");
  if (postcode === "" || postcodes.includes(postcode)) return;
  if (finder.byPostcode(postcode).length === 0 && !finder.isForeign(postcode)) return;
  row.tell("postcode", "noted", "postcode-elsewhere", { suggestion: postcodes.join(", ") });
}

function tellCommune(
  row: ImportRow,
  effect: IssueEffect,
  reason: IssueReason,
  { name, code }: Commune,
  field: ImportField = communeField(row),
): void {
  row.tell(field, effect, reason, { suggestion: `${name} (${code})` });
}

function communeField(row: ImportRow): ImportField {
  return row.has("commune") ? "commune" : row.has("code_commune") ? "code_commune" : positionField(row);
}

function positionField(row: ImportRow) {
  return row.text("position") === "" && row.has("latitude") ? "latitude" : "position";
}

function precisionOf(row: ImportRow): Precision {
  return row.text("precision") === "commune" ? "commune" : "adresse";
}
