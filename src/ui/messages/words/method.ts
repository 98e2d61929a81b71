import type { RoadClass } from "../../../domain/network/road-network.ts";
import type { Named, With } from "./message.ts";

export interface MethodWords {
  readonly method: string;
  readonly methodRoads: string;
  readonly methodError: With<{ readonly pairs: number; readonly median: string; readonly ninth: string }>;
  readonly methodSpeeds: string;
  readonly roadClass: string;
  readonly roadClasses: Named<RoadClass>;
  readonly speed: string;
  readonly methodWinter: string;
  readonly methodBorders: string;
}
