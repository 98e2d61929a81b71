import type { Isochrone } from "../../domain/isochrone/isochrone.ts";

/** Status of the requests, one for each number of minutes. */
export type IsochroneRequest =
  | { readonly status: "none" }
  | { readonly status: "asking" }
  /** The service answered « too many requests ». */
  | { readonly status: "waiting"; readonly seconds: number }
  /** Stopped by the person. */
  | { readonly status: "stopped" }
  /** Some isochrones are missing; found ones stay. */
  | { readonly status: "failed"; readonly isOffline: boolean };

/** Official isochrones around one place; never in the link. */
export interface IsochroneState {
  /** Id of a place, present or planned. */
  readonly around: string | undefined;
  /** By minutes. */
  readonly found: readonly Isochrone[];
  readonly asking: IsochroneRequest;
  /** False once the device has refused to store one. */
  readonly isKept: boolean;
  /** Requested from another view, and not scrolled to yet. */
  readonly isCalled: boolean;
}

export const NO_ISOCHRONES: IsochroneState = {
  around: undefined,
  found: [],
  asking: { status: "none" },
  isKept: true,
  isCalled: false,
};
