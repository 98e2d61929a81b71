import { type CoordinateSystem, type IntakeField, NEAR_REGION_KM } from "../domain/intake/column-mapping.ts";
import type { IssueEffect, IssueReason } from "../domain/intake/issue.ts";
import type { Precision } from "../domain/service-point.ts";
import type { Commune } from "../domain/territory.ts";
import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import type { Position } from "../geo/position.ts";
import { type ClaimedCommune, claimCommune, NEAR_SEAT_KM } from "./claim-commune.ts";
import type { CommuneFinder } from "./commune-finder.ts";
import type { IntakeRow } from "./intake-row.ts";
import { readCoordinates } from "./read-coordinates.ts";

/** Where a row lies. */
export interface Location {
  readonly position: Position;
  readonly precision: Precision;
  /** Undefined outside the communes of the map. */
  readonly commune: Commune | undefined;
  /** Of the commune; as the file has it outside the map. */
  readonly communeName: string;
}

/** Told where something is missing or was guessed; "nowhere": the row is left out, which is told as well. */
export type Located = Location | "elsewhere" | "nowhere";

/** A row without a commune is said to lie in that of the nearest seat up to here. */
const NEAREST_SEAT_KM = 10;
/** From its commune's seat: farther, position and commune cannot both be right. */
const FARTHEST_FROM_SEAT_KM = NEAR_REGION_KM;

export interface LocateOptions {
  readonly finder: CommuneFinder;
  readonly coordinateSystem: CoordinateSystem;
  readonly keepsFar: boolean;
  /** The official list is known to cover the whole country: what lies across the border is nothing to tell. */
  readonly tellsOutside: boolean;
  /** What was taken away from the page was told when it was brought. */
  readonly tellsPostcode: boolean;
}

/**
 * Where a row lies: at its coordinates, else at the seat of its commune. Farther than NEAR_REGION_KM from every seat it is
 * elsewhere, unless far rows are wanted.
 */
export function locateRow(row: IntakeRow, options: LocateOptions): Located {
  const { finder } = options;
  const position = readCoordinates(row, options.coordinateSystem);
  const claimed = claimCommune(row, finder, position);
  if (claimed.kind === "found" && claimed.isFormer)
    tellCommune(row, "mended", "commune-former", claimed.commune, claimed.field);
  if (claimed.kind === "found" && options.tellsPostcode) tellPostcode(row, claimed.commune, finder);
  if (position === undefined) return locateAtSeat(row, claimed);
  const nearest = finder.nearest(position);
  const isFar = nearest === undefined || nearest.distanceKm > NEAR_REGION_KM;
  if (claimed.kind === "found") return locateInCommune(row, position, claimed, { isFar, ...options });
  if (isFar && !options.keepsFar) return "elsewhere";
  const isAtSeat = claimed.kind !== "foreign" && nearest !== undefined && nearest.distanceKm <= NEAREST_SEAT_KM;
  if (isAtSeat) {
    tellCommune(row, "noted", "commune-from-position", nearest.commune);
    return inCommune(position, precisionOf(row), nearest.commune);
  }
  if (options.tellsOutside) row.tell(positionField(row), "noted", "position-outside");
  return outside(row, position);
}

/** A row that was taken away from the page lies in its commune, or in none, wherever that is: it was decided when it was brought. */
export function locateTakenRow(row: IntakeRow, options: LocateOptions): Located {
  const position = row.text("code_commune") === "" ? readCoordinates(row, options.coordinateSystem) : undefined;
  return position === undefined ? locateRow(row, options) : outside(row, position);
}

function locateInCommune(
  row: IntakeRow,
  position: Position,
  { commune, isCertain }: Extract<ClaimedCommune, { kind: "found" }>,
  { isFar, keepsFar }: { readonly isFar: boolean; readonly keepsFar: boolean },
): Located {
  if (row.text("precision") === "commune") return inCommune(commune.position, "commune", commune);
  const distanceKm = greatCircleDistanceKm(position, commune.position);
  const suggestion = `${commune.name} (${commune.code})`;
  if (distanceKm > FARTHEST_FROM_SEAT_KM && !isCertain && isFar) {
    // A commune of the same name elsewhere: its name alone does not bring it here.
    return keepsFar ? outside(row, position) : "elsewhere";
  }
  if (distanceKm > FARTHEST_FROM_SEAT_KM) {
    row.tell(positionField(row), "mended", "position-given-up", { suggestion });
    return inCommune(commune.position, "commune", commune);
  }
  if (distanceKm > NEAR_SEAT_KM) row.tell(positionField(row), "noted", "position-far-from-commune", { suggestion });
  return inCommune(position, precisionOf(row), commune);
}

function locateAtSeat(row: IntakeRow, claimed: ClaimedCommune): Located {
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

function outside(row: IntakeRow, position: Position): Location {
  return { position, precision: precisionOf(row), commune: undefined, communeName: row.text("commune") };
}

/** One that belongs elsewhere; a CEDEX, which belongs to no commune, is nothing to tell. */
function tellPostcode(row: IntakeRow, { postcodes }: Commune, finder: CommuneFinder): void {
  const postcode = row.text("postcode");
  if (postcode === "" || postcodes.includes(postcode)) return;
  if (finder.byPostcode(postcode).length === 0 && !finder.isForeign(postcode)) return;
  row.tell("postcode", "noted", "postcode-elsewhere", { suggestion: postcodes.join(", ") });
}

function tellCommune(
  row: IntakeRow,
  effect: IssueEffect,
  reason: IssueReason,
  { name, code }: Commune,
  field: IntakeField = communeField(row),
): void {
  row.tell(field, effect, reason, { suggestion: `${name} (${code})` });
}

function communeField(row: IntakeRow): IntakeField {
  return row.has("commune") ? "commune" : row.has("code_commune") ? "code_commune" : positionField(row);
}

function positionField(row: IntakeRow) {
  return row.text("position") === "" && row.has("latitude") ? "latitude" : "position";
}

function precisionOf(row: IntakeRow): Precision {
  return row.text("precision") === "commune" ? "commune" : "adresse";
}
