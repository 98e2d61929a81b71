import * as v from "valibot";
import { PLACE_TYPES } from "../../domain/category.ts";
import { parseCodeCommune, parseCodeDepartement, parseCodeEpci } from "../../domain/codes.ts";
import {
  FORMATS,
  KINDS,
  OPEN_SEASONS,
  type Place,
  type PlaceRecord,
  PRECISIONS,
  type Stop,
  THEMES,
  type Theme,
  VERIFICATIONS,
} from "../../domain/place.ts";
import { positionSchema } from "./schemas.ts";

/** A place as a GeoJSON feature (RFC 7946) with flat properties, legible in QGIS. Unknown values are left out. */
export type PlaceFeature = v.InferInput<typeof featureSchema>;

const text = v.optional(v.string(), "");
const codeCommune = codeSchema(parseCodeCommune);
const codeEpci = codeSchema(parseCodeEpci);
const codeDepartement = codeSchema(parseCodeDepartement);

export const recordEntries = {
  id: v.pipe(v.string(), v.nonEmpty()),
  category: v.picklist(PLACE_TYPES),
  name: v.pipe(v.string(), v.nonEmpty()),
  nature: text,
  address: text,
  postcode: text,
  phone: text,
  email: text,
  website: text,
  opening_hours: text,
  appointment: v.optional(v.boolean()),
  season: v.optional(v.picklist(OPEN_SEASONS)),
  comment: text,
  group: text,
  labelled_on: text,
  verification: v.picklist(VERIFICATIONS),
  source: v.string(),
  source_detail: text,
  source_date: text,
  doubts: v.optional(v.array(v.string()), []),
  doubtful_phone: v.optional(v.literal(true)),
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

/** Reads the place of a feature, or returns a sentence with the fault. */
export function readPlaceFeature(feature: unknown): Place | string {
  const parsed = v.safeParse(featureSchema, feature);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "feature"}: ${parsed.issues[0].message}`;
  const { id, geometry, properties } = parsed.output;
  const categories = splitKnown(properties.categories, PLACE_TYPES);
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

/** The places of a feature collection. One invalid feature refuses the whole file, since only the pipeline writes it. */
export function readPlaceFeatures(json: unknown): readonly Place[] | string {
  const features = (json as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) return "features";
  const places: Place[] = [];
  for (const [index, feature] of features.entries()) {
    const place = readPlaceFeature(feature);
    if (typeof place === "string") return `features.${index}.${place}`;
    places.push(place);
  }
  return places;
}

type ReadRecordProperties = v.InferOutput<v.ObjectSchema<typeof recordEntries, undefined>>;

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
    ...known("hasDoubtfulPhone", properties.doubtful_phone),
  };
}

function toStop(properties: v.InferOutput<typeof stopSchema>): Stop {
  return {
    commune: properties.commune,
    codeCommune: properties.code_commune,
    place: properties.place,
    openingHours: properties.opening_hours,
    note: properties.note,
    position: properties.position,
  };
}

/** A property, left out when its value is undefined. */
export function known<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [K in Name]: Value });
}

function splitKnown<T extends string>(list: string, known: readonly T[]): readonly T[] {
  const parts = list.split(";");
  return known.filter((value) => parts.includes(value));
}

function codeSchema<Code extends string>(parse: (text: string) => Code | undefined): v.CustomSchema<Code, undefined> {
  return v.custom<Code>((value) => typeof value === "string" && parse(value) !== undefined);
}
