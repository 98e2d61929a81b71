import type { Column } from "../flat-table.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { plainText } from "../plain-text.ts";
import { MEDIATION_FIELDS, MEDIATION_SEPARATOR, type MediationColumn } from "./mediation-schema.ts";
import {
  FRANCE_SERVICES_PROGRAMME,
  FRANCE_SERVICES_TYPE,
  ITINERANCE_OF_FORMAT,
  MANDATES_PROGRAMME,
  NATURE_OF_TYPE,
  SERVICE_OF_FRANCE_SERVICES,
} from "./mediation-words.ts";

/** A place in the columns of the national schema. */
export interface MediationPlace {
  readonly place: Place;
  /** Who collected the data: producers of the sources of its records. */
  readonly producers: string;
}

/** The required columns that nothing fills. */
export interface MissingRequired {
  readonly column: MediationColumn;
  readonly places: number;
}

/** Whether a place belongs into the schema: a reception place that helps with digital tools. */
export function isMediationPlace({ kind, themes }: Place): boolean {
  return kind === "accueil" && themes.includes("numerique");
}

/** Columns of the schema, in its order. What the map does not know is empty, required or not; what the file of an import gave comes back. */
export const MEDIATION_COLUMNS: readonly Column<MediationPlace>[] = MEDIATION_FIELDS.map(({ name }) => ({
  name,
  of: ({ place, producers }) => cellOf(name, place, producers) || keptText(place, name) || undefined,
}));

/** Numbers of places without a value in each required column, for those without any gap nothing. */
export function missingRequired(places: readonly MediationPlace[]): readonly MissingRequired[] {
  return MEDIATION_FIELDS.flatMap((field, rank) => {
    if (!("isRequired" in field)) return [];
    const count = places.filter((place) => MEDIATION_COLUMNS[rank]?.of(place) === undefined).length;
    return count === 0 ? [] : [{ column: field.name, places: count }];
  });
}

function cellOf(column: MediationColumn, place: Place, producers: string): string | number | undefined {
  const isExact = place.precision === "adresse";
  switch (column) {
    case "id":
      return place.id;
    case "nom":
      return place.name;
    case "commune":
      return place.commune;
    case "code_insee":
      return place.codeCommune;
    case "code_postal":
      return firstFilled(place, ({ postcode }) => postcode);
    case "adresse":
      return firstFilled(place, ({ address }) => address);
    case "latitude":
      return isExact ? place.position[1] : undefined;
    case "longitude":
      return isExact ? place.position[0] : undefined;
    case "telephone":
      return firstFilled(place, ({ phone }) => internationalPhone(phone));
    case "courriels":
      return joined(place.records.map(({ email }) => email));
    case "site_web":
      return joined(place.records.map(({ website }) => website));
    case "horaires":
      return firstFilled(place, ({ openingHours }) => openingHours);
    default:
      return describe(column, place, producers);
  }
}

function describe(column: MediationColumn, place: Place, producers: string): string | undefined {
  const isFranceServices = place.categories.includes("france-services");
  switch (column) {
    case "typologie":
      return joined([
        isFranceServices ? FRANCE_SERVICES_TYPE : "",
        ...place.records.flatMap(typesOf),
        ...kept(place, column),
      ]);
    case "presentation_detail":
      return (
        keptText(place, column) ||
        joined(
          place.records.map(({ comment }) => comment.replaceAll(MEDIATION_SEPARATOR, "/")),
          " — ",
        )
      );
    case "source":
      return keptText(place, column) || producers;
    case "itinerance":
      return ITINERANCE_OF_FORMAT[place.format];
    case "date_maj":
      return latestDay(place.records);
    case "services":
      return keptText(place, "services") || (isFranceServices ? SERVICE_OF_FRANCE_SERVICES : "");
    case "dispositif_programmes_nationaux":
      return joined([
        isFranceServices ? FRANCE_SERVICES_PROGRAMME : "",
        place.mandatesSeenOn === undefined ? "" : MANDATES_PROGRAMME,
        ...kept(place, column),
      ]);
    default:
      return undefined;
  }
}

/** What the file of an import had in a column. */
function keptText({ records }: Place, column: MediationColumn): string {
  return firstFilled({ records }, ({ kept = [] }) => kept.find(([name]) => name === column)?.[1] ?? "") ?? "";
}

function kept(place: Place, column: MediationColumn): readonly string[] {
  return keptText(place, column).split(MEDIATION_SEPARATOR);
}

function firstFilled({ records }: Pick<Place, "records">, read: (record: PlaceRecord) => string): string | undefined {
  return records.map(read).find((text) => text !== "");
}

function joined(texts: readonly string[], separator = MEDIATION_SEPARATOR): string {
  return [...new Set(texts.filter((text) => text !== ""))].join(separator);
}

/** "04 92 00 00 00" → "+33492000000"; "" for a short number, which has no international form. */
function internationalPhone(phone: string): string {
  const digits = phone.replaceAll(" ", "");
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : "";
}

const TYPE_OF_NATURE: ReadonlyMap<string, string> = new Map(
  Object.entries(NATURE_OF_TYPE).map(([type, nature]) => [plainText(nature), type]),
);

function typesOf({ nature }: PlaceRecord): readonly string[] {
  return nature.split(/\s*[/,]\s*/).map((part) => TYPE_OF_NATURE.get(plainText(part)) ?? "");
}

/** The latest day on which a source was up to date, where a record knows the day. */
function latestDay(records: readonly PlaceRecord[]): string | undefined {
  return [...records.flatMap(({ sourceDate }) => sourceDate.match(/\d{4}-\d{2}-\d{2}/g) ?? [])].sort().at(-1);
}
