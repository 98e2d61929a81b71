import type { Position } from "../geo/position.ts";
import type { CodeCommune } from "./codes.ts";

/** How precisely an address is known: at its number, along its street, at a hamlet, or by its commune alone. */
export const ADDRESS_KINDS = ["housenumber", "street", "locality", "municipality"] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** A postal address as a geocoder knows it. */
export interface Address {
  /** The geocoder's own, stable enough to tell two answers apart. */
  readonly id: string;
  /** The whole address on one line: "12 Rue Carnot 05000 Gap". */
  readonly label: string;
  /** The line without its commune: "12 Rue Carnot". */
  readonly name: string;
  /** "" where none is known. */
  readonly postcode: string;
  /** Name of its commune. */
  readonly city: string;
  /** Undefined where the geocoder gives none that is one. */
  readonly codeCommune: CodeCommune | undefined;
  readonly position: Position;
  readonly kind: AddressKind;
}

/** What became of a question to a geocoder; it never fails otherwise. */
export type AddressResult =
  | { readonly kind: "found"; readonly addresses: readonly Address[] }
  /** Too many questions came from this connection: ask again in a few seconds. */
  | { readonly kind: "busy" }
  /** No network, no answer in time, or one that cannot be read. */
  | { readonly kind: "unavailable" }
  /** Whoever asked wants it no more. */
  | { readonly kind: "aborted" };
