import { servesNowhere } from "../coverage/serving-positions.ts";
import { isPlanned, type MeasuredPoint, type PlacedPlannedPoint } from "../scenario/planned-point.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Column } from "./flat-table.ts";

/** Columns of places in the notation of the tables; for a place in two tables, its first record. */
const PLACE_COLUMNS: readonly Column<ServicePoint>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "nom", of: ({ name }) => name },
  { name: "types", of: ({ categories }) => categories.join(", ") },
  { name: "nature", of: ({ kind }) => kind },
  { name: "format", of: ({ format }) => format },
  { name: "themes", of: ({ themes }) => themes.join(", ") },
  { name: "adresse", of: ({ records: [first] }) => first.address },
  { name: "code_postal", of: ({ records: [first] }) => first.postcode },
  { name: "commune", of: ({ commune }) => commune },
  { name: "code_commune", of: ({ codeCommune }) => codeCommune },
  { name: "code_epci", of: ({ codeEpci }) => codeEpci },
  { name: "code_departement", of: ({ codeDepartement }) => codeDepartement },
  { name: "longitude", of: ({ position }) => position[0] },
  { name: "latitude", of: ({ position }) => position[1] },
  { name: "precision", of: ({ precision }) => precision },
  { name: "telephone", of: (point) => firstFilled(point, "phone") },
  { name: "courriel", of: (point) => firstFilled(point, "email") },
  { name: "site", of: (point) => firstFilled(point, "website") },
  { name: "horaires_osm", of: (point) => firstFilled(point, "openingHours") },
  { name: "verification", of: ({ verification }) => verification },
  { name: "source", of: ({ records }) => [...new Set(records.flatMap(({ sources }) => sources))].join(", ") },
  { name: "date_source", of: ({ records: [first] }) => first.sourceDate },
];

/** Columns of planned places; their commune is that of the nearest seat. */
export const PLANNED_COLUMNS: readonly Column<PlacedPlannedPoint>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "nom", of: ({ name }) => name },
  { name: "commune", of: ({ commune }) => commune },
  { name: "code_commune", of: ({ codeCommune }) => codeCommune },
  { name: "code_epci", of: ({ codeEpci }) => codeEpci },
  { name: "code_departement", of: ({ codeDepartement }) => codeDepartement },
  { name: "longitude", of: ({ position }) => position[0] },
  { name: "latitude", of: ({ position }) => position[1] },
];

/**
 * Columns of counted places, existing and planned. Planned places fill the shared columns. `statut` distinguishes both;
 * the nature of a planned place is `projet`, which imports reject. `compte` is `non` for an itinerant service without a
 * stop with a position.
 * @param countsStops as in `servingPositions`
 */
export function measuredColumns(countsStops: boolean): readonly Column<MeasuredPoint>[] {
  return [
    ...PLACE_COLUMNS.map(({ name, of }) => {
      const planned = name === "nature" ? PLANNED_NATURE : PLANNED_COLUMNS.find((column) => column.name === name);
      return { name, of: (point: MeasuredPoint) => (isPlanned(point) ? planned?.of(point) : of(point)) };
    }),
    { name: "statut", of: (point) => (isPlanned(point) ? "envisage" : "existant") },
    { name: "compte", of: (point) => (servesNowhere(point, countsStops) ? "non" : "oui") },
  ];
}

const PLANNED_NATURE: Column<PlacedPlannedPoint> = { name: "nature", of: () => "projet" };

/** Name of a place in tables of other things: a planned place may only have that of its commune. */
export function placeName(point: MeasuredPoint): string {
  if (!isPlanned(point)) return point.name;
  return point.name === "" ? `Lieu envisagé (${point.commune})` : `${point.name} (lieu envisagé)`;
}

function firstFilled(
  { records }: ServicePoint,
  field: "phone" | "email" | "website" | "openingHours",
): string | undefined {
  return records.map((record) => record[field]).find((text) => text !== "");
}
