import type { MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";
import type { IsochroneAnswer, IsochroneMinutes } from "../../domain/isochrone/isochrone.ts";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import type { Fetch } from "../../platform/online/ask-in-time.ts";
import { askService } from "../../platform/online/ask-service.ts";
import { SERVICES } from "../../platform/online/services.ts";

const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.check(([longitude = 0, latitude = 0]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90),
);

const ring = v.pipe(v.array(position), v.minLength(4));

const polygon = v.pipe(v.array(ring), v.minLength(1));

const answerSchema = v.object({
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: polygon }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.pipe(v.array(polygon), v.minLength(1)) }),
  ]),
});

/** Upper limit of the speed, plus the distance from the place to the nearest road. */
const MOST_KM_PER_MINUTE = 2.5;

const MOST_KM_BESIDE = 5;

/** An area of 30 minutes has some thousands of vertices. */
const MOST_VERTICES = 50_000;

/** Five decimals of a degree, about a metre. */
const DECIMALS = 1e5;

export interface IsochroneOptions {
  readonly baseUrl?: string;
  readonly fetch?: Fetch;
  readonly timeoutMs?: number;
}

export type AskIsochrone = (
  position: Position,
  minutes: IsochroneMinutes,
  options: { readonly signal: AbortSignal },
) => Promise<IsochroneAnswer>;

/** The service computes each answer: 30 minutes around a town take some seconds. */
const TIMEOUT_MS = 20_000;

/**
 * Isochrones of the Géoplateforme (Road2, https://geoservices.ign.fr/documentation/services/services-geoplateforme/itineraire), computed by
 * Valhalla on BD TOPO: the area from which a place is reached by car in so many minutes, without traffic and without winter closures. Sends
 * the position of the place, rounded to a metre. Never throws.
 */
export function createAskIsochrone({
  baseUrl = SERVICES.isochrone,
  fetch: fetchAnswer = (url, init) => fetch(url, init),
  timeoutMs = TIMEOUT_MS,
}: IsochroneOptions = {}): AskIsochrone {
  return async (position, minutes, { signal }) => {
    const parameters = new URLSearchParams({
      resource: "bdtopo-valhalla",
      point: position.map((degrees) => Number(degrees.toFixed(5))).join(","),
      costType: "time",
      costValue: String(minutes),
      timeUnit: "minute",
      profile: "car",
      direction: "arrival",
      geometryFormat: "geojson",
      crs: "EPSG:4326",
    });
    const answer = await askService({ url: `${baseUrl}?${parameters}`, signal, timeoutMs, fetch: fetchAnswer });
    if (answer.kind !== "json") return answer;
    const geometry = readIsochrone(answer.json, position, minutes);
    return geometry === undefined ? { kind: "unavailable" } : { kind: "found", geometry };
  };
}

/**
 * The area in an answer of Road2 (`geometryFormat=geojson`), rounded to a metre, with closed rings. Undefined when it is not an area, or
 * does not lie around the place, as with swapped axes.
 */
function readIsochrone(json: unknown, around: Position, minutes: number): Polygon | MultiPolygon | undefined {
  const parsed = v.safeParse(answerSchema, json);
  if (!parsed.success) return undefined;
  const { geometry } = parsed.output;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const vertices = polygons.flat(2);
  const mostKm = minutes * MOST_KM_PER_MINUTE + MOST_KM_BESIDE;
  if (vertices.length > MOST_VERTICES) return undefined;
  if (vertices.some((vertex) => greatCircleDistanceKm(around, toPosition(vertex)) > mostKm)) return undefined;
  const [only = [], ...others] = polygons.map((rings) => rings.map(closeRing));
  return others.length === 0
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: [only, ...others] };
}

function toPosition([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): Position {
  return [longitude, latitude];
}

function closeRing(vertices: readonly (readonly number[])[]): number[][] {
  const rounded = vertices.map((vertex) =>
    toPosition(vertex).map((degrees) => Math.round(degrees * DECIMALS) / DECIMALS),
  );
  const [first = []] = rounded;
  const last = rounded.at(-1) ?? [];
  return first[0] === last[0] && first[1] === last[1] ? rounded : [...rounded, [...first]];
}
