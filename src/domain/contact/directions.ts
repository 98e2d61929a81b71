import type { Position } from "../geo/position.ts";
import { type Destination, stopAt } from "../opening-hours/opening-state.ts";
import type { Place } from "../place.ts";

/** Route planners. "device": the app of the phone that handles geo: URIs. */
export const WAY_FINDERS = ["openstreetmap", "google", "apple", "device"] as const;
export type WayFinder = (typeof WAY_FINDERS)[number];

export interface Goal {
  readonly name: string;
  readonly position: Position;
}

/** Relevant properties of a device: its pointer, and whether Apple made it. */
export interface PointedDevice {
  readonly isCoarse: boolean;
  readonly isApple: boolean;
}

/** The chosen stop, else the place; undefined for a stop without a position and the base of an itinerant service. */
export function goalOf(place: Place, destination: Destination): Goal | undefined {
  if (destination === "place") return place.format === "itinerant" ? undefined : place;
  const stop = stopAt(place, destination);
  if (stop?.position === undefined) return undefined;
  const name = [place.name, stop.place, stop.commune].filter((part) => part !== "").join(", ");
  return { name, position: stop.position };
}

/** URL of the way to a place, from the origin, else from the person's position. A geo: URI (RFC 5870) has no origin. */
export function directionsAddress(finder: WayFinder, { name, position }: Goal, origin?: Position): string {
  const goal = latitudeFirst(position);
  const start = origin === undefined ? "" : latitudeFirst(origin);
  switch (finder) {
    case "openstreetmap":
      return `https://www.openstreetmap.org/directions?${query({ route: encodeURIComponent(`${start};${goal}`) })}`;
    case "google":
      return `https://www.google.com/maps/dir/?${query({ api: "1", origin: start, destination: goal })}`;
    case "apple":
      return `https://maps.apple.com/?${query({ saddr: start, daddr: goal })}`;
    case "device":
      // Parentheses end the label; encodeURIComponent does not encode them.
      return `geo:${goal}?q=${goal}(${encodeURIComponent(name).replaceAll("(", "%28").replaceAll(")", "%29")})`;
  }
}

/** OpenStreetMap's page with a fine pointer, the phone's own app with a coarse one; Apple's maps on Apple devices. */
export function usualWayFinder({ isCoarse, isApple }: PointedDevice): WayFinder {
  if (!isCoarse) return "openstreetmap";
  return isApple ? "apple" : "device";
}

function latitudeFirst([longitude, latitude]: Position): string {
  return `${latitude},${longitude}`;
}

/** Query string without empty parameters; commas stay, as RFC 3986, 3.4 allows. */
function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}=${text}`)
    .join("&");
}

/** Public journey planners that work without an account, by documented addresses: Google's "Maps URLs" and Apple's "Map Links". */
export const TRANSIT_PLANNERS = ["google", "apple"] as const;
export type TransitPlanner = (typeof TRANSIT_PLANNERS)[number];

/** Address of a journey by train or bus between two positions; the planner asks for the start where it is undefined. */
export function transitAddress(planner: TransitPlanner, goal: Position, start: Position | undefined): string {
  const to = written(goal);
  switch (planner) {
    case "google":
      return `https://www.google.com/maps/dir/?api=1${start ? `&origin=${written(start)}` : ""}&destination=${to}&travelmode=transit`;
    case "apple":
      return `https://maps.apple.com/?${start ? `saddr=${written(start)}&` : ""}daddr=${to}&dirflg=r`;
  }
}

function written([longitude, latitude]: Position): string {
  return `${latitude},${longitude}`;
}
