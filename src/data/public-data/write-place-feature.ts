import type * as v from "valibot";
import type { Place, PlaceRecord, Stop } from "../../domain/place.ts";
import { known, type PlaceFeature, type recordEntries, type stopSchema } from "./place-feature.ts";

/** Feature of a place; `readPlaceFeature` is the inverse. Apart from the reading, which the first list of places needs. */
export function toPlaceFeature(place: Place): PlaceFeature {
  const [record, ...others] = place.records;
  return {
    type: "Feature",
    id: place.id,
    geometry: { type: "Point", coordinates: [...place.position] },
    properties: {
      ...toRecordProperties(record),
      kind: place.kind,
      format: place.format,
      categories: place.categories.join(";"),
      ...filled("themes", place.themes.join(";")),
      precision: place.precision,
      commune: place.commune,
      ...known("code_commune", place.codeCommune),
      ...known("code_epci", place.codeEpci),
      ...known("code_departement", place.codeDepartement),
      best_verification: place.verification,
      ...known("doubtful_location", place.hasDoubtfulLocation),
      ...known("mandates_on", place.mandatesSeenOn),
      ...(others.length === 0 ? {} : { other_records: others.map(toRecordProperties) }),
      ...(place.stops.length === 0 ? {} : { stops: place.stops.map(toStopProperties) }),
    },
  };
}

type RecordProperties = v.InferInput<v.ObjectSchema<typeof recordEntries, undefined>>;

function toRecordProperties(record: PlaceRecord): RecordProperties {
  return {
    id: record.id,
    category: record.category,
    name: record.name,
    ...filled("nature", record.nature),
    ...filled("address", record.address),
    ...filled("postcode", record.postcode),
    ...filled("phone", record.phone),
    ...filled("email", record.email),
    ...filled("website", record.website),
    ...filled("opening_hours", record.openingHours),
    ...(record.appointment === undefined ? {} : { appointment: record.appointment }),
    ...(record.season === undefined ? {} : { season: record.season }),
    ...filled("comment", record.comment),
    ...filled("group", record.group),
    ...filled("labelled_on", record.labelledOn),
    verification: record.verification,
    source: record.sources.join(";"),
    ...filled("source_detail", record.sourceDetail),
    ...filled("source_date", record.sourceDate),
    ...(record.doubts.length === 0 ? {} : { doubts: [...record.doubts] }),
    ...known("doubtful_phone", record.hasDoubtfulPhone),
  };
}

function toStopProperties(stop: Stop): v.InferInput<typeof stopSchema> {
  return {
    commune: stop.commune,
    code_commune: stop.codeCommune,
    ...filled("place", stop.place),
    ...filled("opening_hours", stop.openingHours),
    ...filled("note", stop.note),
    ...(stop.position === undefined ? {} : { position: [...stop.position] }),
  };
}

function filled<Name extends string>(name: Name, value: string): { [K in Name]?: string } {
  return value === "" ? {} : ({ [name]: value } as { [K in Name]: string });
}

/** Stops of a place as a table cell: a JSON list, "" for none. */
export function writeStops(stops: readonly Stop[]): string {
  return stops.length === 0 ? "" : JSON.stringify(stops.map(toStopProperties));
}
