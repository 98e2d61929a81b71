import * as v from "valibot";
import { parseCodeCommune } from "../../domain/codes.ts";
import { ADDRESS_KINDS, type Address } from "../../domain/origin.ts";

const text = v.pipe(v.string(), v.nonEmpty());

const collectionSchema = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });

const featureSchema = v.object({
  geometry: v.object({
    type: v.literal("Point"),
    coordinates: v.tuple([
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    ]),
  }),
  properties: v.object({
    id: text,
    label: text,
    name: text,
    type: v.picklist(ADDRESS_KINDS),
    postcode: v.optional(v.string(), ""),
    city: text,
    citycode: v.optional(v.string(), ""),
    score: v.optional(v.number(), 0),
  }),
});

/**
 * The addresses in an answer of the Géoplateforme's geocoder, best first as in the answer. Drops features that are not addresses. Undefined
 * when the answer is not a feature collection, or when none of its features can be read: a changed service must not look like one without a
 * result.
 */
export function readAddresses(json: unknown): readonly Address[] | undefined {
  const collection = v.safeParse(collectionSchema, json);
  if (!collection.success) return undefined;
  const { features } = collection.output;
  const addresses = features.map(readAddress).filter((address) => address !== undefined);
  return addresses.length === 0 && features.length > 0 ? undefined : addresses;
}

function readAddress(feature: unknown): Address | undefined {
  const parsed = v.safeParse(featureSchema, feature);
  if (!parsed.success) return undefined;
  const { geometry, properties } = parsed.output;
  return {
    id: properties.id,
    label: properties.label,
    name: properties.name,
    postcode: properties.postcode,
    city: properties.city,
    codeCommune: parseCodeCommune(properties.citycode),
    position: geometry.coordinates,
    kind: properties.type,
    score: properties.score,
  };
}
