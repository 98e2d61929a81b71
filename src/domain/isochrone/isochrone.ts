import type { MultiPolygon, Polygon } from "geojson";

/** Minutes by car of the isochrones, each area within the next. */
export const ISOCHRONE_MINUTES = [10, 20, 30] as const;
export type IsochroneMinutes = (typeof ISOCHRONE_MINUTES)[number];

/** Area from which a place is reached by car within some minutes, from an official service. */
export interface Isochrone {
  readonly minutes: IsochroneMinutes;
  readonly geometry: Polygon | MultiPolygon;
  /** Date of the request, such as 2026-01-20. */
  readonly askedOn: string;
}

/** Answer of the service to a request. */
export type IsochroneAnswer =
  | { readonly kind: "found"; readonly geometry: Isochrone["geometry"] }
  /** Rate limit reached: the next request is allowed after this time. */
  | { readonly kind: "busy"; readonly waitMs: number }
  /** No network, a timeout, or a response other than an isochrone of this place. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "aborted" };

/** Minutes without an isochrone, ascending. */
export function missingMinutes(found: readonly Isochrone[]): readonly IsochroneMinutes[] {
  return ISOCHRONE_MINUTES.filter((minutes) => !found.some((isochrone) => isochrone.minutes === minutes));
}

/** Isochrones with one added, ascending by minutes; it replaces one with the same minutes. */
export function withIsochrone(found: readonly Isochrone[], added: Isochrone): readonly Isochrone[] {
  return [...found.filter(({ minutes }) => minutes !== added.minutes), added].sort((a, b) => a.minutes - b.minutes);
}
