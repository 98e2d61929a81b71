import * as v from "valibot";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import { type Ends, roundPosition } from "./pair.ts";

/** URL of the Géoplateforme's itinerary service (Road2). */
export const ITINERARY = "https://data.geopf.fr/navigation/itineraire";

/** Snapping to the road may shorten a way by this much. */
const SNAP_KM = 2;
const FASTEST_KM_PER_H = 130;
/** Below this speed, minutes are most likely seconds. */
const SLOWEST_KM_PER_H = 6;
/** A way shorter than this may have any speed. */
const TRIFLE_MIN = 0.5;

/** The used part of an answer, which holds more (geometry, portions); older versions of Road2 repeat less of the request. */
const itinerarySchema = v.object({
  distance: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000)),
  duration: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1440)),
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  distanceUnit: v.optional(v.literal("kilometer")),
  timeUnit: v.optional(v.literal("minute")),
});

/** The request: by car, the fastest way on BD TOPO, in kilometres and minutes. */
export function itineraryUrl({ from, to }: Pick<Ends, "from" | "to">, service: string = ITINERARY): string {
  const parameters = new URLSearchParams({
    resource: "bdtopo-osrm",
    start: roundPosition(from).join(","),
    end: roundPosition(to).join(","),
    profile: "car",
    optimization: "fastest",
    getSteps: "false",
    geometryFormat: "geojson",
    distanceUnit: "kilometer",
    timeUnit: "minute",
  });
  return `${service}?${parameters}`;
}

/**
 * Kilometres and minutes of an answer, rounded to a tenth, or a French sentence that says why it is invalid: another format, another way,
 * other units, or an impossible speed.
 */
export function readItinerary(
  json: unknown,
  { from, to }: Pick<Ends, "from" | "to">,
): { readonly km: number; readonly minutes: number } | string {
  const parsed = v.safeParse(itinerarySchema, json);
  if (!parsed.success) {
    return `réponse sans ${v.getDotPath(parsed.issues[0]) ?? "itinéraire"} utilisable`;
  }
  const { distance, duration, start, end } = parsed.output;
  if (!isSamePlace(start, from) || !isSamePlace(end, to)) return "réponse pour un autre trajet";
  const straightKm = greatCircleDistanceKm(from, to);
  if (distance < straightKm - SNAP_KM) return `${distance} km, moins qu’à vol d’oiseau`;
  const isTooFast = distance > FASTEST_KM_PER_H * ((duration + TRIFLE_MIN) / 60);
  const isTooSlow = distance > SNAP_KM && distance < SLOWEST_KM_PER_H * (duration / 60);
  if (isTooFast || isTooSlow) return `${distance} km en ${duration} min`;
  return { km: rounded(distance), minutes: rounded(duration) };
}

/** Whether the repeated position equals the requested one to about ten metres; true when the answer repeats none. */
function isSamePlace(text: string | undefined, position: Ends["from"]): boolean {
  if (text === undefined) return true;
  const [longitude, latitude] = text.split(",").map(Number);
  if (longitude === undefined || latitude === undefined) return false;
  return Math.abs(longitude - position[0]) < 1e-4 && Math.abs(latitude - position[1]) < 1e-4;
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
