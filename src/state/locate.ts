import { isNearRegion } from "../domain/near-region.ts";
import type { Position } from "../geo/position.ts";

export type DeviceLocation =
  /** The radius in metres within which the device is with a probability of 95 %. */
  | { readonly kind: "found"; readonly position: Position; readonly accuracyM: number }
  /** More than 25 km from every commune of the map. */
  | { readonly kind: "outside"; readonly position: Position }
  /** The person, or the browser for them, does not want it told. */
  | { readonly kind: "refused" }
  /** The browser cannot tell, or the device does not know. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "timeout" };

/** The part of `navigator.geolocation` that is needed. */
export interface Locator {
  getCurrentPosition(
    found: (position: GeolocationPosition) => void,
    failed: (error: Pick<GeolocationPositionError, "code">) => void,
    options: PositionOptions,
  ): void;
}

export interface LocateOptions {
  /** How long the device may search once it is allowed to. */
  readonly timeoutMs: number;
  /** The seats of the communes of the map; none where they have not come yet. */
  readonly seats: readonly Position[];
}

/** A position that the device found a moment ago is as good as a new one. */
const OLDEST_MS = 60_000;
/** Some browsers never answer when their question is left standing. */
const PERMISSION_MS = 60_000;

const PERMISSION_DENIED = 1;
const TIMEOUT = 3;

/**
 * Where the device is. It asks for permission, so it is for a person who pressed « Me localiser », and it sends nothing.
 * Never throws. Undefined stands for a browser without geolocation, or a page that is no secure context.
 */
export function locate(locator: Locator | undefined, { timeoutMs, seats }: LocateOptions): Promise<DeviceLocation> {
  if (locator === undefined) return Promise.resolve({ kind: "unavailable" });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: "timeout" }), timeoutMs + PERMISSION_MS);
    const settle = (location: DeviceLocation) => {
      clearTimeout(timer);
      resolve(location);
    };
    try {
      locator.getCurrentPosition(
        ({ coords }) => settle(toLocation(coords, seats)),
        ({ code }) => settle({ kind: kindOfFailure(code) }),
        { enableHighAccuracy: true, timeout: timeoutMs, maximumAge: OLDEST_MS },
      );
    } catch {
      // A frame whose page forbids geolocation.
      settle({ kind: "unavailable" });
    }
  });
}

function toLocation(coordinates: GeolocationCoordinates, seats: readonly Position[]): DeviceLocation {
  const position: Position = [coordinates.longitude, coordinates.latitude];
  if (!position.every(Number.isFinite)) return { kind: "unavailable" };
  return isNearRegion(position, seats)
    ? { kind: "found", position, accuracyM: coordinates.accuracy }
    : { kind: "outside", position };
}

/** Codes of the Geolocation API: https://www.w3.org/TR/geolocation/#position_error_interface */
function kindOfFailure(code: number): "refused" | "timeout" | "unavailable" {
  if (code === PERMISSION_DENIED) return "refused";
  return code === TIMEOUT ? "timeout" : "unavailable";
}
