import * as v from "valibot";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import { type Ends, roundPosition } from "./pair.ts";

/** Address of the Géoplateforme's itinerary service (Road2). */
export const ITINERARY = "https://data.geopf.fr/navigation/itineraire";

/** A snap to the road may shorten a way by this much. */
const SNAP_KM = 2;
const FASTEST_KM_PER_H = 130;
/** Slower than this, minutes are most likely seconds. */
const SLOWEST_KM_PER_H = 6;
/** A way out of a courtyard may be counted in seconds. */
const TRIFLE_MIN = 0.5;

/** What is read of an answer; it holds more (geometry, portions), and older versions of Road2 repeat less of the question. */
const itinerarySchema = v.object({
  distance: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000)),
  duration: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1440)),
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  distanceUnit: v.optional(v.literal("kilometer")),
  timeUnit: v.optional(v.literal("minute")),
});

/** The question: by car, the fastest way on BD TOPO, in kilometres and minutes. */
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
 * Kilometres and minutes of an answer, rounded to a tenth, or a sentence in French that says why it is none: another shape, another
 * way, other units, or what no car can do.
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

/** Whether what the answer repeats of the question is what was asked, to some ten metres; nothing repeated is no contradiction. */
function isSamePlace(text: string | undefined, position: Ends["from"]): boolean {
  if (text === undefined) return true;
  const [longitude, latitude] = text.split(",").map(Number);
  if (longitude === undefined || latitude === undefined) return false;
  return Math.abs(longitude - position[0]) < 1e-4 && Math.abs(latitude - position[1]) < 1e-4;
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
