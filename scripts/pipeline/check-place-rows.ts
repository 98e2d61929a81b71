import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { isNamedMailbox } from "../../src/domain/contact/named-mailbox.ts";
import { parseOpeningWeek } from "../../src/domain/opening-hours/parse-opening-week.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import type { Position } from "../../src/geo/position.ts";
import { distanceToLineKm } from "../../src/geo/project-on-line.ts";
import type { Problem } from "../../src/tables/problem.ts";
import type { CommuneOfPlaces } from "./join-place-rows.ts";
import type { PlaceRow } from "./read-place-row.ts";

const FARTHEST_FROM_SEAT_KM = 15;
/** Tolerance of the départements' outlines, which come from a small-scale map. */
const OUTLINE_TOLERANCE_KM = 2;

export interface CheckInput {
  readonly rows: readonly PlaceRow[];
  readonly communes: readonly CommuneOfPlaces[];
  /** Those of the map and those around it. */
  readonly departements: ReadonlyMap<CodeDepartement, Feature<Polygon | MultiPolygon>>;
  readonly sourceIds: ReadonlySet<string>;
}

/** Checks the rows of places beyond their schema; lists each violation with its line, value and reason. */
export function checkPlaceRows({ rows, communes, departements, sourceIds }: CheckInput): readonly Problem[] {
  const seats = new Map<string, CommuneOfPlaces>(communes.map((commune) => [commune.code, commune]));
  return [
    ...findRepeatedIds(rows),
    ...rows.flatMap((row) => [
      ...checkContacts(row, sourceIds),
      ...checkPosition(row, seats.get(row.commune.code), departements),
    ]),
  ];
}

function findRepeatedIds(rows: readonly PlaceRow[]): readonly Problem[] {
  const first = new Map<string, PlaceRow>();
  return rows.flatMap((row) => {
    const twin = first.get(row.record.id);
    if (twin === undefined) first.set(row.record.id, row);
    return twin === undefined ? [] : [problem(row, "id", row.record.id, `déjà dans ${twin.file}:${twin.line}`)];
  });
}

function checkContacts(row: PlaceRow, sourceIds: ReadonlySet<string>): readonly Problem[] {
  const { email, openingHours, postcode, sources } = row.record;
  const problems: Problem[] = [];
  if (email !== "" && isNamedMailbox(email)) {
    problems.push(problem(row, "email", email, "adresse d'une personne nommée : donnée personnelle"));
  }
  if (openingHours !== "") {
    const parsed = parseOpeningWeek(openingHours);
    if (parsed.kind === "fault") problems.push(problem(row, "opening_hours", openingHours, parsed.reason));
  }
  if (postcode !== "" && !row.commune.postcodes.includes(postcode)) {
    const reason = `codes postaux de ${row.commune.name} : ${row.commune.postcodes.join(", ")}`;
    problems.push(problem(row, "postcode", postcode, reason));
  }
  for (const source of sources) {
    if (!sourceIds.has(source)) problems.push(problem(row, "source", source, "absente de data/sources.csv"));
  }
  return problems;
}

function checkPosition(
  row: PlaceRow,
  commune: CommuneOfPlaces | undefined,
  departements: CheckInput["departements"],
): readonly Problem[] {
  if (row.position === undefined || commune === undefined) return [];
  const value = row.position.join(" ");
  const problems: Problem[] = [];
  const fromSeatKm = commune.position === undefined ? 0 : greatCircleDistanceKm(row.position, commune.position);
  if (fromSeatKm > FARTHEST_FROM_SEAT_KM) {
    const reason = `à ${fromSeatKm.toFixed(1)} km de la mairie de ${commune.name}, ${FARTHEST_FROM_SEAT_KM} au plus`;
    problems.push(problem(row, "longitude", value, reason));
  }
  const outline = departements.get(commune.codeDepartement);
  const outsideKm = outline === undefined ? Number.POSITIVE_INFINITY : distanceOutsideKm(row.position, outline);
  if (outsideKm > OUTLINE_TOLERANCE_KM) {
    const reason = `à ${outsideKm.toFixed(1)} km du département ${commune.codeDepartement}`;
    problems.push(problem(row, "longitude", value, reason));
  }
  return problems;
}

function distanceOutsideKm(position: Position, outline: Feature<Polygon | MultiPolygon>): number {
  if (booleanPointInPolygon([...position], outline)) return 0;
  return Math.min(...ringsOf(outline.geometry).map((ring) => distanceToLineKm(ring, position)));
}

function ringsOf({ type, coordinates }: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  const rings = type === "Polygon" ? coordinates : coordinates.flat();
  return rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]));
}

function problem(row: PlaceRow, field: string, value: string, reason: string): Problem {
  return { file: row.file, line: row.line, field, value, reason };
}
