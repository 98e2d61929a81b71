import type { FeatureCollection, Point } from "geojson";
import { conditionOf, type DoorState } from "../domain/access/door-states.ts";
import { isPass } from "../domain/access/way-landmarks.ts";
import type { DoorId } from "../domain/network/road-network.ts";

export interface DoorProperties {
  readonly id: string;
  readonly name: string;
  readonly altitude: number;
  /** Name of its image: see draw-pass.ts. */
  readonly icon: string;
  readonly isSelected: boolean;
}

export type DoorFeatures = FeatureCollection<Point, DoorProperties>;

export const NO_DOORS: DoorFeatures = { type: "FeatureCollection", features: [] };

/** Passes and tunnels as point features; bridges, crossroads and gorges have no season. */
export function toDoorFeatures(states: readonly DoorState[], selected: DoorId | undefined): DoorFeatures {
  const shown = states.filter(({ door }) => isPass(door));
  return { type: "FeatureCollection", features: shown.map((state) => toFeature(state, selected)) };
}

function toFeature(state: DoorState, selected: DoorId | undefined): DoorFeatures["features"][number] {
  const { id, name, altitudeM, position } = state.door;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...position] },
    properties: {
      id,
      name,
      altitude: altitudeM,
      icon: `${conditionOf(state)}/${state.supposed === undefined ? "usual" : "supposed"}`,
      isSelected: id === selected,
    },
  };
}
