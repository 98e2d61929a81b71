import type { IsochroneAnswer, IsochroneMinutes } from "../domain/isochrone/isochrone.ts";
import type { Position } from "../geo/position.ts";
import type { Fetch } from "./ask-in-time.ts";
import { askService } from "./ask-service.ts";
import { readIsochrone } from "./read-isochrone.ts";
import { SERVICES } from "./services.ts";

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
