import type { CodeCommune } from "./codes.ts";
import type { Position } from "./geo/position.ts";

/** Precision of an address: house number, street, hamlet, or commune only. */
export const ADDRESS_KINDS = ["housenumber", "street", "locality", "municipality"] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** A postal address from a geocoder. */
export interface Address {
  /** Id of the geocoder, stable enough to distinguish two answers. */
  readonly id: string;
  /** The whole address on one line: "12 Rue Carnot 05000 Gap". */
  readonly label: string;
  /** The line without its commune: "12 Rue Carnot". */
  readonly name: string;
  /** "" when unknown. */
  readonly postcode: string;
  /** Name of the commune. */
  readonly city: string;
  /** Undefined when the geocoder gives no valid code. */
  readonly codeCommune: CodeCommune | undefined;
  readonly position: Position;
  readonly kind: AddressKind;
  /** How well the address answers the text, 0 to 1. */
  readonly score: number;
}

/** Answer of a geocoder; the request never throws. */
export type AddressResult =
  | { readonly kind: "found"; readonly addresses: readonly Address[] }
  /** Rate limit reached: ask again in some seconds. */
  | { readonly kind: "busy" }
  /** No network, a timeout, or an illegible response. */
  | { readonly kind: "unavailable" }
  /** The caller cancelled the request. */
  | { readonly kind: "aborted" };
