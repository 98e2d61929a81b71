import type { Feature } from "geojson";
import type { PlaneFrame } from "../../geo/plane-frame.ts";
import { pathOf } from "./map-paths.ts";

export interface MapShapeProps {
  readonly of: readonly Feature[];
  readonly frame: PlaneFrame;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

/** Features as one path of a printed map; renders nothing when none intersects the frame. */
export function MapShape({ of, frame, fill = "none", stroke = "none", width = 0, opacity = 1 }: MapShapeProps) {
  const path = of.map(({ geometry }) => pathOf(geometry, frame)).join("");
  if (path === "") return null;
  return <path d={path} fill={fill} fillRule="evenodd" stroke={stroke} strokeWidth={width} opacity={opacity} />;
}
