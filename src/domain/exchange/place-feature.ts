import * as v from "valibot";
import { parseCodeCommune, parseCodeDepartement, parseCodeEpci } from "../codes.ts";
import {
  CATEGORIES,
  FORMATS,
  KINDS,
  type Place,
  type PlaceRecord,
  PRECISIONS,
  SEASONS,
  type Stop,
  VERIFICATIONS,
} from "../place.ts";
import { THEMES, type Theme } from "../themes.ts";
import { positionSchema } from "./number-schemas.ts";

/** A place as a GeoJSON feature (RFC 7946) with flat properties, legible in QGIS. Unknown values are left out. */
export type PlaceFeature = v.InferInput<typeof featureSchema>;

const text = v.optional(v.string(), "");
const codeCommune = codeSchema(parseCodeCommune);
const codeEpci = codeSchema(parseCodeEpci);
const codeDepartement = codeSchema(parseCodeDepartement);

const recordEntries = {
  id: v.pipe(v.string(), v.nonEmpty()),
  category: v.picklist(CATEGORIES),
  name: v.pipe(v.string(), v.nonEmpty()),
  nature: text,
  address: text,
  postcode: text,
  phone: text,
  email: text,
  website: text,
  opening_hours: text,
  appointment: v.optional(v.boolean()),
  season: v.optional(v.picklist(SEASONS)),
  comment: text,
  group: text,
  labelled_on: text,
  verification: v.picklist(VERIFICATIONS),
  source: v.string(),
  source_detail: text,
  source_date: text,
  doubts: v.optional(v.array(v.string()), []),
};

export const stopSchema = v.object({
  commune: v.string(),
  code_commune: codeCommune,
  place: text,
  opening_hours: text,
  note: text,
  position: v.optional(positionSchema),
});

const propertiesSchema = v.object({
  ...recordEntries,
  kind: v.picklist(KINDS),
  format: v.picklist(FORMATS),
  categories: v.string(),
  themes: text,
  precision: v.picklist(PRECISIONS),
  commune: v.string(),
  code_commune: v.optional(codeCommune),
  code_epci: v.optional(codeEpci),
  code_departement: v.optional(codeDepartement),
  best_verification: v.picklist(VERIFICATIONS),
  doubtful_location: v.optional(v.literal(true)),
  mandates_on: v.optional(v.string()),
  other_records: v.optional(v.array(v.object(recordEntries)), []),
  stops: v.optional(v.array(stopSchema), []),
});

const featureSchema = v.object({
  type: v.literal("Feature"),
  id: v.pipe(v.string(), v.nonEmpty()),
  geometry: v.object({ type: v.literal("Point"), coordinates: positionSchema }),
  properties: propertiesSchema,
});

/** Feature of a place; `readPlaceFeature` is the inverse. */
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

/** Reads the place of a feature, or returns a sentence with the fault. */
export function readPlaceFeature(feature: unknown): Place | string {
  const parsed = v.safeParse(featureSchema, feature);
  if (!parsed.success) return describeIssue(parsed.issues[0]);
  const { id, geometry, properties } = parsed.output;
  const categories = splitKnown(properties.categories, CATEGORIES);
  if (categories.length === 0) return `categories: ${properties.categories}`;
  const record = toRecord(properties);
  return {
    id,
    name: record.name,
    kind: properties.kind,
    format: properties.format,
    categories,
    themes: splitKnown<Theme>(properties.themes, THEMES),
    position: geometry.coordinates,
    precision: properties.precision,
    commune: properties.commune,
    codeCommune: properties.code_commune,
    codeEpci: properties.code_epci,
    codeDepartement: properties.code_departement,
    verification: properties.best_verification,
    records: [record, ...properties.other_records.map(toRecord)],
    stops: properties.stops.map(toStop),
    ...known("hasDoubtfulLocation", properties.doubtful_location),
    ...known("mandatesSeenOn", properties.mandates_on),
  };
}

type RecordProperties = v.InferInput<v.ObjectSchema<typeof recordEntries, undefined>>;
type ReadRecordProperties = v.InferOutput<v.ObjectSchema<typeof recordEntries, undefined>>;

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
  };
}

function toRecord(properties: ReadRecordProperties): PlaceRecord {
  return {
    id: properties.id,
    category: properties.category,
    name: properties.name,
    nature: properties.nature,
    address: properties.address,
    postcode: properties.postcode,
    phone: properties.phone,
    email: properties.email,
    website: properties.website,
    openingHours: properties.opening_hours,
    appointment: properties.appointment,
    season: properties.season,
    comment: properties.comment,
    group: properties.group,
    labelledOn: properties.labelled_on,
    verification: properties.verification,
    sources: properties.source === "" ? [] : properties.source.split(";"),
    sourceDetail: properties.source_detail,
    sourceDate: properties.source_date,
    doubts: properties.doubts,
  };
}

export function toStopProperties(stop: Stop): v.InferInput<typeof stopSchema> {
  return {
    commune: stop.commune,
    code_commune: stop.codeCommune,
    ...filled("place", stop.place),
    ...filled("opening_hours", stop.openingHours),
    ...filled("note", stop.note),
    ...(stop.position === undefined ? {} : { position: [...stop.position] }),
  };
}

export function toStop(properties: v.InferOutput<typeof stopSchema>): Stop {
  return {
    commune: properties.commune,
    codeCommune: properties.code_commune,
    place: properties.place,
    openingHours: properties.opening_hours,
    note: properties.note,
    position: properties.position,
  };
}

function filled<Name extends string>(name: Name, value: string): { [K in Name]?: string } {
  return value === "" ? {} : ({ [name]: value } as { [K in Name]: string });
}

function known<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [K in Name]: Value });
}

function splitKnown<T extends string>(list: string, known: readonly T[]): readonly T[] {
  const parts = list.split(";");
  return known.filter((value) => parts.includes(value));
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "feature"}: ${issue.message}`;
}

function codeSchema<Code extends string>(parse: (text: string) => Code | undefined): v.CustomSchema<Code, undefined> {
  return v.custom<Code>((value) => typeof value === "string" && parse(value) !== undefined);
}
