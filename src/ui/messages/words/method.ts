import type { RoadClass } from "../../../domain/network/road-network.ts";
import type { Named, With } from "./message.ts";

export interface MethodWords {
  readonly method: string;
  readonly methodRoads: string;
  /** @param errors each band's, as methodErrorBand writes it. */
  readonly methodError: With<{ readonly distances: number; readonly errors: string }>;
  /** @param belowKm undefined for the last band, that has no end. */
  readonly methodErrorBand: With<{
    readonly fromKm: number;
    readonly belowKm: number | undefined;
    readonly median: string;
    readonly ninth: string;
  }>;
  readonly methodSpeeds: string;
  readonly roadClass: string;
  readonly roadClasses: Named<RoadClass>;
  readonly speed: string;
  readonly methodWinter: string;
  /** What differs in winter beside closed passes, and is not counted. */
  readonly winterLimits: string;
  readonly methodBorders: string;
}
