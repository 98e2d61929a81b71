import type { CodeCommune } from "./codes.ts";
import type { Position } from "./geo/position.ts";
import type { Commune } from "./territory.ts";

export type Origin =
  | { readonly kind: "commune"; readonly code: CodeCommune }
  /** A resort, by its id. */
  | { readonly kind: "station"; readonly id: string }
  | {
      readonly kind: "adresse";
      /** Plain text of the geocoder. */
      readonly label: string;
      readonly position: Position;
      readonly codeCommune: CodeCommune | undefined;
    }
  /** A village, hamlet or quarter of a commune. */
  | {
      readonly kind: "lieu-dit";
      readonly name: string;
      readonly position: Position;
      readonly codeCommune: CodeCommune;
    }
  /** Position of the device: never part of a link, which would disclose it. */
  | { readonly kind: "position"; readonly position: Position };

/** Properties of a resort needed for an origin. */
export interface KnownResort {
  readonly id: string;
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
}

export interface StartingPoint {
  readonly position: Position;
  /** Undefined for the device's position, and for an address with an unknown commune. */
  readonly codeCommune: CodeCommune | undefined;
  /** "" for the device's position. */
  readonly name: string;
}

/** Starting point of an origin; undefined for an unknown commune or resort. */
export function resolveOrigin(
  origin: Origin,
  communes: readonly Commune[],
  resortById: (id: string) => KnownResort | undefined,
): StartingPoint | undefined {
  switch (origin.kind) {
    case "commune": {
      const commune = communes.find(({ code }) => code === origin.code);
      return commune && { position: commune.position, codeCommune: commune.code, name: commune.name };
    }
    case "station": {
      const resort = resortById(origin.id);
      return resort && { position: resort.position, codeCommune: resort.codeCommune, name: resort.name };
    }
    case "adresse":
      return { position: origin.position, codeCommune: origin.codeCommune, name: origin.label };
    case "lieu-dit": {
      const { name, position, codeCommune } = origin;
      const commune = communes.find(({ code }) => code === codeCommune);
      return { position, codeCommune, name: commune === undefined ? name : `${name}, ${commune.name}` };
    }
    case "position":
      return { position: origin.position, codeCommune: undefined, name: "" };
  }
}

/** Precision of an address: house number, street, hamlet, or commune only. */
export const ADDRESS_KINDS = ["housenumber", "street", "locality", "municipality"] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

export interface Address {
  /** Id of the geocoder, stable enough to distinguish two answers. */
  readonly id: string;
  /** The whole address on one line: "12 Rue Carnot 05000 Gap". */
  readonly label: string;
  /** The line without its commune: "12 Rue Carnot". */
  readonly name: string;
  /** "" when unknown. */
  readonly postcode: string;
  readonly city: string;
  /** Undefined when the geocoder gives no valid code. */
  readonly codeCommune: CodeCommune | undefined;
  readonly position: Position;
  readonly kind: AddressKind;
  /** How well the address answers the text, 0 to 1. */
  readonly score: number;
}

/** Least number of letters and digits of a text for which a geocoder is asked. */
export const LEAST_ADDRESS_LETTERS = 3;

/** Answer of a geocoder; the request never throws. */
export type AddressResult =
  | { readonly kind: "found"; readonly addresses: readonly Address[] }
  /** Rate limit reached: ask again in some seconds. */
  | { readonly kind: "busy" }
  /** No network, a timeout, or an illegible response. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "aborted" };
