import * as v from "valibot";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { LayerId, Place, PlaceRecord } from "../../domain/place.ts";
import { readPlaceFeature } from "./place-feature.ts";
import { toPlaceFeature } from "./write-place-feature.ts";

/** Increases with each change of the stored form: other versions are not read. */
const STORED_LAYER_VERSION = 1;

/** Places written and read in one step: some ten milliseconds. */
const PLACES_PER_CHUNK = 500;

/** A layer without its places, which are stored in `chunks` chunks. */
export type StoredDescription = Omit<LocalLayer, "places"> & { readonly chunks: number };

export interface StoredLayer {
  readonly description: unknown;
  readonly chunks: readonly (() => unknown)[];
}

const descriptionSchema = v.object({
  version: v.literal(STORED_LAYER_VERSION),
  id: v.custom<LayerId>((value) => typeof value === "string" && /^couche-[1-9]\d*$/.test(value)),
  name: v.string(),
  origin: v.object({ fileName: v.string() }),
  addedOn: v.string(),
  vintage: v.string(),
  chunks: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const placeSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Ranks of the imported records; the others come from the replaced place. */
  brought: v.array(v.number()),
  feature: v.unknown(),
});

/** Stored form of a layer: its description, and its places in chunks, each made on demand. */
export function toStoredLayer({ places, fileName, ...description }: LocalLayer): StoredLayer {
  const count = Math.ceil(places.length / PLACES_PER_CHUNK);
  return {
    description: { version: STORED_LAYER_VERSION, ...description, origin: { fileName }, chunks: count },
    chunks: Array.from({ length: count }, (_, rank) => () => {
      return places.slice(rank * PLACES_PER_CHUNK, (rank + 1) * PLACES_PER_CHUNK).map(toStoredPlace);
    }),
  };
}

/** Reads the stored description of a layer; undefined when damaged or of another version. */
export function readStoredDescription(value: unknown): StoredDescription | undefined {
  const parsed = v.safeParse(descriptionSchema, value);
  if (!parsed.success) return undefined;
  const { version: _, origin, ...description } = parsed.output;
  return { ...description, ...origin };
}

/** Name of a stored value of any form; "" for none. */
export function nameOfKept(value: unknown): string {
  const parsed = v.safeParse(v.object({ name: v.string() }), value);
  return parsed.success ? parsed.output.name : "";
}

/** Reads the places of a chunk; undefined when one is damaged. */
export function readStoredPlaces(value: unknown, layer: LayerId): readonly Place[] | undefined {
  if (!Array.isArray(value)) return undefined;
  // Array.prototype.map would skip holes.
  const places = Array.from(value, (one) => readStoredPlace(one, layer));
  return places.every((place) => place !== undefined) ? places : undefined;
}

function toStoredPlace(place: Place): v.InferInput<typeof placeSchema> {
  const brought = [...place.records.keys()].filter((rank) => place.records[rank]?.layer !== undefined);
  return { id: place.id, brought, feature: toPlaceFeature(place) };
}

function readStoredPlace(value: unknown, layer: LayerId): Place | undefined {
  const parsed = v.safeParse(placeSchema, value);
  if (!parsed.success) return undefined;
  const { id, brought, feature } = parsed.output;
  const place = readPlaceFeature(feature);
  if (typeof place === "string") return undefined;
  const mark = (record: PlaceRecord, rank: number): PlaceRecord =>
    brought.includes(rank) ? { ...record, layer } : record;
  const [first, ...others] = place.records;
  return { ...place, id, layer, records: [mark(first, 0), ...others.map((record, rank) => mark(record, rank + 1))] };
}
