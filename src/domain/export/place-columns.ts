import { servesNowhere } from "../coverage/serving-positions.ts";
import { isPlanned, type MeasuredPoint, type PlacedPlannedPoint } from "../scenario/planned-point.ts";
import type { ServicePoint } from "../service-point.ts";
import type { Column } from "./flat-table.ts";

/** The columns of places of the tables; of those that are in two tables, the first record with what it says. */
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

/** The columns of planned places; their commune is that of the nearest seat. */
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
 * The columns of the places that figures count, existing and planned. A planned place fills the columns that it shares with the
 * others. `statut` tells the two apart; the nature of a planned place is `projet`, which no import takes for a place. `compte` is
 * `non` for a place that receives people nowhere: an itinerant service none of whose stops has a position.
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

/** What a place is called in a table of others: a planned one may have no name but its commune's. */
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
