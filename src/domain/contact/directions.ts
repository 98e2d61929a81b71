import type { Position } from "../../geo/position.ts";
import { type Destination, stopAt } from "../opening-hours/opening-parts.ts";
import type { ServicePoint } from "../service-point.ts";

/** Who can lead somebody to a place. Device: the app of the phone that answers geo: addresses. */
export const WAY_FINDERS = ["openstreetmap", "google", "apple", "device"] as const;
export type WayFinder = (typeof WAY_FINDERS)[number];

/** Where a way leads. */
export interface Goal {
  readonly name: string;
  readonly position: Position;
}

/** What matters of a device: how it is pointed at, and whether it is Apple's. */
export interface PointedDevice {
  readonly isCoarse: boolean;
  readonly isApple: boolean;
}

/**
 * Where one goes for a place: to the stop that is chosen, else to the place itself. Undefined for a stop of which the position is not
 * known, and for the base of an itinerant service, where nobody is received.
 */
export function goalOf(point: ServicePoint, destination: Destination): Goal | undefined {
  if (destination === "place") return point.format === "itinerant" ? undefined : point;
  const stop = stopAt(point, destination);
  if (stop?.position === undefined) return undefined;
  const name = [point.name, stop.place, stop.commune].filter((part) => part !== "").join(", ");
  return { name, position: stop.position };
}

/**
 * The address that opens the way to a place. From an origin where one is given, else from where the person is, which the
 * way finder asks itself; a geo: address (RFC 5870) knows no origin. Google: Maps URLs, api=1. Apple: Map Links.
 */
export function directionsAddress(finder: WayFinder, { name, position }: Goal, origin?: Position): string {
  const goal = latitudeFirst(position);
  const start = origin === undefined ? "" : latitudeFirst(origin);
  switch (finder) {
    case "openstreetmap":
      return `https://www.openstreetmap.org/directions?route=${encodeURIComponent(`${start};${goal}`)}`;
    case "google":
      return `https://www.google.com/maps/dir/?${query({ api: "1", origin: start, destination: goal })}`;
    case "apple":
      return `https://maps.apple.com/?${query({ saddr: start, daddr: goal })}`;
    case "device":
      return `geo:${goal}?q=${goal}(${encodeName(name)})`;
  }
}

/**
 * The way finder of « Itinéraire »: OpenStreetMap's page on a wide screen, the phone's own app under a finger. Apple's phones
 * are sent to Apple's maps: their browser long gave an error for a geo: address.
 */
export function usualWayFinder({ isCoarse, isApple }: PointedDevice): WayFinder {
  if (!isCoarse) return "openstreetmap";
  return isApple ? "apple" : "device";
}

function latitudeFirst([longitude, latitude]: Position): string {
  return `${latitude},${longitude}`;
}

/** Parameters without those that are empty; commas stay, which a query may hold (RFC 3986, 3.4). */
function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}=${text}`)
    .join("&");
}

/** Parentheses close the label of a geo: address and must be encoded, which encodeURIComponent leaves to others. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll("(", "%28").replaceAll(")", "%29");
}
