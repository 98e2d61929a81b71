import type { MultiPolygon, Polygon } from "geojson";

/** For how many minutes by car isochrones are asked, each area within the next. */
export const ISOCHRONE_MINUTES = [10, 20, 30] as const;
export type IsochroneMinutes = (typeof ISOCHRONE_MINUTES)[number];

/** From where one comes to a place by car in so many minutes, as an official service has it. */
export interface Isochrone {
  readonly minutes: IsochroneMinutes;
  readonly geometry: Polygon | MultiPolygon;
  /** The day on which it was asked, as 2026-01-20. */
  readonly askedOn: string;
}

/** What the service said to a question. */
export type IsochroneAnswer =
  | { readonly kind: "found"; readonly geometry: Isochrone["geometry"] }
  /** Asked too often: to be asked again after so long. */
  | { readonly kind: "busy"; readonly waitMs: number }
  /** No network, too late, or something else than an isochrone of this place. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "aborted" };

/** The minutes that are not among those found, in their order. */
export function missingMinutes(found: readonly Isochrone[]): readonly IsochroneMinutes[] {
  return ISOCHRONE_MINUTES.filter((minutes) => !found.some((isochrone) => isochrone.minutes === minutes));
}

/** The isochrones with one more, in the order of their minutes; of two for the same minutes the new one. */
export function withIsochrone(found: readonly Isochrone[], added: Isochrone): readonly Isochrone[] {
  return [...found.filter(({ minutes }) => minutes !== added.minutes), added].sort((a, b) => a.minutes - b.minutes);
}
