import type { Isochrone } from "../../domain/isochrone/isochrone.ts";

/** What becomes of the question, asked minutes by minutes. */
export type IsochroneAsking =
  | { readonly status: "none" }
  | { readonly status: "asking" }
  /** The service was asked too often. */
  | { readonly status: "waiting"; readonly seconds: number }
  /** By the person. */
  | { readonly status: "stopped" }
  /** Some are missing; what was found stays. */
  | { readonly status: "failed"; readonly isOffline: boolean };

/** Official isochrones around one place; never in the link. */
export interface IsochroneState {
  /** Id of a place, present or planned. */
  readonly around: string | undefined;
  /** In the order of their minutes. */
  readonly found: readonly Isochrone[];
  readonly asking: IsochroneAsking;
  /** False once the device has refused to keep one. */
  readonly isKept: boolean;
  /** They were called from elsewhere, and the page has not turned to them yet. */
  readonly isCalled: boolean;
}

export const NO_ISOCHRONES: IsochroneState = {
  around: undefined,
  found: [],
  asking: { status: "none" },
  isKept: true,
  isCalled: false,
};
