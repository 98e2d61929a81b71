import type { FeatureCollection, Point } from "geojson";
import { conditionOf, type PassageState } from "../domain/network/conditions.ts";
import type { PassageId } from "../domain/network/road-network.ts";

export interface PassageProperties {
  readonly id: string;
  readonly name: string;
  readonly altitude: number;
  /** Name of its image: see draw-pass.ts. */
  readonly icon: string;
  readonly isSelected: boolean;
}

export type PassageFeatures = FeatureCollection<Point, PassageProperties>;

export const NO_PASSAGES: PassageFeatures = { type: "FeatureCollection", features: [] };

/** Passes and tunnels as point features; bridges, crossroads and gorges have no season. */
export function toPassageFeatures(states: readonly PassageState[], selected: PassageId | undefined): PassageFeatures {
  return { type: "FeatureCollection", features: states.map((state) => toFeature(state, selected)) };
}

function toFeature(state: PassageState, selected: PassageId | undefined): PassageFeatures["features"][number] {
  const { id, name, altitudeM, position } = state.passage;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...position] },
    properties: {
      id,
      name,
      altitude: altitudeM,
      icon: conditionOf(state),
      isSelected: id === selected,
    },
  };
}
