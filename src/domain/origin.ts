import type { Position } from "../geo/position.ts";
import type { CodeCommune } from "./codes.ts";
import type { Commune } from "./territory.ts";

/** From where a person looks for places. */
export type Origin =
  | { readonly kind: "commune"; readonly code: CodeCommune }
  /** A resort, by its identifier. */
  | { readonly kind: "station"; readonly id: string }
  | {
      readonly kind: "adresse";
      /** As the service that found it writes it: text, nothing else. */
      readonly label: string;
      readonly position: Position;
      readonly codeCommune: CodeCommune | undefined;
    }
  /** Where the device says it is: written into no link, for it would tell others where a person stands. */
  | { readonly kind: "position"; readonly position: Position };

/** What an origin needs to know of a resort. */
export interface KnownResort {
  readonly id: string;
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
}

/** Where an origin lies. */
export interface StartingPoint {
  readonly position: Position;
  /** Undefined for a device's position, and for an address whose commune is not known. */
  readonly codeCommune: CodeCommune | undefined;
  /** "" for a device's position, which has none. */
  readonly name: string;
}

/** Where an origin lies; undefined when no commune or resort bears its code or identifier. */
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
    case "position":
      return { position: origin.position, codeCommune: undefined, name: "" };
  }
}
