import type { RoadTimeCondition } from "../../../src/domain/travel-times/road-times.ts";

/** How the engine is asked for a condition. */
export interface EngineCondition {
  readonly costing: "auto" | "pedestrian" | "bicycle";
  /** Longest way in seconds, as the engine weighs it: a longer one has no value. */
  readonly mostSeconds: number;
  /** Straight distance beyond which no way is shorter than that. */
  readonly withinKm: number;
  /** Whether the passes that are closed in winter are excluded. */
  readonly isWinter: boolean;
  /** Whether slopes count: on a graph without relief the condition is not computed. */
  readonly needsRelief: boolean;
  readonly title: string;
}

const HOUR_S = 3600;

/** The places that a matrix goes to are at most this far in a straight line. */
export const WITHIN_KM = 60;

export const ENGINE_CONDITIONS: Readonly<Record<RoadTimeCondition, EngineCondition>> = {
  "voiture-ete": car("En voiture, l’été", false),
  "voiture-hiver": car("En voiture, l’hiver", true),
  pied: {
    costing: "pedestrian",
    mostSeconds: 4 * HOUR_S,
    // At 5.1 km/h, the engine's pace.
    withinKm: 20.5,
    isWinter: false,
    needsRelief: true,
    title: "À pied",
  },
  velo: {
    costing: "bicycle",
    mostSeconds: 4 * HOUR_S,
    withinKm: WITHIN_KM,
    isWinter: false,
    needsRelief: true,
    title: "À vélo",
  },
};

function car(title: string, isWinter: boolean): EngineCondition {
  return { costing: "auto", mostSeconds: 6 * HOUR_S, withinKm: WITHIN_KM, isWinter, needsRelief: false, title };
}
