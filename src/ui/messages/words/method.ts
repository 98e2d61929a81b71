import type { RoadClass } from "../../../domain/network/road-network.ts";
import type { Named, With } from "./message.ts";

export interface MethodWords {
  readonly method: string;
  readonly methodRoads: string;
  /** @param errors text of methodErrorBand for each band */
  readonly methodError: With<{ readonly distances: number; readonly errors: string }>;
  /** @param belowKm undefined for the last band, which has no upper bound */
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
  /** Effects of winter that are not counted, besides closed passes. */
  readonly winterLimits: string;
  readonly methodBorders: string;
}
