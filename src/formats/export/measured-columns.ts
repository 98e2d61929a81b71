import { servesNowhere } from "../../domain/coverage/serving-positions.ts";
import type { Column } from "../../domain/flat-table.ts";
import type { Place } from "../../domain/place.ts";
import { isPlanned, type LocatedPlannedPlace, type MeasuredPlace } from "../../domain/scenario/planned-place.ts";

/** Columns that existing and planned places share. */
const WHERE_COLUMNS: readonly Column<
  Pick<Place, "commune" | "codeCommune" | "codeEpci" | "codeDepartement" | "position">
>[] = [
  { name: "commune", of: ({ commune }) => commune },
  { name: "code_commune", of: ({ codeCommune }) => codeCommune },
  { name: "code_epci", of: ({ codeEpci }) => codeEpci },
  { name: "code_departement", of: ({ codeDepartement }) => codeDepartement },
  { name: "longitude", of: ({ position }) => position[0] },
  { name: "latitude", of: ({ position }) => position[1] },
];

/** Columns of places in the notation of the tables; for a place in two tables, its first record. */
const PLACE_COLUMNS: readonly Column<Place>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "nom", of: ({ name }) => name },
  { name: "types", of: ({ categories }) => categories.join(", ") },
  { name: "nature", of: ({ kind }) => kind },
  { name: "format", of: ({ format }) => format },
  { name: "themes", of: ({ themes }) => themes.join(", ") },
  { name: "adresse", of: ({ records: [first] }) => first.address },
  { name: "code_postal", of: ({ records: [first] }) => first.postcode },
  ...WHERE_COLUMNS,
  { name: "precision", of: ({ precision }) => precision },
  { name: "telephone", of: (place) => firstFilled(place, "phone") },
  { name: "courriel", of: (place) => firstFilled(place, "email") },
  { name: "site", of: (place) => firstFilled(place, "website") },
  { name: "horaires_osm", of: (place) => firstFilled(place, "openingHours") },
  { name: "verification", of: ({ verification }) => verification },
  { name: "source", of: ({ records }) => [...new Set(records.flatMap(({ sources }) => sources))].join(", ") },
  { name: "date_source", of: ({ records: [first] }) => first.sourceDate },
];

/** Columns of planned places; their commune is that of the nearest seat. */
export const PLANNED_COLUMNS: readonly Column<LocatedPlannedPlace>[] = [
  { name: "id", of: ({ id }) => id },
  { name: "nom", of: ({ name }) => name },
  ...WHERE_COLUMNS,
];

const PLANNED_NATURE: Column<LocatedPlannedPlace> = { name: "nature", of: () => "projet" };

/**
 * Columns of counted places, existing and planned. Planned places fill the shared columns. `statut` distinguishes both;
 * the nature of a planned place is `projet`, which imports reject. `compte` is `non` for an itinerant service without a
 * stop with a position.
 */
export const MEASURED_COLUMNS: readonly Column<MeasuredPlace>[] = [
  ...PLACE_COLUMNS.map(({ name, of }) => {
    const planned = name === "nature" ? PLANNED_NATURE : PLANNED_COLUMNS.find((column) => column.name === name);
    return { name, of: (place: MeasuredPlace) => (isPlanned(place) ? planned?.of(place) : of(place)) };
  }),
  { name: "statut", of: (place) => (isPlanned(place) ? "envisage" : "existant") },
  { name: "compte", of: (place) => (servesNowhere(place) ? "non" : "oui") },
];

/** Name of a place in tables of other things: a planned place may only have that of its commune. */
export function placeName(place: MeasuredPlace): string {
  if (!isPlanned(place)) return place.name;
  return place.name === "" ? `Lieu envisagé (${place.commune})` : `${place.name} (lieu envisagé)`;
}

function firstFilled({ records }: Place, field: "phone" | "email" | "website" | "openingHours"): string | undefined {
  return records.map((record) => record[field]).find((text) => text !== "");
}
