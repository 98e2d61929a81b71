import type { Position } from "../domain/geo/position.ts";
import { isNearRegion } from "../domain/opening-view.ts";

export type DeviceLocation =
  /** Radius in metres that contains the device with a probability of 95 %. */
  | { readonly kind: "found"; readonly position: Position; readonly accuracyM: number }
  /** More than 25 km from every commune of the map. */
  | { readonly kind: "outside"; readonly position: Position }
  /** The person, or the browser, refused the permission. */
  | { readonly kind: "refused" }
  /** The browser has no geolocation, or the device found no position. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "timeout" };

/** The used part of `navigator.geolocation`. */
export interface Locator {
  getCurrentPosition(
    found: (position: GeolocationPosition) => void,
    failed: (error: Pick<GeolocationPositionError, "code">) => void,
    options: PositionOptions,
  ): void;
}

export interface LocateOptions {
  /** Time limit of the search, counted from the permission. */
  readonly timeoutMs: number;
  /** Town halls of the communes; empty until they are loaded. */
  readonly townHalls: readonly Position[];
}

/** Age up to which a position found earlier is used. */
const OLDEST_MS = 60_000;
/** Some browsers never answer while their permission prompt is open. */
const PERMISSION_MS = 60_000;

const PERMISSION_DENIED = 1;
const TIMEOUT = 3;

/**
 * Position of the device. The browser asks for permission, so call this only after a click on « Me localiser ». Sends nothing, never
 * rejects. @param geolocation undefined without geolocation or outside a secure context
 */
export function locate(locator: Locator | undefined, { timeoutMs, townHalls }: LocateOptions): Promise<DeviceLocation> {
  if (locator === undefined) return Promise.resolve({ kind: "unavailable" });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: "timeout" }), timeoutMs + PERMISSION_MS);
    const settle = (location: DeviceLocation) => {
      clearTimeout(timer);
      resolve(location);
    };
    try {
      locator.getCurrentPosition(
        ({ coords }) => settle(toLocation(coords, townHalls)),
        ({ code }) => settle({ kind: kindOfFailure(code) }),
        { enableHighAccuracy: true, timeout: timeoutMs, maximumAge: OLDEST_MS },
      );
    } catch {
      // The page around the frame forbids geolocation.
      settle({ kind: "unavailable" });
    }
  });
}

function toLocation(coordinates: GeolocationCoordinates, townHalls: readonly Position[]): DeviceLocation {
  const position: Position = [coordinates.longitude, coordinates.latitude];
  if (!position.every(Number.isFinite)) return { kind: "unavailable" };
  return isNearRegion(position, townHalls)
    ? { kind: "found", position, accuracyM: coordinates.accuracy }
    : { kind: "outside", position };
}

/** Codes of the Geolocation API: https://www.w3.org/TR/geolocation/#position_error_interface */
function kindOfFailure(code: number): "refused" | "timeout" | "unavailable" {
  if (code === PERMISSION_DENIED) return "refused";
  return code === TIMEOUT ? "timeout" : "unavailable";
}
