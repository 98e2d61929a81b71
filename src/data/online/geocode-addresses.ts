import * as v from "valibot";
import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import { ADDRESS_KINDS, type Address, type AddressResult } from "../../domain/origin.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { askService, type Fetch } from "./ask-service.ts";
import { SERVICES } from "./services.ts";

/**
 * The address of a text in a commune, or none: an address of another commune, the commune itself and a poor likeness do not count. The text
 * leaves the device: call it only when the person requests it.
 */
export type LocateAddress = (text: string, codeCommune: CodeCommune, signal: AbortSignal) => Promise<AddressResult>;

export interface Geocoder {
  /** At most five addresses of the seven départements, best first; communes left out: the page finds them itself. */
  searchAddresses(text: string, options: { readonly signal: AbortSignal }): Promise<AddressResult>;
  readonly locateAddress: LocateAddress;
}

export interface GeocoderOptions {
  readonly baseUrl?: string;
  readonly fetch?: Fetch;
  /** A monotonic clock, in ms. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
}

/** Middle of the region, between Grenoble and Briançon: addresses near it come first. */
const MIDDLE = { lon: "6.3", lat: "45" };
const TIMEOUT_MS = 4000;
const LIMIT = 5;
/** Score below which an address is not the one that was asked for. */
const LEAST_SCORE = 0.6;
/** Limits of the service: 3 to 200 characters, the first of which is a letter or a digit. */
const TEXT = { least: 3, most: 200 };

const BUSY: AddressResult = { kind: "busy" };

/** The geocoder of the Géoplateforme (https://geoservices.ign.fr/node/1408). Never rejects; pauses after HTTP 429. */
export function createGeocoder({
  baseUrl = SERVICES.geocoding,
  fetch: fetchAnswer = (url, init) => fetch(url, init),
  now = () => performance.now(),
  timeoutMs = TIMEOUT_MS,
}: GeocoderOptions = {}): Geocoder {
  let busyUntilMs = Number.NEGATIVE_INFINITY;
  const ask = async (parameters: Parameters, signal: AbortSignal): Promise<AddressResult> => {
    if (now() < busyUntilMs) return signal.aborted ? { kind: "aborted" } : BUSY;
    const url = `${baseUrl}/search?${new URLSearchParams({ ...parameters, index: "address" })}`;
    const answer = await askService({ url, signal, timeoutMs, fetch: fetchAnswer });
    if (answer.kind === "busy") {
      busyUntilMs = Math.max(busyUntilMs, now() + answer.waitMs);
      return BUSY;
    }
    return answer.kind === "json" ? foundIn(answer.json) : answer;
  };
  return {
    searchAddresses: async (text, { signal }) => {
      const q = toQuery(text);
      if (q.length < TEXT.least) return { kind: "found", addresses: [] };
      const parameters = { q, limit: String(LIMIT), autocomplete: "1", ...MIDDLE };
      return keepAddresses(await ask(parameters, signal), isInRegion);
    },
    locateAddress: async (text, codeCommune, signal) => {
      const q = toQuery(text);
      if (q.length < TEXT.least) return { kind: "found", addresses: [] };
      const result = await ask({ q, citycode: codeCommune, limit: "1" }, signal);
      return keepAddresses(
        result,
        (address) =>
          address.codeCommune === codeCommune && address.kind !== "municipality" && address.score >= LEAST_SCORE,
      );
    },
  };
}

type Parameters = Readonly<Record<string, string>>;

function toQuery(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/\s+/g, " ")
    .slice(0, TEXT.most)
    .trim();
}

function foundIn(json: unknown): AddressResult {
  const addresses = readAddresses(json);
  return addresses === undefined ? { kind: "unavailable" } : { kind: "found", addresses };
}

function keepAddresses(result: AddressResult, keeps: (address: Address) => boolean): AddressResult {
  return result.kind === "found" ? { kind: "found", addresses: result.addresses.filter(keeps) } : result;
}

function isInRegion({ codeCommune, kind }: Address): boolean {
  return kind !== "municipality" && codeCommune !== undefined && DEPARTEMENTS_OF_MAP.has(codeCommune.slice(0, 2));
}

const DEPARTEMENTS_OF_MAP = new Set<string>(DEPARTEMENTS.map(({ code }) => code));

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

/** The addresses of an answer, best first; undefined for one that is no collection, or has no readable feature. */
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
